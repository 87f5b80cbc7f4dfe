import type { Document } from '../../text/index.js'
import type { Word } from './words.js'

const surnames = new WeakMap<Document, Set<number>>()

/** The last words, as hashes, of the names of people that a document holds. */
export function surnamesOf(document: Document): Set<number> {
  const known = surnames.get(document) ?? new Set<number>()
  surnames.set(document, known)
  return known
}

/** Whether a word ends the name of somebody whom the document names in full. */
export const isSurname = (document: Document, { start }: Word): boolean =>
  surnamesOf(document).has(document.tokens.hash[start])
