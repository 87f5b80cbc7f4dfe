import { Entry } from '../grammar/load.js'
import { Closed, Form, Open, Part, THIRD_PLURAL, THIRD_SINGULAR } from '../grammar/tags.js'
import {
  isAddress,
  isFurnished,
  isQuestionMark,
  Kind,
  matchesAt,
  rangeAt,
  type Document,
  type Paragraph,
  type Range,
} from '../text/index.js'
import { isContrast, isSemicolonToken } from './content.js'
import { SPEAKERS } from './line.js'
import type { Relation } from './relation.js'

const OUTLET = Open.medium | Open['medium-head']
/** No speech runs on over more sentences than this. */
const MAX_RUN = 400

/** The relations of a document by the sentence of their cue. */
interface Context {
  readonly document: Document
  readonly bySentence: ReadonlyMap<number, readonly Relation[]>
  /** Bullets that several lines of the form «X: A» begin with, or those of a digest: a list of news, each for itself. */
  readonly listed: ReadonlySet<number>
}

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
  const context: Context = { document, bySentence, listed }
  let name = 0
  for (const relation of relations) {
    name = nameOf(document, relation) || name
    if (relation.runsOn && relation.cueType !== 'phrase') extend(context, relation, name)
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

const isIndirect = ({ frame, type }: Relation): boolean => (frame === 'that' || frame === 'zero') && type !== 'direct'

/** The stretches that are quoted directly, in order and apart. */
function quotedSpans(relations: readonly Relation[]): Range[] {
  const pieces: Range[] = []
  for (const { type, content } of relations) if (type === 'direct') pieces.push(...content)
  if (pieces.length > 1) pieces.sort((a, b) => a.start - b.start)
  const apart: Range[] = []
  for (const { start, end } of pieces) {
    const last = apart.at(-1)
    if (!last || start >= last.end) apart.push({ start, end })
    else if (end > last.end) apart[apart.length - 1] = { start: last.start, end }
  }
  return apart
}

/** Whether a relation is told in the words of somebody else. */
function isTold(quoted: readonly Range[], { content: [first], cue }: Relation): boolean {
  const start = cue?.start ?? first?.start ?? 0
  let [low, high] = [0, quoted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (quoted[middle].end <= start) low = middle + 1
    else high = middle
  }
  return low < quoted.length && quoted[low].start <= start
}

/** What was thought or expected, and within a speech what others claim or promise: «گمان می‌کردند A، اما B» denies it. */
const THOUGHT = new Set(['believe', 'expect'])
const CLAIMED = new Set(['claim', 'promise', ...THOUGHT])

/** Ends what is told where the teller sets something of his own against it: «گفت A، اما …»; or where somebody else reports. */
function endTold(document: Document, relation: Relation, told: boolean, beside: readonly Relation[]): void {
  const { tokens, grammar } = document
  const last = relation.content.at(-1)
  const act = relation.entry?.act ?? ''
  if (!last) return
  const believed = relation.past && THOUGHT.has(act)
  const mayClose = told || believed
  for (let t = last.start + 1; t + 1 < last.end; t++) {
    if (refutes(document, relation, t)) {
      const end = tokens.kind[t - 1] === Kind.comma ? t - 1 : t
      relation.content[relation.content.length - 1] = { start: last.start, end }
      return
    }
    const comma = tokens.kind[t] === Kind.comma
    const joint = comma ? t + 1 : t
    const conjoined = isContrast(grammar.closed[tokens.lexeme[joint]])
    if (!conjoined && !comma) continue
    const before = tokens.lexeme[lexemeBefore(tokens, t)]
    const form = grammar.open[before] === 0 ? grammar.form[before] : 0
    // A clause with a subjunctive hangs on what follows: «اگر باران نبارد، …».
    if (!(form & Form.finite) || (!conjoined && form & Form.subjunctive)) continue
    if (!beside.some((other) => isReportAt(other, conjoined ? joint + 1 : joint))) {
      if (!conjoined || !(comma || believed) || !mayClose) continue
      const back =
        isFirstPerson(document, { start: t, end: last.end }) && !isFirstPerson(document, { start: last.start, end: t })
      if (!CLAIMED.has(act) && !(back && relation.person !== 1)) return
    }
    relation.content[relation.content.length - 1] = { start: last.start, end: t }
    return
  }
}

/** «X گفت که A؛ B»: behind a semicolon a speaker goes on, where nothing reports in the rest of the sentence; not «؛ ادعایی که …», «؛ اما …», «؛ او …». */
function goOnBehind(document: Document, relation: Relation, beside: readonly Relation[]): void {
  const { grammar, tokens } = document
  const { cueType, past, entry, content } = relation
  const end = content.at(-1)?.end ?? 0
  if (cueType !== 'verb' || !isSemicolonToken(document, end) || (past && THOUGHT.has(entry?.act ?? ''))) return
  const opening = grammar.closed[tokens.lexeme[end + 1]]
  if (isContrast(opening) || opening & Closed['pronoun-singular']) return
  if (grammar.closed[tokens.lexeme[end + 2]] & Closed.complementizer) return
  if (beside.some(({ cue }) => cue !== null && cue.start > end)) return
  const sentence = document.sentences[relation.sentence]
  let hasVerb = false
  for (let t = end + 1; t < sentence.end; t++) {
    if (grammar.entry[tokens.lexeme[t]] & Entry.verbCue) return
    hasVerb ||= (grammar.form[tokens.lexeme[t]] & Form.finite) !== 0
  }
  if (hasVerb) goOnTo(document, relation, sentence)
}

/** «مدعی شد A، در حالی که B»: what is so, against what somebody only claims or thought. */
const refutes = ({ tokens: { lexeme }, grammar }: Document, { entry, past }: Relation, t: number): boolean =>
  (grammar.part[lexeme[t]] & Part.contrasting) !== 0 &&
  entry !== null &&
  (entry.stance === 'distancing' || (past && THOUGHT.has(entry.act))) &&
  (grammar.form[lexeme[t - 1]] & Form.finite || grammar.form[lexeme[t - 2]] & Form.finite) !== 0

/** «… ولی مدیر سد می‌گوید A», «… ولی گفتم A»: a verb that reports a clause and stands at a token, or its source does. */
const isReportAt = ({ cueType, form, source, cue }: Relation, t: number): boolean =>
  cueType === 'verb' && form === 'clause' && (source?.start === t || cue?.start === t)

/** How many words the form of a verb has at most. */
const MAX_FORM = 3

/** The token at which the lexeme begins that ends before another. */
function lexemeBefore({ lexemeEnd }: Document['tokens'], end: number): number {
  for (let t = Math.max(0, end - MAX_FORM); t < end; t++) if (lexemeEnd[t] === end) return t
  return end - 1
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
  if ((relation.person === 1 || relation.person === 4) && relation.content.length > 0) return
  const { document } = context
  const { sentences, paragraphs } = document
  const { depth } = sentences[relation.sentence]
  const limit = Math.min(sentences.length, relation.sentence + MAX_RUN)
  let talks = false
  for (let s = relation.sentence + 1; s < limit; s++) {
    const sentence = sentences[s]
    talks ||= context.bySentence.get(s - 1)?.some((cue) => isOwnTurn(document, relation, cue)) ?? false
    if (sentence.depth > depth) continue
    if (sentence.depth < depth || paragraphs[sentence.paragraph].kind === 'furniture' || isCredit(document, sentence))
      return
    const answers = talks && (context.bySentence.get(s)?.every((cue) => isTurn(document, cue)) ?? false)
    if ((!answers && endsSpeech(context, relation, s)) || namesSource(document, relation, name, sentence)) return
    if (closesUnopened(document, relation, sentence) || isSignature(document, s)) return
    if (!holdsWord(document, sentence)) continue
    if (relation.content.length === 0 && headsList(document, relation, sentence, sentences[s + 1])) return
    if (relation.content.length === 0 && isAllQuoted(document, sentence)) {
      relation.content.push(insideMarks(document, sentence.start))
      return
    }
    goOnTo(document, relation, sentence)
  }
}

/** «به او گفتم: A. گفت: B»: a turn of a talk that somebody tells of. */
const isTurn = ({ grammar, tokens }: Document, { cueType, source, entry }: Relation): boolean =>
  cueType === 'verb' &&
  TURNS.has(entry?.act ?? '') &&
  (!source || (grammar.closed[tokens.lexeme[source.start]] & SPOKEN_OF) !== 0)
const isOwnTurn = (document: Document, { frame }: Relation, cue: Relation): boolean =>
  frame === 'line' && isOwn(cue.person) && isTurn(document, cue)
const TURNS = new Set(['say', 'ask', 'answer'])
const SPOKEN_OF = Closed['pronoun-singular'] | Closed['pronoun-plural'] | Closed['pronoun-first']

/** «X: A\n B.»»: the mark that ends a quotation of several paragraphs whose first mark is lost. */
const closesUnopened = ({ tokens, mate }: Document, { content: [first] }: Relation, { start }: Range): boolean =>
  tokens.kind[start] === Kind.close && mate[start] < 0 && hasNewline(tokens, first?.start ?? start, start)

/** «سید حسن راد»: the last line, nothing but who signs what stands above. */
function isSignature({ grammar, tokens, paragraphs, sentences }: Document, s: number): boolean {
  const { start, end, paragraph } = sentences[s]
  const next = sentences.at(s + 1)
  if (next && paragraphs[next.paragraph].kind !== 'furniture') return false
  const line = paragraphs[paragraph]
  if (line.bullet || start !== line.start || end !== line.end || end - start > MAX_SIGNATURE) return false
  for (let t = start; t < end; t++)
    if (tokens.kind[t] !== Kind.word || grammar.form[tokens.lexeme[t]] & Form.finite) return false
  return end > start + 1 && (grammar.open[tokens.lexeme[start]] & PERSONAL) !== 0
}
const MAX_SIGNATURE = 6

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
  let start = open + 1
  let end = mate[open]
  while (start < end - 1 && kind[start] === Kind.newline) start++
  while (end > start + 1 && (kind[end - 1] === Kind.stop || kind[end - 1] === Kind.newline)) end--
  return { start, end }
}

/** Lets the last piece of content reach to the end of a sentence. */
function goOnTo({ tokens, mate }: Document, relation: Relation, sentence: Range): void {
  let { start, end } = sentence
  // An opening mark that is never closed says no more than the colon.
  while (start < end - 1 && tokens.kind[start] === Kind.open && mate[start] < 0) start++
  while (end > start + 1 && CLOSING.has(tokens.kind[end - 1])) end--
  const last = relation.content.pop()
  relation.content.push({ start: last?.start ?? start, end })
}

const CLOSING = new Set<number>([Kind.stop, Kind.slash, Kind.comma])

/** «./ فارس», «. انتهای پیام»: an outlet or a label alone behind the last full stop, or whatever few words a slash sets apart there. */
function isCredit({ text, grammar, tokens }: Document, { start, end }: Range): boolean {
  if (tokens.kind[start] === Kind.slash) return end - start - 1 <= MAX_CREDIT
  // «… شد. #برف»
  if (start > 0 && end === start + 1 && text.charCodeAt(tokens.start[start] - 1) === HASH) return true
  const { lexeme, lexemeEnd } = tokens
  const known = (grammar.open[lexeme[start]] & Open.medium) | (grammar.closed[lexeme[start]] & Closed.label)
  return lexemeEnd[start] >= end && known !== 0
}

const MAX_CREDIT = 3

/** «X گفت: «A» «B»»: quotations with nothing between them are one speech, where nothing follows the last in its line. */
function joinQuoted({ tokens: { kind, count }, mate }: Document, { content, cueType }: Relation): void {
  const last = content.at(-1)
  if (!last) return
  // In a dialogue the next line is another's.
  const isBetween = (t: number): boolean =>
    kind[t] === Kind.stop || (cueType === 'colon' && (kind[t] === Kind.newline || kind[t] === Kind.symbol))
  let { end } = last
  for (let n = 0; n < MAX_RUN; n++) {
    let t = end
    while (t < count && kind[t] === Kind.stop) t++
    if (!(mate[t] >= 0 && mate[t] < t)) break
    t++
    while (t < count && isBetween(t)) t++
    const close = t < count && kind[t] !== Kind.bracketOpen ? mate[t] : -1
    if (close <= t + 1 || !(close + 1 >= count || kind[close + 1] === Kind.newline || kind[close + 1] === Kind.stop))
      break
    end = close
    while (end > t + 1 && kind[end - 1] === Kind.stop) end--
    content[content.length - 1] = { start: last.start, end }
  }
}

/** «… می‌رود/ مهر»: a few words behind a slash at the end of a line, where a clause has ended, are no content. */
function withoutCredit({ grammar, tokens }: Document, relation: Relation): void {
  const { kind } = tokens
  const last = relation.content.at(-1)
  if (!last || (last.end < tokens.count && kind[last.end] !== Kind.newline)) return
  let slash = last.end - 1
  const isName = (t: number): boolean => kind[t] === Kind.word && !(grammar.form[tokens.lexeme[t]] & Form.finite)
  while (slash > last.start && last.end - slash <= MAX_CREDIT && isName(slash)) slash--
  if (slash === last.end - 1 || slash <= last.start || kind[slash] !== Kind.slash) return
  let end = slash
  while (end > last.start + 1 && kind[end - 1] === Kind.stop) end--
  if (grammar.form[tokens.lexeme[lexemeBefore(tokens, end)]] & (Form.finite | Form.participle))
    relation.content[relation.content.length - 1] = { start: last.start, end }
}

/** «… نداریم @kanal»: a channel's name at the end is a signature. */
function withoutAddress({ text, tokens }: Document, { content }: Relation): void {
  const last = content.at(-1)
  if (!last) return
  let at = last.end - 1
  while (at > last.start && last.end - at <= MAX_ADDRESS && text.charCodeAt(tokens.start[at]) !== AT_SIGN) at--
  if (at <= last.start || text.charCodeAt(tokens.start[at]) !== AT_SIGN) return
  while (at > last.start + 1 && tokens.kind[at - 1] > Kind.number) at--
  content[content.length - 1] = { start: last.start, end: at }
}

/** A channel's name is at most so many tokens. */
const MAX_ADDRESS = 4

/** Between a colon and what is said stand at most so many line ends and lines of emoji. */
const MAX_BULLETS = 5

/** The paragraph in which a sentence ends: a line may be broken within it. */
const lastParagraph = ({ sentences, paragraphs }: Document, s: number): number =>
  rangeAt(paragraphs, sentences[s].end - 1)

/** Whether the narrator is back in a sentence. */
function endsSpeech(context: Context, relation: Relation, s: number): boolean {
  const { document, bySentence } = context
  const { sentences } = document
  const sentence = sentences[s]
  const opensParagraph = sentence.paragraph !== lastParagraph(document, s - 1)
  const cues = bySentence.get(s) ?? []
  if (startsWith(document, sentence, Closed.narrator) || opensNote(document, sentence)) return true
  // Nothing is said yet: the line ended with the colon.
  if (relation.content.length === 0 && sentence.paragraph <= sentences[relation.sentence].paragraph + MAX_BULLETS)
    return cues.some((cue) => cue.frame === 'line') || isSigned(document, sentences[s - 1], sentence)
  if (opensParagraph) {
    if (startsWithProvenance(document, sentence)) return true
    if (callsByName(document, relation, sentence) && !isFirstPerson(document, sentence)) return true
  }
  if (isOutlets(document, relation)) {
    if (cues.some((cue) => cue.frame === 'line' || isReport(cue) || namesAgain(document, relation, cue))) return true
    return opensParagraph && endsAtParagraph(context, relation, s)
  }
  if (opensParagraph) {
    const below = opensBelow(document, relation)
    const bulleted = relation.frame === 'line' && document.paragraphs[sentence.paragraph].bullet !== 0
    const goesOn =
      bulleted &&
      cues.every((cue) => isOthers(document, relation, cue)) &&
      isFirstPersonAround(document, sentence, cues)
    const linked =
      relation.frame === 'line' && isContrast(document.grammar.closed[document.tokens.lexeme[sentence.start]])
    // «وزیر: A / 🔹 آن‌ها معتقدند که B»: what others hold, say or used to say is told by the speaker.
    const isHeld = (cue: Relation): boolean =>
      (bulleted || linked) && cue.frame !== 'colon' && (!cue.past || cue.habitual) && isOthers(document, relation, cue)
    const isTold = (cue: Relation): boolean =>
      goesOn || isHeld(cue) || (below && isToldBelow(context, relation, cue, s))
    return (
      cues.some((cue) => (isNarrators(document, cue) || startsSentence(document, cue, sentence)) && !isTold(cue)) ||
      (startsWith(document, sentence, Closed['pronoun-singular']) &&
        !below &&
        (cues.length > 0 || !bulleted || isUnsaid(document, sentence))) ||
      endsAtParagraph(context, relation, s)
    )
  }
  if (cues.length > 0 && startsWith(document, sentence, Closed['pronoun-singular']))
    // «او، آن‌گونه که می‌بینم، خواهان صلح است»: in the speaker's own person he tells of somebody else.
    return !(cues.every((cue) => isTalk(document, cue)) && isFirstPersonAround(document, sentence, cues))
  const isTold = isFirstPerson(document, sentence) ? isTalk : isToldOf
  return cues.some(
    (cue) => isNarrators(document, cue) && !isTold(document, cue) && !isOfOthers(document, relation, cue),
  )
}

/** «راد گفت: A. آن‌ها ادعا کردند که B»: who alone speaks tells of several; in a line, of whoever no subject names. */
const isOfOthers = ({ grammar, tokens }: Document, { person, frame }: Relation, cue: Relation): boolean =>
  cue.cueType === 'verb' &&
  cue.frame !== 'colon' &&
  ((frame === 'line' && !cue.source) ||
    (person === THIRD_SINGULAR &&
      cue.person === THIRD_PLURAL &&
      (!cue.source || (grammar.closed[tokens.lexeme[cue.source.start]] & Closed['pronoun-plural']) !== 0)))

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
  if (bullet === ASTERISK && kind === 'headline' && relation.frame !== 'line') return true
  // «- چرا پل بسته است؟»: the interviewer asks.
  const asked = bullet === DASH && paragraphs[last].bullet !== DASH
  if (asked && isQuestionMark(document, paragraphs[paragraph].end - 1)) return true
  if (bullet) {
    const inLine = relation.frame !== 'line' && bySentence.get(relation.sentence)?.some((r) => r.frame === 'line')
    if (inLine === true) return true
    // «🔹 X: A / 🔹 Y: B / 🔹 این رقم …»: what points back, or is in the speaker's person, is no item of its own.
    const takesUp = startsWith(document, sentences[s], Closed.demonstrative) || isFirstPerson(document, sentences[s])
    return listed.has(bullet) && bullet === paragraphs[here].bullet && !takesUp
  }
  // Nothing but the speaker stands before the colon, or a line within a bullet is broken: what follows goes on.
  if (isDocuments(document, relation) && opensBelow(document, relation)) return false
  if (relation.frame === 'line' && (opensBelow(document, relation) || (last > here && paragraphs[last].bullet)))
    return false
  // «X: A / B»: in a post the speaker goes on, unless somebody who could be told of begins the next line.
  const posted = relation.frame === 'line' && paragraphs[0].kind === 'furniture'
  if (posted && !opensWithSomebody(document, sentences[s])) return false
  if (kind === 'headline' || paragraphs[lastParagraph(document, relation.sentence)].kind === 'headline')
    return relation.frame !== 'line' || !isFirstPerson(document, sentences[s])
  return !isOutlets(document, relation) && !isFirstPerson(document, sentences[s]) && !isTakenUp(context, s)
}

const opensWithSomebody = ({ grammar, tokens }: Document, { start }: Range): boolean =>
  tokens.lexeme[start] === 0 || (grammar.open[tokens.lexeme[start]] & (SPEAKERS | PERSONAL | OUTLET)) !== 0

/** Between a sentence and the next paragraph stands a line that is no running text, and no mere bullet; or a channel's name. */
function isCutOff(document: Document, s: number, next: number): boolean {
  const { sentences, paragraphs } = document
  const last = lastParagraph(document, s)
  const { end } = sentences[s]
  if (isAddress(document, end - 1) || hasAddress(document, end, paragraphs[last].end)) return true
  return paragraphs
    .slice(last + 1, next)
    .some((paragraph) => isFurnished(document, paragraph) || isRule(document, paragraph))
}

/** «***», «┄┄❁┄┄»: a line of several signs and no word; dashes may stand between parts of one speech. */
const isRule = ({ tokens }: Document, { kind, start, end }: Paragraph): boolean =>
  kind === 'furniture' && end - start >= MIN_RULE && tokens.kind[start] !== Kind.dash
const MIN_RULE = 3

/** Whether a channel's name stands between two sentences, or at the end of the first. */
const isSigned = (document: Document, { start }: Range, next: Range): boolean => hasAddress(document, start, next.start)

/** «… شد. @kanal» */
function hasAddress({ text, tokens }: Document, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (text.charCodeAt(tokens.start[t]) === AT_SIGN) return true
  return false
}
const AT_SIGN = 64
const HASH = 35
const ASTERISK = 42
const DASH = 45

/** A line that ends with its colon: what is said begins on the next. */
const opensBelow = ({ tokens }: Document, { content, source }: Relation): boolean =>
  !!source && content.length > 0 && hasNewline(tokens, source.end, content[0].start)

/** «در این بیانیه آمده است:»: what a document says, and not where it says so. */
const isDocuments = ({ grammar, tokens }: Document, { source, frame }: Relation): boolean =>
  frame === 'colon' &&
  !!source &&
  ((grammar.open[tokens.lexeme[source.start]] | grammar.open[tokens.lexeme[source.start + 1]]) & Open.document) !== 0

function hasNewline({ kind }: Document['tokens'], from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (kind[t] === Kind.newline) return true
  return false
}

/** An outlet at the head of a post: all that follows is its report. */
function isOutlets(
  { grammar, tokens, sentences, paragraphs }: Document,
  { source, cueType, sentence }: Relation,
): boolean {
  if (cueType !== 'colon' || !source || paragraphs[sentences[sentence].paragraph].kind === 'headline') return false
  return (grammar.open[tokens.lexeme[source.start]] & OUTLET) !== 0
}

/** «وزیر راه: A / 🔹 حسن راد وزیر راه امروز …»: nobody speaks of himself so. */
function callsByName({ grammar, tokens }: Document, { frame, source }: Relation, sentence: Range): boolean {
  const { hash, lexeme } = tokens
  if (frame !== 'line' || !source || !(grammar.open[lexeme[source.start]] & PERSONAL)) return false
  const opening = hash.subarray(sentence.start, Math.min(sentence.end, sentence.start + MAX_OPENING))
  const last = opening.indexOf(hash[source.end - 1])
  // «خانهٔ راد»: behind a thing his name tells whose it is.
  const isOf = last > 0 && grammar.open[lexeme[sentence.start + last - 1]] === 0
  return last >= 0 && opening.includes(hash[source.start]) && !(source.end === source.start + 1 && isOf)
}

const PERSONAL =
  Open.office | Open.occupation | Open.honorific | Open.surname | Open['given-name-male'] | Open['given-name-female']
/** Who is named at the head of a paragraph is named in so many words. */
const MAX_OPENING = 8

/** The hash of the last word of a person's name, where a relation's source is one; else 0. */
function nameOf({ grammar, tokens }: Document, { source }: Relation): number {
  if (!source || !(grammar.open[tokens.lexeme[source.start]] & PERSONAL)) return 0
  const last = tokens.single[source.end - 1]
  return last === 0 || grammar.open[last] & Open.surname ? tokens.hash[source.end - 1] : 0
}

/** «حسن راد گفت: A. راد در ادامه …», «حسن راد در گفت‌وگو با …»: the name of who spoke last, and what only the narrator tells of a speaker. */
function namesSource(
  { grammar, tokens }: Document,
  { source }: Relation,
  name: number,
  { start, end }: Range,
): boolean {
  const { hash, lexeme } = tokens
  const first = source ? lexeme[source.start] : 0
  // What is said in the name of a body tells of persons.
  if (name === 0 || (source && !(grammar.open[first] & PERSONAL || grammar.closed[first] & ONE_BEFORE))) return false
  let t = start
  while (t + 2 < end && t < start + MAX_NAMES && hash[t] !== name && grammar.open[lexeme[t]] & PERSONAL) t++
  if (hash[t] !== name || t + 2 >= end) return false
  const next = lexeme[t + 1]
  const adjunct = grammar.entry[next] & Entry.phraseCue
  const adverb = grammar.closed[next] & (Closed['sentence-adverb'] | Closed.narrator | Closed.continuation)
  const talk = grammar.closed[next] & Closed.locative && grammar.open[lexeme[t + 2]] & Open['speech-noun']
  return (adjunct | adverb | talk) !== 0
}
const MAX_NAMES = 4

/** The narrator names the outlet of a line once more. */
function namesAgain({ grammar, tokens, text }: Document, { source: named }: Relation, { source }: Relation): boolean {
  if (!source || !named) return false
  const words = new Set<string>()
  for (let t = named.start; t < named.end; t++) words.add(text.slice(tokens.start[t], tokens.end[t]))
  for (let t = source.start; t < source.end; t++)
    if (grammar.open[tokens.lexeme[t]] & OUTLET && words.has(text.slice(tokens.start[t], tokens.end[t]))) return true
  return false
}

/** The paragraph after this one takes the same speaker up by a pronoun: «وی افزود». */
function isTakenUp({ document: { sentences, grammar, tokens }, bySentence }: Context, s: number): boolean {
  let next = s
  for (; next < sentences.length && sentences[next].paragraph === sentences[s].paragraph; next++)
    if (bySentence.has(next)) return false
  const source = bySentence.get(next)?.[0]?.source
  return (
    !!source &&
    source.start === sentences[next].start &&
    (grammar.closed[tokens.lexeme[source.start]] & Closed['pronoun-singular']) !== 0
  )
}

/** A cue of the narrator's: reporting in the past, a line, or an according-to phrase about somebody other than the speaker. */
function isNarrators({ grammar, tokens }: Document, cue: Relation): boolean {
  if (cue.cueType === 'adjunct' || isTalked(cue.person)) return false
  if (cue.cueType === 'phrase')
    return cue.source !== null && !(grammar.closed[tokens.lexeme[cue.source.start]] & Closed['pronoun-first'])
  // What somebody finds is told as well in speech as by the narrator.
  return (cue.past && !cue.habitual && cue.entry?.act !== 'find') || cue.cueType === 'colon'
}

/** «X می‌گوید …», and of an adjunct «این نویسنده با بیان اینکه …». */
const startsSentence = (document: Document, { cueType, source }: Relation, sentence: Range): boolean =>
  source !== null &&
  source.start <= sentence.start + 1 &&
  (cueType === 'verb' || (cueType === 'adjunct' && startsWith(document, source, ONE_BEFORE)))

/** In a sentence of the speaker's own person every report is told, but for one with a colon. */
const isTalk = (_: Document, cue: Relation): boolean => cue.cueType === 'verb' && cue.frame !== 'colon'

/** A report told inside a speech: by somebody named, without a colon; or in the first person. */
function isToldOf({ grammar, tokens }: Document, cue: Relation): boolean {
  if (isTalked(cue.person)) return true
  if (cue.cueType !== 'verb' || cue.frame === 'colon' || !cue.source) return false
  return !(
    grammar.closed[tokens.lexeme[cue.source.start]] &
    (Closed['pronoun-singular'] | Closed['pronoun-plural'] | Closed.demonstrative)
  )
}

/** In the lines below a speaker's name: told by somebody else, but in the speaker's words. A quotation, and what is merely named, may be the narrator's. */
function isToldBelow({ document, bySentence }: Context, relation: Relation, cue: Relation, s: number): boolean {
  const { source: named } = relation
  const { source, frame, past } = cue
  const sentence = document.sentences[s]
  if (source?.start === sentence.start && startsWith(document, source, ONE_BEFORE)) {
    // «روزنامهٔ صبح: / راد گفت A / او افزود B»: whoever is named in the lines before.
    let before = s - 1
    while (before > relation.sentence && !bySentence.has(before)) before--
    const others = (before > relation.sentence && bySentence.get(before)) || []
    const isOne = (other: Relation): boolean =>
      isOthers(document, relation, other) && other.source !== null && !isPlace(document, other.source)
    return isTalk(document, cue) && others.some(isOne)
  }
  if (!isTalk(document, cue)) return false
  if (isFirstPerson(document, sentence)) return true
  if (frame === 'quotation' || (frame === 'nominal' && past) || !source || startsWith(document, source, ONE_BEFORE))
    return false
  return !named || !hasWordOf(document, source, named)
}

/** Points back to one person: «وی»، «این مقام». */
const ONE_BEFORE = Closed['pronoun-singular'] | Closed.demonstrative

function hasWordOf({ tokens: { hash } }: Document, one: Range, other: Range): boolean {
  const words = hash.subarray(other.start, other.end)
  return hash.subarray(one.start, one.end).some((word) => word !== 0 && words.includes(word))
}

const isPlace = ({ grammar, tokens }: Document, { start }: Range): boolean =>
  (grammar.open[tokens.lexeme[start]] & (Open.country | Open.capital)) !== 0

const startsWith = ({ grammar, tokens }: Document, { start }: Range, closed: number): boolean =>
  (grammar.closed[tokens.lexeme[start]] & closed) !== 0

/** «به گزارش X»: what follows is another's report. */
function startsWithProvenance({ grammar, tokens }: Document, { start }: Range): boolean {
  const cue = grammar.phraseCues.get(tokens.lexeme[start])
  return cue !== undefined && grammar.compiled.phraseCues[cue].provenance
}

/** The person of a finite verb, 0 for anything else; a form that is a word of another class too says nothing of persons: «مردم». */
function personAt({ grammar, tokens }: Document, t: number): number {
  const lexeme = tokens.lexeme[t]
  const form = grammar.form[lexeme]
  return form & Form.finite && grammar.open[lexeme] === 0 && (grammar.closed[lexeme] & ~Closed.modal) === 0
    ? form & Form.person
    : 0
}

const namesSpeaker = ({ grammar, tokens }: Document, t: number): boolean =>
  (grammar.closed[tokens.lexeme[t]] & (Closed['pronoun-first'] | Closed['pronoun-second'])) !== 0

const isOwn = (person: number): boolean => person === 1 || person === 4
/** The first or the second person. */
const isTalked = (person: number): boolean => isOwn(person) || person === 2 || person === 5

/** First or second person: the narrator of news uses neither. */
function isFirstPerson(document: Document, { start, end }: Range): boolean {
  for (let t = start; t < end; t++) {
    if (namesSpeaker(document, t)) return true
    const person = personAt(document, t)
    if (isOwn(person) || person === 5) return true
  }
  return false
}

/** A verb about somebody else than the speaker of a line. */
const isOthers = (document: Document, { source: named }: Relation, { cueType, source }: Relation): boolean =>
  cueType === 'verb' &&
  !(source && (startsWith(document, source, ONE_BEFORE) || (named && hasWordOf(document, source, named))))

/** Whether a verb is in the first person outside what others say: «چنان‌که X گفت «A»، و من تأکید می‌کنم …»; not «خبرنگار ما». */
function isFirstPersonAround(document: Document, { start, end }: Range, cues: readonly Relation[]): boolean {
  const others = cues.filter(({ person }) => !isOwn(person)).flatMap(({ content }) => content)
  for (let t = start; t < end; t++)
    if (isOwn(personAt(document, t)) && !others.some((piece) => piece.start <= t && t < piece.end)) return true
  return false
}

/** Whether what is said names its speaker or who is spoken to, outside what others say in it. */
function isInOwnPerson(document: Document, { content, cue }: Relation, others: readonly Relation[]): boolean {
  const told = others
    .filter((other) => other.cue && cue && other.cue.start > cue.start)
    .flatMap((other) => other.content)
  return content.some(({ start, end }) => {
    let from = start
    for (const piece of told) {
      if (piece.start < from || piece.start >= end) continue
      if (isFirstPerson(document, { start: from, end: piece.start })) return true
      from = piece.end
    }
    return isFirstPerson(document, { start: from, end })
  })
}

/** «او چیزی نگفت»: the narrator says what was not said. */
function isUnsaid({ grammar, tokens }: Document, { start, end }: Range): boolean {
  for (let t = start; t < end; t++) {
    const lexeme = tokens.lexeme[t]
    if (grammar.form[lexeme] & Form.negative && grammar.entry[lexeme] & Entry.verbCue) return true
  }
  return false
}

/** «براساس گزارش X» and the like. */
const isReport = ({ entry }: Relation): boolean => entry !== null && 'takes' in entry && entry.takes === 'report'

/** «براساس این گزارش» */
const isThisReport = (document: Document, relation: Relation): boolean =>
  isReport(relation) && relation.source !== null && startsWith(document, relation.source, Closed.demonstrative)

const mayGoOn = (relation: Relation): boolean => relation.frame === 'according-to' && !isReport(relation)

/** An indirect report goes on into a sentence of no cue that opens with «همچنین» or the like; of a report that is pointed at, to the end of its paragraph. */
function continueReport({ document, bySentence }: Context, relation: Relation, told: boolean): void {
  const { sentences } = document
  const here = sentences[relation.sentence]
  const paragraph = lastParagraph(document, relation.sentence)
  const last = relation.content.at(-1)
  if (!last || last.end < here.end - 1) return
  const limit = Math.min(sentences.length, relation.sentence + MAX_RUN)
  for (let s = relation.sentence + 1; s < limit; s++) {
    const sentence = sentences[s]
    if (sentence.depth > here.depth) continue
    const elsewhere = sentence.paragraph !== paragraph
    // In the next bullet of a speech it is the speaker who goes on; in the next paragraph of what nobody else reports, the source.
    const goesOn = document.paragraphs[sentence.paragraph].bullet !== 0 || mayGoOn(relation)
    if (sentence.depth < here.depth || (elsewhere && (told || !goesOn))) return
    if ((elsewhere || !isThisReport(document, relation)) && !startsWith(document, sentence, Closed.continuation)) return
    if ((elsewhere || isIndirect(relation)) && bySentence.has(s)) return
    goOnTo(document, relation, sentence)
  }
}
