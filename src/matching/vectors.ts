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
  for (const terms of texts) for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  const ranked = [...frequency].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1))

  // natural goes through all documents for every term that it is asked for, so it is asked for one term of about each
  // frequency, and its documents hold these alone.
  const sample = new Map<number, string>()
  for (const [term, count] of ranked) if (!sample.has(rounded(count))) sample.set(rounded(count), term)
  const sampled = new Set(sample.values())
  const tfidf = createTfIdf()
  for (const terms of texts) tfidf.addDocument(terms.filter((term) => sampled.has(term)))
  const idf = new Map([...sample].map(([count, term]) => [count, tfidf.idf(term)]))

  const termOf = new Map(ranked.map(([term, count], rank) => [term, { rank, idf: idf.get(rounded(count)) ?? 0 }]))
  return texts.map((terms) => {
    const weights = new Map<number, number>()
    for (const { rank, idf } of terms.map((term) => termOf.get(term)).filter((term) => term !== undefined))
      weights.set(rank, (weights.get(rank) ?? 0) + idf)
    const entries = [...weights].sort(([a], [b]) => a - b)
    const length = Math.hypot(...weights.values())
    return {
      terms: Int32Array.from(entries, ([rank]) => rank),
      weights: Float64Array.from(entries, ([, weight]) => weight / length),
    }
  })
}

/** A frequency to two digits: what is lost is less than one part in a hundred of a weight. */
const rounded = (count: number): number => Number(count.toPrecision(2))

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
 * The first, rarest terms of a vector, of which any vector whose cosine with it reaches a threshold has one among its own
 * (prefix filtering, Bayardo, Ma and Srikant 2007): of each, the length of what is left of the vector from there on.
 */
export function prefix({ weights }: Vector, threshold: number): number[] {
  const lengths: number[] = []
  let squares = 0
  for (let i = weights.length - 1; i >= 0; i--) {
    squares += weights[i] ** 2
    if (Math.sqrt(squares) >= threshold) lengths.push(Math.sqrt(squares))
  }
  return lengths.reverse()
}
