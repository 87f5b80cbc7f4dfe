import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { type Browser, chromium, type Page } from 'playwright-core'
import { formats } from '../../docs/playground/formats.js'
import { buildPlayground, SITE } from '../../scripts/playground.js'
import { formats as commandFormats } from '../../src/cli/formats.js'
import { type Result, validateResult } from '../../src/schema/index.js'
import { chromiumOptions, complaintsOf, serve, violationsOf } from '../support/browser.js'
import { query } from '../support/duckdb.js'

const options = chromiumOptions()
const PATIENCE = 60_000
const WIDE = { width: 1280, height: 900 }
const PHONE = { width: 360, height: 740 }
const TEXT = 'مینا راد گفت: «فردا باران می‌بارد 🔹 <b>و بس</b>.»'

;(options ? describe : describe.skip)('in a browser, the playground', () => {
  let browser: Browser
  let server: Server
  let url = ''
  beforeAll(async () => {
    await buildPlayground()
    ;({ server, url } = await serve(SITE))
    browser = await chromium.launch(options)
  }, PATIENCE)
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  /** A page whose complaints must be none at its end. */
  async function visit(hash: string, setting: Parameters<Browser['newPage']>[0], look: (page: Page) => Promise<void>) {
    const page = await browser.newPage({ viewport: WIDE, locale: 'en-GB', ...setting })
    const complaints = complaintsOf(page)
    await page.goto(url + hash)
    await page.frameLocator('iframe').locator('[id^=d1t]').first().waitFor({ state: 'attached' })
    await look(page)
    expect(complaints).toEqual([])
    await page.close()
  }
  const view = (page: Page) => page.frameLocator('iframe')
  const type = async (page: Page, text: string): Promise<void> => {
    await page.fill('#input', text)
    await page.waitForFunction(
      (typed) => document.querySelector('#json pre')?.textContent.includes(JSON.stringify(typed)),
      text,
    )
  }

  test.each([
    ['fa', 'light', 'wide', WIDE],
    ['fa', 'dark', 'phone', PHONE],
    ['en', 'dark', 'wide', WIDE],
    ['en', 'light', 'phone', PHONE],
  ] as const)(
    'is open to everybody by axe, breaks no policy, and fits its window: %s, %s, %s',
    (language, colorScheme, size, viewport) =>
      visit(`#l=${language}`, { colorScheme, viewport }, async (page) => {
        expect(await page.getAttribute('html', 'dir')).toBe(language === 'fa' ? 'rtl' : 'ltr')
        for (const tab of size === 'phone' ? ['text', 'view', 'json'] : ['view', 'json']) {
          await page.click(`#tab-${tab}`)
          expect(await violationsOf(page)).toEqual([])
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
        }
      }),
    PATIENCE,
  )

  test(
    'shows what is typed, and its JSON is a valid result',
    () =>
      visit('', {}, async (page) => {
        await type(page, TEXT)
        expect(await view(page).locator('.paragraph').first().textContent()).toContain('<b>و بس</b>')
        const result: unknown = JSON.parse((await page.locator('#json pre').textContent()) ?? '')
        expect(validateResult(result)).toBe(true)
      }),
    PATIENCE,
  )

  test.each(['metro', 'wetland', 'ferry', 'bridge'])(
    'has the example %s',
    (name) =>
      visit('', {}, async (page) => {
        await page.selectOption('#examples', name)
        expect(await page.inputValue('#input')).toBe(readFileSync(`docs/examples/${name}.txt`, 'utf8'))
        await page.waitForFunction(
          (text) => document.querySelector('#json pre')?.textContent.includes(JSON.stringify(text)),
          await page.inputValue('#input'),
        )
      }),
    PATIENCE,
  )

  test(
    'gives a link that holds the text, and follows it',
    async () => {
      let link = ''
      await visit('', {}, async (page) => {
        await type(page, TEXT)
        await page.click('#share')
        await page.waitForFunction(() => location.hash.includes('t='))
        link = new URL(page.url()).hash
      })
      await visit(link, {}, async (page) => {
        await page.waitForFunction((text) => document.querySelector('textarea')?.value === text, TEXT)
      })
    },
    PATIENCE,
  )

  test(
    'says that a link is damaged, and goes on',
    () =>
      visit('#l=en&t=%25%25', {}, async (page) => {
        expect(await page.textContent('[role=status]')).toContain('damaged')
      }),
    PATIENCE,
  )

  /** Downloads the example in a format, and gives where the file is. */
  async function download(page: Page, name: string): Promise<string> {
    await page.selectOption('#formats', name)
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('#download')])
    expect(file.suggestedFilename()).toBe(`ferry.${formats[name]?.extension}`)
    return file.path()
  }

  test.each(Object.keys(formats).filter((name) => name !== 'parquet'))(
    'downloads %s',
    (name) =>
      visit('', {}, async (page) => {
        expect(readFileSync(await download(page, name), 'utf8')).toContain('Sara Lind')
      }),
    PATIENCE,
  )

  test(
    'downloads Parquet, in which DuckDB finds the claims; its library is loaded only then',
    () =>
      visit('', {}, async (page) => {
        const scripts: string[] = []
        page.on('request', (request) => scripts.push(request.url()))
        const rows = await query(`select claim_id, text from read_parquet('${await download(page, 'parquet')}')`)
        const { claims } = JSON.parse((await page.locator('#json pre').textContent()) ?? '') as Result
        expect(rows).toEqual(claims.map(({ id, text }) => ({ claim_id: id, text })))
        expect(scripts.filter((script) => script.endsWith('.js'))).not.toEqual([])
      }),
    PATIENCE,
  )

  test('offers every format of the command but the one for a terminal', () => {
    expect(Object.keys(formats).sort()).toEqual(
      Object.keys(commandFormats)
        .filter((name) => name !== 'pretty')
        .sort(),
    )
  })

  test(
    'is used with the keyboard: its tabs with the arrows',
    () =>
      visit('#l=fa', {}, async (page) => {
        await page.focus('#tab-view')
        await page.keyboard.press('ArrowLeft')
        expect(await page.getAttribute('#tab-json', 'aria-selected')).toBe('true')
        expect(await page.isVisible('#json')).toBe(true)
      }),
    PATIENCE,
  )

  test(
    'takes a file that is dropped on it',
    () =>
      visit('', {}, async (page) => {
        await page.evaluate((text) => {
          const dataTransfer = new DataTransfer()
          dataTransfer.items.add(new File([text], 'a.txt', { type: 'text/plain' }))
          dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
        }, TEXT)
        await page.waitForFunction((text) => document.querySelector('textarea')?.value === text, TEXT)
      }),
    PATIENCE,
  )

  test.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]],
    ['text in UTF-16', [0xff, 0xfe, 0x45, 0x06, 0x2f, 0x06]],
    ['text in the Persian encoding of Windows', [0xe3, 0xed, 0xe4, 0xc7]],
    ['something with zeros in it', [0x61, 0, 0x62]],
  ])(
    'says of %s that it is no text in UTF-8, and leaves the text as it is',
    (_, bytes) =>
      visit('', {}, async (page) => {
        await type(page, TEXT)
        await page.setInputFiles('#file', { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(bytes) })
        await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent.includes('UTF-8'))
        expect(await page.inputValue('#input')).toBe(TEXT)
      }),
    PATIENCE,
  )

  test(
    'opened without JavaScript or a server says what it needs, and so says nothing once it runs',
    async () => {
      const page = await browser.newPage({ javaScriptEnabled: false })
      await page.goto(url)
      expect(await page.textContent('body')).toContain('npm run playground -- --serve')
      await page.close()
      await visit('', {}, async (running) => {
        expect(await running.textContent('header')).not.toContain('npm run')
      })
    },
    PATIENCE,
  )

  test(
    'asks nothing of any other place',
    async () => {
      const page = await browser.newPage()
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).origin))
      await page.goto(url)
      await view(page).locator('[id^=d1t]').first().waitFor({ state: 'attached' })
      expect(new Set(asked.filter((origin) => origin !== 'null'))).toEqual(new Set([new URL(url).origin]))
      await page.close()
    },
    PATIENCE,
  )
})
