import type { Readable, Writable } from 'node:stream'

/** What the command reads from and writes to; `process` is one. */
export interface Host {
  stdin: Readable & { isTTY?: boolean }
  stdout: Writable & { isTTY?: boolean; columns?: number }
  stderr: Writable & { isTTY?: boolean }
  env: Readonly<Record<string, string | undefined>>
}

/** 0: all was read. 1: some input failed. 2: wrong usage. */
export type Status = 0 | 1 | 2
