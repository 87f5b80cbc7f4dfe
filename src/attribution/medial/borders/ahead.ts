import { Closed } from '../../../grammar/tags.js'
import { clauseStartsAt, complementOf } from '../complements/index.js'
import {
  BREAK,
  closedOf,
  groupAt,
  groupFrom,
  isCapital,
  NOMINAL,
  partOf,
  Pos,
  posOf,
  type Syntax,
  type VerbGroup,
  wordAt,
} from '../syntax.js'
import { Field } from './traits.js'
import { AUXILIARY, END, LINKS, nameOf, NONE, REPORTS, restOf, shapeOf, threeTruths, wordOf } from './values.js'

const MARK = Pos.comma | Pos.dash | Pos.colon

/** A content whose end is looked for, and the verb group of its cue. */
export interface Sought {
  readonly group: VerbGroup | null
  /** First unit of the content, and the one behind the last that it can have. */
  readonly start: number
  readonly last: number
}

/** Whether a unit is a coordinator or a subordinator, or may be one: “after the vote”, “after they voted”. */
export const linksAt = (s: Syntax, i: number): boolean =>
  (posOf(s, i) & (Pos.coordinator | Pos.subordinator)) !== 0 ||
  (posOf(s, i) === Pos.preposition && (closedOf(s, i) & Closed.subordinator) !== 0)

/** The fields that what stands up to the next mark decides; `told` is the last finite verb of the content. */
export function describeAhead(
  s: Syntax,
  at: number,
  { group, last }: Sought,
  told: VerbGroup | null,
  fields: Int32Array,
): void {
  const from = s.pos[at] & BREAK ? at + 1 : at
  const linked = linksAt(s, from)
  let turn = NONE
  let verb: VerbGroup | null = null
  let next: VerbGroup | null = null
  let i = linked ? from + 1 : from
  for (; i < last && !(s.pos[i] & MARK); i++) {
    const here = groupAt(s, i)
    if (turn === NONE && !(s.pos[i] & (NOMINAL | Pos.adverb))) turn = here ? shapeOf(s, here) : nameOf(s.pos[i])
    if (here?.shape === 'finite') verb ??= here
    next ??= here
  }
  const closer = i < last ? nameOf(s.pos[i]) : END
  fields[Field.closer] = closer
  fields[Field.segment] = restOf(i - from)
  fields[Field.turn] = turn === NONE ? closer : turn
  fields[Field.next] = next ? reportOf(s, next) : NONE
  fields[Field.beyond] = i + 1 < last ? kindAfter(s, i + 1) : NONE
  fields[Field.link] = linked ? linkAt(s, from + 1, last, group) : NONE
  fields[Field.tenses] = verb ? threeTruths(verb.past === group?.past, verb.past === told?.past, verb.modal) : NONE
}

/** The function word that stands behind a mark, or what it is. */
function kindAfter(s: Syntax, i: number): number {
  const group = groupFrom(s, i)
  if (group) return shapeOf(s, group)
  return closedOf(s, i) & Closed.subordinator || partOf(s, i) ? wordOf(s, i) : nameOf(s.pos[i])
}

/** The shape of a verb group and what it reports. */
function reportOf(s: Syntax, group: VerbGroup): number {
  const index = s.document.grammar.simpleCues.get(group.verb)
  if (index === undefined) return REPORTS.nothing[group.shape]
  const entry = s.document.grammar.compiled.verbCues[index]
  const frame = group.passive ? undefined : complementOf(s, { entry, index, group, end: group.end })?.frame
  const clausal = frame === 'that' || frame === 'zero' || frame === 'quotation' || frame === 'colon'
  return (clausal ? REPORTS.clause : frame ? REPORTS.phrase : REPORTS.bare)[group.shape]
}

/** What stands behind a coordinator or a subordinator: a verb, a clause, a word formed as the cue is, or something else. */
function linkAt(s: Syntax, from: number, last: number, group: VerbGroup | null): number {
  let i = from
  while (i < last && s.pos[i] === Pos.adverb) i++
  const first = groupFrom(s, i)
  if (first) return shapeOf(s, first)
  if (clauseStartsAt(s, i)) {
    // “and the board has …”: nothing but a noun phrase stands before the verb.
    let k = i
    while (k < last && s.pos[k] & (NOMINAL | Pos.adverb)) k++
    const verb = groupFrom(s, k)
    return !verb ? LINKS.phrase : shapeOf(s, verb) === AUXILIARY ? LINKS.sure : LINKS.clause
  }
  return group && isAlike(s, i, group) ? LINKS.alike : nameOf(posOf(s, i))
}

/** “praised the plan and rubbished its critics”: a word that ends as the cue does and has a phrase behind it. */
const isAlike = (s: Syntax, i: number, { head }: VerbGroup): boolean =>
  posOf(s, i) === Pos.noun &&
  !isCapital(s, i) &&
  wordAt(s, i).slice(-2) === wordAt(s, head).slice(-2) &&
  (posOf(s, i + 1) & (NOMINAL | Pos.to | Pos.preposition)) !== 0
