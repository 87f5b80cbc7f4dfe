import { createPhrases, type Phrases } from './phrases.js'
import type { CompiledGrammar } from './types.js'
import type { Take, Waiting } from './waiting.js'

/** The classes of worth.yaml ready for use, as bits of `Worth`. */
export interface WorthClasses {
  readonly phrases: Phrases
  /** By simple verb. */
  readonly verbs: Int32Array
}

/** Makes the classes ready for use; their phrases are there once their first word is met. */
export function loadWorth({ worth, verbs, size }: CompiledGrammar, waiting: Waiting): WorthClasses {
  const phrases = createPhrases(size.words)
  const ofVerb = new Int32Array(verbs.length)
  const add = (list: string, bits: number, ending = ''): void => {
    const take: Take = (words) => {
      phrases.add(words, bits)
    }
    waiting.addList(list, take, (word) => word + ending)
  }
  for (const [number, list] of worth?.classes ?? []) {
    add(list, 1 << number)
    for (const { of, ending, gives } of worth?.endings ?? [])
      if (of === number) add(list, (1 << number) | (1 << gives), ending)
  }
  for (const [number, indices] of worth?.verbs ?? []) for (const verb of indices) ofVerb[verb] |= 1 << number
  return { phrases, verbs: ofVerb }
}
