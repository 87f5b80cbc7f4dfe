import { Open, Part } from '../../../grammar/tags.js'
import type { Stretch } from '../../../mentions/index.js'
import type { CueHere } from '../cue.js'
import { nounPhraseAfter } from '../phrases/index.js'
import { groupAt, isCapital, NOMINAL, openOf, partOf, Pos, posOf, type Syntax } from '../syntax.js'
import { afterAdverbials, lateClause } from './adjunct.js'
import { clausal, opensInfinitive } from './clausal.js'
import { clauseStartsAt } from './clause.js'
import { complement, MAX_ADJUNCT, type Complement } from './complement.js'

/** What stands behind those who are told: “told reporters that …”, “warned the mayor of floods”. */
export function behindRecipient(s: Syntax, cue: CueHere, i: number): Complement | null {
  const told = nounPhraseAfter(s, i, s.units.count)
  if (!told) return null
  const { start } = told
  for (const end of endsOf(s, told)) {
    const addressee = { start, end }
    const found = clausal(s, cue, afterAdverbials(s, end), addressee) ?? lateClause(s, cue, end, addressee)
    if (found) return found
    const next = posOf(s, end) === Pos.comma ? end + 1 : end
    if (cue.entry.frames.clause && clauseStartsAt(s, next)) return complement('zero', next, addressee)
  }
  const governs = s.document.grammar.nominal[cue.index]
  for (let end = start + 1; end <= told.end && end + 1 < s.units.count; end++)
    if (s.pos[end] === Pos.preposition && governs.has(s.units.lexeme[end]))
      return complement('nominal', end + 1, { start, end })
  return null
}

/** Where those who are told may end: “told reporters Monday that”, “told Smith he …”, “told reporters prices …”. */
function* endsOf(s: Syntax, { start, end }: Stretch): Generator<number> {
  yield end
  for (let i = start + 1; i < end; i++)
    if (
      s.pos[i] & (Pos.pronoun | Pos.determiner | Pos.preposition) ||
      (s.pos[i] === Pos.quote && s.pos[i - 1] === Pos.noun)
    )
      yield i
  for (let i = start + 1; i < end; i++)
    if (
      s.pos[i] === Pos.noun &&
      s.pos[i - 1] === Pos.noun &&
      (isCapital(s, i) !== isCapital(s, i - 1) || openOf(s, i - 1) & Open.group)
    )
      yield i
}

/** “urged them | on Monday not to leave”: whether an infinitive stands behind the noun phrase at a unit and what tells more of it. */
export function isControlled(s: Syntax, i: number): boolean {
  const object = nounPhraseAfter(s, i, s.units.count)
  if (!object) return false
  let relative = false
  for (let k = object.end; k < Math.min(s.units.count, object.end + MAX_ADJUNCT); k++) {
    if (opensInfinitive(s, k)) return true
    const group = groupAt(s, k)
    if (group?.shape === 'finite') {
      if (!relative) return false
      relative = false
      k = group.end - 1
    } else if (s.pos[k] === Pos.wh && partOf(s, k) & Part.relative) relative = true
    else if (!group && !(s.pos[k] & (NOMINAL | Pos.preposition | Pos.adverb))) return false
  }
  return false
}
