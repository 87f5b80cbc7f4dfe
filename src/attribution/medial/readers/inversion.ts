import { Closed, Part } from '../../../grammar/tags.js'
import type { Stretch } from '../../../mentions/index.js'
import type { CueHere } from '../cue.js'
import { nounPhraseAfter } from '../phrases/index.js'
import {
  BREAK,
  closedOf,
  groupAt,
  isCapital,
  isTime,
  NOMINAL,
  partOf,
  Pos,
  posOf,
  reportsClauses,
  type Syntax,
} from '../syntax.js'

/** Whether the subject may stand behind a verb: not where a time does, or the one who is told. */
const mayInvert = (s: Syntax, { entry, end }: CueHere): boolean => !entry.frames.recipient && !isTime(s, end)

/** “…, said Smith”: whether what stands behind the verb is no clause: it ends before it has a finite verb. */
export function inverts(s: Syntax, cue: CueHere, subject: Stretch): boolean {
  if (subject.end >= cue.group.start - 1 || !mayInvert(s, cue)) return false
  if (!(posOf(s, cue.end) & NOMINAL) || s.pos[cue.end] === Pos.quote) return false
  for (let i = cue.end; i < s.units.count; i++) {
    if (groupAt(s, i)?.shape === 'finite') return false
    if (s.pos[i] & (Pos.comma | Pos.wh | Pos.stop | Pos.subordinator)) break
    if (s.pos[i] & (Pos.complementizer | Pos.colon)) return false
  }
  return true
}

/** “…,” said Smith: who speaks, where that stands behind the verb; `subject` is what may be the subject before it. */
export function subjectBehind(s: Syntax, cue: CueHere, subject: Stretch | null): Stretch | null {
  const { start } = cue.group
  const before = posOf(s, start - 1)
  if (!(before & (Pos.comma | Pos.quote | Pos.dash))) return null
  const noun = nounPhraseAfter(s, cue.end, s.units.count)
  if (!noun) return null
  if (before === Pos.quote) return withRelative(s, withDescription(s, named(s, noun)))
  const free =
    !subject || subject.start > start - 1 || (subject.end < start - 1 && mayInvert(s, cue) && endsClause(s, noun.end))
  return free ? withRelative(s, noun) : null
}

const endsClause = (s: Syntax, i: number): boolean =>
  (posOf(s, i) & (Pos.comma | Pos.stop | Pos.other | Pos.preposition | Pos.adverb)) !== 0 || isTime(s, i)

/** “said Smith | in a statement”: up to an adverbial behind a name, which is none of it as “of the Mill Society” is. */
function named(s: Syntax, { start, end }: Stretch): Stretch {
  for (let i = start + 1; i < end; i++) {
    if (s.pos[i] !== Pos.preposition || s.pos[i - 1] !== Pos.noun || !isCapital(s, i - 1)) continue
    const noun = closedOf(s, i) & Closed.locative && s.pos[i + 1] === Pos.determiner ? i + 2 : i + 1
    if (!isCapital(s, noun)) return { start, end: i }
  }
  return { start, end }
}

/** “…,” said Smith, then the mayor, of Dallas: what stands beside the one who speaks, up to a mark. */
function withDescription(s: Syntax, { start, end }: Stretch): Stretch {
  let close = end
  for (let i = end; posOf(s, i) === Pos.comma && describes(s, i + 1); close = i) {
    i++
    while (i < s.units.count && !(s.pos[i] & (BREAK | Pos.wh)) && !linksClause(s, i)) i++
  }
  return { start, end: close }
}

const linksClause = (s: Syntax, i: number): boolean => s.pos[i] === Pos.coordinator && !(posOf(s, i + 1) & NOMINAL)

/** Whether a noun phrase begins here that is no time and tells of somebody: not “said Smith, his voice low”. */
function describes(s: Syntax, i: number): boolean {
  const next = s.pos[i] === Pos.adverb ? i + 1 : i
  if (isTime(s, next) || partOf(s, next) & Part.possessive) return false
  const pos = posOf(s, next)
  return (
    (pos & (Pos.determiner | Pos.noun)) !== 0 ||
    (pos === Pos.preposition && (closedOf(s, next) & Closed.locative) !== 0)
  )
}

/** “said Smith, who runs the mill”: with what a relative clause tells of a noun phrase, up to a mark. */
export function withRelative(s: Syntax, { start, end }: Stretch): Stretch {
  const wh = posOf(s, end) === Pos.comma ? end + 1 : end
  if (posOf(s, wh) !== Pos.wh || !(partOf(s, wh) & Part.relative)) return { start, end }
  let close = wh + 1
  for (; close < s.units.count && !(s.pos[close] & BREAK); close++) {
    const group = groupAt(s, close)
    // “said Smith, who thinks so”
    if (group && reportsClauses(s, group)) return { start, end }
  }
  return { start, end: close }
}
