import type { WorthFile } from '../../generated/types.js'
import { spelt } from '../key.js'
import { packList } from '../list.js'
import { Trait, Worth } from '../tags.js'
import type { TraitWeight, TraitWeights, WorthData } from '../types.js'

/** worth.yaml with its words packed, its verbs resolved and its classes numbered. */
export function compileWorth(
  { classes, verbs = {}, endings = [], weights }: WorthFile,
  simpleVerb: (infinitive: string) => number,
): WorthData {
  return {
    classes: Object.entries(classes).map(([name, list]) => [numberOf(name), packList(list.map(spelt))]),
    verbs: Object.entries(verbs).map(([name, infinitives]) => [numberOf(name), infinitives.map(simpleVerb)]),
    endings: endings.map(({ of, ending, gives = of }) => ({
      of: numberOf(of),
      ending: spelt(ending),
      gives: numberOf(gives),
    })),
    weights: compileWeights(weights),
  }
}

/** The weights of both questions as they are shipped. */
export function compileWeights({ checkworthy, factual }: WorthFile['weights']): TraitWeights {
  const weight = (name: string): TraitWeight => [name, checkworthy[name] ?? 0, factual[name] ?? 0]
  const weigh = (names: readonly string[]): (TraitWeight | 0)[] =>
    names.map((name) => (name in checkworthy || name in factual ? weight(name) : 0))
  return { bias: weight('bias'), own: weigh(TRAITS), classes: weigh(CLASSES) }
}

/** The names of an enumeration's members, by number. */
const namesOf = (members: object): string[] => Object.keys(members).filter((name) => Number.isNaN(Number(name)))

/** The names of traits, by their numbers. */
export const TRAITS = namesOf(Trait)
/** The names of the classes of worth.yaml, by their numbers. */
export const CLASSES = namesOf(Worth)

const numberOf = (name: string): number => 31 - Math.clz32(Worth[name as keyof typeof Worth])
