import { Kind, type Document, type Range } from '../../text/index.js'
import type { Frame, Relation } from '../relation.js'
import type { Found } from './readers/index.js'

/** The frames whose content stands before the cue, word for word. */
const SPEECH: ReadonlySet<Frame> = new Set<Frame>(['parenthesis', 'before', 'according-to'])

/** The sentences of a document that stand in no quotation: their number among all, in turn. */
interface Row {
  readonly document: Document
  readonly top: readonly number[]
  /** Places of those that are somebody's words already. */
  readonly taken: Set<number>
  /** Numbers of the sentences that have a relation. */
  readonly reporting: ReadonlySet<number>
}

/** A relation that may have words in the sentences beside its own, and the place of that. */
interface Placed extends Pick<Found, 'relation' | 'elsewhere'> {
  readonly place: number
}

/** Gives the sentences that are nothing but a quotation to those whose cue stands in a sentence beside them. */
export function joinQuotations(document: Document, found: readonly Found[]): void {
  const { sentences } = document
  const top = sentences.map((_, i) => i).filter((i) => sentences[i].depth === 0)
  const reporting = new Set(found.map(({ relation }) => relation.sentence))
  const row: Row = { document, top, taken: new Set(), reporting }
  const speaking = lastSpeaking(document, found)
  const placed = top.flatMap((sentence, place): Placed[] => {
    const one = speaking.get(sentence)
    return one ? [{ relation: one.relation, elsewhere: one.elsewhere, place }] : []
  })
  extendLines(document, found)
  for (const one of placed) if (one.elsewhere === 'before') takeBefore(row, one)
  for (const one of placed) takeBehind(row, one)
}

/** Of each sentence the relation whose words may stand beside it: the last that quotes, or the first that reaches to its end. */
function lastSpeaking({ sentences }: Document, found: readonly Found[]): Map<number, Found> {
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
  return last
}

/** Lets lines “FINCH: …” run on to the end of their paragraphs, where nobody else is quoted. */
function extendLines(document: Document, found: readonly Found[]): void {
  const { sentences } = document
  const paragraphOf = ({ relation }: Found): number => sentences[relation.sentence].paragraph
  const quoting = new Set(
    found.filter(({ relation: { frame, type } }) => frame !== 'line' && type !== 'indirect').map(paragraphOf),
  )
  for (const one of found)
    if (one.relation.frame === 'line' && one.relation.type !== 'direct' && !quoting.has(paragraphOf(one)))
      toParagraphEnd(document, one.relation)
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

const paragraphAt = ({ document, top }: Row, place: number): number | undefined =>
  document.sentences[top[place]]?.paragraph

/** “Why?” Smith asked. */
function takeBefore(row: Row, { relation, place }: Placed): void {
  const range = paragraphAt(row, place - 1) === paragraphAt(row, place) ? quotationAt(row, place - 1) : null
  if (range) take(row, relation, place - 1, range)
}

/** Smith said: “…” “…”: one quotation after the other. */
function takeBehind(row: Row, { relation, elsewhere, place }: Placed): void {
  const speaks = relation.type === 'direct' || SPEECH.has(relation.frame)
  const paragraph = paragraphAt(row, place)
  for (let next = place + 1; ; next++) {
    const within = paragraphAt(row, next) === paragraph
    const range = quotationAt(row, next) ?? (speaks && within ? halfQuotedAt(row, next) : null)
    if (!range || (relation.type === 'indirect' && elsewhere === null && !within)) return
    take(row, relation, next, range)
  }
}

function take({ taken }: Row, relation: Relation, place: number, range: Range): void {
  taken.add(place)
  relation.content.push(range)
  if (relation.content.length === 1) relation.type = 'direct'
  else if (relation.type === 'indirect') relation.type = 'mixed'
}

/** A sentence that is nothing but a quotation, and nobody's yet. */
function quotationAt({ document: { sentences, tokens, mate }, top, taken }: Row, place: number): Range | null {
  const sentence = sentences[top[place]]
  if (!sentence || taken.has(place)) return null
  const { start, end } = sentence
  const whole = mate[start] > start && mate[start] >= end - 2 && tokens.kind[start] !== Kind.bracketOpen
  return whole ? { start, end } : null
}

/** A quotation of fewer tokens is a term. */
const MIN_SPEECH = 8

/** “The dam is “an old wreck that nobody wants.””: the narrator's words lead to those of the one who has just spoken. */
function halfQuotedAt(
  { document: { sentences, tokens, mate }, top, taken, reporting }: Row,
  place: number,
): Range | null {
  if (taken.has(place) || reporting.has(top[place])) return null
  const { start, end } = sentences[top[place]]
  for (let t = start; t < end && tokens.kind[t] !== Kind.colon; t++)
    if (mate[t] > t) {
      if (tokens.kind[t] !== Kind.bracketOpen && mate[t] - t > MIN_SPEECH) return { start, end }
      t = mate[t]
    }
  return null
}
