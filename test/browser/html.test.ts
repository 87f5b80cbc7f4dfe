import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { en } from '../../src/en.js'
import { toHtml } from '../../src/export/html/index.js'
import { createExtractor } from '../../src/index.js'
import { fa } from '../../src/fa.js'
import { chromiumOptions, complaintsOf, violationsOf } from '../support/browser.js'
import { temporaryFolder } from '../support/folder.js'

const options = chromiumOptions()
const { extract } = createExtractor({ grammars: [fa, en] })
const WIDE = { width: 1280, height: 900 }
const PHONE = { width: 360, height: 740 }
const PATIENCE = 60_000

;(options ? describe : describe.skip)('in a browser, the page for reading', () => {
  let browser: Browser
  const folder = temporaryFolder()
  beforeAll(async () => {
    browser = await chromium.launch(options)
    for (const name of ['metro', 'ferry']) {
      const text = readFileSync(`docs/examples/${name}.txt`, 'utf8')
      writeFileSync(join(folder, `${name}.html`), toHtml([extract(text, { id: name, includeText: true })]))
    }
  }, PATIENCE)
  afterAll(async () => {
    await browser.close()
  })

  const open = async (name: string, viewport = WIDE, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> => {
    const page = await browser.newPage({ viewport, colorScheme })
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href)
    return page
  }

  test.each([
    ['metro', 'light', 'wide', WIDE],
    ['metro', 'dark', 'phone', PHONE],
    ['ferry', 'dark', 'wide', WIDE],
    ['ferry', 'light', 'phone', PHONE],
  ] as const)(
    'is open to everybody by axe, breaks no policy, and is no wider than its window: %s, %s, %s',
    async (name, scheme, _, viewport) => {
      const page = await browser.newPage({ viewport, colorScheme: scheme })
      const complaints = complaintsOf(page)
      await page.goto(pathToFileURL(join(folder, `${name}.html`)).href)
      expect(await violationsOf(page)).toEqual([])
      await page.click('#d1t1')
      await page.click('.detail .json summary')
      expect(await violationsOf(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      expect(complaints).toEqual([])
      await page.close()
    },
    PATIENCE,
  )

  test(
    'shows the claim under the pointer in full, its object too',
    async () => {
      const page = await open('metro')
      const { claims } = extract(readFileSync('docs/examples/metro.txt', 'utf8'), { id: 'metro' })
      await page.hover('.text .cue >> nth=3')
      const number = Number(await page.getAttribute('.text .cue >> nth=3', 'data-claim'))
      expect(JSON.parse((await page.textContent('.detail pre')) ?? '')).toEqual(claims[number - 1])
      expect(
        await page.locator('.text .on').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-claim'))),
      ).toEqual(Array.from({ length: await page.locator('.text .on').count() }, () => String(number)))
      await page.close()
    },
    PATIENCE,
  )

  test(
    'is read with the keyboard alone: from claim to claim, into the details, and back',
    async () => {
      const page = await open('ferry', PHONE)
      await page.focus('#d1t1')
      await page.keyboard.press('Tab')
      expect(await page.textContent('.detail .head')).toContain('2')
      await page.keyboard.press('Enter')
      expect(await page.isVisible('.detail')).toBe(true)
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('to-table')
      await page.keyboard.press('Escape')
      expect(await page.isVisible('.detail')).toBe(false)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('d1t2')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('d1c2')
      await page.close()
    },
    PATIENCE,
  )

  test(
    'keeps the claim in sight that was touched on a phone, above its details',
    async () => {
      const page = await open('metro', PHONE)
      for (const number of [2, 9]) {
        await page.click(`#d1t${number}`)
        // It may glide there.
        await page.waitForFunction((id) => {
          const [claim, details] = [id, '.detail'].map((one) => document.querySelector(one)?.getBoundingClientRect())
          return claim && details && claim.top >= 0 && claim.bottom + 20 < details.top
        }, `#d1t${number}`)
        await page.click('.detail .close')
      }
      await page.close()
    },
    PATIENCE,
  )

  test(
    'sorts its table either way, and says so',
    async () => {
      const page = await open('metro')
      const numbers = async (): Promise<number[]> =>
        page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-number'))))
      const inText = (await numbers()).sort((a, b) => a - b)
      await page.click('[data-sort=number]')
      expect(await numbers()).toEqual(inText)
      expect(await page.getAttribute('th.number', 'aria-sort')).toBe('ascending')
      await page.click('[data-sort=number]')
      expect(await numbers()).toEqual(inText.reverse())
      expect(await page.getAttribute('th.worth', 'aria-sort')).toBe('none')
      await page.close()
    },
    PATIENCE,
  )

  test(
    'shows one speaker alone, and everybody again',
    async () => {
      const page = await open('metro')
      const shown = (): Promise<number> => page.locator('tbody tr:visible').count()
      const everybody = await shown()
      await page.click('.voice >> nth=1')
      expect(await page.getAttribute('.voice >> nth=1', 'aria-pressed')).toBe('true')
      const one = await shown()
      expect(one).toBe(await page.locator('tbody tr[data-speaker="1"]').count())
      expect(one).toBeLessThan(everybody)
      await page.click('.voice >> nth=1')
      expect(await shown()).toBe(everybody)
      await page.close()
    },
    PATIENCE,
  )

  test(
    'is whole without its script',
    async () => {
      const context = await browser.newContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(pathToFileURL(join(folder, 'metro.html')).href)
      expect(await page.locator('tbody tr:visible').count()).toBeGreaterThan(5)
      await page.click('#d1t1')
      expect(page.url()).toMatch(/#d1c1$/)
      await context.close()
    },
    PATIENCE,
  )
})
