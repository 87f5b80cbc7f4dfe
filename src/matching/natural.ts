/** What matching takes from natural. */
export interface Natural {
  /** A new collection of documents, for the weights of its terms. */
  createTfIdf: () => TfIdf
  /** Jaro–Winkler similarity of two strings, 0–1. */
  jaroWinkler: (a: string, b: string) => number
  /** By language: the stem of a word. */
  stemmers: ReadonlyMap<string, (word: string) => string>
}

export interface TfIdf {
  addDocument: (terms: string[]) => void
  idf: (term: string) => number
}

/** An optional peer dependency is not installed. The message says how to install it. */
export class MissingPeerError extends Error {
  override name = 'MissingPeerError'
  /** The package that is missing. */
  readonly peer: string

  constructor(peer: string, version: string, options?: ErrorOptions) {
    super(`naql/matching needs ${peer} ${version}, which is not installed: npm install ${peer}@${version}`, options)
    this.peer = peer
  }
}

const NOT_FOUND = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED']

/**
 * Loads natural.
 *
 * @throws MissingPeerError where it is not installed
 */
export async function loadNatural(): Promise<Natural> {
  try {
    const [tfidf, distance, stemmer] = await Promise.all([
      import('natural/lib/natural/tfidf/tfidf.js'),
      import('natural/lib/natural/distance/jaro-winkler_distance.js'),
      import('natural/lib/natural/stemmers/porter_stemmer.js'),
    ])
    return {
      createTfIdf: () => new tfidf.default(),
      jaroWinkler: (a, b) => distance.default(a, b),
      stemmers: new Map([['en', (word: string) => stemmer.default.stem(word)]]),
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && NOT_FOUND.includes(String(error.code)))
      throw new MissingPeerError('natural', '8', { cause: error })
    throw error
  }
}
