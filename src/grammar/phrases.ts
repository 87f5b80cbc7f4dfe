/**
 * Phrases by the numbers of their words, each with bits of what it is. They stand apart from the lexicon's: whether one
 * is there changes nothing in how a sentence is cut into units.
 */
export interface Phrases {
  /** Of each word, the index of the node that it leads to; 0 where no phrase begins with it. */
  readonly roots: Uint16Array
  readonly nodes: readonly PhraseNode[]
}

/** Where some words lead, one after another. */
export interface PhraseNode {
  bits: number
  /** How many words lead to it. */
  readonly length: number
  next: Map<number, PhraseNode> | null
}

/** Phrases to which more may be added, given as numbers of words: a phrase, or bits to it. */
export interface GrowingPhrases extends Phrases {
  readonly add: (words: readonly number[], bits: number) => void
}

/** Phrases made of so many words; none yet. */
export function createPhrases(words: number): GrowingPhrases {
  const roots = new Uint16Array(words)
  const nodes: PhraseNode[] = [{ bits: 0, length: 0, next: null }]
  const root = (word: number): PhraseNode => {
    if (roots[word] !== 0) return nodes[roots[word]]
    const node: PhraseNode = { bits: 0, length: 1, next: null }
    roots[word] = nodes.push(node) - 1
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
    roots,
    nodes,
    add([first, ...rest], bits) {
      rest.reduce(child, root(first)).bits |= bits
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
