import { isAddress } from './address.js'
import { byPlace, MAX_SENTENCE, type Paired, type Paragraph, type Range, type Sentence } from './document.js'
import { Kind } from './kinds.js'
import { goesOnBelow } from './lines.js'
import { isDecoration } from './paragraphs.js'
import { endsSentence, goesOn, isUnit } from './stops.js'

interface Nested extends Range {
  readonly depth: number
}
type Draft = Nested & { paragraph: number }

/** Sentences of the running text, and those inside quotations, to any depth. */
export function findSentences(document: Paired, paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Draft[] = []
  const work: Nested[] = [{ start: 0, end: document.tokens.count, depth: 0 }]
  for (let next = work.pop(); next; next = work.pop()) cutInto(sentences, work, document, paragraphs, next)
  // Those inside quotations come last.
  if (sentences.at(-1)?.depth) sentences.sort(byPlace)
  let p = 0
  for (const sentence of sentences) {
    while (p + 1 < paragraphs.length && paragraphs[p + 1].start <= sentence.start) p++
    sentence.paragraph = p
  }
  return sentences
}

/** Adds the sentences of a stretch to those found, and the quotations in it to what is still to be cut. */
function cutInto(
  sentences: Draft[],
  work: Nested[],
  document: Paired,
  paragraphs: readonly Paragraph[],
  range: Nested,
): void {
  const { mate, tokens } = document
  const { kind } = tokens
  const depth = range.depth
  let from = range.start
  const finish = (end: number, after: number): void => {
    while (end > from && isDecoration(kind[end - 1]) && !isUnit(tokens, end - 1)) end--
    while (from < end && isDecoration(kind[from])) from++
    if (end > from && !isAddress(document, from)) sentences.push({ start: from, end, depth, paragraph: -1 })
    from = after
  }
  for (let t = range.start; t < range.end; t++) {
    const k = kind[t]
    if (t - from >= MAX_SENTENCE) finish(t, t)
    if (k < Kind.newline) continue
    if (k === Kind.newline) {
      if (isAddress(document, t - 1) || !goesOnBelow(document, paragraphs, from, t)) finish(t, t + 1)
    } else if (mate[t] > t && mate[t] < range.end) {
      if (k !== Kind.bracketOpen) work.push({ start: t + 1, end: mate[t], depth: depth + 1 })
      t = mate[t]
      if (kind[t] === Kind.newline) finish(t, t + 1)
      else if (k !== Kind.bracketOpen && kind[t - 1] === Kind.stop && !goesOn(document, t + 1)) finish(t + 1, t + 1)
    } else if (k === Kind.stop && endsSentence(document, t)) {
      const stop = t
      while (t + 1 < range.end && (kind[t + 1] === Kind.stop || kind[t + 1] === Kind.ellipsis)) t++
      finish(stop, t + 1)
    } else if (k === Kind.slash && opensLine(document, t + 1)) finish(t, t + 1)
    else if (k === Kind.ellipsis && t + 1 < range.end && kind[t + 1] === Kind.newline) finish(t, t + 1)
  }
  finish(range.end, range.end)
}

/** How many words a speaker has in a headline that holds several: «A/ X: B». */
const MAX_SPEAKER = 10

/** Whether a speaker and a colon follow a slash. */
function opensLine({ tokens }: Paired, from: number): boolean {
  for (let t = from; t < Math.min(tokens.count, from + MAX_SPEAKER + 1); t++) {
    if (tokens.kind[t] === Kind.colon) return t > from
    const joins = tokens.kind[t] === Kind.comma || tokens.kind[t] === Kind.number
    if (tokens.kind[t] !== Kind.word && (!joins || t === from)) return false
  }
  return false
}
