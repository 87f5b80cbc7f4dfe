import { schema as grammar } from '../generated/grammar-schema.js'
import { schema as result } from '../generated/schema.js'

/** A JSON Schema, as any validator takes it. */
export type Schema = Readonly<Record<string, unknown>>

/** The JSON Schema (draft 2020-12) of results. */
export const resultSchema: Schema = result

/** The JSON Schema (draft 2020-12) of one claim of a result. */
export const claimSchema: Schema = /* @__PURE__ */ claimOf(result)

/** The JSON Schema (draft 2020-12) of the files of a grammar: a definition for each kind of file. */
export const grammarSchema: Schema = grammar

function claimOf({ $schema, $id, $defs: { claim, ...$defs } }: typeof result): Schema {
  return { $schema, $id: $id.replace('result', 'claim'), ...claim, $defs }
}
