import { InputError } from '../errors.js'
import { fa } from '../fa.js'
import { isLatin } from '../grammar/key.js'
import { createExtractor, type Extractor } from '../index.js'
import { loadPageReader, type PageReader } from './article.js'
import type { Result } from '../schema/types.js'
import { type Filter, keep } from './filter.js'
import { extractPage } from './page.js'
import { inputIn, type Reading } from './read.js'

/** How documents are extracted; plain data, for it goes to other threads. */
export interface Manner extends Filter {
  /** Of documents that do not name theirs; without it, it is recognised. */
  language?: string
  offsets: 'utf16' | 'codepoint'
  includeText: boolean
}

/** Why there is no result of a document. */
export interface Problem {
  place: string
  problem: string
  /** What was read, where it was read. */
  input?: string
}

/** What came of some documents: the results as JSON, one per line, and why the others have none. */
export interface Done {
  lines: string
  problems: Problem[]
}

let persian: Extractor | undefined
let both: Extractor | undefined
let readPage: PageReader | undefined

/** Extracts documents, in their order. */
export async function work(readings: readonly Reading[], manner: Manner): Promise<Done> {
  const problems: Problem[] = []
  let lines = ''
  for (const reading of readings) {
    const line = await lineOf(reading, manner)
    if (typeof line === 'string') lines += line
    else problems.push(line)
  }
  return { lines, problems }
}

async function lineOf(reading: Reading, manner: Manner): Promise<string | Problem> {
  const result = await resultOf(reading, manner)
  if ('problem' in result) return result
  try {
    return `${JSON.stringify(keep(result, manner))}\n`
  } catch (error) {
    // What is longer than a string may be.
    if (!(error instanceof RangeError)) throw error
    const { place } = reading
    return { place, problem: `has ${result.claims.length} claims, too many for one result; cut the text into several` }
  }
}

async function resultOf(reading: Reading, manner: Manner): Promise<Result | Problem> {
  if ('problem' in reading) return reading
  const { language, offsets, includeText } = manner
  const options = { ...(language !== undefined && { language }), offsets, includeText }
  try {
    if ('page' in reading) {
      readPage ??= await loadPageReader()
      const extractor = await extractorFor(reading.page, language)
      const result = extractPage(extractor, readPage, reading.page, { ...options, id: reading.id })
      return typeof result === 'string' ? { place: reading.place, problem: result, input: reading.page } : result
    }
    const { text, ...fields } = reading.fields
    const extractor = await extractorFor(text, fields.language ?? language)
    const result = extractor.extract(text as string, { ...options, ...fields })
    const isRead = result.diagnostics.every(({ code }) => code !== 'no-grammar')
    return isRead ? result : (await ofBoth()).extract(text as string, { ...options, ...fields })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { place: reading.place, problem: error.message, input: inputIn(reading) }
  }
}

/** The extractor for a text: English takes as much memory as all the rest, and is loaded when a text may be in it. */
async function extractorFor(text: unknown, language: unknown): Promise<Extractor> {
  const known = typeof language === 'string' ? language : undefined
  if (typeof text === 'string' && (known === undefined ? !hasLatinLine(text) : /^fa\b/i.test(known)))
    return (persian ??= createExtractor({ grammars: [fa] }))
  return ofBoth()
}

const ofBoth = async (): Promise<Extractor> =>
  (both ??= createExtractor({ grammars: [fa, (await import('../en.js')).en] }))

const NEWLINE = 10
const LAST_LATIN = 0x5ff

/** Whether a line of a text has at least as many Latin letters as others. */
function hasLatinLine(text: string): boolean {
  let [latin, others] = [0, 0]
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : NEWLINE
    if (unit === NEWLINE) {
      if (latin > 0 && latin >= others) return true
      latin = others = 0
    } else if (isLatin(unit)) latin++
    else if (unit > LAST_LATIN) others++
  }
  return false
}
