import {
  foldOf,
  APOSTROPHE,
  expansionLetters,
  HALF_SPACE,
  HALF_SPACE_UNIT,
  HASH_START,
  hashStep,
  isExpansion,
  isLetter,
  keyFrom,
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

/** A vocabulary, and what fills it. */
export interface VocabularyBuilder {
  /** The words of a phrase in each of the ways in which it is typed. */
  spell: (phrase: string) => number[][]
  /** The node to which some words lead, one after another. */
  node: (words: readonly number[]) => number
  /** The nodes of a phrase in each of the ways in which it is typed. */
  at: (phrase: string) => number[]
  /** The node that a word leads to from another node, 0 being the root; made where it is new. */
  child: (parent: number, word: number) => number
  /** The number of the word with this key; made where it is new. */
  word: (key: string) => number
  /** The key of a word. */
  keyOf: (word: number) => string
  /** What is there so far; what is made later is there too. */
  vocabulary: Vocabulary
  size: () => Size
}

/** Numbers of words have so many bits, which bounds a grammar. */
export const WORD_BITS = 20
const WORD = 2 ** WORD_BITS - 1
const EDGE = 3
/** A filter has so many bits for each edge that there is room for. */
const FILTER_BITS = 8
const SPACE = 32
/** Forms of one entry typed with a space for some half-spaces and without for others: tried up to so many half-spaces. */
const MAX_MIXED = 2
/** A letter stands for so many at most: ﷺ. */
const MAX_EXPANSION = 18

/** Fills a vocabulary of known size. */
export function createVocabularyBuilder(room: Size): VocabularyBuilder {
  const vocabulary = createVocabulary(room)
  const { slots, letters, letterStart, branches, edges, edgeFilter } = vocabulary
  let words = 1
  let nodes = room.words

  const wordOf: WordOf = (key, size, hash) => {
    const known = lookUp(vocabulary, key, size, hash)
    if (known !== 0) return known
    const mask = slots.length - 1
    let slot = mix(hash) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = (hash & ~WORD) | words
    const start = letterStart[words]
    letters.set(key.subarray(0, size), start)
    letterStart[words + 1] = start + size
    return words++
  }
  const child = (parent: number, word: number): number => {
    if (parent === 0) return word
    const known = step(vocabulary, parent, word)
    if (known !== 0) return known
    const hash = edgeHash(parent, word)
    const mask = edges.length / EDGE - 1
    let slot = hash & mask
    while (edges[slot * EDGE] !== 0) slot = (slot + 1) & mask
    edges.set([parent, word, nodes], slot * EDGE)
    edgeFilter[filterPlace(hash, edgeFilter)] |= filterBit(hash)
    branches[parent] = 1
    return nodes++
  }
  const node = (found: readonly number[]): number => {
    let at = 0
    for (let i = 0; i < found.length; i++) at = child(at, found[i])
    return at
  }
  const { word, spell } = createSpeller(wordOf)
  return {
    vocabulary,
    word,
    child,
    spell,
    node,
    at: (phrase) => spell(phrase).map(node),
    keyOf: (w) => keyFrom(letters, letterStart[w], letterStart[w + 1]),
    size: () => ({ words, nodes: nodes - room.words + words, letters: letterStart[words] }),
  }
}

function createVocabulary({ words, nodes, letters }: Size): Vocabulary {
  const places = powerOfTwo((nodes - words) * 2)
  return {
    slots: new Int32Array(powerOfTwo(words * 2)),
    letters: new Uint16Array(letters),
    letterStart: new Int32Array(words + 1),
    branches: new Uint8Array(nodes),
    edges: new Int32Array(places * EDGE),
    edgeFilter: new Int32Array((places * FILTER_BITS) / 32),
    keys: new Array<undefined>(words),
  }
}

/** The number of the word with these letters; made where it is new. */
type WordOf = (key: Uint16Array, size: number, hash: number) => number

/** Takes words and phrases apart into letters, in each of the ways in which they are typed. */
function createSpeller(wordOf: WordOf): Pick<VocabularyBuilder, 'word' | 'spell'> {
  /** The letters of the word that is being typed, how many they are, and their hash. */
  let key = new Uint16Array(64)
  let size = 0
  let hash = HASH_START
  const begin = (): void => {
    size = 0
    hash = HASH_START
  }
  const makeRoom = (length: number): void => {
    if (key.length < length) key = new Uint16Array(length)
  }
  const type = (letter: number): void => {
    key[size++] = letter
    hash = hashStep(hash, letter)
  }
  /** The words of a phrase, with those half-spaces as spaces whose bit is set, and nothing for the others. */
  const cut = (phrase: string, asSpace: number): number[] => {
    const found: number[] = []
    let half = 0
    begin()
    for (let i = 0; i <= phrase.length; i++) {
      const unit = i < phrase.length ? phrase.charCodeAt(i) : SPACE
      if (unit === SPACE || (unit === HALF_SPACE_UNIT && (asSpace >> half++) & 1)) {
        if (size > 0) found.push(wordOf(key, size, hash))
        begin()
      } else if (unit === APOSTROPHE) type(unit)
      else if (unit !== HALF_SPACE_UNIT) {
        const letter = foldOf(unit)
        if (isLetter(letter)) type(letter)
        else if (isExpansion(letter)) expansionLetters(letter).forEach(type)
      }
    }
    return found
  }
  return {
    word: (text) => {
      makeRoom(text.length)
      begin()
      for (let i = 0; i < text.length; i++) type(text.charCodeAt(i))
      return wordOf(key, size, hash)
    },
    spell: (phrase) => {
      if (phrase.includes("'") || phrase.includes('’')) phrase = phrase.split(' ').flatMap(keysOf).join(' ')
      makeRoom(phrase.length * MAX_EXPANSION)
      const halves = phrase.split(HALF_SPACE).length - 1
      const ways = [cut(phrase, 0)]
      if (halves > MAX_MIXED) ways.push(cut(phrase, -1))
      else for (let asSpace = 1; asSpace < 1 << halves; asSpace++) ways.push(cut(phrase, asSpace))
      return ways
    },
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
