import { endsInOne, type Endings } from '../grammar/endings.js'
import { Entry } from '../grammar/load.js'
import { Closed, Form, GIVEN, Open, PERSON_NAME, PERSONAL_PRONOUN, ROLE, THIRD_SINGULAR } from '../grammar/tags.js'
import { Kind, type Document, type Range, type Units } from '../text/index.js'

/** A sentence as it is being read: its units, in the document they come from. */
export interface Reading {
  readonly document: Document
  readonly units: Units
}

/** A stretch of units, from `start` up to, not including, `end`. */
export type Stretch = Range

/** Whether some unit of a stretch is such a one. */
export function anyUnit({ start, end }: Stretch, test: (i: number) => boolean): boolean {
  for (let i = start; i < end; i++) if (test(i)) return true
  return false
}

/** A constituent of a clause. Of a prepositional phrase, `start` is its noun phrase and `preposition` the unit before it. */
export type Chunk =
  | (Stretch & { readonly kind: 'noun' | 'object' | 'adverb' | 'clause' })
  | (Stretch & { readonly kind: 'prepositional'; readonly preposition: number })

/** Whether a constituent hangs on one of some prepositions. */
export const isOf = ({ units }: Reading, c: Chunk, prepositions: ReadonlySet<number>): boolean =>
  c.kind === 'prepositional' && prepositions.has(units.lexeme[c.preposition])

/** Words that stand before a noun and point or count. */
export const DETERMINER = Closed.demonstrative | Closed.quantifier
/** Words that are part of a person’s name, honorifics among them. */
export const NAME = PERSON_NAME | Open.honorific
const SPEAKING =
  Open.office | Open.occupation | Open.group | Open.unnamed | Open['organization-head'] | Open.organization | Open['medium-head'] | Open.medium |
  Open.country | Open.capital | Open.surname | Open.honorific | GIVEN // prettier-ignore

export const isWord = ({ units }: Reading, i: number): boolean => units.kind[i] === Kind.word
/** Whether a unit is of some classes of `Closed`. */
export const has = ({ units }: Reading, i: number, closed: number): boolean =>
  i < units.count && (units.closed[i] & closed) !== 0
/** Whether a unit is of some classes of `Open`. */
export const hasOpen = ({ units }: Reading, i: number, open: number): boolean =>
  i < units.count && (units.open[i] & open) !== 0
/** Whether a unit is of some classes of `Part`. */
export const hasPart = ({ units, document: { grammar } }: Reading, i: number, part: number): boolean =>
  (grammar.part[units.lexeme[i]] & part) !== 0
/** Whether a preposition stands before a unit. */
export const isGoverned = (r: Reading, i: number): boolean => i > 0 && has(r, i - 1, Closed.preposition)
export const isPronoun = (r: Reading, i: number): boolean => has(r, i, PERSONAL_PRONOUN)
/** Whether a unit is of those that head or make the name or the description of somebody who can speak. */
export const canSpeak = (r: Reading, i: number): boolean =>
  hasOpen(r, i, SPEAKING) || isPronoun(r, i) || has(r, i, Closed.partitive)

const NOT_VERBAL =
  Closed['ambiguous-verb'] | Closed.preposition | Closed.conjunction | Closed.subordinator | Closed['focus-particle'] | Closed['sentence-adverb'] |
  Closed.quantifier | Closed.modifier // prettier-ignore
const GOVERNS_NOUN = Closed.preposition | Closed.demonstrative | Closed.quantifier

/** A quotation or bracket that was taken as a whole; a mark that lacks its counterpart is none. */
export const isWhole = ({ units }: Reading, i: number): boolean =>
  units.end[i] - units.start[i] > 1 && (units.kind[i] === Kind.open || units.kind[i] === Kind.bracketOpen)

/** A quotation that was taken as a whole. */
export const isQuotation = (r: Reading, i: number): boolean => isWhole(r, i) && r.units.kind[i] !== Kind.bracketOpen

/** A quotation with a finite verb in it. */
export function isUtterance(r: Reading, i: number): boolean {
  if (!isQuotation(r, i)) return false
  const { tokens, grammar } = r.document
  for (let t = r.units.start[i]; t < r.units.end[i]; t++) if (grammar.form[tokens.lexeme[t]] & Form.finite) return true
  return false
}

/** A finite verb. A form that is a common noun too counts only where a clause can end. */
export function isFinite(r: Reading, i: number): boolean {
  const { units } = r
  if ((units.form[i] & Form.finite) === 0) return false
  if (units.closed[i] & Closed.modal) return false
  // «کند شدن»: an adjective.
  if (units.form[i] & Form.subjunctive && i + 1 < units.count && units.form[i + 1] & Form.infinitive) return false
  // «گروه‌های کرد عراق»: behind the ezafe of a plural stands what describes it.
  if (i > 0 && isLinkedPlural(r, i - 1) && !endsClause(r, i + 1)) return false
  if ((units.closed[i] & NOT_VERBAL) === 0 && units.open[i] === 0) return true
  // «مردم»: people, and hardly ever one's own death.
  if (units.open[i] & Open.group) return false
  // A form that is a noun or a particle too is a verb only where a clause ends, and never behind what governs a noun.
  if (i > 0 && has(r, i - 1, GOVERNS_NOUN)) return false
  if (isNounPair(r, i)) return false
  // «ایدهٔ ساخت «باران»»: the name of what is made.
  if (isWhole(r, i + 1) && !isUtterance(r, i + 1)) return false
  return (
    endsClause(r, i + 1) &&
    !(i + 1 < units.count && (units.kind[i + 1] === Kind.comma || has(r, i + 1, Closed.purposive)))
  )
}

/** How many units a clause is looked through. */
const MAX_CLAUSE = 60
/** Words with which another clause begins. */
export const NEW_CLAUSE =
  Closed.complementizer | Closed['content-noun'] | Closed.subordinator | Closed.purposive | Closed.modal

/** The finite verb behind a unit, in its clause; -1 where there is none. */
export function finiteBehind(r: Reading, i: number): number {
  for (let k = i + 1; k < Math.min(r.units.count, i + MAX_CLAUSE); k++) {
    if (isFinite(r, k)) return k
    if (has(r, k, NEW_CLAUSE) || r.units.kind[k] === Kind.colon) return -1
  }
  return -1
}

/** In Grammar.auxiliary, a verb that takes another and is no copula. */
const AUXILIARY = 2

/** «طرحی که می‌تواند به مردم | کمک کند»: the clause ends with the subjunctive that a verb such as “can” takes. */
export function awaitsVerb(r: Reading, i: number): boolean {
  const { grammar } = r.document
  const verb = grammar.verb[r.units.lexeme[i]]
  if (verb < 0 || grammar.auxiliary[verb] !== AUXILIARY) return false
  return leadsToSubjunctive(r, i)
}

/** Whether the next finite verb of the clause tells what somebody is to do. */
export function leadsToSubjunctive(r: Reading, i: number): boolean {
  const later = finiteBehind(r, i)
  return later > 0 && (r.units.form[later] & Form.subjunctive) !== 0
}

/** «شرکت ساخت و تعمیر پل», «بارش شدید و تگرگ»: coordinated with a noun, behind what heads a phrase; or no verb of the third person. */
const isNounPair = (r: Reading, i: number): boolean =>
  has(r, i + 1, Closed.coordinator) &&
  has(r, i, Closed['ambiguous-verb']) &&
  ((r.units.form[i] & Form.person) !== THIRD_SINGULAR || (hasOpen(r, i - 1, DESCRIBED) && isPlain(r, i + 2)))

/** Words with which a description begins or goes on. */
const DESCRIBED = ROLE | Open['organization-head'] | Open['role-word']

/** Whether a clause can have ended before this unit. */
export function endsClause(r: Reading, i: number): boolean {
  const { units } = r
  if (i >= units.count) return true
  const kind = units.kind[i]
  if (kind === Kind.open || kind === Kind.quote) return true
  return kind > Kind.number
    ? kind !== Kind.bracketOpen
    : has(r, i, Closed.coordinator | Closed.complementizer | Closed.purposive)
}

/** Whether the word is an adverb in tanwin: رسماً, صراحتاً. */
export function endsInTanwin({ document, units }: Reading, i: number): boolean {
  const { text, tokens } = document
  const last = text.charCodeAt(tokens.end[units.end[i] - 1] - 1)
  return last === 0x64b || text.charCodeAt(tokens.end[units.end[i] - 1]) === 0x64b
}

/** Whether the word ends in the indefinite ending, after which a new phrase may begin: «نامه‌ای». */
export const endsIndefinite = (r: Reading, i: number): boolean =>
  endsInOneOf(r, i, r.document.grammar.endings.indefinites)
/** Whether the word ends so that no ezafe can go on: the bare plural «گفته‌ها». */
export const endsUnlinked = (r: Reading, i: number): boolean => endsInOneOf(r, i, r.document.grammar.endings.unlinked)

/** «برندهای …»: a plural and its ezafe, which no name has; not the indefinite «شیشه‌ای». */
export function isLinkedPlural(r: Reading, i: number): boolean {
  const { text, tokens, grammar } = r.document
  const end = tokens.end[r.units.end[i] - 1]
  const { ezafe, unlinked } = grammar.endings
  return endsInOne(text, end, ezafe) && endsInOne(text, end - 1, unlinked) && !endsIndefinite(r, i)
}

/** «شورای …», «راه‌های …»: a noun whose ezafe is written, behind its long vowel. */
export function isLinked(r: Reading, i: number): boolean {
  const { units, document } = r
  return (
    units.closed[i] === 0 &&
    document.tokens.end[units.end[i] - 1] > document.tokens.start[units.start[i]] + 3 &&
    endsInOneOf(r, i, document.grammar.endings.linked) &&
    !endsIndefinite(r, i) &&
    !hasOpen(r, i, NAME | Open.city)
  )
}

/** Whether the word ends as one that a relative clause describes: «شعاری که …». */
export const endsAsRelativeHead = (r: Reading, i: number): boolean =>
  endsInOneOf(r, i, r.document.grammar.endings.relativeHeads)
/** A word that is neither a verb nor of a closed class. */
export const isPlain = (r: Reading, i: number): boolean =>
  isWord(r, i) && r.units.form[i] === 0 && r.units.closed[i] === 0
/** Whether a plain word ends as one that a relative clause describes. */
export const isRelativeHead = (r: Reading, i: number): boolean => isPlain(r, i) && endsAsRelativeHead(r, i)

/** «قانونی», «مردمی»: an adjective, as far as its ending tells. */
export const endsAsAdjective = (r: Reading, i: number): boolean =>
  endsInOneOf(r, i, r.document.grammar.endings.adjectives)

/** «راننده‌ها», «کارگران»: a plural, as far as its ending tells. */
export const endsAsPlural = (r: Reading, i: number): boolean =>
  endsInOneOf(r, i, r.document.grammar.endings.pluralEndings)

function endsInOneOf({ document, units }: Reading, i: number, endings: Endings): boolean {
  return endsInOne(document.text, document.tokens.end[units.end[i] - 1], endings)
}

/** Whether a unit is a cue that is no verb: «به گفتهٔ». */
export const isPhraseCue = ({ units }: Reading, i: number): boolean => (units.entry[i] & Entry.phraseCue) !== 0
