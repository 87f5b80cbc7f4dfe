/** An argument or option is invalid. The message names the field, its value, and what would be valid. */
export class InputError extends TypeError {
  override name = 'InputError'
  /** The argument or option: `text`, `language`, `grammars[0]` … */
  readonly field: string
  readonly value: unknown

  /**
   * @param field - the argument or option
   * @param value - the invalid value
   * @param right - what is wrong, as the end of a sentence: `is not a string`
   */
  constructor(field: string, value: unknown, right: string) {
    super(`${field}: ${show(value)} ${right}`)
    this.field = field
    this.value = value
  }
}

/** A text is longer than `maxLength` allows. */
export class TextTooLongError extends InputError {
  override name = 'TextTooLongError'
  /** The length of the text and the limit, in UTF-16 code units. */
  readonly length: number
  readonly maxLength: number

  constructor(text: string, maxLength: number) {
    super('text', text, `has ${text.length} UTF-16 code units; maxLength is ${maxLength}`)
    this.length = text.length
    this.maxLength = maxLength
  }
}

const MAX_SHOWN = 60

function show(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value)
  if (Array.isArray(value)) return `an array of ${value.length}`
  return typeof value === 'object' && value !== null ? Object.prototype.toString.call(value) : String(value)
}

/** An optional peer dependency is not installed. The message says how to install it. */
export class MissingPeerError extends Error {
  override name = 'MissingPeerError'
  /** The package that is missing. */
  readonly peer: string

  /**
   * @param needer - the entry point or option that needs the package
   * @param peer - the package
   * @param version - the version to install
   * @param options - the cause, and another package to install with it (`beside`): `linkedom@0.18`
   */
  constructor(needer: string, peer: string, version: string, options: { cause?: unknown; beside?: string } = {}) {
    const { beside, ...cause } = options
    const packages = [`${peer}@${version}`, ...(beside === undefined ? [] : [beside])].join(' ')
    super(`${needer} needs ${peer} ${version}, which is not installed: npm install ${packages}`, cause)
    this.peer = peer
  }
}

const NOT_FOUND = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED']

/** The error to throw when a peer dependency failed to load: that it is missing, or the error itself. */
const failure = (error: unknown, needer: string, name: string, version: string, beside?: string): unknown =>
  error instanceof Error && 'code' in error && NOT_FOUND.includes(String(error.code))
    ? new MissingPeerError(needer, name, version, { cause: error, ...(beside !== undefined && { beside }) })
    : error

/**
 * Loads an optional peer dependency.
 *
 * @param beside - another package that must be installed with it
 * @throws MissingPeerError where it is not installed
 */
export async function peer<T>(
  needer: string,
  name: string,
  version: string,
  load: () => Promise<T>,
  beside?: string,
): Promise<T> {
  try {
    return await load()
  } catch (error) {
    throw failure(error, needer, name, version, beside)
  }
}

/**
 * Loads an optional peer dependency synchronously.
 *
 * @throws MissingPeerError where it is not installed
 */
export function peerNow<T>(needer: string, name: string, version: string, load: () => T): T {
  try {
    return load()
  } catch (error) {
    throw failure(error, needer, name, version)
  }
}
