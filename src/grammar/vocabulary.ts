import {
  foldOf,
  APOSTROPHE,
  expansionLetters,
  HASH_START,
  hashStep,
  isBreak,
  isExpansion,
  isNothing,
  keysOf,
} from './key.js'

/**
 * Words and the phrases made of them. A word is a number, looked up by its key; a phrase is a node of a trie over such
 * numbers, and a word that stands alone is the node of its own number. A node that ends an entry of the lexicon is a
 * lexeme.
 */
export interface Vocabulary {
  /** A word's number below the upper bits of its hash, at a place that the lower bits tell. */
  readonly slots: Int32Array
  readonly letters: Uint16Array
  readonly letterStart: Int32Array
  /** Of each node, 1 where it has children. */
  readonly branches: Uint8Array
  readonly edges: Int32Array
  /** A Bloom filter over edges: most words that follow one another make no phrase, and the edges are too many for a cache. */
  readonly edgeFilter: Int32Array
  /** The key of each word as a string, once somebody asked for it. */
  readonly keys: (string | undefined)[]
}

/** How many words, nodes and letters a vocabulary has, the empty word and node (0) included. */
export interface Size {
  readonly words: number
  readonly nodes: number
  readonly letters: number
}

export interface VocabularyBuilder {
  /** The words of a phrase in each of the ways in which it is typed. */
  spell: (phrase: string) => number[][]
  /** The nodes of a phrase in each of the ways in which it is typed. */
  at: (phrase: string) => number[]
  /** The node that a word leads to from another node, 0 being the root; made where it is new. */
  child: (parent: number, word: number) => number
  /** The number of the word with these letters; made where it is new. */
  word: (letters: Uint16Array, length: number, hash: number) => number
  /** The key of a word. */
  keyOf: (word: number) => string
  /** What is there so far; what is made later is there too. */
  build: () => Vocabulary
  size: () => Size
}

/** Numbers of words have so many bits, which bounds a grammar. */
export const WORD_BITS = 20
const WORD = 2 ** WORD_BITS - 1
const EDGE = 3
/** A filter has so many bits for each edge that there is room for. */
const FILTER_BITS = 8
const HALF_SPACE = 0x200c
const SPACE = 32
/** Forms of one entry typed with a space for some half-spaces and without for others: tried up to so many half-spaces. */
const MAX_MIXED = 2

/** Fills a vocabulary of known size. */
export function createVocabularyBuilder(size: Size): VocabularyBuilder {
  const letters = new Uint16Array(size.letters)
  const letterStart = new Int32Array(size.words + 1)
  const slots = new Int32Array(powerOfTwo(size.words * 2))
  const branches = new Uint8Array(size.nodes)
  const edges = new Int32Array(powerOfTwo((size.nodes - size.words) * 2) * EDGE)
  const slotMask = slots.length - 1
  const edgeMask = edges.length / EDGE - 1
  const edgeFilter = new Int32Array(((edgeMask + 1) * FILTER_BITS) / 32)
  let words = 1
  let nodes = size.words
  let typed = new Uint16Array(64)
  let key = new Uint16Array(64)

  const word = (from: Uint16Array, length: number, hash: number): number => {
    let slot = mix(hash) & slotMask
    const tag = hash & ~WORD
    for (; slots[slot] !== 0; slot = (slot + 1) & slotMask)
      if ((slots[slot] & ~WORD) === tag) {
        const known = slots[slot] & WORD
        const start = letterStart[known]
        if (letterStart[known + 1] - start !== length) continue
        let i = 0
        while (i < length && letters[start + i] === from[i]) i++
        if (i === length) return known
      }
    const start = letterStart[words]
    for (let i = 0; i < length; i++) letters[start + i] = from[i]
    letterStart[words + 1] = start + length
    slots[slot] = tag | words
    return words++
  }
  const child = (parent: number, w: number): number => {
    if (parent === 0) return w
    const hash = edgeHash(parent, w)
    let slot = (hash & edgeMask) * EDGE
    for (; edges[slot] !== 0; slot = slot + EDGE === edges.length ? 0 : slot + EDGE)
      if (edges[slot] === parent && edges[slot + 1] === w) return edges[slot + 2]
    branches[parent] = 1
    edgeFilter[filterPlace(hash, edgeFilter)] |= filterBit(hash)
    edges[slot] = parent
    edges[slot + 1] = w
    edges[slot + 2] = nodes
    return nodes++
  }
  /** The words of what is typed, with those half-spaces as spaces whose bit is set, and nothing for the others. */
  const cut = (length: number, asSpace: number): number[] => {
    const found: number[] = []
    let [size, hash, half] = [0, HASH_START, 0]
    for (let i = 0; i <= length; i++) {
      const letter = i < length ? typed[i] : SPACE
      if (letter === SPACE || (letter === HALF_SPACE && (asSpace >> half++) & 1)) {
        if (size > 0) found.push(word(key, size, hash))
        size = 0
        hash = HASH_START
      } else if (letter !== HALF_SPACE) {
        key[size++] = letter
        hash = hashStep(hash, letter)
      }
    }
    return found
  }
  const spell = (phrase: string): number[][] => {
    const { length, halves } = fold(phrase)
    if (halves > MAX_MIXED) return [cut(length, 0), cut(length, -1)]
    return Array.from({ length: 1 << halves }, (_, mask) => cut(length, mask))
  }
  /** Types the folded letters of a phrase, its spaces and half-spaces. */
  const fold = (phrase: string): { length: number; halves: number } => {
    if (/['’]/.test(phrase)) phrase = phrase.split(' ').flatMap(keysOf).join(' ')
    while (typed.length < phrase.length * 4) {
      typed = new Uint16Array(typed.length * 2)
      key = new Uint16Array(typed.length)
    }
    let [length, halves] = [0, 0]
    for (let i = 0; i < phrase.length; i++) {
      const unit = phrase.charCodeAt(i)
      if (unit === HALF_SPACE) halves++
      if (unit === HALF_SPACE || unit === SPACE || unit === APOSTROPHE) typed[length++] = unit
      else {
        const letter = foldOf(unit)
        if (isExpansion(letter)) for (const one of expansionLetters(letter)) typed[length++] = one
        else if (!isNothing(letter) && !isBreak(letter)) typed[length++] = letter
      }
    }
    return { length, halves }
  }

  return {
    word,
    child,
    spell,
    at: (phrase) => spell(phrase).map((found) => found.reduce(child, 0)),
    keyOf: (w) => String.fromCharCode(...letters.subarray(letterStart[w], letterStart[w + 1])),
    build: () => ({ slots, letters, letterStart, branches, edges, edgeFilter, keys: new Array<undefined>(size.words) }),
    size: () => ({ words, nodes: nodes - size.words + words, letters: letterStart[words] }),
  }
}

const powerOfTwo = (n: number): number => 2 ** Math.ceil(Math.log2(Math.max(4, n)))
const mix = (hash: number): number => hash ^ (hash >>> 15)
const edgeHash = (parent: number, word: number): number => mix(hashStep(hashStep(HASH_START, parent), word))
const filterPlace = (hash: number, filter: Int32Array): number => (hash >>> 8) & (filter.length - 1)
const filterBit = (hash: number): number => 1 << (hash >>> 27)

/** The word with these letters from a place on, 0 where there is none. */
export function lookUp(v: Vocabulary, letters: Uint16Array, length: number, hash: number, from = 0): number {
  const { slots } = v
  const mask = slots.length - 1
  const tag = hash & ~WORD
  for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
    const found = slots[slot]
    if (found === 0) return 0
    if ((found & ~WORD) !== tag) continue
    const word = found & WORD
    const start = v.letterStart[word]
    if (v.letterStart[word + 1] - start !== length) continue
    let i = 0
    while (i < length && v.letters[start + i] === letters[from + i]) i++
    if (i === length) return word
  }
}

/** The node that the word leads to from a node, 0 where there is none. */
export function step({ edges, edgeFilter }: Vocabulary, node: number, word: number): number {
  const hash = edgeHash(node, word)
  if ((edgeFilter[filterPlace(hash, edgeFilter)] & filterBit(hash)) === 0) return 0
  const mask = edges.length / EDGE - 1
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const at = slot * EDGE
    if (edges[at] === 0) return 0
    if (edges[at] === node && edges[at + 1] === word) return edges[at + 2]
  }
}
