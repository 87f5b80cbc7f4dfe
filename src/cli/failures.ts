import { rm } from 'node:fs/promises'
import { type Output, toFile } from './output.js'
import type { Problem } from './work.js'

/** Keeps what could not be read, so that it can be mended and read again. */
export interface Failures {
  /** The file that they are in, which is there only where there is one. */
  path: string | undefined
  add: (problem: Problem) => Promise<void>
  close: () => Promise<void>
}

/** @param output - the file that the results go to; without it nothing is kept */
export async function keepFailures(output: string | undefined, inputs: readonly string[]): Promise<Failures> {
  if (output === undefined) return { path: undefined, add: () => Promise.resolve(), close: () => Promise.resolve() }
  const path = `${output}.errors`
  let file: Output<string | Uint8Array> | undefined
  if (!inputs.includes(path)) await rm(path, { force: true })
  return {
    path,
    add: async (problem) => {
      file ??= await toFile(path, inputs)
      await file.write(`${JSON.stringify(problem)}\n`)
    },
    close: async () => file?.close(),
  }
}
