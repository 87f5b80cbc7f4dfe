import type { Checkworthiness, Statement } from '../generated/types.js'
import type { Weights, WorthData } from '../grammar/types.js'
import { traitNames, type Traits } from './traits.js'

const RANK = { NFS: 0, UFS: 1, CFS: 2 } as const

/** Weights by the bits of traits. */
interface Table {
  readonly bias: number
  readonly own: readonly number[]
  readonly classes: readonly number[]
}

const tableOf = (weights: Weights): Table => ({
  bias: weights['bias'] ?? 0,
  own: traitNames.own.map((name) => weights[name] ?? 0),
  classes: traitNames.classes.map((name) => weights[name] ?? 0),
})

/** Makes what says how much a statement with some traits is worth checking; its reasons are the traits that speak for its label. */
export function createWeigher({ checkworthy, factual }: WorthData['weights']): (traits: Traits) => Checkworthiness {
  const worth = tableOf(checkworthy)
  const fact = tableOf(factual)
  return (traits) => {
    const score = probability(worth, traits)
    const label = score >= 0.5 ? 'CFS' : probability(fact, traits) >= 0.5 ? 'UFS' : 'NFS'
    const reasons: string[] = []
    const collect = (set: number, names: readonly string[], w: readonly number[], f: readonly number[]): void => {
      for (let rest = set; rest !== 0; rest &= rest - 1) {
        const i = lowest(rest)
        if (label === 'CFS' ? w[i] > 0 : label === 'UFS' ? f[i] > 0 : w[i] < 0 || f[i] < 0) reasons.push(names[i])
      }
    }
    collect(traits.own, traitNames.own, worth.own, fact.own)
    collect(traits.classes, traitNames.classes, worth.classes, fact.classes)
    return { label, score: Math.round(score * 1000) / 1000, reasons }
  }
}

const weighers = new WeakMap<WorthData['weights'], ReturnType<typeof createWeigher>>()

/** The same, made once for the weights of a grammar. */
export function weigherOf(weights: WorthData['weights']): ReturnType<typeof createWeigher> {
  const weigher = weighers.get(weights) ?? createWeigher(weights)
  weighers.set(weights, weigher)
  return weigher
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

const lowest = (set: number): number => 31 - Math.clz32(set & -set)

function probability({ bias, own, classes }: Table, traits: Traits): number {
  let total = bias
  for (let rest = traits.own; rest !== 0; rest &= rest - 1) total += own[lowest(rest)]
  for (let rest = traits.classes; rest !== 0; rest &= rest - 1) total += classes[lowest(rest)]
  return 1 / (1 + Math.exp(-total))
}
