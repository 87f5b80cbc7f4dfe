// npm run weight
//
// What the built package weighs, each figure beside its budget.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { table } from '../src/cli/table.js'

const ROOT = join(import.meta.dirname, '..')
const ENTRY = join(ROOT, 'dist/esm/index.js')
const STARTS = 15

/** What the built package weighs, each with its budget. */
export async function weights(): Promise<string[][]> {
  return [
    ['start and first extraction, in empty starts', startCost().toFixed(2), '2'],
    ['browser bundle, kB gzipped', ((await bundleSize()) / 1000).toFixed(1), '80'],
    ['npm install, MB', (installedSize() / 1e6).toFixed(1), '10'],
  ]
}

/** How long a script takes that extracts once, in starts of an empty one, run in turn. */
function startCost(): number {
  const scripts = ['', `import { extract } from ${JSON.stringify(ENTRY)}; extract('')`]
  const rounds = Array.from({ length: STARTS }, () => scripts.map(milliseconds))
  const [empty, full] = scripts.map((_, i) => rounds.map((round) => round[i]).sort((a, b) => a - b)[STARTS >> 1])
  return full / empty
}

function milliseconds(script: string): number {
  const start = performance.now()
  execFileSync(process.execPath, ['--input-type=module', '--eval', script])
  return performance.now() - start
}

async function bundleSize(): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { extract } from ${JSON.stringify(ENTRY)}`, resolveDir: ROOT },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
  })
  return gzipSync(outputFiles[0].contents).length
}

/** The sum of the sizes of the package's own files and of its dependencies'. */
function installedSize(): number {
  const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[] }
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: true; devOptional?: true }>
  }
  const dependencies = Object.entries(lock.packages).filter(([, { dev, devOptional }]) => !dev && !devOptional)
  return [...dependencies.map(([path]) => path).filter(Boolean), ...files, 'package.json', 'README.md', 'LICENSE']
    .map((path) => join(ROOT, path))
    .filter((path) => existsSync(path))
    .reduce((sum, path) => sum + sizeOf(path), 0)
}

function sizeOf(path: string): number {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}

if (process.argv[1] === import.meta.filename) console.log(table(['weight', '', 'at most'], await weights()))
