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
import { Closed, Part } from '../grammar/tags.js'
import { lookUp, step } from '../grammar/vocabulary.js'
import { FULL_STOP, HASH, isDigit } from './characters.js'
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
  /** Of a mark that opens or closes a quotation or a bracket, its counterpart; else -1. */
  readonly mate: Int32Array
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
/** Makes a picture of the figure before it: 1️⃣. */
export const KEYCAP = 0x20e3

/** Memory for the tokens of documents, one behind the other: a document gets a stretch of it. */
interface Slab {
  readonly capacity: number
  readonly start: Int32Array<ArrayBuffer>
  readonly end: Int32Array<ArrayBuffer>
  readonly word: Int32Array<ArrayBuffer>
  readonly hash: Int32Array<ArrayBuffer>
  readonly lexeme: Int32Array<ArrayBuffer>
  readonly lexemeEnd: Int32Array<ArrayBuffer>
  readonly single: Int32Array<ArrayBuffer>
  readonly mate: Int32Array<ArrayBuffer>
  readonly kind: Uint8Array<ArrayBuffer>
}

const SLAB = 1 << 14

const letters = new Uint16Array(MAX_KEY)
const allocate = (capacity: number): Slab => ({
  capacity,
  start: new Int32Array(capacity),
  end: new Int32Array(capacity),
  word: new Int32Array(capacity),
  hash: new Int32Array(capacity),
  lexeme: new Int32Array(capacity),
  lexemeEnd: new Int32Array(capacity),
  single: new Int32Array(capacity),
  mate: new Int32Array(capacity),
  kind: new Uint8Array(capacity),
})
let slab = allocate(SLAB)
/** Where the stretch of the document that is being read begins, and where its next token goes. */
let first = 0
let next = 0
/** The first token of the line. */
let line = 0
/** Where a hashtag ends that stands alone in a line and belongs to the one before. */
let tagEnd = -1

/** Does some work, then gives the memory of the documents that it read to those that are read next: none may outlive it. */
export function inArena<T>(work: () => T): T {
  const [before, at] = [slab, next]
  try {
    return work()
  } finally {
    next = slab === before ? at : 0
  }
}

function grow(): void {
  const read = tokensRead(slab)
  slab = allocate(Math.max(SLAB, read.count * 2))
  for (const column of ['start', 'end', 'kind', 'word', 'hash'] as const) slab[column].set(read[column])
  next -= first
  line -= first
  first = 0
}

function push(start: number, end: number, kind: number, word: number, hash: number): void {
  if (next === slab.capacity) grow()
  slab.start[next] = start
  slab.end[next] = end
  slab.kind[next] = kind
  slab.word[next] = word
  slab.hash[next] = hash
  next++
}

/** Cuts a text into tokens and looks every word up once, by a key that is computed while scanning. */
export function tokenize(text: string, grammar: Grammar): Tokens {
  const { length } = text
  first = line = next
  tagEnd = -1
  for (let i = 0; i < length;) {
    const unit = text.charCodeAt(i)
    if (unit === 32) {
      i++
      continue
    }
    const fold = foldOf(unit)
    if (isNothing(fold)) i++
    else if (isBreak(fold)) i = isSpace(unit) ? i + 1 : readMark(text, i, unit, grammar)
    else i = isDigit(fold) ? readNumber(text, i, fold, grammar) : readWord(text, i, unit, fold, grammar)
  }
  const tokens = tokensRead(slab)
  lookUpEntries(text, tokens, grammar)
  // A long text leaves nothing behind that stays allocated.
  if (slab.capacity > SLAB) {
    slab = allocate(SLAB)
    next = 0
  }
  return tokens
}

/** Reads the mark or the line ends that begin at a code unit; gives the one behind. */
function readMark(text: string, from: number, unit: number, grammar: Grammar): number {
  const { length } = text
  const kind = kindOf(unit)
  let i = from + 1
  if (kind === Kind.newline) {
    while (i < length && (kindOf(text.charCodeAt(i)) === Kind.newline || isSpace(text.charCodeAt(i)))) i++
    if (i === length || from === tagEnd || goesOn(text, i, grammar)) return i
    tagEnd = tagAt(text, i, grammar)
    if (tagEnd > i) return i + 1
    push(from, i, kind, 0, 0)
    line = next
  } else if (unit === FULL_STOP && text.charCodeAt(i) === FULL_STOP) {
    while (i < length && text.charCodeAt(i) === FULL_STOP) i++
    push(from, i, Kind.ellipsis, 0, 0)
  } else if (unit === APOSTROPHE && text.charCodeAt(i) === APOSTROPHE && text.charCodeAt(i + 1) !== APOSTROPHE) {
    push(from, ++i, Kind.quote, 0, 0)
  } else {
    if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(i))) i++
    push(from, i, kind, 0, 0)
  }
  return i
}

/** Reads the number whose first digit, folded, stands at a code unit; gives the one behind. */
function readNumber(text: string, from: number, digit: number, { vocabulary }: Grammar): number {
  let i = from
  let to = i
  let size = 0
  let hash = HASH_START
  for (let fold = digit; ; fold = foldOf(text.charCodeAt(i))) {
    if (isDigit(fold)) {
      hash = hashStep(hash, fold)
      if (size < MAX_KEY) letters[size] = fold
      size++
      to = ++i
    } else if (isNothing(fold)) i++
    else if (joinsDigits(text, i)) hash = hashStep(hash, text.charCodeAt(i++))
    else break
    if (i >= text.length) break
  }
  if (text.charCodeAt(i - 1) === KEYCAP) push(from, i, Kind.symbol, 0, 0)
  else push(from, to, Kind.number, size <= MAX_KEY ? lookUp(vocabulary, letters, size, hash) : 0, hash)
  return i
}

/** Reads the word whose first letter, and its fold, stand at a code unit, and the clitic behind it; gives the code unit behind. */
function readWord(text: string, from: number, initial: number, folded: number, grammar: Grammar): number {
  const { vocabulary, unmet } = grammar
  const { length } = text
  let unit = initial
  let fold = folded
  let i = from
  let to = i
  let size = 0
  let hash = HASH_START
  for (;;) {
    if (isLetter(fold)) {
      hash = hashStep(hash, fold)
      if (size < MAX_KEY) letters[size] = fold
      size++
      to = ++i
    } else if (isNothing(fold)) {
      i++
      if (isCombining(unit)) to = i
    } else {
      for (const letter of expansionLetters(fold)) {
        hash = hashStep(hash, letter)
        if (size < MAX_KEY) letters[size] = letter
        size++
      }
      to = ++i
    }
    if (i >= length) break
    unit = text.charCodeAt(i)
    if (unit === 32) break
    fold = foldOf(unit)
    if (isBreak(fold)) {
      if (!isWithin(text, i) && !(size <= MAX_KEY && isDigit(letters[size - 1]) && joinsDigits(text, i))) break
      unit = text.charCodeAt(++i)
      fold = foldOf(unit)
    }
  }
  let word = size <= MAX_KEY ? lookUp(vocabulary, letters, size, hash) : 0
  if (word === 0 || unmet[word] === 1) word = meetWord(grammar, word, size, hash)
  push(from, to, Kind.word, word, hash)
  return unit !== 32 && i < length && isClitic(text, i) ? readClitic(text, i, grammar) : i
}

/** Reads the clitic whose apostrophe stands at a code unit; gives the one behind. */
function readClitic(text: string, from: number, { vocabulary }: Grammar): number {
  letters[0] = APOSTROPHE
  let hash = hashStep(HASH_START, APOSTROPHE)
  let size = 1
  let i = from + 1
  for (; i < text.length; i++) {
    const fold = foldOf(text.charCodeAt(i))
    if (isBreak(fold)) break
    letters[size++] = fold
    hash = hashStep(hash, fold)
  }
  push(from, i, Kind.word, lookUp(vocabulary, letters, size, hash), hash)
  return i
}

/** The word whose key was read, once the verbs are met that it may be a form of: known or not, nobody asked before. */
function meetWord({ vocabulary, unmet, strangers, meet }: Grammar, word: number, size: number, hash: number): number {
  if (size > MAX_KEY || (word === 0 && strangers.has(letters, size, hash))) return 0
  unmet[word] = 0
  const met = meet(letters, size, hash)
  if (word !== 0) return word
  strangers.add(letters, size, hash)
  return met ? lookUp(vocabulary, letters, size, hash) : 0
}

/** Whether what markup broke is one line: it goes on with a mark that opens none, or broke off behind a word that governs the next. */
function goesOn(text: string, i: number, grammar: Grammar): boolean {
  if (!endsInWord()) return false
  const unit = text.charCodeAt(i)
  const kind = kindOf(unit)
  if (kind === Kind.comma || kind === Kind.colon) return true
  return isLetter(foldOf(unit)) && !(unit >= 65 && unit <= 90) && breaksOff(grammar)
}

/** Where a hashtag ends that stands alone in a line and belongs to the one before: “told in / #an_interview / with …”; -1 for none. */
function tagAt(text: string, i: number, grammar: Grammar): number {
  if (text.charCodeAt(i) !== HASH || !endsInWord() || !breaksOff(grammar)) return -1
  for (let end = i + 1; end < i + MAX_TAG && end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (kindOf(unit) === Kind.newline) return end
    if (unit === 32 || isSpace(unit)) return -1
  }
  return -1
}

const MAX_TAG = 60
const GOVERNS = Closed.preposition | Closed.coordinator | Closed.complementizer
const breaksOff = ({ closed }: Grammar): boolean => (closed[slab.word[next - 1]] & GOVERNS) !== 0
/** The last token is a word, of a line that no sign opens. */
const endsInWord = (): boolean => next > line && slab.kind[next - 1] === Kind.word && slab.kind[line] !== Kind.sign

const isWithin = (text: string, i: number): boolean =>
  isApostrophe(text.charCodeAt(i)) && apostropheAt(text, i) === 'within'
const isClitic = (text: string, i: number): boolean =>
  isApostrophe(text.charCodeAt(i)) && apostropheAt(text, i) === 'clitic'

/** What was read since the first token, in the slab's own memory. */
function tokensRead({ start, end, kind, word, hash, lexeme, lexemeEnd, single, mate }: Slab): Tokens {
  return {
    count: next - first,
    start: start.subarray(first, next),
    end: end.subarray(first, next),
    kind: kind.subarray(first, next),
    word: word.subarray(first, next),
    hash: hash.subarray(first, next),
    lexeme: lexeme.subarray(first, next),
    lexemeEnd: lexemeEnd.subarray(first, next),
    single: single.subarray(first, next),
    mate: mate.subarray(first, next),
  }
}

/** Finds the longest entry of the lexicon at every token; letters with full stops between them make one word that it does not know. */
function lookUpEntries(text: string, tokens: Tokens, grammar: Grammar): void {
  const { count, kind, word, lexeme, lexemeEnd, single } = tokens
  const { vocabulary, entry } = grammar
  const { branches } = vocabulary
  for (let t = 0; t < count; t++) {
    let node = word[t]
    let found = entry[node] ? node : 0
    let end = t + 1
    single[t] = found
    for (let next = end; branches[node] && next < count && word[next] !== 0;) {
      node = step(vocabulary, node, word[next++])
      if (node === 0) break
      if (entry[node]) {
        found = node
        end = next
      }
    }
    lexeme[t] = found
    lexemeEnd[t] = end
    if (t + 2 >= count || kind[t + 1] !== Kind.stop || !joinsLetters(text, tokens, grammar, t + 1)) continue
    const from = t
    while (joinsLetters(text, tokens, grammar, t + 1)) t += 2
    for (let k = from; k <= t; k++) {
      lexeme[k] = single[k] = 0
      lexemeEnd[k] = t + 1
    }
  }
}

/** Whether a full stop stands between the names of two letters: «ام. آی. تی»; without a space where they are pronouns too: «اچ.آی.وی». */
export function joinsLetters(text: string, tokens: Tokens, { part, closed }: Grammar, t: number): boolean {
  const { count, kind, word, start } = tokens
  if (t + 1 >= count || kind[t] !== Kind.stop || (part[word[t - 1]] & part[word[t + 1]] & Part.letter) === 0)
    return false
  const spaced = isSpace(text.charCodeAt(start[t] - 1)) || isSpace(text.charCodeAt(start[t + 1] - 1))
  return !spaced || ((closed[word[t - 1]] | closed[word[t + 1]]) & Closed['pronoun-singular']) === 0
}

/** What is written onto the letter before it, or at its side: vowel signs, hamza, accents. */
const isCombining = (unit: number): boolean =>
  (unit >= 0x64b && unit <= 0x670) || unit === HAMZA || (unit >= 0x300 && unit <= 0x36f)
const HAMZA = 0x621

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** A separator of decimals, thousands, hours or dates, with a digit right behind it: . , / : ٫ ٬ */
function joinsDigits(text: string, i: number): boolean {
  const unit = text.charCodeAt(i)
  return (
    (unit === FULL_STOP || unit === 44 || unit === 47 || unit === 58 || unit === 0x66b || unit === 0x66c) &&
    i + 1 < text.length &&
    isDigit(foldOf(text.charCodeAt(i + 1)))
  )
}
