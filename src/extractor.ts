import { attribute, hasReader, type Attribute, type Relation } from './attribution/index.js'
import { makeResult, readDateline } from './claims/index.js'
import { inCodepoints } from './export/codepoints.js'
import { diagnose } from './diagnostics.js'
import { InputError } from './errors.js'
import type { DocumentInfo, Result } from './generated/types.js'
import { version } from './generated/version.js'
import { loadGrammar, type Grammar } from './grammar/load.js'
import type { CompiledGrammar } from './grammar/types.js'
import { maskExcept, mergeResults } from './mixed.js'
import { canonicalLanguage, checkInput, wrongEntities, type ExtractOptions } from './options.js'
import {
  findProvenance,
  hasCapitals,
  indexKnown,
  resolveSpeakers,
  type Known,
  type KnownEntity,
} from './speakers/index.js'
import { inArena, isIn, languageRuns, readDocument, type Document, type LanguageRun } from './text/index.js'

/** What an extractor is made of. */
export interface ExtractorOptions {
  /** The languages that it knows: `fa` from `naql/fa`, or what `compileGrammar` of `naql/grammar` made. */
  grammars: readonly CompiledGrammar[]
  /** Who and what is known to occur in the texts: matched by name, alias or role; their `sameAs` comes back with the speaker. */
  entities?: readonly KnownEntity[]
}

/** Grammars that are ready for use. */
export interface Extractor {
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

/**
 * Makes grammars ready for use, once, in an extractor that is used again and again.
 *
 * @param options - the grammars, and who is known
 * @throws InputError where a grammar is no compiled grammar or lacks its reader, or the entities are no list of entities
 */
export function createExtractor(options: ExtractorOptions): Extractor {
  const read = createReader(options)
  return {
    extract: (text, options = {}) => {
      const result = read(text, options, attribute)
      return options.offsets === 'codepoint' ? inCodepoints(result, text) : result
    },
  }
}

/** What an extractor does but for the unit of offsets, which is UTF-16 code units. */
export function createReader({ grammars, entities = [] }: ExtractorOptions) {
  if (!Array.isArray(grammars)) throw new InputError('grammars', grammars, 'is no array of compiled grammars')
  const loaded = grammars.map((grammar: CompiledGrammar, i) => {
    if (grammar?.format !== 1)
      throw new InputError(
        `grammars[${i}]`,
        grammar,
        'is no compiled grammar; compileGrammar of naql/grammar makes one',
      )
    if (!hasReader(grammar.wordOrder) || (grammar.capitals && !hasCapitals()))
      throw new InputError(
        `grammars[${i}]`,
        grammar,
        'is of a language whose verbs stand in the middle, or whose names have capitals; what reads it comes along with en of naql/en: import that too',
      )
    return loadGrammar(grammar)
  })
  const wrong = wrongEntities(entities)
  if (wrong !== undefined) throw new InputError('entities', entities, wrong)
  const known = indexKnown(entities)
  return (text: string, options: ExtractOptions, attribute: Attribute): Result => {
    checkInput(text, options)
    const all = options.entities ? indexKnown([...entities, ...options.entities]) : known
    return inArena(() => extractWith(loaded, text, options, all, attribute))
  }
}

function extractWith(
  grammars: readonly Grammar[],
  text: string,
  options: ExtractOptions,
  known: Known,
  attribute: Attribute,
): Result {
  const { id, title, url, includeText = false } = options
  const language = options.language === undefined ? 'und' : (canonicalLanguage(options.language) ?? 'und')
  const runs = runsOf(grammars, text, language)
  const read = readIn(runs, text)
  const documents =
    language === 'und' && grammars.length === 1 ? read.filter(({ grammar, tokens }) => isIn(grammar, tokens)) : read
  const main = documents[0]?.grammar
  const publishedAt = options.publishedAt ?? (documents[0] && readDateline(documents[0]))
  const info = (provenance: DocumentInfo['provenance']): DocumentInfo => {
    const about = {
      language: language === 'und' && main ? main.language : language,
      length: text.length,
      offsets: 'utf16' as const,
      provenance,
    }
    const given: DocumentInfo = id === undefined ? about : { id, ...about }
    if (title !== undefined) given.title = title
    if (url !== undefined) given.url = url
    if (publishedAt !== undefined) given.publishedAt = publishedAt
    if (includeText) given.text = text
    return given
  }
  const diagnostics = diagnose(text)
  const [first, ...others] = documents.map((document) => {
    const relations = attribute(document)
    const speakers = resolveSpeakers(document, relations, { title, known })
    return makeResult(document, relations, speakers, info(provenanceOf(document, relations)), diagnostics)
  })
  if (first) return others.length > 0 ? mergeResults([first, ...others]) : first
  if (diagnostics[0]?.code !== 'empty') {
    const loaded = grammars.map((grammar) => grammar.language).join(', ') || 'none'
    const of = language === 'und' ? 'the language of this text, which was not recognised' : language
    diagnostics.push({ code: 'no-grammar', message: `No grammar for ${of}; loaded: ${loaded}.` })
  }
  const generator = { name: 'naql' as const, version, grammars: [] }
  return { schemaVersion: '1.0', generator, document: info([]), speakers: [], claims: [], diagnostics }
}

/** The stretches of a text by language: all of it in the language that is given, else in those that it is in. */
function runsOf(grammars: readonly Grammar[], text: string, language: string): LanguageRun[] {
  if (language === 'und') return languageRuns(text, grammars)
  const [primary] = language.split('-')
  const grammar = grammars.find((one) => one.language === primary)
  return grammar ? [{ grammar, start: 0, end: text.length }] : []
}

/** The text as read by each of the grammars of its stretches, the one that reads most of it first. */
function readIn(runs: readonly LanguageRun[], text: string): Document[] {
  if (runs.length === 1 && runs[0].end - runs[0].start === text.length) return [readDocument(text, runs[0].grammar)]
  const lengths = new Map<Grammar, number>()
  for (const { grammar, start, end } of runs) lengths.set(grammar, (lengths.get(grammar) ?? 0) + end - start)
  const grammars = [...lengths].sort((a, b) => b[1] - a[1]).map(([grammar]) => grammar)
  return grammars.map((grammar) => {
    const own = runs.filter((run) => run.grammar === grammar)
    // What stands in another language is not read, but is there where a span reaches over it.
    return own.length < runs.length
      ? { ...readDocument(maskExcept(text, own), grammar), text }
      : readDocument(text, grammar)
  })
}

function provenanceOf(document: Document, relations: readonly Relation[]): DocumentInfo['provenance'] {
  const { text, tokens } = document
  return findProvenance(document, relations).map(({ range, relation }) => {
    const [start, end] = [tokens.start[range.start], tokens.end[range.end - 1]]
    return { name: text.slice(start, end), relation, start, end, text: text.slice(start, end) }
  })
}
