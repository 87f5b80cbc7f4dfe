// npm run eval [-- [FILE…] [--by bucket|document|rule] [--figures] [--errors FILE] [--results FILE] [--json]]
//
// Extracts annotated documents and says how well that went: a table for each corpus, a row for each part of it. FILE is a
// file of gold documents, one a line, or a folder in PolNeAR's layout; without any, the development sets whose language has
// a grammar, or where those are absent the project's own corpus. --figures measures quantities and dates instead, and FILE
// is then an array of gold sentences.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type FigureScore, type GoldFigures, figureDocuments, scoreFigures } from '../corpus/figures.js'
import { type GoldDocument, readGold } from '../corpus/gold.js'
import { CORPORA } from '../corpus/place.js'
import { readPolnear } from '../corpus/polnear.js'
import { LABELS, type Measure, type Rates } from '../corpus/rates.js'
import { type Score, score } from '../corpus/score.js'
import type { Result } from '../src/generated/types.js'
import { createExtractor } from '../src/index.js'
import { grammars } from './grammars.js'
import { table } from './table.js'

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    by: { type: 'string', default: 'bucket' },
    figures: { type: 'boolean', default: false },
    errors: { type: 'string' },
    results: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

if (!['bucket', 'document', 'rule'].includes(options.by))
  throw new Error(`--by ${options.by}: not bucket, document or rule`)

const { extract } = createExtractor({ grammars: Object.values(grammars) })

/** What came of measuring one corpus. */
interface Report {
  name: string
  /** The figures, for programs and for people. */
  figures: object
  table: string
  results: Result[]
  errors: object[]
}

function evaluate(file: string): Report {
  const documents = statSync(file).isDirectory() ? readPolnear(file) : readGold(file)
  const gold = options.by === 'document' ? documents.map((one) => ({ ...one, bucket: one.id })) : documents
  const results = gold.map(({ id, text }) => extract(text, { id }))
  const outcome = score(gold, results)
  const { total, buckets, errors } = outcome
  const rows = options.by === 'rule' ? rulesTable(gold, results, outcome) : ratesTable({ ...buckets, all: total })
  return { name: basename(file), figures: { total, buckets }, table: rows, results, errors }
}

function evaluateFigures(file: string): Report {
  const gold = JSON.parse(readFileSync(file, 'utf8')) as GoldFigures[]
  const results = figureDocuments(gold).map(({ text, ...given }) => extract(text, given))
  const { errors, ...figures } = scoreFigures(gold, results)
  return { name: basename(file), figures, table: figuresTable(figures), results, errors }
}

/** The corpora to measure where none is named. */
function defaultCorpora(): string[] {
  const existing = (folder: string, pattern: RegExp) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => pattern.test(name))
          .sort()
          .map((name) => join(folder, name))
      : []
  const languages = Object.keys(grammars)
  if (options.figures) return existing(CORPORA, new RegExp(`^(${languages.join('|')})-figures-dev\\.json$`))
  const sets = existing(CORPORA, new RegExp(`^(${languages.join('|')})-dev\\.jsonl$`))
  const own = languages.flatMap((language) => existing(join(import.meta.dirname, '../corpus', language), /\.jsonl$/))
  return sets.length > 0 ? sets : own
}

function ratesTable(parts: Record<string, Rates>): string {
  const bounded = ({ f1, pm }: Measure) => `${f1.toFixed(3)} ±${pm.toFixed(3).slice(1)}`
  const share = (figure: number | null) => figure?.toFixed(3) ?? '–'
  const header = [
    '',
    'docs',
    'gold',
    'found',
    'e2e',
    'claims',
    'P',
    'R',
    'exact',
    'touch',
    ...LABELS,
    'auc',
    'claim-free',
  ]
  const rows = Object.entries(parts).map(([name, rates]) => [
    name,
    ...[rates.docs, rates.gold, rates.predicted].map(String),
    ...[rates.e2e, rates.claims].map(bounded),
    ...[rates.claims.p, rates.claims.r].map(share),
    ...[rates.exact, rates.touch].map(bounded),
    ...LABELS.map((label) => share(rates[label])),
    share(rates.auc),
    rates.null === null ? '–' : `${Math.round(rates.null * rates.empty)} of ${rates.empty}`,
  ])
  return table(header, rows)
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

function figuresTable({ quantities, dates }: Omit<FigureScore, 'errors'>): string {
  const row = (name: string, { gold, found, span, right }: FigureScore['dates'], unit: string) => [
    ...[name, String(gold), String(found)],
    ...[span.toFixed(3), right.toFixed(3), unit],
  ]
  return table(
    ['', 'gold', 'found', 'span F1', 'span and value F1', 'unit'],
    [row('quantities', quantities, quantities.unit.toFixed(3)), row('dates', dates, '–')],
  )
}

const writeLines = (file: string, values: object[]) =>
  writeFileSync(file, values.map((value) => `${JSON.stringify(value)}\n`).join(''))

const corpora = files.length > 0 ? files : defaultCorpora()
if (corpora.length === 0) throw new Error('no annotated documents; name a file, or set NAQL_CORPORA')
const reports = corpora.map(options.figures ? evaluateFigures : evaluate)
if (options.errors !== undefined)
  writeLines(
    options.errors,
    reports.flatMap(({ errors }) => errors),
  )
if (options.results !== undefined)
  writeLines(
    options.results,
    reports.flatMap(({ results }) => results),
  )
if (options.json) console.log(JSON.stringify(Object.fromEntries(reports.map(({ name, figures }) => [name, figures]))))
else console.log(reports.map((report) => `${report.name}\n${report.table}`).join('\n\n'))
