import { logisticOf } from '../../grammar/logistic.js'
import { PERSONAL_PRONOUN } from '../../grammar/tags.js'
import { createUnits, fillUnits, Kind, type Document, type Range } from '../../text/index.js'
import { withContent, type Observer } from '../objection.js'
import type { Relation } from '../relation.js'
import { joinQuotations } from './joining.js'
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
    withSpeaker(
      document,
      found.map(({ relation }) => relation),
    ),
    observe,
  )
}

/** Without what somebody tells in a quotation whom only its speaker could name, where nobody is found to speak it: “I said so”. */
function withSpeaker(document: Document, relations: readonly Relation[]): readonly Relation[] {
  const { sentences, tokens, grammar } = document
  const isQuoted = ({ sentence }: Relation): boolean => sentences[sentence].depth > 0
  if (!relations.some(isQuoted)) return relations
  const spoken = new Uint8Array(tokens.count)
  for (const relation of relations)
    if (!isQuoted(relation)) for (const { start, end } of relation.content) spoken.fill(1, start, end)
  return relations.filter((relation) => {
    const { cue, content, source } = relation
    const isNamed = source && !(grammar.closed[tokens.lexeme[source.start]] & PERSONAL_PRONOUN)
    return isNamed || !isQuoted(relation) || content.length === 0 || spoken[(cue ?? content[0]).start]
  })
}

/**
 * What is less likely than this is no claim. F1 is highest where what is likelier than half of it is kept (Lipton, Elkan and
 * Naryanaswamy, 2014), which is about this.
 */
export const LEAST = 0.35

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
