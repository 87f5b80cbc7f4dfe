import {
  APOSTROPHE,
  apostropheAt,
  expansionLetters,
  foldOf,
  HASH_START,
  hashStep,
  isApostrophe,
  isBreak,
  isLetter,
  isNothing,
  keyOf,
} from '../grammar/key.js'
import type { Grammar } from '../grammar/load.js'
import { lookUp, step } from '../grammar/vocabulary.js'
import { isSpace, Kind, kindOf } from './kinds.js'

/** The tokens of a text, a column each; offsets are UTF-16 code units in the text as it was given. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  /** Number of the word in the vocabulary; 0 where it is not known. */
  readonly word: Int32Array
  /** Hash of the key: words with the same letters have the same. */
  readonly hash: Int32Array
  /** The longest entry of the lexicon that begins here, 0 for none, and the token after it. */
  readonly lexeme: Int32Array
  readonly lexemeEnd: Int32Array
  /** The entry that this word is alone, 0 for none. */
  readonly single: Int32Array
}

/** The key of a token's word; empty for a mark. */
export function keyAt(
  text: string,
  { start, end, word }: Tokens,
  t: number,
  { vocabulary: { keys } }: Grammar,
): string {
  if (word[t] === 0) return keyOf(text.slice(start[t], end[t]))
  return (keys[word[t]] ??= keyOf(text.slice(start[t], end[t])))
}

/** A word longer than this is in no lexicon. */
const MAX_KEY = 64
const FIRST_DIGIT = 48
const LAST_DIGIT = 57

/** What is written while a text is scanned. One serves every text: reading is synchronous, and a document gets its own columns. */
interface Scratch {
  capacity: number
  count: number
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  word: Int32Array
  hash: Int32Array
}

/** A text of more tokens than this leaves nothing behind that stays allocated. */
const MAX_KEPT = 1 << 18

const letters = new Uint16Array(MAX_KEY)
const allocate = (capacity: number): Scratch => ({
  capacity,
  count: 0,
  start: new Int32Array(capacity),
  end: new Int32Array(capacity),
  kind: new Uint8Array(capacity),
  word: new Int32Array(capacity),
  hash: new Int32Array(capacity),
})
const scratch = allocate(1 << 12)

function grow(): void {
  const { start, end, kind, word, hash, capacity, count } = scratch
  Object.assign(scratch, allocate(capacity * 2), { count })
  scratch.start.set(start)
  scratch.end.set(end)
  scratch.kind.set(kind)
  scratch.word.set(word)
  scratch.hash.set(hash)
}

function push(start: number, end: number, kind: number, word: number, hash: number): void {
  if (scratch.count === scratch.capacity) grow()
  const t = scratch.count++
  scratch.start[t] = start
  scratch.end[t] = end
  scratch.kind[t] = kind
  scratch.word[t] = word
  scratch.hash[t] = hash
}

/** Cuts a text into tokens and looks every word up once, by a key that is computed while scanning. */
export function tokenize(text: string, grammar: Grammar): Tokens {
  const { vocabulary } = grammar
  const { length } = text
  scratch.count = 0
  let i = 0
  while (i < length) {
    const unit = text.charCodeAt(i)
    if (unit === 32) {
      i++
      continue
    }
    let fold = foldOf(unit)
    if (isNothing(fold)) {
      i++
      continue
    }
    if (isBreak(fold)) {
      if (isSpace(unit)) {
        i++
        continue
      }
      const from = i++
      const k = kindOf(unit)
      if (k === Kind.newline) {
        while (i < length && (kindOf(text.charCodeAt(i)) === Kind.newline || isSpace(text.charCodeAt(i)))) i++
        push(from, i, k, 0, 0)
      } else if (k === Kind.stop && unit === 46 && text.charCodeAt(i) === 46) {
        while (i < length && text.charCodeAt(i) === 46) i++
        push(from, i, Kind.ellipsis, 0, 0)
      } else if (unit === APOSTROPHE && text.charCodeAt(i) === APOSTROPHE) {
        i++
        push(from, i, Kind.quote, 0, 0)
      } else {
        if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(i))) i++
        push(from, i, k, 0, 0)
      }
      continue
    }
    const from = i
    let to = i
    let size = 0
    let hash = HASH_START
    if (isDigit(fold)) {
      for (;;) {
        if (isDigit(fold)) {
          hash = hashStep(hash, fold)
          if (size < MAX_KEY) letters[size] = fold
          size++
          to = ++i
        } else if (isNothing(fold)) i++
        else if (joinsDigits(text, i)) hash = hashStep(hash, text.charCodeAt(i++))
        else break
        if (i >= length) break
        fold = foldOf(text.charCodeAt(i))
      }
      push(from, to, Kind.number, size <= MAX_KEY ? lookUp(vocabulary, letters, size, hash) : 0, hash)
      continue
    }
    for (;;) {
      if (isLetter(fold)) {
        hash = hashStep(hash, fold)
        if (size < MAX_KEY) letters[size] = fold
        size++
        to = ++i
      } else if (isNothing(fold)) i++
      else {
        for (const letter of expansionLetters(fold)) {
          hash = hashStep(hash, letter)
          if (size < MAX_KEY) letters[size] = letter
          size++
        }
        to = ++i
      }
      if (i >= length) break
      fold = foldOf(text.charCodeAt(i))
      if (isBreak(fold)) {
        if (!isWithin(text, i)) break
        fold = foldOf(text.charCodeAt(++i))
      }
    }
    push(from, to, Kind.word, size <= MAX_KEY ? lookUp(vocabulary, letters, size, hash) : 0, hash)
    if (i < length && isClitic(text, i)) {
      const clitic = i++
      letters[0] = APOSTROPHE
      hash = hashStep(HASH_START, APOSTROPHE)
      for (size = 1; i < length && !isBreak((fold = foldOf(text.charCodeAt(i)))); i++) {
        letters[size++] = fold
        hash = hashStep(hash, fold)
      }
      push(clitic, i, Kind.word, lookUp(vocabulary, letters, size, hash), hash)
    }
  }

  const tokens = columnsOf(scratch)
  lookUpEntries(tokens, grammar)
  if (scratch.capacity > MAX_KEPT) Object.assign(scratch, allocate(1 << 12))
  return tokens
}

const isWithin = (text: string, i: number): boolean =>
  isApostrophe(text.charCodeAt(i)) && apostropheAt(text, i) === 'within'
const isClitic = (text: string, i: number): boolean =>
  isApostrophe(text.charCodeAt(i)) && apostropheAt(text, i) === 'clitic'

/** Of so many bytes the columns of one document after another are cut; a long document gets its own. */
const SLAB = 1 << 18
let slab = new ArrayBuffer(SLAB)
let used = 0

/** The columns of a document, in one piece of memory. */
function columnsOf({ start, end, kind, word, hash, count }: Scratch): Tokens {
  const bytes = count * Int32Array.BYTES_PER_ELEMENT
  const size = COLUMNS * bytes + ((count + 3) & ~3)
  const own = size > SLAB / 4
  if (!own && used + size > SLAB) {
    slab = new ArrayBuffer(SLAB)
    used = 0
  }
  const memory = own ? new ArrayBuffer(size) : slab
  const from = own ? 0 : used
  if (!own) used += size
  const column = (i: number): Int32Array => new Int32Array(memory, from + i * bytes, count)
  const tokens = {
    count,
    start: column(0),
    end: column(1),
    word: column(2),
    hash: column(3),
    lexeme: column(4),
    lexemeEnd: column(5),
    single: column(6),
    kind: new Uint8Array(memory, from + COLUMNS * bytes, count),
  }
  for (let t = 0; t < count; t++) {
    tokens.start[t] = start[t]
    tokens.end[t] = end[t]
    tokens.kind[t] = kind[t]
    tokens.word[t] = word[t]
    tokens.hash[t] = hash[t]
  }
  return tokens
}

/** Of four bytes each. */
const COLUMNS = 7

/** Finds the longest entry of the lexicon at every token. */
function lookUpEntries({ count, word, lexeme, lexemeEnd, single }: Tokens, grammar: Grammar): void {
  const { vocabulary, entry } = grammar
  const { branches } = vocabulary
  for (let t = 0; t < count; t++) {
    lexemeEnd[t] = t + 1
    let node = word[t]
    if (node === 0) continue
    if (entry[node]) single[t] = lexeme[t] = node
    for (let next = t + 1; branches[node] && next < count && word[next] !== 0; next++) {
      node = step(vocabulary, node, word[next])
      if (node === 0) break
      if (entry[node]) {
        lexeme[t] = node
        lexemeEnd[t] = next + 1
      }
    }
  }
}

const isDigit = (fold: number): boolean => fold >= FIRST_DIGIT && fold <= LAST_DIGIT
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** A separator of decimals, thousands, hours or dates, with a digit right behind it: . , / : ٫ ٬ */
function joinsDigits(text: string, i: number): boolean {
  const unit = text.charCodeAt(i)
  return (
    (unit === 46 || unit === 44 || unit === 47 || unit === 58 || unit === 0x66b || unit === 0x66c) &&
    i + 1 < text.length &&
    isDigit(foldOf(text.charCodeAt(i + 1)))
  )
}
