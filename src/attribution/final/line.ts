import { BODY, Closed, Form, isFirst, MEDIUM, Open, Part, ROLE } from '../../grammar/tags.js'
import {
  canSpeak,
  chunk,
  clauseEnd,
  endsAsRelativeHead,
  has,
  hasOpen,
  hasPart,
  isFinite,
  isLinkedPlural,
  isSurname,
  isUtterance,
  isWhole,
  isWord,
  NAME,
  nounPhraseEnd,
  speaks,
  subjectOf,
  isQuotation,
  type Chunk,
  type Reading,
  type Stretch,
} from '../../mentions/index.js'
import { datelineOf, isQuestionMark, Kind, type Document } from '../../text/index.js'
import { hasVerb } from './clausal.js'
import { isSemicolon } from './content.js'
import { verbCueAt } from './cues.js'
import { readIntroduction } from './introduction.js'
import { createPending, createRelation, tokensOf, type Pending } from './pending.js'
import type { Relation } from '../relation.js'
import { askedBefore, isPlainPast } from './subject.js'

/** A speaker is at most so many units before the colon. */
const MAX_LINE = 26
/** A name that the lexicon does not know has at most so many words. */
const MAX_NAME = 3

/** A line «X: A»: a speaker, a colon, a content; an informant in it, «X به نقل از Y: A», shares the content. */
export function readLine(r: Reading, sentence: number): Pending[] {
  if (isTitle(r.document, sentence) || behindDateline(r, sentence) > 0) return []
  const start = sentence < HEADINGS ? behindSemicolon(r) : 0
  const colon = lineColon(r, start, sentence)
  if (colon > 0) return readBefore(r, start, colon, sentence)
  const introduction = readIntroduction(r)
  return introduction ? [said(r, sentence, introduction.source, introduction.colon)] : []
}

/** «فیلم «شهر: آغاز»»: in quotation marks behind a word. */
function isTitle({ sentences, tokens }: Document, sentence: number): boolean {
  const { depth, start } = sentences[sentence]
  return depth > 0 && start > 1 && tokens.kind[start - 2] === Kind.word
}

/** The unit behind a dateline and its colon; 0 where there is none. */
export function behindDateline({ units, document }: Reading, sentence: number): number {
  const outlet = datelineOf(document, document.sentences[sentence])
  return outlet ? units.start.indexOf(outlet.end) + 1 : 0
}

/** What stands behind a colon is said by somebody. */
function said(r: Reading, sentence: number, by: Stretch, colon: number): Pending {
  return share(r, createRelation(sentence, 'line', 'colon', { source: tokensOf(r, by) }), by, colon)
}

/** «راد به دریا زد: من نمی‌ترسم»: behind a colon a quotation, or what is in the first person, is said by the subject before it, or by whom that names. */
export function readOwnWords(r: Reading, sentence: number): Pending[] {
  const { units, document } = r
  const colon = units.kind.subarray(0, units.count).indexOf(Kind.colon)
  if (colon < 2 || document.sentences[sentence].depth > 0 || verbCueAt(r, colon - 1, 0) || isOwn(r, 0, colon)) return []
  let last = units.count - 1
  while (last > colon && units.kind[last] > Kind.number && !isQuotation(r, last)) last--
  const subject = subjectOf(r, chunk(r, 0, colon))
  if (!subject || has(r, subject.start, Closed['pronoun-plural'] | Closed.partitive)) return []
  const named = speaks(r, subject)
  const quoted = named && last === colon + 1 && isUtterance(r, last)
  if (!quoted && !isOwn(r, colon + 1, units.count)) return []
  let { start } = subject
  while (start < subject.end && !canSpeak(r, start)) start++
  const speaker = start < subject.end ? { start, end: subject.end } : subject
  return speaker !== subject || named ? [said(r, sentence, speaker, colon)] : []
}

/** In the first person. */
function isOwn(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (has(r, i, Closed['pronoun-first'])) return true
    if (isFinite(r, i) && isFirst(r.units.form[i]) && !(r.units.form[i] & Form.subjunctive)) return true
  }
  return false
}

function share(r: Reading, relation: Relation, by: Stretch, colon: number): Pending {
  relation.runsOn = true
  const content = { start: colon + 1, end: r.units.count }
  return createPending(relation, by, false, { content, unquoted: 'direct' })
}

/** «پل بسته شد؛ شهردار: A»: in a headline what follows the semicolon, where it speaks and does not describe who stands before it: «راد؛ شهردار: A». */
function behindSemicolon(r: Reading): number {
  let start = 0
  let colon = 1
  while (colon < r.units.count && colon <= MAX_LINE && r.units.kind[colon] !== Kind.colon)
    if (isSemicolon(r, colon++)) start = colon
  if (start === 0 || r.units.kind[colon] !== Kind.colon || !speaks(r, { start, end: colon })) return 0
  const before = { start: 0, end: start - 1 }
  for (let i = 1; i < before.end; i++) if (verbCueAt(r, i, 0)) return 0
  return hasVerb(r, 0, before.end) || !(speaks(r, before) || isName(r, before)) ? start : 0
}

function readBefore(r: Reading, from: number, colon: number, sentence: number): Pending[] {
  const { units, document } = r
  let start = from
  while (start < colon && !isWord(r, start) && units.kind[start] !== Kind.number && !isWhole(r, start)) start++
  // «متن پیام X: …» (“the text of X's message: …”), «چند پیام دریافتی: …» (“some messages received: …”)
  const noun = has(r, start, Closed.quantifier) ? start + 1 : start
  const speech =
    hasOpen(r, noun, Open['speech-noun']) ||
    (hasOpen(r, noun, Open.document) && hasOpen(r, noun + 1, Open['speech-noun']))
  const chunks = chunk(r, start, colon)
  const subject = chunks.find((c) => c.kind === 'noun')
  if (!subject || subject.start > start + 3 || isEntry(r, subject, colon) || isLetter(r, subject)) return []
  const named = speaks(r, subject) || isName(r, subject) || isIntroduced(r, subject)
  if (!speech && (isLabel(r, subject) || !named || hasPart(r, colon - 1, Part.following | Part.elaborating))) return []
  // «ادعا: …»: a noun of speech that says nobody's it is.
  const bare = speech && subject.end === noun + 1 && !has(r, start, Closed.label)
  // «پیام‌هایی که به ما رسید:» (“messages that we got:”)
  if (bare && !has(r, subject.end, Closed.complementizer)) return []
  if (isDefinition(r, colon + 1)) return []
  const mayLackVerb = speech || hasOpen(r, subject.start, sentence < HEADINGS ? KNOWN | BODY | Open.country : KNOWN)
  // «… هست؟ / راد: هیچ»: an answer.
  const asked = sentence > 0 && isQuestionMark(document, document.sentences[sentence - 1].end) && speaks(r, subject)
  const words = asked ? 1 : mayLackVerb ? MIN_WORDS : Infinity
  if (colon + 1 < units.count && !isStatement(r, colon + 1, words, speaks(r, subject))) return []
  return [
    said(r, sentence, subject, colon),
    ...informants(r, chunks, sentence).map(({ relation, subject }) => share(r, relation, subject, colon)),
  ]
}

/** «پ.ن: …»: a letter alone is of an abbreviation. */
function isLetter({ units, document: { tokens } }: Reading, { start, end }: Stretch): boolean {
  const t = units.start[start]
  return end === start + 1 && units.end[start] === t + 1 && tokens.end[t] - tokens.start[t] === 1
}

/** «هلدینگ‌ها: شرکت‌هایی که …»: a noun and nothing but its relative clause. */
function isDefinition(r: Reading, i: number): boolean {
  const { count } = r.units
  if (!isWord(r, i) || !endsAsRelativeHead(r, i) || !has(r, i + 1, Closed.complementizer)) return false
  return clauseEnd(r, i + 2, count) === count
}

/** What is done in a list is told in fewer units: «مربی دروازه‌بانان». */
const MAX_ENTRY = 5

/** «کارگردان: X، نویسنده: Y»، «X «مربی بدنساز»: …»: an entry of a list of who does what. */
function isEntry(r: Reading, { end }: Stretch, colon: number): boolean {
  const { units, document } = r
  if (end === colon && isQuotation(r, colon - 1) && hasOpen(r, colon - 2, NAME))
    return (document.grammar.open[document.tokens.lexeme[units.start[colon - 1] + 1]] & ROLE) !== 0
  let comma = -1
  for (let i = colon + 1; i < units.count && !isFinite(r, i) && !isWhole(r, i) && units.kind[i] !== Kind.newline; i++) {
    if (units.kind[i] === Kind.colon)
      return comma > 0 ? i - comma <= MAX_ENTRY : !hasOpen(r, 0, SPEAKERS) && listsBehind(r, i)
    if (units.kind[i] === Kind.comma) comma = i
  }
  return false
}

/** Who speaks, whatever follows. */
export const SPEAKERS = Open.office | MEDIUM | Open['organization-head'] | Open.organization | Open.surname

/** «مدافعان: حسن راد: تیم یزد»: of what stands behind the second colon nothing is said. */
function listsBehind(r: Reading, colon: number): boolean {
  for (let i = colon + 1; i < r.units.count; i++) if (isFinite(r, i) || isQuotation(r, i)) return false
  return colon + 1 < r.units.count
}

/** A label, and not «منبع آگاه», «داور دربی»: a word that describes somebody too, with more behind it. */
const isLabel = (r: Reading, { start, end }: Stretch): boolean =>
  has(r, start, Closed.label) && !(hasOpen(r, start, Open.unnamed | Open.office) && end > start + 1)

/** The colon of a line, -1 where a clause of its own stands before it. Where the line ends with it, a relative clause may. */
function lineColon(r: Reading, start: number, sentence: number): number {
  const { units } = r
  const last = Math.min(units.count - 1, MAX_LINE)
  const closing = units.kind[units.count - 1] === Kind.colon && units.count - 1 <= MAX_LINE
  let relative = false
  let asked = false
  for (let i = start; i <= last; i++) {
    if (units.kind[i] === Kind.colon) {
      const described = (closing && (relative || isAdjective(r, i - 1))) || isSurname(r, i - 1)
      if (units.form[i - 1] & Form.participle && !described) return -1
      return i > start && verbCueAt(r, i - 1, start) ? -1 : i
    }
    if (sentence === 0 && isSemicolon(r, i) && headsSpeech(r, i)) return i
    // «راد در پاسخ به این سؤال که آیا پل باز است: …» (“Rad, in answer to the question whether the bridge is open: …”)
    asked ||= has(r, i, Closed['content-noun']) && askedBefore(r, i + 1) !== null
    const opens = has(r, i, Closed.complementizer | Closed.subordinator)
    if (!asked && !(closing && relative) && (isFinite(r, i) || (opens && !closing))) return -1
    relative ||= opens
  }
  return -1
}

/** «هشدار شهردار به رانندگان؛ A»: in a headline, a noun of speech and right behind whose it is, with a semicolon for a colon; in the plain past behind it an event is told. */
function headsSpeech(r: Reading, semicolon: number): boolean {
  let i = 0
  if (!hasOpen(r, i++, Open['speech-noun'])) return false
  while (hasPart(r, i, Part.adjective)) i++
  if (!hasOpen(r, i, SPEAKERS | NAME)) return false
  for (let k = semicolon + 1; k < r.units.count; k++) if (isFinite(r, k) && !isPlainPast(r.units.form[k])) return true
  return false
}

/** «راد درباره سوخت غنی‌شده:»: a participle of the passive in what somebody speaks of. */
function isAdjective(r: Reading, participle: number): boolean {
  const { grammar } = r.document
  if (participle < 0 || grammar.verb[r.units.lexeme[participle]] !== grammar.compiled.passiveVerb) return false
  let i = participle
  while (i > 0 && !has(r, i, Closed.preposition)) i--
  return i > 0 && grammar.topic.some((prepositions) => prepositions.has(r.units.lexeme[i]))
}

/** Behind a clause that is complete, the unit of a speaker with whose colon the line ends: «A X:». -1 where there is none. */
export function speakerBehind(r: Reading): number {
  const { units } = r
  const colon = units.count - 1
  if (units.kind[colon] !== Kind.colon) return -1
  let i = colon - 1
  while (i > 0 && colon - i <= MAX_BEHIND && !isFinite(r, i)) {
    if (has(r, i, Closed.complementizer | Closed.subordinator) || units.kind[i] === Kind.colon) return -1
    i--
  }
  if (i === 0 && !isFinite(r, 0)) return behindHeading(r, colon)
  const start = i + 1
  return i <= 0 || colon - i > MAX_BEHIND || start >= colon || !speaksFor(r, start) ? -1 : start
}

/** «کشف دو تن کالا در یزد | دادستان یزد:»: behind a heading without a verb, which nobody heads, an office, a body or an outlet. */
function behindHeading(r: Reading, colon: number): number {
  const last = colon - 1
  // «راد، عضو شورای شهر: …» (“Rad, a member of the city council: …”)
  if (speaksFor(r, 0) || !isWord(r, 0) || r.units.kind[1] === Kind.comma) return -1
  if (hasOpen(r, last, Open.medium) && last >= MIN_HEADING && isApart(r, last - 1)) return last
  for (let i = last - 1; i >= MIN_HEADING; i--)
    if (hasOpen(r, i, HEADED) && isApart(r, i - 1) && nounPhraseEnd(r, i, colon) === colon) return i
  return -1
}

/** Whether a word governs nothing behind it that it shows. */
const isApart = (r: Reading, i: number): boolean =>
  r.units.closed[i] === 0 && !hasOpen(r, i, ROLE | BODY | Open['medium-head'] | Open['speech-noun'] | Open.document)

const MIN_HEADING = 4
const HEADED = Open.office | Open['organization-head'] | Open['medium-head']

const speaksFor = (r: Reading, i: number): boolean =>
  hasOpen(
    r,
    i,
    ROLE | NAMELIKE | Open.medium | Open['organization-head'] | Open['medium-head'] | Open['speech-noun'] | Open.group,
  ) ||
  (isWord(r, i) && r.units.lexeme[i] === 0 && hasOpen(r, i + 1, ROLE))

/** A speaker behind a heading has at most so many units. */
const MAX_BEHIND = 14

function informants(
  r: Reading,
  chunks: readonly Chunk[],
  sentence: number,
): { relation: Relation; subject: Stretch }[] {
  const { grammar } = r.document
  return chunks.flatMap((c) => {
    if (c.kind !== 'prepositional' || c.end === c.start) return []
    const entry = grammar.phraseCues.get(r.units.lexeme[c.preposition])
    if (!entry?.provenance) return []
    const cue = { start: r.units.start[c.preposition], end: r.units.end[c.preposition] }
    const relation = createRelation(sentence, 'according-to', 'phrase', { entry, cue, source: tokensOf(r, c) })
    return [{ relation, subject: c }]
  })
}

/** Further down, lines of bodies or countries without a verb are a list: of clubs and their players, of towns and prices. */
const HEADINGS = 3
/** Who speaks without a doubt. */
const KNOWN =
  Open.office | Open.honorific | Open.surname | Open['given-name-male'] | Open['given-name-female'] | Open.medium

/** A headline may do without a verb, if it has some length. */
const MIN_WORDS = 3

function isStatement(r: Reading, from: number, words: number, asked: boolean): boolean {
  const { units } = r
  for (let i = from; i < units.count; i++) if (isFinite(r, i) || units.form[i] !== 0 || isQuotation(r, i)) return true
  if (asked && units.count - from > 1 && isQuestionMark(r.document, units.end[units.count - 1])) return true
  return units.count - from >= words
}

const NAMELIKE = NAME | Open.nationality | Open['medium-head']

const isNamelike = (r: Reading, i: number): boolean =>
  r.units.kind[i] === Kind.word && (r.units.lexeme[i] === 0 ? !isLinkedPlural(r, i) : hasOpen(r, i, NAMELIKE))

/** «X، وزیر راه»: a name that the lexicon does not know, and what its bearer is. */
function isIntroduced(r: Reading, { start, end }: Stretch): boolean {
  for (let i = start; i < Math.min(end, start + MAX_NAME + 2); i++) {
    if (i > start && (hasOpen(r, i, ROLE) || r.units.kind[i] === Kind.comma))
      return hasOpen(r, r.units.kind[i] === Kind.comma ? i + 1 : i, ROLE)
    if (!isNamelike(r, i)) return false
  }
  return false
}

/** A few words that the lexicon does not know: taken for a name where a name is due. */
export function isName(r: Reading, { start, end }: Stretch): boolean {
  if (end - start > MAX_NAME) return false
  for (let i = start; i < end; i++) if (!isNamelike(r, i)) return false
  return true
}
