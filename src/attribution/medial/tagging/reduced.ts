import { Closed, Form, Open, Part } from '../../../grammar/tags.js'
import {
  beforeAdverbs,
  closedOf,
  formOf,
  framesOf,
  isTime,
  openOf,
  partOf,
  Pos,
  posOf,
  reportsClauses,
  type VerbGroup,
} from '../syntax.js'
import { endsInComma } from '../quotation.js'
import { BOUNDARY } from './clause.js'
import { isName, isPlural, type Tagging } from './unit.js'

/** Makes participles of past forms that describe a noun: “a poll released on Monday showed”, a reduced relative clause. */
export function reduceRelatives(s: Tagging): void {
  for (let g = 0; g + 1 < s.groups.length; g++) {
    const reduced = reducedOf(s, s.groups[g], s.groups[g + 1])
    if (reduced) reduced.shape = 'participle'
  }
}

/** Of two verbs that were taken for finite ones, the one that is a participle; null where neither is. */
function reducedOf(s: Tagging, one: VerbGroup, two: VerbGroup): VerbGroup | null {
  if (one.shape !== 'finite' || two.shape !== 'finite' || !isBareParticiple(s, one)) return null
  const before = posOf(s, one.start - 1)
  if (before === Pos.comma) return isInserted(s, one, two) ? one : null
  if (!(before & (Pos.noun | Pos.pronoun)) || isNominative(s, one.start - 1)) return null
  if (!reportsClauses(s, one)) return describesSubject(s, one, two) || isAdverbial(s, one.end, two.start) ? one : null
  // “a person briefed on the talks said”
  if (tellsNobody(s, one)) return one
  // “said could”: what is said of a word before it. “said in an interview aired on Monday”: the second one is the participle.
  const second =
    two.start > one.end &&
    mayBeReduced(s, one, two.start) &&
    isBareParticiple(s, two) &&
    posOf(s, two.start - 1) === Pos.noun &&
    !reportsClauses(s, two)
  return second ? two : null
}

/** “a poll, taken in May, showed”: whether a verb stands between a noun and a comma, and another one behind that comma. */
const isInserted = (s: Tagging, one: VerbGroup, two: VerbGroup): boolean =>
  posOf(s, one.start - 2) === Pos.noun &&
  endsInserted(s, beforeAdverbs(s, two.start)) &&
  (!reportsClauses(s, one) || tellsNobody(s, one))

/** A comma, alone or within the marks of a quotation. */
const endsInserted = (s: Tagging, i: number): boolean =>
  s.pos[i] === Pos.comma || (s.pos[i] === Pos.quote && endsInComma(s, i))

/** A form without auxiliary that can be a participle. */
const isBareParticiple = (s: Tagging, { start, head }: VerbGroup): boolean =>
  start === head && (formOf(s, head) & Form.participle) !== 0

const isNominative = (s: Tagging, i: number): boolean =>
  s.pos[i] === Pos.pronoun && (partOf(s, i) & Part.nominative) !== 0

/** “registered voters | say”: whether nothing but the noun that it describes stands between a past form and the verb of which that is the subject. */
function describesSubject(s: Tagging, one: VerbGroup, { start }: VerbGroup): boolean {
  let last = start - 1
  while (s.pos[last] === Pos.adverb) last--
  for (let i = one.end; i <= last; i++) if (s.pos[i] !== Pos.noun || isName(s, i)) return false
  return last >= one.end && isPlural(s, last)
}

/** Whether what stands between two verbs begins as an adverbial does, and no clause begins in it. */
function isAdverbial(s: Tagging, from: number, to: number): boolean {
  const opens =
    from === to ||
    (s.pos[from] & (Pos.preposition | Pos.adverb)) !== 0 ||
    (openOf(s, from) & Open.weekday) !== 0 ||
    (closedOf(s, from) & Closed['time-noun']) !== 0
  if (!opens) return false
  for (let i = from; i < to; i++)
    if (closedOf(s, i) & Closed.subordinator || s.pos[i] & BOUNDARY || isNominative(s, i)) return false
  return true
}

/** Whether a verb that takes whom it tells has nothing behind it but a preposition: of him it is said. */
const tellsNobody = (s: Tagging, { verb, end }: VerbGroup): boolean =>
  framesOf(s, verb)?.recipient === true && posOf(s, end) === Pos.preposition

/**
 * Whether the second verb behind a verb of reporting may be a participle: not where its clause begins right there (“said the
 * flood destroyed …”), or behind the one who is told (“told Smith the flood destroyed …”).
 */
function mayBeReduced(s: Tagging, { verb, end }: VerbGroup, second: number): boolean {
  let first = end
  while (posOf(s, first) === Pos.adverb) first++
  const pos = posOf(s, first)
  if (pos === Pos.subordinator) return false
  if (!(pos & (Pos.noun | Pos.determiner | Pos.pronoun)) || isTime(s, first)) return true
  if (!framesOf(s, verb)?.recipient) return false
  for (let i = first + 1; i < second; i++) if (s.pos[i] === Pos.determiner && s.pos[i - 1] === Pos.noun) return false
  return true
}
