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

/** What a page names whatever its language: code, and the pages, files and folders behind its links. */
function namesIn(file: string): string[] {
  const prose = readFileSync(file, 'utf8').replace(/^```.*?^```/gms, '')
  const codes = Array.from(prose.matchAll(/`([^`\n]+)`/g), ([code]) => code)
  const links = Array.from(prose.matchAll(/\]\(([^)]+)\)/g), ([, link = '']) => link.replace('.fa.md', '.md'))
  return [...codes, ...links.filter((link) => !link.startsWith('grammars'))]
}

test.each([
  ['README', ['docs/examples/bridge.txt']],
  ['docs/getting-started', []],
])('%s says in Persian of every option, entry point and page what it says in English', (page, english) => {
  const persian = namesIn(`${page}.fa.md`)
  // What its example in Persian has another of.
  const expected = namesIn(`${page}.md`).filter((name) => !english.includes(name))
  expect(expected.length).toBeGreaterThan(5)
  expect(expected.filter((name) => !persian.includes(name))).toEqual([])
})

test('the grammar’s page teaches in Persian a verb, a pattern and a frame with the same entries as in English', () => {
  const blocks = (file: string): string[] => readFileSync(file, 'utf8').match(/^```(?:yaml|ts|text)\n.*?^```/gms) ?? []
  expect(blocks('docs/grammar.md').length).toBeGreaterThan(3)
  expect(blocks('docs/grammar.fa.md')).toEqual(blocks('docs/grammar.md'))
})
