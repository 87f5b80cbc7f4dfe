import { Closed, Part } from '../../grammar/tags.js'
import {
  chunk,
  has,
  hasPart,
  isFinite,
  isPhraseCue,
  speaks,
  subjectOf,
  isQuotation,
  type Reading,
  type Stretch,
} from '../../mentions/index.js'
import { quotedOrWhole } from './content.js'
import type { FoundCue } from './cues.js'
import { tokensOf, type Pending } from './pending.js'
import { agreeing } from './subject.js'

/** The word that stands for a relative clause and its head, «آنچه», «آنچه که», before a unit and behind the last verb; -1 for none. */
function headBefore(r: Reading, start: number, to: number): number {
  const from = start > 1 && has(r, start - 1, Closed.complementizer) ? start - 2 : start
  for (let i = to - 1; i >= from && !isFinite(r, i); i--) if (hasPart(r, i, Part.relative)) return i
  return -1
}

/** A word that stands for what is said itself, and is not what is cited: «طبق آنچه X گفت، A». */
export function holdsHeadless(r: Reading, from: number, to: number): boolean {
  const head = headBefore(r, from, to)
  return head >= 0 && !(head > 0 && isPhraseCue(r, head - 1))
}

/** «آنچه X آن را Y خواند»: who speaks stands behind the word. */
export const behindHeadless = (r: Reading, subject: Stretch | null): Stretch | null =>
  subject && subject.end > subject.start + 1 && hasPart(r, subject.start, Part.relative)
    ? { start: subject.start + 1, end: subject.end }
    : subject

const CALLS = new Set(['evaluate', 'describe'])

/** «X با انتقاد از آنچه «A» نامید، …»: what somebody calls something, who is the subject around it. */
export function calledHeadless(
  r: Reading,
  cue: FoundCue,
  clauseStart: number,
  here: Pending,
  earlier: Stretch | null,
): boolean {
  const { relation } = here
  if (!CALLS.has(cue.entry.act) || cue.passive) return false
  const head = headBefore(r, clauseStart, cue.start)
  if (head < 0) return false
  let start = has(r, head + 1, Closed.complementizer) ? head + 2 : head + 1
  let own: Stretch | null = null
  for (let i = start; i < cue.start; i++) {
    if (has(r, i, Closed['object-marker'])) return false
    // «آنچه لندن «دفاع» می‌نامد»
    if (!own && i > start && isQuotation(r, i) && speaks(r, { start, end: i })) [own, start] = [{ start, end: i }, i]
  }
  const range = quotedOrWhole(r, { start, end: cue.start })
  if (!range) return false
  const around = agreeing(r, subjectOf(r, chunk(r, clauseStart, head)), cue.form)
  const subject = own ?? (around && speaks(r, around) ? around : earlier)
  here.subject = subject
  relation.source = tokensOf(r, subject)
  relation.frame = 'predicative'
  relation.form = 'nominal'
  relation.content = [range]
  return true
}
