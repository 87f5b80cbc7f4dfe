import { createReadStream, existsSync } from 'node:fs'
import { truncate } from 'node:fs/promises'
import { cutLines } from './lines.js'
import { UsageError } from './problems.js'
import { inputIn, type Reading } from './read.js'

const BY_ID = '--resume knows documents by their ids'

/** What is left to do of a document: nothing where it is done, and only to report it where that cannot be told. */
export type Remaining = (reading: Reading) => Reading[]

/**
 * Reads what an output file holds already, and cuts off a last line that was not finished.
 *
 * @returns what tells, document by document, what is left to do; one without an id, or with the id of another, is a problem
 * @throws UsageError where the file holds something else than results with ids
 */
export async function readFinished(path: string): Promise<Remaining> {
  const finished = existsSync(path) ? await idsOf(path) : new Set<string>()
  const seen = new Set<string>()
  return (reading) => {
    if ('problem' in reading) return [reading]
    const id = 'page' in reading ? reading.id : reading.fields['id']
    const wrong = (problem: string): Reading[] => [
      { place: reading.place, problem: `id: ${problem}; ${BY_ID}`, input: inputIn(reading) },
    ]
    if (typeof id !== 'string') return wrong('missing')
    if (seen.has(id)) return wrong(`${JSON.stringify(id)} stands a second time`)
    seen.add(id)
    return finished.has(id) ? [] : [reading]
  }
}

async function idsOf(path: string): Promise<Set<string>> {
  const ids = new Set<string>()
  let line = 0
  let size = 0
  for await (const { lines, rest } of cutLines(createReadStream(path))) {
    for (const bytes of lines) {
      line++
      const id = idOf(bytes.toString())
      const place = `-o ${path}: line ${line}`
      if (id === undefined)
        throw new UsageError(
          `${place} is not a result with an id; --resume goes on with a file of results, one per line`,
        )
      if (ids.has(id)) throw new UsageError(`${place} has the id ${JSON.stringify(id)} again; ${BY_ID}`)
      ids.add(id)
      size += bytes.length + 1
    }
    if (rest !== undefined && rest.length > 0) await truncate(path, size)
  }
  return ids
}

function idOf(line: string): string | undefined {
  try {
    const { document } = JSON.parse(line) as { document?: { id?: unknown } }
    return typeof document?.id === 'string' ? document.id : undefined
  } catch {
    return undefined
  }
}
