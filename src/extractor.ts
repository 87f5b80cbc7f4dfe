import { attribute, hasReader, type Attribute, type Relation } from './attribution/index.js'
import { makeResult, readDateline, spanOf } from './claims/index.js'
import { inCodepoints } from './export/codepoints.js'
import { diagnose } from './diagnostics.js'
import { InputError } from './errors.js'
import type { DocumentInfo, Result } from './generated/types.js'
import { version } from './generated/version.js'
import { loadGrammar, type Grammar } from './grammar/load.js'
import type { CompiledGrammar } from './grammar/types.js'
import { languages, type Languages } from './mixed.js'
import { canonicalLanguage, checkEntities, checkGrammar, checkInput, type ExtractOptions } from './options.js'
import {
  findProvenance,
  hasCapitals,
  indexKnown,
  resolveSpeakers,
  type Known,
  type KnownEntity,
} from './speakers/index.js'
import { inArena, isIn, readDocument, type Document } from './text/index.js'

/** The options of `createExtractor`. */
export interface ExtractorOptions {
  /** The grammars of the languages to read: `fa` from `naql/fa`, `en` from `naql/en`, or the result of `compileGrammar` of `naql/grammar`. */
  grammars: readonly CompiledGrammar[]
  /** People and institutions that may occur in the texts. They are matched by name, alias or role, and the speaker gets their `sameAs`. */
  entities?: readonly KnownEntity[]
}

/** Reads a text into a result whose offsets count UTF-16 code units. */
export type Reader = (text: string, options: ExtractOptions, attribute: Attribute) => Result

/** Makes an `extract` of a reader; it converts offsets to the unit that is asked for. */
export const extractWith =
  (read: Reader) =>
  (text: string, options: ExtractOptions = {}): Result => {
    const result = read(text, options, attribute)
    return options.offsets === 'codepoint' ? inCodepoints(result, text) : result
  }

/** Checks the options of extractors and explainers, and makes their reader. */
export function createReader(options: ExtractorOptions): Reader {
  const { grammars, entities = [], ...others } = { ...options }
  for (const [name, value] of Object.entries(others))
    throw new InputError(
      name,
      value,
      'is not an option; the options are grammars, entities and, for createExplainer, sources',
    )
  if (!Array.isArray(grammars)) throw new InputError('grammars', grammars, 'is not an array of compiled grammars')
  const loaded = grammars.map((grammar: CompiledGrammar, i) => {
    checkGrammar(grammar, i)
    if (!hasReader(grammar.wordOrder) || (grammar.capitals && !hasCapitals()))
      throw new InputError(`grammars[${i}]`, grammar, 'needs a reader that naql/en brings; import naql/en too')
    return loadGrammar(grammar)
  })
  checkEntities(entities)
  return readerOf(loaded, entities, languages)
}

/**
 * Makes a reader of grammars that are known to be valid.
 *
 * @param languages - recognises the language of a text; left out for a single grammar, so that it need not be bundled
 */
export function readerOf(
  grammars: readonly Grammar[],
  entities: readonly KnownEntity[],
  languages?: Languages,
): Reader {
  const known = indexKnown(entities)
  return (text, options, attribute) => {
    checkInput(text, options)
    const all = options.entities ? indexKnown([...entities, ...options.entities]) : known
    return inArena(() => resultOf({ grammars, languages }, text, options, all, attribute))
  }
}

/** What a reader reads with. */
interface Means {
  readonly grammars: readonly Grammar[]
  readonly languages: Languages | undefined
}

function resultOf(
  { grammars, languages }: Means,
  text: string,
  options: ExtractOptions,
  known: Known,
  attribute: Attribute,
): Result {
  const { id, title, url, includeText = false } = options
  const language = options.language === undefined ? 'und' : (canonicalLanguage(options.language) ?? 'und')
  const documents =
    languages && language === 'und' && grammars.length !== 1
      ? languages.read(text, grammars)
      : readOne(text, grammars, language)
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
  if (first) return languages && others.length > 0 ? languages.merge([first, ...others]) : first
  if (diagnostics[0]?.code !== 'empty') {
    const loaded = grammars.map((grammar) => grammar.language).join(', ') || 'none'
    const of = language === 'und' ? 'the language of this text, which was not recognised' : language
    diagnostics.push({ code: 'no-grammar', message: `No grammar for ${of}; loaded: ${loaded}.` })
  }
  const generator = { name: 'naql' as const, version, grammars: [] }
  return { schemaVersion: '1.0', generator, document: info([]), speakers: [], claims: [], diagnostics }
}

/** Reads a text in the given language, or with the only grammar if the text is in its language. */
function readOne(text: string, grammars: readonly Grammar[], language: string): Document[] {
  const isOf = (one: Grammar): boolean => one.language === language || language.startsWith(`${one.language}-`)
  const grammar = language === 'und' ? grammars[0] : grammars.find(isOf)
  const document = grammar && readDocument(text, grammar)
  return document && (language !== 'und' || isIn(grammar, document.tokens)) ? [document] : []
}

function provenanceOf(document: Document, relations: readonly Relation[]): DocumentInfo['provenance'] {
  return findProvenance(document, relations).map(({ range, relation }) => {
    const { start, end, text } = spanOf(document, range)
    return { name: text, relation, start, end, text }
  })
}
