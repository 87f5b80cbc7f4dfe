import { InputError } from './errors.js'
import { checkResult, noResults } from './export/format.js'
import { fa } from './fa.js'
import type { CompiledGrammar } from './grammar/types.js'
import { match, type Group } from './matching/index.js'
import type { Result } from './schema/types.js'

export { InputError, MissingPeerError } from './errors.js'
export type { ClaimInResult, Group, Member } from './matching/index.js'

/** How claims are matched. */
export interface MatchOptions {
  /**
   * The languages whose words it knows, as `createExtractor` takes them; Persian where none is given. Of claims in another
   * language words are compared as they stand, so that their negations are not understood.
   */
  grammars?: readonly CompiledGrammar[] | undefined
  /**
   * How similar to its representative a claim of a group is at least, 0–1; 0.7 where none is given. What the numbers mean
   * is said at `matchClaims`.
   */
  threshold?: number | undefined
}

const THRESHOLD = 0.7

/**
 * Groups claims that say the same: a speaker who repeats himself, two outlets with one quotation, the lead and the body of
 * one article.
 *
 * The similarity of two claims is 0.85 times the cosine of their contents (stems weighed by tf-idf over all claims that
 * were given) and 0.15 times the agreement of their speakers: 1 where the names are compatible, 0 where they are others, ½
 * where that cannot be told. So 1 is the same words of the same speaker, and from 0.85 on the words are the same whoever
 * says them. Whatever the similarity, claims do not match where each has numbers, or names of a kind, that the other lacks,
 * where one denies what the other says, or where their acts turn the content into something else (one supports it, the
 * other condemns it). Where contents of one result overlap, the outer claim alone is a member.
 *
 * Each claim joins the representative that it is most similar to (leader clustering), and is in one group at most. The
 * order of the results does not matter where they have different `document.id`s. Of two results of one document each is
 * taken for itself.
 *
 * @example
 * ```ts
 * import { extract } from 'naql'
 * import { matchClaims } from 'naql/matching'
 *
 * const groups = await matchClaims([extract(report, { id: 'a' }), extract(interview, { id: 'b' })])
 * for (const { representative, members } of groups) console.log(representative.claim.text, members.length)
 * ```
 * @param results - what `extract` gave; an iterable or, to read them from a stream, an async one
 * @param options - the languages, and how alike claims must be
 * @returns the groups of two and more claims, in the order of their first claims
 * @throws MissingPeerError where the package natural is not installed
 * @throws InputError where an argument is not what it should be
 */
export async function matchClaims(
  results: Iterable<Result> | AsyncIterable<Result>,
  options: MatchOptions = {},
): Promise<Group[]> {
  const { grammars = [fa], threshold = THRESHOLD, ...others } = options
  for (const [name, value] of Object.entries(others))
    throw new InputError(name, value, 'is no option; the options are grammars, threshold')
  if (!Array.isArray(grammars) || grammars.length === 0)
    throw new InputError('grammars', grammars, 'is no array of one or more compiled grammars')
  if (typeof threshold !== 'number' || !(threshold > 0 && threshold <= 1))
    throw new InputError('threshold', threshold, 'is no number above 0 and up to 1')
  if (!isIterable(results)) throw noResults(results)
  return match(checked(results), { grammars, threshold })
}

const isIterable = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value)

async function* checked(results: Iterable<Result> | AsyncIterable<Result>): AsyncGenerator<Result> {
  let i = 0
  for await (const result of results) {
    checkResult(result, i++)
    yield result
  }
}
