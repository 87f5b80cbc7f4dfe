/**
 * A word's key: what is left of its spelling when everything that does not tell words apart is folded. Half-space,
 * tatweel, diacritics and direction marks give nothing; Arabic and presentation forms give Persian letters; every
 * digit gives an ASCII one; Latin letters their lower case.
 */

/**
 * What a code unit gives to a key: 0, it ends a word; 1, nothing; below the private use area, one folded letter; else a
 * number for several letters (a ligature), or for one that stands above that area.
 */
export type Fold = number

const BREAK = 0
const NOTHING = 1
const UNKNOWN = 0xffff
const LAST_UNIT = 0xffff

const letters: Record<string, string> = {
  ي: 'ی', ى: 'ی', ئ: 'ی', ې: 'ی', ۍ: 'ی', ێ: 'ی', ك: 'ک', ڪ: 'ک', أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ؤ: 'و', ۀ: 'ه', ة: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ء: '',
} // prettier-ignore

/** Marks, controls and tatweel: they show nothing of their own. */
const SILENT = /[\p{M}\p{Cf}\u0640]/u

const table = new Uint16Array(65536).fill(UNKNOWN)
const expansions: number[][] = []
const expansionOf = new Map<string, number>()
const FIRST_EXPANSION = 0xe000

function computeFold(unit: number): Fold {
  const char = String.fromCharCode(unit)
  if (SILENT.test(char)) return NOTHING
  if (!/[\p{L}\p{N}]/u.test(char)) return BREAK
  const digit = /\p{Nd}/u.test(char) ? digitValue(unit) : -1
  if (digit >= 0) return 48 + digit
  let folded = ''
  for (const c of char.normalize('NFKC').toLowerCase()) {
    if (c in letters) folded += letters[c] ?? ''
    // A key is made of code units: a letter that stands for one beyond the basic plane stays as it is.
    else if (c.length > 1) folded += char
    else if (/[\p{L}\p{N}]/u.test(c) && !SILENT.test(c)) folded += c
  }
  if (folded === '') return NOTHING
  if (folded.length === 1 && isLetter(folded.charCodeAt(0))) return folded.charCodeAt(0)
  let index = expansionOf.get(folded)
  if (index === undefined) {
    index = FIRST_EXPANSION + expansions.length
    expansions.push([...folded].map((c) => c.charCodeAt(0)))
    expansionOf.set(folded, index)
  }
  return index
}

/** The value of a decimal digit of any script in the basic plane: they stand in runs of ten. */
function digitValue(unit: number): number {
  if (unit < 0x80) return unit - 48
  let zero = unit
  while (zero > 0 && unit - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--
  return unit - zero
}

/** What the code unit gives to a key; where a text has none, its word ends. */
export function foldOf(unit: number): Fold {
  const place = unit & LAST_UNIT
  const known = table[place]
  return known === UNKNOWN ? (table[place] = computeFold(place)) : known
}

/** The letters that the fold of a ligature stands for. */
export function expansionLetters(fold: Fold): readonly number[] {
  return expansions[fold - FIRST_EXPANSION] ?? []
}

/** Whether a code unit ends a word. */
export const isBreak = (fold: Fold): boolean => fold === BREAK
/** Whether a code unit gives nothing to a key. */
export const isNothing = (fold: Fold): boolean => fold === NOTHING
/** Whether a code unit gives just one letter. */
export const isLetter = (fold: Fold): boolean => fold > NOTHING && fold < FIRST_EXPANSION
/** Whether a code unit gives several letters: a ligature. */
export const isExpansion = (fold: Fold): boolean => fold >= FIRST_EXPANSION

/** The key of a whole string; what ends a word is left out. Folding a key again gives the same key. */
export function keyOf(text: string): string {
  let key = ''
  for (let i = 0; i < text.length; i++) {
    const fold = foldOf(text.charCodeAt(i))
    if (isExpansion(fold)) key += String.fromCharCode(...expansionLetters(fold))
    else if (fold > NOTHING) key += String.fromCharCode(fold)
  }
  return key
}

export const APOSTROPHE = 39
/** Straight or curly. */
export const isApostrophe = (unit: number): boolean => unit === APOSTROPHE || unit === 0x2019
/** Whether a code unit is a Latin letter without an accent. */
export const isLatin = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122
/** A clitic is written with an apostrophe and at most so many letters: ’s, ’re. */
const MAX_CLITIC = 2

/**
 * What an apostrophe at a place does: it begins a clitic that is a word of its own (Smith’s, don’t), it stands within a
 * word (O’Brien), or neither.
 */
export function apostropheAt(text: string, i: number): 'clitic' | 'within' | null {
  if (
    !isApostrophe(text.charCodeAt(i)) ||
    i === 0 ||
    !isLatin(text.charCodeAt(i - 1)) ||
    !isLatin(text.charCodeAt(i + 1))
  )
    return null
  let end = i + 1
  while (end <= i + 1 + MAX_CLITIC && isLatin(text.charCodeAt(end))) end++
  return end <= i + 1 + MAX_CLITIC ? 'clitic' : 'within'
}

/**
 * Whether what stands before a place is an ending, however its letters are written. A half-space in the ending must be
 * there: it tells the ending from letters of the word.
 */
export function endsAs(text: string, end: number, ending: string): boolean {
  let at = end - 1
  for (let i = ending.length - 1; i >= 0; i--, at--) {
    const wanted = ending.charCodeAt(i)
    if (text.charCodeAt(at) === wanted) continue
    const fold = foldOf(wanted)
    if (isNothing(fold)) return false
    while (isNothing(foldOf(text.charCodeAt(at)))) at--
    if (foldOf(text.charCodeAt(at)) !== fold) return false
  }
  return true
}

/** The keys of the words of a string without spaces: one, and its clitic. */
export function keysOf(text: string): string[] {
  const cut = [...text].findIndex((_, i) => apostropheAt(text, i) === 'clitic')
  const clitic = cut < 0 ? /^['’]([a-z]{1,2})$/i.exec(text)?.[1] : undefined
  if (clitic !== undefined) return [`'${keyOf(clitic)}`]
  return cut < 0 ? [keyOf(text)].filter(Boolean) : [keyOf(text.slice(0, cut)), `'${keyOf(text.slice(cut))}`]
}

/** A phrase with its words folded, their half-spaces and the spaces between them kept. */
export const spelt = (phrase: string): string =>
  phrase
    .split(' ')
    .flatMap((word) =>
      word.includes(HALF_SPACE) ? [word.split(HALF_SPACE).map(keyOf).join(HALF_SPACE)] : keysOf(word),
    )
    .join(' ')

/** The zero-width non-joiner, which Persian writes inside a word; as a string and as a code unit. */
export const HALF_SPACE = '\u200c'
export const HALF_SPACE_UNIT = 0x200c

/** One step of the hash by which words are looked up (FNV-1a over folded letters). */
export const hashStep = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193)
/** The hash of no letters. */
export const HASH_START = 0x811c9dc5 | 0

/** The hash of a key. */
export function hashOf(key: string): number {
  let hash = HASH_START
  for (let i = 0; i < key.length; i++) hash = hashStep(hash, key.charCodeAt(i))
  return hash
}

/** The key that some folded letters are. */
export const keyFrom = (letters: Uint16Array, from: number, to: number): string =>
  String.fromCharCode(...letters.subarray(from, to))

/** The hash of some folded letters. */
export function hashFrom(letters: Uint16Array, from: number, to: number): number {
  let hash = HASH_START
  for (let i = from; i < to; i++) hash = hashStep(hash, letters[i])
  return hash
}
