import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import { extname, join } from 'node:path'
import type { Frame, Page } from 'playwright-core'

const CHROMIUM = '/usr/bin/chromium'

/** How Chromium is started for tests; undefined, with a line that says so, where it is not installed. */
export function chromiumOptions(): { executablePath: string; args: string[] } | undefined {
  if (existsSync(CHROMIUM)) {
    const quiet = ['quic', 'background-networking', 'component-update', 'sync', 'gpu'].map(
      (name) => `--disable-${name}`,
    )
    return { executablePath: CHROMIUM, args: ['--no-sandbox', '--headless', '--no-first-run', ...quiet] }
  }
  console.warn(`Skipped: ${CHROMIUM} is not there (apt-get install chromium).`)
  return undefined
}

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Offers a folder on this machine, as any file server would. */
export async function serve(folder: string): Promise<{ server: Server; url: string }> {
  const server = createServer(({ url = '/' }, response) => {
    const path = join(folder, url === '/' ? 'index.html' : new URL(url, 'http://x').pathname)
    if (!existsSync(path)) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'font/woff2' }).end(readFileSync(path))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  return { server, url: `http://127.0.0.1:${address.port}/` }
}

/** What a browser complains of: errors of scripts, and what a page's security policy did not let in. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    const of = `${message.text()} ${message.location().url}`
    if (message.type() === 'error' && !of.includes('favicon')) complaints.push(of)
  })
  return complaints
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with a page or a frame, all its rules and best practices. */
export async function violationsOf(frame: Page | Frame): Promise<string[]> {
  await frame.evaluate(AXE)
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run({ exclude: ['iframe'] }, { iframes: false })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    )
  })
}
