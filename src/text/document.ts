import type { Grammar } from '../grammar/load.js'
import type { Tokens } from './tokenize.js'

/** Tokens from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What stands between two ends of sentences, or within a quotation. */
export interface Sentence extends Range {
  /** Index of the paragraph in which it begins. */
  readonly paragraph: number
  /** How many quotations it stands in. */
  readonly depth: number
}

/** What stands between two line ends. */
export interface Paragraph extends Range {
  /** text: running text; headline: a line that heads what follows; furniture: date lines, links, channel names, bullets alone on a line. */
  readonly kind: 'text' | 'headline' | 'furniture'
  /** Code unit of the bullet that it begins with or that stands on the line before; 0 where there is none. */
  readonly bullet: number
}

/** A text read once: its tokens, and how they stand together. Nothing is copied or rewritten. */
export interface Document {
  readonly text: string
  readonly grammar: Grammar
  readonly tokens: Tokens
  /** Of a mark that opens or closes a quotation or a bracket, its counterpart; else -1. */
  readonly mate: Int32Array
  readonly paragraphs: readonly Paragraph[]
  /** In the order of their first tokens; a quotation's own sentences follow the one that it stands in. */
  readonly sentences: readonly Sentence[]
  /** Found when they are first asked for. */
  pairs: Pairs | null
}

/** Where two words stand together: of each hash of a pair the first place of the second word, and of each place the next of its hash. */
export interface Pairs {
  readonly first: readonly number[]
  readonly next: readonly number[]
}

/** A sentence longer than this is cut: what is read within one may take time by its square. */
export const MAX_SENTENCE = 600

/** A document whose marks are paired, before it is cut. */
export type Paired = Pick<Document, 'text' | 'grammar' | 'tokens' | 'mate'>

/** The input's text of one token, or of several. */
export const textAt = ({ text, tokens }: Pick<Document, 'text' | 'tokens'>, start: number, end = start + 1): string =>
  text.slice(tokens.start[start], tokens.end[end - 1])

/** In the order of their firsts, outer before inner. */
export const byPlace = (a: Range, b: Range): number => a.start - b.start || b.end - a.end

/** The last range that begins at or before a token. */
export function rangeAt(ranges: readonly Range[], t: number): number {
  let [low, high] = [0, ranges.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (ranges[middle].start <= t) low = middle
    else high = middle - 1
  }
  return low
}
