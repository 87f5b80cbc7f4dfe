// npm run playground [-- --serve]
//
// Builds the playground, a page that needs no server of its own, into docs/playground/site: any file server can offer it.
// With --serve it is offered on this machine, and built anew at every request.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build, context } from 'esbuild'
import { page } from '../src/generated/page.js'

const ROOT = join(import.meta.dirname, '..')
const SOURCE = join(ROOT, 'docs/playground')
export const SITE = join(SOURCE, 'site')

const options: BuildOptions = {
  entryPoints: ['main.ts', 'main.css', 'worker.ts'].map((name) => join(SOURCE, name)),
  outdir: SITE,
  bundle: true,
  // What a page needs only now and then is in a file of its own.
  splitting: true,
  chunkNames: 'shared-[hash]',
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  loader: { '.txt': 'text', '.woff2': 'file' },
  assetNames: '[name]',
  absWorkingDir: ROOT,
}

/** Writes the page, whose security policy knows the style and the script of the framed page by their hashes. */
function writePage(): void {
  rmSync(SITE, { recursive: true, force: true })
  mkdirSync(SITE, { recursive: true })
  const html = readFileSync(join(SOURCE, 'index.html'), 'utf8')
  writeFileSync(
    join(SITE, 'index.html'),
    html.replace('{{scriptHash}}', page.scriptHash).replace('{{styleHash}}', page.styleHash),
  )
  copyFileSync(join(ROOT, 'node_modules/@fontsource-variable/vazirmatn/LICENSE'), join(SITE, 'font-licence.txt'))
}

/** Builds the playground. */
export async function buildPlayground(): Promise<void> {
  writePage()
  await build(options)
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--serve')) {
    writePage()
    const { port } = await (await context(options)).serve({ servedir: SITE, host: '127.0.0.1' })
    console.error(`The playground is at http://127.0.0.1:${port}/; Ctrl-C ends it.`)
  } else {
    await buildPlayground()
    console.error('The playground is in docs/playground/site: offer that folder by any file server, or')
    console.error('npm run playground -- --serve')
  }
}
