import { Entry } from '../../../grammar/load.js'
import { Closed, Form } from '../../../grammar/tags.js'
import type { NounCue, PhraseCue } from '../../../grammar/types.js'
import type { Stretch } from '../../../mentions/index.js'
import type { Objection, Observer } from '../../objection.js'
import { clauseStartsAt } from '../complements/index.js'
import { nounPhraseAfter } from '../phrases/index.js'
import { BREAK, closedOf, formOf, Pos, posOf, type Syntax, lastUnit } from '../syntax.js'
import { drafting, type Draft } from './draft.js'
import { withRelative } from './inversion.js'
import { openingOf } from './preceding.js'
import { tokensOf } from './relation.js'

/** The relations of phrases that name a source: “according to Smith”. */
export function readPhrases(s: Syntax, drafts: Draft[], observe: Observer | undefined): void {
  const { grammar } = s.document
  for (let i = 0; i < s.units.count; i++) {
    const entry = s.units.entry[i] & Entry.phraseCue ? grammar.phraseCues.get(s.units.lexeme[i]) : undefined
    if (entry) readPhrase(s, i, entry, drafts, observe)
  }
}

function readPhrase(s: Syntax, i: number, entry: PhraseCue, drafts: Draft[], observe: Observer | undefined): void {
  const cue = { start: i, end: i + 1 }
  const reject = (objection: Objection): void => observe?.({ entry, cue: tokensOf(s, cue), objection })
  const noun = nounPhraseAfter(s, i + 1, s.units.count)
  const source = noun && withRelative(s, withParticiple(s, noun))
  if (!source) {
    reject('no-source')
    return
  }
  const draft = drafting({ entry, cueType: 'phrase', frame: 'according-to', cue, source })
  if (!tellBefore(s, draft, cue.start, source)) tellBehind(s, draft, source)
  draft.content = draft.content.map((piece) => withoutMarks(s, piece))
  if (draft.content.length) drafts.push(draft)
  else reject('no-content')
}

/** “The dam is old, according to Smith, and it leaks”: whether the content stands before the phrase; it may go on behind it. */
function tellBefore(s: Syntax, draft: Draft, cue: number, source: Stretch): boolean {
  let end = cue
  while (end > 0 && s.pos[end - 1] === Pos.comma) end--
  // “That’s according to …”
  const that = end === 2 && s.pos[0] === Pos.pronoun && s.pos[1] === Pos.verb
  if (that) end = 1
  if (end === 0 || (end === 1 && !that && s.pos[0] !== Pos.quote)) return false
  draft.content.push({ start: openingOf(s, end - 1), end })
  const start = source.end + 1
  if (posOf(s, source.end) === Pos.comma && start < s.units.count && !(closedOf(s, start) & Closed.conjunction))
    draft.content.push({ start, end: s.units.count })
  return true
}

/** “According to polls | taken in May, the dam …”: the content stands behind the phrase, and behind what tells more of the source. */
function tellBehind(s: Syntax, draft: Draft, source: Stretch): void {
  const end = s.units.count
  let start = posOf(s, source.end) === Pos.comma ? source.end + 1 : source.end
  if (start >= end) return
  let comma = start - 1
  while (comma < end && s.pos[comma] !== Pos.comma) comma++
  if (comma > start && comma + 1 < end) {
    draft.source = { start: source.start, end: comma }
    start = comma + 1
  }
  draft.content.push({ start, end })
}

function withoutMarks({ pos }: Syntax, { start, end }: Stretch): Stretch {
  let last = end
  while (last > start && pos[last - 1] & (Pos.stop | Pos.comma)) last--
  return { start, end: last }
}

/** “according to a poll taken in May”: with what a participle tells of the source, up to a mark. */
function withParticiple(s: Syntax, { start, end }: Stretch): Stretch {
  if (posOf(s, end) !== Pos.verb || !(formOf(s, end) & Form.participle)) return { start, end }
  let close = end
  while (close < s.units.count && !(s.pos[close] & (BREAK | Pos.wh | Pos.coordinator))) close++
  return { start, end: close }
}

/** “In a poll released Monday, most voters …”: at the head of a sentence, a noun that tells by itself. */
export function readSurvey(s: Syntax): Draft | null {
  if (posOf(s, 0) !== Pos.preposition || !(closedOf(s, 0) & Closed.locative)) return null
  let comma = 1
  while (comma < s.units.count && s.pos[comma] !== Pos.comma) comma++
  const start = comma + 1
  const noun = nounPhraseAfter(s, 1, comma)
  const entry = noun && clauseStartsAt(s, start) ? sourceIn(s, noun) : undefined
  if (!noun || !entry) return null
  return drafting({
    entry, cueType: 'phrase', frame: 'according-to', cue: { start: 0, end: 1 }, source: { start: noun.start, end: comma },
    content: [{ start, end: lastUnit(s, start) }],
  }) // prettier-ignore
}

/** The first noun of a phrase that names what tells something. */
function sourceIn({ document: { grammar }, units }: Syntax, { start, end }: Stretch): NounCue | undefined {
  for (let i = start; i < end; i++)
    for (const index of grammar.nounCues.get(units.lexeme[i]) ?? []) {
      const entry = grammar.compiled.nounCues[index]
      if (entry.frames.source.length > 0) return entry
    }
  return undefined
}
