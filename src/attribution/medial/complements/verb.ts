import { Closed, Part } from '../../../grammar/tags.js'
import { Kind } from '../../../text/index.js'
import type { CueHere } from '../cue.js'
import { opensQuantity } from '../phrases/index.js'
import { closedOf, groupAt, isTime, NOMINAL, partOf, Pos, posOf, type Syntax } from '../syntax.js'
import { afterParenthesis, behindAdjunct, lateClause } from './adjunct.js'
import { clausal } from './clausal.js'
import { clauseStartsAt, zeroClause } from './clause.js'
import { complement, MAX_ADJUNCT, STARTS_PHRASE, type Complement } from './complement.js'
import { behindRecipient, isControlled } from './recipient.js'

/** The content behind a cue, by the frames of its entry. */
export function complementOf(s: Syntax, cue: CueHere): Complement | null {
  const { entry: { frames }, group: { passive } } = cue // prettier-ignore
  let i = cue.end
  while (i < s.units.count && (s.pos[i] === Pos.adverb || isTime(s, i)) && !opensAmount(s, i)) i++
  if (i >= s.units.count) return null
  const found =
    clausal(s, cue, i, null) ??
    clausal(s, cue, afterParenthesis(s, i), null) ??
    governed(s, cue, i) ??
    behindThat(s, cue, i) ??
    phrasal(s, cue, i)
  if (found) return found
  if (frames.clause && zeroClause(s, i)) return complement('zero', i)
  if (frames.object && !passive && standsForThing(s, i)) return complement('object', i)
  return lateClause(s, cue, i, null) ?? behindAdjunct(s, cue, i)
}

/** “warned | of floods”: a phrase with a preposition that the verb governs. */
function governed(s: Syntax, { index }: CueHere, i: number): Complement | null {
  if (s.pos[i] !== Pos.preposition || !s.document.grammar.nominal[index].has(s.units.lexeme[i])) return null
  const start = i + 1
  return start < s.units.count && s.pos[start] !== Pos.comma && !isTime(s, start) ? complement('nominal', start) : null
}

/** “rejected that idea”, “accepts that it failed” */
function behindThat(s: Syntax, { entry, group }: CueHere, i: number): Complement | null {
  if (s.pos[i] !== Pos.complementizer || group.passive || !entry.frames.object) return null
  if (!(posOf(s, i + 1) & (NOMINAL | Pos.comma))) return null
  return complement(clauseStartsAt(s, i + 1) ? 'that' : 'object', i)
}

/** What begins with a noun phrase: an object, one who is told or asked, the subject of a clause. */
function phrasal(s: Syntax, cue: CueHere, i: number): Complement | null {
  const { frames } = cue.entry
  const active = !cue.group.passive
  const opens = s.pos[i] & STARTS_PHRASE || opensAmount(s, i) || (frames.object && groupAt(s, i)?.shape === 'gerund')
  if (!opens) return null
  if (active && frames.control && isControlled(s, i)) return complement('control', i)
  const told = active && frames.recipient ? behindRecipient(s, cue, i) : null
  if (told) return told
  if (frames.clause && !frames.recipient && zeroClause(s, i)) return complement('zero', i)
  if (active && frames.predicative && isDescribed(s, i)) return complement('predicative', i)
  return active && frames.object ? complement('object', i) : null
}

/** “what he called a mistake” */
const standsForThing = (s: Syntax, i: number): boolean =>
  s.pos[i] === Pos.wh &&
  (partOf(s, i) & Part.relative) !== 0 &&
  (partOf(s, i) & Part.interrogative) !== 0 &&
  !(partOf(s, i) & Part.nominative)

/** “cast the vote as a choice”: whether “as” stands behind the noun phrase at a unit. */
function isDescribed(s: Syntax, from: number): boolean {
  for (let i = from + 1; i < Math.min(s.units.count, from + MAX_ADJUNCT); i++) {
    if (partOf(s, i) & Part.manner) return (posOf(s, i + 1) & (NOMINAL | Pos.verb)) !== 0
    if (!(s.pos[i] & (NOMINAL | Pos.preposition | Pos.adverb | Pos.coordinator))) return false
  }
  return false
}

/** A word that belongs to the noun phrase behind it: “at least six”, “not just a few”, “only the rich”, “about half of them”. */
function opensAmount(s: Syntax, i: number): boolean {
  if (s.pos[i] !== Pos.adverb) return opensQuantity(s, i)
  let k = i + 1
  while (s.pos[k] === Pos.adverb) k++
  const kind = s.units.kind[k]
  return (
    k < s.units.count &&
    (kind === Kind.number ||
      kind === Kind.sign ||
      (s.pos[k] === Pos.determiner && (closedOf(s, i) & Closed['focus-particle']) !== 0))
  )
}
