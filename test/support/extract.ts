import { extract as extractPersian } from '../../src/index.js'
import type { ExtractOptions } from '../../src/options.js'
import { type Result, validateResult } from '../../src/schema/index.js'

/** `extract`, for tests: what it gives is valid, its spans are exact, and what it refers to is there. */
export function extract(text: string, options?: ExtractOptions): Result {
  return checked(extractPersian(text, options), text)
}

/** Source, cue and content of every claim of a Persian text. */
export const told = (text: string): [string | undefined, string | undefined, string][] =>
  extract(text).claims.map(({ source, cue, text: content }) => [source?.text, cue?.text, content])

/** Source and content of every claim of a Persian text, lines joined by /. */
export const linesTold = (text: string): [string | undefined, string][] =>
  extract(text).claims.map(({ source, text: content }) => [source?.text, content.replaceAll('\n', '/')])

/** A result that was checked against the text that it came from. */
export function checked(result: Result, text: string): Result {
  if (!validateResult(result)) throw new Error(`invalid result: ${JSON.stringify(validateResult.errors)}`)
  checkSpans(result, result.document.offsets === 'utf16' ? text : [...text])
  checkReferences(result)
  return result
}

function checkSpans(value: unknown, text: string | readonly string[], path = ''): void {
  if (typeof value !== 'object' || value === null) return
  if ('start' in value && 'end' in value && 'text' in value) {
    // The publisher of a saved page stands nowhere in its text.
    const isPublisher = 'relation' in value && value.relation === 'publisher'
    if (!isPublisher && !(Number(value.start) < Number(value.end))) throw new Error(`${path}: an empty span`)
    const slice = text.slice(Number(value.start), Number(value.end))
    const found = typeof slice === 'string' ? slice : slice.join('')
    if (found !== value.text)
      throw new Error(`${path}: text ${JSON.stringify(value.text)}, but the input has ${JSON.stringify(found)}`)
  }
  for (const [key, inner] of Object.entries(value)) checkSpans(inner, text, `${path}/${key}`)
}

function checkReferences({ speakers, claims }: Result): void {
  const ids = new Set([...speakers, ...claims].map(({ id }) => id))
  if (ids.size < speakers.length + claims.length) throw new Error('an id stands twice')
  const referred = [
    ...claims.flatMap(({ speaker, parent }) => [speaker, parent]),
    ...speakers.flatMap(({ members = [] }) => members),
  ]
  for (const id of referred) if (id !== null && !ids.has(id)) throw new Error(`nothing has the id ${id}`)
}
