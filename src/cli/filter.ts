import { keysOf } from '../grammar/key.js'
import type { Claim, Result, Speaker } from '../schema/types.js'

/** Which claims are kept. */
export interface Filter {
  /** Those whose check-worthiness is at least so much. */
  minCheckworthiness?: number
  /** Those of a speaker whom the text calls so, by a name or a role, or whose `sameAs` this is. */
  speaker?: string
}

/** A result with the claims that are asked for, and their speakers. */
export function keep(result: Result, { minCheckworthiness = 0, speaker }: Filter): Result {
  if (minCheckworthiness === 0 && speaker === undefined) return result
  const called = speaker === undefined ? undefined : speakersCalled(speaker, result.speakers)
  const wanted = (claim: Claim): boolean =>
    claim.checkworthiness.score >= minCheckworthiness &&
    (called === undefined || (claim.speaker !== null && called.has(claim.speaker)))
  const claims = result.claims.filter(wanted)
  const ids = new Set(claims.map(({ id }) => id))
  const parentOf = new Map(result.claims.map(({ id, parent }) => [id, parent]))
  /** The innermost claim around a claim that is kept. */
  const around = (id: string | null): string | null => {
    let parent = id
    while (parent !== null && !ids.has(parent)) parent = parentOf.get(parent) ?? null
    return parent
  }
  const named = new Set(claims.map((claim) => claim.speaker))
  const members = new Set(result.speakers.filter(({ id }) => named.has(id)).flatMap((one) => one.members ?? []))
  return {
    ...result,
    speakers: result.speakers.filter(({ id }) => named.has(id) || members.has(id)),
    claims: claims.map((claim) => ({ ...claim, parent: around(claim.parent) })),
  }
}

/** The ids of the speakers who are called so, and of those whom they are among. */
function speakersCalled(name: string, speakers: readonly Speaker[]): Set<string> {
  const words = wordsOf(name)
  const isCalled = ({ name: own, mentions, roles, sameAs = [] }: Speaker): boolean =>
    sameAs.includes(name) ||
    [
      own,
      ...mentions.filter(({ form }) => form !== 'pronoun').map(({ text }) => text),
      ...roles.map(({ text }) => text),
    ].some((text) => holds(wordsOf(text), words))
  const called = new Set(speakers.filter(isCalled).map(({ id }) => id))
  return new Set([
    ...called,
    ...speakers.filter(({ members = [] }) => members.some((id) => called.has(id))).map(({ id }) => id),
  ])
}

const wordsOf = (text: string): string[] => text.split(/\s+/).flatMap(keysOf)

/** Whether some words stand among others, one behind the other. */
const holds = (words: readonly string[], some: readonly string[]): boolean =>
  some.length > 0 && words.some((_, place) => some.every((word, i) => word === words[place + i]))
