import { InputError } from './errors.js'
import { fa } from './fa.js'
import type { CompiledGrammar } from './grammar/types.js'
import { match, type Group } from './matching/index.js'
import type { Result } from './schema/types.js'

export { InputError } from './errors.js'
export { MissingPeerError, type ClaimInResult, type Group, type Member } from './matching/index.js'

export interface MatchOptions {
  /** The languages whose words it knows, as for `createExtractor`; Persian without it. Claims of others are compared word by word. */
  grammars?: readonly CompiledGrammar[] | undefined
  threshold?: number | undefined
}

const THRESHOLD = 0.7

export async function matchClaims(
  results: Iterable<Result> | AsyncIterable<Result>,
  options: MatchOptions = {},
): Promise<Group[]> {
  const { grammars = [fa], threshold = THRESHOLD } = options
  return match(results, { grammars, threshold })
}
