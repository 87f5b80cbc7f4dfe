import { Closed, Open } from '../../grammar/tags.js'
import type { VerbCue } from '../../grammar/types.js'
import type { Reading } from '../../mentions/index.js'
import { isUpper } from '../../text/characters.js'

/** What a unit does in its sentence. */
export enum Pos {
  other = 1 << 0,
  noun = 1 << 1,
  determiner = 1 << 2,
  preposition = 1 << 3,
  adverb = 1 << 4,
  verb = 1 << 5,
  coordinator = 1 << 6,
  complementizer = 1 << 7,
  subordinator = 1 << 8,
  wh = 1 << 9,
  pronoun = 1 << 10,
  to = 1 << 11,
  comma = 1 << 12,
  colon = 1 << 13,
  stop = 1 << 14,
  dash = 1 << 15,
  quote = 1 << 16,
  bracket = 1 << 17,
  possessive = 1 << 18,
  joint = 1 << 19,
}

/** What a noun phrase consists of, and the marks that part clauses. */
export const NOMINAL = Pos.noun | Pos.determiner | Pos.possessive | Pos.bracket | Pos.quote | Pos.joint | Pos.pronoun
/** Marks that part clauses or parts of a clause. */
export const BREAK = Pos.comma | Pos.dash | Pos.stop | Pos.colon

/** The names of the parts of speech, each at the number of its bit. */
export const POS = Object.values(Pos).filter((name) => typeof name === 'string')

/** The number of the bit of a part of speech. */
export const bitOf = (pos: number): number => 31 - Math.clz32(pos)

/** A verb with its auxiliaries: “has not been asked”. Units from `start` up to, not including, `end`. */
export interface VerbGroup {
  start: number
  end: number
  /** The main verb; the auxiliary where there is none. */
  head: number
  /** Simple verb of the grammar that heads it. */
  verb: number
  shape: 'finite' | 'infinitive' | 'gerund' | 'participle' | 'base'
  modal: boolean
  past: boolean
  passive: boolean
}

/** A sentence with its parts of speech and verb groups. */
export interface Syntax extends Reading {
  readonly pos: Uint32Array
  /** Index of the verb group that a unit is part of, -1 for none. */
  readonly groupOf: Int16Array
  readonly groups: VerbGroup[]
}

const NAME =
  Open['given-name-male'] |
  Open['given-name-female'] |
  Open['given-name-any'] |
  Open.surname |
  Open.country |
  Open.city |
  Open.region |
  Open.honorific

/** Bits of a unit, 0 outside the sentence. */
export const formOf = (s: Syntax, i: number): number => (i >= 0 && i < s.units.count ? s.units.form[i] : 0)
/** Bits of `Part` of a unit, 0 behind the sentence's ends; then those of `Closed` and of `Open`, and its part of speech. */
export const partOf = (s: Syntax, i: number): number =>
  i >= 0 && i < s.units.count ? s.document.grammar.part[s.units.lexeme[i]] : 0
export const closedOf = (s: Syntax, i: number): number => (i >= 0 && i < s.units.count ? s.units.closed[i] : 0)
export const openOf = (s: Syntax, i: number): number => (i >= 0 && i < s.units.count ? s.units.open[i] : 0)
export const posOf = (s: Syntax, i: number): number => (i >= 0 && i < s.units.count ? s.pos[i] : Pos.other)

/** The first code unit of a unit. */
export function initialOf({ document, units }: Reading, i: number): number {
  return document.text.charCodeAt(document.tokens.start[units.start[i]])
}

/** Whether a unit begins with a capital. */
export const isCapital = (s: Reading, i: number): boolean => isUpper(initialOf(s, i))

/** The verb group that a unit is part of, and the one that begins with it. */
export const groupAt = ({ groups, groupOf }: Syntax, i: number): VerbGroup | null =>
  groupOf[i] >= 0 ? groups[groupOf[i]] : null
/** The verb group that begins at a unit; null where none does. */
export const groupFrom = ({ groups, groupOf }: Syntax, i: number): VerbGroup | null =>
  groupOf[i] >= 0 && groups[groupOf[i]].start === i ? groups[groupOf[i]] : null

/** What a verb takes as a cue by itself. */
export function framesOf({ document: { grammar } }: Syntax, verb: number): VerbCue['frames'] | undefined {
  const cue = grammar.simpleCues.get(verb)
  return cue === undefined ? undefined : grammar.compiled.verbCues[cue].frames
}

/** Whether a verb is a cue by itself. */
export const isCue = ({ document: { grammar } }: Syntax, verb: number): boolean => grammar.simpleCues.has(verb)

/** Whether the verb at a unit can help another: a form of “be”, “have”, a modal. */
export function isAuxiliary({ document: { grammar }, units }: Syntax, i: number): boolean {
  const verb = grammar.verb[units.lexeme[i]]
  return verb >= 0 && grammar.auxiliary[verb] > 0
}

/** Whether a verb reports what stands in a clause. */
export const reportsClauses = (s: Syntax, { verb }: VerbGroup): boolean => framesOf(s, verb)?.clause === true

/** A word or phrase that is a time, and no part of a name: “Harbor This Morning”. */
export const isTime = (s: Syntax, i: number): boolean =>
  (openOf(s, i) & Open.weekday) !== 0 || ((closedOf(s, i) & Closed['time-noun']) !== 0 && !isTitle(s, i))

/** A phrase whose last word has a capital and is no day, or an adverb that has one within a sentence: “City Today”. */
function isTitle({ document: { text, tokens, grammar }, units }: Syntax, i: number): boolean {
  const last = units.end[i] - 1
  return (
    (last > units.start[i] || (i > 0 && (units.closed[i] & Closed['sentence-adverb']) !== 0)) &&
    isUpper(text.charCodeAt(tokens.start[last])) &&
    !(grammar.open[tokens.lexeme[last]] & Open.weekday)
  )
}

/** Whether a unit is part of a name: one by the lexicon, or by its capital. */
export const isNameUnit = (s: Syntax, i: number): boolean => (openOf(s, i) & NAME) !== 0 || (i > 0 && isCapital(s, i))

/** The nearest unit before one that is no adverb, -1 for none. */
export function beforeAdverbs(s: Syntax, i: number): number {
  let k = i - 1
  while (k >= 0 && s.pos[k] === Pos.adverb) k--
  return k
}

/** The first unit that is no adverb, from one on. */
export function afterAdverbs(s: Syntax, from: number): number {
  let i = from
  while (posOf(s, i) === Pos.adverb) i++
  return i
}

/** The unit after the last of the sentence, but for its stops. */
export function lastUnit({ pos, units }: Syntax, start: number): number {
  let end = units.count
  while (end > start && pos[end - 1] === Pos.stop) end--
  return end
}

/** A unit in small letters. */
export const wordAt = ({ document: { text, tokens }, units }: Syntax, i: number): string =>
  text.slice(tokens.start[units.start[i]], tokens.end[units.end[i] - 1]).toLowerCase()
