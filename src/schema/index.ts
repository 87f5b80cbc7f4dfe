import { schema } from '../generated/schema.js'
import { validateResult as validate, type SchemaError } from '../generated/validators.js'
import type { Result } from './types.js'

export type { SchemaError } from '../generated/validators.js'
export type * from './types.js'

/** The JSON Schema (draft 2020-12) of results. */
export const resultSchema: Readonly<Record<string, unknown>> = schema

/** As ajv's own validators: after a call that gave false, `errors` says where and why. */
export interface ValidateResult {
  (value: unknown): value is Result
  errors?: SchemaError[] | null
}

/** Says whether a value, such as a line read back from a file, is a valid result. */
export const validateResult = validate as ValidateResult
