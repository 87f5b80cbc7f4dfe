import { Form, isFirst } from '../../grammar/tags.js'
import { isBlank, Kind, matchesAt, type Document, type Range } from '../../text/index.js'
import { SPEAKERS } from '../final/index.js'
import type { Relation } from '../relation.js'
import { endsSpeech } from './narrator.js'
import { goOnTo, MAX_RUN, type Context } from './reach.js'
import { closesUnopened, isCredit, isSignature, joinQuoted, withoutAddress, withoutCredit } from './tail.js'
import { isInOwnPerson, isOwnTurn, isTurn, nameOf, namesSource } from './teller.js'
import { continueReport, endTold, goOnBehind, isIndirect, isTold, quotedSpans } from './told.js'

/**
 * Lets unquoted speech run on over the sentences that are still the speaker's: to the next cue, or to where the
 * narrator is back.
 */
export function runOn(document: Document, relations: readonly Relation[]): void {
  const context = contextOf(document, relations)
  extendAll(context, relations)
  continueIndirect(context, relations)
  for (const relation of relations) {
    if (relation.type === 'direct') joinQuoted(document, relation)
    withoutCredit(document, relation)
    withoutAddress(document, relation)
  }
  shareContents(context, relations)
}

function contextOf(document: Document, relations: readonly Relation[]): Context {
  const { sentences, paragraphs } = document
  const bullets = relations
    .filter((r) => r.frame === 'line')
    .map((r) => paragraphs[sentences[r.sentence].paragraph].bullet)
  const listed = isDigest(document)
    ? paragraphs.map(({ bullet }) => bullet)
    : bullets.filter((bullet, i) => bullet !== 0 && bullets.indexOf(bullet) < i)
  return {
    document,
    bySentence: groupBySentence(relations),
    listed: new Set(listed),
    posted: bullets.length > 0 ? ofPosts(document) : [],
  }
}

/** Extends what runs on, each to where its narrator is back. */
function extendAll(context: Context, relations: readonly Relation[]): void {
  const { document, bySentence } = context
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
}

/** Lets indirect speech and reports go on, or end before their sentence does, where the words show it. */
function continueIndirect(context: Context, relations: readonly Relation[]): void {
  const { document, bySentence } = context
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
}

/** An informant has the content of the relation that it stands in. */
function shareContents({ bySentence }: Context, relations: readonly Relation[]): void {
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

/** Adds to a content what follows and is still its speaker's. */
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
