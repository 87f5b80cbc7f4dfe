import { MissingPeerError } from '../errors.js'
import type { Writer } from '../export/format.js'
import type { Result } from '../schema/types.js'
import { formats, type Format } from './formats.js'
import type { Host } from './host.js'
import { lookOf } from './look.js'
import { type Output, toFile, toFolder, toStream } from './output.js'
import { UsageError } from './problems.js'

/** Where results go, in their format. */
export interface Sink {
  /** @param lines - results as JSON, one per line */
  add: (lines: string) => Promise<void>
  end: () => Promise<void>
}

/** What is written, and where to. */
export interface Destination {
  format: keyof typeof formats
  /** A file or a folder; without it, standard output. */
  path?: string | undefined
  /** The files that are read, which must not be written over. */
  inputs: readonly string[]
  /** Whether what a file holds stays. */
  append: boolean
  /** Whether a table begins with a byte order mark. */
  bom?: boolean | undefined
}

/** How results are written in a format. */
export const formatOf = (name: keyof typeof formats): Format => formats[name]

/** @throws UsageError where the format cannot be written there */
export async function openSink(
  { format: name, path, inputs, append, bom }: Destination,
  { stdout, env }: Host,
): Promise<Sink> {
  const format = formatOf(name)
  if (format.into === 'folder') {
    if (path === undefined) throw new UsageError(`--format ${name} writes files: name a folder for them with -o FOLDER`)
    return connect(await format.writer(), await toFolder(path, inputs))
  }
  const terminal = path === undefined && stdout.isTTY === true
  if (terminal && format.binary)
    throw new UsageError(`--format ${name} is not for a terminal: name a file with -o FILE`)
  const open = () => (path === undefined ? toStream(stdout) : toFile(path, inputs, append ? 'append' : 'anew'))
  if (name === 'jsonl') {
    const output = await open()
    return { add: output.write, end: output.close }
  }
  const writer = await loaded(() => format.writer({ ...lookOf({ stdout, env }, terminal), bom }))
  return connect(writer, await open())
}

const connect = <Piece>(writer: Writer<Piece>, output: Output<Piece>): Sink => ({
  add: async (lines) => {
    for (const line of lines.split('\n')) if (line !== '') await output.write(writer.add(JSON.parse(line) as Result))
  },
  end: async () => {
    await output.write(writer.end())
    await output.close()
  },
})

/**
 * Loads what only some need.
 *
 * @throws UsageError where the package for it is not installed
 */
export async function loaded<T>(load: () => T | Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (error instanceof MissingPeerError) throw new UsageError(error.message)
    throw error
  }
}
