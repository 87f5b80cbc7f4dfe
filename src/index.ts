export { createExtractor, type ExtractOptions, type Extractor, type ExtractorOptions } from './extractor.js'
import { createExtractor, type ExtractOptions } from './extractor.js'
import { fa } from './fa.js'
import type { Result } from './generated/types.js'
export type * from './generated/types.js'

let persian: ReturnType<typeof createExtractor> | undefined

/** Extracts the claims of a Persian text. */
export function extract(text: string, options?: ExtractOptions): Result {
  persian ??= createExtractor({ grammars: [fa] })
  return persian.extract(text, options)
}
