import { validateResult as validate, type SchemaError } from '../generated/validators.js'
import type { Result } from './types.js'

export type { SchemaError } from '../generated/validators.js'
export { claimSchema, grammarSchema, resultSchema, type Schema } from './schemas.js'
export type * from './types.js'

/** As ajv's own validators: after a call that gave false, `errors` says where and why. */
export interface ValidateResult {
  (value: unknown): value is Result
  errors?: SchemaError[] | null
}

/** Says whether a value, such as a line read back from a file, is a valid result. */
export const validateResult = validate as ValidateResult
