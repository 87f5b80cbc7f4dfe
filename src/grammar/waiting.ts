import { HALF_SPACE } from './key.js'
import type { VocabularyBuilder } from './vocabulary.js'

/** Takes the words of an entry in one of the ways in which it is typed. */
export type Take = (words: readonly number[]) => void

/** Entries that wait until their first word is met. */
export interface Waiting {
  /** Lets an entry wait, written as `spelt` writes it. */
  readonly add: (entry: string, take: Take) => void
  /** Gives the entries that begin with a word, by its key; whether there were any. */
  readonly meet: (key: string) => boolean
  /** Gives all entries. */
  readonly all: () => void
}

const FIRST_LETTER = 65

/**
 * Lets the entries of a lexicon wait, each for its first word: a text has few of a language's words, and a vocabulary
 * without the others starts sooner and stays in the processor's caches. An entry is given in those of its typings that begin
 * with the word that is met, so that in whatever order words are met, what a phrase is given comes in the order in which it was added.
 */
export function createWaiting({ spell, word }: VocabularyBuilder): Waiting {
  /** By first word the last of its entries; each tells which was the one before. */
  const lastOf = new Map<string, number>()
  const entries: string[] = ['']
  const takes: Take[] = [() => undefined]
  const before: number[] = [0]
  const wait = (first: string, entry: string, take: Take): void => {
    before.push(lastOf.get(first) ?? 0)
    takes.push(take)
    lastOf.set(first, entries.push(entry) - 1)
  }
  const meet = (key: string): boolean => {
    const last = lastOf.get(key)
    if (last === undefined) return false
    lastOf.delete(key)
    const first = word(key)
    const chain: number[] = []
    for (let i = last; i > 0; i = before[i]) chain.push(i)
    for (const i of chain.reverse()) for (const words of spell(entries[i])) if (words[0] === first) takes[i](words)
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
      const end = entry.indexOf(' ')
      const head = end < 0 ? entry : entry.slice(0, end)
      if (!head.includes(HALF_SPACE)) {
        wait(head, entry, take)
        return
      }
      let first = ''
      for (const part of head.split(HALF_SPACE)) if (part !== '') wait((first += part), entry, take)
    },
    all: () => {
      for (const key of lastOf.keys()) meet(key)
    },
  }
}
