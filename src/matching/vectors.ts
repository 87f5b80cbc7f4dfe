import type { Natural } from './natural.js'

/** A text as a unit vector over the terms of a collection, the rarest term first. */
export interface Vector {
  /** Numbers of terms, ascending: by rarity. */
  readonly terms: Int32Array
  readonly weights: Float64Array
}

/** Weighs the terms of texts by tf-idf (Salton and Buckley 1988) over all of them; every vector has length 1. */
export function weigh(texts: readonly (readonly string[])[], { createTfIdf }: Natural): Vector[] {
  const frequency = new Map<string, number>()
  const tfidf = createTfIdf()
  for (const terms of texts) {
    tfidf.addDocument([...terms])
    for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  }
  // natural counts all documents for every term it is asked for; terms of one frequency have one weight.
  const idfOf = new Map<number, number>()
  const idf = (term: string, count: number): number => {
    const known = idfOf.get(count) ?? tfidf.idf(term)
    idfOf.set(count, known)
    return known
  }
  const ranked = [...frequency].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1))
  const weightOf = new Map(ranked.map(([term, count], rank) => [term, { rank, idf: idf(term, count) }]))
  return texts.map((terms) => {
    const counts = new Map<number, number>()
    for (const term of terms) {
      const { rank, idf } = weightOf.get(term) ?? { rank: -1, idf: 0 }
      counts.set(rank, (counts.get(rank) ?? 0) + idf)
    }
    const entries = [...counts].sort(([a], [b]) => a - b)
    const length = Math.hypot(...entries.map(([, weight]) => weight))
    return {
      terms: Int32Array.from(entries, ([rank]) => rank),
      weights: Float64Array.from(entries, ([, weight]) => weight / length),
    }
  })
}

/** The cosine of two vectors. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const difference = a.terms[i] - b.terms[j]
    if (difference === 0) sum += a.weights[i] * b.weights[j]
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return Math.min(1, sum)
}

/**
 * How many of its first, rarest terms a vector must be looked up by: two vectors whose cosine reaches a threshold share
 * one of these (prefix filtering, Bayardo, Ma and Srikant 2007).
 */
export function prefixLength({ weights }: Vector, threshold: number): number {
  let rest = 0
  let i = weights.length
  while (i > 0 && Math.sqrt(rest + weights[i - 1] ** 2) < threshold) rest += weights[--i] ** 2
  return i
}
