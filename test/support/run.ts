import { Readable, Writable } from 'node:stream'
import type { Host } from '../../src/cli/host.js'
import { run } from '../../src/cli/run.js'

/** A stream, and what was written to it. */
export function sink(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk)
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString() }
}

/** Runs the command in this process as from a shell, its output and its input no terminal unless the host says so. */
export async function naql(args: string[], host: Partial<Host> = {}) {
  const [out, err] = [sink(), sink()]
  const status = await run(args, { stdin: Readable.from([]), stdout: out.stream, stderr: err.stream, env: {}, ...host })
  return { status, out: out.text(), err: err.text() }
}

/** What a process reads, chunk by chunk. */
export const stdin = (...chunks: (string | Buffer)[]): Readable =>
  Readable.from(chunks.map((chunk) => Buffer.from(chunk)))
