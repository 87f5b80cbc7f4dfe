import { isSubordinate, subjectOf } from '../phrases/index.js'
import { Pos, posOf, type Syntax } from '../syntax.js'

/** In what clause the cue of a content stands. */
export function placeOf(s: Syntax, g: number): string {
  if (g < 0) return 'none'
  const group = s.groups[g]
  if (group.shape !== 'finite') return opensSentence(s, group.start) ? 'opens' : group.shape
  const subject = subjectOf(s, g)
  const first = subject?.start ?? group.start
  if (s.pos[first] === Pos.wh || posOf(s, first - 1) === Pos.wh) return 'relative'
  return isSubordinate(s, subject, group) ? 'subordinate' : 'main'
}

/** A participle or a governed gerund at the head of the sentence, whose main clause is to come. */
function opensSentence({ pos }: Syntax, start: number): boolean {
  for (let i = start - 1; i >= 0; i--)
    if (!(pos[i] & (Pos.preposition | Pos.subordinator | Pos.adverb | Pos.coordinator))) return false
  return true
}
