import { beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../support/folder.js'
import { naql } from '../support/run.js'

/** An annotated document with one relation, its spans told by their words. */
function annotated(id: string, text: string, source: string, cue: string, content: string): string {
  const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
  const labels = { type: 'indirect', form: 'clause', nested: false, checkworthiness: null, cueType: 'verb' }
  const attribution = { source: span(source), cue: span(cue), content: [span(content)], speaker: [source], ...labels }
  return JSON.stringify({ id, bucket: id.slice(0, 1), text, attributions: [attribution] })
}

const RIGHT = annotated('a1', 'مینا راد گفت که پل باز است.', 'مینا راد', 'گفت', 'پل باز است')
/** Nothing reports here: what gold has cannot be found. */
const MISSED = annotated('b1', 'مینا راد آواز خواند که پل باز است.', 'مینا راد', 'آواز خواند', 'پل باز است')

const folder = temporaryFolder()
let gold = ''
beforeAll(() => {
  gold = join(folder, 'gold.jsonl')
  writeFileSync(gold, `${RIGHT}\n${MISSED}\n`)
})

describe('naql eval', () => {
  test('gives for programs the figures of each part of a file and of the whole', async () => {
    const { out, status } = await naql(['eval', gold, '--json'])
    const { total, buckets } = (JSON.parse(out) as Record<string, Record<string, unknown>>)[gold] ?? {}
    expect(status).toBe(0)
    expect(total).toMatchObject({ docs: 2, gold: 2, predicted: 1, claims: { p: 1, r: 0.5 }, e2e: { p: 1, r: 0.5 } })
    expect(buckets).toMatchObject({ a: { claims: { f1: 1 } }, b: { claims: { f1: 0 } } })
  })

  test.each([
    ['bucket', /^a +1 +1 +1 +1\.000/m],
    ['document', /^b1 +1 +1 +0 +0\.000/m],
    ['rule', /^fa\/گفتن\/that +1 +1 +1 +1\.000/m],
  ])('gives for readers a table with a row for each %s', async (by, row) => {
    expect((await naql(['eval', gold, '--by', by])).out).toMatch(row)
  })

  test('gives tables that fit a terminal of 100 columns, as does the help that explains them', async () => {
    const { out } = await naql(['eval', gold])
    const { out: help } = await naql(['eval', '--help'])
    const tables = out.split('\n').filter((line) => line !== gold)
    expect([...tables, ...help.split('\n')].filter((line) => line.length > 100)).toEqual([])
    const columns = tables.filter((line) => /touch|auc/.test(line)).flatMap((line) => line.trim().split(/\s+/))
    const explained = columns.filter((column) => !['docs', 'gold', 'found', 'pairs', 'claim-free'].includes(column))
    const fields: Record<string, string> = { cue: 'cueType', checkworthy: 'checkworthiness' }
    expect(explained.filter((column) => !help.includes(fields[column] ?? column))).toEqual([])
    expect(explained.length).toBeGreaterThan(10)
  })

  test('writes what went wrong with which claim', async () => {
    const errors = join(folder, 'errors.jsonl')
    await naql(['eval', gold, '--errors', errors])
    const lines = readFileSync(errors, 'utf8').trim().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([{ error: 'missed', id: 'b1' }])
  })

  test('says of a file that holds no annotated documents what is wrong, and measures the others', async () => {
    const other = join(folder, 'other.jsonl')
    writeFileSync(other, `${RIGHT}\n{"text": "…"}\n`)
    const { status, err, out } = await naql(['eval', other, gold])
    expect(err).toContain('other.jsonl: line 2 is not an annotated document: {"id", "bucket", "text", "attributions"}')
    expect(out).toContain(gold)
    expect(status).toBe(1)
  })

  const document = JSON.parse(RIGHT) as { attributions: object[] }
  const relation = document.attributions[0] as Record<string, unknown>
  const withRelation = (change: object): string =>
    JSON.stringify({ ...document, attributions: [{ ...relation, ...change }] })

  test.each([
    ['no JSON', '{"id"', 'line 3 is not JSON: '],
    ['an id that stands above', RIGHT, 'line 3 has the id "a1" again'],
    ['no id', JSON.stringify({ ...document, id: 7 }), 'id must be string'],
    ['a content that is one span', withRelation({ content: [0, 5] }), 'attributions/0/content/0 must be array'],
    ['no content', withRelation({ content: [] }), 'attributions/0/content must NOT have fewer than 1 items'],
    ['a span behind the text', withRelation({ cue: [3, 999] }), 'attributions/0 has the span [3, 999]'],
    ['a span of nothing', withRelation({ source: [4, 4] }), 'attributions/0 has the span [4, 4]'],
    ['a label of its own', withRelation({ type: 'Direct' }), 'attributions/0/type must be one of direct, indirect'],
  ])('names the line and the field of an annotation with %s, and measures nothing', async (_, line, message) => {
    const wrong = join(folder, 'wrong.jsonl')
    writeFileSync(wrong, `${RIGHT}\n\n${line}\n`)
    const { status, err, out } = await naql(['eval', wrong])
    expect(err).toContain(`${wrong}: line 3 `)
    expect(err).toContain(message)
    expect({ status, out }).toEqual({ status: 1, out: '' })
  })

  test('does not ask for labels that were not annotated, and reads a file that an editor of Windows wrote', async () => {
    const { source, cue, content } = relation
    const bare = { ...document, bucket: undefined, attributions: [{ source, cue, content }] }
    const file = join(folder, 'bare.jsonl')
    writeFileSync(file, `\ufeff${JSON.stringify(bare)}\r\n\r\n`)
    const { status, out } = await naql(['eval', file, '--json'])
    const { total } = (JSON.parse(out) as Record<string, Record<string, unknown>>)[file] ?? {}
    expect(status).toBe(0)
    expect(total).toMatchObject({ claims: { f1: 1 }, cue: 1, source: 1, speaker: null, type: null, nested: null })
  })

  test('never writes errors over annotated documents, nor where it cannot', async () => {
    const written = `${RIGHT}\n${MISSED}\n`
    const over = await naql(['eval', gold, '--errors', gold])
    expect(over).toMatchObject({ status: 2, err: `naql: --errors ${gold}: would overwrite the input ${gold}\n` })
    expect(readFileSync(gold, 'utf8')).toBe(written)
    const nowhere = join(folder, 'nowhere/errors.jsonl')
    expect(await naql(['eval', gold, '--errors', nowhere])).toMatchObject({
      status: 2,
      err: `naql: --errors ${nowhere}: no such directory\n`,
    })
  })

  test('shows in its help an annotation that it can read', async () => {
    const [shown] = /\{"source".*?\]\]\}/.exec((await naql(['eval', '--help'])).out) ?? []
    const file = join(folder, 'shown.jsonl')
    writeFileSync(file, `{"id": "1", "text": "مینا راد گفت: پل باز است.", "attributions": [${shown ?? ''}]}\n`)
    const { out } = await naql(['eval', file, '--json'])
    const { total } = (JSON.parse(out) as Record<string, Record<string, unknown>>)[file] ?? {}
    expect(total).toMatchObject({ gold: 1, predicted: 1, exact: { f1: 1 }, cue: 1, source: 1 })
  })

  test('without a file is wrong usage', async () => {
    expect((await naql(['eval'])).status).toBe(2)
  })
})
