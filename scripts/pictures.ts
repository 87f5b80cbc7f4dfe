// npm run docs:pictures
//
// Draws the pictures in docs/images again: the page for reading and the playground, in both languages and at a phone's width,
// and the notebook for JavaScript.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { en } from '../src/en.js'
import { toHtml } from '../src/export/html/index.js'
import { fa } from '../src/fa.js'
import { createExtractor } from '../src/index.js'
import { chromiumOptions, serve } from '../test/support/browser.js'
import { buildNotebook } from './notebook.js'
import { buildPlayground, SITE } from './playground.js'

const ROOT = join(import.meta.dirname, '..')
const PHONE = { width: 390, height: 780 }
const READING = { width: 1200, height: 900 }
const TRYING = { width: 1280, height: 800 }

const options = chromiumOptions()
if (!options) process.exit(1)
const browser = await chromium.launch(options)
const { extract } = createExtractor({ grammars: [fa, en] })
const folder = mkdtempSync(join(tmpdir(), 'naql-pictures-'))
const path = (name: string): string => join(ROOT, 'docs/images', `${name}.png`)

for (const [name, example, viewport] of [
  ['html-fa', 'metro', READING],
  ['html-en', 'ferry', READING],
  ['html-phone', 'metro', PHONE],
] as const) {
  const text = readFileSync(join(ROOT, 'docs/examples', `${example}.txt`), 'utf8')
  const file = join(folder, `${name}.html`)
  writeFileSync(file, toHtml([extract(text, { id: example, includeText: true })]))
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
  await page.goto(pathToFileURL(file).href)
  await page.click('#d1t2')
  await page.screenshot({ path: path(name) })
  await page.close()
}

await buildPlayground()
const { server, url } = await serve(SITE)
for (const [name, language, viewport] of [
  ['playground-fa', 'fa', TRYING],
  ['playground-en', 'en', TRYING],
  ['playground-phone', 'fa', PHONE],
] as const) {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
  await page.goto(`${url}#l=${language}`)
  if (viewport === PHONE) await page.click('#tab-view')
  const mark = page.frameLocator('iframe').locator('#d1t2')
  await mark.waitFor({ state: 'attached' })
  await mark.click()
  await page.screenshot({ path: path(name) })
  await page.close()
}
server.close()

buildNotebook(folder)
const notebook = await serve(folder)
const page = await browser.newPage({ viewport: { width: 860, height: 1120 } })
const address = `${notebook.url}notebooks/javascript.html`
await page.goto(address)
await page.locator('table').nth(2).waitFor()
await page.goto(`${address}#who-speaks-how-much`)
await page.locator(':focus').blur()
await page.screenshot({ path: path('notebook-javascript') })
notebook.server.close()
await browser.close()
rmSync(folder, { recursive: true })
