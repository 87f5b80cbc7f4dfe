import { existsSync, opendirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Input } from './input.js'
import { explain, NO_FILE, UsageError } from './problems.js'

/** A file to read, or standard input: `-`. */
export interface InputFile {
  file: string
  /** Names the document where the file is one: its name, of a file in a folder its path there. */
  id?: string
}

const ENDINGS: Record<Input, string> = { text: 'txt,text', jsonl: 'jsonl,ndjson', html: 'html,htm,xhtml' }
/** What an argument names: a file, or what is wrong with it. */
export type Found = InputFile | { place: string; problem: string }

const STDIN: InputFile = { file: '-' }

/**
 * The files that the arguments of the command name: each is a file, a folder, whose texts are read, or a pattern such
 * as `news/*.txt`; none at all is standard input.
 *
 * @param input - what the files hold; without it, their names say so
 * @returns files, and what is wrong with arguments that name none, in the order of the arguments
 */
export async function findFiles(args: readonly string[], input: Input | undefined): Promise<Found[]> {
  if (args.length === 0) return [STDIN]
  if (args.filter((arg) => arg === '-').length > 1) throw new UsageError('- is standard input, which can be read once')
  const found = await Promise.all(args.map((arg) => expand(arg, input)))
  return found.flat()
}

async function expand(arg: string, input: Input | undefined) {
  if (arg === '-') return [STDIN]
  try {
    if (existsSync(arg)) return statSync(arg).isDirectory() ? await filesIn(arg, input) : [named(arg)]
  } catch (error) {
    return [{ place: arg, problem: explain(error) }]
  }
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(arg)) return [{ place: arg, problem: NO_FILE }]
  const files = (await glob(arg, { expandDirectories: false, dot: true })).sort()
  return files.length > 0 ? files.map(named) : [{ place: arg, problem: 'matches no file' }]
}

const named = (file: string): InputFile => ({ file, id: basename(file) })

async function filesIn(folder: string, input: Input | undefined) {
  const { glob } = await import('tinyglobby')
  const endings = input === undefined ? Object.values(ENDINGS).join(',') : ENDINGS[input]
  const within = { cwd: folder, caseSensitiveMatch: false, expandDirectories: false }
  const folders = ['.', ...(await glob('**', { ...within, onlyDirectories: true })).sort()]
  const shut = folders.flatMap((inner) => whyShut(join(folder, inner)))
  const files = await glob(`**/*.{${endings}}`, within)
  if (files.length === 0 && shut.length === 0)
    return [
      {
        place: folder,
        problem: `has no file whose name ends in .${endings.replaceAll(',', ', .')}; name the files in it`,
      },
    ]
  return [...shut, ...files.sort().map((id) => ({ file: join(folder, id), id }))]
}

/** What is wrong with a folder that may not be looked into: a pattern finds nothing in it and does not tell. */
function whyShut(folder: string): { place: string; problem: string }[] {
  try {
    opendirSync(folder).closeSync()
    return []
  } catch (error) {
    return [{ place: folder, problem: explain(error) }]
  }
}

/** How many bytes there are to read; undefined where that cannot be known. */
export function sizeOf(files: readonly InputFile[]): number | undefined {
  try {
    return files.reduce((sum, { file }) => {
      const stats = statSync(file)
      if (!stats.isFile()) throw new Error(`${file} has no size`)
      return sum + stats.size
    }, 0)
  } catch {
    return undefined
  }
}
