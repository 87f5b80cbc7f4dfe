import { foldOf, HALF_SPACE_UNIT, HASH_START, hashOf, hashStep, isLetter, spelt } from './key.js'
import { partsOf, unpackPart } from './list.js'
import type { VocabularyBuilder } from './vocabulary.js'

/** Takes the words of an entry in one of the ways in which it is typed. */
export type Take = (words: readonly number[]) => void

/** Entries that wait until their first word is met. */
export interface Waiting {
  /** Lets an entry wait, written as `spelt` writes it. */
  readonly add: (entry: string, take: Take) => void
  /** Lets an entry wait as it is typed. */
  readonly addTyped: (entry: string, take: Take) => void
  /** Lets the entries of a list that `packList` wrote wait, in a form of each. */
  readonly addList: (list: string, take: Take, formOf?: (entry: string) => string) => void
  /** Gives the entries that begin with a word, by its first letter and the hash of its key; whether there were any. */
  readonly meet: (letter: number, hash: number) => boolean
  /** Gives all entries. */
  readonly all: () => void
}

/** What entries with one first letter are read from. */
interface Unread {
  readonly text: string
  readonly take: Take
  readonly read: (text: string) => string[]
}

const SPACE = 32
const FIRST_LETTER = 65
const itself = (entry: string): string[] => [entry]
const respelt = (entry: string): string[] => [spelt(entry)]

/**
 * Lets the entries of a lexicon wait, unread for their first letter, then each for its first word: a text has few of a language's
 * words, and a vocabulary without the others starts sooner and stays in the processor's caches. An entry is given in those of its
 * typings that begin with the word that is met, so that in whatever order words are met, what a phrase is given comes in the order
 * in which it was added.
 */
export function createWaiting({ spell, keyOf }: VocabularyBuilder): Waiting {
  const unread = new Map<number, Unread[]>()
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
  const waitForWord = (entry: string, take: Take): void => {
    let hash = HASH_START
    let waits = hash
    for (let i = 0; i <= entry.length; i++) {
      const unit = i < entry.length ? entry.charCodeAt(i) : SPACE
      if (unit !== SPACE && unit !== HALF_SPACE_UNIT) hash = hashStep(hash, unit)
      else if (hash !== waits) wait((waits = hash), entry, take)
      if (unit === SPACE) return
    }
  }
  const meetLetter = (letter: number): void => {
    for (const { text, take, read } of unread.get(letter) ?? [])
      for (const entry of read(text)) waitForWord(entry, take)
    unread.delete(letter)
  }
  const meet = (letter: number, hash: number): boolean => {
    meetLetter(letter)
    const last = lastOf.get(hash)
    if (last === undefined) return false
    lastOf.delete(hash)
    const chain: number[] = []
    for (let i = last; i > 0; i = before[i]) chain.push(i)
    for (const i of chain.reverse())
      for (const words of spell(entries[i])) if (hashOf(keyOf(words[0])) === hash) takes[i](words)
    return true
  }
  const leave = (text: string, take: Take, read: Unread['read']): void => {
    const unit = text.charCodeAt(0)
    const letter = foldOf(unit)
    // Numbers and clitics are not asked for when they are met; a ligature is met as its letters.
    if (unit < FIRST_LETTER || !isLetter(letter)) {
      read(text).flatMap(spell).forEach(take)
      return
    }
    const others = unread.get(letter)
    if (others) others.push({ text, take, read })
    else unread.set(letter, [{ text, take, read }])
  }
  return {
    meet,
    add: (entry, take) => {
      leave(entry, take, itself)
    },
    addTyped: (entry, take) => {
      leave(entry, take, respelt)
    },
    addList: (list, take, formOf = (entry) => entry) => {
      const read = (part: string): string[] => unpackPart(part).map((entry) => formOf(entry))
      for (const part of partsOf(list)) leave(part, take, read)
    },
    all: () => {
      for (const letter of unread.keys()) meetLetter(letter)
      for (const hash of lastOf.keys()) meet(0, hash)
    },
  }
}
