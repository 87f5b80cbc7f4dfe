import type { Checkworthiness, Statement } from '../generated/types.js'
import type { Weights, WorthData } from '../grammar/types.js'

const RANK = { NFS: 0, UFS: 1, CFS: 2 } as const

/** How much a statement with these traits is worth checking; the reasons are the traits that speak for its label. */
export function weigh(weights: WorthData['weights'], traits: readonly string[]): Checkworthiness {
  const score = probability(weights.checkworthy, traits)
  const label = score >= 0.5 ? 'CFS' : probability(weights.factual, traits) >= 0.5 ? 'UFS' : 'NFS'
  const speaks = (trait: string): boolean => {
    const worth = weights.checkworthy[trait] ?? 0
    const fact = weights.factual[trait] ?? 0
    return label === 'CFS' ? worth > 0 : label === 'UFS' ? fact > 0 : worth < 0 || fact < 0
  }
  return { label, score: Math.round(score * 1000) / 1000, reasons: traits.filter(speaks) }
}

/** A claim is worth as much as the statements of it that are worth most. */
export function highest(statements: readonly Pick<Statement, 'checkworthiness'>[]): Checkworthiness {
  return statements.reduce<Checkworthiness>(
    (best, { checkworthiness: { label, score } = { label: 'NFS', score: 0 } }) => ({
      label: RANK[label] > RANK[best.label] ? label : best.label,
      score: Math.max(best.score, score),
    }),
    { label: 'NFS', score: 0 },
  )
}

function probability(weights: Weights, traits: readonly string[]): number {
  let total = weights['bias'] ?? 0
  for (const trait of traits) total += weights[trait] ?? 0
  return 1 / (1 + Math.exp(-total))
}
