import { logisticOf } from '../../grammar/logistic.js'
import { createUnits, fillUnits, Kind, type Document, type Range } from '../../text/index.js'
import { withContent, type Observer } from '../objection.js'
import type { Frame, Relation } from '../relation.js'
import { likelihoodOf } from './likelihood.js'
import { readSentence, type Found } from './readers/index.js'
import { analyse } from './tagging/index.js'

/** The units of the sentence that is being read. */
const units = createUnits()

/** The attribution relations of a document in a language whose verbs stand between subject and complement. */
export function readMedial(document: Document, observe: Observer | undefined): Relation[] {
  const { likelihood } = document.grammar.compiled
  const weights = likelihood && logisticOf(likelihood)
  const found = candidatesOf(document, observe).filter(({ relation, fields }) => {
    if (!weights) return true
    relation.likelihood = likelihoodOf(fields, weights)
    if (relation.likelihood >= LEAST) return true
    const { entry, cue } = relation
    if (observe && entry && cue) observe({ entry, cue, objection: 'unlikely' })
    return false
  })
  complete(document, found)
  return withContent(
    found.map(({ relation }) => relation),
    observe,
  )
}

/**
 * What is less likely than this is no claim. F1 is highest where what is likelier than half of it is kept (Lipton, Elkan and
 * Naryanaswamy, 2014), which is a little more; there it hardly changes, and this keeps more of what is right.
 */
export const LEAST = 0.3

/** What may be relations, as read from its sentence alone. */
export function candidatesOf(document: Document, observe?: Observer): Found[] {
  const found: Found[] = []
  document.sentences.forEach((sentence, index) => {
    if (document.paragraphs[sentence.paragraph].kind === 'furniture') return
    for (const range of [sentence, ...bracketed(document, sentence)]) {
      fillUnits(units, document, range)
      if (units.count > 1) found.push(...readSentence(analyse(document, units), index, observe))
    }
  })
  return found
}

/** Gives relations what is theirs of the sentences beside theirs, and takes the marks around a content from it. */
export function complete(document: Document, found: readonly Found[]): void {
  joinQuotations(document, found)
  for (const { relation } of found)
    relation.content = relation.content.map((piece) => bare(document, piece)).filter(({ start, end }) => end > start)
}

/** A bracket of fewer tokens holds no sentence. */
const MIN_BRACKETED = 6

/** What stands in the brackets of a sentence is a sentence of its own. */
function bracketed({ tokens: { kind }, mate }: Document, { start, end }: Range): Range[] {
  const ranges: Range[] = []
  for (let t = start; t < end; t++)
    if (mate[t] > t && mate[t] < end) {
      if (kind[t] === Kind.bracketOpen && mate[t] - t > MIN_BRACKETED) ranges.push({ start: t + 1, end: mate[t] })
      t = mate[t]
    }
  return ranges
}

/** A piece of content without the quotation marks around it and the marks at its end. */
function bare({ tokens, mate }: Document, { start, end }: Range): Range {
  const { kind } = tokens
  if (mate[start] === end - 1 && kind[start] !== Kind.bracketOpen) {
    start++
    end--
  } else if (mate[start] === end && kind[end] === Kind.newline) start++
  while (end > start && (kind[end - 1] === Kind.stop || kind[end - 1] === Kind.comma || kind[end - 1] === Kind.colon))
    end--
  return { start, end }
}

/** A sentence that is nothing but a quotation is said by the one whose cue stands in a sentence beside it. */
function joinQuotations(document: Document, found: readonly Found[]): void {
  const { sentences, tokens, mate } = document
  const top = sentences.map((_, i) => i).filter((i) => sentences[i].depth === 0)
  const orderOf = new Map(top.map((sentence, order) => [sentence, order]))
  const taken = new Set<number>()
  const quotationAt = (order: number): Range | null => {
    const sentence = order >= 0 && order < top.length ? sentences[top[order]] : null
    return sentence && !taken.has(order) && isQuotation(tokens.kind, mate, sentence)
      ? { start: sentence.start, end: sentence.end }
      : null
  }
  const reporting = new Set(found.map(({ relation }) => relation.sentence))
  /** “The dam is “an old wreck that nobody wants.””: the narrator's words lead to those of the one who has just spoken. */
  const halfQuotedAt = (order: number): Range | null => {
    const sentence = top[order]
    if (order >= top.length || taken.has(order) || reporting.has(sentence)) return null
    const { start, end } = sentences[sentence]
    for (let t = start; t < end && tokens.kind[t] !== Kind.colon; t++)
      if (mate[t] > t) {
        if (tokens.kind[t] !== Kind.bracketOpen && mate[t] - t > MIN_SPEECH) return { start, end }
        t = mate[t]
      }
    return null
  }
  const take = (relation: Relation, order: number, range: Range): void => {
    taken.add(order)
    relation.content.push(range)
    if (relation.content.length === 1) relation.type = 'direct'
    else if (relation.type === 'indirect') relation.type = 'mixed'
  }
  const last = new Map<number, Found>()
  for (const one of found) {
    const { type, frame, sentence, content } = one.relation
    const speaks = type !== 'indirect' || one.elsewhere !== null
    const toItsEnd = (content.at(-1)?.end ?? 0) >= sentences[sentence].end - 1
    // “…,” said Finch, who spoke of “a gift”: it is the quotation that goes on.
    const quotes = last.get(sentence)?.relation.type === 'direct'
    const goesOn = !quotes || type === 'direct' || frame === 'according-to'
    if ((speaks && goesOn) || (toItsEnd && !last.has(sentence))) last.set(sentence, one)
  }
  const placed = [...last.values()].flatMap(({ relation, elsewhere }) => {
    const order = orderOf.get(relation.sentence)
    return order === undefined ? [] : { relation, elsewhere, order }
  })
  const paragraphAt = (order: number): number => sentences[top[order]].paragraph
  const quoting = new Set(
    found.flatMap(({ relation }) =>
      relation.frame !== 'line' && relation.type !== 'indirect' ? sentences[relation.sentence].paragraph : [],
    ),
  )
  for (const { relation } of found)
    if (relation.frame === 'line' && relation.type !== 'direct' && !quoting.has(sentences[relation.sentence].paragraph))
      toParagraphEnd(document, relation)
  for (const { relation, elsewhere, order } of placed) {
    if (elsewhere !== 'before') continue
    const range = quotationAt(order - 1)
    if (range && paragraphAt(order - 1) === paragraphAt(order)) take(relation, order - 1, range)
  }
  for (const { relation, elsewhere, order } of placed) {
    const speaks = relation.type === 'direct' || SPEECH.has(relation.frame)
    for (let k = order + 1; ; k++) {
      const range =
        quotationAt(k) ?? (speaks && k < top.length && paragraphAt(k) === paragraphAt(order) ? halfQuotedAt(k) : null)
      if (!range) break
      if (relation.type === 'indirect' && elsewhere === null && paragraphAt(k) !== paragraphAt(order)) break
      take(relation, k, range)
    }
  }
}

/** “FINCH: The dam is old. It leaks.”: a line that begins a paragraph is its speaker's to the end. */
function toParagraphEnd({ sentences }: Document, { sentence, content }: Relation): void {
  const { paragraph } = sentences[sentence]
  if (content.length === 0 || sentences[sentence - 1]?.paragraph === paragraph) return
  let last = sentence
  while (sentences[last + 1]?.paragraph === paragraph) last++
  while (sentences[last].depth > 0) last--
  content[0] = { start: content[0].start, end: sentences[last].end }
}

/** The frames whose content stands before the cue, word for word. */
const SPEECH: ReadonlySet<Frame> = new Set<Frame>(['parenthesis', 'before', 'according-to'])

/** A quotation of fewer tokens is a term. */
const MIN_SPEECH = 8

function isQuotation(kind: Uint8Array, mate: Int32Array, { start, end }: Range): boolean {
  return mate[start] > start && mate[start] >= end - 2 && kind[start] !== Kind.bracketOpen
}
