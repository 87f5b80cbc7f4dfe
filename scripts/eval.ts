// npm run eval [-- [FILE…] [--by bucket|document|rule] [--figures] [--errors FILE] [--results FILE] [--json]]
//
// Extracts annotated documents and says how well that went: a table for each corpus, a row for each part of it. FILE is a
// file of gold documents, one per line, or a folder in PolNeAR's layout; without any, the development sets whose language has
// a grammar, or where those are absent the project's own corpus. --figures measures quantities and dates instead, and FILE
// is then an array of gold sentences.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type FigureScore, type GoldFigures, figureDocuments, scoreFigures } from '../corpus/figures.js'
import { readGold } from '../src/scoring/gold.js'
import { CORPORA } from '../corpus/place.js'
import { readPolnear } from '../src/scoring/polnear.js'
import { type Division, DIVISIONS } from '../src/cli/divisions.js'
import { evaluate } from '../src/cli/report.js'
import type { Result } from '../src/generated/types.js'
import { createExtractor } from '../src/index.js'
import { grammars } from './grammars.js'
import { explain } from '../src/cli/problems.js'
import { table } from '../src/cli/table.js'

function refuse(problem: string): never {
  process.stderr.write(`npm run eval: ${problem}\n`)
  process.exit(2)
}

/** What a reading gives; of one that fails, whoever called reads why, not where in the code that was found. */
function orRefuse<T>(read: () => T, place = ''): T {
  try {
    return read()
  } catch (error) {
    return refuse(place + explain(error))
  }
}

const { values: options, positionals: files } = orRefuse(() =>
  parseArgs({
    allowPositionals: true,
    options: {
      by: { type: 'string', default: 'bucket' },
      figures: { type: 'boolean', default: false },
      errors: { type: 'string' },
      results: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  }),
)

const by: Division =
  DIVISIONS.find((division) => division === options.by) ??
  refuse(`--by ${options.by}: is none of ${DIVISIONS.join(', ')}`)

const { extract } = createExtractor({ grammars: Object.values(grammars) })

/** What came of measuring one corpus: the figures, for programs and for people. */
interface Measured {
  name: string
  figures: object
  table: string
  results: Result[]
  errors: object[]
}

function evaluateClaims(file: string): Measured {
  const documents = orRefuse(() => (statSync(file).isDirectory() ? readPolnear(file) : readGold(file)), `${file}: `)
  return { name: basename(file), ...evaluate(documents, extract, by) }
}

function evaluateFigures(file: string): Measured {
  const gold = orRefuse(() => JSON.parse(readFileSync(file, 'utf8')) as GoldFigures[], `${file}: `)
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

for (const file of [options.errors, options.results])
  if (file !== undefined && existsSync(file) && /^.*"attributions":/.test(readFileSync(file, 'utf8')))
    refuse(`${file} holds annotated documents and would be overwritten; name them without --errors or --results`)

const corpora = files.length > 0 ? files : defaultCorpora()
if (corpora.length === 0) refuse('no annotated documents; name a file, or set NAQL_CORPORA')
const reports = corpora.map(options.figures ? evaluateFigures : evaluateClaims)
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
