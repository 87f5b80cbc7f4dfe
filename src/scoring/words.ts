import { words as data } from '../generated/scoring.js'
import type { Span } from './annotated.js'

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*/gu
const COMPLEMENTIZERS: ReadonlySet<string> = new Set(data.complementizers)

/** Tells which words of a text a list of spans touches, as numbers of words, leading complementizers left out. */
export function wordsOf(text: string): (spans: Span[]) => Set<number> {
  const words = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    complementizer: COMPLEMENTIZERS.has(match[0]),
  }))
  return (spans) => {
    const touched = spans.flatMap(([start, end]) =>
      words.flatMap((word, number) => (word.start < end && word.end > start ? [{ ...word, number }] : [])),
    )
    const first = touched.findIndex((word) => !word.complementizer)
    const kept = touched.slice(first < 0 ? -1 : first)
    return new Set(kept.map((word) => word.number))
  }
}

/** The Jaccard overlap of two sets: how many members they share, out of all that they have. */
export function overlap(one: Set<number>, other: Set<number>): number {
  const shared = [...one].filter((member) => other.has(member)).length
  return shared / Math.max(1, one.size + other.size - shared)
}
