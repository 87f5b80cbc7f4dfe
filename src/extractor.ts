import { attribute } from './attribution/index.js'
import { makeResult } from './claims/index.js'
import type { DocumentInfo, Result } from './generated/types.js'
import { version } from './generated/version.js'
import { loadGrammar, type Grammar } from './grammar/load.js'
import type { CompiledGrammar } from './grammar/types.js'
import { resolveSpeakers } from './speakers/index.js'
import { readDocument } from './text/index.js'

export interface ExtractOptions {
  id?: string
  title?: string
  publishedAt?: string
  url?: string
  language?: string
  offsets?: 'utf16' | 'codepoint'
  includeText?: boolean
}

export interface ExtractorOptions {
  grammars: readonly CompiledGrammar[]
}

export interface Extractor {
  extract: (text: string, options?: ExtractOptions) => Result
}

/** Compiles grammars once into an extractor that is used again and again. */
export function createExtractor({ grammars }: ExtractorOptions): Extractor {
  const loaded = grammars.map(loadGrammar)
  return { extract: (text, options = {}) => extractWith(loaded, text, options) }
}

function extractWith(grammars: readonly Grammar[], text: string, options: ExtractOptions): Result {
  const grammar = grammars.find((g) => !options.language || g.language === options.language)
  const info: DocumentInfo = {
    ...(options.id !== undefined && { id: options.id }),
    language: grammar?.language ?? 'und',
    length: text.length,
    offsets: 'utf16',
    provenance: [],
  }
  if (!grammar) return { schemaVersion: '1.0', generator: { name: 'naql', version, grammars: [] }, document: info, speakers: [], claims: [], diagnostics: [] }
  const document = readDocument(text, grammar)
  const relations = attribute(document)
  return makeResult(document, relations, resolveSpeakers(document, relations), info)
}
