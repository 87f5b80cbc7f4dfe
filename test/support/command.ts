import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'esbuild'

const ROOT = join(import.meta.dirname, '../..')
const SOURCE = join(ROOT, 'src')
const CACHE = join(ROOT, 'node_modules/.cache')

/** What a run of the command came to. */
export interface Run {
  status: number | null
  signal: NodeJS.Signals | null
  out: string
  err: string
}

/** The command as its users start it, made of the sources as they are. */
export interface Command {
  /** The module that starts it. */
  main: string
  start: (args: readonly string[]) => ChildProcess
  run: (args: readonly string[], input?: string) => Promise<Run>
  remove: () => void
}

export async function buildCommand(): Promise<Command> {
  mkdirSync(CACHE, { recursive: true })
  // Below node_modules, so that the packages that it imports are found.
  const folder = mkdtempSync(join(CACHE, 'naql-'))
  const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  await build({
    entryPoints: sources.map((name) => join(SOURCE, name)),
    outbase: SOURCE,
    outdir: folder,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  })
  const main = join(folder, 'cli/main.js')
  const start = (args: readonly string[]): ChildProcess => spawn(process.execPath, [main, ...args])
  return {
    main,
    start,
    run: async (args, input = '') => {
      const child = start(args)
      child.stdin?.on('error', () => undefined).end(input)
      const ended = new Promise<Pick<Run, 'status' | 'signal'>>((resolve) =>
        child.on('close', (status, signal) => resolve({ status, signal })),
      )
      const [out, err] = await Promise.all(
        [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : Promise.resolve(''))),
      )
      return { ...(await ended), out: out ?? '', err: err ?? '' }
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
