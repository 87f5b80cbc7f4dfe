import { keyOf } from '../grammar/key.js'
import type { Document, Range } from '../text/index.js'

/** The words of a name or a role as keys, so that spellings with and without half-spaces, hamza or diacritics are one. */
export interface Wording {
  readonly words: readonly string[]
  readonly joined: string
}

/** Longer phrases are compared by their beginning. */
const MAX_WORDS = 24

export function wordingOf({ text, tokens }: Document, { start, end }: Range): Wording {
  const words: string[] = []
  for (let t = start; t < end && words.length < MAX_WORDS; t++) {
    const word = keyOf(text.slice(tokens.start[t], tokens.end[t]))
    if (word) words.push(word)
  }
  return { words, joined: words.join('') }
}

/**
 * Whether two personal names can be one person's: the shorter is the end of the longer, or its middle (a compound
 * surname cut short), in whole words or in letters (a half-space for a space).
 */
export function sameName(a: Wording, b: Wording): boolean {
  if (a.joined === b.joined) return a.joined !== ''
  const [short, long] = a.joined.length < b.joined.length ? [a, b] : [b, a]
  if (short.words.length === 0) return false
  if (short.words.length === 1 && long.words.indexOf(short.words[0]) > 0) return true
  if (short.words.at(-1) === long.words.at(-1) && isSubsequence(short.words, long.words)) return true
  return short.joined.length >= MIN_LETTERS && short.joined.length * 2 >= long.joined.length && long.joined.endsWith(short.joined)
}

/** The end of a name that is so short says nothing. */
const MIN_LETTERS = 4

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let i = 0
  for (const word of long) if (word === short[i]) i++
  return i === short.length
}

/** The share of the shorter phrase's words that the longer has too, in spellings with or without a space. */
export function overlap(a: Wording, b: Wording): number {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const both = short.words.filter((word) => sharesWord(word, long)).length
  return both / Math.max(1, short.words.length)
}

export const sharesWord = (word: string, { words, joined }: Wording): boolean => words.includes(word) || (word.length > 1 && joined.includes(word))

/** Whether one word is another with a short ending: a country and its adjective. */
export function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < MIN_STEM) return false
  const stem = Math.max(MIN_STEM, short.length - 1)
  return long.length - short.length <= MAX_ENDING && long.startsWith(short.slice(0, stem))
}

const MIN_STEM = 3
const MAX_ENDING = 3
