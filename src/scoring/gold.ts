import { readFileSync } from 'node:fs'
import { whatIsWrong, type GoldDocument, type GoldRelation } from './annotated.js'

/**
 * Reads the values of a file that holds one JSON value a line.
 *
 * @throws Error that names the line where one is not JSON
 */
export const readJsonLines = <Value>(file: string): Value[] => readLines(file, (value) => value as Value)

/** The labels of a relation that has none. */
const UNLABELLED = { type: null, form: null, speaker: null, nested: null, checkworthiness: null } as const

/**
 * Reads a file of annotated documents, one per line.
 *
 * @throws Error that names the line, and the field, where one is not an annotated document
 */
export function readGold(file: string): GoldDocument[] {
  const ids = new Set<string>()
  return readLines(file, (value, line) => {
    const wrong = whatIsWrong(value)
    if (wrong !== undefined) throw new Error(`line ${line} is not an annotated document: ${SHAPE}; ${wrong}`)
    const document = value as GoldDocument
    if (ids.has(document.id)) throw new Error(`line ${line} has the id ${JSON.stringify(document.id)} again`)
    ids.add(document.id)
    const attributions = document.attributions.map((relation): GoldRelation => {
      const cueType = relation.cue === null ? 'none' : 'verb'
      return { ...UNLABELLED, ...relation, cueType: relation.cueType ?? cueType }
    })
    return { ...document, bucket: document.bucket ?? 'all', attributions }
  })
}

const SHAPE = '{"id", "bucket", "text", "attributions"}'

function readLines<Value>(file: string, read: (value: unknown, line: number) => Value): Value[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
  return lines.flatMap((json, i) => (json.trim() === '' ? [] : [read(parse(json, i + 1), i + 1)]))
}

function parse(json: string, line: number): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new Error(`line ${line} is not JSON: ${String((error as Partial<Error>).message)}`, { cause: error })
  }
}
