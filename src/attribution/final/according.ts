import type { PhraseCue } from '../../grammar/types.js'
import { BODY_OR_PLACE, Closed, Figure, Form, INSTITUTION, isFirst, MEDIUM, Open, Part } from '../../grammar/tags.js'
import {
  canSpeak,
  chunk,
  clauseEnd,
  continuesPhrase,
  descriptionEnd,
  endsAsRelativeHead,
  endsClause,
  endsUnlinked,
  has,
  hasOpen,
  hasPart,
  isFinite,
  isLinkedPlural,
  isPhraseCue,
  isUtterance,
  isWord,
  NAME,
  nounPhraseEnd,
  speaks,
  subjectOf,
  wholeEnd,
  isQuotation,
  type Reading,
  type Stretch,
} from '../../mentions/index.js'
import { Kind, textAt, type Range } from '../../text/index.js'
import { contentRange, isContrast, isSemicolon } from './content.js'
import { cueOpening, objectionTo, splitCueAt, verbCueAt } from './cues.js'
import { isName } from './line.js'
import type { Objection } from '../objection.js'
import { createPending, createRelation, tokensOf, type Pending, type SentenceState } from './pending.js'
import { objectEnd } from './predication.js'

/** Reads the according-to phrase or the adjunct whose cue stands at a unit; where it makes no relation, says why. */
export function readPhraseCue(state: SentenceState, i: number, entry: PhraseCue): Objection | null {
  const { r, sentence } = state
  const cue = { start: r.units.start[i], end: r.units.end[i] }
  if (entry.kind === 'adjunct') {
    const frame = entry.takes === 'predication' ? entry.takes : 'adjunct'
    const objection = readAdjunct(state, i, createRelation(sentence, frame, 'adjunct', { entry, cue }))
    if (objection === null || entry.takes !== 'speaker') return objection
  }
  return readAccordingTo(state, i, entry, createRelation(sentence, 'according-to', 'phrase', { entry, cue }))
}

function readAccordingTo(
  state: SentenceState,
  i: number,
  entry: PhraseCue,
  relation: Pending['relation'],
): Objection | null {
  const { r, pending, clauses } = state
  const { units } = r
  const clauseStart = clauses[clauses.length - 1]
  const first = behindAdjective(r, behindTime(r, i + 1))
  const source = { start: first, end: sourceEnd(r, first) }
  if (source.end <= source.start || !fitsSource(r, entry, source)) return 'no-source'
  if (isTopic(r, i - 1)) return 'topic'
  const start = behindNobodys(r, afterSource(r, source.end))
  const opensClause = isEmpty(r, clauseStart, i)
  // «وزیر به ادعای اخیر X پاسخ داد»: what the noun's adjective tells apart is spoken of.
  if (entry.stance === 'distancing' && hasPart(r, i + 1, Part.adjective)) return 'within'
  const chunks = opensClause ? [] : chunk(r, clauseStart, i)
  if (opensClause) clauses[clauses.length - 1] = start
  relation.source = tokensOf(r, source)
  if (isPluralEnding(r, first)) {
    const noun = units.end[i] - 1
    relation.cue = { start: units.start[i], end: noun }
    relation.source = { start: noun, end: units.end[source.end - 1] }
  }
  const outlet = entry.provenance
  const reporter = outlet ? subjectOf(r, chunks) : null
  const shares = reporter !== null && (speaks(r, reporter) || isName(r, reporter))
  // «بر اساس این گزارش، وزیر گفت», «… گزارشی که X پخش کرد، …»: where somebody reports, the report is where it is from.
  const pointed = has(r, source.start, Closed.demonstrative) || has(r, source.end, Closed.complementizer)
  // «با بیان اینکه طبق گزارش X، A، گفت», «B، در حالی که طبق گزارش X A»: what another clause tells is not where the main one is from.
  const inside = has(r, i - 1, Closed['content-noun'] | Closed.subordinator) && !hasPart(r, i - 1, Part.conditional)
  const provenance = !inside && (outlet || (entry.takes === 'report' && pointed))
  if (provenance && followedByPhrase(r, start)) return 'provenance'
  if (entry.takes !== 'source' && !opensClause && units.kind[i - 1] !== Kind.comma) return 'within'
  const atEnd = start >= units.count
  if (atEnd && units.kind[i - 1] === Kind.comma) endAt(pending, i - 1)
  let from = atEnd ? 0 : clauseStart
  while (has(r, from, Closed.coordinator) || isContrast(units.closed[from])) from++
  // «A، اما به گفتهٔ X، B», «A؛ به گفتهٔ X، B», «تا به گفتهٔ X B»: a clause of its own.
  const joins = has(r, i - 1, Closed.coordinator | Closed.conjunction | Closed.purposive) || isSemicolon(r, i - 1)
  const before = joins ? null : contentRange(r, { start: from, end: i })
  if (before && (!opensClause || atEnd) && !shares && !isPhraseCue(r, from)) relation.content = [before]
  const colon = units.kind[start] === Kind.colon
  // «به گفتهٔ اهالی: A», which may stand below it.
  relation.runsOn = opensClause && (atEnd ? isSemicolon(r, start - 1) : colon && start + 1 === units.count)
  const content = !atEnd || relation.runsOn ? { start: relation.runsOn ? units.count : start, end: units.count } : null
  const unquoted = colon || relation.runsOn ? 'direct' : 'indirect'
  pending.push(createPending(relation, source, clauses.length > 1, { content, unquoted, provenance, shares }))
  return null
}

/** «طبق گزارش | ها», «طبق گزارش | های رسیده»: the ending of the cue's noun, which is the source's then. */
const isPluralEnding = (r: Reading, i: number): boolean =>
  textAt(r.document, r.units.start[i], r.units.end[i]).length <= MAX_ENDING &&
  (endsUnlinked(r, i) || isLinkedPlural(r, i))
/** A word as short as this is nothing but an ending: «های». */
const MAX_ENDING = 3

/** «X گفت که A، طبق گزارش Y»: who is cited at the end of a sentence is no part of what is told in it. */
function endAt(pending: readonly Pending[], comma: number): void {
  for (const { content, unquoted } of pending)
    if (content && unquoted === 'indirect' && content.start < comma && content.end > comma) content.end = comma
}

/** Skips a time between the cue and its source: «به گزارش روز سه‌شنبه ایسنا، …» (“according to Tuesday's report of ISNA”). */
function behindTime(r: Reading, from: number): number {
  let i = from
  while (has(r, i, Closed['time-noun']) || hasOpen(r, i, Open.weekday)) i++
  return i > from && hasOpen(r, i, MEDIUM) ? i : from
}

/** «طبق اعلام قبلی وزارت راه», «طبق گزارش منتشر شده از سوی وزارت راه»: an adjective or a participle of the cue's noun. */
function behindAdjective(r: Reading, i: number): number {
  if (!canSpeak(r, i)) {
    const by = r.units.form[i + 1] & Form.participle ? i + 2 : i + 1
    const issued = r.units.form[by - 1] & Form.participle && hasPart(r, by, Part.ablative)
    if (has(r, by, Closed['agent-marker']) || issued) return by + 1
  }
  return hasPart(r, i, Part.adjective) && (canSpeak(r, i + 1) || has(r, i + 1, Closed.demonstrative)) ? i + 1 : i
}

/** The end of the source's phrase, with what its last adjective governs: «به گفتهٔ یک منبع آگاه از مذاکرات، …». */
function sourceEnd(r: Reading, from: number): number {
  const { units } = r
  // «بر اساس این گزارش | نرخ نان …» (“according to this report | the price of bread …”)
  if (has(r, from, Closed.demonstrative) && has(r, from + 1, Closed['report-noun']) && !isLinkedPlural(r, from + 1))
    return from + 2
  const end = nounPhraseEnd(r, from, units.count)
  if (end === from || units.kind[end] === Kind.comma) return end
  // «طبق آمار منتشرشده از سوی بانک مرکزی نرخ …» (“according to figures published by the central bank, the rate …”)
  if (has(r, end, Closed['agent-marker']) && !canSpeak(r, end - 1)) return sourceEnd(r, end + 1)
  if (hasPart(r, end - 1, Part.governing) && has(r, end, Closed.preposition)) {
    const whole = nounPhraseEnd(r, end + 1, units.count)
    if (units.kind[whole] === Kind.comma) return whole
  }
  // «به گفتهٔ وزارت بهداشت عمان تعداد بیماران …» (“according to Oman's health ministry, the number of patients …”), «به گفتهٔ قاضی راد این پرونده …»
  const described = descriptionEnd(r, from, end)
  const isNamed = described > from + 1 && (hasOpen(r, described - 1, NAME) || r.units.lexeme[described - 1] === 0)
  if (
    described > from &&
    described < end &&
    (has(r, described, Closed['stance-noun']) || (isNamed && has(r, described, Closed.demonstrative)))
  )
    return described
  // «طبق آمار | ۶ میلیون نفر …» (“by the figures | six million people …”), «به گفتهٔ وزیر راه | این پل ۲۰ پایه و …»
  const pointed = described > from && has(r, described, Closed.demonstrative)
  for (let i = from + 1; i < end; i++)
    if (startsCounted(r, i) && (isMeasured(r, i + 1) || pointed)) return innerEnd(r, from, i)
  // «به گزارش ایسنا کشت زعفران …», «به گفتهٔ بانک مرکزی عمان نرخ ارز …»; behind somebody's office his name may follow.
  const named =
    described > from && (hasOpen(r, described - 1, PROPER) || hasPart(r, described - 1, Part['complete-office']))
  if (named && described < end && isWord(r, described) && !continuesPhrase(r, described))
    if (hasOpen(r, from, BODY_OR_PLACE | MEDIUM) || !mayBeName(r, described)) return described
  const whole = wholeEnd(r, from, end)
  if (whole > from) return whole
  return lacksSubject(r, end) ? innerEnd(r, from, end) : end
}

/** Nothing that can be a subject stands before the verb: what reads like the source's phrase has swallowed it. */
function lacksSubject(r: Reading, from: number): boolean {
  let verb = from
  while (verb < r.units.count && !isFinite(r, verb)) verb++
  // A noun right before the verb may make one verb with it.
  return chunk(r, from, verb).every(({ kind, start, end }) => kind !== 'noun' || (end === verb && end === start + 1))
}

/** «به گفتهٔ پزشکان این دارو …»، «… سه نفر …»: where a determiner begins another phrase, and no body that the source is of: «سخنگوی این شرکت». */
function innerEnd(r: Reading, from: number, end: number): number {
  // «به نوشتهٔ این روزنامه حسن راد …», «بر اساس این گزارش کشاورزان …»: somebody behind what is pointed at.
  const behind = from + 2
  const somebody = mayBeName(r, behind) || hasOpen(r, behind, Open.group | Open['organization-head'])
  if (has(r, from, Closed.demonstrative) && end > behind && somebody) return behind
  let counted = end
  for (let i = end - 2; i > from; i--) {
    if (startsCounted(r, i)) counted = i
    else if (has(r, i, Closed.demonstrative)) {
      return hasOpen(r, i + 1, BODY_OR_PLACE | MEDIUM) || hasPart(r, i + 1, Part.appellative) ? counted : i
    }
  }
  if (counted < end) return Math.min(counted, describedEnd(r, from, end))
  for (let i = from + 1; i < end; i++) {
    // «به گفتهٔ راد سازمان سدها …»: a surname goes on with no body.
    const surname = (r.units.open[i - 1] & NAME) === Open.surname
    if (r.units.form[i] & Form.infinitive || (surname && hasOpen(r, i, BODY_OR_PLACE | MEDIUM))) return i
    // «طبق برآورد صورت گرفته مصرف آب …», «به گفتهٔ نویسندهٔ «باران» داستان …»
    if (i + 1 < end && !r.units.form[i + 1] && (r.units.form[i] & Form.participle || isQuotation(r, i))) return i + 1
  }
  return describedEnd(r, from, end)
}

/** «به گزارش ایسنا کشت زعفران …», «به گفتهٔ وزیر اقتصاد عرضه …»: behind a name or a whole office no ezafe goes on. */
function describedEnd(r: Reading, from: number, end: number): number {
  const described = descriptionEnd(r, from, end)
  const isWhole = hasOpen(r, described - 1, CALLED | Open.organization) || endsInField(r, described, end)
  return described > from && isWhole && isWord(r, described) && !continuesPhrase(r, described) ? described : end
}

/** The field of an office, «سخنگوی صنعت برق»، behind which more than an adjective stands. */
const endsInField = (r: Reading, at: number, end: number): boolean =>
  end > at + 1 &&
  hasOpen(r, at - 1, Open['role-word'] | Open.group) &&
  !hasOpen(r, at - 1, ~(Open['role-word'] | Open.group)) &&
  r.units.lexeme[at] !== 0

/** A word that the lexicon does not know, or knows as a name. */
const mayBeName = (r: Reading, i: number): boolean =>
  isWord(r, i) && (r.units.lexeme[i] === 0 || hasOpen(r, i, CALLED | NAME))

/** A number or a quantifier that counts what stands behind it, and is no part of the phrase before: «اعضای هر دو گروه»، «نزدیک به X». */
function startsCounted(r: Reading, i: number): boolean {
  const isNumber = r.units.kind[i] === Kind.number
  if (!isNumber && !has(r, i, Closed.quantifier)) return false
  if (r.units.end[i] - r.units.start[i] > 1 && r.units.kind[i + 1] !== Kind.number) return false
  return (
    isWord(r, i - 1) &&
    !has(r, i - 1, Closed['time-noun'] | Closed.quantifier | Closed.preposition | Closed.coordinator | Closed.modifier)
  )
}

/** «میلیون», «درصد»: what a number counts. */
function isMeasured({ units, document: { tokens, grammar } }: Reading, i: number): boolean {
  const word = grammar.figures?.words[tokens.word[units.start[i]]]
  return word != null && ((word.is & Figure.scale) !== 0 || (word.unit !== null && !word.unit.adjective))
}

const CALLED = Open.country | Open.capital | Open.medium | Open.surname
const PROPER = CALLED | Open.city | Open.organization

/** «با اشاره به گزارش …»: what looks like a cue is the topic of another. */
function isTopic(r: Reading, before: number): boolean {
  const {
    document: { grammar },
    units,
  } = r
  if (before < 0) return false
  // «در واکنش به گزارش …» (“in reaction to a report …”)
  const governed = hasOpen(r, before, Open['speech-noun']) && has(r, before - 1, Closed.preposition)
  if (governed || grammar.phraseCues.has(units.lexeme[before])) return true
  // «طبق این گزارش به نقل از X» (“according to this report, which quotes X”)
  const cited = has(r, before - 1, Closed.demonstrative) && isPhraseCue(r, before - 2)
  return grammar.complements.has(units.lexeme[before]) && !cited
}

/** How far a comma behind what describes a source is looked for. */
const MAX_DESCRIPTION = 8

/** Where the content begins: behind a relative clause or a place that describes the source, and the comma. */
function afterSource(r: Reading, end: number): number {
  const { units } = r
  const at = units.kind[end] === Kind.comma ? end + 1 : end
  if (has(r, at, Closed.complementizer) && at < units.count) return clauseEnd(r, at + 1, units.count)
  // «به گزارش X و بر پایه اسناد Y، …» (“according to X and on the basis of documents of Y”)
  const joined = has(r, end, Closed.coordinator) && !followedByPhrase(r, end)
  if (at > end || !(joined || has(r, end, Closed.preposition))) return at
  for (let i = end; i < Math.min(units.count, end + MAX_DESCRIPTION) && !isFinite(r, i); i++)
    if (units.kind[i] === Kind.comma) return i + 1
    else if (units.kind[i] === Kind.colon) return i
    // «به گفتهٔ راد | در ۱۰ روز گذشته، …»: what is counted is told.
    else if (units.kind[i] === Kind.number && !joined && units.form[end - 1] === 0) break
  return end
}

function fitsSource(r: Reading, entry: PhraseCue, source: Stretch): boolean {
  // «به اعتقاد من»: a hedge of the speaker's own.
  if (has(r, source.start, Closed['pronoun-first'] | Closed['pronoun-second'])) return false
  // «طبق گزارش رسیده», «طبق گزارش دریافتی» (“according to a report received”)
  const single = source.end === source.start + 1
  if (single && (r.units.form[source.start] & Form.participle || hasPart(r, source.start, Part.adjective))) return false
  // «از نظر تعداد ورزشکار …»: behind a word that nobody knows for a name a comma stands; «از نظر فیزیکی، فنی و …» is in what respect.
  if (entry.takes === 'speaker')
    return (
      (speaks(r, source) && !has(r, source.start, Closed['stance-noun'])) ||
      (isName(r, source) && r.units.kind[source.end] === Kind.comma && !endsAsRelativeHead(r, source.end - 1))
    )
  if (entry.takes !== 'report') return true
  const demonstrative = has(r, source.start, Closed.demonstrative)
  let noun = has(r, source.start, Closed.demonstrative | Closed.quantifier) ? source.start + 1 : source.start
  // «طبق آخرین گزارش اوپک، …» (“according to the latest report of OPEC”)
  if (hasPart(r, noun, Part.adjective)) noun++
  if (!has(r, noun, Closed['report-noun']))
    return (
      (!demonstrative && hasOpen(r, noun, Open.unnamed)) ||
      (hasOpen(r, noun, Open.evidence) && isIssued(r, noun + 1, source.end))
    )
  // «بر اساس گزارشی که در نسیم آمده است، …» (“according to a report that appeared in Nasim”)
  return (
    demonstrative ||
    source.end - noun > 1 ||
    has(r, source.end, Closed.complementizer) ||
    // «طبق گزارش‌ها پل بسته است» (“according to reports the bridge is closed”)
    (hasOpen(r, noun, Open.document) && endsUnlinked(r, noun))
  )
}

/** «داده‌های بانک مرکزی، …»: evidence that is somebody's, up to a mark; «داده‌های بانک مرکزی تهیه شده، …» tells how. */
function isIssued(r: Reading, start: number, end: number): boolean {
  let issued = false
  for (let i = start; i < end; i++) {
    if (r.units.form[i] & Form.participle && !has(r, i + 1, Closed['agent-marker'])) return false
    issued ||= hasOpen(r, i, INSTITUTION) || hasPart(r, i, Part.finder)
  }
  return issued && (end >= r.units.count || r.units.kind[end] > Kind.number)
}

/** Nothing but commas and coordinators stand there. */
function isEmpty(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      r.units.kind[i] <= Kind.number &&
      !has(r, i, Closed.coordinator | Closed.conjunction | Closed['focus-particle'] | Closed['sentence-adverb'])
    )
      return false
  return true
}

/** «به گزارش X، طبق گزارش رسیده، A»: behind what cites nobody else. */
function behindNobodys(r: Reading, start: number): number {
  if (isPhraseCue(r, start) && r.units.form[start + 1] & Form.participle)
    return r.units.kind[start + 2] === Kind.comma ? start + 3 : start + 2
  return start
}

/** Another phrase that cites somebody comes at once: the inner one is the source. */
function followedByPhrase(r: Reading, from: number): boolean {
  const at = has(r, from, Closed.coordinator) ? from + 1 : from
  const { grammar } = r.document
  const entry = at < r.units.count ? grammar.phraseCues.get(r.units.lexeme[at]) : undefined
  if (!entry) return false
  const source = { start: at + 1, end: nounPhraseEnd(r, at + 1, r.units.count) }
  return fitsSource(r, entry, source)
}

function readAdjunct(
  { r, pending, clauses }: SentenceState,
  i: number,
  relation: Pending['relation'],
): Objection | null {
  const { units } = r
  let at = i + 1
  while (at < units.count && at <= i + 2 && (has(r, at, Closed.preposition) || hasPart(r, at, Part.adjective))) at++
  const described = relation.frame === 'predication' ? describedAs(r, i + 1) : null
  if (!described && !has(r, at, Closed['content-noun'] | Closed.complementizer)) return 'no-content'
  const start = at + 1
  const subject =
    subjectOf(r, chunk(r, clauses[clauses.length - 1], i)) ??
    pending.findLast((p) => p.relation.cueType !== 'phrase')?.subject ??
    null
  relation.source = tokensOf(r, subject)
  // «با بیان اینکه «راه تازه» باز شده، گفت»: the clause begins with a term in quotation marks.
  const isQuoted =
    isQuotation(r, start) && (isUtterance(r, start) || endsClause(r, start + 1) || cueOpening(r, start + 1) !== null)
  if (described) {
    relation.form = 'nominal'
    relation.content = [described]
  }
  const content = described ? null : { start, end: isQuoted ? start + 1 : adjunctEnd(r, start) }
  pending.push(createPending(relation, subject, clauses.length > 1, { content }))
  return null
}

/** «با توصیف X به عنوان Y»: something, and behind a preposition what is said of it. */
function describedAs(r: Reading, start: number): Range | null {
  const noun = nounPhraseEnd(r, start, r.units.count)
  return has(r, noun, Closed.preposition) ? contentRange(r, { start, end: objectEnd(r, noun + 1) }) : null
}

/** The clause of an adjunct ends with the last finite verb before the sentence's own. */
function adjunctEnd(r: Reading, start: number): number {
  const { units } = r
  const verbs: number[] = []
  for (let k = start; k < units.count; k++) {
    if (!isFinite(r, k) && !(units.form[k] & Form.participle && units.kind[k + 1] === Kind.comma)) continue
    const last = verbs.at(-1)
    const here = verbCueAt(r, k, start)
    const before = here && here.start > start ? here.start - 1 : -1
    // «… به پایان رسیده تأکید کرد: …»: a participle stands for the perfect.
    const told = before >= 0 && (units.form[before] & Form.participle) !== 0
    if (units.kind[k + 1] === Kind.colon && (told || has(r, before, Closed.modal))) return before + 1
    if (last !== undefined) {
      const cue = verbCueAt(r, k, last + 1) ?? splitCueAt(r, k, last + 1)
      const introduces = units.kind[k + 1] === Kind.colon || has(r, k + 1, Closed.complementizer)
      if (
        cue &&
        (introduces || cue.start === last + 1 || (!objectionTo(r, cue, start) && units.kind[last + 1] !== Kind.word))
      )
        return last + 1
    }
    // «… تا شهر، گفت …», «… «A» گفت …»: behind a comma or what was said, the verb is the sentence's own.
    if (before >= 0 && here && !isFirst(here.form) && (units.kind[before] === Kind.comma || isUtterance(r, before)))
      return before + 1
    verbs.push(k)
  }
  return (verbs.length > 1 ? verbs[verbs.length - 2] : (verbs[0] ?? units.count - 1)) + 1
}
