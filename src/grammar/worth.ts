import type { WorthFile } from '../generated/types.js'
import { spelt } from './key.js'
import { packList, unpackList } from './list.js'
import { createPhrases, type Phrases } from './phrases.js'
import { Worth, type WorthClass } from './tags.js'
import type { CompiledGrammar, WorthData } from './types.js'
import type { Take, Waiting } from './waiting.js'

/** The classes of worth.yaml ready for use, as bits of `Worth`. */
export interface WorthClasses {
  readonly phrases: Phrases
  /** By simple verb. */
  readonly verbs: Int32Array
}

/** worth.yaml with its words packed and its verbs resolved. */
export function compileWorth(
  { classes, verbs = {}, endings = [], weights }: WorthFile,
  simpleVerb: (infinitive: string) => number,
): WorthData {
  return {
    classes: Object.fromEntries(entries(classes).map(([name, list]) => [name, packList(list.map(spelt))])),
    verbs: Object.fromEntries(entries(verbs).map(([name, infinitives]) => [name, infinitives.map(simpleVerb)])),
    endings: endings.map((one) => ({ ...one, ending: spelt(one.ending) })),
    weights,
  }
}

/** Makes the classes ready for use; their phrases are there once their first word is met. */
export function loadWorth({ worth, verbs, size }: CompiledGrammar, waiting: Waiting): WorthClasses {
  const phrases = createPhrases(size.words)
  const ofVerb = new Int32Array(verbs.length)
  const add = (entries: readonly string[], bits: number): void => {
    const take: Take = (words) => {
      phrases.add(words, bits)
    }
    for (const entry of entries) waiting.add(entry, take)
  }
  for (const [name, list] of entries(worth?.classes ?? {})) {
    const words = unpackList(list)
    add(words, Worth[name])
    for (const { of, ending, gives = name } of worth?.endings ?? [])
      if (of === name)
        add(
          words.map((word) => word + ending),
          Worth[name] | Worth[gives],
        )
  }
  for (const [name, indices] of entries(worth?.verbs ?? {})) for (const verb of indices) ofVerb[verb] |= Worth[name]
  return { phrases, verbs: ofVerb }
}

const entries = <T>(record: Readonly<Record<string, T>>): [WorthClass, T][] =>
  Object.entries(record) as [WorthClass, T][]
