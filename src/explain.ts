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

/** What an explainer is made of. */
export interface ExplainerOptions extends ExtractorOptions {
  /** What `readGrammar` of `naql/grammar` gave for grammars of your own: names the files of their entries. */
  sources?: readonly GrammarSource[]
}

/**
 * Makes an extractor that says why: which entry of a grammar found each claim, and what every other word that could be a cue
 * failed on. For authors of grammars; it reads a text two times.
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
 * @param options - the grammars, as for `createExtractor`, and where they were read from
 * @throws InputError where a grammar is no compiled grammar, the entities are no list of entities, the sources are none, or
 * there is no such option
 */
export function createExplainer(options: ExplainerOptions): Explainer {
  const { sources = [], ...others } = { ...options }
  const given: unknown = sources
  if (!Array.isArray(given) || given.some((source: unknown) => typeof source !== 'object' || source === null))
    throw new InputError('sources', sources, 'is no array of what readGrammar of naql/grammar gave')
  const read = createReader(others)
  const originsIn: Record<string, Origins> = { ...shipped }
  for (const source of sources) originsIn[languageOf(source)] = originsOf(source)
  return explainerOf(read, originsIn)
}

const languageOf = (source: GrammarSource): string =>
  String((source['language.yaml'] as { language?: unknown } | undefined)?.language)
