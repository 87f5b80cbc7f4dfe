import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readGold } from '../../src/scoring/gold.js'
import { score } from '../../src/scoring/score.js'
import { extract } from '../support/extract.js'

const CORPUS = join(import.meta.dirname, '../../corpus/fa')

/** What the extractor reached when the floor was last raised, less what one document may shift. */
const FLOOR = { claims: 0.86, exact: 0.85, touch: 0.92, e2e: 0.73 }

const gold = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readGold(join(CORPUS, name)))

test('the project’s own Persian corpus is read no worse than it was', () => {
  const { total } = score(
    gold,
    gold.map(({ id, text }) => extract(text, { id, language: 'fa' })),
  )
  for (const [name, floor] of Object.entries(FLOOR))
    expect({ name, f1: total[name as keyof typeof FLOOR].f1 >= floor }).toEqual({ name, f1: true })
})

test('the project’s own Persian corpus has the size that its figures are said to rest on', () => {
  expect(gold.length).toBeGreaterThanOrEqual(60)
  expect(gold.flatMap(({ attributions }) => attributions).length).toBeGreaterThanOrEqual(400)
})
