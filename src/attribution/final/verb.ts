import { Closed, Form, isFirst, Open, Part, THIRD_PLURAL, THIRD_SINGULAR } from '../../grammar/tags.js'
import {
  chunk,
  finiteBehind,
  has,
  hasOpen,
  hasPart,
  hiddenSubject,
  isFinite,
  isUtterance,
  speaks,
  subjectOf,
  isQuotation,
  type Chunk,
  type Reading,
  type Stretch,
} from '../../mentions/index.js'
import { Kind } from '../../text/index.js'
import { cueRange, isNounToo, type FoundCue } from './cues.js'
import { behindHeadless, calledHeadless, holdsHeadless } from './headless.js'
import type { Objection } from '../objection.js'
import { createPending, createRelation, tokensOf, type Pending, type SentenceState } from './pending.js'
import { GOES_ON } from '../relation.js'
import {
  relativized,
  isObjectRelative,
  describesNoun,
  isPlainPast,
  agreeing,
  agrees,
  isSelf,
  withSeveral,
  describeSource,
  subjectBefore,
  subjectAround,
  subjectOfReport,
  subjectOutside,
  stillAgreeing,
  firstSubject,
  governedSource,
} from './subject.js'
import {
  clauseAfter,
  semicolonAfter,
  quotedAfterComma,
  commaAfter,
  pointedBefore,
  quotationBefore,
  mayLackComplementizer,
  zeroAfter,
  isBareVerb,
} from './clausal.js'
import { isName } from './line.js'
import { nominalBefore, objectBefore, relativeBehind, saysOf, topicBefore } from './nominal.js'

/** What one holds rather than says: in one's own words it makes no relation of its own. */
export const ATTITUDES = new Set(['hope', 'believe', 'fear', 'expect', 'want', 'intend', 'regret'])

/** Who finds something out: of groups those whose work it is, for what a people shows by its deeds, or comes to know, nobody has said. */
function finds(r: Reading, finder: Stretch): boolean {
  const head = headOf(r, finder)
  if (has(r, head, Closed['pronoun-plural'])) return true
  // «پژوهشگران یزد» (“researchers of Yazd”), «مینا راد، پژوهشگر این طرح»
  for (let i = head; i < finder.end; i++) if (hasPart(r, i, Part.finder)) return true
  return false
}

/** «راد درباره ساخت و موضوع فیلم گفت»: behind «و» a thing goes on a noun that looks like a verb, where somebody stands before it. */
function joinsNouns(r: Reading, subject: Stretch, from: number): boolean {
  const { form, closed, open } = r.units
  const verb = from - 1
  if (subject.start !== from + 1 || verb < 0 || !has(r, from, Closed.coordinator)) return false
  if (hasPart(r, subject.start, Part.negation)) return false
  if (speaks(r, subject) || has(r, subject.start, Closed.indefinite | Closed.quantifier)) return false
  if (form[verb] & Form.finite && closed[verb] === 0 && open[verb] === 0) return false
  const before = subjectOf(r, chunk(r, 0, verb))
  return before !== null && (speaks(r, before) || r.units.lexeme[before.start] === 0)
}

/** What shows something in nobody's name. */
const isEvidence = (r: Reading, head: number): boolean =>
  hasOpen(r, head, Open.evidence) &&
  !hasOpen(r, head, Open.document | Open['speech-noun']) &&
  !has(r, head, Closed['report-noun'])

/** A text that provides for something, where a report foresees it. */
const provides = (r: Reading, head: number): boolean =>
  hasOpen(r, head, Open.document) && !has(r, head, Closed['report-noun'])

/** Whether the cue of one stands in what another reports. */
const holds = ({ units }: Reading, { content }: Pending, { relation: { cue } }: Pending): boolean =>
  !!content && !!cue && units.start[content.start] <= cue.start && cue.start < units.end[content.end - 1]

/** The unit that heads a noun phrase, behind its determiner. */
const headOf = (r: Reading, { start, end }: Stretch): number =>
  start + 1 < end && has(r, start, Closed.demonstrative | Closed.quantifier | Closed.partitive) ? start + 1 : start

/** «که X A را رد کرده و | B را تکذیب کرده است»: where, inside a clause, the verb’s own conjunct begins behind a participle that shares its auxiliary. */
function conjunctStart(r: Reading, from: number, to: number): number {
  for (let i = to - 1; i > from && !isFinite(r, i); i--)
    if (has(r, i, Closed.coordinator) && r.units.form[i - 1] & Form.participle && !isNounToo(r, i - 1)) return i
  return from
}

/** Reads the relation that a verb of reporting makes in its clause; where it makes none, says why. */
export function readVerbCue(state: SentenceState, cue: FoundCue): Objection | null {
  const { r, pending, clauses, sentence } = state
  const { units, document } = r
  const { entry, form, index } = cue
  const clauseStart = clauses[clauses.length - 1]
  const embedded = clauses.length > 1
  const conjunct = embedded ? conjunctStart(r, clauseStart, cue.start) : clauseStart
  const chunks = withSeveral(r, chunk(r, conjunct, cue.start), form)
  const governed = entry.frames.source.length > 0 || cue.passive
  const subjectIn = (within: readonly Chunk[]): Stretch | null => subjectOf(r, within, (c) => agrees(r, c, form))
  const shared = conjunct > clauseStart ? subjectIn(withSeveral(r, chunk(r, clauseStart, conjunct), form)) : null
  const nearest = governed ? governedSource(r, cue, chunks) : (subjectIn(chunks) ?? shared)
  const described = relativized(r, clauses, form)
  const relative = governed || nearest ? null : described
  const read = nearest ?? relative
  const own = governed ? read : subjectOutside(state, cue, read && joinsNouns(r, read, clauseStart) ? null : read)
  if (governed && !own) return 'no-source'
  const isNew = own !== null && speaks(r, own)
  const isVerb = (p: Pending): boolean => p.relation.cueType !== 'phrase'
  const latest = pending.findLast(isVerb)
  // «X گفت A که Y آن را B می‌داند و از او خواست …»: what a relative clause reports has ended.
  const before = embedded ? latest : pending.findLast((p) => isVerb(p) && !p.describing)
  // «X گفت Y خواهان A است و B را C خواند»: with the tense of the verb that reports it all.
  const back = before && !isNew && !embedded && isPlainPast(form) && !(before.form & Form.past)
  const reports = (p: Pending): boolean => isVerb(p) && p.unquoted === 'indirect' && isPlainPast(p.form)
  const teller =
    back && !ATTITUDES.has(entry.act) ? pending.findLast((p) => reports(p) && holds(r, p, before)) : undefined
  const previous = teller ?? before
  // «تصاویر از آتش‌سوزی خبر می‌دهد» (“pictures tell of a fire”)
  if (own && isEvidence(r, headOf(r, own))) return 'no-source'
  // «چه کسی می‌گوید» (“who says”)، «نه X می‌گوید و نه Y» (“neither X says … nor Y”)
  if (own && hasPart(r, own.start, Part.interrogative)) return 'no-source'
  if (own && hasPart(r, own.start, Part.negation)) return 'negated'
  // «نگارنده معتقد است که A»
  if (!own && (form & Form.person) === THIRD_SINGULAR && chunks.some((c) => c.kind === 'noun' && isSelf(r, c)))
    return 'first-person'
  // Researchers find; evidence shows, and in one's own words everybody learns this and that.
  const hidden = own || embedded ? null : hiddenSubject(r, chunks, form)
  const finders = (): (Stretch | null)[] =>
    own || embedded ? [own] : [firstSubject(r, clauseStart, previous, form), hidden]
  // «راد دریافت که A»: one who is named has found it out himself.
  const isFound =
    cue.start === cue.verb && isPlainPast(form) && !isFirst(form) && own && (speaks(r, own) || isName(r, own))
  const finder = entry.act === 'find' && !isFound ? finders().find((f) => f && finds(r, f)) : null
  if (finder === undefined) return 'no-finder'
  // «ما آن را چنین می‌دانستیم»: what one holds oneself, in passing.
  if (isFirst(form) && (ATTITUDES.has(entry.act) || entry.act === 'evaluate')) return 'first-person'
  const continues = (p: Pending): boolean => !embedded && isSibling(r, p, cue, isNew ? own : null, clauseStart)
  const sibling = !!previous && !previous.embedded && continues(previous)
  const addressee =
    chunks.find(
      (c) =>
        c.kind === 'prepositional' &&
        document.grammar.addressee[index].has(units.lexeme[c.preposition]) &&
        speaks(r, c),
    ) ?? null
  // «می‌خواهد»: wanting is no report.
  if (entry.act === 'demand' && cue.start === cue.verb && !(form & (Form.past | Form.perfect)) && !addressee)
    return 'wanting'
  if (ATTITUDES.has(entry.act) && !own && previous?.content && !sibling && !isOthers(cue, previous)) return 'attitude'
  const earlier = embedded
    ? (shared ?? described ?? subjectAround(r, clauses, cue) ?? subjectOfReport(pending, cue, clauseStart))
    : subjectBefore(r, cue, clauseStart, previous)
  const subject = behindHeadless(
    r,
    own ?? agreeing(r, finder, form) ?? stillAgreeing(r, agreeing(r, earlier, form), cue) ?? hidden,
  )

  const relation = createRelation(sentence, 'that', 'verb', entry, cueRange(r, cue), tokensOf(r, subject))
  relation.person = form & Form.person
  relation.past = (form & (Form.past | Form.perfect)) !== 0 || !(form & Form.finite)
  relation.habitual = (form & Form.imperfective) !== 0
  relation.addressee = tokensOf(r, addressee)
  relation.relative = relative !== null
  const here = createPending(relation, relative ? null : subject, embedded, {
    form,
    describing: describesNoun(r, clauses),
  })
  const next = cue.verb + 1
  const object = hasObject(r, chunks, cue.start)
  const bare =
    entry.frames.clause &&
    !(cue.passive && !mayTellBehind(r, chunks, own, next, embedded)) &&
    !cue.split &&
    // «به عملیات ادامه دادند تا …» (“they continued the operation until …”)
    !(entry.act === GOES_ON && has(r, cue.verb + 1, Closed.purposive)) &&
    !(own && !relative && isObjectRelative(r, clauses)) &&
    !(embedded && object) &&
    !(describesNoun(r, clauses) && (isBareVerb(r, next) || governsContent(r, cue, chunks))) &&
    mayLackComplementizer(r, cue, own, addressee !== null)
  // «به پایین آمدن ادامه می‌دهد که …»: what goes on is no speech.
  if (goesOnWith(r, cue, chunks) && units.kind[next] !== Kind.colon && !isQuotation(r, next)) return 'no-content'
  // «از رمانی نوشته «مینا راد» ساخته شد»: who wrote it.
  const named = !relative && next + 1 < units.count && isQuotation(r, next) && !isUtterance(r, next)
  if (named && entry.act === 'write' && !(form & Form.finite)) return 'no-content'
  const found =
    calledHeadless(r, cue, clauseStart, here, earlier) ||
    ((cue.split || saysOf(r, cue, chunks, here)) && nominalBefore(r, cue, chunks, here, earlier)) ||
    clauseAfter(r, cue, chunks, next, here) ||
    (bare && !(object && entry.frames.object) && zeroAfter(r, next, here)) ||
    nominalBefore(r, cue, chunks, here, earlier) ||
    (entry.frames.clause && semicolonAfter(r, cue, next, here)) ||
    (bare && commaAfter(r, cue, next, here)) ||
    (entry.frames.clause && !cue.passive && pointedBefore(state, cue, chunks, here)) ||
    (entry.frames.clause && !cue.passive && quotationBefore(state, cue, here)) ||
    (bare && quotedAfterComma(r, next, here)) ||
    (!embedded && previous !== undefined && objectBefore(r, cue, clauseStart, previous, here))
  if (
    !found ||
    (relation.form === 'nominal' &&
      !relation.past &&
      latest?.content &&
      !sibling &&
      !(relation.frame === 'predicative' || (isNew && holdsStill(cue))))
  ) {
    // «گفت A و به B اشاره کرد»: a second verb of the narrator's that has no content of its own.
    if (
      sibling &&
      previous &&
      previous.unquoted === 'indirect' &&
      has(r, clauseStart, Closed.coordinator) &&
      isPlainPast(form)
    )
      closeAt(r, previous, clauseStart, cue.start)
    return found ? 'within' : 'no-content'
  }
  // «پیمان‌نامه این را پیش‌بینی کرده است» (“the treaty provides for this”)
  if (entry.act === 'predict' && relation.form === 'nominal' && subject && provides(r, headOf(r, subject)))
    return 'no-source'
  // «نامه‌ای که راز او را فاش می‌کند» (“a letter that reveals his secret”)
  if (entry.act === 'reveal' && relation.frame === 'object' && !subject) return 'no-source'
  // «آن را سکته می‌نامند»: what everybody calls it.
  const names = entry.act === 'describe' && cue.start === cue.verb
  if (names && !relation.source && !relation.past && (form & Form.person) === THIRD_PLURAL) return 'no-source'
  // «آنچه X گفت پذیرفته نشد» (“what X said was not accepted”)
  if (relation.frame !== 'predicative' && holdsHeadless(r, clauseStart, cue.start)) return 'no-content'
  // «ما آن را رد کرده‌ایم», «ما از آن دفاع کرده و می‌مانیم»: what one did; «ما گفته‌ایم A»: what one said.
  const isOne = !isNew || (own !== null && has(r, own.start, Closed['pronoun-first']))
  const first = isFirst(form) || (isOne && sharesFirst(r, cue))
  if (first && !(form & Form.past) && relation.form === 'nominal') return 'first-person'
  // «دادگاه رأی را اعلام خواهد کرد»: what will be announced is not told.
  if (form & Form.future && entry.act === 'announce' && relation.form === 'nominal') return 'no-content'
  topicBefore(r, cue, chunks, here)
  if (!relation.source && !governed && !isResumed(r, chunks)) {
    relation.source = tokensOf(r, relativized(r, clauses, form, true))
    relation.relative = relation.source !== null
  }
  here.content ??= relativeBehind(r, cue, here)
  if (own && own === nearest) describeSource(r, cue, chunks, own, relation)
  if (sibling && previous) {
    closeAt(r, previous, clauseStart, cue.start)
    // «گفت که A و از او خواسته است که B و هشدار داد که C»: with the report inside, the one around it ends.
    for (const around of pending)
      if (around !== previous && tellsAround(around, clauseStart) && continues(around))
        closeAt(r, around, clauseStart, cue.start)
  }
  // «X گفت که Y گفت A و B را رد کرد»: whose verb it may be, behind «و» it is no part of A.
  if (latest?.embedded && has(r, clauseStart, Closed.coordinator) && isPlainPast(form) && continues(latest))
    closeAt(r, latest, clauseStart, cue.start)
  // «موضع X که گفت A گفت: B»: the verb of the main clause has its own beginning.
  if (!embedded && units.kind[cue.verb + 1] === Kind.colon) endEmbedded(r, pending, cue.start)
  pending.push(here)
  return null
}

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

/** «وزیر گفت: … و گمان می‌کنند A»: of several, where one speaks. */
const isOthers = ({ form }: FoundCue, previous: Pending): boolean =>
  (form & Form.person) === THIRD_PLURAL && (previous.form & Form.person) === THIRD_SINGULAR

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
  const addressee = r.document.grammar.addressee[index]
  const at = chunks.findLastIndex((c) => c.kind === 'prepositional' && addressee.has(r.units.lexeme[c.preposition]))
  const last = chunks[at]
  const before = chunks[at - 1]
  if (entry.act !== GOES_ON || last?.kind !== 'prepositional' || last.end === last.start || speaks(r, last))
    return false
  // «به ساخت پل از بهار ادامه داد» (“went on building the bridge from spring on”)
  if (chunks.slice(at + 1).some(({ kind }) => kind !== 'prepositional' && kind !== 'adverb')) return false
  // «در پاسخ به پرسشی افزود» (“added in answer to a question”)
  if (before?.end === last.preposition && isSpeech(r, before.start)) return false
  // «به سخنان خود افزود» (“added to his words”), «بر این نکته افزود»
  const noun = has(r, last.start, Closed.demonstrative) ? last.start + 1 : last.start
  return !isSpeech(r, noun) && !hasPart(r, noun, Part.shell)
}

/** What somebody else wants, denies or opposes is told inside one's own words too; what he will say, or does, is not. */
const holdsStill = ({ entry, form }: FoundCue): boolean => STANDS.has(entry.act) && !(form & Form.future)
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

const tellsAround = ({ content, unquoted, embedded, form }: Pending, at: number): boolean =>
  content !== null &&
  content.start < at &&
  content.end > at &&
  unquoted === 'indirect' &&
  !embedded &&
  isPlainPast(form)

/** What is said stands before the verb, with its preposition. */
const governsContent = (r: Reading, { index }: FoundCue, chunks: readonly Chunk[]): boolean =>
  chunks.some((c) => c.kind === 'prepositional' && r.document.grammar.nominal[index].has(r.units.lexeme[c.preposition]))

/** Ends a content where the next verb's clause begins: at its comma or coordinator. */
function closeAt(r: Reading, previous: Pending, from: number, to: number): void {
  let unit = Math.max(from, previous.content?.start ?? 0)
  while (unit < to && isQuotation(r, unit)) unit++
  if (previous.content) previous.content.end = Math.min(previous.content.end, unit)
  previous.relation.runsOn = false
}

/** What is told inside a clause ends with the last verb before the main one. */
function endEmbedded(r: Reading, pending: readonly Pending[], main: number): void {
  let end = main
  while (end > 0 && !isFinite(r, end - 1)) end--
  for (const { embedded, content } of pending)
    if (embedded && content && content.start < end && content.end > main) content.end = end
}

/** What goes on a report, and never a story told inside one. */
const CONTINUES = new Set(['add', 'emphasize', 'remind'])

/** Two verbs of one narrator about one speaker: the second ends the first one's content. */
function isSibling(
  r: Reading,
  previous: Pending,
  { entry, form }: FoundCue,
  own: Stretch | null,
  from: number,
): boolean {
  if (previous.relation.cueType !== 'verb') return false
  // «X گفت: دیروز او گفت A»: the verb of the first clause that is said; «X گفت: «A» او B را رد کرد» is the next.
  const said = previous.content
  if (own && said && from <= said.start && !isQuotation(r, said.start)) return false
  const tense = Form.past | Form.present | Form.perfect
  if (own) {
    // «وزیر گفت: سد پر است و ایشان گفتند A»: in a speech, of another number, somebody else.
    if (has(r, own.start, Closed['pronoun-singular'] | Closed['pronoun-plural']) && own.end === own.start + 1)
      return previous.unquoted === 'indirect' || (previous.form & Form.person) === (form & Form.person)
    // «X گفت که A و Y نیز گفت که B» (“X said that A, and Y too said that B”)
    const beside = previous.unquoted === 'indirect' && has(r, own.end, Closed['focus-particle'])
    return beside && (previous.form & tense) === (form & tense)
  }
  if (previous.content && previous.unquoted === 'direct' && !CONTINUES.has(entry.act)) return false
  if ((previous.form & Form.person) !== (form & Form.person)) return false
  if ((previous.form & tense) === (form & tense)) return true
  // The narrator goes on in the simple past whatever the tense before.
  return (form & tense) === Form.past
}
