import { BODY, Closed, Form, isFirst, MEDIUM, Open, THIRD_SINGULAR } from '../../grammar/tags.js'
import {
  isAddress,
  isBlank,
  isQuestionMark,
  Kind,
  matchesAt,
  type Document,
  type Range,
  type Sentence,
} from '../../text/index.js'
import { SPEAKERS } from '../final/index.js'
import {
  ASTERISK,
  DASH,
  MAX_RUN,
  type Context,
  goOnTo,
  lastParagraph,
  lexemeBefore,
  hasNewline,
  separates,
} from './reach.js'
import type { Relation } from '../relation.js'
import { closesUnopened, isSignature, isCredit, joinQuoted, withoutCredit, withoutAddress, hasAddress } from './tail.js'
import {
  isTurn,
  isOwnTurn,
  isOfOthers,
  isOfSeveral,
  isWithin,
  opensWithSomebody,
  callsByName,
  nameOf,
  namesSource,
  namesAgain,
  isNarrators,
  startsSentence,
  isTalk,
  isToldOf,
  ONE_BEFORE,
  hasWordOf,
  isPlace,
  startsWith,
  isFirstPerson,
  isOthers,
  isFirstPersonAround,
  isInOwnPerson,
  isUnsaid,
} from './teller.js'
import { isIndirect, quotedSpans, isTold, endTold, goOnBehind, isReport, continueReport } from './told.js'

/**
 * Lets unquoted speech run on over the sentences that are still the speaker's: to the next cue, or to where the
 * narrator is back.
 */
export function runOn(document: Document, relations: readonly Relation[]): void {
  const bySentence = groupBySentence(relations)
  const bullets = relations
    .filter((r) => r.frame === 'line')
    .map((r) => document.paragraphs[document.sentences[r.sentence].paragraph].bullet)
  const listed = isDigest(document)
    ? new Set(document.paragraphs.map(({ bullet }) => bullet))
    : new Set(bullets.filter((bullet, i) => bullet !== 0 && bullets.indexOf(bullet) < i))
  const context: Context = { document, bySentence, listed, posted: bullets.length > 0 ? ofPosts(document) : [] }
  let name = 0
  let spoken = 0
  for (const relation of relations) {
    const { start } = relation.cue ?? relation.source ?? relation.content[0] ?? { start: 0 }
    if (start >= spoken) name = nameOf(document, relation) || name
    // An informant has the content of the line that he stands in.
    if (
      (relation.runsOn || opensList(document, relation)) &&
      (relation.cueType !== 'phrase' || bySentence.get(relation.sentence)?.[0] === relation)
    )
      extend(context, relation, name)
    spoken = Math.max(spoken, relation.content.at(-1)?.end ?? 0)
  }
  const quoted = quotedSpans(relations)
  for (const relation of relations) {
    const told = isTold(quoted, relation)
    if (relation.frame === 'according-to' || isIndirect(relation)) continueReport(context, relation, told)
    const beside = bySentence.get(relation.sentence) ?? []
    if (isIndirect(relation)) {
      endTold(document, relation, told, beside)
      if (!told) goOnBehind(document, relation, beside)
    }
    // «گفت من نمی‌آیم»: the words are the speaker's own.
    const others = beside.filter((other) => other !== relation)
    if (relation.frame === 'zero' && relation.type === 'indirect' && isInOwnPerson(document, relation, others))
      relation.type = 'direct'
  }
  for (const relation of relations) {
    if (relation.type === 'direct') joinQuoted(document, relation)
    withoutCredit(document, relation)
    withoutAddress(document, relation)
  }
  // An informant has the content of the relation that it stands in.
  for (const relation of relations) {
    if (!relation.runsOn || relation.cueType !== 'phrase') continue
    const shared = bySentence
      .get(relation.sentence)
      ?.find(
        (r) =>
          r !== relation &&
          (r.content[0]?.start === relation.content[0]?.start || (r.frame === 'line' && relation.content.length === 0)),
      )
    if (shared) relation.content = shared.content
  }
}

/** «راد گفت که سه جاده بسته است:»: the list that a colon opens is said too. */
const opensList = ({ tokens: { kind } }: Document, { cueType, content }: Relation): boolean =>
  cueType === 'verb' && kind[content.at(-1)?.end ?? 0] === Kind.colon

/** Of every paragraph, whether it is of a post: between blank lines, the first line is emoji or a channel's name. */
function ofPosts({ text, tokens, paragraphs }: Document): boolean[] {
  let posted = false
  return paragraphs.map(({ start, kind }) => {
    if (start < 2 || isBlank(text, tokens.start[start - 1], tokens.end[start - 1])) posted = kind === 'furniture'
    return posted
  })
}

/** In how many lines at its head a post says that it is a digest. */
const MAX_HEAD = 3

/** «#چند_خبر_کوتاه»: a list of news, as its heading says. */
function isDigest({ text, tokens, paragraphs, grammar }: Document): boolean {
  const digest = grammar.patterns['digest']
  return (
    digest !== undefined &&
    paragraphs.slice(0, MAX_HEAD).some(({ start }) => matchesAt(digest, text, tokens.start[start]))
  )
}

function groupBySentence(relations: readonly Relation[]): Map<number, Relation[]> {
  const groups = new Map<number, Relation[]>()
  for (const relation of relations) {
    const group = groups.get(relation.sentence)
    if (group) group.push(relation)
    else groups.set(relation.sentence, [relation])
  }
  return groups
}

function extend(context: Context, relation: Relation, name: number): void {
  // «به آنها گفتم: A. B»: within one's own words what one said ends with its sentence.
  if (isFirst(relation.person) && relation.content.length > 0) return
  const { document } = context
  const { sentences, paragraphs } = document
  const { depth } = sentences[relation.sentence]
  const limit = Math.min(sentences.length, relation.sentence + MAX_RUN)
  let talks = false
  for (let s = relation.sentence + 1; s < limit; s++) {
    const sentence = sentences[s]
    talks ||= context.bySentence.get(s - 1)?.some((cue) => isOwnTurn(relation, cue)) ?? false
    if (sentence.depth > depth) continue
    if (sentence.depth < depth || paragraphs[sentence.paragraph].kind === 'furniture' || isCredit(document, sentence))
      return
    const answers = talks && (context.bySentence.get(s)?.every((cue) => isTurn(document, cue)) ?? false)
    if ((!answers && endsSpeech(context, relation, s)) || namesSource(document, relation, name, sentence)) return
    if (closesUnopened(document, relation, sentence) || isSignature(document, relation, s)) return
    if (!holdsWord(document, sentence)) continue
    if (relation.content.length === 0 && headsList(document, relation, sentence, sentences[s + 1])) return
    if (relation.content.length === 0 && isAllQuoted(document, sentence)) {
      relation.content.push(insideMarks(document, sentence.start))
      return
    }
    goOnTo(document, relation, sentence)
  }
}

/** Not a mark alone: a bracket that a line of no running text closes. */
const holdsWord = ({ tokens: { kind } }: Document, { start, end }: Range): boolean =>
  kind.subarray(start, end).some((k) => k <= Kind.number)

/** «مدافعان:\nحسن راد: تیم یزد»: what follows a line is an item of a list, words before and behind a colon, and no verb comes after it. */
function headsList(document: Document, { frame, source }: Relation, item: Range, next: Range | undefined): boolean {
  const { grammar, tokens } = document
  const { kind, lexeme } = tokens
  if (frame !== 'line' || (source && grammar.open[lexeme[source.start]] & SPEAKERS)) return false
  for (let t = item.start; t < (next?.end ?? item.end); t++)
    if (kind[t] === Kind.open || grammar.form[lexeme[t]] & Form.finite) return false
  return kind.subarray(item.start + 1, item.end - 1).includes(Kind.colon)
}

/** A sentence that is one quotation, of several sentences or one: behind «X:» it is all that is said. */
function isAllQuoted({ tokens: { kind }, mate }: Document, { start, end }: Range): boolean {
  const close = mate[start]
  return close > start + 1 && kind[start] !== Kind.bracketOpen && end - close <= 2
}

/** What stands between a mark and its counterpart, without line ends and the final stop. */
function insideMarks({ tokens: { kind }, mate }: Document, open: number): Range {
  const start = open + 1
  let end = mate[open]
  while (end > start + 1 && (kind[end - 1] === Kind.stop || kind[end - 1] === Kind.newline)) end--
  return { start, end }
}

/** Between a colon and what is said stand at most so many line ends and lines of emoji. */
const MAX_BULLETS = 5

/** Whether the narrator is back in a sentence. */
function endsSpeech(context: Context, relation: Relation, s: number): boolean {
  const { document, bySentence } = context
  const { sentences } = document
  const sentence = sentences[s]
  const opensParagraph = sentence.paragraph !== lastParagraph(document, s - 1)
  const cues = bySentence.get(s) ?? []
  if (startsWith(document, sentence, Closed.narrator) || opensNote(document, sentence)) return true
  // An interview begins, or goes on with its next question.
  if (cues.some((cue) => cue.cueType === 'none')) return true
  // Nothing is said yet: the line ended with the colon.
  if (relation.content.length === 0 && sentence.paragraph <= sentences[relation.sentence].paragraph + MAX_BULLETS)
    return cues.some((cue) => cue.frame === 'line') || hasAddress(document, sentences[s - 1].start, sentence.start)
  if (opensParagraph) {
    if (startsWithProvenance(document, sentence)) return true
    if (callsByName(document, relation, sentence)) return true
  }
  if (isOutlets(document, relation)) {
    if (cues.some((cue) => cue.frame === 'line' || isReport(cue) || namesAgain(document, relation, cue))) return true
    return endsAtParagraph(context, relation, s)
  }
  const own = isFirstPersonAround(document, sentence, cues)
  // «X گفت، A»: less than a colon, a comma opens no more than its paragraph.
  if (opensParagraph && opensBehindComma(document, relation) && !own) return true
  const pointed = startsWith(document, sentence, Closed['pronoun-singular'])
  const talk = cues.length > 0 && cues.every((cue) => isTalk(cue))
  const one = pointed && talk && tellsOfOne(context, relation, s)
  if (!opensParagraph) {
    // «او، آن‌گونه که می‌بینم، خواهان صلح است»: in the speaker's own person he tells of somebody else.
    // «او هم گفت که A»: one more has spoken, of whom the speaker tells.
    const beside = { start: sentence.start + 1, end: sentence.end }
    if (pointed && talk && startsWith(document, beside, Closed['focus-particle'])) return false
    if (pointed && cues.length > 0) return !one && !(talk && own)
    return cues.some((cue) => isNarrators(document, cue) && !isToldWithin(document, relation, cue, sentence, own))
  }
  const mayTell = own && cues.every((cue) => cue.cueType === 'phrase' || isOthers(document, relation, cue))
  if (relation.frame === 'line' && (one || mayTell)) return endsAtParagraph(context, relation, s)
  if (
    pointed &&
    !opensBelow(document, relation) &&
    (cues.length > 0 || !isBulleted(document, relation, sentence) || isUnsaid(document, sentence))
  )
    return true
  return (
    cues.some(
      (cue) =>
        (isNarrators(document, cue) || startsSentence(document, cue, sentence) || introduces(relation, cue)) &&
        !isToldAtHead(context, relation, cue, s),
    ) || endsAtParagraph(context, relation, s)
  )
}

/** «در این باره نصیری می‌گوید: …»: a colon behind whoever speaks, where no line did so before. */
const introduces = ({ frame }: Relation, cue: Relation): boolean => frame !== 'line' && cue.frame === 'colon'

/** Whether the speaker tells of what another reports in a sentence that goes on a paragraph. */
function isToldWithin(document: Document, relation: Relation, cue: Relation, sentence: Range, own: boolean): boolean {
  if (cue.cueType === 'phrase' && (own || citesReport(document, cue))) return true
  if (isOfOthers(document, relation, cue)) return true
  return isFirstPerson(document, sentence) ? isTalk(cue) : isToldOf(document, cue)
}

/** «طبق آمار وزارت کار، …»; not «طبق این گزارش، …». */
const citesReport = (document: Document, { entry, source }: Relation): boolean =>
  entry !== null &&
  'takes' in entry &&
  entry.takes === 'report' &&
  !!source &&
  !startsWith(document, source, ONE_BEFORE)

/** Whether the speaker tells of what another reports in a sentence that opens a paragraph. */
function isToldAtHead(context: Context, relation: Relation, cue: Relation, s: number): boolean {
  const { document } = context
  if (opensBelow(document, relation) && isToldBelow(context, relation, cue, s)) return true
  if (relation.frame !== 'line') return false
  if (isOfSeveral(document, relation, cue) || isWithin(document, cue) || namesItself(document, relation, cue))
    return true
  if (cue.frame === 'colon' || !isOthers(document, relation, cue)) return false
  // «وزیر: A / 🔹 آن‌ها معتقدند که B»: what others hold, say or used to say is told by the speaker, and what they do by words.
  const held = !cue.past || cue.habitual
  return DEEDS.has(cue.entry?.act ?? '') || (held && isBulleted(document, relation, document.sentences[s]))
}

/** A bullet below «X: A». */
const isBulleted = ({ paragraphs }: Document, { frame }: Relation, { paragraph }: Sentence): boolean =>
  frame === 'line' && paragraphs[paragraph].bullet !== 0

/** «ارتش هشدار می‌دهد که A»: a body names itself in its statements. */
const namesItself = (
  document: Document,
  { source: named }: Relation,
  { cueType, source, past, frame }: Relation,
): boolean =>
  cueType === 'verb' &&
  !past &&
  frame !== 'colon' &&
  source !== null &&
  named !== null &&
  (document.grammar.open[document.tokens.lexeme[source.start]] & BODY) !== 0 &&
  hasWordOf(document, source, named)

const opensBehindComma = ({ tokens: { kind } }: Document, { content: [first] }: Relation): boolean =>
  kind[(first?.start ?? 0) - 1] === Kind.comma

/** What somebody does by words: told in speech as often as by the narrator. */
const DEEDS = new Set(['threaten', 'agree', 'oppose', 'propose', 'order', 'promise', 'fear'])

/** «پ.ن: …»: the narrator adds something. */
function opensNote({ tokens: { kind, start, end } }: Document, sentence: Range): boolean {
  let t = sentence.start
  while (t < sentence.end && (kind[t] === Kind.stop || (kind[t] === Kind.word && end[t] - start[t] === 1))) t++
  return t > sentence.start + 1 && kind[t] === Kind.colon
}

/** Whether speech ends with the paragraph before this sentence, where no cue says so. */
function endsAtParagraph(context: Context, relation: Relation, s: number): boolean {
  const { document, bySentence, listed } = context
  const { sentences, paragraphs } = document
  const here = sentences[relation.sentence].paragraph
  const last = lastParagraph(document, s - 1)
  const { paragraph } = sentences[s]
  const { kind, bullet } = paragraphs[paragraph]
  if (isCutOff(document, s - 1, paragraph)) return true
  // «*سد پر می‌شود»: a heading within an article.
  if (bullet === ASTERISK) return true
  // «- چرا پل بسته است؟»: the interviewer asks.
  const asked = bullet === DASH && paragraphs[last].bullet !== DASH
  if (asked && isQuestionMark(document, paragraphs[paragraph].end - 1)) return true
  if (bullet) {
    const inLine = relation.frame !== 'line' && bySentence.get(relation.sentence)?.some((r) => r.frame === 'line')
    if (inLine === true) return true
    // «🔹 X: A / 🔹 Y: B / 🔹 این رقم …»: what points back, or is in the speaker's person, is no item of its own.
    const takesUp = startsWith(document, sentences[s], ONE_BEFORE) || isFirstPerson(document, sentences[s])
    return listed.has(bullet) && bullet === paragraphs[here].bullet && !takesUp
  }
  // A list goes on.
  if (!relation.runsOn) return false
  // Nothing but the speaker stands before the colon, or a line within a bullet is broken: what follows goes on.
  if (isDocuments(document, relation) && opensBelow(document, relation)) return false
  if (relation.frame === 'line' && (opensBelow(document, relation) || (last > here && paragraphs[last].bullet)))
    return false
  // «X: A / B»: in a post the speaker goes on, unless somebody who could be told of begins the next line.
  if (relation.frame === 'line' && context.posted[here] && !opensWithSomebody(document, sentences[s])) return false
  if (kind === 'headline' || paragraphs[lastParagraph(document, relation.sentence)].kind === 'headline')
    return relation.frame !== 'line' || !isFirstPerson(document, sentences[s])
  if (isBroken(document, sentences[s].start)) return false
  return (
    !isOutlets(document, relation) &&
    !isPress(document, relation) &&
    !isFirstPerson(document, sentences[s]) &&
    !isTakenUp(context, s)
  )
}

/** Behind a line that ends with a word, and not with a verb. */
function isBroken({ grammar, tokens: { kind, lexeme } }: Document, start: number): boolean {
  let last = start - 1
  while (last > 0 && kind[last] === Kind.newline) last--
  return kind[last] === Kind.word && (grammar.form[lexeme[last]] & Form.finite) === 0
}

/** Between a sentence and the next paragraph stands a line that is no running text, and no mere bullet; or a channel's name. */
function isCutOff(document: Document, s: number, next: number): boolean {
  const { sentences, paragraphs } = document
  const last = lastParagraph(document, s)
  const { end } = sentences[s]
  if (isAddress(document, end - 1) || hasAddress(document, end, paragraphs[last].end)) return true
  return paragraphs.slice(last + 1, next).some((paragraph) => separates(document, paragraph))
}

/** A line that ends with its colon: what is said begins on the next. */
const opensBelow = ({ tokens }: Document, { content, source }: Relation): boolean =>
  !!source && content.length > 0 && hasNewline(tokens, source.end, content[0].start)

/** «در این بیانیه آمده است:»: what a document says, and not where it says so. */
const isDocuments = (document: Document, { source, frame }: Relation): boolean =>
  frame === 'colon' && !!source && opensWith(document, source, Open.document)

/** An outlet at the head of a post: all that follows is its report. */
function isOutlets(
  { grammar, tokens, sentences, paragraphs }: Document,
  { source, cueType, sentence }: Relation,
): boolean {
  if (cueType !== 'colon' || !source || paragraphs[sentences[sentence].paragraph].kind === 'headline') return false
  const { open } = grammar
  const claimed = open[tokens.lexeme[source.start]] & Open['speech-noun'] ? source.start + 1 : source.start
  return (open[tokens.lexeme[claimed]] & MEDIUM) !== 0
}

/** «این روزنامه نوشته است: A»: what is written goes on to where somebody reports. */
const isPress = (document: Document, { frame, entry, source }: Relation): boolean =>
  frame === 'colon' && entry?.act === 'write' && !!source && opensWith(document, source, MEDIUM)

/** Of a noun phrase, the first word, or the one behind it. */
const opensWith = ({ grammar, tokens }: Document, { start }: Range, classes: number): boolean =>
  ((grammar.open[tokens.lexeme[start]] | grammar.open[tokens.lexeme[start + 1]]) & classes) !== 0

/** The paragraph after this one takes the same speaker up by a pronoun, «وی افزود», and this one does not tell what somebody did. */
function isTakenUp({ document, bySentence }: Context, s: number): boolean {
  const { sentences, grammar, tokens } = document
  if (opensWithSomebody(document, sentences[s]) || !endsInStatement(document, sentences[s])) return false
  let next = s
  for (; next < sentences.length && sentences[next].paragraph === sentences[s].paragraph; next++)
    if (bySentence.has(next)) return false
  const source = bySentence.get(next)?.[0]?.source
  return !!source && (grammar.closed[tokens.lexeme[source.start]] & Closed['pronoun-singular']) !== 0
}

const TENSE = Form.past | Form.perfect | Form.imperfective | Form.person
const DEED = Form.past | THIRD_SINGULAR

/** With a verb, and not with what one person did: «… تشکر کرد». */
function endsInStatement({ grammar, tokens }: Document, { end }: Range): boolean {
  while (tokens.kind[end - 1] > Kind.number) end--
  const form = grammar.form[tokens.lexeme[lexemeBefore(tokens, end)]]
  return (form & Form.finite) !== 0 && (form & TENSE) !== DEED
}

/** «روزنامهٔ صبح: / راد گفت A / او افزود B»: whoever was last told of. */
function tellsOfOne({ document, bySentence }: Context, relation: Relation, s: number): boolean {
  let before = s - 1
  while (before > relation.sentence && !bySentence.has(before)) before--
  const isOne = (other: Relation): boolean =>
    isOthers(document, relation, other) && other.source !== null && !isPlace(document, other.source)
  return bySentence.get(before)?.some(isOne) ?? false
}

/** In the lines below a speaker's name: told by somebody else, but in the speaker's words. A quotation, and what is merely named, may be the narrator's. */
function isToldBelow(context: Context, relation: Relation, cue: Relation, s: number): boolean {
  const { document } = context
  const { source: named } = relation
  const { source, frame, past } = cue
  const sentence = document.sentences[s]
  if (source?.start === sentence.start && startsWith(document, source, ONE_BEFORE))
    return isTalk(cue) && tellsOfOne(context, relation, s)
  if (!isTalk(cue)) return false
  if (isFirstPerson(document, sentence)) return true
  if (frame === 'quotation' || (frame === 'nominal' && past) || !source || startsWith(document, source, ONE_BEFORE))
    return false
  // «راد نیز گفت»: one more who spoke.
  if (past && startsWith(document, { start: source.end, end: source.end }, Closed['focus-particle'])) return false
  return !named || !hasWordOf(document, source, named)
}

/** «به گزارش X»: what follows is another's report. */
function startsWithProvenance({ grammar, tokens }: Document, { start }: Range): boolean {
  const cue = grammar.phraseCues.get(tokens.lexeme[start])
  return cue !== undefined && grammar.compiled.phraseCues[cue].provenance
}
