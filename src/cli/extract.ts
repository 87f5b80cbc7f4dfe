import { existsSync, realpathSync } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { InputError } from '../errors.js'
import { extract } from '../index.js'
import type { Result } from '../schema/types.js'
import { formats } from './formats.js'
import type { Host, Status } from './host.js'
import { codeOf, explain, UsageError } from './problems.js'
import { type Input, type Reading, readDocuments } from './read.js'

/** The options of `naql extract`, as commander gives them. */
export interface ExtractFlags {
  input?: Input
  format?: keyof typeof formats
  language: string
  offsets: 'utf16' | 'codepoint'
  output?: string
}

const WIDTH = 80
const MAX_WIDTH = 100

/** Extracts the claims of files and writes them, a document at a time: one is read when the one before is written. */
export async function extractFiles(files: readonly string[], flags: ExtractFlags, host: Host): Promise<Status> {
  const { stdin, stdout, stderr, env } = host
  const terminal = flags.output === undefined && stdout.isTTY === true
  const output = flags.output === undefined ? stdout : await openOutput(flags.output, files)
  const format = formats[flags.format ?? (terminal ? 'pretty' : 'jsonl')]
  const look = {
    width: Math.min((terminal && stdout.columns) || WIDTH, MAX_WIDTH),
    colour: terminal && !env['NO_COLOR'],
  }
  if (stdin.isTTY && (files.length === 0 || files.includes('-')))
    stderr.write('naql: reading what you type; Ctrl-D on a line of its own ends it\n')

  let status: Status = 0
  let count = 0
  const report = (place: string, problem: string): void => {
    stderr.write(`naql: ${place}: ${problem}\n`)
    status = 1
  }
  const write = writeTo(output)
  try {
    await write(format.head)
    for (const file of files.length > 0 ? files : ['-'])
      for await (const reading of readDocuments(file, flags.input, stdin)) {
        const result = resultOf(reading, flags)
        if (typeof result === 'string') report(reading.place, result)
        else await write(format.each(result, count++, look))
      }
    await write(format.tail(count))
    if (output !== stdout) await finished(output.end())
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    // With a closed pipe, whoever reads has enough: `naql … | head`.
    if (code !== 'EPIPE') report(flags.output ?? 'standard output', explain(error))
  }
  return status
}

/** The result of what was read, or why there is none. */
function resultOf(reading: Reading, { language, offsets }: ExtractFlags): Result | string {
  if ('problem' in reading) return reading.problem
  const { text, ...fields } = reading.fields
  try {
    return extract(text as string, { ...(language !== 'auto' && { language }), offsets, ...fields })
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
}

/** Writes to a stream and waits until it is written, so that a slow reader slows down what is read. */
function writeTo(stream: Writable): (text: string) => Promise<void> {
  // An error comes by the callback as well; without a listener it would end the process.
  stream.on('error', () => undefined)
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (error) reject(error)
        else resolve()
      })
    })
}

async function openOutput(path: string, inputs: readonly string[]): Promise<Writable> {
  const same = inputs.find(
    (input) => existsSync(path) && existsSync(input) && realpathSync(path) === realpathSync(input),
  )
  if (same !== undefined) throw new UsageError(`-o ${path}: would overwrite the input ${same}`)
  try {
    return (await open(path, 'w')).createWriteStream()
  } catch (error) {
    const reason = codeOf(error) === 'ENOENT' ? 'no such directory' : explain(error)
    throw new UsageError(`-o ${path}: ${reason}`)
  }
}
