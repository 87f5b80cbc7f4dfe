import { existsSync, realpathSync } from 'node:fs'
import { mkdir, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { ExportedFile } from '../export/format.js'
import { codeOf, explain, UsageError } from './problems.js'

/** Where a writer's pieces go; a slow reader slows down what is read. */
export interface Output<Piece> {
  write: (piece: Piece) => Promise<void>
  close: () => Promise<void>
}

/** Standard output, which stays open. */
export const toStream = (stream: Writable): Output<string | Uint8Array> => ({
  write: writeTo(stream),
  close: () => Promise.resolve(),
})

/** What is wrong with a place to write to, where other words than those of a file that is read are needed. */
const REASONS: Record<string, string> = { ENOENT: 'no such directory', EISDIR: 'is a directory; name a file in it' }

/**
 * A file, written anew or gone on with.
 *
 * @param option - the option that named it
 * @throws UsageError where it cannot be written or is one of the inputs
 */
export async function toFile(
  path: string,
  inputs: readonly string[],
  how: 'anew' | 'append' = 'anew',
  option = '-o',
): Promise<Output<string | Uint8Array>> {
  const same = inputs.find(
    (input) => existsSync(path) && existsSync(input) && realpathSync(path) === realpathSync(input),
  )
  if (same !== undefined) throw new UsageError(`${option} ${path}: would overwrite the input ${same}`)
  try {
    const stream = (await open(path, how === 'anew' ? 'w' : 'a')).createWriteStream()
    return { write: writeTo(stream), close: () => finished(stream.end()) }
  } catch (error) {
    throw new UsageError(`${option} ${path}: ${REASONS[codeOf(error) ?? ''] ?? explain(error)}`)
  }
}

/**
 * A folder, made where it is not there.
 *
 * @throws UsageError where there can be none, or it holds one of the inputs
 */
export async function toFolder(path: string, inputs: readonly string[]): Promise<Output<ExportedFile[]>> {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    throw new UsageError(`-o ${path}: ${codeOf(error) === 'EEXIST' ? 'is a file, no folder' : explain(error)}`)
  }
  const taken = new Set(inputs.filter(existsSync).map((input) => realpathSync(input)))
  return {
    write: async (files) => {
      for (const { name, content } of files) {
        const file = join(path, name)
        if (existsSync(file) && taken.has(realpathSync(file)))
          throw new UsageError(`-o ${path}: would overwrite the input ${file}`)
        await writeFile(file, content)
      }
    },
    close: () => Promise.resolve(),
  }
}

/** Writes to a stream and waits until it is written. */
function writeTo(stream: Writable): (piece: string | Uint8Array) => Promise<void> {
  // An error comes by the callback as well; without a listener it would end the process.
  stream.on('error', () => undefined)
  return (piece) =>
    new Promise((resolve, reject) => {
      stream.write(piece, (error) => {
        if (error) reject(error)
        else resolve()
      })
    })
}
