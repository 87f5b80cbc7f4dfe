import { Entry } from '../../grammar/load.js'
import { Closed, INSTITUTION, Open, Part } from '../../grammar/tags.js'
import {
  has,
  hasOpen,
  hasPart,
  anyUnit,
  isFinite,
  isRelativeHead,
  NAME,
  speaks,
  subjectOf,
  isOf,
  isQuotation,
  type Chunk,
  type Reading,
  type Stretch,
} from '../../mentions/index.js'
import { Kind } from '../../text/index.js'
import { contentRange, quotedOrWhole } from './content.js'
import type { FoundCue } from './cues.js'
import { tokensOf, type Pending } from './pending.js'
import type { Frame } from '../relation.js'
import { agreeing } from './subject.js'

const POINTERS = Closed['pronoun-singular'] | Closed['pronoun-plural'] | Closed.demonstrative

/** «NP را اعلام کرد که …»: an object that is neither somebody nor «این موضوع» is the content, and the clause describes it. */
export function saysOf(r: Reading, cue: FoundCue, chunks: readonly Chunk[], { subject }: Pending): boolean {
  const object = chunks.find((c) => c.kind === 'object')
  const { frames } = cue.entry
  if (!object || !has(r, cue.verb + 1, Closed.complementizer) || has(r, cue.start - 1, Closed.coordinator)) return false
  if (isShell(r, cue, object)) return false
  if (frames.predicative && predicates(r, cue, chunks, object, subject)) return true
  return frames.object && !speaks(r, object) && !has(r, object.start, Closed.demonstrative)
}

/** «مطالبی را مطرح کرد», «این پرسش را مطرح کرد که …»: an object that only says that something is said. */
export const isShell = (r: Reading, { entry, start: cue }: FoundCue, { start, end }: Stretch): boolean =>
  entry.act === 'say' &&
  (hasPart(r, start, Part.shell) ||
    (has(r, start, Closed.demonstrative) &&
      // «این ادعای سنگین را مطرح کردند که …» (“they made the grave claim that …”)
      (end === start + 2 || (end === start + 3 && hasOpen(r, start + 1, Open['speech-noun'])))) ||
    // «نظر فقهی خود را مطرح کرد» (“gave his view”), «درخواست خود را مطرح کرد»; but «پیشنهاد خود را برای پل مطرح کرد» (“made his proposal for the bridge”)
    (has(r, end - 1, Closed.reflexive) &&
      ((has(r, start, Closed['stance-noun']) && has(r, start, Closed['report-noun'])) ||
        (end === start + 2 && cue === end + 1 && hasOpen(r, start, Open['speech-noun'])))))

/** The topic before a verb such as «اشاره کرد» belongs to the content where a clause follows; and so does what the clause describes: «از حمله‌ای خبر داد که …». */
export function topicBefore(r: Reading, cue: FoundCue, chunks: readonly Chunk[], here: Pending): void {
  const { topic: topics, nominal } = r.document.grammar
  const told = (c: Chunk, i: number): boolean =>
    isOf(r, c, nominal[cue.index]) &&
    !speaks(r, c) &&
    !hasPart(r, c.start - 2, Part.governing) &&
    !isInAdjunct(r, chunks, i)
  const topic =
    chunks.find((c) => isOf(r, c, topics[cue.index])) ?? (cue.entry.act === 'announce' ? chunks.find(told) : undefined)
  const range = topic && here.relation.frame === 'that' ? contentRange(r, { start: topic.start, end: cue.start }) : null
  if (!range) return
  here.relation.content = [range]
  here.relation.frame = 'topic'
}

const ONLY = Closed['focus-particle'] | Closed.quantifier

/** A nominal content before the verb: governed by the verb's preposition, its object, or object and predicate. */
export function nominalBefore(
  r: Reading,
  cue: FoundCue,
  chunks: readonly Chunk[],
  here: Pending,
  earlier: Stretch | null,
): boolean {
  const { frames } = cue.entry
  if (cue.split) return splitContent(r, cue, here)
  const isUnless = (c: Chunk): boolean => isOf(r, c, r.document.grammar.unless[cue.index])
  if (cue.passive && here.subject && (frames.object || frames.predicative))
    return !chunks.some(isUnless) && passiveContent(r, cue, chunks, here)
  const object = objectOf(r, chunks)
  if (object && frames.predicative && predicates(r, cue, chunks, object, here.subject)) {
    const behind = here.subject && here.subject.start > object.end ? here.subject : null
    if (behind && !splitPredicate(r, cue, behind)) {
      // «آن را نمادی از … دانست»: it is the predicate.
      const before = chunks.filter(({ end }) => end <= object.start)
      takeSubject(r, here, agreeing(r, subjectOf(r, before), cue.form) ?? earlier)
    }
    // «تنها راه نجات را» (“the only way out”): what limits the object is part of it.
    const limited = object.start > 0 && (r.units.closed[object.start - 1] & ONLY) === ONLY
    const found = setNominal(r, here, 'predicative', {
      start: limited ? object.start - 1 : object.start,
      end: cue.start,
    })
    if (found && behind && here.subject === behind) aroundSubject(r, cue, object, here)
    return found
  }
  const phrase = governedPhrase(r, cue, chunks, here.subject)
  if (phrase) {
    if (cue.entry.act === 'describe' && !chunks.some((c) => describesAs(r, c))) return false
    const { start } = phrase
    const end = phraseEnd(r, cue, chunks, phrase, here.subject)
    // «X از ساخت پل، راه و سد خبر داد»: what stands behind the preposition is part of the content.
    if (here.subject && here.subject.start > start)
      takeSubject(r, here, subjectOf(r, chunks.slice(0, chunks.indexOf(phrase))) ?? earlier)
    return !chunks.some(isUnless) && setNominal(r, here, 'nominal', { start, end })
  }
  if (!object || !frames.object || isShell(r, cue, object) || chunks.some((c) => isUnless(c) && c.start > object.end))
    return false
  return setNominal(r, here, 'object', { start: object.start, end: complementEnd(r, cue, chunks, object) })
}

/** Gives a relation a nominal content; a bare pronoun is none: what it stands for is expressed elsewhere. */
function setNominal(r: Reading, { relation }: Pending, frame: Frame, stretch: Stretch): boolean {
  const range = quotedOrWhole(r, stretch)
  if (!range || (stretch.end - stretch.start === 1 && has(r, stretch.start, POINTERS))) return false
  relation.frame = frame
  relation.form = 'nominal'
  relation.content = [range]
  return true
}

function takeSubject(r: Reading, here: Pending, subject: Stretch | null): void {
  here.subject = subject
  here.relation.source = tokensOf(r, subject)
}

/** Of a compound whose complement stands apart, what stands behind the complement. */
function splitContent(r: Reading, cue: FoundCue, here: Pending): boolean {
  const next = cue.start + 1
  const governed = r.document.grammar.nominal[cue.index].has(r.units.lexeme[next])
  const end = genitiveEnd(r, cue)
  // «هشدار جدی داد» (“gave a serious warning”)
  if (end === next + 1 && hasPart(r, next, Part.adjective)) return false
  if (has(r, next, governed ? Closed.coordinator : Closed.coordinator | Closed.preposition)) return false
  if (isFinite(r, next) || !(governed || cue.entry.frames.genitive)) return false
  return setNominal(r, here, governed ? 'nominal' : 'genitive', { start: governed ? next + 1 : next, end })
}

/** Whether a phrase is a hearer's: «به مردم توصیه کرد», who is told is not what is said. */
const isHearer = (r: Reading, c: Chunk, { index }: FoundCue): boolean =>
  isOf(r, c, r.document.grammar.addressee[index]) && speaks(r, c)

/** The phrase of the verb's own preposition that holds what is told. */
function governedPhrase(
  r: Reading,
  cue: FoundCue,
  chunks: readonly Chunk[],
  subject: Stretch | null,
): Chunk | undefined {
  const governs = (c: Chunk): boolean => isOf(r, c, r.document.grammar.nominal[cue.index]) && !isHearer(r, c, cue)
  const isOwn = (c: Chunk, i: number): boolean => governs(c) && !isInAdjunct(r, chunks, i)
  return (
    // «پس از A، X از B خبر داد»: what stands before the subject hardly hangs on the verb.
    chunks.find((c, i) => isOwn(c, i) && c.start >= (subject?.end ?? 0) && !isBesides(r, chunks, i)) ??
    chunks.find(isOwn) ??
    // «با اشاره به A از B خبر داد»: the verb needs one, and nothing sets the adjunct apart.
    (cue.entry.frames.genitive
      ? chunks.find(governs)
      : !tellsBehind(r, cue.verb)
        ? chunks.findLast(governs)
        : undefined)
  )
}

/** «او را به عنوان A یاد کرد»: without as what, he is only mentioned: «از او یاد کرد». */
const describesAs = (r: Reading, c: Chunk): boolean =>
  c.kind === 'prepositional' && (hasPart(r, c.preposition, Part.manner) || has(r, c.preposition, Closed.comitative))

/** Where a phrase ends that holds what is told: before a hearer or an adverb that the verb has behind it. */
function phraseEnd(
  r: Reading,
  cue: FoundCue,
  chunks: readonly Chunk[],
  { start }: Stretch,
  subject: Stretch | null,
): number {
  const last = chunks.findLast((c) => c.end === cue.start)
  // «از حمله به لبنان خبر داد»: a country is where it happens rather than who is told; a body too, of what another tells.
  const told =
    last?.kind === 'prepositional' &&
    last.start > start &&
    isHearer(r, last, cue) &&
    !hasOpen(r, last.start, Open.country | Open.capital) &&
    !(hasOpen(r, last.start, Open['organization-head']) && subject && isOfficial(r, subject))
  return told ? last.preposition : beforeAdverb(r, cue, chunks, start)
}

/** An office, an outlet or a body, or who bears a title or a name. */
const isOfficial = (r: Reading, subject: Stretch): boolean => anyUnit(subject, (i) => hasOpen(r, i, OFFICIAL))
const OFFICIAL = INSTITUTION | NAME | Open.office

/** «پیشنهاد خود را برای پل مطرح کرد», «اثر دارو را بر موش‌ها گزارش داد»: behind the object marker, what depends on the object and is neither where nor to whom it is told. */
function complementEnd(r: Reading, cue: FoundCue, chunks: readonly Chunk[], object: Stretch): number {
  const { units, document } = r
  // «گزارشی را که X داد، رد کرد» (“rejected the report that X gave”)
  const related = has(r, object.end + 1, Closed.complementizer)
  const last = units.kind[cue.start - 1] === Kind.comma ? cue.start - 2 : cue.start - 1
  if (related && isFinite(r, last)) return cue.start
  const behind = chunks.filter((c) => c.start > object.end)
  const [first] = behind
  if (first?.kind !== 'prepositional') return object.end
  const { grammar } = document
  const lexeme = units.lexeme[first.preposition]
  // «نگرانی خود را از کم‌آبی در مرز ابراز کرد»: a noun of stance governs what verbs of stance do.
  const belongs =
    has(r, object.start, Closed['stance-noun']) && grammar.governed.has(lexeme)
      ? !has(r, first.preposition, Closed.locative) && behind.every((c) => c.kind === 'prepositional')
      : first.end === cue.start &&
        isSingle(r, first.preposition) &&
        !has(r, first.preposition, NOT_OF_NOUNS) &&
        // «اهمیت آن را به وزیر یادآور شد»: few verbs say in the lexicon to whom they speak.
        !grammar.hearers.has(lexeme)
  return belongs ? cue.start : object.end
}
const isSingle = ({ units }: Reading, i: number): boolean => units.end[i] - units.start[i] === 1
const NOT_OF_NOUNS = Closed.locative | Closed.comitative | Closed.purposive

/** The object of the verb behind the constituents: «A را رد کرده و | B را خطا خوانده است»، «A را محکوم و | B را خطا می‌داند»; but «A را درست و B را خطا می‌داند» is one. */
function objectOf(r: Reading, chunks: readonly Chunk[]): Stretch | undefined {
  const first = chunks.find((c) => c.kind === 'object')
  const last = chunks.findLast((c) => c.kind === 'object')
  if (!first || !last || first === last || has(r, last.end - 1, POINTERS)) return first
  for (let i = last.end - 1; i > first.end + 1; i--)
    if (has(r, i, Closed.coordinator) && r.units.entry[i - 1] & Entry.complement)
      return { start: Math.max(last.start, i + 1), end: last.end }
  return first
}

/** «X را کشوری دانست که …», «خواستار جبران خسارتی شد که …»: a relative clause behind the verb belongs to the noun before it. */
export function relativeBehind(r: Reading, cue: FoundCue, { relation, content }: Pending): Stretch | null {
  const next = cue.verb + 1
  if (content || relation.form !== 'nominal' || !has(r, next, Closed.complementizer)) return null
  if (relation.frame === 'nominal') return null
  const last = (cue.split ? genitiveEnd(r, cue) : cue.start) - 1
  const head = has(r, last, Closed['object-marker']) ? last - 1 : last
  // «خود را مکلف می‌داند که …» (“holds himself obliged to …”)
  if (
    relation.frame === 'predicative' &&
    has(r, head - 2, Closed.reflexive) &&
    has(r, head - 1, Closed['object-marker'])
  )
    return { start: next + 1, end: r.units.count }
  // «راد را مردی نیک دانست که …» (“called Rad a good man who …”)
  let first = head
  while (first > 0 && relation.frame === 'predicative' && !has(r, first - 1, Closed['object-marker'])) first--
  const describes = isQuotation(r, head) || isRelativeHead(r, head) || (first > 0 && isRelativeHead(r, first))
  return describes ? { start: next, end: r.units.count } : null
}

/** «از آن به‌شدت انتقاد کرد», «بر آن نیز تأکید کرد»: an adverb right before the verb belongs to it. */
function beforeAdverb(r: Reading, cue: FoundCue, chunks: readonly Chunk[], start: number): number {
  const last = chunks.at(-1)
  const isAdverb = last?.kind === 'adverb' && last.end === cue.start && last.start > start
  return isAdverb && (has(r, last.start, Closed['focus-particle']) || hasPart(r, last.start, Part.adverb))
    ? last.start
    : cue.start
}

/** «A را دروغ خواند و تکذیب کرد»: the object of the verb before, where nothing stands between «و» and a verb that takes one. */
export function objectBefore(
  r: Reading,
  cue: FoundCue,
  clauseStart: number,
  previous: Pending,
  here: Pending,
): boolean {
  const { closed } = r.document.grammar
  const { frame, content } = previous.relation
  if (!cue.entry.frames.object || cue.start !== clauseStart + 1 || !has(r, clauseStart, Closed.coordinator))
    return false
  if ((frame !== 'predicative' && frame !== 'object') || content.length !== 1) return false
  const [{ start, end }] = content
  let marker = start
  while (marker < end && !(closed[r.document.tokens.lexeme[marker]] & Closed['object-marker'])) marker++
  here.relation.frame = 'object'
  here.relation.form = 'nominal'
  here.relation.content = [{ start, end: marker }]
  return true
}

/** Whether somebody who stands behind the object is the subject: what is said of the object stands behind him, a quotation. */
function splitPredicate(r: Reading, cue: FoundCue, subject: Stretch): boolean {
  const named = { start: subject.start, end: subject.end - 1 }
  return (
    endsInQuotation(r, cue, subject) &&
    !isQuotation(r, named.start) &&
    speaks(r, named) &&
    !has(r, named.start, Closed.partitive | Closed.indefinite)
  )
}

const endsInQuotation = (r: Reading, cue: FoundCue, { start, end }: Stretch): boolean =>
  end === cue.start && end > start && isQuotation(r, end - 1)

/** «A را X «B» می‌خواند»: the content is in two pieces. */
function aroundSubject(r: Reading, cue: FoundCue, object: Stretch, { relation, subject }: Pending): void {
  if (!subject) return
  const end = endsInQuotation(r, cue, subject) ? subject.end - 1 : subject.end
  const before = contentRange(r, { start: object.start, end: subject.start })
  const behind = contentRange(r, { start: end, end: cue.start })
  if (!before || !behind) return
  relation.source = tokensOf(r, { start: subject.start, end })
  relation.content = [before, behind]
}

/** «با تقدیر از X از Y انتقاد کرد»: the first of two hangs on the noun of a comitative phrase right before it. */
const isBesides = (r: Reading, chunks: readonly Chunk[], i: number): boolean => {
  if (i === 0) return false
  const [before, c] = [chunks[i - 1], chunks[i]]
  return (
    before.kind === 'prepositional' &&
    c.kind === 'prepositional' &&
    before.end === c.preposition &&
    before.end === before.start + 1 &&
    !speaks(r, before) &&
    has(r, before.preposition, Closed.comitative)
  )
}

/** Whether a prepositional phrase hangs on an adjunct before it: «با اشاره به ترس از A، …». */
function isInAdjunct(r: Reading, chunks: readonly Chunk[], at: number): boolean {
  const { grammar } = r.document
  for (let i = at - 1; i >= 0; i--) {
    const c = chunks[i]
    if (c.kind !== 'prepositional' || r.units.kind[chunks[i + 1].start - 2] === Kind.comma) return false
    if (grammar.phraseCues.get(r.units.lexeme[c.preposition])?.kind === 'adjunct') return true
  }
  return false
}

/** «گزارش داد، A», «گزارش داد: A»: what is said stands behind the verb. */
const tellsBehind = ({ units: { kind } }: Reading, verb: number): boolean =>
  kind[verb + 1] === Kind.comma || kind[verb + 1] === Kind.colon

/** Of a passive, what stands before and behind its agent: «این شهادت از سوی وکیل «بی‌ارزش» خوانده شد». */
function passiveContent(r: Reading, cue: FoundCue, chunks: readonly Chunk[], here: Pending): boolean {
  const agent = chunks.find((c) => c.start === here.subject?.start)
  const told = chunks.find((c) => c.kind === 'noun')
  if (agent?.kind !== 'prepositional' || (told && isShell(r, cue, told))) return false
  // «ادعاهایی که از سوی X علیه ما مطرح می‌شود»: what is told stands outside the clause; «که از سوی X «A» خوانده شد» says of it A.
  if (!told && !(cue.entry.frames.predicative && isQuotation(r, cue.start - 1))) return false
  const time = chunks[chunks.indexOf(agent) - 1]
  const before = contentRange(r, {
    start: told?.start ?? agent.preposition,
    end: time?.kind === 'adverb' ? time.start : agent.preposition,
  })
  const behind = contentRange(r, { start: here.subject?.end ?? agent.end, end: cue.start })
  // «از سوی X معرفی شد»: of whom nothing is said, he is appointed.
  if (!behind && !cue.entry.frames.object) return false
  here.relation.content = [before, behind].filter((range) => range !== null)
  here.relation.form = 'nominal'
  here.relation.frame = cue.entry.frames.predicative ? 'predicative' : 'object'
  return here.relation.content.length > 0
}

/** Whether something is said of an object before the verb: a phrase that is no mere adverbial of time or place. */
function predicates(
  r: Reading,
  cue: FoundCue,
  chunks: readonly Chunk[],
  object: Stretch,
  subject: Stretch | null,
): boolean {
  const after = chunks.filter((c) => c.start > object.end && !(c.start === subject?.start && speaks(r, c)))
  if (after.some((c) => c.kind === 'noun' || c.kind === 'object')) return true
  const governed = after.filter((c) => c.kind === 'prepositional')
  if (governed.length === 0) return after.length === 0 && cue.start > object.end + 1
  // «X را به عنوان Y برای Z معرفی کرد» (“presented X as Y for Z”)
  const first = governed.find((c) => !has(r, c.preposition, Closed.locative)) ?? governed[0]
  if (isOf(r, first, r.document.grammar.unless[cue.index])) return false
  // Where a verb does nothing else with an object, what looks like an adverbial may hold the predicate.
  if (!cue.entry.frames.object) return true
  return governed.some(
    (c) =>
      !has(r, c.preposition, Closed.locative | Closed.comitative) &&
      (isSingle(r, c.preposition) || hasPart(r, c.preposition, Part.manner)),
  )
}

/** Of a split compound, the content ends before the object marker or what stays beside the verb. */
function genitiveEnd(r: Reading, cue: FoundCue): number {
  for (let i = cue.start + 1; i < cue.verb; i++) if (has(r, i, Closed['object-marker'])) return i
  return cue.rest
}
