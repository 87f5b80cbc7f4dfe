/** Words met of late, by their letters; one that is met takes the place of another. */
export interface WordSet {
  readonly has: (letters: Uint16Array, size: number, hash: number) => boolean
  readonly add: (letters: Uint16Array, size: number, hash: number) => void
}

/** Longer words are not kept. */
const MAX_LETTERS = 12

/** @param places - a power of two */
export function createWordSet(places: number): WordSet {
  const kept = new Uint16Array(places * MAX_LETTERS)
  const placeOf = (hash: number): number => ((hash ^ (hash >>> 15)) & (places - 1)) * MAX_LETTERS
  return {
    has: (letters, size, hash) => {
      if (size > MAX_LETTERS) return false
      const place = placeOf(hash)
      let i = 0
      while (i < size && kept[place + i] === letters[i]) i++
      return i === size && (size === MAX_LETTERS || kept[place + size] === 0)
    },
    add: (letters, size, hash) => {
      if (size > MAX_LETTERS) return
      const place = placeOf(hash)
      for (let i = 0; i < size; i++) kept[place + i] = letters[i]
      if (size < MAX_LETTERS) kept[place + size] = 0
    },
  }
}
