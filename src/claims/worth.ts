import type { Checkworthiness, Statement } from '../generated/types.js'

export type Weights = Readonly<Record<string, number>>

const RANK = { NFS: 0, UFS: 1, CFS: 2 } as const

/** How much a statement with these traits is worth checking. */
export function weigh(weights: Weights, traits: readonly string[]): Checkworthiness {
  const sum = traits.reduce((total, trait) => total + (weights[trait] ?? 0), weights['bias'] ?? 0)
  const score = Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000
  return { label: score >= 0.5 ? 'CFS' : 'NFS', score, reasons: traits.filter((trait) => weights[trait]) }
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
