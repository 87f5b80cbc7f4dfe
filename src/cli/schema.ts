import { schema as grammar } from '../generated/grammar-schema.js'
import { schema as result } from '../generated/schema.js'

export const schemas = ['result', 'claim', 'grammar'] as const

/** The JSON Schema (draft 2020-12) of what naql writes, of one claim in it, or of a grammar's files. */
export function schemaOf(name: (typeof schemas)[number]): object {
  if (name === 'grammar') return grammar
  if (name === 'result') return result
  const { $schema, $id, $defs } = result
  const { claim, ...others } = $defs
  return { $schema, $id: $id.replace('result', 'claim'), ...claim, $defs: others }
}
