import { isApostrophe } from '../../grammar/key.js'
import { Closed, Open, Part } from '../../grammar/tags.js'
import { isUpper } from '../../text/characters.js'
import { Kind, type Document, type Range } from '../../text/index.js'

/** A word with what dashes join to it and the stop of its abbreviation. */
export interface Word extends Range {
  /** It is written like a name. */
  readonly capital: boolean
  /** What the lexicon says of the last of its parts. */
  readonly lexeme: number
  readonly open: number
  readonly closed: number
  readonly part: number
}

/** Whether a token begins with a capital. */
export const isCapital = ({ text, tokens }: Document, t: number): boolean =>
  tokens.kind[t] === Kind.word && isUpper(text.charCodeAt(tokens.start[t]))

const areGlued = ({ tokens }: Document, t: number): boolean => t > 0 && tokens.end[t - 1] === tokens.start[t]

/** The word that begins at a token, none that reaches beyond an end; a mark is a word without letters. */
export function wordAt(document: Document, start: number, limit: number): Word {
  const { tokens, grammar } = document
  const { kind } = tokens
  let end = start + 1
  let last = start
  while (kind[start] === Kind.word && end < limit && areGlued(document, end)) {
    const joins = end + 1 < limit && areGlued(document, end + 1) && kind[end + 1] === Kind.word
    if (joins && (kind[end] === Kind.dash || kind[end] === Kind.stop)) {
      last = end + 1
      end += 2
    } else if (kind[end] === Kind.stop && isShort(document, last)) end++
    else break
  }
  const lexeme = tokens.single[last]
  return {
    start, end, lexeme, capital: isCapital(document, last),
    open: grammar.open[lexeme], closed: grammar.closed[lexeme], part: grammar.part[lexeme],
  } // prettier-ignore
}

/** An initial or an abbreviation. */
const isShort = ({ tokens, grammar }: Document, t: number): boolean =>
  tokens.end[t] - tokens.start[t] === 1 || (grammar.closed[tokens.single[t]] & Closed.abbreviation) !== 0

/** The words of a range. */
export function wordsIn(document: Document, { start, end }: Range): Word[] {
  const words: Word[] = []
  for (let t = start; t < end; t = words[words.length - 1].end) words.push(wordAt(document, t, end))
  return words
}

/** The mark of the genitive, with its letter or without: “Ohio | 's”, “voters | '”. */
export const isGenitive = ({ text, tokens }: Document, { start }: Word): boolean =>
  isApostrophe(text.charCodeAt(tokens.start[start]))

/** A noun that ends in s, or is listed as several. */
export const isPlural = ({ text, tokens }: Document, { end, open }: Word): boolean => {
  const last = tokens.end[end - 1]
  return (open & Open.group) !== 0 || (text.charCodeAt(last - 1) === 115 && text.charCodeAt(last - 2) !== 115)
}

/** Words of grammar that no name holds; a name may look like a verb. */
const GRAMMAR = ~(
  Closed.abbreviation |
  Closed['ambiguous-verb'] |
  Closed.label |
  Closed['sentence-adverb'] |
  Closed.quantifier
)
const NO_NAME = Part.adverb | Part.determiner | Part.possessive | Part.interrogative | Part.relative | Part.negation

/** Whether a word can be part of a name. */
export const isNominal = ({ capital, closed, part }: Word): boolean =>
  capital && (closed & GRAMMAR) === 0 && (part & NO_NAME) === 0

/** Whether a word can stand between the parts of a name: “Ursula von der Leyen”. */
export const isParticle = ({ text, tokens }: Document, { start, end, capital, closed, part }: Word): boolean =>
  !capital &&
  end === start + 1 &&
  tokens.kind[start] === Kind.word &&
  tokens.end[start] - tokens.start[start] <= MAX_PARTICLE &&
  closed === 0 &&
  (part & NO_NAME) === 0 &&
  !isApostrophe(text.charCodeAt(tokens.start[start]))

const MAX_PARTICLE = 3

/** The end of a run of capitals that begins at a word: the index after its last. */
export function runEnd(document: Document, words: readonly Word[], from: number): number {
  let i = from
  while (i < words.length) {
    if (isNominal(words[i])) i++
    else if (i > from && isParticle(document, words[i]) && i + 1 < words.length && isNominal(words[i + 1])) i += 2
    else break
  }
  return i
}

/** Whether a token begins a sentence or a quotation. */
export function opensSentence({ tokens }: Document, t: number): boolean {
  if (t === 0) return true
  const before = tokens.kind[t - 1]
  return before !== Kind.word && before !== Kind.number && before !== Kind.comma && before !== Kind.dash
}
