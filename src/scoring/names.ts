import { words } from '../generated/scoring.js'

const HONORIFIC = new RegExp(`(?<![\\p{L}\\u200c])(?:${words.honorifics.join('|')})\\.?(?![\\p{L}\\u200c])`, 'giu')
const LETTERS: ReadonlyMap<string, string> = new Map(Object.entries(words.letters))

/** The letters and digits of a string, each in one of its written forms. */
function fold(name: string): string {
  const bare = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return bare.replace(/./gu, (character) => {
    const digit = words.digits.indexOf(character)
    return digit >= 0 ? String(digit % 10) : (LETTERS.get(character) ?? character)
  })
}

function nameWords(name: string): string[] {
  const words = name.replace(HONORIFIC, ' ').split(/[^\p{L}\p{M}\p{N}]+/u)
  return words.map(fold).filter(Boolean)
}

/**
 * Whether two names may name one speaker: honorifics aside they are the same letters, or one stands in the other as
 * whole words and has at least half of its words, or it begins or ends the other and has at least half of its letters.
 */
export function fits(one: string, other: string): boolean {
  if (fold(one) === fold(other)) return true
  const [a, b] = [nameWords(one), nameWords(other)]
  const [short, long] = a.join('').length <= b.join('').length ? [a, b] : [b, a]
  if (short.length === 0) return false
  const inside = long.some((_, place) => short.every((word, i) => word === long[place + i]))
  if (inside && short.length * 2 >= long.length) return true
  const [shortLetters, longLetters] = [short.join(''), long.join('')]
  const atBorder = longLetters.startsWith(shortLetters) || longLetters.endsWith(shortLetters)
  return atBorder && shortLetters.length * 2 >= longLetters.length
}
