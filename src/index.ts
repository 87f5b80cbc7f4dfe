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

/** Grammars that are ready for use. */
export interface Extractor extends Explainer {
  /**
   * Extracts the claims of a text.
   *
   * @param text - any string at all
   * @param options - what is known about it, and how the result shall look
   * @throws InputError where the text is no string or an option is not what it should be; TextTooLongError, which is one,
   * where the text is longer than maxLength
   */
  extract: (text: string, options?: ExtractOptions) => Result
}

let persian: Extractor['extract'] | undefined

/**
 * Extracts the claims of a Persian text: who said what. Offsets are UTF-16 code units of the text, `end` the first one behind
 * a span, so that `text.slice(start, end)` gives its words. Synchronous and pure: the same text and options always give
 * the same result.
 *
 * @example
 * ```ts
 * const { claims, speakers } = extract('مینا راد گفت: فردا باران می‌بارد.')
 * ```
 * @param text - any string at all
 * @param options - what is known about it, and how the result shall look
 * @throws InputError where the text is no string or an option is not what it should be; TextTooLongError, which is one,
 * where the text is longer than maxLength
 */
export function extract(text: string, options?: ExtractOptions): Result {
  persian ??= extractWith(readerOf([loadGrammar(fa)], []))
  return persian(text, options)
}

/**
 * Makes grammars ready for use, once, in an extractor that is used again and again. It also says why there are the claims that
 * there are; `createExplainer` of `naql/explain` names the files of the grammar's entries too.
 *
 * @param options - the grammars, and who is known
 * @throws InputError where a grammar is no compiled grammar or lacks its reader, the entities are no list of entities, or
 * there is no such option
 */
export function createExtractor(options: ExtractorOptions): Extractor {
  const read = createReader(options)
  return { extract: extractWith(read), ...explainerOf(read, {}) }
}
