import { readFigures } from '../claims/figures/index.js'
import type { Claim } from '../generated/types.js'
import type { Grammar } from '../grammar/load.js'
import { keyOf } from '../grammar/key.js'
import { phraseAt } from '../grammar/phrases.js'
import { Closed, Open, Part, Worth } from '../grammar/tags.js'
import { Kind, readDocument, type Document } from '../text/index.js'
import type { Reader } from './readers.js'

/** What a claim says, as it is compared. */
export interface Content {
  /** The stems of its words but for function words, in their order, and its numbers. */
  readonly terms: readonly string[]
  readonly stems: ReadonlySet<string>
  /** Stems that are denied wherever they stand. */
  readonly denied: ReadonlySet<string>
  /** The names in it, by stem. */
  readonly names: ReadonlyMap<string, Name>
  /** Values and bounds, and figures that are neither. */
  readonly numbers: ReadonlySet<string>
}

export interface Name {
  /** Bits of what it names: two that share none do not exclude each other. */
  readonly kinds: number
  /** Lexeme of the preposition or object marker that governs it; 0 for none, -1 where it stands there in several roles. */
  readonly role: number
}

/** Words that say how others stand together, not what is said. */
const FUNCTION =
  Closed.preposition | Closed.conjunction | Closed.subordinator | Closed.complementizer | Closed.coordinator | Closed['object-marker'] |
  Closed.demonstrative | Closed.indefinite | Closed['pronoun-singular'] | Closed['pronoun-plural'] | Closed['pronoun-first'] | Closed['pronoun-second'] |
  Closed.reflexive | Closed['focus-particle'] | Closed['sentence-adverb'] | Closed['content-noun'] | Closed.purposive // prettier-ignore
const FUNCTION_PART = Part.determiner | Part.possessive | Part.relative | Part['possessive-marker']

const NAMES = [
  Open.country | Open.nationality,
  Open.capital | Open.city | Open.region,
  Open.surname | Open['given-name-male'] | Open['given-name-female'] | Open['given-name-any'],
  Open.organization,
  Open.weekday,
  Open['month-jalali'] | Open['month-gregorian'] | Open['month-hijri'],
]

/** Reads what a claim says. */
export function readContent(claim: Claim, { grammar, stemmer }: Reader): Content {
  const document = readDocument(claim.text, grammar)
  const { tokens } = document
  const words: { stem: string; denied: boolean }[] = []
  const names = new Map<string, Name>()
  let lastName = ''
  let role = 0
  // Whether the next word is denied by the one before it, and whether a word stands right before.
  let denies = false
  let adjacent = false
  for (let t = 0; t < tokens.count;) {
    const lexeme = tokens.lexeme[t]
    const closed = grammar.closed[tokens.single[t]]
    if (grammar.closed[lexeme] & Closed.preposition) role = lexeme
    if (closed & Closed['object-marker']) setRole(names, lastName, lexeme)
    const negator = negatorEnd(document, t)
    if (negator > t) {
      denies = true
      t = negator
      continue
    }
    const { stem, verb, negative, end } = stemmer(document, t)
    if (tokens.kind[t] !== Kind.word || (!verb && isFunction(grammar, tokens.single[t]))) {
      if (!(closed & Closed['focus-particle'])) adjacent = false
      if (tokens.kind[t] === Kind.stop || tokens.kind[t] === Kind.comma) role = 0
    } else {
      // «حمایت نکرد» denies «حمایت».
      if (negative && adjacent) words[words.length - 1].denied = true
      words.push({ stem, denied: negative || denies })
      denies = false
      adjacent = true
      if (verb) role = 0
      const kinds = verb ? 0 : kindsOf(document, t)
      if (kinds !== 0) names.set(stem, { kinds, role: (names.get(stem)?.role ?? role) === role ? role : -1 })
      lastName = kinds === 0 ? lastName : stem
    }
    t = end
  }
  const numbers = numbersOf(document)
  const said = new Set(words.filter(({ denied }) => !denied).map(({ stem }) => stem))
  const stems = words.map(({ stem }) => stem)
  return {
    terms: [...stems, ...numbers],
    stems: new Set(stems),
    denied: new Set(stems.filter((stem) => !said.has(stem))),
    names,
    numbers,
  }
}

/** Bits of the kinds of distinctive word that one is. */
function kindsOf({ grammar, tokens }: Document, t: number): number {
  const open = grammar.open[tokens.lexeme[t]]
  const phrase = phraseAt(grammar.worth.phrases, tokens.hash, t, tokens.count)
  const turns = phrase !== null && (phrase.bits & (Worth.change | Worth.comparison)) !== 0
  return NAMES.reduce((kinds, bits, i) => (open & bits ? kinds | (2 << i) : kinds), turns ? 1 : 0)
}

function setRole(names: Map<string, Name>, stem: string, role: number): void {
  const name = names.get(stem)
  if (name) names.set(stem, { ...name, role })
}

const isFunction = (grammar: Grammar, lexeme: number): boolean =>
  (grammar.closed[lexeme] & FUNCTION) !== 0 || (grammar.part[lexeme] & FUNCTION_PART) !== 0

/** The token after a word or a phrase that denies what follows; the same where none begins. */
function negatorEnd({ grammar, tokens }: Document, t: number): number {
  if (grammar.part[tokens.single[t]] & Part.negation) return t + 1
  const phrase = phraseAt(grammar.worth.phrases, tokens.hash, t, tokens.count)
  return phrase && phrase.bits & Worth.negation ? t + phrase.length : t
}

/** The values of amounts, their bounds, and the figures that are no amounts. */
function numbersOf(document: Document): Set<string> {
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
  return numbers
}
