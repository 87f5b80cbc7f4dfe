import { clauseStartsAt } from '../complements/index.js'
import { contactStart } from '../phrases/index.js'
import { endsInComma } from '../quotation.js'
import {
  closedOf,
  groupAt,
  groupFrom,
  isCapital,
  isCue,
  isTime,
  NOMINAL,
  partOf,
  Pos,
  posOf,
  reportsClauses,
  type Syntax,
  type VerbGroup,
} from '../syntax.js'
import { Field } from './traits.js'
import { any, kindOf, NAME, nameOf, NONE, QUOTED, QUOTED_COMMA, threeTruths, truth, truths, wordOf } from './values.js'

/** The fields that what stands at a unit decides; `group` is the cue's. */
export function describeHere(s: Syntax, i: number, group: VerbGroup | null, last: number, fields: Int32Array): void {
  const pos = s.pos[i]
  const marked = (pos & (Pos.comma | Pos.dash | Pos.colon)) !== 0
  const mark = marked ? nameOf(pos) : quotedBefore(s, i)
  const next = marked ? i + 1 : i
  const first = groupFrom(s, next)
  const second = groupFrom(s, next + 1)
  const verb = first ?? second
  const links = (posOf(s, next) & (Pos.coordinator | Pos.subordinator)) !== 0
  const linked = links && !first && !isTime(s, next)
  const clause = linked ? next + 1 : next
  fields[Field.mark] = mark
  fields[Field.capitals] = truths(isCapital(s, i - 1), isCapital(s, pos === Pos.coordinator ? next + 1 : next))
  fields[Field.marked] = any(Number(mark !== NONE))
  fields[Field.follows] = kindOf(s, next, first)
  fields[Field.after] = kindOf(s, next + 1, second)
  fields[Field.word] = functionWord(s, next)
  fields[Field.second] = functionWord(s, next + 1)
  fields[Field.head] = headAt(s, posOf(s, next) === Pos.noun || first ? next : next + 1, last)
  fields[Field.contact] = first?.shape === 'finite' ? truth(contactStart(s, next, 0) >= 0) : NONE
  fields[Field.agrees] =
    verb && group ? threeTruths(verb.shape === group.shape, verb.past === group.past, isCue(s, verb.verb)) : NONE
  fields[Field.clause] = truth(
    (marked || (pos & (Pos.coordinator | Pos.subordinator)) !== 0) && clauseStartsAt(s, clause),
  )
  fields[Field.report] = truth(group !== null && (linked || marked) && reportFollows(s, clause, group))
}

/** Whether a quotation ends before a unit, with a comma in its marks or without. */
function quotedBefore(s: Syntax, i: number): number {
  if (s.pos[i - 1] !== Pos.quote) return NONE
  return endsInComma(s, i - 1) ? QUOTED_COMMA : QUOTED
}

const functionWord = (s: Syntax, i: number): number => (closedOf(s, i) || partOf(s, i) ? wordOf(s, i) : NONE)

/** How far behind its first word the noun that heads a phrase is looked for. */
const MAX_HEAD = 4

/** The noun that heads the phrase at a unit; of names, that they are names. */
function headAt(s: Syntax, from: number, last: number): number {
  let i = from
  while (i < Math.min(last, from + MAX_HEAD) && modifiesNext(s, i)) i++
  return i >= last ? NONE : isCapital(s, i) ? NAME : wordOf(s, i)
}

const modifiesNext = (s: Syntax, i: number): boolean =>
  (s.pos[i] & (Pos.determiner | Pos.adverb)) !== 0 || (s.pos[i] === Pos.noun && posOf(s, i + 1) === Pos.noun)

/** Whether a noun phrase and a verb of reporting in the same tense begin a clause here. */
function reportFollows(s: Syntax, from: number, { past, shape }: VerbGroup): boolean {
  if (shape !== 'finite' || !(posOf(s, from) & NOMINAL)) return false
  for (let i = from; i < s.units.count; i++) {
    const other = groupAt(s, i)
    if (other)
      return i > from && other.shape === 'finite' && other.past === past && !other.passive && reportsClauses(s, other)
    if (!(s.pos[i] & (NOMINAL | Pos.preposition | Pos.adverb))) return false
  }
  return false
}
