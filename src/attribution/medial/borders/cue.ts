import type { Stretch } from '../../../mentions/index.js'
import { isSubordinate, subjectOf } from '../phrases/index.js'
import { Pos, posOf, type Syntax } from '../syntax.js'

/** The clause in which the cue of a content stands: which it is in its sentence, and the subject of its verb. */
export interface CueClause {
  readonly place: string
  readonly subject: Stretch | null
}

/** In what clause the cue of a content stands. */
export function clauseOf(s: Syntax, g: number): CueClause {
  if (g < 0) return { place: 'none', subject: null }
  const group = s.groups[g]
  if (group.shape !== 'finite') return { place: opensSentence(s, group.start) ? 'opens' : group.shape, subject: null }
  const subject = subjectOf(s, g)
  const first = subject?.start ?? group.start
  if (s.pos[first] === Pos.wh || posOf(s, first - 1) === Pos.wh) return { place: 'relative', subject }
  return { place: isSubordinate(s, subject, group) ? 'subordinate' : 'main', subject }
}

/** A participle or a governed gerund at the head of the sentence, whose main clause is to come. */
function opensSentence({ pos }: Syntax, start: number): boolean {
  for (let i = start - 1; i >= 0; i--)
    if (!(pos[i] & (Pos.preposition | Pos.subordinator | Pos.adverb | Pos.coordinator))) return false
  return true
}
