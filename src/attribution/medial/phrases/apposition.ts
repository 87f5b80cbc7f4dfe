import { Closed, Open, Part } from '../../../grammar/tags.js'
import type { Stretch } from '../../../mentions/index.js'
import { Kind } from '../../../text/index.js'
import {
  beforeAdverbs,
  closedOf,
  groupAt,
  isCapital,
  NOMINAL,
  openOf,
  partOf,
  Pos,
  posOf,
  type Syntax,
  type VerbGroup,
} from '../syntax.js'
import { nounPhraseBefore } from './before.js'

/** “Smith, the mayor,”: the noun phrase before what a comma or a dash ends, with it where it is an apposition. */
export function apposedBefore(s: Syntax, close: number, lower: number): Stretch | null {
  const comma = s.pos[close] === Pos.comma
  let open = parenthesisStart(s, close, lower)
  // “Smith, 29, of Dallas, Texas, said”: several of them.
  for (let outer = open; outer > lower && comma; open = outer) {
    const from = segmentStart(s, outer, lower)
    if (from <= lower || s.pos[from - 1] !== Pos.comma || !isDetail(s, from, outer)) break
    outer = from - 1
  }
  const noun = open > lower ? nounPhraseBefore(s, open - 1, lower) : null
  if (!noun) return null
  const apposed =
    isApposition(s, open + 1) ||
    (partOf(s, open + 1) & Part.relative) !== 0 ||
    (partOf(s, open + 1) & Part.elaborating) !== 0 ||
    (comma && isDetail(s, open + 1, close))
  return apposed ? { start: noun.start, end: close } : noun
}

/** The comma or dash that opens the parenthesis which ends at one, -1 where there is none. */
export function parenthesisStart(s: Syntax, close: number, lower: number, mark = s.pos[close]): number {
  // “Smith, who says that he will run, …”: what the relative clause tells has verbs of its own.
  let tells = false
  let last = close - 1
  while (last > lower && s.pos[last] === mark) last--
  for (let i = last; i > lower; i--) {
    if (s.pos[i] === mark) {
      // “Smith -- who runs the mill -- said”
      if (mark === Pos.dash && s.pos[i - 1] === mark) continue
      if (!(posOf(s, i - 1) & NOMINAL) || (tells && !(partOf(s, i + 1) & Part.relative))) return -1
      // A list or a place within the parenthesis: “, a senator from Dallas, Texas,”.
      if (mark === Pos.comma && isRegion(s, i + 1, close)) continue
      return i
    }
    if (s.pos[i] & (Pos.stop | Pos.colon)) return -1
    const group = groupAt(s, i)
    if (group?.shape === 'finite' && !inRelative(s, group)) tells = true
  }
  return -1
}

/** “Texas”, “N.C.”, but “R-N.C.” */
function isRegion(s: Syntax, from: number, to: number): boolean {
  if (openOf(s, from) & Open.region && from + 1 >= to) return true
  for (let i = from; i < to; i++)
    if (s.units.kind[i] !== Kind.stop && !(isCapital(s, i) && lettersIn(s, i) === 1)) return false
  return to > from + 1
}

const lettersIn = ({ document: { tokens }, units }: Syntax, i: number): number =>
  tokens.end[units.end[i] - 1] - tokens.start[units.start[i]]

/** How far before a verb the word is looked for that opens its clause. */
const MAX_RELATIVE = 6

/** Whether a finite verb belongs to a relative clause. */
function inRelative(s: Syntax, group: VerbGroup): boolean {
  const { pos, groups } = s
  const last = beforeAdverbs(s, group.start)
  for (let i = last; i >= 0 && i > last - MAX_RELATIVE; i--) {
    if (pos[i] & (Pos.wh | Pos.subordinator)) return true
    if (!(pos[i] & (NOMINAL | Pos.adverb))) return pos[i] === Pos.coordinator && group !== groups[0]
  }
  return false
}

/** First unit of the stretch between commas that ends before a comma. */
function segmentStart(s: Syntax, comma: number, lower: number): number {
  let i = comma
  while (i > lower && s.pos[i - 1] !== Pos.comma && s.groupOf[i - 1] < 0) i--
  return i
}

/** How many units a place and an age have that stand between commas. */
const MAX_PLACE = 8
const MAX_AGE = 2

/** An age or a place that stands between commas behind a name. */
function isDetail(s: Syntax, from: number, to: number): boolean {
  if (s.pos[from] === Pos.preposition)
    return to - from <= MAX_PLACE && (closedOf(s, from) & Closed.locative) !== 0 && isCapital(s, from + 1)
  return (
    to - from <= MAX_AGE &&
    (s.units.kind[from] === Kind.number || (openOf(s, from) & (Open.region | Open.country)) !== 0)
  )
}

/** Whether what follows a comma is a name or a description rather than an adverbial or a clause. */
const isApposition = (s: Syntax, i: number): boolean =>
  (posOf(s, i) & (Pos.noun | Pos.determiner)) !== 0 &&
  !(closedOf(s, i) & Closed['time-noun']) &&
  !(openOf(s, i) & Open.weekday)
