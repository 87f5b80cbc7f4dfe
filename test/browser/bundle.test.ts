import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { cpSync, existsSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { chromiumOptions, complaintsOf, serve } from '../support/browser.js'
import { temporaryFolder } from '../support/folder.js'

const BUNDLE = join(import.meta.dirname, '../../dist/browser/naql.js')
const options = existsSync(BUNDLE) ? chromiumOptions() : undefined
const PATIENCE = 60_000

const PAGE = `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<script type="module" src="page.js"></script><output></output>`

const SCRIPT = `import { createExtractor, extract, fa, en } from './naql.js'
const both = createExtractor({ grammars: [fa, en] })
const claims = [
  ...extract('مینا راد گفت: فردا باران می‌بارد.').claims,
  ...both.extract('Mina Rad said that rain would fall tomorrow.').claims,
]
document.querySelector('output').textContent = claims.map(({ text }) => text).join(' | ')`

;(options ? describe : describe.skip)('in a browser, the one file of the package (needs npm run build)', () => {
  const folder = temporaryFolder()
  let browser: Browser
  let site: { server: Server; url: string }
  beforeAll(async () => {
    cpSync(BUNDLE, join(folder, 'naql.js'))
    writeFileSync(join(folder, 'page.js'), SCRIPT)
    writeFileSync(join(folder, 'index.html'), PAGE)
    site = await serve(folder)
    browser = await chromium.launch(options)
  }, PATIENCE)
  afterAll(async () => {
    await browser.close()
    site.server.close()
  })

  test(
    'reads Persian and English in a page whose policy lets in nothing but its own scripts',
    async () => {
      const page = await browser.newPage()
      const complaints = complaintsOf(page)
      await page.goto(site.url)
      await page.locator('output:not(:empty)').waitFor({ state: 'attached' })
      expect(await page.textContent('output')).toBe('فردا باران می‌بارد | rain would fall tomorrow')
      expect(complaints).toEqual([])
    },
    PATIENCE,
  )
})
