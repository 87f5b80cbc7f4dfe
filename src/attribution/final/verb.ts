import { Closed, DONE, Form, isFirst, Open, Part, THIRD_PLURAL, THIRD_SINGULAR } from '../../grammar/tags.js'
import {
  finiteBehind,
  has,
  hasOpen,
  hasPart,
  anyUnit,
  hiddenSubject,
  isOf,
  isQuotation,
  isUtterance,
  leadsToSubjunctive,
  speaks,
  type Chunk,
  type Reading,
  type Stretch,
} from '../../mentions/index.js'
import { Kind } from '../../text/index.js'
import type { Objection } from '../objection.js'
import { GOES_ON } from '../relation.js'
import {
  clauseAfter,
  commaAfter,
  isBareVerb,
  mayLackComplementizer,
  pointedBefore,
  quotationBefore,
  quotedAfterComma,
  semicolonAfter,
  zeroAfter,
} from './clausal.js'
import { governsSource, readClause, type Clause } from './clause.js'
import { cueRange, type FoundCue } from './cues.js'
import { behindHeadless, calledHeadless, holdsHeadless } from './headless.js'
import { ATTITUDES, endAtSecond, endReports, isOthers, isSibling, isVerb, reportBefore } from './narration.js'
import { nominalBefore, objectBefore, relativeBehind, saysOf, topicBefore } from './nominal.js'
import { createPending, createRelation, tokensOf, type Pending, type SentenceState } from './pending.js'
import {
  agreeing,
  describesNoun,
  describeSource,
  firstSubject,
  isObjectRelative,
  isSelf,
  relativized,
  stillAgreeing,
  subjectAround,
  subjectBefore,
  subjectOfReport,
} from './subject.js'

/** Reads the relation that a verb of reporting makes in its clause; where it makes none, says why. */
export function readVerbCue(state: SentenceState, cue: FoundCue): Objection | null {
  const { r, pending, clauses } = state
  const { entry, form, index } = cue
  const clause = readClause(state, cue)
  const { start, embedded, chunks, own } = clause
  const unsourced = objectionToSource(r, cue, clause)
  if (unsourced) return unsourced
  const previous = reportBefore(state, cue, clause)
  const hidden = own || embedded ? null : hiddenSubject(r, chunks, form)
  // Researchers find; evidence shows, and in one's own words everybody learns this and that.
  const finders = (): (Stretch | null)[] => [own ?? (embedded ? null : firstSubject(r, start, previous, form)), hidden]
  const finder = entry.act === 'find' ? finders().find((f) => f && finds(r, f)) : null
  if (finder === undefined) return 'no-finder'
  const sibling = previous && !previous.embedded && isSibling(r, previous, cue, clause) ? previous : null
  const addressed = r.document.grammar.addressee[index]
  // «از همه خواست صبور باشند»: whoever stands beside the verb and is to do something.
  const asked = form & DONE && !(form & Form.imperfective) && leadsToSubjunctive(r, cue.verb) ? cue.start : -1
  const addressee = chunks.find((c) => isOf(r, c, addressed) && (c.end === asked || speaks(r, c))) ?? null
  const unsaid = objectionToAct(cue, clause, addressee, sibling ? undefined : previous)
  if (unsaid) return unsaid
  const earlier = embedded
    ? (clause.shared ?? subjectAround(r, clauses, cue) ?? subjectOfReport(pending, cue, start))
    : subjectBefore(r, cue, start, previous)
  const subject = behindHeadless(
    r,
    own ?? agreeing(r, finder, form) ?? stillAgreeing(r, agreeing(r, earlier, form), cue) ?? hidden,
  )
  if (isNoSpeech(r, cue, clause)) return 'no-content'
  const here = createReport(state, cue, clause, subject, addressee)
  const found =
    findContent(state, cue, clause, here, earlier) ||
    (!embedded && previous !== undefined && objectBefore(r, cue, start, previous, here))
  if (!found || (!sibling && isWithin(state, cue, clause, here))) {
    if (sibling) endAtSecond(r, sibling, cue, clause)
    return found ? 'within' : 'no-content'
  }
  const untold = objectionToContent(r, cue, clause, here)
  if (untold) return untold
  complete(state, cue, clause, here)
  endReports(state, cue, clause, sibling)
  pending.push(here)
  return null
}

/** Why a clause names nobody who reports. */
function objectionToSource(r: Reading, cue: FoundCue, { own, chunks }: Clause): Objection | null {
  if (!own) {
    if (governsSource(cue)) return 'no-source'
    // «نگارنده معتقد است که A»
    const writes = (cue.form & Form.person) === THIRD_SINGULAR && chunks.some((c) => c.kind === 'noun' && isSelf(r, c))
    return writes ? 'first-person' : null
  }
  // «تصاویر از آتش‌سوزی خبر می‌دهد» (“pictures tell of a fire”)
  if (isEvidence(r, headOf(r, own))) return 'no-source'
  // «چه کسی می‌گوید» (“who says”)، «نه X می‌گوید و نه Y» (“neither X says … nor Y”)
  if (hasPart(r, own.start, Part.interrogative)) return 'no-source'
  return hasPart(r, own.start, Part.negation) ? 'negated' : null
}

/** Why what the verb tells is no report; `previous` is one that the narrator does not go on. */
function objectionToAct(
  cue: FoundCue,
  { own }: Clause,
  addressee: Chunk | null,
  previous: Pending | undefined,
): Objection | null {
  const { form } = cue
  const { act } = cue.entry
  const attitude = ATTITUDES.has(act)
  // «ما آن را چنین می‌دانستیم»: what one holds oneself, in passing.
  if (isFirst(form) && (attitude || act === 'evaluate')) return 'first-person'
  // «می‌خواهد»: wanting is no report.
  if (act === 'demand' && cue.start === cue.verb && !(form & DONE) && !addressee) return 'wanting'
  return attitude && !own && previous?.content && !isOthers(cue, previous) ? 'attitude' : null
}

/** Whether what a verb is about is no speech. */
function isNoSpeech(r: Reading, cue: FoundCue, { chunks, relative }: Clause): boolean {
  const { units } = r
  const next = cue.verb + 1
  const quoted = isQuotation(r, next)
  // «به پایین آمدن ادامه می‌دهد که …»: what goes on is no speech.
  if (!quoted && units.kind[next] !== Kind.colon && goesOnWith(r, cue, chunks)) return true
  // «از رمانی نوشته «مینا راد» ساخته شد»: who wrote it.
  const named = quoted && !relative && next + 1 < units.count && !isUtterance(r, next)
  return named && cue.entry.act === 'write' && !(cue.form & Form.finite)
}

/** The relation of a verb and its source, without its content. */
function createReport(
  { r, sentence, clauses }: SentenceState,
  cue: FoundCue,
  { relative, embedded }: Clause,
  subject: Stretch | null,
  addressee: Chunk | null,
): Pending {
  const { form, entry } = cue
  const relation = createRelation(sentence, 'that', 'verb', {
    entry,
    cue: cueRange(r, cue),
    source: tokensOf(r, subject),
  })
  relation.person = form & Form.person
  relation.past = (form & DONE) !== 0 || !(form & Form.finite)
  relation.habitual = (form & Form.imperfective) !== 0
  relation.addressee = tokensOf(r, addressee)
  relation.relative = relative !== null
  return createPending(relation, relative ? null : subject, embedded, { form, describing: describesNoun(r, clauses) })
}

/** Tries in turn where what the verb reports may stand. */
function findContent(
  state: SentenceState,
  cue: FoundCue,
  clause: Clause,
  here: Pending,
  earlier: Stretch | null,
): boolean {
  const { r } = state
  const { entry, passive } = cue
  const { chunks, start } = clause
  const next = cue.verb + 1
  const object = hasObject(r, chunks, cue.start)
  const bare = mayStandBare(state, cue, clause, here, object)
  return (
    calledHeadless(r, cue, start, here, earlier) ||
    ((cue.split || saysOf(r, cue, chunks, here)) && nominalBefore(r, cue, chunks, here, earlier)) ||
    clauseAfter(r, cue, chunks, next, here) ||
    (bare && !(object && entry.frames.object) && zeroAfter(r, cue, next, here)) ||
    nominalBefore(r, cue, chunks, here, earlier) ||
    (entry.frames.clause && semicolonAfter(r, cue, next, here)) ||
    (bare && !object && commaAfter(r, cue, next, here)) ||
    (entry.frames.clause &&
      !passive &&
      (pointedBefore(state, cue, chunks, here) || quotationBefore(state, cue, here))) ||
    (bare && quotedAfterComma(r, next, here))
  )
}

/** Whether what is said may stand behind the verb without a complementizer. */
function mayStandBare(
  { r, clauses }: SentenceState,
  cue: FoundCue,
  { chunks, own, relative, embedded }: Clause,
  { describing, relation: { addressee } }: Pending,
  object: boolean,
): boolean {
  const { entry } = cue
  const next = cue.verb + 1
  return (
    entry.frames.clause &&
    !(cue.passive && !mayTellBehind(r, chunks, own, next, embedded)) &&
    !cue.split &&
    // «به عملیات ادامه دادند تا …» (“they continued the operation until …”)
    !(entry.act === GOES_ON && has(r, next, Closed.purposive)) &&
    !(own && !relative && isObjectRelative(r, clauses)) &&
    !(embedded && object) &&
    !(describing && (isBareVerb(r, next) || governsContent(r, cue, chunks))) &&
    mayLackComplementizer(r, cue, own, addressee !== null)
  )
}

/** Whether a noun phrase that somebody tells of now is part of what the narrator reports already. */
function isWithin(
  { pending }: SentenceState,
  cue: FoundCue,
  { speaker }: Clause,
  { relation: { form, past, frame } }: Pending,
): boolean {
  if (form !== 'nominal' || past || !pending.findLast(isVerb)?.content) return false
  return frame !== 'predicative' && !(speaker && holdsStill(cue))
}

/** Why a content that was found is none after all. */
function objectionToContent(
  r: Reading,
  cue: FoundCue,
  { start, speaker }: Clause,
  { relation, subject }: Pending,
): Objection | null {
  const { form } = cue
  const { act } = cue.entry
  const nominal = relation.form === 'nominal'
  // «پیمان‌نامه این را پیش‌بینی کرده است» (“the treaty provides for this”)
  if (act === 'predict' && nominal && subject && provides(r, headOf(r, subject))) return 'no-source'
  // «نامه‌ای که راز او را فاش می‌کند» (“a letter that reveals his secret”)
  if (act === 'reveal' && relation.frame === 'object' && !subject) return 'no-source'
  // «آن را سکته می‌نامند»: what everybody calls it.
  const names = act === 'describe' && cue.start === cue.verb
  if (names && !relation.source && !relation.past && (form & Form.person) === THIRD_PLURAL) return 'no-source'
  // «آنچه X گفت پذیرفته نشد» (“what X said was not accepted”)
  if (relation.frame !== 'predicative' && holdsHeadless(r, start, cue.start)) return 'no-content'
  // «ما آن را رد کرده‌ایم», «ما از آن دفاع کرده و می‌مانیم»: what one did; «ما گفته‌ایم A»: what one said.
  const isOne = !speaker || has(r, speaker.start, Closed['pronoun-first'])
  const first = isFirst(form) || (isOne && sharesFirst(r, cue))
  if (first && !(form & Form.past) && nominal) return 'first-person'
  // «دادگاه رأی را اعلام خواهد کرد»: what will be announced is not told.
  return form & Form.future && act === 'announce' && nominal ? 'no-content' : null
}

/** Adds to content and source what belongs to them. */
function complete({ r, clauses }: SentenceState, cue: FoundCue, { chunks, own, nearest }: Clause, here: Pending): void {
  const { relation } = here
  topicBefore(r, cue, chunks, here)
  if (!relation.source && !isResumed(r, chunks)) {
    relation.source = tokensOf(r, relativized(r, clauses, cue.form, true))
    relation.relative = relation.source !== null
  }
  here.content ??= relativeBehind(r, cue, here)
  if (own && own === nearest) describeSource(r, cue, chunks, own, relation)
}

/** Who finds something out: of groups those whose work it is, for what a people shows by its deeds, or comes to know, nobody has said. */
function finds(r: Reading, finder: Stretch): boolean {
  const start = headOf(r, finder)
  // «پژوهشگران یزد» (“researchers of Yazd”), «مینا راد، پژوهشگر این طرح»
  return (
    has(r, start, Closed['pronoun-plural']) || anyUnit({ start, end: finder.end }, (i) => hasPart(r, i, Part.finder))
  )
}

/** What shows something in nobody's name. */
const isEvidence = (r: Reading, head: number): boolean =>
  hasOpen(r, head, Open.evidence) &&
  !hasOpen(r, head, Open.document | Open['speech-noun']) &&
  !has(r, head, Closed['report-noun'])

/** A text that provides for something, where a report foresees it. */
const provides = (r: Reading, head: number): boolean =>
  hasOpen(r, head, Open.document) && !has(r, head, Closed['report-noun'])

/** The unit that heads a noun phrase, behind its determiner. */
const headOf = (r: Reading, { start, end }: Stretch): number =>
  start + 1 < end && has(r, start, Closed.demonstrative | Closed.quantifier | Closed.partitive) ? start + 1 : start

/** Whether a verb has its object before it: not «A را رد و | بیان کرد B», «A را دیده اما | گفته B». */
function hasObject({ units }: Reading, chunks: readonly Chunk[], to: number): boolean {
  let i = chunks.findLast(({ kind }) => kind === 'object')?.end ?? units.count
  while (i < to && !(units.form[i] | (units.closed[i] & (Closed.coordinator | Closed.conjunction)))) i++
  return i === to
}

/** «در این گزارش اعلام شده A»: of a passive nothing else is told; inside a clause what somebody does may end it, «که از سوی X نوشته شده | خوانده می‌شود». */
function mayTellBehind(
  r: Reading,
  chunks: readonly Chunk[],
  own: Stretch | null,
  next: number,
  embedded: boolean,
): boolean {
  if (chunks.some((c) => c.kind !== 'prepositional' && c.kind !== 'adverb' && c.start !== own?.start)) return false
  // «چنان‌که در این گزارش اعلام شده، A» (“as announced in this report, A”)
  if (r.units.kind[next] === Kind.comma) return embedded
  return !(embedded && own && has(r, own.start - 1, Closed['agent-marker']))
}

/** Of a participle before «و» the person is the next verb's, where nobody else is its subject. */
function sharesFirst(r: Reading, { verb, form }: FoundCue): boolean {
  if (form & Form.finite || !has(r, verb + 1, Closed.coordinator)) return false
  const next = finiteBehind(r, verb + 1)
  return next > 0 && isFirst(r.units.form[next])
}

/** «شهری که آن را خانه می‌نامد», «نشستی که در آن گفتند A»: a pronoun stands for what the clause describes. */
const isResumed = (r: Reading, chunks: readonly Chunk[]): boolean =>
  chunks.some(({ kind, end }) => kind !== 'noun' && has(r, end - 1, Closed.demonstrative | Closed['pronoun-plural']))

const isSpeech = (r: Reading, i: number): boolean => hasOpen(r, i, Open['speech-noun'])

/** What is gone on with: a thing done, no speech and nobody. */
function goesOnWith(r: Reading, { entry, index }: FoundCue, chunks: readonly Chunk[]): boolean {
  if (entry.act !== GOES_ON) return false
  const addressee = r.document.grammar.addressee[index]
  const at = chunks.findLastIndex((c) => isOf(r, c, addressee))
  const last = chunks[at]
  const before = chunks[at - 1]
  if (last?.kind !== 'prepositional' || last.end === last.start || speaks(r, last)) return false
  // «به ساخت پل از بهار ادامه داد» (“went on building the bridge from spring on”)
  if (chunks.slice(at + 1).some(({ kind }) => kind !== 'prepositional' && kind !== 'adverb')) return false
  // «در پاسخ به پرسشی افزود» (“added in answer to a question”)
  if (before?.end === last.preposition && isSpeech(r, before.start)) return false
  // «به سخنان خود افزود» (“added to his words”), «بر این نکته افزود»
  const noun = has(r, last.start, Closed.demonstrative) ? last.start + 1 : last.start
  return !isSpeech(r, noun)
}

/** What somebody else wants, denies or opposes is told inside one's own words too; what he does is not. */
const holdsStill = ({ entry }: FoundCue): boolean => STANDS.has(entry.act)
const STANDS = new Set([
  'agree',
  'demand',
  'deny',
  'oppose',
  'condemn',
  'emphasize',
  'promise',
  'fear',
  'regret',
  'criticise',
  'complain',
])

/** What is said stands before the verb, with its preposition. */
const governsContent = (r: Reading, { index }: FoundCue, chunks: readonly Chunk[]): boolean =>
  chunks.some((c) => isOf(r, c, r.document.grammar.nominal[index]))
