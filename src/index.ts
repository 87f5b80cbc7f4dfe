import { extractorOf, readerOf, type Extractor } from './extractor.js'
import { fa } from './fa.js'
import { loadGrammar } from './grammar/load.js'
import type { ExtractOptions } from './options.js'
import type { Result } from './schema/types.js'

export { InputError, TextTooLongError } from './errors.js'
export { createExtractor, type Extractor, type ExtractorOptions } from './extractor.js'
export type { CompiledGrammar } from './grammar/types.js'
export type { ExtractOptions } from './options.js'
export type * from './schema/types.js'
export type { KnownEntity } from './speakers/index.js'

let persian: Extractor | undefined

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
  persian ??= extractorOf(readerOf([loadGrammar(fa)], []))
  return persian.extract(text, options)
}
