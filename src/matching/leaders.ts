import { cosine, prefixLength, type Vector } from './vectors.js'

/** An item of a cluster. */
export interface Clustered {
  readonly item: number
  /** To the leader. */
  readonly similarity: number
}

export interface ClusterOptions {
  /** The least cosine with which an item can join a leader, whatever else speaks for it. */
  readonly floor: number
  readonly threshold: number
  /** How similar two items are whose vectors have this cosine, 0–1. */
  readonly similarity: (a: number, b: number, cosine: number) => number
  /** Whether nothing forbids that two items are of one group. */
  readonly mayMatch: (a: number, b: number) => boolean
}

/**
 * Groups items around leaders (leader clustering, Hartigan 1975): each joins the leader that it is most similar to, or
 * becomes one. Leaders alone are looked up, by their rarest terms, so memory is linear in the items.
 *
 * @param vectors - of the items, in the order in which they may become leaders
 * @returns the clusters, the leader of each first
 */
export function cluster(
  vectors: readonly Vector[],
  { floor, threshold, similarity, mayMatch }: ClusterOptions,
): Clustered[][] {
  const clusters: Clustered[][] = []
  /** By term: the clusters whose leader is looked up by it. */
  const index = new Map<number, number[]>()
  vectors.forEach((vector, item) => {
    const keys = vector.terms.subarray(0, prefixLength(vector, floor))
    const candidates = new Set<number>()
    for (const key of keys) for (const c of index.get(key) ?? []) candidates.add(c)
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
    for (const key of keys) {
      const postings = index.get(key)
      if (postings) postings.push(clusters.length)
      else index.set(key, [clusters.length])
    }
    clusters.push([{ item, similarity: 1 }])
  })
  return clusters
}
