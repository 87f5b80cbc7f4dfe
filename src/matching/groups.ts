import type { Claim, Result } from '../generated/types.js'

/** A claim, and the result that it stands in. */
export interface ClaimInResult {
  result: Result
  claim: Claim
}

/** A claim of a group. */
export interface Member extends ClaimInResult {
  /** To the representative, 0–1: 1 where the same speaker uses the same words. */
  similarity: number
}

/** Two or more claims that say the same. */
export interface Group {
  /** `g1`, `g2` … in the order of the first claims. */
  id: string
  /** The claim that the others are similar to: the wording that is repeated most often, of those the longest. */
  representative: ClaimInResult
  /** The earliest claim by `document.publishedAt`; where that does not tell, by `document.id` and by the place in the text. */
  first: ClaimInResult
  /** Every claim of the group once, from the first on. */
  members: Member[]
}

/**
 * Makes groups of clusters of claims, in the order of their first claims.
 *
 * @param clusters - the claims by wording, the leader's first
 */
export function makeGroups(
  clusters: readonly (readonly { claims: readonly ClaimInResult[]; similarity: number }[])[],
): Group[] {
  return clusters
    .map((wordings) =>
      wordings.flatMap(({ claims, similarity }) =>
        claims.map((one): Member => ({ ...one, similarity: rounded(similarity) })).sort(byTime),
      ),
    )
    .map(withoutOverlaps)
    .filter((members) => members.length > 1)
    .map(([representative, ...others]) => ({ representative, members: [representative, ...others].sort(byTime) }))
    .sort((a, b) => byTime(a.members[0], b.members[0]))
    .map(({ representative, members }, i) => ({
      id: `g${i + 1}`,
      representative: place(representative),
      first: place(members[0]),
      members,
    }))
}

const place = ({ result, claim }: Member): ClaimInResult => ({ result, claim })
const rounded = (similarity: number): number => Math.round(similarity * 1000) / 1000

/** What two claims of one result have in common of its text was said once. */
function withoutOverlaps(members: Member[]): Member[] {
  const kept = new Map<Result, Claim[]>()
  return members.filter(({ result, claim }) => {
    const claims = kept.get(result) ?? []
    if (claims.some((other) => overlap(claim, other))) return false
    kept.set(result, [...claims, claim])
    return true
  })
}

const overlap = (a: Claim, b: Claim): boolean =>
  a.content.some((x) => b.content.some((y) => x.start < y.end && y.start < x.end))

/** From the earliest on, whatever the order in which the results came. */
function byTime(a: ClaimInResult, b: ClaimInResult): number {
  return (
    difference(timeOf(a), timeOf(b)) ||
    difference(a.result.document.id ?? '', b.result.document.id ?? '') ||
    a.claim.content[0].start - b.claim.content[0].start ||
    difference(a.claim.id, b.claim.id)
  )
}

/** Undated texts come last. */
const timeOf = ({ result: { document } }: ClaimInResult): number =>
  document.publishedAt === undefined ? Infinity : Date.parse(document.publishedAt)

const difference = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)
