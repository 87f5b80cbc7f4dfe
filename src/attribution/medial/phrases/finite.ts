import type { Stretch } from '../../../mentions/index.js'
import { isSpeech } from '../quotation.js'
import {
  beforeAdverbs,
  framesOf,
  groupAt,
  isTime,
  NOMINAL,
  Pos,
  posOf,
  type Syntax,
  type VerbGroup,
} from '../syntax.js'
import { apposedBefore, parenthesisStart } from './apposition.js'
import { isReduced, nounPhraseBefore } from './before.js'

/** The subject to the left of a finite verb; `lower` bounds the search. */
export function subjectOfFinite(s: Syntax, g: number, lower: number): Stretch | null {
  const last = beforeAdverbs(s, s.groups[g].start)
  if (last < lower) return null
  switch (s.pos[last]) {
    case Pos.wh:
      return { start: last, end: last + 1 }
    case Pos.coordinator:
      return sharedSubject(s, g, lower)
    case Pos.comma:
    case Pos.dash:
      return apposedBefore(s, last, lower) ?? sharedSubject(s, g, lower)
    case Pos.complementizer:
    case Pos.subordinator:
    case Pos.preposition:
    case Pos.colon:
    case Pos.stop:
      return null
    case Pos.verb: {
      // “exit polling showed”
      const group = groupAt(s, last)
      return group && isReduced(s, group) ? nounPhraseBefore(s, last, lower) : null
    }
    default: {
      const before = beforeTimes(s, last)
      // “Finch, the mayor, on Monday said”
      if (posOf(s, before) === Pos.comma && before > lower) {
        const apposed = apposedBefore(s, before, lower)
        if (apposed) return apposed
      }
      // “Finch, citing “the flood,” said”
      const open = isSpeech(s, last) ? parenthesisStart(s, last, lower, Pos.comma) : -1
      return nounPhraseBefore(s, open > lower ? open - 1 : last, lower)
    }
  }
}

/** The unit before a time that ends at a unit, and its preposition; the unit itself where there is none. */
function beforeTimes(s: Syntax, last: number): number {
  let i = last
  while (isTime(s, i)) i--
  return i < last && posOf(s, i) === Pos.preposition ? i - 1 : i
}

/** The subject that a coordinated verb shares with a finite verb before it. */
function sharedSubject(s: Syntax, g: number, lower: number): Stretch | null {
  const { past, modal } = s.groups[g]
  const adds = isReporting(s, s.groups[g])
  const parted = posOf(s, beforeAdverbs(s, s.groups[g].start) - 1) === Pos.comma
  let nearest = -1
  for (let k = g - 1; k >= 0 && s.groups[k].start >= lower; k--) {
    const other = s.groups[k]
    if (other.shape !== 'finite') continue
    // “Roe said the plan would fail and praised another”: the verb of what was said goes with another tense.
    if (nearest < 0 && !modal && (other.modal || other.past !== past) && isReported(s, k)) continue
    // “Roe met those who had left, and warned that …”
    if (nearest < 0 && adds && parted && posOf(s, beforeAdverbs(s, other.start)) === Pos.wh && k > 0) continue
    if (nearest < 0) nearest = k
    // “Roe said that Poe had left and warned that …”: it was Roe who warned.
    if (!adds) break
    if (other.past === past && isReporting(s, other) && !isReported(s, k)) {
      nearest = k
      break
    }
  }
  return nearest < 0 ? null : subjectOfFinite(s, nearest, lower)
}

/** Whether a verb reports what stands in a clause, with or without “that”. */
function isReporting(s: Syntax, { verb }: VerbGroup): boolean {
  const frames = framesOf(s, verb)
  return frames !== undefined && (frames.clause || frames.that)
}

/** How far before a verb its clause begins, and how many coordinated verbs may stand between. */
const MAX_SUBJECT = 24
const MAX_SHARED = 3

/** Whether a verb stands in a clause that a verb before it reports: “said that he leaves”, “told them he leaves”. */
export function isReported(s: Syntax, g: number): boolean {
  let verb = g
  for (let hops = 0; hops < MAX_SHARED && verb > 0 && posOf(s, s.groups[verb].start - 1) === Pos.coordinator; hops++)
    verb--
  const { start } = s.groups[verb]
  let i = start - 1
  while (i >= Math.max(0, start - MAX_SUBJECT) && isWithinSubject(s, i)) i--
  if (posOf(s, i) === Pos.complementizer) return true
  const before = i < 0 ? -1 : s.groupOf[i]
  return before >= 0 && before < verb && isReporting(s, s.groups[before])
}

const isWithinSubject = (s: Syntax, i: number): boolean =>
  (s.pos[i] & (Pos.adverb | Pos.preposition)) !== 0 ||
  ((s.pos[i] & NOMINAL) !== 0 && !isSpeech(s, i)) ||
  (s.pos[i] === Pos.coordinator && (posOf(s, i - 1) & NOMINAL) !== 0)
