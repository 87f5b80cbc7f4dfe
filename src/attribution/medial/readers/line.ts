import { Closed } from '../../../grammar/tags.js'
import { isSpeech } from '../quotation.js'
import { nounPhraseAfter, subjectOf } from '../phrases/index.js'
import { closedOf, isCapital, lastUnit, Pos, posOf, type Syntax } from '../syntax.js'
import { drafting, type Draft } from './draft.js'

/** A speaker is at most so many units before the colon of a line “Smith: …”. */
const MAX_SPEAKER = 9

/** A line that names a speaker, and after a colon what is said. */
export function readLine(s: Syntax): Draft | null {
  const colon = colonOf(s)
  if (colon <= 0 || s.pos[0] !== Pos.noun || closedOf(s, 0) & Closed.label || !isCapital(s, 0)) return null
  const source = nounPhraseAfter(s, 0, colon)
  if (!source) return null
  const start = colon + 1
  const end = lastUnit(s, start)
  if (end > start && !isStated(s, start, end)) return null
  return end > start
    ? drafting({ entry: null, cueType: 'colon', frame: 'line', source, content: [{ start, end }] })
    : drafting({ entry: null, cueType: 'colon', frame: 'line', source, elsewhere: 'after' })
}

/** The colon behind what can name a speaker, -1 for none. */
function colonOf(s: Syntax): number {
  for (let i = 0; i < Math.min(s.units.count, MAX_SPEAKER + 1); i++) {
    if (s.pos[i] === Pos.colon) return i
    if (s.pos[i] & (Pos.quote | Pos.comma | Pos.wh | Pos.pronoun) || s.groupOf[i] >= 0) return -1
  }
  return -1
}

/** Words with a verb among them or in quotation marks, and no list of names, date or title. */
function isStated(s: Syntax, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (s.groupOf[i] >= 0 || s.pos[i] === Pos.quote) return true
  return false
}

/** “He went back to his old lines: “…””: what no cue has taken of those who do what leads to a quotation. */
export function readIntroduced(s: Syntax, drafts: readonly Draft[]): Draft | null {
  const last = lastUnit(s, 0)
  const quote = isSpeech(s, last - 1) ? last - 1 : last
  if (posOf(s, quote - 1) !== Pos.colon) return null
  const taken = drafts.some(({ content, elsewhere }) => elsewhere !== null || content.some(({ end }) => end > quote))
  if (taken) return null
  const g = s.groups.findLastIndex(({ shape, end }) => shape === 'finite' && end < quote)
  if (g < 0) return null
  const source = subjectOf(s, g)
  return quote < last
    ? drafting({ entry: null, cueType: 'colon', frame: 'line', source, content: [{ start: quote, end: last }] })
    : drafting({ entry: null, cueType: 'colon', frame: 'line', source, elsewhere: 'after' })
}
