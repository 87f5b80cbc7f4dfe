import { InputError } from './errors.js'
import { explainerOf, type Explainer } from './explanation.js'
import { createReader, type ExtractorOptions } from './extractor.js'
import { origins as shipped } from './generated/origins.js'
import { originsOf, type Origins } from './grammar/origins.js'
import type { GrammarSource } from './grammar/read.js'

export { InputError, TextTooLongError } from './errors.js'
export type { Frame, Objection } from './attribution/index.js'
export type { Explainer, Explanation, FoundClaim, GrammarEntry, Reason, RejectedCandidate } from './explanation.js'
export type { ExtractorOptions } from './extractor.js'
export type { CompiledGrammar } from './grammar/types.js'
export type { GrammarSource } from './grammar/read.js'
export type { ExtractOptions } from './options.js'
export type { KnownEntity } from './speakers/index.js'
export type { Claim, Result, Span } from './schema/types.js'

/** The options of `createExplainer`. */
export interface ExplainerOptions extends ExtractorOptions {
  /** The sources of your own grammars, as `readGrammar` of `naql/grammar` returns them: they tell the file of each entry. */
  sources?: readonly GrammarSource[]
}

/**
 * Creates an extractor that gives reasons: which grammar entry found each claim, and why every other possible cue was rejected.
 * It is meant for authors of grammars, and reads a text twice.
 *
 * @example
 * ```ts
 * import { createExplainer } from 'naql/explain'
 * import { fa } from 'naql/fa'
 *
 * const { explain } = createExplainer({ grammars: [fa] })
 * const { rejected } = explain('مینا راد نگفت که پل باز است.')
 * console.log(rejected[0].message)
 * ```
 * @param options - the grammars, as for `createExtractor`, and their sources
 * @throws InputError if a grammar is not a compiled grammar, if the entities or the sources are invalid, or if an option is
 * unknown
 */
export function createExplainer(options: ExplainerOptions): Explainer {
  const { sources = [], ...others } = { ...options }
  const given: unknown = sources
  if (!Array.isArray(given) || given.some((source) => typeof languageOf(source) !== 'string'))
    throw new InputError('sources', sources, 'is not an array of what readGrammar of naql/grammar returns')
  const read = createReader(others)
  const originsIn: Record<string, Origins> = { ...shipped }
  for (const source of sources) originsIn[String(languageOf(source))] = originsOf(source)
  return explainerOf(read, originsIn)
}

const languageOf = (source: unknown): unknown =>
  (source as { 'language.yaml'?: { language?: unknown } } | null)?.['language.yaml']?.language
