import type { Checkworthiness, Statement } from '../generated/types.js'
import type { TraitWeights } from '../grammar/types.js'
import { ownTraits, type Traits } from './traits.js'

const RANK = { NFS: 0, UFS: 1, CFS: 2 } as const

/** A trait, and how much it speaks for a statement's being worth checking and for its being factual. */
interface Weighed {
  readonly name: string
  readonly worth: number
  readonly fact: number
}

/** Makes what says how much a statement with some traits is worth checking; its reasons are the traits that speak for its label. */
export function createWeigher(weights: TraitWeights): (traits: Traits) => Checkworthiness {
  const weighed = (name: string): Weighed => {
    const [worth, fact] = weights[name] ?? [0, 0]
    return { name, worth, fact }
  }
  const bias = weighed('bias')
  const own = ownTraits.map(weighed)
  const classes: Weighed[] = []
  for (const [name, [, , number]] of Object.entries(weights)) if (number !== undefined) classes[number] = weighed(name)
  return (traits) => {
    const found = [...among(own, traits.own), ...among(classes, traits.classes)]
    const score = probability(found.reduce((total, { worth }) => total + worth, bias.worth))
    const isFactual = probability(found.reduce((total, { fact }) => total + fact, bias.fact)) >= 0.5
    const label = score >= 0.5 ? 'CFS' : isFactual ? 'UFS' : 'NFS'
    const reasons = found.filter(({ worth, fact }) =>
      label === 'CFS' ? worth > 0 : label === 'UFS' ? fact > 0 : worth < 0 || fact < 0,
    )
    return { label, score: Math.round(score * 1000) / 1000, reasons: reasons.map(({ name }) => name) }
  }
}

const weighers = new WeakMap<TraitWeights, ReturnType<typeof createWeigher>>()

/** The same, made once for the weights of a grammar. */
export function weigherOf(weights: TraitWeights): ReturnType<typeof createWeigher> {
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

/** Those of some traits whose bits are in a set. */
const among = (traits: readonly Weighed[], set: number): Weighed[] => traits.filter((_, i) => set & (1 << i))

const probability = (total: number): number => 1 / (1 + Math.exp(-total))
