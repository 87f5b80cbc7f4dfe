import { loadGrammar, type Grammar } from '../grammar/load.js'
import type { CompiledGrammar } from '../grammar/types.js'
import type { Natural } from './natural.js'
import { createStemmer, type Stemmer } from './stems.js'

/** What reading the claims of a language takes. */
export interface Reader {
  readonly grammar: Grammar
  readonly stemmer: Stemmer
}

/** Gives the reader of each language. One without a grammar of its own is read by the first, which does not know its words. */
export function createReaders(
  grammars: readonly CompiledGrammar[],
  { stemmers }: Natural,
): (language: string) => Reader {
  const loaded = grammars.map(loadGrammar)
  const readers = new Map<string, Reader>()
  return (language) => {
    const grammar = loaded.find((grammar) => grammar.language === language) ?? loaded[0]
    const reader = readers.get(language) ?? { grammar, stemmer: createStemmer(grammar, stemmers.get(language)) }
    readers.set(language, reader)
    return reader
  }
}
