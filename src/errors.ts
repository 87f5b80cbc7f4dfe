/** What a caller gave is not what the library takes. The message names the field, the value and what would be right. */
export class InputError extends TypeError {
  override name = 'InputError'
  /** The argument or option: `text`, `language`, `grammars[0]` … */
  readonly field: string
  readonly value: unknown

  /**
   * @param field - the argument or option
   * @param value - what was given
   * @param right - what would be right, as the end of a sentence: `is no string`
   */
  constructor(field: string, value: unknown, right: string) {
    super(`${field}: ${show(value)} ${right}`)
    this.field = field
    this.value = value
  }
}

/** A text is longer than the caller lets it be. */
export class TextTooLongError extends InputError {
  override name = 'TextTooLongError'
  /** Of the text, and at most; in UTF-16 code units. */
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
   * @param needer - the entry point that needs it
   * @param peer - the package
   * @param version - what to install of it
   * @param options - the cause, and what else of the same is to be installed: `linkedom@0.18`
   */
  constructor(needer: string, peer: string, version: string, options: ErrorOptions & { beside?: string } = {}) {
    const { beside, ...cause } = options
    const packages = [`${peer}@${version}`, ...(beside === undefined ? [] : [beside])].join(' ')
    super(`${needer} needs ${peer} ${version}, which is not installed: npm install ${packages}`, cause)
    this.peer = peer
  }
}

const NOT_FOUND = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED']

/** What went wrong when a peer dependency was loaded: that it is not there, or something else. */
const failure = (error: unknown, needer: string, name: string, version: string, beside?: string): unknown =>
  error instanceof Error && 'code' in error && NOT_FOUND.includes(String(error.code))
    ? new MissingPeerError(needer, name, version, { cause: error, ...(beside !== undefined && { beside }) })
    : error

/**
 * Loads an optional peer dependency.
 *
 * @param beside - what else is loaded, and to be installed with it
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
 * Loads an optional peer dependency that is needed at once.
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
