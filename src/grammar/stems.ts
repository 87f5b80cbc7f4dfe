import { HASH_START, hashFrom, hashStep } from './key.js'

/** The stems of verbs, to tell of which verbs a word may be a form. */
export interface Stems {
  readonly add: (verb: number, stem: Uint16Array) => void
  /** Gives the verbs whose stem stands in a word between a beginning and an end that forms have. */
  readonly find: (word: Uint16Array, length: number, give: (verb: number) => void) => void
}

/** One byte for every hash of a stem, by its low bits. */
const FILTER = 1 << 12
const NONE: readonly never[] = []

/** @param affixes - what forms have before their stem and behind it */
export function createStems(affixes: readonly { before: Uint16Array; after: Uint16Array }[]): Stems {
  const befores = [...new Map(affixes.map(({ before }) => [before.join(), before])).values()]
  const afters = new Set(affixes.map(({ after }) => hashFrom(after, 0, after.length)))
  const verbs = new Map<number, number[]>()
  const filter = new Uint8Array(FILTER)
  return {
    add: (verb, stem) => {
      const hash = hashFrom(stem, 0, stem.length)
      filter[hash & (FILTER - 1)] = 1
      verbs.set(hash, [...(verbs.get(hash) ?? NONE), verb])
    },
    find: (word, length, give) => {
      for (const before of befores) {
        if (!startsWith(word, length, before)) continue
        for (let i = before.length, hash = HASH_START; i < length; i++) {
          hash = hashStep(hash, word[i])
          if (filter[hash & (FILTER - 1)] === 0) continue
          const found = verbs.get(hash)
          if (found && afters.has(hashFrom(word, i + 1, length))) found.forEach(give)
        }
      }
    },
  }
}

function startsWith(word: Uint16Array, length: number, start: Uint16Array): boolean {
  if (start.length >= length) return false
  for (let i = 0; i < start.length; i++) if (word[i] !== start[i]) return false
  return true
}
