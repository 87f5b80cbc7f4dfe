import { isFurnished, Kind, rangeAt, type Document, type Paragraph, type Range } from '../../text/index.js'
import type { Relation } from '../relation.js'

/** No speech runs on over more sentences than this. */
export const MAX_RUN = 400

/** The relations of a document by the sentence of their cue. */
export interface Context {
  readonly document: Document
  readonly bySentence: ReadonlyMap<number, readonly Relation[]>
  /** Bullets that several lines of the form «X: A» begin with, or those of a digest: a list of news, each for itself. */
  readonly listed: ReadonlySet<number>
  /** Of every paragraph, whether it is of a post. */
  readonly posted: readonly boolean[]
}

/** How many words the form of a verb has at most. */
const MAX_FORM = 3

/** The token at which the lexeme begins that ends before another. */
export function lexemeBefore({ lexemeEnd }: Document['tokens'], end: number): number {
  for (let t = Math.max(0, end - MAX_FORM); t < end; t++) if (lexemeEnd[t] === end) return t
  return end - 1
}

/** Bits of `Form` of the lexeme that ends before a token. */
export const formBefore = ({ grammar, tokens }: Document, end: number): number =>
  grammar.form[tokens.lexeme[lexemeBefore(tokens, end)]]

/** Ends a content's last piece at a token. */
export function endAt(content: Range[], end: number): void {
  const last = content.pop()
  if (last) content.push({ start: last.start, end })
}

/** Lets the last piece of content reach to the end of a sentence. */
export function goOnTo({ tokens, mate }: Document, relation: Relation, sentence: Range): void {
  let { start, end } = sentence
  // An opening mark that is never closed says no more than the colon.
  while (start < end - 1 && tokens.kind[start] === Kind.open && mate[start] < 0) start++
  while (end > start + 1 && CLOSING.has(tokens.kind[end - 1])) end--
  const last = relation.content.pop()
  relation.content.push({ start: last?.start ?? start, end })
}

const CLOSING = new Set<number>([Kind.stop, Kind.slash, Kind.comma])

/** The paragraph in which a sentence ends: a line may be broken within it. */
export const lastParagraph = ({ sentences, paragraphs }: Document, s: number): number =>
  rangeAt(paragraphs, sentences[s].end - 1)

/** Whether a line ends between two tokens. */
export const hasNewline = ({ kind }: Document['tokens'], from: number, to: number): boolean =>
  kind.subarray(from, to).includes(Kind.newline)

/** Whether a line parts what stands before it from what stands behind it: it is no running text, and no mere bullet. */
export const separates = (document: Document, paragraph: Paragraph): boolean =>
  isFurnished(document, paragraph) || isRule(document, paragraph)

/** «***», «┄┄❁┄┄»: a line of several signs and no word; dashes may stand between parts of one speech. */
const isRule = ({ tokens }: Document, { kind, start, end }: Paragraph): boolean =>
  kind === 'furniture' && end - start >= MIN_RULE && tokens.kind[start] !== Kind.dash
const MIN_RULE = 3

/** Bullets that open a heading, and a turn of a conversation. */
export const ASTERISK = 42
export const DASH = 45
