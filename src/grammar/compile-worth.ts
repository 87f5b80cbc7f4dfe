import type { WorthFile } from '../generated/types.js'
import { spelt } from './key.js'
import { packList } from './list.js'
import { Worth } from './tags.js'
import type { TraitWeights, WorthData } from './types.js'

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
  const names = Object.keys({ ...checkworthy, ...factual })
  return Object.fromEntries(
    names.map((name) => {
      const both = [checkworthy[name] ?? 0, factual[name] ?? 0] as const
      return [name, Object.hasOwn(Worth, name) ? ([...both, numberOf(name)] as const) : both]
    }),
  )
}

const numberOf = (name: string): number => 31 - Math.clz32(Worth[name as keyof typeof Worth])
