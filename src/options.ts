import { InputError, TextTooLongError } from './errors.js'
import type { CompiledGrammar } from './grammar/types.js'
import type { KnownEntity } from './speakers/index.js'

/** The options of `extract`: what is known about a text, and how the result should look. */
export interface ExtractOptions {
  /** Becomes `document.id` of the result. */
  id?: string | undefined
  /** Helps to find speakers. Claims come from the text alone. */
  title?: string | undefined
  /** A date, or date and time, in ISO 8601 and the Gregorian calendar. Words such as “yesterday” are resolved against it. */
  publishedAt?: string | undefined
  /** Becomes `document.url` of the result, and identifies the document in some exports. */
  url?: string | undefined
  /** A BCP 47 tag. Without it, the language is recognised among those of the loaded grammars. */
  language?: string | undefined
  /** The unit of every offset in the result: JavaScript's (`utf16`, the default) or Python's (`codepoint`). */
  offsets?: 'utf16' | 'codepoint' | undefined
  /** People and institutions that may occur in this text, besides those that the extractor was made with. */
  entities?: readonly KnownEntity[] | undefined
  /** Whether the result contains the text, as `document.text`. */
  includeText?: boolean | undefined
  /** A limit in UTF-16 code units: a longer text throws a TextTooLongError before it is read. There is no limit by default. */
  maxLength?: number | undefined
}

/** A year from 1200 to 1599 is one of another calendar, in which news is dated: of the Gregorian there was no news yet. */
const ISO_8601 =
  /^((?!1[2-5])\d{4}-\d\d-\d\d)(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)?$/

/** For each option, says what is wrong with a value; undefined if nothing is. */
const checks: Record<keyof ExtractOptions, (value: unknown) => string | undefined> = {
  id: isString,
  title: isString,
  url: isString,
  publishedAt: (value) =>
    typeof value === 'string' && isDate(value)
      ? undefined
      : 'is not an ISO 8601 date of the Gregorian calendar, such as "2025-08-12" or "2025-08-12T13:18+03:30"',
  language: (value) =>
    typeof value === 'string' && canonicalLanguage(value) !== undefined
      ? undefined
      : 'is not a BCP 47 language tag, such as "fa" or "en-GB"',
  offsets: (value) => (value === 'utf16' || value === 'codepoint' ? undefined : 'is neither "utf16" nor "codepoint"'),
  entities: checkEntities,
  includeText: (value) => (typeof value === 'boolean' ? undefined : 'is neither true nor false'),
  maxLength: (value) => (Number.isInteger(value) && Number(value) >= 0 ? undefined : 'is not a whole number from 0'),
}

/**
 * Checks the arguments of `extract`.
 *
 * @throws InputError if one of them is invalid
 */
export function checkInput(text: unknown, options: ExtractOptions): asserts text is string {
  if (typeof text !== 'string') throw new InputError('text', text, 'is not a string')
  if (typeof options !== 'object' || options === null) throw new InputError('options', options, 'is not an object')
  for (const name of Object.keys(options)) {
    const value: unknown = Reflect.get(options, name)
    const wrong = !isOption(name)
      ? `is not an option; the options are ${Object.keys(checks).join(', ')}`
      : value !== undefined && checks[name](value)
    if (wrong) throw new InputError(name, value, wrong)
  }
  const { maxLength } = options
  if (maxLength !== undefined && text.length > maxLength) throw new TextTooLongError(text, maxLength)
}

const isOption = (name: string): name is keyof ExtractOptions => Object.hasOwn(checks, name)

function isString(value: unknown): string | undefined {
  return typeof value === 'string' ? undefined : 'is not a string'
}

/** Whether a text is a date that there is, alone or with a time, in ISO 8601. */
export function isDate(text: string): boolean {
  const day = ISO_8601.exec(text)?.[1] ?? ''
  // The 30th of February is read as the 2nd of March.
  return new Date(day).getUTCDate() === Number(day.slice(8))
}

/** @throws InputError where a grammar of a list, at this place, is not a compiled one */
export function checkGrammar(grammar: CompiledGrammar, place: number): void {
  if (grammar?.format !== 1)
    throw new InputError(
      `grammars[${place}]`,
      grammar,
      'is not a compiled grammar; compileGrammar of naql/grammar makes one',
    )
}

/**
 * Checks a caller's list of entities.
 *
 * @throws InputError if it is none; it names the entity's place and field
 */
export function checkEntities(value: unknown): undefined {
  if (!Array.isArray(value))
    throw new InputError('entities', value, 'is not an array of entities, such as [{ name: "…", sameAs: "Q1" }]')
  for (const [i, entity] of (value as unknown[]).entries()) {
    const place = `entities[${i}]`
    if (typeof entity !== 'object' || entity === null) throw new InputError(place, entity, 'is not an object')
    const { name, aliases = [], roles = [], sameAs = [], ...others } = entity as Record<string, unknown>
    if (typeof name !== 'string' || name === '')
      throw new InputError(`${place}.name`, name, 'is not a non-empty string')
    for (const [field, list] of Object.entries({ aliases, roles, sameAs }))
      if (!isList(list) && !(field === 'sameAs' && typeof list === 'string'))
        throw new InputError(`${place}.${field}`, list, 'is not an array of strings')
    for (const [field, given] of Object.entries(others))
      throw new InputError(`${place}.${field}`, given, 'is not a field; the fields are name, aliases, roles, sameAs')
  }
  return undefined
}

const isList = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string')

/** The canonical form of a BCP 47 tag (`FA-ir` → `fa-IR`); undefined if it is not a valid tag. */
export function canonicalLanguage(tag: string): string | undefined {
  if (tag !== latest.tag) latest = { tag, canonical: canonicalOf(tag) }
  return latest.canonical
}

/** The last tag: the texts of a collection mostly have one language, and `Intl` is slow. */
let latest: { tag: string; canonical: string | undefined } = { tag: '', canonical: undefined }

function canonicalOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
