import { cosine, prefix, type Vector } from './vectors.js'

/** An item of a cluster. */
export interface Clustered {
  readonly item: number
  /** To the leader. */
  readonly similarity: number
}

/** When an item joins a leader. */
export interface ClusterOptions {
  /** The least cosine with which an item can join a leader, whatever else speaks for it. */
  readonly floor: number
  readonly threshold: number
  /** How similar two items are whose vectors have this cosine, 0–1. */
  readonly similarity: (a: number, b: number, cosine: number) => number
  /** Whether nothing forbids that two items are of one group. */
  readonly mayMatch: (a: number, b: number) => boolean
}

/** Two vectors of the same terms have a cosine of almost 1. */
const ROUNDING = 1e-9

/**
 * Groups items around leaders (leader clustering, Hartigan 1975): each joins the leader that it is most similar to, or
 * becomes one. Leaders alone are looked up, by their rarest terms, so memory is linear in the items.
 *
 * @param vectors - of the items, in the order in which they may become leaders
 * @returns the clusters, the leader of each first
 */
export function cluster(
  vectors: readonly Vector[],
  { similarity, mayMatch, ...options }: ClusterOptions,
): Clustered[][] {
  const floor = options.floor - ROUNDING
  const threshold = options.threshold - ROUNDING
  const clusters: Clustered[][] = []
  /** By term: the clusters whose leader is looked up by it, and how long the leader is from there on. */
  const index = new Map<number, { cluster: number; length: number }[]>()
  vectors.forEach((vector, item) => {
    const lengths = prefix(vector, floor)
    const seen = new Set<number>()
    const candidates: number[] = []
    lengths.forEach((length, i) => {
      for (const posting of index.get(vector.terms[i]) ?? []) {
        if (seen.has(posting.cluster)) continue
        seen.add(posting.cluster)
        // This is the rarest term that both have: their cosine is at most what is left of both.
        if (length * posting.length >= floor) candidates.push(posting.cluster)
      }
    })
    let best = -1
    let highest = threshold
    for (const c of candidates) {
      const [{ item: leader }] = clusters[c]
      const cos = cosine(vector, vectors[leader])
      if (cos < floor) continue
      const similar = similarity(leader, item, cos)
      if (similar < highest || (similar === highest && best >= 0 && c > best)) continue
      if (!clusters[c].every((member) => mayMatch(member.item, item))) continue
      best = c
      highest = similar
    }
    if (best >= 0) {
      clusters[best].push({ item, similarity: highest })
      return
    }
    lengths.forEach((length, i) => {
      const postings = index.get(vector.terms[i]) ?? []
      index.set(vector.terms[i], postings)
      postings.push({ cluster: clusters.length, length })
    })
    clusters.push([{ item, similarity: 1 }])
  })
  return clusters
}
