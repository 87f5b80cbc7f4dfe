/**
 * Puts texts into an order in which each stands beside one that it shares most letters with, so that they are compressed best:
 * from the longest on, always the one most similar to the last (the cosine of their counts of three letters in a row).
 */
export function byLikeness<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  const left = items.map((item) => ({ item, length: textOf(item).length, counts: countTrigrams(textOf(item)) }))
  left.sort((a, b) => b.length - a.length)
  const ordered: T[] = []
  for (let next = left.shift(); next !== undefined;) {
    ordered.push(next.item)
    const { counts } = next
    const likeness = left.map((other) => shared(counts, other.counts) / Math.sqrt(other.length))
    const [best] = left.splice(likeness.indexOf(Math.max(...likeness)), 1)
    next = best
  }
  return ordered
}

function countTrigrams(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i + 3 <= text.length; i++) {
    const trigram = text.slice(i, i + 3)
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
  }
  return counts
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [trigram, count] of a) sum += Math.min(count, b.get(trigram) ?? 0)
  return sum
}
