import { Open, Part } from '../../../grammar/tags.js'
import type { Stretch } from '../../../mentions/index.js'
import type { Observer } from '../../objection.js'
import type { Frame } from '../../relation.js'
import { complementOf, type Complement } from '../complements/index.js'
import { cuesOf, type CueHere } from '../cue.js'
import { continues, isSpeech } from '../quotation.js'
import { subjectOf } from '../phrases/index.js'
import { openOf, partOf, Pos, posOf, type Syntax } from '../syntax.js'
import { drafting, endOf, type Draft } from './draft.js'
import { gapEnd, leavesGap, readGap } from './gap.js'
import { inverts } from './inversion.js'
import { readObjectNoun } from './noun.js'
import { readManner } from './manner.js'
import { readParenthesis } from './parenthesis.js'
import { agentOf, readPassive } from './passive.js'
import { readRaising } from './raising.js'
import { tokensOf } from './relation.js'

/** The frames whose content is no clause. */
const NOMINAL_FRAMES: ReadonlySet<Frame> = new Set([
  'nominal',
  'object',
  'predicative',
  'infinitive',
  'control',
  'gerund',
])

/** The relation that a verb group reports, as the first of its cues that finds what it takes. */
export function readVerb(s: Syntax, g: number, observe: Observer | undefined): Draft | null {
  const group = s.groups[g]
  const cues = cuesOf(s, group)
  for (const cue of cues) {
    const draft = readCue(s, g, cue)
    if (draft) return draft
  }
  const [cue] = cues
  if (observe && cue)
    observe({
      entry: cue.entry,
      cue: tokensOf(s, { start: group.start, end: cue.end }),
      objection: group.passive ? 'passive' : group.shape === 'infinitive' ? 'infinitive' : 'no-content',
    })
  return null
}

/** The readings of a cue in turn: as a passive, as raising, behind what it reports, with a complement, in a relative clause. */
function readCue(s: Syntax, g: number, cue: CueHere): Draft | null {
  const { group, entry } = cue
  const { frames } = entry
  const subject = subjectOf(s, g)
  const draft = drafting({
    entry, cueType: 'verb', frame: 'that', cue: { start: group.start, end: cue.end }, source: group.passive ? agentOf(s, cue.end) : subject, group: g,
  }) // prettier-ignore
  if (group.passive && readPassive(s, cue, draft, subject)) return draft
  if (frames.raising && subject && !group.passive && readRaising(s, cue, draft, subject)) return draft
  const speaks = isSpeaking(cue)
  if (speaks && standsBehind(s, cue, draft, subject)) return draft
  const complement = complementOf(s, asFound(s, cue, subject))
  // “It appears that …”
  if (frames.raising) draft.source = null
  if (complement) return readComplement(s, cue, draft, subject, complement)
  if (readGap(s, cue, draft, subject)) return draft
  if (!speaks) return null
  if (readParenthesis(s, cue, draft, subject)) return draft
  // “Why?” Smith asked.
  if (subject?.start !== 0) return null
  draft.frame = 'parenthesis'
  draft.elsewhere = 'before'
  return draft
}

/** A finite verb that may report what stands before it. */
const isSpeaking = ({ group, entry: { frames } }: CueHere): boolean =>
  (frames.clause || frames.quotation) && !group.passive && group.shape === 'finite'

/** Whether a verb of speech has what it reports before it, whatever stands behind it. */
function standsBehind(s: Syntax, cue: CueHere, draft: Draft, subject: Stretch | null): boolean {
  const { start } = cue.group
  const quoted = isSpeech(s, start - 1)
  // “…,” Finch, the mayor, told the press: who speaks is described right before the verb.
  if (
    (quoted || posOf(s, start - 1) === Pos.comma) &&
    (!subject || inverts(s, cue, subject)) &&
    readParenthesis(s, cue, draft, null)
  )
    return true
  if (!subject) return false
  const spoken = isSpeech(s, subject.start - 1)
  // “Finch, citing “the flood,” said the mill would close”
  if (quoted && (spoken || !hasClause(s, cue)) && readParenthesis(s, cue, draft, null)) return true
  if (
    spoken &&
    posOf(s, subject.start - 2) !== Pos.preposition &&
    !hasClause(s, cue) &&
    readParenthesis(s, cue, draft, subject)
  )
    return true
  const between =
    posOf(s, subject.start - 1) === Pos.comma &&
    posOf(s, cue.end) === Pos.comma &&
    (posOf(s, cue.end + 1) !== Pos.quote || continues(s, cue.end + 1))
  return (between && readParenthesis(s, cue, draft, subject)) || readManner(s, cue, draft, subject.start - 1)
}

/** “Citing “the flood,” Smith | urged them to leave”: a clause right behind the verb is what it reports, not the quotation before. */
function hasClause(s: Syntax, cue: CueHere): boolean {
  const found = complementOf(s, cue)
  if (found?.start !== cue.end) return false
  if (found.frame === 'zero') return posOf(s, cue.end) !== Pos.subordinator && !cue.entry.frames.recipient
  return found.frame === 'that' || found.frame === 'infinitive' || found.frame === 'control'
}

/** “The poll found voters divided”: a poll or a study finds nothing but what it says, with “that” or without. */
function asFound(s: Syntax, cue: CueHere, subject: Stretch | null): CueHere {
  const { entry, group } = cue
  const { frames } = entry
  const tells = entry.act === 'find' && frames.that && group.shape === 'finite' && !group.passive
  return tells && subject && isReport(s, subject)
    ? { ...cue, entry: { ...entry, frames: { ...frames, clause: true, object: true } } }
    : cue
}

/** Whether a paper, a poll or the like heads a noun phrase. */
function isReport(s: Syntax, { start, end }: Stretch): boolean {
  for (let i = start; i < end && s.groupOf[i] < 0 && s.pos[i] !== Pos.preposition; i++)
    if (openOf(s, i) & Open.document && posOf(s, i + 1) !== Pos.noun) return true
  return false
}

/** Acts of verbs that tell no more than their object: “expressed concern that …”, but “dismissed | the claim that …”. */
const LENDS: ReadonlySet<string> = new Set(['say', 'propose', 'find'])

/** A cue with what it takes; null where nobody holds it. */
function readComplement(
  s: Syntax,
  cue: CueHere,
  draft: Draft,
  subject: Stretch | null,
  complement: Complement,
): Draft | null {
  const { group, entry } = cue
  const { frame, start } = complement
  if (frame === 'object') {
    // “It is hard to support the plan”: nobody does.
    if (group.shape === 'infinitive' && !holds(s, subject)) return null
    // “No way out, says the mayor”: who speaks is not what is said.
    if (isSpeaking(cue) && draft.group === 0 && !subject) return null
    const noun = LENDS.has(entry.act) ? readObjectNoun(s, start, cue, draft) : null
    if (noun) return noun
  }
  draft.frame = frame
  if (frame === 'nominal' && start === cue.end + 1) draft.cue = { start: group.start, end: start }
  draft.addressee = complement.addressee
  if (NOMINAL_FRAMES.has(frame)) draft.form = 'nominal'
  if (start < 0) {
    draft.elsewhere = 'after'
    return draft
  }
  const end = complement.end ?? endOf(s, draft, start, frame)
  draft.content = [{ start, end }]
  // “Smith was asked to leave”: who is asked is part of what is asked.
  if (group.passive && entry.frames.control && frame === 'infinitive' && subject) draft.content.unshift(subject)
  if (subject && leavesGap(s, cue, subject, complement)) {
    draft.frame = 'gap'
    draft.content = [
      { start: subject.start - 1, end: subject.start },
      { start, end: Math.min(end, gapEnd(s, start)) },
    ]
  }
  return draft
}

/** Whether a subject can hold what is told: there is one, and it is not “it”. */
const holds = (s: Syntax, subject: Stretch | null): boolean =>
  subject !== null && !(partOf(s, subject.start) & Part.neuter && s.pos[subject.start] === Pos.pronoun)
