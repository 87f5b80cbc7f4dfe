import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { type Browser, chromium, type Page } from 'playwright-core'
import { buildNotebook } from '../../scripts/notebook.js'
import { en } from '../../src/en.js'
import { fa } from '../../src/fa.js'
import { createExtractor } from '../../src/index.js'
import { chromiumOptions, complaintsOf, serve } from '../support/browser.js'
import { temporaryFolder } from '../support/folder.js'

const options = chromiumOptions()
const PATIENCE = 120_000

const { extract } = createExtractor({ grammars: [fa, en] })
const claims = ['metro', 'wetland', 'ferry'].flatMap((id) => {
  const { speakers, claims } = extract(readFileSync(`docs/examples/${id}.txt`, 'utf8'), { id })
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  return claims.map(({ speaker, checkworthiness: { score }, text }) => ({
    speaker: names.get(speaker ?? '') ?? '(nobody)',
    score,
    text,
  }))
})
const voices = [...new Set(claims.map(({ speaker }) => speaker))]

;(options ? describe : describe.skip)('in a browser, the notebook for JavaScript', () => {
  let browser: Browser
  let server: Server
  let page: Page
  let complaints: string[]
  const asked: string[] = []
  let origin = ''
  const folder = temporaryFolder()
  beforeAll(async () => {
    buildNotebook(folder)
    const served = await serve(folder)
    server = served.server
    origin = new URL(served.url).origin
    browser = await chromium.launch(options)
    page = await browser.newPage()
    complaints = complaintsOf(page)
    page.on('request', (request) => asked.push(new URL(request.url()).origin))
    await page.goto(`${served.url}notebooks/javascript.html`)
    await page.locator('table').nth(2).waitFor()
  }, PATIENCE)
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  /** The rows of a table, each the text of its cells. */
  const rowsOf = (table: number): Promise<string[][]> =>
    page
      .locator('table')
      .nth(table)
      .locator('tr:has(td)')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent)))

  test('shows the code of each cell, above or below what it gives', async () => {
    const shown = await page.locator('pre').allInnerTexts()
    const source = readFileSync('docs/notebooks/javascript.html', 'utf8').match(/ type="module" pinned/g)
    expect(shown).toHaveLength(source?.length ?? 0)
    expect(shown.join('\n')).toContain('createExtractor({grammars: [fa, en]})')
  })

  test('shows who said what', async () => {
    const rows = await rowsOf(0)
    expect(rows.map(([, speaker, , score, text]) => ({ speaker, score: Number(score), text }))).toEqual(
      claims.slice(0, 8),
    )
  })

  test('has a bar for each speaker', async () => {
    const labels = await page.locator('svg [aria-label="y-axis tick label"] text').allTextContents()
    expect(labels).toEqual(expect.arrayContaining(voices))
  })

  test('shows of each speaker the claim most worth checking, and follows its slider', async () => {
    const best = voices.map((speaker) =>
      Math.max(...claims.filter((claim) => claim.speaker === speaker).map(({ score }) => score)),
    )
    const slider = page.getByLabel('At least so worth checking')
    for (const least of [0.8, 0]) {
      await slider.fill(String(least))
      const scores = best.filter((score) => score >= least).sort((a, b) => b - a)
      await page.waitForFunction(
        (count) => document.querySelectorAll('table')[1]?.querySelectorAll('tr:has(td)').length === count,
        scores.length,
      )
      expect((await rowsOf(1)).map(([score]) => Number(score))).toEqual(scores)
    }
  })

  test('sets the days that claims name on a line', async () => {
    expect((await rowsOf(2)).map(([, value]) => value)).toEqual([
      '2022-10-04',
      '2024-06-09',
      '2025-06-09',
      '2025-04-25',
    ])
    expect(await page.locator('svg circle').count()).toBe(4)
  })

  test('has no cell that fails, and asks nothing of any other place', () => {
    expect(complaints).toEqual([])
    expect(new Set(asked)).toEqual(new Set([origin]))
  })
})
