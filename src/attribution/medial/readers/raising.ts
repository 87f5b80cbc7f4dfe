import type { Stretch } from '../../../mentions/index.js'
import { complementOf } from '../complements/index.js'
import { cuesOf, type CueHere } from '../cue.js'
import { groupAt, Pos, posOf, type Syntax } from '../syntax.js'
import { endOf, type Draft } from './draft.js'

/** “The plan seems | doomed”: whether a raising verb tells of its subject what stands behind it. */
export function readRaising(s: Syntax, cue: CueHere, draft: Draft, subject: Stretch): boolean {
  if (!raises(s, cue)) return false
  const start = cue.end
  const end = endOf(s, draft, start, 'raising')
  if (end <= start) return false
  draft.frame = 'raising'
  draft.form = 'nominal'
  draft.source = null
  draft.content = [subject, { start, end }]
  return true
}

/** An infinitive that reports nothing itself, an adjective, a participle, or what the entry governs: “seems like”. */
function raises(s: Syntax, { end: i, index }: CueHere): boolean {
  const pos = posOf(s, i)
  const group = groupAt(s, i)
  if (pos === Pos.to && group) return !cuesOf(s, group).some((cue) => complementOf(s, cue))
  return (
    group?.shape === 'participle' ||
    (pos & (Pos.noun | Pos.adverb)) !== 0 ||
    (pos === Pos.preposition && s.document.grammar.nominal[index].has(s.units.lexeme[i]))
  )
}
