// Builds dist/: ES modules and CommonJS, both with their types and the schemas.
import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type BuildOptions } from 'esbuild'
import { generate } from './generate.js'

const ROOT = join(import.meta.dirname, '..')
const SOURCE = join(ROOT, 'src')
const ESM = join(ROOT, 'dist/esm')
const COMMONJS = join(ROOT, 'dist/cjs')
const COMMAND = ['cli/main', 'cli/worker']

const below = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending))

await generate()
rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' })

const { exports, dependencies, peerDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { import: { default: string } }>
  dependencies: Record<string, string>
  peerDependencies: Record<string, string>
}
const entries = Object.values(exports).flatMap((entry) =>
  typeof entry === 'string' ? [] : (/dist\/esm\/(.*)\.js$/.exec(entry.import.default)?.[1] ?? []),
)
const options: BuildOptions = { platform: 'node', target: 'node20', charset: 'utf8' }

// Few files, because each costs time when a script starts; what several entry points share is in a file of its own.
// A development dependency that the library imports is bundled, as far as it is used.
await build({
  ...options,
  entryPoints: [...entries, ...COMMAND].map((name) => join(SOURCE, `${name}.ts`)),
  outbase: SOURCE,
  outdir: ESM,
  chunkNames: 'shared/[hash]',
  bundle: true,
  splitting: true,
  external: Object.keys({ ...dependencies, ...peerDependencies }),
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
})
// The same files once more, so that here too what is shared is there once. The command runs as ES modules alone.
const library = below(ESM, '.js').filter((name) => !name.startsWith('cli'))
await build({
  ...options,
  entryPoints: library.map((name) => join(ESM, name)),
  outbase: ESM,
  outdir: COMMONJS,
  format: 'cjs',
})
// Of what is bundled, its licence comes along.
cpSync(join(ROOT, 'node_modules/@internationalized/date/LICENSE'), join(ROOT, 'dist/LICENSE.@internationalized-date'))
for (const name of below(ESM, '.d.ts')) if (!name.startsWith('cli')) cpSync(join(ESM, name), join(COMMONJS, name))
writeFileSync(join(COMMONJS, 'package.json'), '{ "type": "commonjs" }\n')

for (const name of below(join(SOURCE, 'schema'), '.json'))
  for (const folder of [ESM, COMMONJS]) cpSync(join(SOURCE, 'schema', name), join(folder, 'schema', name))
