import { peer } from '../errors.js'

/** What matching takes from natural. */
export interface Natural {
  /** A new collection of documents, for the weights of its terms. */
  createTfIdf: () => TfIdf
  /** Jaro–Winkler similarity of two strings, 0–1. */
  jaroWinkler: (a: string, b: string) => number
  /** By language: the stem of a word. */
  stemmers: ReadonlyMap<string, (word: string) => string>
}

/** What is used of natural's TfIdf. */
export interface TfIdf {
  addDocument: (terms: string[]) => void
  idf: (term: string) => number
}

/**
 * Loads natural.
 *
 * @throws MissingPeerError where it is not installed
 */
export async function loadNatural(): Promise<Natural> {
  const [tfidf, distance, stemmer] = await peer('naql/matching', 'natural', '8', () =>
    Promise.all([
      import('natural/lib/natural/tfidf/tfidf.js'),
      import('natural/lib/natural/distance/jaro-winkler_distance.js'),
      import('natural/lib/natural/stemmers/porter_stemmer.js'),
    ]),
  )
  return {
    createTfIdf: () => new tfidf.default(),
    jaroWinkler: (a, b) => distance.default(a, b),
    stemmers: new Map([['en', (word: string) => stemmer.default.stem(word)]]),
  }
}
