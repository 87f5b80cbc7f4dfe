// Measures extraction results against gold attribution relations.
//
// A predicted claim and a gold relation pair off one to one, best first, by the Jaccard overlap of their contents' words.
//   claims  the overlap is at least 0.8: the headline measure of extraction
//   exact   the overlap is 1
//   touch   the overlap is at least 0.5, or the cue is the same and there is some: found, whatever its borders
//   e2e     claims, and the speaker is right: the predicted name fits one of gold's, or neither has any
// The labels are measured over the pairs of claims: a source is right when its words overlap gold's by at least 0.8, a cue
// by at least 0.5 (or both are absent; any cue where gold's is a colon).
import type { Claim, Result, Span as ResultSpan } from '../generated/types.js'
import type { GoldDocument, GoldRelation, Span } from './annotated.js'
import { fits } from './names.js'
import { type Label, type Rates, type Tally, rates } from './rates.js'
import { overlap, wordsOf } from './words.js'

/** What went wrong with one claim, for whoever mends the grammar. */
export type ScoreError = { id: string; cue: string | null } & (
  | { error: 'missed'; gold: string; speaker: string[] | null }
  | { error: 'borders'; gold: string; speaker: string[] | null; overlap: number; predicted: string; rule: string }
  | { error: 'speaker'; gold: string; speaker: string[] | null; predicted: string | null; rule: string }
  | { error: 'spurious'; predicted: string; speaker: string | null; rule: string }
)

/** How results agree with annotated documents. */
export interface Score {
  total: Rates
  buckets: Record<string, Rates>
  errors: ScoreError[]
  /** The ids of gold documents that there is no result of. */
  missing: string[]
}

/** Measures results against gold; they find each other by the document's id. */
export function score(gold: GoldDocument[], results: Result[]): Score {
  const resultOf = new Map(results.map((result) => [result.document.id, result]))
  const scored = gold.map((document) => ({ document, ...scoreDocument(document, resultOf.get(document.id)) }))
  const ratesOf = (part: typeof scored) => rates(part.map(({ tally }) => tally))
  const buckets = [...new Set(gold.map(({ bucket }) => bucket))]
  return {
    total: ratesOf(scored),
    buckets: Object.fromEntries(
      buckets.map((bucket) => [bucket, ratesOf(scored.filter(({ document }) => document.bucket === bucket))]),
    ),
    errors: scored.flatMap(({ errors }) => errors),
    missing: gold.map(({ id }) => id).filter((id) => !resultOf.has(id)),
  }
}

/** A claim as the scorer sees it, with the words of its spans. */
interface Predicted {
  claim: Claim
  speaker: string | null
  words: RelationWords
}

interface Gold {
  relation: GoldRelation
  words: RelationWords
}

interface RelationWords {
  content: Set<number>
  cue: Set<number> | null
  source: Set<number> | null
}

interface Pair {
  gold: Gold
  predicted: Predicted
  overlap: number
}

function scoreDocument(document: GoldDocument, result: Result | undefined): { tally: Tally; errors: ScoreError[] } {
  const words = wordsOf(document.text)
  const wordsOrNull = (span: Span | null) => span && words([span])
  const gold = document.attributions.map((relation): Gold => {
    const { content, cue, source } = relation
    return { relation, words: { content: words(content), cue: wordsOrNull(cue), source: wordsOrNull(source) } }
  })
  const nameOf = new Map(result?.speakers.map((speaker) => [speaker.id, speaker.name]))
  // In a flat document nothing nested is annotated.
  const claims = (result?.claims ?? []).filter((claim) => !document.flat || claim.parent === null)
  const predicted = claims.map((claim): Predicted => {
    const content = words(claim.content.map(({ start, end }): Span => [start, end]))
    const cue = wordsOrNull(spanOf(claim.cue))
    const source = wordsOrNull(spanOf(claim.source))
    const speaker = claim.speaker === null ? null : (nameOf.get(claim.speaker) ?? null)
    return { claim, speaker, words: { content, cue, source } }
  })
  const pairs = pairOff(gold, predicted)
  return {
    tally: count(document, gold, predicted, pairs),
    errors: errorsOf(document, gold, predicted, pairs),
  }
}

const spanOf = (span: ResultSpan | null): Span | null => (span && span.end > span.start ? [span.start, span.end] : null)

function pairOff(gold: Gold[], predicted: Predicted[]): Pair[] {
  const candidates = gold.flatMap((one) =>
    predicted.flatMap((other) => {
      const shared = overlap(one.words.content, other.words.content)
      const sameCue = overlaps(one.words.cue, other.words.cue, 0.5)
      if (shared < 0.5 && !(sameCue && shared > 0)) return []
      return [{ gold: one, predicted: other, overlap: shared, rank: shared + (sameCue ? 0.25 : 0) }]
    }),
  )
  const taken = new Set<Gold | Predicted>()
  return candidates
    .sort((a, b) => b.rank - a.rank)
    .filter((pair) => {
      const free = !taken.has(pair.gold) && !taken.has(pair.predicted)
      if (free) taken.add(pair.gold).add(pair.predicted)
      return free
    })
}

function count(document: GoldDocument, gold: Gold[], predicted: Predicted[], pairs: Pair[]): Tally {
  const claims = pairs.filter(isClaim)
  return {
    gold: gold.length,
    predicted: predicted.length,
    touch: pairs.length,
    claims: claims.length,
    exact: claims.filter((pair) => pair.overlap === 1).length,
    e2e: claims.filter(speakerIsRight).length,
    labels: claims.flatMap((pair) => labelsOf(pair, document)),
    ranks: claims.flatMap(({ gold: { relation }, predicted: { claim } }) => {
      const label = relation.checkworthiness
      return label === 'CFS' || label === 'NFS'
        ? [{ checkworthy: label === 'CFS', score: claim.checkworthiness.score }]
        : []
    }),
  }
}

const isClaim = (pair: Pair): boolean => pair.overlap >= 0.8

function speakerIsRight({ gold: { relation }, predicted }: Pair): boolean {
  const { speaker: names } = relation
  const { speaker } = predicted
  if (names === null) return true
  if (names.length === 0 || speaker === null) return names.length === 0 && speaker === null
  return names.some((name) => fits(name, speaker))
}

function labelsOf(pair: Pair, document: GoldDocument): Tally['labels'] {
  const { relation, words } = pair.gold
  const { claim, words: found } = pair.predicted
  const cueIsRight =
    words.cue === null ? found.cue === null || relation.cueType === 'colon' : overlaps(words.cue, found.cue, 0.5)
  const sourceIsRight = words.source === null ? found.source === null : overlaps(words.source, found.source, 0.8)
  const entry = (label: Label, right: boolean, annotated = true) => (annotated ? [{ label, right }] : [])
  return [
    ...entry('cue', cueIsRight),
    ...entry('source', sourceIsRight),
    ...entry('speaker', speakerIsRight(pair), relation.speaker !== null),
    ...entry('type', relation.type === claim.type, relation.type !== null),
    ...entry('form', relation.form === claim.form, relation.form !== null),
    ...entry('nested', relation.nested === (claim.parent !== null), !document.flat && relation.nested !== null),
    ...entry(
      'checkworthy',
      relation.checkworthiness === claim.checkworthiness.label,
      relation.checkworthiness !== null,
    ),
  ]
}

function overlaps(one: Set<number> | null, other: Set<number> | null, least: number): boolean {
  return one !== null && other !== null && overlap(one, other) >= least
}

function errorsOf(document: GoldDocument, gold: Gold[], predicted: Predicted[], pairs: Pair[]): ScoreError[] {
  const { id, text } = document
  const missed = gold.flatMap((one): ScoreError[] => {
    const { cue, content, speaker } = one.relation
    const base = {
      id,
      cue: cue && text.slice(...cue),
      gold: content.map((span) => text.slice(...span)).join(' … '),
      speaker,
    }
    const pair = pairs.find((candidate) => candidate.gold === one)
    if (pair === undefined) return [{ error: 'missed', ...base }]
    const { claim, speaker: name } = pair.predicted
    if (!isClaim(pair)) {
      return [
        {
          error: 'borders',
          overlap: Number(pair.overlap.toFixed(2)),
          ...base,
          predicted: claim.text,
          rule: claim.rule,
        },
      ]
    }
    return speakerIsRight(pair) ? [] : [{ error: 'speaker', ...base, predicted: name, rule: claim.rule }]
  })
  const spurious = predicted
    .filter((one) => !pairs.some((pair) => pair.predicted === one))
    .map(({ claim, speaker }): ScoreError => {
      return { error: 'spurious', id, cue: claim.cue?.text ?? null, predicted: claim.text, speaker, rule: claim.rule }
    })
  return [...missed, ...spurious]
}
