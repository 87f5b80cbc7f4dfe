import { InputError } from './errors.js'
import { checkOptions, checkResult, noResults } from './export/format.js'
import { fa } from './fa.js'
import type { CompiledGrammar } from './grammar/types.js'
import { match, type Group } from './matching/index.js'
import { checkGrammar } from './options.js'
import type { Result } from './schema/types.js'

export { InputError, MissingPeerError } from './errors.js'
export type { ClaimInResult, Group, Member } from './matching/index.js'

/** The options of `matchClaims`. */
export interface MatchOptions {
  /**
   * The grammars of the claims' languages, as `createExtractor` takes them; Persian by default. The words of claims in another
   * language are compared literally, so negations are not understood.
   */
  grammars?: readonly CompiledGrammar[] | undefined
  /**
   * The least similarity of a claim to the representative of its group, 0–1; 0.7 by default. `matchClaims` explains the numbers.
   */
  threshold?: number | undefined
}

const THRESHOLD = 0.7

/**
 * Groups claims that say the same: a speaker who repeats himself, two outlets with one quotation, the lead and the body of
 * one article.
 *
 * The similarity of two claims is 0.85 times the cosine of their contents (stems weighed by tf-idf over all claims that
 * were given) plus 0.15 times the agreement of their speakers: 1 if the names are compatible, 0 if they are not, ½
 * if that cannot be told. So 1 means the same words from the same speaker, and from 0.85 on the words are the same, whoever
 * says them. Whatever their similarity, two claims do not match if each has numbers, or names of a kind, that the other lacks,
 * if one denies what the other says, or if their speech acts make different claims of the same content (one supports it, the
 * other condemns it). If contents of one result overlap, only the outer claim is a member.
 *
 * Each claim joins the representative that it is most similar to (leader clustering), and is in at most one group. The
 * order of the results does not matter if their `document.id`s differ. Two results of the same document count as two.
 *
 * @example
 * ```ts
 * import { extract } from 'naql'
 * import { matchClaims } from 'naql/matching'
 *
 * const groups = await matchClaims([extract(report, { id: 'a' }), extract(interview, { id: 'b' })])
 * for (const { representative, members } of groups) console.log(representative.claim.text, members.length)
 * ```
 * @param results - results of `extract`: an iterable or, to read them from a stream, an async iterable
 * @param options - the languages, and how similar claims must be
 * @returns the groups of two or more claims, in the order of their first claims
 * @throws MissingPeerError if the package natural is not installed
 * @throws InputError if an argument is invalid
 */
export async function matchClaims(
  results: Iterable<Result> | AsyncIterable<Result>,
  options: MatchOptions = {},
): Promise<Group[]> {
  const { grammars = [fa], threshold = THRESHOLD } = checkOptions(options, ['grammars', 'threshold'])
  if (!Array.isArray(grammars) || grammars.length === 0)
    throw new InputError('grammars', grammars, 'is not an array of one or more compiled grammars')
  grammars.forEach(checkGrammar)
  if (typeof threshold !== 'number' || !(threshold > 0 && threshold <= 1))
    throw new InputError('threshold', threshold, 'is not a number above 0 and up to 1')
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
