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

/** worth.yaml with its endings written out and its verbs resolved. */
export function compileWorth(
  { classes, verbs = {}, endings = [], weights }: WorthFile,
  simpleVerb: (infinitive: string) => number,
): WorthData {
  const words = new Map(entries(classes).map(([name, list]) => [name, [...list]]))
  for (const { of, ending, gives } of endings)
    for (const word of classes[of] ?? [])
      for (const name of gives ? [of, gives] : [of]) words.set(name, [...(words.get(name) ?? []), word + ending])
  return {
    classes: Object.fromEntries([...words].map(([name, list]) => [name, packList(list.map(spelt))])),
    verbs: Object.fromEntries(entries(verbs).map(([name, infinitives]) => [name, infinitives.map(simpleVerb)])),
    weights,
  }
}

/** Makes the classes ready for use; their phrases are there once their first word is met. */
export function loadWorth({ worth, verbs, size }: CompiledGrammar, waiting: Waiting): WorthClasses {
  const phrases = createPhrases(size.words)
  const ofVerb = new Int32Array(verbs.length)
  for (const [name, list] of entries(worth?.classes ?? {})) {
    const take: Take = (words) => {
      phrases.add(words, Worth[name])
    }
    for (const entry of unpackList(list)) waiting.add(entry, take)
  }
  for (const [name, indices] of entries(worth?.verbs ?? {})) for (const verb of indices) ofVerb[verb] |= Worth[name]
  return { phrases, verbs: ofVerb }
}

const entries = <T>(record: Readonly<Record<string, T>>): [WorthClass, T][] =>
  Object.entries(record) as [WorthClass, T][]
