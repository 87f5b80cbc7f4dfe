import { constants, isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { InputFile } from './files.js'
import { inputOf, type Input } from './input.js'
import { cutLines } from './lines.js'
import { decodePage } from './markup.js'
import { explain } from './problems.js'

/**
 * One document of the input, or why there is none; `place` is its file, and its line where a file holds many. `page` is
 * one in HTML, whose text is yet to be taken out of it.
 */
export type Reading =
  | { place: string; fields: Record<string, unknown> }
  | { place: string; page: string; id?: string }
  | { place: string; problem: string; input?: string }

/** What was read, for whoever mends it. */
export const inputIn = (reading: Exclude<Reading, { problem: string }>): string =>
  'page' in reading ? reading.page : JSON.stringify(reading.fields)

/** What was read at once, and how many bytes of the input it took. */
export interface Batch {
  readings: Reading[]
  bytes: number
}

const STANDARD_INPUT = 'standard input'
const AN_ARRAY = "is a JSON array; each line must be an object of its own: jq -c '.[]'"
const UTF_16 = 'is UTF-16, not UTF-8; to convert it: iconv -f UTF-16 -t UTF-8'
const NEWLINE = 10
const BINARY_PREFIX = 8000

/**
 * Reads the documents of a file, or of standard input where the file is `-`: all the lines that came at once, or one text.
 *
 * @param input - what the file holds; without it, its name says so
 */
export async function* readDocuments(
  { file, id }: InputFile,
  input: Input | undefined,
  stdin: Readable,
): AsyncGenerator<Batch> {
  const place = file === '-' ? STANDARD_INPUT : file
  const kind = input ?? inputOf(file)
  try {
    if (kind === 'jsonl') yield* readLines(file === '-' ? stdin : createReadStream(file), place)
    else {
      const bytes = file === '-' ? await buffer(stdin) : await readFile(file)
      const reading = (kind === 'html' ? readPage : readText)(bytes, place, id)
      const problem = input === undefined && 'fields' in reading ? whyOtherInput(reading.fields['text']) : undefined
      yield { readings: [problem === undefined ? reading : { place, problem }], bytes: bytes.length }
    }
  } catch (error) {
    yield { readings: [{ place, problem: explain(error) }], bytes: 0 }
  }
}

/** How files begin that are no running text. */
const OTHERS = [
  [/^\s*\{\s*"/, 'is JSON, not text; --input jsonl reads an object per line'],
  [/^\s*\[\s*\{/, AN_ARRAY],
  [/^\s*<(?:!doctype\s|html\b)/i, 'is a page, not text; naql extract --input html takes its text out'],
] as const

/** What a file plainly holds that nobody called a text, in which no claim would be found. */
const whyOtherInput = (text: unknown): string | undefined => OTHERS.find(([begins]) => begins.test(String(text)))?.[1]

function readText(bytes: Buffer, place: string, id?: string): Reading {
  const problem = whyNoText(bytes)
  if (problem !== undefined) return { place, problem }
  return { place, fields: { ...(id !== undefined && { id }), text: decode(bytes) } }
}

function readPage(bytes: Buffer, place: string, id?: string): Reading {
  const page = decodePage(bytes)
  const problem = page === undefined ? whyNoText(bytes) : undefined
  return problem === undefined
    ? { place, page: page ?? decode(bytes), ...(id !== undefined && { id }) }
    : { place, problem }
}

async function* readLines(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<Batch> {
  let line = 0
  for await (const { lines, rest } of cutLines(chunks)) {
    const all = rest === undefined ? lines : [rest]
    if (line === 0 && all[0] && isUtf16(all[0])) {
      yield { readings: [{ place: file, problem: UTF_16 }], bytes: 0 }
      return
    }
    yield {
      readings: all.flatMap((bytes) => readLine(bytes, `${file}:${++line}`)),
      bytes: all.reduce((sum, { length }) => sum + length + 1, 0),
    }
  }
}

function readLine(bytes: Buffer, place: string): Reading[] {
  const json = decode(bytes)
  if (!isUtf8(bytes)) return [{ place, problem: 'is not UTF-8', input: json }]
  return json.trim() === '' ? [] : [parseLine(json, place)]
}

function parseLine(input: string, place: string): Reading {
  const wrong = (problem: string): Reading => ({ place, problem, input })
  let value: unknown
  try {
    value = JSON.parse(input)
  } catch (error) {
    return wrong(input.trim() === '[' ? AN_ARRAY : `is not JSON: ${explain(error)}`)
  }
  if (Array.isArray(value)) return wrong(AN_ARRAY)
  if (typeof value !== 'object' || value === null)
    return wrong('is JSON, but not an object such as {"id": "1", "text": "…"}')
  const { id, text, title, publishedAt, url, language } = value as Record<string, unknown>
  if (text === undefined) return wrong(`text: missing; the line has ${Object.keys(value).join(', ') || 'nothing'}`)
  if (text === null) return wrong('text: null is not a string')
  const given = { id: typeof id === 'number' ? String(id) : id, text, title, publishedAt, url, language }
  return { place, fields: Object.fromEntries(Object.entries(given).filter(([, field]) => field != null)) }
}

/** Decodes UTF-8; a byte order mark is dropped. */
const decode = (bytes: Buffer): string => new TextDecoder().decode(bytes)

/** Whether it begins with the byte order mark of UTF-16. */
const isUtf16 = ([first, second]: Buffer): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

function whyNoText(bytes: Buffer): string | undefined {
  if (bytes.length > constants.MAX_STRING_LENGTH)
    return 'is too long for one text; --input jsonl reads many, one per line'
  if (isUtf16(bytes)) return UTF_16
  if (bytes.subarray(0, BINARY_PREFIX).includes(0)) return 'is a binary file, not text'
  if (isUtf8(bytes)) return undefined
  const good = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  const at = bytes.findIndex((byte, i) => byte !== good[i])
  const line = bytes.subarray(0, at).filter((byte) => byte === NEWLINE).length + 1
  return `is not UTF-8 text (line ${line}); if it is in the Persian or Arabic encoding of Windows: iconv -f WINDOWS-1256 -t UTF-8`
}
