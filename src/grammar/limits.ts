import { GrammarError } from './error.js'
import type { GrammarSource } from './read.js'

/** What all files of a grammar together may hold; the largest of ours has a twentieth of that. */
const MAX_FILES = 500
const MAX_DEPTH = 12
const MAX_VALUES = 1_000_000
const MAX_CHARACTERS = 20_000_000
/** How long a pattern may be once the patterns that it names are filled in, which may name others. */
export const MAX_EXPRESSION = 20_000

/**
 * Checks that a grammar, which may come from anybody, is not too large to be read.
 *
 * @throws GrammarError that names the file with which it becomes too large
 */
export function checkSize(source: GrammarSource): void {
  const files = Object.entries(source)
  if (files.length > MAX_FILES) throw new GrammarError(`${files.length} files; a grammar has at most ${MAX_FILES}`)
  let values = 0
  let characters = 0
  const measure = (file: string, value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH) throw new GrammarError(`${file}: nested more than ${MAX_DEPTH} deep`)
    if (++values > MAX_VALUES) throw new GrammarError(`${file}: with it the grammar has more than ${MAX_VALUES} values`)
    if (typeof value === 'string') characters += value.length
    if (characters > MAX_CHARACTERS)
      throw new GrammarError(`${file}: with it the grammar has more than ${MAX_CHARACTERS} characters`)
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      characters += key.length
      measure(file, inner, depth + 1)
    }
  }
  for (const [file, content] of files) measure(file, content, 0)
}
