import type { Claim, Result, Speaker } from '../schema/types.js'

/** What a cell of a table holds; null where there is nothing to say. */
export type Cell = string | number | null

/** A column of the table that has a row for each claim. */
export interface Column {
  name: string
  type: 'string' | 'integer' | 'number'
  cell: (claim: Claim, result: Result, speaker: Speaker | undefined) => Cell
}

const listed = (values: readonly string[]): string | null =>
  values.length > 0 ? [...new Set(values)].join('; ') : null

/** The columns, in their order. Lists are joined by “; ”; a row is named by `document_id` and `claim_id`. */
export const columns: readonly Column[] = [
  { name: 'document_id', type: 'string', cell: (_, { document }) => document.id ?? null },
  { name: 'title', type: 'string', cell: (_, { document }) => document.title ?? null },
  { name: 'url', type: 'string', cell: (_, { document }) => document.url ?? null },
  { name: 'published_at', type: 'string', cell: (_, { document }) => document.publishedAt ?? null },
  { name: 'claim_id', type: 'string', cell: ({ id }) => id },
  { name: 'parent_id', type: 'string', cell: ({ parent }) => parent },
  { name: 'language', type: 'string', cell: ({ language }) => language },
  { name: 'text', type: 'string', cell: ({ text }) => text },
  { name: 'speaker_id', type: 'string', cell: ({ speaker }) => speaker },
  { name: 'speaker', type: 'string', cell: (_, __, speaker) => speaker?.name ?? null },
  { name: 'speaker_kind', type: 'string', cell: (_, __, speaker) => speaker?.kind ?? null },
  { name: 'speaker_roles', type: 'string', cell: (_, __, speaker) => listed(speaker?.roles.map((r) => r.text) ?? []) },
  { name: 'source', type: 'string', cell: ({ source }) => source?.text ?? null },
  { name: 'addressee', type: 'string', cell: ({ addressee }) => addressee?.text ?? null },
  { name: 'type', type: 'string', cell: ({ type }) => type },
  { name: 'form', type: 'string', cell: ({ form }) => form },
  { name: 'cue_type', type: 'string', cell: ({ cueType }) => cueType },
  { name: 'cue', type: 'string', cell: ({ cue }) => cue?.text ?? null },
  { name: 'lemma', type: 'string', cell: ({ cue }) => cue?.lemma ?? null },
  { name: 'act', type: 'string', cell: ({ cue }) => cue?.act ?? null },
  { name: 'stance', type: 'string', cell: ({ cue }) => cue?.stance ?? null },
  { name: 'checkworthiness', type: 'string', cell: ({ checkworthiness }) => checkworthiness.label },
  { name: 'checkworthiness_score', type: 'number', cell: ({ checkworthiness }) => checkworthiness.score },
  { name: 'kinds', type: 'string', cell: ({ statements }) => listed(statements.flatMap(({ kind }) => kind ?? [])) },
  {
    name: 'quantities',
    type: 'string',
    cell: ({ statements }) => listed(statements.flatMap(({ quantities = [] }) => quantities.map(({ text }) => text))),
  },
  {
    name: 'dates',
    type: 'string',
    cell: ({ statements }) =>
      listed(statements.flatMap(({ dates = [] }) => dates.map(({ value, text }) => value ?? text))),
  },
  { name: 'start', type: 'integer', cell: ({ content: [first] }) => first.start },
  { name: 'end', type: 'integer', cell: ({ content }) => content.at(-1)?.end ?? null },
  { name: 'offsets', type: 'string', cell: (_, { document }) => document.offsets },
  { name: 'rule', type: 'string', cell: ({ rule }) => rule },
  { name: 'confidence', type: 'number', cell: ({ confidence }) => confidence },
]

/** A row for each claim of a result, a cell for each column. */
export function rowsOf(result: Result): Cell[][] {
  const speakers = new Map(result.speakers.map((speaker) => [speaker.id, speaker]))
  return result.claims.map((claim) => {
    const speaker = claim.speaker === null ? undefined : speakers.get(claim.speaker)
    return columns.map(({ cell }) => cell(claim, result, speaker))
  })
}
