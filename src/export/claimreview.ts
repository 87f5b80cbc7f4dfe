import { InputError } from '../errors.js'
import type { Checkworthiness, Result } from '../schema/types.js'
import { arrayWriter, checkOptions, checkResult, pieces, type Writer } from './format.js'
import {
  articleOf,
  forScript,
  isWork,
  oneOrMany,
  sourceOf,
  speakersOf,
  type Agent,
  type Article,
  type Work,
} from './schemaorg.js'

export type { Writer } from './format.js'
export type { Agent, Article, Organization, Person, Work } from './schemaorg.js'

/** Who reviews, and what. */
export interface ClaimReviewOptions {
  /** Who reviews. */
  author?: { name: string; url?: string | undefined } | undefined
  /** The claims to review, by their check-worthiness; only those that are check-worthy (`CFS`) where it is not given. */
  labels?: readonly Checkworthiness['label'][] | undefined
}

/** A draft of a review: what is null waits for the reviewer. */
export interface ClaimReview {
  '@context': 'https://schema.org'
  '@type': 'ClaimReview'
  /** Where the review will stand. */
  url: null
  datePublished: null
  author: { '@type': 'Organization'; name: string | null; url: string | null }
  claimReviewed: string
  itemReviewed: {
    '@type': 'Claim'
    text: string
    author?: Agent | readonly Agent[]
    isBasedOn?: Work | readonly Work[]
    datePublished?: string
    appearance: Article
  }
  reviewRating: { '@type': 'Rating'; ratingValue: null; bestRating: 5; worstRating: 1; alternateName: null }
}

const LABELS: readonly string[] = ['CFS', 'UFS', 'NFS'] satisfies Checkworthiness['label'][]

/** @throws InputError where an option is not what it should be */
function readOptions(options: ClaimReviewOptions) {
  const { author, labels = ['CFS'] } = checkOptions(options, ['author', 'labels'])
  if (!Array.isArray(labels) || !labels.every((label) => LABELS.includes(String(label))))
    throw new InputError('labels', labels, `is not an array of ${LABELS.join(', ')}`)
  if (author !== undefined && typeof author?.name !== 'string') throw new InputError('author', author, 'has no name')
  if (author?.url !== undefined && typeof author.url !== 'string')
    throw new InputError('author.url', author.url, 'is not a string')
  return { author, labels }
}

/**
 * A draft for each claim of a result that is to be reviewed.
 *
 * @throws InputError where the result is none, or an option is not what it should be
 */
export function claimReviewsOf(result: Result, options: ClaimReviewOptions = {}): ClaimReview[] {
  checkResult(result, 0)
  const { author, labels } = readOptions(options)
  const speakers = new Map(result.speakers.map((speaker) => [speaker.id, speaker]))
  const { publishedAt } = result.document
  return result.claims
    .filter(({ checkworthiness }) => labels.includes(checkworthiness.label))
    .map((claim) => {
      const sources = speakersOf(claim, speakers).map(sourceOf)
      const works = sources.filter(isWork)
      const agents = sources.filter((source) => !isWork(source))
      return {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        url: null,
        datePublished: null,
        author: { '@type': 'Organization', name: author?.name ?? null, url: author?.url ?? null },
        claimReviewed: claim.text,
        itemReviewed: {
          '@type': 'Claim',
          text: claim.text,
          ...(agents.length > 0 && { author: oneOrMany(agents) }),
          ...(works.length > 0 && { isBasedOn: oneOrMany(works) }),
          ...(publishedAt !== undefined && { datePublished: publishedAt }),
          appearance: articleOf(result),
        },
        reviewRating: { '@type': 'Rating', ratingValue: null, bestRating: 5, worstRating: 1, alternateName: null },
      }
    })
}

/**
 * Writes drafts of reviews: see `toClaimReview`.
 *
 * @throws InputError where an option is not what it should be
 */
export function claimreviewWriter(options: ClaimReviewOptions = {}): Writer<string> {
  readOptions(options)
  const writer = arrayWriter((result) => claimReviewsOf(result, options))
  return { add: (result) => forScript(writer.add(result)), end: writer.end }
}

/**
 * A draft of a `ClaimReview` (schema.org) for each check-worthy claim: what the article says is filled in, what the
 * reviewer has to say is null.
 *
 * @param results - what `extract` gave
 * @param options - who reviews, and which claims
 * @returns the text of a `.json` file: an array of drafts, each of which can stand in a page of its own
 * @throws InputError where the results are no iterable of results, or an option is not what it should be
 */
export const toClaimReview = (results: Iterable<Result>, options?: ClaimReviewOptions): string =>
  pieces(claimreviewWriter(options), results).join('')
