import { isApostrophe } from '../../../grammar/key.js'
import { Closed, Form, Open, Part } from '../../../grammar/tags.js'
import { Kind } from '../../../text/index.js'
import type { Formation } from '../../../grammar/types.js'
import {
  closedOf,
  formOf,
  framesOf,
  initialOf,
  isAuxiliary,
  isCapital,
  isCue,
  openOf,
  partOf,
  Pos,
  posOf,
  type Syntax,
} from '../syntax.js'

/** A sentence that is being tagged: its units up to the one at hand have their part of speech. */
export interface Tagging extends Syntax {
  /** It is a headline that capitalises its words. */
  readonly titled: boolean
  /** The verb group that waits for its main verb, -1 for none. */
  waiting: number
}

/** The form that a verb has behind “to” and a modal, and that the present has but in the third person. */
export const BASE = Form.infinitive
export const DETERMINING = Closed.demonstrative | Closed.quantifier | Closed.indefinite

/** A capital that is there for no other reason makes a name. */
export function isName(s: Tagging, i: number): boolean {
  if (s.titled || !isCapital(s, i)) return false
  const opens = i === 0 || (s.pos[i - 1] & (Pos.colon | Pos.quote)) !== 0
  return !opens || isSaid(s, i)
}

/** “Rose said”: of two verbs that follow one another the first is a name. */
const isSaid = (s: Tagging, i: number): boolean =>
  (closedOf(s, i) & ~Closed.modal) === 0 &&
  !isAuxiliary(s, i) &&
  (formOf(s, i + 1) & Form.past) !== 0 &&
  isReporting(s, i + 1)

/** Whether a verb is one of reporting, whatever it takes. */
export const isReporting = (s: Syntax, i: number): boolean => isCue(s, s.document.grammar.verb[s.units.lexeme[i]])

/** Whether a verb reports what stands in a clause or a quotation. */
export function reportsSpeech(s: Syntax, i: number): boolean {
  const frames = framesOf(s, s.document.grammar.verb[s.units.lexeme[i]])
  return frames !== undefined && (frames.clause || frames.that || frames.quotation)
}

/** An adjective that is no name. */
export const isAdjective = (s: Syntax, i: number): boolean => (partOf(s, i) & Part.adjective) !== 0 && !isCapital(s, i)

/** A pronoun that only a subject is: “he”, and no “who”. */
export const isSubjectPronoun = (s: Syntax, i: number): boolean =>
  (partOf(s, i) & Part.nominative) !== 0 && posOf(s, i) !== Pos.wh

/** A word that can be a noun, and nothing else but an adjective. */
export const isPlainNoun = (s: Syntax, i: number): boolean =>
  i < s.units.count &&
  s.units.kind[i] === Kind.word &&
  !(closedOf(s, i) & ~(Closed['ambiguous-verb'] | Closed.abbreviation)) &&
  !(partOf(s, i) & ~(Part.noun | Part.adjective)) &&
  (!formOf(s, i) || (closedOf(s, i) & Closed['ambiguous-verb']) !== 0)

const UNKNOWN: Formation = { plurals: [], adverbs: [], pasts: [], negations: [] }

const formationOf = ({ document }: Syntax): Formation => document.grammar.compiled.formation ?? UNKNOWN

/** What a word has at least before an ending by which it is known. */
const MIN_STEM = 3

/** Whether a word has one of some endings, and as many letters before it. */
function endsIn(
  { document: { text, tokens }, units }: Syntax,
  i: number,
  endings: readonly string[],
  letters = MIN_STEM,
) {
  const start = tokens.start[units.start[i]]
  const end = tokens.end[units.end[i] - 1]
  for (const ending of endings) if (end - start >= ending.length + letters && text.endsWith(ending, end)) return true
  return false
}

/** A noun in the plural, one for several people, or the last of several that are joined. */
export function isPlural(s: Syntax, i: number): boolean {
  const { text, tokens } = s.document
  if (openOf(s, i) & Open.group) return true
  const end = tokens.end[s.units.end[i] - 1]
  // “press”
  const doubled = text.charCodeAt(end - 1) === text.charCodeAt(end - 2)
  if (!doubled && endsIn(s, i, formationOf(s).plurals, 0)) return true
  return i > 1 && s.pos[i - 1] === Pos.coordinator && s.pos[i - 2] === Pos.noun
}

/** A word formed as adverbs are; no name. */
export const looksAdverbial = (s: Syntax, i: number): boolean =>
  i < s.units.count && endsIn(s, i, formationOf(s).adverbs) && !isCapital(s, i)

/** A word that the grammar does not know and that is formed as the regular past is: “gazumped”, but “unarmed”. */
export function looksPast(s: Tagging, i: number): boolean {
  const { units, document: { text, tokens, grammar } } = s // prettier-ignore
  if (units.kind[i] !== Kind.word || units.form[i] | units.closed[i] | units.open[i] | grammar.part[units.lexeme[i]])
    return false
  const { pasts, negations } = formationOf(s)
  const start = tokens.start[units.start[i]]
  return endsIn(s, i, pasts) && !isCapital(s, i) && !negations.some((negation) => text.startsWith(negation, start))
}

/** Whether a mark has no space on either side. */
export function isGlued({ document: { tokens }, units }: Syntax, i: number): boolean {
  const t = units.start[i]
  return t > 0 && t + 1 < tokens.count && tokens.end[t - 1] === tokens.start[t] && tokens.start[t + 1] === tokens.end[t]
}

/** An apostrophe alone behind a plural: “the mayors’ plan”. */
export function isGenitive(s: Syntax, i: number): boolean {
  const { text, tokens } = s.document
  const t = s.units.start[i]
  return (
    isApostrophe(initialOf(s, i)) &&
    t > 0 &&
    tokens.end[t - 1] === tokens.start[t] &&
    formationOf(s).plurals.includes(text.charAt(tokens.start[t] - 1).toLowerCase())
  )
}
