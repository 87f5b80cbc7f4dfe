import { Closed, Part } from '../../../grammar/tags.js'
import type { Stretch } from '../../../mentions/index.js'
import type { CueHere } from '../cue.js'
import { isSpeech } from '../quotation.js'
import { governedBefore, nounPhraseAfter } from '../phrases/index.js'
import { closedOf, groupAt, isTime, partOf, Pos, posOf, type Syntax } from '../syntax.js'
import { endOf, type Draft } from './draft.js'
import { readManner } from './manner.js'

/** “The plan was praised by Smith”, “as first reported by Finch, …”: whether a passive tells what its agent says. */
export function readPassive(s: Syntax, cue: CueHere, draft: Draft, subject: Stretch | null): boolean {
  const { group, entry: { frames } } = cue // prettier-ignore
  let as = group.start - 1
  while (posOf(s, as) === Pos.adverb) as--
  if (draft.source && readManner(s, cue, draft, as)) return true
  if (!subject) return false
  // “the head of a party | seen as a sect”: what stands right before a participle is described.
  const patient =
    group.shape === 'participle' ? (governedBefore(s, subject.end - 1, subject.start) ?? subject) : subject
  if (!frames.passive && !(frames.object && draft.source && isPatient(s, patient))) return false
  draft.frame = 'passive'
  draft.form = 'nominal'
  draft.content = [patient, ...restOf(s, cue, draft)]
  return true
}

/** Whether what stands before “praised by …” is praised: not “…, Smith | said by telephone”, nor a relative word. */
const isPatient = (s: Syntax, { start }: Stretch): boolean => s.pos[start] !== Pos.wh && !isSpeech(s, start - 1)

/** How far behind a passive verb its agent stands. */
const MAX_AGENT = 12

/** Who does what a passive says: “seen | by some”. */
export function agentOf(s: Syntax, from: number): Stretch | null {
  for (let i = from; i < Math.min(s.units.count, from + MAX_AGENT); i++) {
    if (s.groupOf[i] >= 0) return null
    if (closedOf(s, i) & Closed['agent-marker']) {
      // “seen by some | as a threat”
      let limit = i + 1
      while (limit < s.units.count && !(partOf(s, limit) & Part.manner)) limit++
      return nounPhraseAfter(s, i + 1, limit)
    }
  }
  return null
}

/** What a passive verb says of its subject, behind its agent where that comes first: “is seen by some as a threat”. */
function restOf(s: Syntax, { end: from, index }: CueHere, draft: Draft): Stretch[] {
  const { source: agent } = draft
  let start = agent && agent.start <= from + 2 ? agent.end : from
  const pos = posOf(s, start)
  const as = (partOf(s, start) & Part.manner) !== 0
  if (pos & (Pos.stop | Pos.comma | Pos.coordinator | Pos.wh) || isTime(s, start)) return []
  // “was praised by Smith | on Monday”
  if (start > from && !as && pos !== Pos.to && groupAt(s, start + 1)?.shape !== 'gerund') return []
  if (pos === Pos.preposition && isTime(s, start + 1)) return []
  if (as || s.document.grammar.nominal[index].has(s.units.lexeme[start])) start++
  const end = agent && agent.start > start ? agent.start - 1 : endOf(s, draft, start, 'passive')
  return end > start ? [{ start, end }] : []
}
