import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parse } from 'yaml'
import { InputError } from '../errors.js'
import { GrammarError } from './error.js'

/** The files of a grammar's folder, parsed: from a path such as `verbs/say.yaml` to what stands in it. */
export type GrammarSource = Readonly<Record<string, unknown>>

/**
 * Reads a grammar's folder.
 *
 * @param folder - path of the folder
 * @returns the parsed files, for `compileGrammar`
 * @throws InputError where the path is no string
 * @throws GrammarError where a file is no YAML, the message names the file and the line; an error of the system (`ENOENT`) where
 * there is no such folder
 */
export function readGrammar(folder: string): GrammarSource {
  if (typeof folder !== 'string') throw new InputError('folder', folder, 'is not the path of a folder')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(files.map((file) => [relative(folder, file).split(sep).join('/'), readFile(file)]))
}

function readFile(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'), { maxAliasCount: 0 })
  } catch (error) {
    throw new GrammarError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
