import type { ErrorObject } from 'ajv'

/** What a validator found wrong, in words; where only certain values are right, with those. */
export function said(error: ErrorObject | undefined): string {
  const { message = 'is not valid', params = {} } = error ?? {}
  const { allowedValues } = params as { allowedValues?: unknown }
  return Array.isArray(allowedValues) ? `must be one of ${allowedValues.map(String).join(', ')}` : message
}
