import { Entry } from '../../../grammar/load.js'
import { Closed, Form, Part } from '../../../grammar/tags.js'
import { Kind } from '../../../text/index.js'
import { closedOf, formOf, groupAt, partOf, Pos, posOf, reportsClauses, isAuxiliary } from '../syntax.js'
import { mayBeNominal, mustBeFinite, opensContent } from './lookahead.js'
import { BASE, isAdjective, isName, isPlural, isReporting, type Tagging } from './unit.js'

/** How far the verb of a clause is looked for. */
const REACH = 24

/** What begins or ends a clause. */
export const BOUNDARY =
  Pos.comma | Pos.colon | Pos.dash | Pos.quote | Pos.wh | Pos.complementizer | Pos.subordinator | Pos.coordinator

/** Whether the clause around a unit has no other finite verb, and so needs this one. */
export function lacksVerb(s: Tagging, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - REACH) && !(s.pos[k] & BOUNDARY); k--)
    if (groupAt(s, k)?.shape === 'finite') return false
  for (let k = i + 1; k < Math.min(s.units.count, i + REACH); k++) {
    const kind = s.units.kind[k]
    if (kind !== Kind.word && kind !== Kind.number && kind !== Kind.sign) break
    const part = partOf(s, k)
    if (closedOf(s, k) & (Closed.complementizer | Closed.subordinator) || part & (Part.relative | Part.interrogative))
      break
    if (
      mustBeFinite(s, k) ||
      (k === i + 1 && formOf(s, k) & BASE && isReporting(s, k) && isPlural(s, i)) ||
      (part & Part['possessive-marker'] && isAuxiliary(s, k))
    )
      return false
  }
  return true
}

/**
 * Whether the clause has a finite verb before a unit: none of reporting, behind which another clause may begin, nor what may be a
 * participle (“a poll taken in May”).
 */
export function hasVerb(s: Tagging, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - REACH) && !(s.pos[k] & BOUNDARY); k--) {
    const group = groupAt(s, k)
    if (group?.shape === 'finite')
      return !reportsClauses(s, group) && (group.start < group.head || !(formOf(s, k) & Form.participle))
  }
  return false
}

/** “Polls in Norwick | show”: whether the noun that heads the phrase at the beginning of the clause is a plural. */
export function headsPlural(s: Tagging, last: number): boolean {
  const first = Math.max(0, last - REACH)
  let head = -1
  let k = last
  for (; k >= first && !(s.pos[k] & (BOUNDARY | Pos.stop)); k--) {
    const group = groupAt(s, k)
    if (group && group.shape !== 'participle') return false
    if ((s.pos[k] === Pos.preposition || group) && k > 0 && s.pos[k - 1] === Pos.noun) head = k - 1
  }
  return head > k && s.pos[k + 1] !== Pos.preposition && isPlural(s, head)
}

/** Whether a noun phrase without a preposition begins a clause and ends at a unit, or stands with a verb between commas. */
export function beginsClause(s: Tagging, last: number, verb: number): boolean {
  const { pos, groups, units } = s
  let k = last
  while (k >= 0 && pos[k] & (Pos.noun | Pos.possessive | Pos.joint)) k--
  const determined = pos[k] === Pos.determiner
  if (!determined && !isName(s, last)) return false
  if (determined) k--
  if (k < 0) return true
  const parted = pos[k] & (Pos.comma | Pos.dash)
  return (
    (pos[k] & BOUNDARY) !== 0 &&
    (!parted || groups.length === 0 || verb + 1 >= units.count || units.kind[verb + 1] === units.kind[k])
  )
}

/** Whether nothing but nouns stands between a phrase that names a source and the end of a noun phrase: “according to the city’s | polls”. */
export function followsPhraseCue({ pos, units }: Tagging, last: number): boolean {
  const first = Math.max(0, last - REACH)
  let k = last
  while (
    k >= first &&
    pos[k] & (Pos.noun | Pos.determiner | Pos.possessive | Pos.joint) &&
    !(units.entry[k] & Entry.phraseCue)
  )
    k--
  return k >= first && (units.entry[k] & Entry.phraseCue) !== 0
}

/** Whether nothing but adjectives stands between a determiner or a preposition and the end of a phrase. */
export function inNounPhrase(s: Tagging, last: number): boolean {
  let k = last
  while (k >= 0 && s.pos[k] === Pos.noun && isAdjective(s, k)) k--
  return (posOf(s, k) & (Pos.determiner | Pos.possessive | Pos.preposition)) !== 0
}

/** Whether a comma ends what is apposed to the first noun phrase of the sentence: “Smith, the mayor,”. */
export function isApposed({ pos }: Tagging, comma: number): boolean {
  if (pos[comma] !== Pos.comma) return false
  let k = comma - 1
  while (k > 0 && pos[k] !== Pos.comma && comma - k < REACH) k--
  return k > 0 && pos[k] === Pos.comma && pos[k - 1] === Pos.noun
}

/** “groups backing the mayor”: a verb of reporting that tells of a name or of several. */
export const describes = (s: Tagging, i: number, prev: number): boolean =>
  isReporting(s, i) && (isPlural(s, prev) || isName(s, prev)) && (mayBeNominal(s, i + 1) || opensContent(s, i))
