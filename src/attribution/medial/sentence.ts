import { Entry } from '../../grammar/load.js'
import { Closed, Form, Open, Part } from '../../grammar/tags.js'
import type { NounCue, PhraseCue, VerbCue } from '../../grammar/types.js'
import type { Stretch } from '../../mentions/index.js'
import { Kind, type Range } from '../../text/index.js'
import type { Objection, Observer } from '../objection.js'
import type { Frame, Relation } from '../relation.js'
import { contentEnd, lastUnit, type Opening } from './border.js'
import { clauseStartsAt, complementOf, quotation, type CueHere } from './complement.js'
import { fieldsOf, type Fields } from './likelihood.js'
import { nounCueAt, type NounHere } from './nouns.js'
import {
  contactStart,
  governedBefore,
  isNominal,
  isSpeech,
  isSubordinate,
  nounPhraseAfter,
  nounPhraseBefore,
  subjectOf,
} from './subject.js'
import {
  closedOf,
  formOf,
  hasFinite,
  initialOf,
  isTime,
  isUpper,
  openOf,
  partOf,
  Pos,
  posOf,
  reportsClauses,
  type Syntax,
  type VerbGroup,
} from './syntax.js'

/** A relation of the sentence being read, in units. */
export interface Draft {
  entry: VerbCue | NounCue | PhraseCue | null
  cueType: Relation['cueType']
  frame: Frame
  cue: Stretch | null
  source: Stretch | null
  addressee: Stretch | null
  content: { start: number; end: number }[]
  group: number
  form: Relation['form']
  /** The content is a quotation that stands in the sentence before, or in the one that follows. */
  elsewhere: 'before' | 'after' | null
  /** The piece of content whose end was looked for, and how likely that end is. */
  opening?: Opening
  certainty?: number
}

/** A relation as read from its sentence alone. */
export interface Found {
  readonly relation: Relation
  readonly elsewhere: Draft['elsewhere']
  readonly opening: Opening | undefined
  readonly fields: Fields
}

const NOMINAL: ReadonlySet<Frame> = new Set<Frame>([
  'nominal',
  'object',
  'predicative',
  'infinitive',
  'control',
  'gerund',
  'raising',
  'passive',
])

/** Reads the attribution relations of one sentence. */
export function readSentence(s: Syntax, sentence: number, observe?: Observer): Found[] {
  const drafts: Draft[] = []
  for (let g = 0; g < s.groups.length; g++) {
    const draft = readGroup(s, g, observe)
    if (draft) drafts.push(draft)
  }
  readNouns(s, drafts, observe)
  readPhrases(s, drafts, observe)
  const survey = readSurvey(s)
  if (survey) drafts.push(survey)
  const line = readLine(s)
  if (line) drafts.push(line)
  else {
    const introduced = readIntroduced(s, drafts)
    if (introduced) drafts.push(introduced)
  }
  const relations = drafts.map((draft) => finish(s, draft, sentence))
  const types = relations.map(({ type }) => type)
  return fieldsOf(s, drafts, types).map((fields, i) => {
    const { elsewhere, opening } = drafts[i]
    return { relation: relations[i], elsewhere, opening, fields }
  })
}

/** A speaker is at most so many units before the colon of a line “Smith: …”. */
const MAX_SPEAKER = 9

/** A line that names a speaker, and after a colon what is said. */
function readLine(s: Syntax): Draft | null {
  const n = s.units.count
  let colon = 0
  while (colon < Math.min(n, MAX_SPEAKER) && s.pos[colon] !== Pos.colon) {
    if (
      s.groupOf[colon] >= 0 ||
      s.pos[colon] === Pos.quote ||
      s.pos[colon] === Pos.comma ||
      s.pos[colon] === Pos.wh ||
      s.pos[colon] === Pos.pronoun
    )
      return null
    colon++
  }
  if (
    colon === 0 ||
    posOf(s, colon) !== Pos.colon ||
    closedOf(s, 0) & Closed.label ||
    !isUpper(initialOf(s, 0)) ||
    s.pos[0] !== Pos.noun
  )
    return null
  const source = nounPhraseAfter(s, 0, colon)
  if (!source) return null
  let end = n
  while (end > colon + 1 && s.pos[end - 1] === Pos.stop) end--
  if (end > colon + 1 && !isStated(s, colon + 1, end)) return null
  return {
    entry: null, cueType: 'colon', frame: 'line', cue: null, source, addressee: null, content: end > colon + 1 ? [{ start: colon + 1, end }] : [], group: -1,
    form: 'clause', elsewhere: end > colon + 1 ? null : 'after',
  } // prettier-ignore
}

/** “He went back to his old lines: “…””: what no cue has taken of those who do what leads to a quotation. */
function readIntroduced(s: Syntax, drafts: readonly Draft[]): Draft | null {
  const last = lastUnit(s, 0)
  const quote = s.pos[last - 1] === Pos.quote && isSpeech(s, last - 1) ? last - 1 : last
  if (posOf(s, quote - 1) !== Pos.colon) return null
  for (const { content, elsewhere } of drafts)
    if (elsewhere !== null || content.some(({ end }) => end > quote)) return null
  let g = s.groups.length - 1
  while (g >= 0 && (s.groups[g].shape !== 'finite' || s.groups[g].end >= quote)) g--
  if (g < 0) return null
  return {
    entry: null, cueType: 'colon', frame: 'line', cue: null, source: subjectOf(s, g).range, addressee: null,
    content: quote < last ? [{ start: quote, end: last }] : [], group: -1, form: 'clause', elsewhere: quote < last ? null : 'after',
  } // prettier-ignore
}

/** Words with a verb among them or in quotation marks, and no list of names, date or title. */
function isStated(s: Syntax, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (s.groupOf[i] >= 0 || s.pos[i] === Pos.quote) return true
  return false
}

/** The cues that a verb group makes, with its complement or alone; longer ones first. */
function cuesOf(s: Syntax, group: VerbGroup): CueHere[] {
  const { grammar, tokens } = s.document
  const { compiled } = grammar
  const cues: CueHere[] = []
  let next = group.end
  while (
    next < s.units.count &&
    ((s.pos[next] === Pos.adverb && !grammar.complements.has(s.units.lexeme[next])) || isTime(s, next))
  )
    next++
  const add = (lexeme: number): void => {
    for (const found of grammar.complements.get(lexeme) ?? [])
      if (found.verb === group.verb)
        cues.push({ entry: compiled.verbCues[found.cue], index: found.cue, group, end: next + 1 })
  }
  if (next < s.units.count) {
    const [lexeme, single] = [s.units.lexeme[next], tokens.single[s.units.start[next]]]
    add(lexeme)
    if (single !== lexeme) add(single)
  }
  // “are concerned”: an adjective that is a participle too.
  if (group.passive)
    for (const found of grammar.complements.get(s.units.lexeme[group.head]) ?? [])
      if (grammar.auxiliary[found.verb] === 1)
        cues.push({
          entry: compiled.verbCues[found.cue],
          index: found.cue,
          group: { ...group, passive: false },
          end: group.end,
        })
  const simple = grammar.simpleCues.get(group.verb)
  if (simple !== undefined) cues.push({ entry: compiled.verbCues[simple], index: simple, group, end: group.end })
  return cues
}

function readGroup(s: Syntax, g: number, observe: Observer | undefined): Draft | null {
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

function readCue(s: Syntax, g: number, cue: CueHere): Draft | null {
  const { group, entry } = cue
  const { frames } = entry
  const subject = subjectOf(s, g)
  const draft: Draft = {
    entry, cueType: 'verb', frame: 'that', cue: { start: group.start, end: cue.end }, source: subject.range, addressee: null, content: [], group: g,
    form: 'clause', elsewhere: null,
  } // prettier-ignore
  if (group.passive) {
    draft.source = agentOf(s, cue.end)
    let as = group.start - 1
    while (posOf(s, as) === Pos.adverb) as--
    // “As first reported by Finch, …”
    if (draft.source && asReported(s, cue, draft, as)) return draft
    // “the head of a party | seen as a sect”: what stands right before a participle is described.
    const patient =
      group.shape === 'participle' && subject.range
        ? (governedBefore(s, subject.range.end - 1, subject.range.start) ?? subject.range)
        : subject.range
    if (patient && (frames.passive || (frames.object && draft.source && isPatient(s, patient)))) {
      draft.frame = 'passive'
      draft.form = 'nominal'
      const rest = passiveRest(s, cue, draft)
      draft.content = [patient, ...rest]
      return draft
    }
  }
  if (frames.raising && subject.range && !group.passive && raises(s, cue)) {
    const end = endOf(s, draft, { start: cue.end, frame: 'raising', group: g })
    if (end > cue.end) {
      draft.frame = 'raising'
      draft.form = 'nominal'
      draft.source = null
      draft.content = [subject.range, { start: cue.end, end }]
      return draft
    }
  }
  const speech = (frames.clause || frames.quotation) && !group.passive && group.shape === 'finite'
  const before = posOf(s, group.start - 1)
  if (
    speech &&
    (isSpeech(s, group.start - 1) || before === Pos.comma) &&
    // “…,” Finch, the mayor, told the press: who speaks is described right before the verb.
    (!subject.range || (subject.range.end < group.start - 1 && mayInvert(s, cue) && inverts(s, cue.end))) &&
    parenthetical(s, g, cue, draft, null)
  )
    return draft
  // “Finch, citing “the flood,” said the mill would close”
  const told = subject.range !== null && !isSpeech(s, subject.range.start - 1) && hasClause(s, cue)
  if (speech && !told && isSpeech(s, group.start - 1) && parenthetical(s, g, cue, draft, null)) return draft
  if (
    speech &&
    subject.range &&
    isSpeech(s, subject.range.start - 1) &&
    posOf(s, subject.range.start - 2) !== Pos.preposition &&
    !hasClause(s, cue) &&
    parenthetical(s, g, cue, draft, subject.range)
  )
    return draft
  if (
    speech &&
    subject.range &&
    posOf(s, subject.range.start - 1) === Pos.comma &&
    posOf(s, cue.end) === Pos.comma &&
    (posOf(s, cue.end + 1) !== Pos.quote || continues(s, cue.end + 1)) &&
    parenthetical(s, g, cue, draft, subject.range)
  )
    return draft
  if (speech && subject.range && asReported(s, cue, draft, subject.range.start - 1)) return draft
  const complement = complementOf(s, asFound(s, cue, subject.range))
  // “It appears that …”
  if (frames.raising) draft.source = null
  // “It is hard to support the plan”: nobody does.
  if (complement?.frame === 'object' && group.shape === 'infinitive' && !holds(s, subject.range)) return null
  // “No way out, says the mayor”: who speaks is not what is said.
  if (complement?.frame === 'object' && speech && g === 0 && !subject.range) return null
  if (complement) {
    draft.frame = complement.frame
    if (complement.frame === 'nominal' && complement.start > 0 && complement.start - 1 === cue.end)
      draft.cue = { start: group.start, end: complement.start }
    draft.addressee = complement.addressee
    if (NOMINAL.has(complement.frame)) draft.form = 'nominal'
    const noun =
      complement.frame === 'object' && LENDS.has(entry.act) ? objectNoun(s, complement.start, g, cue, draft) : null
    if (noun) return noun
    if (complement.start < 0) {
      draft.elsewhere = 'after'
      return draft
    }
    const end = complement.end ?? endOf(s, draft, { start: complement.start, frame: complement.frame, group: g })
    draft.content = [{ start: complement.start, end }]
    // “Smith was asked to leave”: who is asked is part of what is asked.
    if (group.passive && frames.control && complement.frame === 'infinitive' && subject.range)
      draft.content.unshift(subject.range)
    const wh = subject.range ? subject.range.start - 1 : -1
    if (
      wh >= 0 &&
      s.pos[wh] === Pos.wh &&
      partOf(s, wh) & Part.relative &&
      (posOf(s, wh - 1) !== Pos.preposition || partOf(s, wh) & Part.shell) &&
      group.shape === 'finite' &&
      (GAPS.has(complement.frame) || (frames.object && s.pos[complement.start] === Pos.quote))
    ) {
      draft.frame = 'gap'
      draft.content = [
        { start: wh, end: wh + 1 },
        { start: complement.start, end: Math.min(end, gapEnd(s, complement.start)) },
      ]
    }
    return draft
  }
  if (gap(s, g, cue, draft, subject.range)) return draft
  if (!speech) return null
  if (parenthetical(s, g, cue, draft, subject.range)) return draft
  // “Why?” Smith asked.
  if (subject.range?.start !== 0) return null
  draft.frame = 'parenthesis'
  draft.elsewhere = 'before'
  return draft
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

/** The frames in which a relative word before the subject is what is told of: “what Smith called “a mistake””. */
const GAPS: ReadonlySet<Frame> = new Set<Frame>(['object', 'predicative', 'quotation', 'infinitive'])

/** “Citing “the flood,” Smith | urged them to leave”: a clause right behind the verb is what it reports, not the quotation before. */
function hasClause(s: Syntax, cue: CueHere): boolean {
  const found = complementOf(s, cue)
  if (found?.start !== cue.end) return false
  const zero = found.frame === 'zero' && posOf(s, cue.end) !== Pos.subordinator && !cue.entry.frames.recipient
  return zero || CLAUSES.has(found.frame)
}
const CLAUSES: ReadonlySet<Frame> = new Set<Frame>(['that', 'infinitive', 'control'])

/** Whether a subject can hold what is told: there is one, and it is not “it”. */
const holds = (s: Syntax, subject: Stretch | null): boolean =>
  subject !== null && !(partOf(s, subject.start) & Part.neuter && s.pos[subject.start] === Pos.pronoun)

/** Whether what stands before “praised by …” is praised: not “…, Smith | said by telephone”, nor a relative word. */
const isPatient = (s: Syntax, { start }: Stretch): boolean => s.pos[start] !== Pos.wh && !isSpeech(s, start - 1)

/** Whether the subject may stand behind a verb: not where a time does, or the one who is told. */
const mayInvert = (s: Syntax, { entry, end }: CueHere): boolean => !entry.frames.recipient && !isTime(s, end)

/** “…, said Smith”: what stands behind the verb is no clause, it ends before it has a finite verb. */
function inverts(s: Syntax, from: number): boolean {
  if (!isNominal(posOf(s, from)) || s.pos[from] === Pos.quote) return false
  for (let i = from; i < s.units.count; i++) {
    const pos = s.pos[i]
    if (s.groupOf[i] >= 0 && s.groups[s.groupOf[i]].shape === 'finite') return false
    if (pos === Pos.comma || pos === Pos.wh || pos === Pos.stop || pos === Pos.subordinator) break
    if (pos === Pos.complementizer || pos === Pos.colon) return false
  }
  return true
}

/** “what Smith called a mistake”, “which officials said would fail”: the relative word is the content, or its beginning. */
function gap(s: Syntax, g: number, cue: CueHere, draft: Draft, subject: Stretch | null): boolean {
  const { frames } = cue.entry
  if (!subject || cue.group.shape !== 'finite' || cue.group.passive) return false
  const contactAt = contactStart(s, subject.end, subject.start)
  const start = contactAt < 0 ? subject.start : contactAt
  const wh = start - 1
  const contact = posOf(s, wh) === Pos.noun
  if (posOf(s, wh) !== Pos.wh && posOf(s, wh) !== Pos.complementizer && !contact) return false
  const next = cue.end
  const ng = next < s.units.count ? s.groupOf[next] : -1
  const told = { start: wh, end: wh + 1 }
  const noun = contact ? (nounPhraseBefore(s, wh, 0) ?? told) : told
  if (frames.clause && ng >= 0 && canBeFinite(s, ng))
    draft.content = [noun, { start: next, end: endOf(s, draft, { start: next, frame: 'zero', group: g }) }]
  else if (frames.object && partOf(s, wh) & Part.relative && lacksObject(s, next)) {
    draft.content = [told]
    draft.form = 'nominal'
    // “which he described as a gift”
    if (partOf(s, next) & Part.manner)
      draft.content.push({
        start: next,
        end: endOf(s, draft, { start: next, frame: 'object', group: g }),
      })
    else if (s.pos[wh] !== Pos.wh || frames.clause || posOf(s, wh - 1) === Pos.preposition) return false
  } else return false
  draft.frame = 'gap'
  draft.source = { start, end: subject.end }
  return true
}

/** Whether what follows a verb is no object of it, nor a particle: “backed down from”. */
function lacksObject(s: Syntax, i: number): boolean {
  const pos = posOf(s, i)
  if ((pos === Pos.preposition || pos === Pos.adverb) && posOf(s, i + 1) === Pos.preposition) return false
  return (
    i >= s.units.count ||
    isBreak(pos) ||
    isTime(s, i) ||
    pos === Pos.preposition ||
    pos === Pos.adverb ||
    pos === Pos.coordinator ||
    pos === Pos.subordinator ||
    pos === Pos.verb
  )
}

/** A finite verb, or a past form that is one: “a finish that he said defied the polls”. */
function canBeFinite(s: Syntax, g: number): boolean {
  const { shape, head } = s.groups[g]
  return (
    shape === 'finite' ||
    (shape === 'participle' && (formOf(s, head) & Form.finite) !== 0 && !(closedOf(s, head) & Closed['ambiguous-verb']))
  )
}

/** Acts of verbs that tell no more than their object: “expressed concern that …”, but “dismissed | the claim that …”. */
const LENDS: ReadonlySet<string> = new Set(['say', 'propose', 'find'])

/** “expressed concern that …”: the object is the cue, and what stands behind it the content. */
function objectNoun(s: Syntax, start: number, g: number, cue: CueHere, draft: Draft): Draft | null {
  for (
    let i = start;
    i < s.units.count &&
    (s.pos[i] === Pos.noun || s.pos[i] === Pos.determiner || s.pos[i] === Pos.adverb || s.pos[i] === Pos.joint);
    i++
  ) {
    const noun = nounCueAt(s, i)
    if (noun) return nounDraft(s, noun, g, { start: cue.group.start, end: noun.cueEnd }, draft.source)
  }
  return null
}

function nounDraft(s: Syntax, noun: NounHere, g: number, cue: Stretch, source: Stretch | null): Draft {
  const { entry, frame, start } = noun
  const draft: Draft = {
    entry, cueType: 'phrase', frame: 'noun', cue: frame === 'nominal' ? { start: cue.start, end: start } : cue, source, addressee: null, content: [],
    group: g, form: frame === 'nominal' || frame === 'infinitive' ? 'nominal' : 'clause', elsewhere: null,
  } // prettier-ignore
  draft.content = [{ start, end: noun.end ?? endOf(s, draft, { start, frame: 'noun', group: g }) }]
  return draft
}

/** Where a piece of a draft's content ends. */
function endOf(s: Syntax, draft: Draft, opening: Opening): number {
  const { at, likelihood } = contentEnd(s, opening)
  draft.opening = opening
  draft.certainty = likelihood
  return at
}

/** Nouns that are cues by themselves, where no verb has taken them. */
function readNouns(s: Syntax, drafts: Draft[], observe: Observer | undefined): void {
  const { grammar } = s.document
  for (let i = 0; i < s.units.count; i++) {
    const indices = s.pos[i] === Pos.noun ? grammar.nounCues.get(s.units.lexeme[i]) : undefined
    if (!indices || drafts.some((d) => d.cue && d.cue.start <= i && i < d.cue.end)) continue
    const noun = nounCueAt(s, i)
    if (!noun) {
      if (observe)
        observe({
          entry: grammar.compiled.nounCues[indices[0]],
          cue: tokensOf(s, { start: i, end: i + 1 }),
          objection: 'no-content',
        })
      continue
    }
    // “said in a statement that”: told already.
    if (noun.frame !== 'nominal' && drafts.some(({ content: [piece] }) => piece?.start === noun.start)) continue
    const g = noun.source ? -1 : governor(s, i)
    // “dismissed the claim that …” does not claim it.
    if (g >= 0 && drafts.some(({ frame, group }) => group === g && frame === 'object')) continue
    const cue = { start: g < 0 ? i : s.groups[g].start, end: noun.cueEnd }
    drafts.push(
      nounDraft(s, noun, -1, cue, noun.source ?? (g < 0 || s.groups[g].passive ? null : subjectOf(s, g).range)),
    )
  }
}

/** The verb group whose object a noun heads, -1 for none. */
function governor(s: Syntax, noun: number): number {
  for (let i = noun - 1; i >= 0; i--) {
    if (s.groupOf[i] >= 0) return s.groupOf[i]
    if (!isNominal(s.pos[i]) && s.pos[i] !== Pos.adverb) return -1
  }
  return -1
}

/** What is said of a relative word ends with its noun phrase. */
function gapEnd(s: Syntax, start: number): number {
  for (let i = start; i < s.units.count; i++) {
    const g = s.groupOf[i]
    if (s.pos[i] === Pos.comma || s.pos[i] === Pos.dash || (g >= 0 && s.groups[g].shape === 'finite')) return i
    if (s.pos[i] === Pos.quote && endsInComma(s, i)) return i + 1
  }
  return s.units.count
}

/** An infinitive that reports nothing itself, an adjective, a participle, or what the entry governs: “seems like”. */
function raises(s: Syntax, { end: i, index }: CueHere): boolean {
  const pos = posOf(s, i)
  const group = (s.groupOf[i] ?? -1) < 0 ? null : s.groups[s.groupOf[i]]
  if (pos === Pos.to && group) return !cuesOf(s, group).some((cue) => complementOf(s, cue))
  if (group?.shape === 'participle') return true
  return (
    pos === Pos.noun ||
    pos === Pos.adverb ||
    (pos === Pos.preposition && s.document.grammar.nominal[index].has(s.units.lexeme[i]))
  )
}

function agentOf(s: Syntax, from: number): Stretch | null {
  for (let i = from; i < Math.min(s.units.count, from + 12); i++) {
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
function passiveRest(s: Syntax, { end: from, index }: CueHere, draft: Draft): Stretch[] {
  const { source: agent, group } = draft
  let start = agent && agent.start <= from + 2 ? agent.end : from
  const pos = posOf(s, start)
  const as = (partOf(s, start) & Part.manner) !== 0
  if (pos === Pos.stop || pos === Pos.comma || pos === Pos.coordinator || pos === Pos.wh || isTime(s, start)) return []
  // “was praised by Smith | on Monday”
  if (start > from && !as && pos !== Pos.to && s.groups[s.groupOf[start + 1]]?.shape !== 'gerund') return []
  if (pos === Pos.preposition && isTime(s, start + 1)) return []
  if (as || s.document.grammar.nominal[index].has(s.units.lexeme[start])) start++
  const end = agent && agent.start > start ? agent.start - 1 : endOf(s, draft, { start, frame: 'passive', group })
  return end > start ? [{ start, end }] : []
}

/** “…, Smith said, …”, “…,” said Smith: the content stands before the cue, and may go on behind it. */
function parenthetical(s: Syntax, g: number, cue: CueHere, draft: Draft, subject: Stretch | null): boolean {
  const n = s.units.count
  const { group } = cue
  let left = subject ? subject.start : group.start
  let after = cue.end
  let behind: Stretch | null = null
  const before = posOf(s, group.start - 1)
  if (before === Pos.comma || before === Pos.quote || before === Pos.dash) {
    // The subject follows the verb.
    const inverted = nounPhraseAfter(s, cue.end, n)
    const isFree =
      !subject ||
      left > group.start - 1 ||
      (subject.end < group.start - 1 && inverted !== null && mayInvert(s, cue) && invertedFits(s, inverted))
    if (inverted && (before === Pos.quote || isFree)) {
      behind = withRelative(s, before === Pos.quote ? described(s, inverted) : inverted)
      after = behind.end
      left = group.start
    } else if (!subject) return false
  }
  const source = behind ?? draft.source
  // “It went to Smith, who added to it.”
  if (!source || s.pos[source.start] === Pos.wh) return false
  if (cue.entry.frames.recipient && !behind) after = nounPhraseAfter(s, after, n)?.end ?? after
  const mark = posOf(s, left - 1)
  if (left <= 0 || !(mark === Pos.comma || mark === Pos.quote || mark === Pos.dash)) return false
  let end = left
  while (end > 0 && (s.pos[end - 1] === Pos.comma || s.pos[end - 1] === Pos.dash)) end--
  if (end <= 0) return false
  const start = openingOf(s, end - 1)
  const quoted = s.pos[end - 1] === Pos.quote
  const lacksVerb = !hasMainClause(s, start, end)
  if (quoted) after = beforeQuotation(s, after)
  const comma = posOf(s, after) === Pos.comma
  // “…,” she said “…”; “…,” she said, and “…”
  const next =
    quoted && isSpeech(s, after)
      ? after
      : quoted && comma && posOf(s, after + 1) === Pos.coordinator && posOf(s, after + 2) === Pos.quote
        ? after + 2
        : after + 1
  const goesOn = next === after || (comma && next < n)
  if (!quoted && !goesOn && (lacksVerb || !endsReport(s, after))) return false
  // “The dam, said Smith, is old”: nothing else is told of a noun phrase.
  const parted = behind !== null && !quoted && lacksVerb
  if (parted && !predicates(s, after + 1)) return false
  const ng = goesOn ? s.groupOf[next] : -1
  const adds = ng >= 0 && s.groups[ng].shape === 'gerund'
  // “Last week, Smith wrote to the mayor, asking …”
  if (adds && !quoted && lacksVerb) return false
  draft.content.push({ start, end })
  draft.source = source
  draft.frame = behind ? 'before' : 'parenthesis'
  if (!goesOn) return true
  const follows = s.pos[next]
  if (adds) return true
  if (quoted || (behind && !parted) ? follows === Pos.quote || follows === Pos.complementizer : follows !== Pos.wh)
    draft.content.push({
      start: next,
      end:
        follows === Pos.quote
          ? (quotation(s, next, null).end ?? endOf(s, draft, { start: next, frame: 'zero', group: g }))
          : endOf(s, draft, { start: next, frame: 'zero', group: g }),
    })
  return true
}

/** “…,” Smith said at the mill, “…”: the comma before a second quotation, behind an adverbial; the unit itself where there is none. */
function beforeQuotation(s: Syntax, from: number): number {
  const pos = posOf(s, from)
  if (pos !== Pos.preposition && pos !== Pos.adverb && !isTime(s, from)) return from
  let i = from
  while (i < s.units.count && !isBreak(s.pos[i]) && s.pos[i] !== Pos.quote && s.groupOf[i] < 0) i++
  return posOf(s, i) === Pos.comma && (posOf(s, i + 1) === Pos.quote || posOf(s, i + 1) === Pos.complementizer)
    ? i
    : from
}

/** Whether a finite verb, a clause or a quotation begins at a unit. */
const predicates = (s: Syntax, i: number): boolean =>
  posOf(s, i) === Pos.quote ||
  (i < s.units.count && s.groupOf[i] >= 0 && s.groups[s.groupOf[i]].shape === 'finite') ||
  clauseStartsAt(s, i)

/** “…,” said Smith, then the mayor, of Dallas: what stands beside the one who speaks, up to a mark. */
function described(s: Syntax, { start, end }: Stretch): Stretch {
  let close = end
  for (let i = end; posOf(s, i) === Pos.comma && describes(s, i + 1); close = i) {
    i++
    while (i < s.units.count && !isBreak(s.pos[i]) && s.pos[i] !== Pos.wh && !linksClause(s, i)) i++
  }
  return { start, end: close }
}

const linksClause = (s: Syntax, i: number): boolean => s.pos[i] === Pos.coordinator && !isNominal(posOf(s, i + 1))

/** Whether a noun phrase begins here that is no time and tells of somebody: not “said Smith, his voice low”. */
function describes(s: Syntax, i: number): boolean {
  const next = s.pos[i] === Pos.adverb ? i + 1 : i
  const pos = posOf(s, next)
  if (isTime(s, next) || partOf(s, next) & Part.possessive) return false
  return (
    pos === Pos.determiner ||
    pos === Pos.noun ||
    (pos === Pos.preposition && (closedOf(s, next) & Closed.locative) !== 0)
  )
}

/** “said Smith, who runs the mill”: what a relative clause behind an inverted subject tells of it, up to a mark. */
function withRelative(s: Syntax, { start, end }: Stretch): Stretch {
  const wh = posOf(s, end) === Pos.comma ? end + 1 : end
  if (posOf(s, wh) !== Pos.wh || !(partOf(s, wh) & Part.relative)) return { start, end }
  let close = wh + 1
  for (; close < s.units.count && !isBreak(s.pos[close]); close++) {
    const g = s.groupOf[close]
    // “said Smith, who thinks so”
    if (g >= 0 && reportsClauses(s, s.groups[g])) return { start, end }
  }
  return { start, end: close }
}

/** “As Smith noted, …”, “…, as Smith noted”: a clause of manner beside what it reports, or within it. */
function asReported(s: Syntax, cue: CueHere, draft: Draft, as: number): boolean {
  if (!(partOf(s, as) & Part.manner)) return false
  const n = s.units.count
  let close = cue.end
  // “As Smith noted the rain, …” has its object.
  if (isNominal(posOf(s, close)) && !isTime(s, close) && !cue.entry.frames.recipient) return false
  for (; close < n && !isBreak(s.pos[close]); close++)
    if (s.groupOf[close] >= 0 || s.pos[close] === Pos.complementizer || s.pos[close] === Pos.quote) return false
  const goesOn = posOf(s, close) === Pos.comma || posOf(s, close) === Pos.dash
  const rest = { start: close + 1, end: lastUnit(s, close) }
  let first = as
  while (
    first > 0 &&
    (isBreak(s.pos[first - 1]) || s.pos[first - 1] === Pos.coordinator || s.pos[first - 1] === Pos.adverb)
  )
    first--
  if (first > 0) {
    if (!isBreak(s.pos[as - 1])) return false
    const before = { start: openingOf(s, as - 2), end: as - 1 }
    if (!goesOn && !hasMainClause(s, before.start, before.end)) return false
    draft.content.push(before)
  } else if (!goesOn || !(hasMainClause(s, rest.start, rest.end) || clauseMayStart(s, rest.start))) return false
  if (goesOn && rest.end > rest.start) draft.content.push(rest)
  draft.frame = 'parenthesis'
  return true
}

/** A noun phrase and a form behind it that can be a finite verb: “Roe raised money”. */
function clauseMayStart(s: Syntax, start: number): boolean {
  const source = nounPhraseAfter(s, start, s.units.count)
  for (let i = start; source && i <= source.end && i < s.units.count; i++)
    if (i > start && s.groupOf[i] >= 0) return canBeFinite(s, s.groupOf[i])
  return false
}

const isBreak = (pos: number): boolean => pos === Pos.comma || pos === Pos.dash || pos === Pos.stop || pos === Pos.colon

/** Whether a stretch has a finite verb that is in no subordinate clause. */
function hasMainClause(s: Syntax, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (s.pos[i] === Pos.quote && hasFinite(s, i)) return true
  return s.groups.some(
    (group, g) =>
      group.shape === 'finite' &&
      group.start >= start &&
      group.end <= end &&
      !isSubordinate(s, subjectOf(s, g, start), group),
  )
}

/** What may follow the verb of a report that stands behind its content. */
function endsReport(s: Syntax, i: number): boolean {
  const pos = posOf(s, i)
  if (i >= s.units.count || isTime(s, i)) return true
  return (
    pos === Pos.stop ||
    pos === Pos.comma ||
    pos === Pos.preposition ||
    pos === Pos.dash ||
    pos === Pos.adverb ||
    pos === Pos.subordinator ||
    pos === Pos.coordinator ||
    pos === Pos.wh ||
    pos === Pos.other
  )
}

function invertedFits(s: Syntax, { end }: Stretch): boolean {
  const pos = posOf(s, end)
  return (
    end >= s.units.count ||
    pos === Pos.comma ||
    pos === Pos.stop ||
    pos === Pos.other ||
    pos === Pos.preposition ||
    pos === Pos.adverb ||
    isTime(s, end)
  )
}

/** First unit of the content that ends at a unit: the quotation alone, or the sentence so far. */
function openingOf(s: Syntax, last: number): number {
  if (s.pos[last] === Pos.quote && posOf(s, last - 1) === Pos.dash) return last
  if (s.pos[last] === Pos.quote && (last === 0 || !isNominal(posOf(s, last - 1))) && !continues(s, last)) {
    const before = posOf(s, last - 1)
    if (last === 0 || before === Pos.comma || before === Pos.colon || before === Pos.stop || before === Pos.dash)
      return last
  }
  let start = last
  let dash = -1
  for (; start > 0 && s.pos[start - 1] !== Pos.colon; start--)
    if (s.pos[start - 1] === Pos.dash) {
      // What stands between two dashes is part of what is said around them.
      dash = dash < 0 ? start : -1
    }
  if (dash > 0) start = dash
  return afterLink(s, start, last)
}

/** Behind what links a sentence to the one before it: “And …”, “Still, …”. */
function afterLink(s: Syntax, from: number, last: number): number {
  let start = from
  while (start < last && (s.pos[start] === Pos.coordinator || s.pos[start] === Pos.comma)) start++
  return start + 2 < last && closedOf(s, start) & Closed.continuation && posOf(s, start + 1) === Pos.comma
    ? start + 2
    : start
}

/** Whether a quotation goes on the words of the reporter before it: it begins with a small letter. */
function continues(s: Syntax, i: number): boolean {
  const { tokens, text } = s.document
  const unit = text.charCodeAt(tokens.start[s.units.start[i] + 1])
  return i > 0 && unit >= 97 && unit <= 122
}

/** A quotation that takes the comma behind it inside its marks. */
const endsInComma = (s: Syntax, i: number): boolean => s.document.tokens.kind[s.units.end[i] - 2] === Kind.comma

// ——— according to ———

function readPhrases(s: Syntax, drafts: Draft[], observe: Observer | undefined): void {
  const { grammar } = s.document
  const n = s.units.count
  for (let i = 0; i < n; i++) {
    const index = s.units.entry[i] & Entry.phraseCue ? grammar.phraseCues.get(s.units.lexeme[i]) : undefined
    if (index === undefined) continue
    const entry = grammar.compiled.phraseCues[index]
    const source = nounPhraseAfter(s, i + 1, n)
    const reject = (objection: Objection): void =>
      observe?.({ entry, cue: tokensOf(s, { start: i, end: i + 1 }), objection })
    if (!source) {
      reject('no-source')
      continue
    }
    const draft: Draft = {
      entry, cueType: 'phrase', frame: 'according-to', cue: { start: i, end: i + 1 }, source, addressee: null, content: [], group: -1, form: 'clause', elsewhere: null,
    } // prettier-ignore
    draft.source = withRelative(s, withParticiple(s, source))
    let start = draft.source.end
    if (posOf(s, start) === Pos.comma) start++
    let before = i
    while (before > 0 && s.pos[before - 1] === Pos.comma) before--
    // “That’s according to …”
    const that = before === 2 && s.pos[0] === Pos.pronoun && s.pos[1] === Pos.verb
    if (that) before = 1
    if (before > 1 || that || (before > 0 && s.pos[0] === Pos.quote)) {
      draft.content.push({ start: openingOf(s, before - 1), end: before })
      if (start > draft.source.end && start < n && !(closedOf(s, start) & Closed.conjunction))
        draft.content.push({ start, end: n })
    } else if (start < n) {
      // “According to polls | taken in May, the dam …”: a phrase tells more of the source.
      let comma = start - 1
      while (comma < n && s.pos[comma] !== Pos.comma) comma++
      if (comma > start && comma + 1 < n) {
        draft.source = { start: draft.source.start, end: comma }
        start = comma + 1
      }
      draft.content.push({ start, end: n })
    }
    for (const piece of draft.content)
      while (piece.end > piece.start && (s.pos[piece.end - 1] === Pos.stop || s.pos[piece.end - 1] === Pos.comma))
        piece.end--
    if (draft.content.length) drafts.push(draft)
    else reject('no-content')
  }
}

/** “In a poll released Monday, most voters …”: at the head of a sentence, a noun that tells by itself. */
function readSurvey(s: Syntax): Draft | null {
  const { grammar } = s.document
  const n = s.units.count
  if (posOf(s, 0) !== Pos.preposition || !(closedOf(s, 0) & Closed.locative)) return null
  let comma = 1
  while (comma < n && s.pos[comma] !== Pos.comma) comma++
  const source = nounPhraseAfter(s, 1, comma)
  if (!source || !clauseStartsAt(s, comma + 1)) return null
  let entry: NounCue | undefined
  for (let i = source.start; i < source.end && !entry; i++)
    entry = grammar.nounCues
      .get(s.units.lexeme[i])
      ?.map((index) => grammar.compiled.nounCues[index])
      .find(({ frames }) => frames.source.length > 0)
  if (!entry) return null
  return {
    entry, cueType: 'phrase', frame: 'according-to', cue: { start: 0, end: 1 }, source: { start: source.start, end: comma }, addressee: null,
    content: [{ start: comma + 1, end: lastUnit(s, comma + 1) }], group: -1, form: 'clause', elsewhere: null,
  } // prettier-ignore
}

/** “according to a poll taken in May”: with what a participle tells of the source, up to a mark. */
function withParticiple(s: Syntax, { start, end }: Stretch): Stretch {
  if (posOf(s, end) !== Pos.verb || !(formOf(s, end) & Form.participle)) return { start, end }
  let close = end
  while (close < s.units.count && !isBreak(s.pos[close]) && s.pos[close] !== Pos.wh && s.pos[close] !== Pos.coordinator)
    close++
  return { start, end: close }
}

// ——— to relations ———

function finish(s: Syntax, draft: Draft, sentence: number): Relation {
  const group = draft.group >= 0 ? s.groups[draft.group] : null
  const content = draft.content
    .map((piece) => spoken(s, piece, draft.frame))
    .filter((piece) => piece.end > piece.start)
    .map((piece) => tokensOf(s, piece))
  return {
    frame: draft.frame,
    cueType: draft.cueType,
    cue: draft.cue && tokensOf(s, draft.cue),
    entry: draft.entry,
    source: draft.source && tokensOf(s, draft.source),
    antecedent: draft.source && antecedentOf(s, draft.source),
    addressee: draft.addressee && tokensOf(s, draft.addressee),
    content,
    type: typeOf(s, draft),
    form: draft.form,
    person: 0,
    sentence,
    runsOn: false,
    relative: false,
    past: group?.past ?? false,
    habitual: false,
  }
}

/** Of “members of the board, who” and “the board of directors, who”, those who do something. */
const SOMEBODY =
  Open.group | Open.office | Open.occupation | Open.surname | Open['given-name-male'] | Open['given-name-female']

/** The noun phrase that a relative word stands for: “critics, who say so”. */
function antecedentOf(s: Syntax, { start, end }: Stretch): Range | null {
  if (end !== start + 1 || s.pos[start] !== Pos.wh || !(partOf(s, start) & Part.relative)) return null
  let last = start - 1
  while (last >= 0 && (s.pos[last] === Pos.comma || s.pos[last] === Pos.dash)) last--
  const near = governedBefore(s, last, 0)
  const noun =
    near && (openOf(s, last) & SOMEBODY || isUpper(initialOf(s, last))) ? near : (nounPhraseBefore(s, last, 0) ?? near)
  return noun && tokensOf(s, noun)
}

/** A piece of content without the complementizer that opens it. */
function spoken(s: Syntax, { start, end }: Stretch, frame: Frame): Stretch {
  const opens = frame !== 'gap' && frame !== 'object' && s.pos[start] === Pos.complementizer
  return { start: opens ? start + 1 : start, end }
}

function typeOf(s: Syntax, { content }: Draft): Relation['type'] {
  let quotes = 0
  let others = 0
  for (const { start, end } of content)
    for (let i = start; i < end; i++) {
      if (s.pos[i] === Pos.quote) quotes++
      else if (s.units.kind[i] <= Kind.number) others++
    }
  return quotes === 0 ? 'indirect' : others === 0 ? 'direct' : 'mixed'
}

const tokensOf = ({ units }: Syntax, { start, end }: Stretch): Range => ({
  start: units.start[start],
  end: units.end[end - 1],
})
