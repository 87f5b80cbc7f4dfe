import { describe, expect, jest, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvWriter, toCsv } from '../../src/export/csv.js'
import { toParquet } from '../../src/export/parquet.js'
import type { Result } from '../../src/schema/index.js'
import { query } from '../support/duckdb.js'
import { temporaryFolder } from '../support/folder.js'
import { python, testWithPython } from '../support/python.js'
import { results } from './support.js'

// DuckDB takes its time to load.
jest.setTimeout(60_000)

const folder = temporaryFolder()

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

type Row = Record<string, unknown>

const readCsv = (name: string) =>
  query(`select * from read_csv('${name}', header = true, all_varchar = true, strict_mode = true)`)

/** What each row must hold of its claim, said once more and otherwise. */
const expected = (all: readonly Result[]): Row[] =>
  all.flatMap(({ document, speakers, claims }) =>
    claims.map((claim) => {
      const speaker = speakers.find(({ id }) => id === claim.speaker)
      return {
        document_id: document.id,
        claim_id: claim.id,
        parent_id: claim.parent,
        text: claim.text,
        speaker: speaker?.name ?? null,
        act: claim.cue?.act ?? null,
        checkworthiness_score: claim.checkworthiness.score,
        start: claim.content[0].start,
        end: claim.content[claim.content.length - 1]?.end,
      }
    }),
  )

const unescaped = (cell: unknown): unknown => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)

describe('csv', () => {
  test.each(['utf16', 'codepoint'] as const)('DuckDB reads one row per claim, with offsets in %s', async (offsets) => {
    const all = results({ offsets })
    const rows = await readCsv(file('claims.csv', toCsv(all)))
    const asText = expected(all).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [name, typeof cell === 'number' ? String(cell) : cell]),
      ),
    )
    expect(rows.map((row) => ({ ...row, text: unescaped(row['text']) }))).toMatchObject(asText)
    expect(rows).toHaveLength(asText.length)
    expect(rows.map((row) => row['offsets'])).toEqual(asText.map(() => offsets))
  })

  testWithPython('csv')('Python reads the same cells as DuckDB', async () => {
    const name = file('python.csv', toCsv(results()))
    const script =
      'import csv, json, sys\nprint(json.dumps(list(csv.DictReader(open(sys.argv[1], encoding="utf8", newline="")))))'
    const printed = python(script, name)
    const filled = (await readCsv(name)).map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell ?? ''])),
    )
    expect(JSON.parse(printed)).toEqual(filled)
  })

  testWithPython('pandas')('pandas reads numbers as numbers', () => {
    const all = results()
    const script = 'import pandas, sys\nprint(pandas.read_csv(sys.argv[1])["checkworthiness_score"].sum())'
    const printed = python(script, file('pandas.csv', toCsv(all)))
    const sum = all
      .flatMap(({ claims }) => claims)
      .reduce((total, { checkworthiness }) => total + checkworthiness.score, 0)
    expect(Number(printed)).toBeCloseTo(sum)
  })

  test('has no cell that a spreadsheet takes for a formula', async () => {
    const all = results()
    const heads = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']
    const [first] = all
    const bad = heads.map((head): Result => ({
      ...first,
      document: { ...first.document, id: `${head}1+1`, title: `${head}A1` },
      speakers: first.speakers.map((speaker) => ({ ...speaker, name: `${head}cmd|' /C calc'!A0` })),
    }))
    const rows = await readCsv(file('bad.csv', toCsv([...all, ...bad])))
    const cells = rows.flatMap((row) => Object.values(row)).filter((cell) => typeof cell === 'string')
    expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([])
    expect(cells).toEqual(expect.arrayContaining(heads.map((head) => `'${head}1+1`)))
  })

  test('begins with a byte order mark on demand, once', () => {
    const plain = toCsv(results())
    expect(plain.startsWith('document_id,')).toBe(true)
    expect(toCsv(results(), { bom: true })).toBe(`\ufeff${plain}`)
  })

  test('has its row of names where there are no claims', () => {
    expect(toCsv([]).split('\r\n')).toEqual([expect.stringContaining('claim_id'), ''])
  })

  test('has no column that the guide does not explain', () => {
    const guide = readFileSync(join(import.meta.dirname, '../../docs/formats.md'), 'utf8')
    const names = toCsv([]).trim().split(',')
    expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
  })

  test('written piece by piece is the same', () => {
    const writer = csvWriter()
    expect(results().map(writer.add).join('') + writer.end()).toBe(toCsv(results()))
  })
})

describe('parquet', () => {
  const read = (name: string) => query(`select * from read_parquet('${name}')`)

  test.each(['utf16', 'codepoint'] as const)('DuckDB reads one row per claim, with offsets in %s', async (offsets) => {
    const all = results({ offsets })
    const rows = await read(file('claims.parquet', await toParquet(all)))
    expect(rows).toMatchObject(expected(all))
    expect(rows).toHaveLength(expected(all).length)
  })

  test('has the columns of the CSV, with types', async () => {
    const [csv, parquet] = [file('a.csv', toCsv(results())), file('a.parquet', await toParquet(results()))]
    const types = await query(`describe select * from read_parquet('${parquet}')`)
    const names = await query(`describe select * from read_csv('${csv}', header = true)`)
    expect(types.map((row) => row['column_name'])).toEqual(names.map((row) => row['column_name']))
    const typeOf = Object.fromEntries(types.map((row) => [String(row['column_name']), row['column_type']]))
    expect(typeOf).toMatchObject({ text: 'VARCHAR', start: 'INTEGER', confidence: 'DOUBLE' })
  })

  test('is a table where there are no claims', async () => {
    expect(await read(file('none.parquet', await toParquet([])))).toEqual([])
  })

  test('of more claims than a row group holds has them all, in order', async () => {
    const [, ordinary] = results()
    const many = Array.from({ length: 11_000 }, (_, i): Result => ({
      ...ordinary,
      document: { ...ordinary.document, id: String(i) },
    }))
    const name = file('many.parquet', await toParquet(many))
    const sql = `select count(*) as rows, sum(case when document_id::int = file_row_number then 1 else 0 end) as placed
      from read_parquet('${name}', file_row_number = true)`
    expect(await query(sql)).toEqual([{ rows: '11000', placed: '11000' }])
    expect(await query(`select count(distinct row_group_id) as groups from parquet_metadata('${name}')`)).toEqual([
      { groups: '3' },
    ])
  })
})
