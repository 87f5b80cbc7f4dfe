// Writes src/generated/: what follows from the schemas, the grammars and package.json. A file that is newer than all
// that it is made from is left as it is.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { AnySchemaObject } from 'ajv'
import type { Analyser } from '../src/grammar/types.js'
import type { JSONSchema } from 'json-schema-to-typescript'

const ROOT = join(import.meta.dirname, '..')
const PACKAGE = join(ROOT, 'package.json')
const SCHEMAS = join(ROOT, 'src/schema')
const RESULT_SCHEMA = join(SCHEMAS, 'result.schema.json')
const GRAMMAR_SCHEMA = join(SCHEMAS, 'grammar.schema.json')
const GRAMMARS = join(ROOT, 'grammars')
const COMPILER = join(ROOT, 'src/grammar')
const SCORING_WORDS = join(ROOT, 'corpus/words.json')
const HTML_PAGE = join(ROOT, 'src/export/html/page')
const ANALYSERS = join(ROOT, 'src/analysers')

/** A file of src/generated/, the files and folders that it is made from, and how. */
interface Target {
  name: string
  sources: string[]
  content: () => string | Promise<string>
}

const targets: Target[] = [
  { name: 'version.ts', sources: [PACKAGE], content: version },
  { name: 'types.ts', sources: [SCHEMAS], content: types },
  { name: 'schema.ts', sources: [RESULT_SCHEMA], content: () => schema(RESULT_SCHEMA) },
  { name: 'grammar-schema.ts', sources: [GRAMMAR_SCHEMA], content: () => schema(GRAMMAR_SCHEMA) },
  { name: 'validators.ts', sources: [RESULT_SCHEMA], content: validators },
  { name: 'origins.ts', sources: [GRAMMARS, COMPILER], content: origins },
  {
    name: 'scoring.ts',
    sources: [SCORING_WORDS],
    content: () => `export const words = ${readFileSync(SCORING_WORDS, 'utf8')}`,
  },
  { name: 'page.ts', sources: [HTML_PAGE], content: page },
  ...readdirSync(GRAMMARS).map((language) => ({
    name: `${language}.ts`,
    sources: [
      join(GRAMMARS, language),
      COMPILER,
      ...[join(ANALYSERS, `${language}.ts`)].filter((file) => existsSync(file)),
    ],
    content: () => grammar(language),
  })),
]

function version(): string {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }
  return `export const version = '${version}'\n`
}

/** The types of every schema, as they stand in types.ts. They say what naql itself writes, so they are closed where the schema is open. */
export async function types(): Promise<string> {
  const { compile } = await import('json-schema-to-typescript')
  const options = { additionalProperties: false, unreachableDefinitions: true, bannerComment: '', cwd: SCHEMAS }
  const schemas = filesBelow(SCHEMAS).filter((file) => file.endsWith('.schema.json'))
  const parts = schemas.map((file) =>
    compile(readSchema(file, wrapReferences), basename(file, '.schema.json'), options),
  )
  const origin = /( \*\n)? \* This interface was referenced by .*\n \* via the .*\n/g
  return (await Promise.all(parts)).join('\n').replace(origin, '').replaceAll('/**\n */\n', '')
}

/** A schema as a module; importing JSON is experimental in Node 20, which says so to whoever runs it. */
function schema(file: string): string {
  return `export const schema = ${JSON.stringify(readSchema(file))}\n`
}

/** ajv's standalone validator of the result schema, bundled so that it needs no package and evaluates no string. */
async function validators(): Promise<string> {
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const { default: standalone } = await import('ajv/dist/standalone/index.js')
  const { build } = await import('esbuild')
  const ajv = new Ajv2020({ code: { source: true, esm: true }, allErrors: true, validateFormats: false })
  const code = standalone.default(ajv, ajv.compile(readSchema(RESULT_SCHEMA)))
  const bundle = await build({
    stdin: { contents: code, resolveDir: ROOT },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'compiled',
  })
  return `// @ts-nocheck
/** What is wrong with a value, and where; as ajv says it. */
export interface SchemaError {
  instancePath: string
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
  message?: string
}
export interface Validator {
  (data: unknown): boolean
  errors?: SchemaError[] | null
}
${bundle.outputFiles[0]?.text ?? ''}
export const validateResult: Validator = compiled.default
`
}

/** The style and the script that an HTML page carries, with the hashes by which its security policy knows them. */
async function page(): Promise<string> {
  const { build } = await import('esbuild')
  const minified = async (entry: string): Promise<string> => {
    const options = { bundle: true, minify: true, write: false, format: 'iife', target: 'es2022' } as const
    const { outputFiles } = await build({ ...options, entryPoints: [join(HTML_PAGE, entry)] })
    return outputFiles[0].text.trim()
  }
  const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
  const [style, script] = await Promise.all([minified('style.css'), minified('behaviour.ts')])
  const value = { style, styleHash: hash(style), script, scriptHash: hash(script) }
  return `export const page = ${JSON.stringify(value)}\n`
}

/** Of each grammar, which cues stand in which of its files. */
async function origins(): Promise<string> {
  const { readGrammar } = await import('../src/grammar/read.js')
  const { originsOf } = await import('../src/grammar/origins.js')
  const entries = readdirSync(GRAMMARS).map((language) => [language, originsOf(readGrammar(join(GRAMMARS, language)))])
  return `export const origins = ${JSON.stringify(Object.fromEntries(entries))}\n`
}

/** A compiled grammar as one string, which loads faster than an object literal. */
async function grammar(language: string): Promise<string> {
  const { compileGrammar, readGrammar } = await import('../src/grammar/index.js')
  const { packGrammar } = await import('../src/grammar/pack.js')
  const analysed = existsSync(join(ANALYSERS, `${language}.ts`))
  const analyser = analysed
    ? ((await import(`../src/analysers/${language}.js`)) as { analyser: Analyser }).analyser
    : undefined
  const packed = packGrammar(compileGrammar(readGrammar(join(GRAMMARS, language)), analyser))
  return `export const compiled: string =\n  '${packed.replace(/['\\]/g, '\\$&')}'\n`
}

function readSchema(file: string, revive?: (key: string, value: unknown) => unknown): AnySchemaObject & JSONSchema {
  return JSON.parse(readFileSync(file, 'utf8'), revive) as AnySchemaObject & JSONSchema
}

/** A reference that has a description of its own would become a type of its own, were it not wrapped. */
function wrapReferences(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$ref' in value && 'description' in value)) return value
  const { $ref, ...described } = value
  return { ...described, allOf: [{ $ref }] }
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)))
}

const changed = (file: string): number => (existsSync(file) ? statSync(file).mtimeMs : 0)

/** Brings src/generated/ up to date. */
export async function generate(): Promise<void> {
  const folder = join(ROOT, 'src/generated')
  mkdirSync(folder, { recursive: true })
  for (const { name, sources, content } of targets) {
    const file = join(folder, name)
    const newest = Math.max(...[import.meta.filename, ...sources].flatMap(filesBelow).map(changed))
    if (changed(file) <= newest) writeFileSync(file, await content())
  }
}

if (process.argv[1] === import.meta.filename) await generate()
