import { Closed, Form, MEDIUM, Open, THIRD_SINGULAR } from '../../grammar/tags.js'
import { isAddress, isQuestionMark, Kind, type Document, type Range } from '../../text/index.js'
import type { Relation } from '../relation.js'
import { ASTERISK, DASH, formBefore, hasNewline, lastParagraph, separates, type Context } from './reach.js'
import { hasAddress } from './tail.js'
import { isFirstPerson, ONE_BEFORE, opensWithSomebody, startsWith } from './teller.js'

/** Whether speech ends with the paragraph before this sentence, where no cue says so. */
export function endsAtParagraph(context: Context, relation: Relation, s: number): boolean {
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
  if (isOfDocument(document, relation) && opensBelow(document, relation)) return false
  if (relation.frame === 'line' && (opensBelow(document, relation) || (last > here && paragraphs[last].bullet)))
    return false
  // «X: A / B»: in a post the speaker goes on, unless somebody who could be told of begins the next line.
  if (relation.frame === 'line' && context.posted[here] && !opensWithSomebody(document, sentences[s])) return false
  if (kind === 'headline' || paragraphs[lastParagraph(document, relation.sentence)].kind === 'headline')
    return relation.frame !== 'line' || !isFirstPerson(document, sentences[s])
  if (isBroken(document, sentences[s].start)) return false
  return (
    !isOfOutlet(document, relation) &&
    !isOfNewspaper(document, relation) &&
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
export const opensBelow = ({ tokens }: Document, { content, source }: Relation): boolean =>
  !!source && content.length > 0 && hasNewline(tokens, source.end, content[0].start)

/** «در این بیانیه آمده است:»: what a document says, and not where it says so. */
const isOfDocument = (document: Document, { source, frame }: Relation): boolean =>
  frame === 'colon' && !!source && opensWith(document, source, Open.document)

/** An outlet at the head of a post: all that follows is its report. */
export function isOfOutlet(
  { grammar, tokens, sentences, paragraphs }: Document,
  { source, cueType, sentence }: Relation,
): boolean {
  if (cueType !== 'colon' || !source || paragraphs[sentences[sentence].paragraph].kind === 'headline') return false
  const { open } = grammar
  const claimed = open[tokens.lexeme[source.start]] & Open['speech-noun'] ? source.start + 1 : source.start
  return (open[tokens.lexeme[claimed]] & MEDIUM) !== 0
}

/** «این روزنامه نوشته است: A»: what is written goes on to where somebody reports. */
const isOfNewspaper = (document: Document, { frame, entry, source }: Relation): boolean =>
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
function endsInStatement(document: Document, { end }: Range): boolean {
  while (document.tokens.kind[end - 1] > Kind.number) end--
  const form = formBefore(document, end)
  return (form & Form.finite) !== 0 && (form & TENSE) !== DEED
}
