import { constants, isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { explain } from './problems.js'

export const inputs = ['text', 'jsonl'] as const
export type Input = (typeof inputs)[number]

/** One document of the input, or why there is none; `place` is its file, and its line where a file holds many. */
export type Reading = { place: string; fields: Record<string, unknown> } | { place: string; problem: string }

const STANDARD_INPUT = 'standard input'
const AN_ARRAY = "is a JSON array; each line must be an object of its own: jq -c '.[]'"
const NEWLINE = 10
const BINARY_PREFIX = 8000

/** Reads the documents of a file, or of standard input where the file is `-`, one at a time. */
export async function* readDocuments(file: string, input: Input | undefined, stdin: Readable): AsyncGenerator<Reading> {
  const place = file === '-' ? STANDARD_INPUT : file
  try {
    if ((input ?? inputOf(file)) === 'jsonl') yield* readLines(file === '-' ? stdin : createReadStream(file), place)
    else if (file === '-') yield readText(await buffer(stdin), place)
    else yield readText(await readFile(file), place, basename(file))
  } catch (error) {
    yield { place, problem: explain(error) }
  }
}

const inputOf = (file: string): Input => (/\.(jsonl|ndjson)$/i.test(file) ? 'jsonl' : 'text')

function readText(bytes: Buffer, place: string, id?: string): Reading {
  const problem = whyNoText(bytes)
  if (problem !== undefined) return { place, problem }
  return { place, fields: { ...(id !== undefined && { id }), text: decode(bytes) } }
}

async function* readLines(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<Reading> {
  let line = 0
  for await (const bytes of cutLines(chunks)) {
    line++
    const place = `${file}:${line}`
    if (!isUtf8(bytes)) yield { place, problem: 'is no UTF-8' }
    else {
      const json = decode(bytes)
      if (json.trim() !== '') yield parseLine(json, place)
    }
  }
}

/** Cuts a stream into lines; of the text nothing is held but one line. */
async function* cutLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, at)])
      begun = []
      from = at + 1
    }
    begun.push(chunk.subarray(from))
  }
  yield Buffer.concat(begun)
}

function parseLine(json: string, place: string): Reading {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    const problem = json.trim() === '[' ? AN_ARRAY : `is no JSON: ${explain(error)}`
    return { place, problem }
  }
  if (Array.isArray(value)) return { place, problem: AN_ARRAY }
  if (typeof value !== 'object' || value === null)
    return { place, problem: 'is JSON, but no object such as {"id": "1", "text": "…"}' }
  const { id, text, title, publishedAt, url, language } = value as Record<string, unknown>
  if (text == null)
    return { place, problem: `text: missing; the line has ${Object.keys(value).join(', ') || 'nothing'}` }
  const given = { id: typeof id === 'number' ? String(id) : id, text, title, publishedAt, url, language }
  return { place, fields: Object.fromEntries(Object.entries(given).filter(([, field]) => field != null)) }
}

/** Decodes UTF-8; a byte order mark is dropped. */
const decode = (bytes: Buffer): string => new TextDecoder().decode(bytes)

function whyNoText(bytes: Buffer): string | undefined {
  if (bytes.length > constants.MAX_STRING_LENGTH)
    return 'is too long for one text; --input jsonl reads many, one a line'
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return 'is UTF-16, not UTF-8; to convert it: iconv -f UTF-16 -t UTF-8'
  if (bytes.subarray(0, BINARY_PREFIX).includes(0)) return 'is a binary file, no text'
  if (isUtf8(bytes)) return undefined
  const good = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  const at = bytes.findIndex((byte, i) => byte !== good[i])
  const line = bytes.subarray(0, at).filter((byte) => byte === NEWLINE).length + 1
  return `is no UTF-8 text (line ${line}); if it is in the Persian or Arabic encoding of Windows: iconv -f WINDOWS-1256 -t UTF-8`
}
