import { HALF_SPACE_UNIT, HASH_START, hashOf, hashStep } from './key.js'
import type { VocabularyBuilder } from './vocabulary.js'

/** Takes the words of an entry in one of the ways in which it is typed. */
export type Take = (words: readonly number[]) => void

/** Entries that wait until their first word is met. */
export interface Waiting {
  /** Lets an entry wait, written as `spelt` writes it. */
  readonly add: (entry: string, take: Take) => void
  /** Gives the entries that begin with a word, by the hash of its key; whether there were any. */
  readonly meet: (hash: number) => boolean
  /** Gives all entries. */
  readonly all: () => void
}

const SPACE = 32
const FIRST_LETTER = 65

/**
 * Lets the entries of a lexicon wait, each for its first word: a text has few of a language's words, and a vocabulary
 * without the others starts sooner and stays in the processor's caches. An entry is given in those of its typings that begin
 * with the word that is met, so that in whatever order words are met, what a phrase is given comes in the order in which it was added.
 */
export function createWaiting({ spell, keyOf }: VocabularyBuilder): Waiting {
  /** By the hash of a first word the last of its entries; each tells which was the one before. */
  const lastOf = new Map<number, number>()
  const entries: string[] = ['']
  const takes: Take[] = [() => undefined]
  const before: number[] = [0]
  const wait = (hash: number, entry: string, take: Take): void => {
    before.push(lastOf.get(hash) ?? 0)
    takes.push(take)
    lastOf.set(hash, entries.push(entry) - 1)
  }
  const meet = (hash: number): boolean => {
    const last = lastOf.get(hash)
    if (last === undefined) return false
    lastOf.delete(hash)
    const chain: number[] = []
    for (let i = last; i > 0; i = before[i]) chain.push(i)
    for (const i of chain.reverse())
      for (const words of spell(entries[i])) if (hashOf(keyOf(words[0])) === hash) takes[i](words)
    return true
  }
  return {
    meet,
    add: (entry, take) => {
      // Numbers and clitics are not asked for when they are met.
      if (entry.charCodeAt(0) < FIRST_LETTER) {
        spell(entry).forEach(take)
        return
      }
      let hash = HASH_START
      let waits = hash
      for (let i = 0; i <= entry.length; i++) {
        const unit = i < entry.length ? entry.charCodeAt(i) : SPACE
        if (unit !== SPACE && unit !== HALF_SPACE_UNIT) hash = hashStep(hash, unit)
        else if (hash !== waits) wait((waits = hash), entry, take)
        if (unit === SPACE) return
      }
    },
    all: () => {
      for (const hash of lastOf.keys()) meet(hash)
    },
  }
}
