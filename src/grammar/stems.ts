import { hashFrom, hashOf, hashStep } from './key.js'

/** The stems of verbs, to tell of which verbs a word may be a form. */
export interface Stems {
  readonly add: (verb: number, stem: string) => void
  /** Gives the verbs whose stem stands in a word between a beginning and an end that forms have, a prefix first. */
  readonly find: (word: Uint16Array, length: number, give: (verb: number) => void) => void
}

/** One byte for every hash of a stem, by its low bits. */
const FILTER = 1 << 12
const NONE: readonly never[] = []

/**
 * @param affixes - what forms have before their stem and behind it
 * @param prefixes - what verbs have before all that; with it their stems are added
 */
export function createStems(affixes: readonly { before: string; after: string }[], prefixes: readonly string[]): Stems {
  const befores = new Set(affixes.map(({ before }) => before))
  const starts = [...new Set(['', ...prefixes])].flatMap((prefix) =>
    [...befores].map((before) => ({ start: prefix + before, hash: hashOf(prefix) })),
  )
  const afters = new Set(affixes.map(({ after }) => hashOf(after)))
  const verbs = new Map<number, number[]>()
  const filter = new Uint8Array(FILTER)
  return {
    add: (verb, stem) => {
      const hash = hashOf(stem)
      filter[hash & (FILTER - 1)] = 1
      verbs.set(hash, [...(verbs.get(hash) ?? NONE), verb])
    },
    find: (word, length, give) => {
      for (const { start, hash: prefix } of starts) {
        if (!startsWith(word, length, start)) continue
        for (let i = start.length, hash = prefix; i < length; i++) {
          hash = hashStep(hash, word[i])
          if (filter[hash & (FILTER - 1)] === 0) continue
          const found = verbs.get(hash)
          if (found && afters.has(hashFrom(word, i + 1, length))) found.forEach(give)
        }
      }
    },
  }
}

function startsWith(word: Uint16Array, length: number, start: string): boolean {
  if (start.length >= length) return false
  for (let i = 0; i < start.length; i++) if (word[i] !== start.charCodeAt(i)) return false
  return true
}
