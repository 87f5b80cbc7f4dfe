import { explainerOf, type Explainer } from './explanation.js'
import { createReader, extractWith, readerOf, type ExtractorOptions } from './extractor.js'
import { fa } from './fa.js'
import { loadGrammar } from './grammar/load.js'
import type { ExtractOptions } from './options.js'
import type { Result } from './schema/types.js'

export { InputError, TextTooLongError } from './errors.js'
export type { Frame, Objection } from './attribution/index.js'
export type { Explainer, Explanation, FoundClaim, GrammarEntry, Reason, RejectedCandidate } from './explanation.js'
export type { ExtractorOptions } from './extractor.js'
export type { CompiledGrammar } from './grammar/types.js'
export type { ExtractOptions } from './options.js'
export type * from './schema/types.js'
export type { KnownEntity } from './speakers/index.js'

/** Extracts claims with the grammars that it was made with. */
export interface Extractor extends Explainer {
  /**
   * Extracts the claims of a text.
   *
   * @param text - any string at all
   * @param options - what is known about the text, and how the result should look
   * @throws InputError if the text is not a string or an option is invalid; its subclass TextTooLongError if the text is
   * longer than `maxLength`
   */
  extract: (text: string, options?: ExtractOptions) => Result
}

let persian: Extractor['extract'] | undefined

/**
 * Extracts the claims of a Persian text: who said what. Offsets count UTF-16 code units, and `end` is exclusive, so that
 * `text.slice(start, end)` gives the words of a span. The function is synchronous and pure: the same text and options always
 * give the same result.
 *
 * @example
 * ```ts
 * const { claims, speakers } = extract('مینا راد گفت: فردا باران می‌بارد.')
 * ```
 * @param text - any string at all
 * @param options - what is known about the text, and how the result should look
 * @throws InputError if the text is not a string or an option is invalid; its subclass TextTooLongError if the text is
 * longer than `maxLength`
 */
export function extract(text: string, options?: ExtractOptions): Result {
  persian ??= extractWith(readerOf([loadGrammar(fa)], []))
  return persian(text, options)
}

/**
 * Creates an extractor, which prepares its grammars once and can be used for any number of texts. Its `explain` says why claims
 * were found or not; `createExplainer` of `naql/explain` also names the files of the grammar entries.
 *
 * @param options - the grammars, and known people and institutions
 * @throws InputError if a grammar is not a compiled grammar or its reader was not imported, if the entities are not a list of
 * entities, or if an option is unknown
 */
export function createExtractor(options: ExtractorOptions): Extractor {
  const read = createReader(options)
  return { extract: extractWith(read), ...explainerOf(read, {}) }
}
