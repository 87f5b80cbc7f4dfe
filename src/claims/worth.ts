import type { Checkworthiness, Statement } from '../generated/types.js'
import type { TraitWeight, TraitWeights } from '../grammar/types.js'
import type { Traits } from './traits.js'

const RANK = { NFS: 0, UFS: 1, CFS: 2 } as const

/** How much a statement with some traits is worth checking; its reasons are the traits that speak for its label. */
export function weigh({ bias, own, classes }: TraitWeights, traits: Traits): Checkworthiness {
  const found = [...among(own, traits.own), ...among(classes, traits.classes)]
  const probability = (of: 1 | 2): number => 1 / (1 + Math.exp(-found.reduce((sum, one) => sum + one[of], bias[of])))
  const score = probability(1)
  const label = score >= 0.5 ? 'CFS' : probability(2) >= 0.5 ? 'UFS' : 'NFS'
  const reasons = found.filter(([, worth, fact]) =>
    label === 'CFS' ? worth > 0 : label === 'UFS' ? fact > 0 : worth < 0 || fact < 0,
  )
  return { label, score: Math.round(score * 1000) / 1000, reasons: reasons.map(([name]) => name) }
}

/** A claim is worth as much as the statements of it that are worth most. */
export function highest(statements: readonly Pick<Statement, 'checkworthiness'>[]): Checkworthiness {
  let label: Checkworthiness['label'] = 'NFS'
  let score = 0
  for (const { checkworthiness: one } of statements) {
    if (!one) continue
    if (RANK[one.label] > RANK[label]) label = one.label
    if (one.score > score) score = one.score
  }
  return { label, score }
}

/** The weights of those traits whose bits are in a set. */
const among = (weights: TraitWeights['own'], set: number): TraitWeight[] =>
  weights.filter((weight, i): weight is TraitWeight => weight !== 0 && (set & (1 << i)) !== 0)
