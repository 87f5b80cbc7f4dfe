import { foldOf, isLetter } from '../grammar/key.js'
import type { Grammar } from '../grammar/load.js'
import { Kind } from './kinds.js'
import { tokenize, type Tokens } from './tokenize.js'

/** So much of a text shows its language, and so many letters the script of a paragraph. */
const SAMPLE = 4000
const SAMPLE_WORDS = 700
const LETTERS = 60
/** A letter that makes less of a lexicon is not of the language's alphabet. */
const RARE = 0.002
/** The share of a paragraph's letters that are of another alphabet where it is in another language. */
const FOREIGN = 0.7

/** A stretch of a text that is in one language. */
export interface LanguageRun {
  readonly grammar: Grammar
  readonly start: number
  readonly end: number
}

/** Whether a grammar knows so large a share of a text's words that the text is in its language. */
export function isIn(grammar: Grammar, tokens: Tokens): boolean {
  const share = knownShare(tokens)
  return share > 0 && share >= grammar.compiled.certainty
}

/** The share of words that are in the lexicon, among the first of a text. */
function knownShare({ count, kind, single }: Tokens): number {
  let words = 0
  let known = 0
  for (let t = 0; t < count && words < SAMPLE_WORDS; t++) {
    if (kind[t] !== Kind.word) continue
    words++
    if (single[t] !== 0) known++
  }
  return words && known / words
}

/** Of the grammars, the one that knows the largest share of a text's words; undefined where none knows enough. */
function detectLanguage(text: string, grammars: readonly Grammar[]): Grammar | undefined {
  const sample = text.slice(0, SAMPLE)
  let best: Grammar | undefined
  let most = 0
  for (const grammar of grammars) {
    const tokens = tokenize(sample, grammar)
    const share = knownShare(tokens)
    if (share <= most || !isIn(grammar, tokens)) continue
    most = share
    best = grammar
  }
  return best
}

/**
 * The stretches of a text by language, where it has paragraphs in the alphabets of several; else the whole of it, or
 * nothing. With one grammar it is the whole, to be told by `isIn` when it has been read.
 */
export function languageRuns(text: string, grammars: readonly Grammar[]): LanguageRun[] {
  if (grammars.length === 1) return grammars.map((grammar) => ({ grammar, start: 0, end: text.length }))
  const grammar = detectLanguage(text, grammars)
  const others = grammars.filter((one) => one !== grammar)
  if (others.length === 0 || text === '') return grammar ? [{ grammar, start: 0, end: text.length }] : []
  const runs: LanguageRun[] = []
  const alphabet = grammar && alphabetOf(grammar)
  let current = grammar
  let start = 0
  const finish = (end: number): void => {
    if (current && end > start) runs.push({ grammar: current, start, end })
    start = end
  }
  for (let from = 0; from < text.length;) {
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline + 1
    const found =
      alphabet && !isForeign(text, from, end, alphabet)
        ? grammar
        : (detectLanguage(text.slice(from, end), others) ?? (alphabet ? current : undefined))
    if (found !== undefined && found !== current) {
      if (current) finish(from)
      else start = from
      current = found
    }
    from = end
  }
  finish(text.length)
  return runs
}

/** Whether a paragraph's letters are mostly of another alphabet. */
function isForeign(text: string, start: number, end: number, alphabet: Uint8Array): boolean {
  let letters = 0
  let foreign = 0
  for (let i = start; i < end && letters < LETTERS; i++) {
    const fold = foldOf(text.charCodeAt(i))
    if (fold < 97) continue
    letters++
    if (alphabet[fold] === 0) foreign++
  }
  return letters > 0 && foreign > letters * FOREIGN
}

const alphabets = new WeakMap<Grammar, Uint8Array>()

/** The folded letters that make the words of a grammar's lexicon. */
function alphabetOf(grammar: Grammar): Uint8Array {
  const known = alphabets.get(grammar)
  if (known) return known
  const counts = new Uint32Array(0x10000)
  let letters = 0
  for (const [, words] of grammar.compiled.lexicon)
    for (let i = 0; i < words.length; i++) {
      const letter = foldOf(words.charCodeAt(i))
      if (!isLetter(letter)) continue
      counts[letter]++
      letters++
    }
  const alphabet = Uint8Array.from(counts, (count) => (count > letters * RARE ? 1 : 0))
  alphabets.set(grammar, alphabet)
  return alphabet
}
