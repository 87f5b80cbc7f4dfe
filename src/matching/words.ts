import type { Grammar } from '../grammar/load.js'
import { phraseAt } from '../grammar/phrases.js'
import { Closed, GIVEN, MONTH, Open, Part, PERSONAL_PRONOUN, Worth } from '../grammar/tags.js'
import { Kind, type Document } from '../text/index.js'
import type { Stemmer } from './stems.js'

/** A word that says something by itself. */
export interface Word {
  readonly stem: string
  /** It is a negative verb, the complement of one, or stands behind a negator. */
  denied: boolean
  /** Bits of the kinds of words by which statements differ: names, days, what goes up or down. 0 for most words. */
  readonly kinds: number
  /** Lexeme of the preposition or the object marker that governs it; 0 for none. */
  role: number
}

/** Words that say how others stand together, not what is said. */
const FUNCTION =
  Closed.preposition | Closed.conjunction | Closed.subordinator | Closed.complementizer | Closed.coordinator | Closed['object-marker'] |
  Closed.demonstrative | Closed.indefinite | PERSONAL_PRONOUN |
  Closed.reflexive | Closed['focus-particle'] | Closed['sentence-adverb'] | Closed['content-noun'] | Closed.purposive // prettier-ignore
const FUNCTION_PART = Part.determiner | Part.possessive | Part.relative | Part['possessive-marker']

const NAMES = [
  Open.country | Open.nationality,
  Open.capital | Open.city | Open.region,
  Open.surname | GIVEN,
  Open.organization,
  Open.weekday,
  MONTH,
]
const TURN = 1 << NAMES.length

/** The words of a text but for function words, in their order. */
export function readWords(document: Document, stemmer: Stemmer): Word[] {
  const { grammar, tokens } = document
  const words: Word[] = []
  let role = 0
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
    const closed = grammar.closed[tokens.single[t]]
    const { stem, verb, negative, end } = stemmer(document, t)
    if (tokens.kind[t] === Kind.word && (verb || !isFunction(grammar, tokens.single[t]))) {
      // «حمایت نکرد» denies «حمایت».
      if (negative && adjacent) words[words.length - 1].denied = true
      words.push({ stem, denied: negative || denies, kinds: verb ? 0 : kindsOf(document, t), role })
      adjacent = true
      denies = false
      if (verb) role = 0
    } else {
      if (grammar.closed[tokens.lexeme[t]] & Closed.preposition) role = tokens.lexeme[t]
      if (closed & Closed['object-marker'] && words.length > 0) words[words.length - 1].role = tokens.lexeme[t]
      if (tokens.kind[t] === Kind.stop || tokens.kind[t] === Kind.comma) {
        role = 0
        denies = false
      }
      if (!(closed & Closed['focus-particle'])) adjacent = false
    }
    t = end
  }
  return words
}

const isFunction = (grammar: Grammar, lexeme: number): boolean =>
  (grammar.closed[lexeme] & FUNCTION) !== 0 || (grammar.part[lexeme] & FUNCTION_PART) !== 0

/** The token after a word or a phrase that denies what follows; the same where none begins. */
function negatorEnd({ grammar, tokens }: Document, t: number): number {
  if (grammar.part[tokens.single[t]] & Part.negation) return t + 1
  const phrase = phraseAt(grammar.worth.phrases, tokens.word, t, tokens.count)
  return phrase && phrase.bits & Worth.negation ? t + phrase.length : t
}

function kindsOf({ grammar, tokens }: Document, t: number): number {
  const open = grammar.open[tokens.lexeme[t]]
  const phrase = phraseAt(grammar.worth.phrases, tokens.word, t, tokens.count)
  const turns = phrase !== null && (phrase.bits & (Worth.change | Worth.comparison)) !== 0
  return NAMES.reduce((kinds, bits, i) => (open & bits ? kinds | (1 << i) : kinds), turns ? TURN : 0)
}
