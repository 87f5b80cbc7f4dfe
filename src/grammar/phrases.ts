/**
 * Phrases by the numbers of their words, each with bits of what it is. They stand apart from the lexicon's: whether one
 * is there changes nothing in how a sentence is cut into units.
 */
export interface Phrases {
  /** Of each word, the index of the node that it leads to; 0 where no phrase begins with it. */
  readonly roots: Uint16Array
  readonly nodes: readonly PhraseNode[]
}

export interface PhraseNode {
  bits: number
  /** How many words lead to it. */
  readonly length: number
  next: Map<number, PhraseNode> | null
}

export interface PhrasesBuilder {
  /** Adds a phrase, given as numbers of words, or adds bits to it. */
  add: (words: readonly number[], bits: number) => void
  /** With room for so many words. */
  build: (words: number) => Phrases
}

export function createPhrasesBuilder(): PhrasesBuilder {
  const roots = new Map<number, number>()
  const nodes: PhraseNode[] = [{ bits: 0, length: 0, next: null }]
  const root = (word: number): PhraseNode => {
    const known = roots.get(word)
    if (known !== undefined) return nodes[known]
    const node: PhraseNode = { bits: 0, length: 1, next: null }
    roots.set(word, nodes.push(node) - 1)
    return node
  }
  const child = (parent: PhraseNode, word: number): PhraseNode => {
    parent.next ??= new Map()
    const known = parent.next.get(word)
    if (known) return known
    const node: PhraseNode = { bits: 0, length: parent.length + 1, next: null }
    parent.next.set(word, node)
    return node
  }
  return {
    add([first, ...rest], bits) {
      rest.reduce(child, root(first)).bits |= bits
    },
    build(words) {
      const byWord = new Uint16Array(words)
      for (const [word, index] of roots) byWord[word] = index
      return { roots: byWord, nodes }
    },
  }
}

/** The longest phrase that begins at a token and ends before another; null where there is none. */
export function phraseAt({ roots, nodes }: Phrases, words: Int32Array, from: number, to: number): PhraseNode | null {
  const root = roots[words[from]]
  if (root === 0) return null
  let node = nodes[root]
  let found = node.bits !== 0 ? node : null
  for (let t = from + 1; t < to && node.next !== null; t++) {
    const next = node.next.get(words[t])
    if (!next) break
    node = next
    if (node.bits !== 0) found = node
  }
  return found
}
