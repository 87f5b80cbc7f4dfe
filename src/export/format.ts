import { InputError } from '../errors.js'
import type { Result } from '../schema/types.js'

/**
 * Writes results one after another. What `add` and `end` give is appended to what the calls before gave: text, bytes, or
 * files. So many results can be written without holding them. Each format `x` is a module that exports such a writer,
 * `xWriter(options?)`, and `toX(results, options?)`, which gives all at once.
 */
export interface Writer<Piece> {
  /** What one more result adds; throws an InputError where it is none. */
  add: (result: Result) => Piece
  /** What stands behind the last. */
  end: () => Piece
}

/** A file of a format that gives several; its name is safe to use, and no other file of the same writer has it. */
export interface ExportedFile {
  name: string
  content: string
}

/**
 * All the pieces that a writer gives for results.
 *
 * @throws InputError where the results are no iterable of results
 */
export function pieces<Piece>(writer: Writer<Piece>, results: Iterable<Result>): Piece[] {
  if (typeof results !== 'object' || results === null || !(Symbol.iterator in results)) throw noResults(results)
  const written: Piece[] = []
  for (const result of results) written.push(writer.add(result))
  written.push(writer.end())
  return written
}

/** A writer that takes results alone, and says of something else, such as a claim, which one it was. */
export function checked<Piece>({ add, end }: Writer<Piece>): Writer<Piece> {
  let i = 0
  return {
    add: (result) => {
      checkResult(result, i++)
      return add(result)
    },
    end,
  }
}

/** What is said of something else than results. */
export const noResults = (value: unknown): InputError =>
  new InputError('results', value, 'is not an iterable of results; put a single result into an array: [result]')

/**
 * @param place - which of several results it is, from 0
 * @throws InputError where it is none
 */
export function checkResult(result: Result, place: number): void {
  if (!Number.isInteger(place) || place < 0) throw new InputError('place', place, 'is not a whole number from 0')
  const { document, claims, speakers } = { ...result }
  if (typeof document !== 'object' || !Array.isArray(claims) || !Array.isArray(speakers))
    throw new InputError(`results[${place}]`, result, 'is not a result of extract')
}

/** @throws InputError where options are no object, or one of them is not among those that there are, such as one misspelt */
export function checkOptions<Options extends object>(options: Options, names: (keyof Options)[]): Options {
  if (typeof options !== 'object' || options === null) throw new InputError('options', options, 'is not an object')
  const known: PropertyKey[] = names
  for (const [name, value] of Object.entries(options))
    if (!known.includes(name))
      throw new InputError(name, value, `is not an option; the options are ${names.join(', ')}`)
  return options
}

/** A writer of a JSON array of values, an array even where there are none. */
export function arrayWriter(valuesOf: (result: Result) => readonly unknown[], head = '[', tail = ']'): Writer<string> {
  let opened = false
  const open = (): string => {
    if (opened) return ','
    opened = true
    return head
  }
  return checked({
    add: (result) =>
      valuesOf(result)
        .map((value) => `${open()}\n  ${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')}`)
        .join(''),
    end: () => (opened ? `\n${tail}\n` : `${head}${tail}\n`),
  })
}
