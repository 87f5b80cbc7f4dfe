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

const MAX_SHOWN = 60

function show(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value)
  if (Array.isArray(value)) return `an array of ${value.length}`
  return typeof value === 'object' && value !== null ? Object.prototype.toString.call(value) : String(value)
}
