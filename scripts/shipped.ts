import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const SOURCE = join(import.meta.dirname, '../src')

/** The rooms of the library that a benchmark looks into. */
interface Shipped {
  createExtractor: (typeof import('../src/index.js'))['createExtractor']
  fa: (typeof import('../src/fa.js'))['fa']
  en: (typeof import('../src/en.js'))['en']
  loadGrammar: (typeof import('../src/grammar/load.js'))['loadGrammar']
  readDocument: (typeof import('../src/text/index.js'))['readDocument']
  tokenize: (typeof import('../src/text/tokenize.js'))['tokenize']
  /** Whose code it holds besides its own. */
  packages: ReadonlySet<string>
}

const ENTRY = `
export { createExtractor } from './index.js'
export { fa } from './fa.js'
export { en } from './en.js'
export { loadGrammar } from './grammar/load.js'
export { readDocument } from './text/index.js'
export { tokenize } from './text/tokenize.js'
`

/**
 * The library compiled as it ships. A script runner compiles so that every function keeps its name, which costs at every
 * closure: what is measured through it is not what users run.
 */
export async function shipped(): Promise<Shipped> {
  const folder = mkdtempSync(join(tmpdir(), 'naql-bench-'))
  try {
    const outfile = join(folder, 'naql.mjs')
    const { metafile } = await build({
      metafile: true,
      stdin: { contents: ENTRY, resolveDir: SOURCE, loader: 'ts' },
      bundle: true,
      outfile,
      format: 'esm',
      platform: 'node',
      target: 'node20',
    })
    const modules = Object.keys(metafile.inputs).flatMap((path) => /.*node_modules\/([^/]+)/.exec(path)?.[1] ?? [])
    return { ...((await import(pathToFileURL(outfile).href)) as Omit<Shipped, 'packages'>), packages: new Set(modules) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
