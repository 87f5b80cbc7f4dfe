import type { WorthFile } from '../generated/types.js'
import { spelt } from './key.js'
import { packList } from './list.js'
import { createPhrases, type Phrases } from './phrases.js'
import { Worth } from './tags.js'
import type { CompiledGrammar, TraitWeights, WorthData } from './types.js'
import type { Take, Waiting } from './waiting.js'

/** The classes of worth.yaml ready for use, as bits of `Worth`. */
export interface WorthClasses {
  readonly phrases: Phrases
  /** By simple verb. */
  readonly verbs: Int32Array
}

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

/** Makes the classes ready for use; their phrases are there once their first word is met. */
export function loadWorth({ worth, verbs, size }: CompiledGrammar, waiting: Waiting): WorthClasses {
  const phrases = createPhrases(size.words)
  const ofVerb = new Int32Array(verbs.length)
  const add = (list: string, bits: number, ending?: string): void => {
    const take: Take = (words) => {
      phrases.add(words, bits)
    }
    waiting.addList(list, take, ending)
  }
  for (const [number, list] of worth?.classes ?? []) {
    add(list, 1 << number)
    for (const { of, ending, gives } of worth?.endings ?? [])
      if (of === number) add(list, (1 << number) | (1 << gives), ending)
  }
  for (const [number, indices] of worth?.verbs ?? []) for (const verb of indices) ofVerb[verb] |= 1 << number
  return { phrases, verbs: ofVerb }
}
