import { en } from '../en.js'
import { InputError } from '../errors.js'
import { fa } from '../fa.js'
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

/** What came of some documents: the results as JSON, one a line, and why the others have none. */
export interface Done {
  lines: Uint8Array
  problems: Problem[]
}

let extractor: Extractor | undefined
let readPage: PageReader | undefined

/** Extracts documents, in their order. */
export async function work(readings: readonly Reading[], manner: Manner): Promise<Done> {
  const problems: Problem[] = []
  let lines = ''
  for (const reading of readings) {
    const result = await resultOf(reading, manner)
    if ('problem' in result) problems.push(result)
    else lines += `${JSON.stringify(keep(result, manner))}\n`
  }
  return { lines: Buffer.from(lines), problems }
}

async function resultOf(reading: Reading, manner: Manner): Promise<Result | Problem> {
  if ('problem' in reading) return reading
  const { language, offsets, includeText } = manner
  extractor ??= createExtractor({ grammars: [fa, en] })
  const options = { ...(language !== undefined && { language }), offsets, includeText }
  try {
    if ('page' in reading) {
      readPage ??= await loadPageReader()
      const result = extractPage(extractor, readPage, reading.page, { ...options, id: reading.id })
      return typeof result === 'string' ? { place: reading.place, problem: result, input: reading.page } : result
    }
    const { text, ...fields } = reading.fields
    return extractor.extract(text as string, { ...options, ...fields })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { place: reading.place, problem: error.message, input: inputIn(reading) }
  }
}
