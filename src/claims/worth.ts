import type { Checkworthiness, Statement } from '../generated/types.js'
import { probability } from '../grammar/logistic.js'
import type { TraitWeight, TraitWeights } from '../grammar/types.js'
import type { Traits } from './traits.js'

const RANK = { NFS: 0, UFS: 1, CFS: 2 } as const

/** How much a statement with some traits is worth checking; its reasons are the traits that speak for its label. */
export function weigh({ bias, own, classes }: TraitWeights, traits: Traits): Checkworthiness {
  const found: TraitWeight[] = []
  addAmong(found, own, traits.own)
  addAmong(found, classes, traits.classes)
  let [, worth, fact] = bias
  for (const [, forWorth, forFact] of found) {
    worth += forWorth
    fact += forFact
  }
  const score = probability(worth)
  const label = score >= 0.5 ? 'CFS' : probability(fact) >= 0.5 ? 'UFS' : 'NFS'
  const reasons = found.filter(([, forWorth, forFact]) =>
    label === 'CFS' ? forWorth > 0 : label === 'UFS' ? forFact > 0 : forWorth < 0 || forFact < 0,
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

/** Adds the weights of those traits whose bits are in a set. */
function addAmong(found: TraitWeight[], weights: TraitWeights['own'], set: number): void {
  for (let rest = set; rest !== 0; rest &= rest - 1) {
    const weight = weights[31 - Math.clz32(rest & -rest)]
    if (weight) found.push(weight)
  }
}
