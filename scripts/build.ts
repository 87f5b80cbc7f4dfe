// Builds dist/: ES modules and CommonJS, both with their types and the schemas, and one file for browsers.
import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type BuildOptions } from 'esbuild'
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'
import { generate } from './generate.js'

const ROOT = join(import.meta.dirname, '..')
const SOURCE = join(ROOT, 'src')
const ESM = join(ROOT, 'dist/esm')
const COMMONJS = join(ROOT, 'dist/cjs')
const BROWSER = join(ROOT, 'dist/browser/naql.js')
/** What the compiler declares, a file for each of the sources; gone when the build is done. */
const DECLARED = join(ROOT, 'dist/types')
const COMMAND = ['cli/main', 'cli/worker']
/** The names of classes, in a file apart: only the compiler of grammars asks for them, elsewhere they are numbers. */
const NAMES = 'grammar/classes'

const below = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending))

await generate()
const { claimSchema, grammarSchema, resultSchema } = await import('../src/schema/schemas.js')
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
const { metafile } = await build({
  ...options,
  entryPoints: [...entries, ...COMMAND, NAMES].map((name) => join(SOURCE, `${name}.ts`)),
  outbase: SOURCE,
  outdir: ESM,
  chunkNames: 'shared/[hash]',
  bundle: true,
  splitting: true,
  external: Object.keys({ ...dependencies, ...peerDependencies }),
  metafile: true,
  absWorkingDir: ROOT,
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
})
rmSync(join(ESM, `${NAMES}.js`))
// No module does anything when it is loaded but the command's, so none is imported for that alone.
for (const name of below(ESM, '.js')) {
  const file = join(ESM, name)
  writeFileSync(file, readFileSync(file, 'utf8').replace(/import"\.[^"]*";/g, ''))
}
// The same files once more, so that here too what is shared is there once. The command runs as ES modules alone.
const library = new Set<string>()
function addWithImports(file: string): void {
  if (!(file in metafile.outputs) || library.has(file)) return
  library.add(file)
  for (const { path } of metafile.outputs[file].imports) addWithImports(path)
}
for (const name of entries) addWithImports(`dist/esm/${name}.js`)
await build({
  ...options,
  entryPoints: [...library].map((file) => join(ROOT, file)),
  outbase: ESM,
  outdir: COMMONJS,
  format: 'cjs',
  define: { 'import.meta.url': '__filename' },
})
// For a page, a module that needs no other.
await build({
  stdin: {
    contents: `export * from './index.js'; export { fa } from './fa.js'; export { en } from './en.js'`,
    resolveDir: SOURCE,
  },
  outfile: BROWSER,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
})
// Of what is bundled, its licence comes along.
cpSync(join(ROOT, 'node_modules/@internationalized/date/LICENSE'), join(ROOT, 'dist/LICENSE.@internationalized-date'))
// The types as they are offered: of each entry point, and what several share.
const declarations = await rollup({
  input: Object.fromEntries(entries.map((name) => [name, join(DECLARED, `${name}.d.ts`)])),
  external: /^[^./]/,
  plugins: [dts()],
  onwarn: ({ message }) => {
    throw new Error(message)
  },
})
for (const dir of [ESM, COMMONJS])
  await declarations.write({ dir, entryFileNames: '[name].d.ts', chunkFileNames: 'shared/[name].ts' })
rmSync(DECLARED, { recursive: true })
writeFileSync(join(COMMONJS, 'package.json'), '{ "type": "commonjs" }\n')

const schemas = { result: resultSchema, claim: claimSchema, grammar: grammarSchema }
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(join(ESM, `schema/${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
