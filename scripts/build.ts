// Builds dist/: ES modules and CommonJS, both with their types and the schemas.
import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { generate } from './generate.js'

const ROOT = join(import.meta.dirname, '..')
const SOURCE = join(ROOT, 'src')
const ESM = join(ROOT, 'dist/esm')
const COMMONJS = join(ROOT, 'dist/cjs')

const below = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' })

await generate()
rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' })

// The command runs as ES modules alone; the HTML page's own script is part of src/generated/.
const library = below(SOURCE).filter(
  (name) => name.endsWith('.ts') && !name.startsWith('cli') && !name.includes('html/page'),
)
await build({
  entryPoints: library.map((name) => join(SOURCE, name)),
  outbase: SOURCE,
  outdir: COMMONJS,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
})
const types = library.map((name) => name.replace(/\.ts$/, '.d.ts'))
types.forEach((name) => cpSync(join(ESM, name), join(COMMONJS, name)))
writeFileSync(join(COMMONJS, 'package.json'), '{ "type": "commonjs" }\n')

for (const name of below(join(SOURCE, 'schema')).filter((name) => name.endsWith('.json')))
  for (const folder of [ESM, COMMONJS]) cpSync(join(SOURCE, 'schema', name), join(folder, 'schema', name))
