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
    expect(err).toContain('other.jsonl: line 2 is no annotated document: {"id", "bucket", "text", "attributions"}')
    expect(out).toContain(gold)
    expect(status).toBe(1)
  })

  test('without a file is wrong usage', async () => {
    expect((await naql(['eval'])).status).toBe(2)
  })
})
