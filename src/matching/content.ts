import { readFigures } from '../claims/figures/index.js'
import type { Claim } from '../generated/types.js'
import { keyOf } from '../grammar/key.js'
import { phraseAt } from '../grammar/phrases.js'
import { Closed, Part, Worth } from '../grammar/tags.js'
import { Kind, readDocument, type Document } from '../text/index.js'
import type { Grammar } from '../grammar/load.js'
import type { Reader } from './readers.js'

/** What a claim says, as it is compared. */
export interface Content {
  /** The stems of its words but for function words, in their order, and its numbers. */
  readonly terms: readonly string[]
  readonly stems: ReadonlySet<string>
  /** Those of them that are denied wherever they stand. */
  readonly denied: ReadonlySet<string>
  /** Its numbers and bounds, sorted. */
  readonly numbers: readonly string[]
}

/** Words that say how others stand together, not what is said. */
const FUNCTION =
  Closed.preposition | Closed.conjunction | Closed.subordinator | Closed.complementizer | Closed.coordinator | Closed['object-marker'] |
  Closed.demonstrative | Closed.indefinite | Closed['pronoun-singular'] | Closed['pronoun-plural'] | Closed['pronoun-first'] | Closed['pronoun-second'] |
  Closed.reflexive | Closed['focus-particle'] | Closed['sentence-adverb'] | Closed['content-noun'] | Closed.purposive // prettier-ignore
const FUNCTION_PART = Part.determiner | Part.possessive | Part.relative | Part['possessive-marker']

/** Reads what a claim says. */
export function readContent(claim: Claim, { grammar, stemmer }: Reader): Content {
  const document = readDocument(claim.text, grammar)
  const { tokens } = document
  const words: { stem: string; denied: boolean }[] = []
  // Whether the next word is denied by the one before it, and whether a word stands right before.
  let denies = false
  let adjacent = false
  for (let t = 0; t < tokens.count;) {
    const negator = negatorEnd(document, t)
    if (negator > t) {
      denies = true
      t = negator
      continue
    }
    const { stem, negative, end } = stemmer(document, t)
    if (tokens.kind[t] !== Kind.word || (end === t + 1 && isFunction(grammar, tokens.single[t]))) {
      if (!(grammar.closed[tokens.single[t]] & Closed['focus-particle'])) adjacent = false
    } else {
      // «حمایت نکرد» denies «حمایت».
      if (negative && adjacent) words[words.length - 1].denied = true
      words.push({ stem, denied: negative || denies })
      denies = false
      adjacent = true
    }
    t = end
  }
  const numbers = numbersOf(document)
  const said = new Set(words.filter((word) => !word.denied).map((word) => word.stem))
  const terms = words.map((word) => word.stem)
  return {
    terms: [...terms, ...numbers],
    stems: new Set(terms),
    denied: new Set(terms.filter((stem) => !said.has(stem))),
    numbers,
  }
}

/**
 * Whether two contents can say the same: neither has a number that the other lacks while it lacks one of the other's, and
 * what one denies the other does not assert.
 */
export function agree(a: Content, b: Content): boolean {
  return (
    (holdsAll(a.numbers, b.numbers) || holdsAll(b.numbers, a.numbers)) && !asserts(a, b.denied) && !asserts(b, a.denied)
  )
}

const holdsAll = (numbers: readonly string[], others: readonly string[]): boolean =>
  others.every((number) => numbers.includes(number))

const asserts = ({ stems, denied }: Content, deniedElsewhere: ReadonlySet<string>): boolean =>
  [...deniedElsewhere].some((stem) => stems.has(stem) && !denied.has(stem))

const isFunction = (grammar: Grammar, lexeme: number): boolean =>
  (grammar.closed[lexeme] & FUNCTION) !== 0 || (grammar.part[lexeme] & FUNCTION_PART) !== 0

/** The token after a word or a phrase that denies what follows; the same where none begins. */
function negatorEnd({ grammar, tokens }: Document, t: number): number {
  if (grammar.part[tokens.single[t]] & Part.negation) return t + 1
  const phrase = phraseAt(grammar.worth.phrases, tokens.hash, t, tokens.count)
  return phrase && phrase.bits & Worth.negation ? t + phrase.length : t
}

/** The values of amounts, their bounds, and the figures that are no amounts. */
function numbersOf(document: Document): string[] {
  const { text, tokens } = document
  const { quantities } = readFigures(document, { start: 0, end: tokens.count }, null)
  const numbers = new Set<string>()
  for (const { value, min, max } of quantities) {
    for (const number of [value, min, max]) if (typeof number === 'number') numbers.add(`${number}`)
    if (min !== undefined && max === undefined) numbers.add(`>${min}`)
    if (max !== undefined && min === undefined) numbers.add(`<${max}`)
  }
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kind[t] !== Kind.number) continue
    const within = quantities.some(({ start, end }) => start <= tokens.start[t] && tokens.end[t] <= end)
    if (!within) numbers.add(keyOf(text.slice(tokens.start[t], tokens.end[t])))
  }
  return [...numbers].sort()
}
