import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { DOCUMENTS, render } from '../scripts/docs.js'

test.each(DOCUMENTS.map((file) => [basename(file), file]))(
  'every code block of %s runs, and shows what it really prints (if not: npm run docs)',
  async (_, file) => {
    const page = readFileSync(file, 'utf8')
    expect(await render(page)).toBe(page)
  },
  120_000,
)
