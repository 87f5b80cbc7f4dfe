import { InputError, MissingPeerError } from '../errors.js'
import type { Writer } from '../export/format.js'
import { extract } from '../index.js'
import type { Result } from '../schema/types.js'
import { formats, type Format } from './formats.js'
import type { Host, Status } from './host.js'
import { type Output, toFile, toFolder, toStream } from './output.js'
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
  const { stdin, stdout, stderr } = host
  const terminal = flags.output === undefined && stdout.isTTY === true
  const name = flags.format ?? (terminal ? 'pretty' : 'jsonl')
  const format: Format = formats[name]
  const sink = await openSink(name, format, files, flags, host)
  if (stdin.isTTY && (files.length === 0 || files.includes('-')))
    stderr.write('naql: reading what you type; Ctrl-D on a line of its own ends it\n')

  let status: Status = 0
  const report = (place: string, problem: string): void => {
    stderr.write(`naql: ${place}: ${problem}\n`)
    status = 1
  }
  try {
    for (const file of files.length > 0 ? files : ['-'])
      for await (const reading of readDocuments(file, flags.input, stdin)) {
        const result = resultOf(reading, flags, format.text === true)
        if (typeof result === 'string') report(reading.place, result)
        else await sink.add(result)
      }
    await sink.end()
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    // With a closed pipe, whoever reads has enough: `naql … | head`.
    if (code !== 'EPIPE') report(flags.output ?? 'standard output', explain(error))
  }
  return status
}

/** Where results go. */
interface Sink {
  add: (result: Result) => Promise<void>
  end: () => Promise<void>
}

async function openSink(
  name: string,
  format: Format,
  files: readonly string[],
  { output: path }: ExtractFlags,
  { stdout, env }: Host,
): Promise<Sink> {
  if (format.into === 'folder') {
    if (path === undefined) throw new UsageError(`--format ${name} writes files: name a folder for them with -o FOLDER`)
    return connect(format.writer(), await toFolder(path, files))
  }
  const terminal = path === undefined && stdout.isTTY === true
  if (terminal && format.binary)
    throw new UsageError(`--format ${name} is not for a terminal: name a file with -o FILE`)
  const width = Math.min((terminal && stdout.columns) || WIDTH, MAX_WIDTH)
  const writer = await loaded(() => format.writer({ width, colour: terminal && !env['NO_COLOR'] }))
  return connect(writer, path === undefined ? toStream(stdout) : await toFile(path, files))
}

const connect = <Piece>(writer: Writer<Piece>, output: Output<Piece>): Sink => ({
  add: (result) => output.write(writer.add(result)),
  end: async () => {
    await output.write(writer.end())
    await output.close()
  },
})

/** What a format loads; a package that is not there is the caller's to install. */
async function loaded<T>(load: () => T | Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (error instanceof MissingPeerError) throw new UsageError(error.message)
    throw error
  }
}

/** The result of what was read, or why there is none. */
function resultOf(reading: Reading, { language, offsets }: ExtractFlags, includeText: boolean): Result | string {
  if ('problem' in reading) return reading.problem
  const { text, ...fields } = reading.fields
  try {
    return extract(text as string, { ...(language !== 'auto' && { language }), offsets, includeText, ...fields })
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
}
