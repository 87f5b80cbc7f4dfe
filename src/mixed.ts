import type { Claim, Result, Speaker } from './generated/types.js'
import type { Grammar } from './grammar/load.js'
import { languageRuns, readDocument, type Document } from './text/index.js'

/** What an extractor of several languages needs besides a reader of one. */
export interface Languages {
  /** Reads a text with each grammar whose language occurs in it; the language with most text comes first. */
  readonly read: (text: string, grammars: readonly Grammar[]) => Document[]
  readonly merge: (results: readonly [Result, ...Result[]]) => Result
}

/** What tells the languages of a text apart, and joins what was read in each. */
export const languages: Languages = { read: readEach, merge: mergeResults }

function readEach(text: string, grammars: readonly Grammar[]): Document[] {
  const runs = languageRuns(text, grammars)
  const lengths = new Map<Grammar, number>()
  for (const { grammar, start, end } of runs) lengths.set(grammar, (lengths.get(grammar) ?? 0) + end - start)
  const byLength = [...lengths].sort((a, b) => b[1] - a[1]).map(([grammar]) => grammar)
  return byLength.map((grammar) => {
    const own = runs.filter((run) => run.grammar === grammar)
    // Other languages are blanked out for reading, but spans that reach across them keep their text.
    return own.length < runs.length
      ? { ...readDocument(maskExcept(text, own), grammar), text }
      : readDocument(text, grammar)
  })
}

/** A text of which only some stretches are left; the rest is blanked out, so that all offsets stay the same. */
function maskExcept(text: string, runs: readonly { start: number; end: number }[]): string {
  let masked = ''
  for (const { start, end } of runs) masked += blank(text, masked.length, start) + text.slice(start, end)
  return masked + blank(text, masked.length, text.length)
}

const blank = (text: string, start: number, end: number): string => text.slice(start, end).replace(/[^\n]/g, ' ')

/** Joins the results of a text's languages: claims in the order of the text, and claims and speakers with new ids. */
function mergeResults(results: readonly [Result, ...Result[]]): Result {
  const [first] = results
  const parts = results.map(({ claims, speakers }, i) => {
    const named = (id: string): string => `${i}/${id}`
    return {
      claims: claims.map((claim): Claim => ({
        ...claim,
        id: named(claim.id),
        speaker: claim.speaker && named(claim.speaker),
        parent: claim.parent && named(claim.parent),
      })),
      speakers: speakers.map((speaker): Speaker => ({
        ...speaker,
        id: named(speaker.id),
        ...(speaker.members && { members: speaker.members.map(named) }),
      })),
    }
  })
  const claims = parts.flatMap((part) => part.claims).sort((a, b) => a.content[0].start - b.content[0].start)
  const claimIds = new Map(claims.map(({ id }, i) => [id, `c${i + 1}`]))
  const all = new Map(parts.flatMap((part) => part.speakers).map((speaker) => [speaker.id, speaker]))
  const order = [...new Set([...claims.flatMap(({ speaker }) => speaker ?? []), ...all.keys()])]
  const speakerIds = new Map(order.map((id, i) => [id, `s${i + 1}`]))
  const idOf = (ids: ReadonlyMap<string, string>, id: string | null): string | null =>
    id === null ? null : (ids.get(id) ?? null)
  return {
    ...first,
    generator: { ...first.generator, grammars: [...new Set(results.flatMap(({ generator }) => generator.grammars))] },
    document: {
      ...first.document,
      provenance: results.flatMap(({ document }) => document.provenance).sort((a, b) => a.start - b.start),
    },
    speakers: order.flatMap((id) => {
      const speaker = all.get(id)
      return speaker
        ? [
            {
              ...speaker,
              id: speakerIds.get(id) ?? id,
              ...(speaker.members && { members: speaker.members.map((m) => speakerIds.get(m) ?? m) }),
            },
          ]
        : []
    }),
    claims: claims.map((claim) => ({
      ...claim,
      id: claimIds.get(claim.id) ?? claim.id,
      speaker: idOf(speakerIds, claim.speaker),
      parent: idOf(claimIds, claim.parent),
    })),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  }
}
