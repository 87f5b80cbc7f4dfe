import { logisticOf, probability, weightOf, type Logistic } from '../../../grammar/logistic.js'
import { clauseStartsAt } from '../complements/index.js'
import { contactStart } from '../phrases/index.js'
import {
  BREAK,
  beforeAdverbs,
  groupAt,
  isAuxiliary,
  isCue,
  lastUnit,
  Pos,
  posOf,
  type Syntax,
  type VerbGroup,
} from '../syntax.js'
import { isClause, walkBorders, type Opening } from './candidates.js'
import { clauseOf } from './cue.js'
import { traitsOf } from './traits.js'

/** The unit after the last of a content, of the places where it may end the likeliest, and how likely that is. */
export function contentEnd(s: Syntax, opening: Opening): Likeliest {
  const { start, group } = opening
  const clause = clauseOf(s, group)
  const { place } = clause
  const weights = logisticOf(s.document.grammar.compiled.borders)
  const choice = choosing()
  walkBorders(s, opening, clause, (at, fields) => considers(choice, at, fields, weights))
  const { at, likelihood } = chosen(choice)
  const sure = secondReport(s, opening) ?? ownVerb(s, opening, place) ?? mainClause(s, opening, place) ?? s.units.count
  return { at: trimmed(s, start, Math.min(at < 0 ? lastUnit(s, start) : at, sure)), likelihood }
}

interface Likeliest {
  readonly at: number
  readonly likelihood: number
}

/** The likeliest of the borders seen so far, and how likely the content ends at none of them. */
interface Choice {
  at: number
  most: number
  open: number
}

/** A choice before its first border: no end is chosen, and that there is none is sure. */
export const choosing = (): Choice => ({ at: -1, most: 0, open: 1 })

/** Takes in one more border, as likely as its traits say that none before it was; whether one that follows may be likelier. */
export function considers(choice: Choice, at: number, fields: Int32Array, weights: Logistic): boolean {
  const traits = traitsOf(fields)
  // A sum that begins with a property is boxed at each step.
  let sum = 0
  for (let i = 0; i < traits.length; i++) sum += weightOf(weights, traits[i])
  const here = choice.open * probability(weights.bias + sum)
  choice.open -= here
  if (here > choice.most) {
    choice.most = here
    choice.at = at
  }
  return choice.open > choice.most
}

/** The unit of the border that is likeliest; -1 where it is none of them. */
export const chosen = ({ at, most, open }: Choice): Likeliest =>
  open > most ? { at: -1, likelihood: open } : { at, likelihood: most }

/** The end of a stretch without the marks and coordinators at it. */
export function trimmed({ pos }: Syntax, start: number, end: number): number {
  while (end > start && pos[end - 1] & MARK) end--
  return end
}

const MARK = BREAK | Pos.coordinator

/** “said the dam was old | and warned that …”, “… | but said it was safe”: a second report in the tense of the first. */
function secondReport(s: Syntax, opening: Opening): number | null {
  const { start, group: g } = opening
  if (g < 0 || s.groups[g].shape !== 'finite' || !isClause(opening)) return null
  const { past, verb } = s.groups[g]
  for (let k = g + 1, verbs = 0; k < s.groups.length; k++) {
    const other = s.groups[k]
    if (other.start <= start || other.shape !== 'finite') continue
    if (verbs++ === 0 || other.past !== past || other.modal || !isCue(s, other.verb)) continue
    const before = beforeAdverbs(s, other.start)
    if (s.pos[before] === Pos.coordinator && reportsHere(s, other, other.verb === verb)) return before
  }
  return null
}

/** Whether “that …” or a quotation stands behind a verb of reporting, or a clause where it is the same verb as before. */
function reportsHere(s: Syntax, { end }: VerbGroup, same: boolean): boolean {
  const pos = posOf(s, end)
  if (pos & (Pos.comma | Pos.colon)) return posOf(s, end + 1) === Pos.quote
  return pos === Pos.complementizer || (same && (pos === Pos.quote || clauseStartsAt(s, end)))
}

/** “groups backing the mayor | have met”, “those who want to go | are few”: the auxiliary of those who hold what is told. */
function ownVerb(s: Syntax, opening: Opening, place: string): number | null {
  const { start, group: g } = opening
  if (isClause(opening) || g < 0 || (s.groups[g].shape !== 'gerund' && place !== 'relative')) return null
  for (let i = start; i < s.units.count; i++) {
    const group = groupAt(s, i)
    if (group?.shape === 'finite') {
      const auxiliary = group.modal || isAuxiliary(s, i)
      return auxiliary && i > start && contactStart(s, i, start) < 0 ? i : null
    }
    if (s.pos[i] & (MARK | Pos.wh | Pos.complementizer | Pos.subordinator | Pos.quote)) return null
  }
  return null
}

/** “Finch, who believed the report | , is gone”: the comma behind which a relative clause is over, where no verb stands before it. */
function mainClause(s: Syntax, { start, frame, group }: Opening, place: string): number | null {
  if (frame !== 'zero' || group < 0 || place !== 'relative') return null
  let comma = -1
  for (let i = start; i < s.units.count; i++) {
    if (groupAt(s, i)?.shape === 'finite') return comma === i - 1 ? comma : null
    if (s.pos[i] & (Pos.wh | Pos.quote | Pos.subordinator)) return null
    if (s.pos[i] !== Pos.comma) continue
    if (comma >= 0) return null
    comma = i
  }
  return null
}
