import { Closed, Form, Part } from '../../../grammar/tags.js'
import type { Stretch } from '../../../mentions/index.js'
import type { Frame } from '../../relation.js'
import type { Complement } from '../complements/index.js'
import type { CueHere } from '../cue.js'
import { endsInComma } from '../quotation.js'
import { contactStart, nounPhraseBefore } from '../phrases/index.js'
import { BREAK, closedOf, formOf, groupAt, isTime, partOf, Pos, posOf, type Syntax, type VerbGroup } from '../syntax.js'
import { endOf, type Draft } from './draft.js'

/** The frames in which a relative word before the subject is what is told of: “what Smith called “a mistake””. */
const GAPS: ReadonlySet<Frame> = new Set<Frame>(['object', 'predicative', 'quotation', 'infinitive'])

/** Whether a verb whose complement stands behind it has a relative word before its subject, of which that is told. */
export function leavesGap(
  s: Syntax,
  { group, entry }: CueHere,
  subject: Stretch,
  { frame, start }: Complement,
): boolean {
  const wh = subject.start - 1
  return (
    posOf(s, wh) === Pos.wh &&
    (partOf(s, wh) & Part.relative) !== 0 &&
    (posOf(s, wh - 1) !== Pos.preposition || (partOf(s, wh) & Part.shell) !== 0) &&
    group.shape === 'finite' &&
    (GAPS.has(frame) || (entry.frames.object && s.pos[start] === Pos.quote))
  )
}

/** What is said of a relative word ends with its noun phrase. */
export function gapEnd(s: Syntax, start: number): number {
  for (let i = start; i < s.units.count; i++) {
    if (s.pos[i] & (Pos.comma | Pos.dash) || groupAt(s, i)?.shape === 'finite') return i
    if (s.pos[i] === Pos.quote && endsInComma(s, i)) return i + 1
  }
  return s.units.count
}

/** “what Smith called a mistake”, “which officials said would fail”: the relative word is the content, or its beginning. */
export function readGap(
  s: Syntax,
  { group, entry: { frames }, end: next }: CueHere,
  draft: Draft,
  subject: Stretch | null,
): boolean {
  if (!subject || group.shape !== 'finite' || group.passive) return false
  const contactAt = contactStart(s, subject.end, subject.start)
  const start = contactAt < 0 ? subject.start : contactAt
  const wh = start - 1
  const contact = posOf(s, wh) === Pos.noun
  if (!contact && !(posOf(s, wh) & (Pos.wh | Pos.complementizer))) return false
  const told = { start: wh, end: start }
  const verb = groupAt(s, next)
  if (frames.clause && verb && canBeFinite(s, verb)) {
    const noun = contact ? (nounPhraseBefore(s, wh, 0) ?? told) : told
    draft.content = [noun, { start: next, end: endOf(s, draft, next, 'zero') }]
  } else if (frames.object && partOf(s, wh) & Part.relative && lacksObject(s, next)) {
    // “which he described as a gift”
    if (partOf(s, next) & Part.manner) draft.content = [told, { start: next, end: endOf(s, draft, next, 'object') }]
    else if (s.pos[wh] === Pos.wh && !frames.clause && posOf(s, wh - 1) !== Pos.preposition) draft.content = [told]
    else return false
    draft.form = 'nominal'
  } else return false
  draft.frame = 'gap'
  draft.source = { start, end: subject.end }
  return true
}

/** Whether what follows a verb is no object of it, nor a particle: “backed down from”. */
function lacksObject(s: Syntax, i: number): boolean {
  const pos = posOf(s, i)
  if (pos & (Pos.preposition | Pos.adverb) && posOf(s, i + 1) === Pos.preposition) return false
  return (
    i >= s.units.count ||
    isTime(s, i) ||
    (pos & (BREAK | Pos.preposition | Pos.adverb | Pos.coordinator | Pos.subordinator | Pos.verb)) !== 0
  )
}

/** A finite verb, or a past form that is one: “a finish that he said defied the polls”. */
export const canBeFinite = (s: Syntax, { shape, head }: VerbGroup): boolean =>
  shape === 'finite' ||
  (shape === 'participle' && (formOf(s, head) & Form.finite) !== 0 && !(closedOf(s, head) & Closed['ambiguous-verb']))
