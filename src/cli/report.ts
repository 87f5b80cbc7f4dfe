import type { Result } from '../schema/types.js'
import type { GoldDocument } from '../scoring/annotated.js'
import { LABELS, type Measure, type Rates } from '../scoring/rates.js'
import { type Score, type ScoreError, score } from '../scoring/score.js'
import type { Division } from './divisions.js'
import { table } from './table.js'

/** What came of measuring one corpus. */
export interface Report {
  /** The figures, for programs and for people. */
  figures: Pick<Score, 'total' | 'buckets'>
  table: string
  results: Result[]
  errors: ScoreError[]
}

/** Measures what an extractor finds in annotated documents. */
export function evaluate(
  documents: readonly GoldDocument[],
  extract: (text: string, options: { id: string }) => Result,
  by: Division,
): Report {
  const gold = documents.map((one) => (by === 'document' ? { ...one, bucket: one.id } : one))
  const results = gold.map(({ id, text }) => extract(text, { id }))
  const outcome = score(gold, results)
  const { total, buckets, errors } = outcome
  const rows = by === 'rule' ? rulesTable(gold, results, outcome) : ratesTable({ ...buckets, all: total })
  return { figures: { total, buckets }, table: rows, results, errors }
}

/** Two tables, each narrow enough for a terminal: what was found, and within, what is right of it. */
function ratesTable(parts: Record<string, Rates>): string {
  const bounded = ({ f1, pm }: Measure) => `${f1.toFixed(3)} ±${pm.toFixed(3).slice(1)}`
  const share = (figure: number | null) => figure?.toFixed(3) ?? '–'
  const rows = Object.entries(parts)
  const found = table(
    ['', 'docs', 'gold', 'found', 'e2e', 'claims', 'P', 'R', 'exact', 'touch'],
    rows.map(([name, { docs, gold, predicted, e2e, claims, exact, touch }]) => [
      name,
      ...[docs, gold, predicted].map(String),
      ...[e2e, claims].map(bounded),
      ...[claims.p, claims.r].map(share),
      ...[exact, touch].map(bounded),
    ]),
  )
  const right = table(
    ['  pairs', ...LABELS, 'auc', 'claim-free'],
    rows.map(([name, rates]) => [
      `  ${name}`,
      ...LABELS.map((label) => share(rates[label])),
      share(rates.auc),
      rates.null === null ? '–' : `${Math.round(rates.null * rates.empty)} of ${rates.empty}`,
    ]),
  )
  return `${found}\n\n${right}`
}

/** How often each rule of the grammar found a claim, how often its borders were right, and how often the speaker too. */
function rulesTable(gold: GoldDocument[], results: Result[], { errors }: Score): string {
  const flat = new Set(gold.filter((document) => document.flat).map(({ id }) => id))
  const claims = results.flatMap(({ document, claims }) =>
    claims.filter((claim) => claim.parent === null || !flat.has(document.id ?? '')),
  )
  const rules = [...new Set(claims.map((claim) => claim.rule))].map((rule) => {
    const found = claims.filter((claim) => claim.rule === rule).length
    const count = (kind: string) =>
      errors.filter((error) => error.error === kind && 'rule' in error && error.rule === rule).length
    const right = found - count('spurious') - count('borders')
    return { rule, found, right, speaker: right - count('speaker') }
  })
  return table(
    ['rule', 'found', 'claims', 'e2e', 'P'],
    rules
      .sort((a, b) => b.found - a.found)
      .map(({ rule, found, right, speaker }) => [
        rule,
        ...[found, right, speaker].map(String),
        (right / found).toFixed(3),
      ]),
  )
}
