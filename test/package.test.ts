import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { globSync } from 'tinyglobby'
import ts from 'typescript'
import { install, type Installed } from './support/installed.js'

/** Packing and starting programs take as long as the machine lets them. */
jest.setTimeout(240_000)

const ROOT = join(import.meta.dirname, '..')
const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { exports: Record<string, unknown> }
const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'))

const TEXT = 'مینا راد گفت: فردا باران می‌بارد.'
const ENGLISH = 'Mina Rad said that rain would fall tomorrow.'

/** A program that uses the package as the README does, and prints how many claims it found in either language. */
const USE = `
const { extract } = createExtractor({ grammars: [fa, en] })
const results = [extract(${JSON.stringify(TEXT)}, { id: 'a' }), extract(${JSON.stringify(ENGLISH)}, { id: 'b' })]
if (!results.every((result) => validateResult(result))) throw new Error('not valid')
console.log(results.map(({ claims }) => claims.length).join(), toCsv(results).trim().split('\\r\\n').length)
`
const NAMES = [
  ['createExtractor', 'naql'],
  ['fa', 'naql/fa'],
  ['en', 'naql/en'],
  ['validateResult', 'naql/schema'],
  ['toCsv', 'naql/export/csv'],
]
const PRINTS = '1,1 3'
const IMPORTS = NAMES.map(([name, entry]) => `import { ${name} } from '${entry}'`).join('\n')
const REQUIRES = NAMES.map(([name, entry]) => `const { ${name} } = require('${entry}')`).join('\n')

/** The headings of a page, as links name them: one that stands there again has a number. */
function headingsOf(page: string): string[] {
  const found: string[] = []
  for (const [, heading = ''] of page.matchAll(/^#+ (.+)$/gm)) {
    const plain = heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    const name = plain.replaceAll(' ', '-')
    const before = found.filter((other) => other.replace(/-\d+$/, '') === name).length
    found.push(before === 0 ? name : `${name}-${before}`)
  }
  return found
}

const built = existsSync(join(ROOT, 'dist/cjs/index.js')) ? describe : describe.skip

built('the packed package, installed in an empty project (needs npm run build)', () => {
  let project: Installed
  beforeAll(() => {
    project = install()
  })
  afterAll(() => project.remove())

  test('holds the build, the command, the READMEs, the guide and the grammars, and nothing else', () => {
    const wanted =
      /^(package\.json|LICENSE|README(\.fa)?\.md|CHANGELOG\.md|docs\/((examples|images|notebooks)\/)?[\w.-]+\.(md|csv|txt|png|html|ipynb)|grammars\/(fa|en)\/([\w-]+\/)*[\w-]+\.yaml|bin\/naql\.js|dist\/(LICENSE.*|browser\/naql\.js|esm\/cli\/[\w.-]+\.js|(esm|cjs)\/((analysers|export|grammar|html|schema|shared)\/)*[\w-]+(\.d\.ts|\.js|\.json|\.schema\.json)))$/
    expect(project.files.filter((path) => !wanted.test(path))).toEqual([])
    const declared = project.files.filter((path) => /^dist\/esm\/.*\.d\.ts$/.test(path) && !path.includes('/shared/'))
    expect(declared).toHaveLength(entries.length)
  })

  test('has behind every link of its pages a page, a heading, a picture or a folder of its own', () => {
    const read = (path: string): string => readFileSync(join(project.folder, 'node_modules/naql', path), 'utf8')
    const pages = project.files.filter((path) => path.endsWith('.md'))
    const dead = pages.flatMap((page) =>
      Array.from(read(page).matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)).flatMap(
        ([link, path = '', heading = '']) => {
          const target = path === '' ? page : join(dirname(page), path)
          const there = project.files.some((file) => file === target || file.startsWith(`${target}/`))
          const headings = heading === '' ? [] : headingsOf(read(target))
          return there && (heading === '' || headings.includes(heading)) ? [] : [`${page}: ${link}`]
        },
      ),
    )
    expect(pages.length).toBeGreaterThan(10)
    expect(dead).toEqual([])
  })

  test('brings every file of the grammars, to be copied and changed', () => {
    expect(project.files.filter((path) => path.startsWith('grammars/')).sort()).toEqual(
      globSync('grammars/**/*', { cwd: ROOT }).sort(),
    )
  })

  test('runs as ES modules', () => {
    const file = project.write('use.mjs', `${IMPORTS}\n${USE}`)
    expect(project.run(process.execPath, file).trim()).toBe(PRINTS)
  })

  test('runs as CommonJS', () => {
    const file = project.write('use.cjs', `${REQUIRES}\n${USE}`)
    expect(project.run(process.execPath, file).trim()).toBe(PRINTS)
  })

  test('offers under every entry the same to both, optional packages aside', () => {
    // These two are loaded with their packages, which are not installed here.
    const loadable = entries.map((entry) => entry.replace('.', 'naql')).filter((e) => !/grammar|analyser/.test(e))
    const script = `
      const { createRequire } = await import('node:module')
      const require = createRequire(${JSON.stringify(join(project.folder, 'x.mjs'))})
      for (const entry of ${JSON.stringify(loadable)}) {
        const names = [Object.keys(await import(entry)), Object.keys(require(entry))]
        console.log(entry, ...names.map((list) => list.filter((name) => name !== 'default').sort().join()))
      }`
    const lines = project.run(process.execPath, project.write('every.mjs', script)).trim().split('\n')
    expect(lines).toHaveLength(loadable.length)
    for (const line of lines) {
      const [entry, esm, commonjs] = line.split(' ')
      expect(`${entry} ${esm ?? ''}`).toBe(`${entry} ${commonjs ?? ''}`)
      expect(esm).not.toBe('')
    }
  })

  test.each([
    ['node16', 'use.mts', IMPORTS, ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
    ['node16', 'use.cts', IMPORTS, ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
    ['bundler', 'bundled.ts', IMPORTS, ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ])('has types for TypeScript, moduleResolution %s, %s', (_, name, imports, module, moduleResolution) => {
    const program = (lines: string): string[] => {
      const file = project.write(name, lines)
      const options = {
        module,
        moduleResolution,
        strict: true,
        noEmit: true,
        types: [],
        // Older than the language that naql is written in: its types ask for nothing newer.
        target: ts.ScriptTarget.ES2020,
      }
      const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([file], options))
      return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    }
    const typed = `${imports}
import type { Claim, KnownEntity, Result } from 'naql'
import { toParquet } from 'naql/export/parquet'
import { matchClaims } from 'naql/matching'
const known: KnownEntity = { name: 'Mina Rad' }
const result: Result = createExtractor({ grammars: [fa, en], entities: [known] }).extract('')
const claim: Claim | undefined = result.claims[0]
const pieces: [string, boolean, Promise<Uint8Array>] = [toCsv([result]), validateResult(claim), toParquet([result])]
export const value = [pieces, matchClaims([result])]
`
    expect(program(typed)).toEqual([])
    expect(program(`${typed}\nexport const wrong: number = result.claims`)).toEqual([
      "Type 'Claim[]' is not assignable to type 'number'.",
    ])
  })

  test('is one in a program that loads it as CommonJS and as ES modules', () => {
    const script = `
      import { createRequire } from 'node:module'
      import { en } from 'naql/en'
      const { createExtractor } = createRequire(import.meta.url)('naql')
      console.log(createExtractor({ grammars: [en] }).extract('Laura Finch said that the dam is old.').claims.length)`
    expect(project.run(process.execPath, project.write('both.mjs', script))).toBe('1\n')
  })

  describe('without an optional package says what to install', () => {
    const PEERS = [
      ['naql/grammar', '', 'xregexp@5'],
      ['naql/en/analyser', '', 'compromise@14'],
      ['naql/matching', '.matchClaims([])', 'natural@8'],
      ['naql/export/parquet', '.toParquet([])', 'hyparquet-writer@0.17'],
    ]
    const LOADS = { 'an import': 'await import', 'a require': 'createRequire(import.meta.url)' }
    test.each(PEERS.flatMap((peer) => Object.entries(LOADS).map((load) => [...load, ...peer] as const)))(
      '%s (%s): %s%s',
      (_, load, entry, call, install) => {
        const script = `
          import { createRequire } from 'node:module'
          try { await (${load}('${entry}'))${call} } catch ({ name, message }) { console.log(name, message) }`
        const [name, peer] = ['MissingPeerError', install?.replace('@', ' ')]
        expect(project.run(process.execPath, project.write('peer.mjs', script))).toBe(
          `${name} ${entry} needs ${peer}, which is not installed: npm install ${install}\n`,
        )
      },
    )

    test.each([
      ['--input html', ['extract', 'news.txt', '--input', 'html'], 'linkedom@0.18 @mozilla/readability@0.6'],
      ['page.html', ['extract', 'page.html'], 'linkedom@0.18 @mozilla/readability@0.6'],
      [
        'naql/export/parquet',
        ['extract', 'news.txt', '--format', 'parquet', '-o', 'claims.parquet'],
        'hyparquet-writer@0.17',
      ],
      ['naql/grammar', ['grammar', 'check', '.'], 'xregexp@5'],
      ['naql/grammar', ['explain', 'news.txt', '--grammar', '.'], 'xregexp@5'],
    ])('and names what needs it: %s (naql %s)', (needer, args, install) => {
      project.write('page.html', '<p>…</p>')
      project.write('news.txt', TEXT)
      const bin = join(project.folder, 'node_modules/naql/bin/naql.js')
      const { status, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: project.folder, encoding: 'utf8' })
      expect(stderr).toMatch(new RegExp(`^naql: ${needer} needs .* is not installed: npm install ${install}\n$`))
      expect(status).toBe(2)
    })
  })

  const bundle = async (contents: string): Promise<string> => {
    const { outputFiles, warnings } = await build({
      stdin: { contents, resolveDir: project.folder },
      ...{ bundle: true, write: false, minify: true, format: 'esm', platform: 'browser', charset: 'utf8' },
    })
    expect(warnings).toEqual([])
    return outputFiles[0].text
  }

  test('is bundled for browsers, and the bundle runs', async () => {
    const file = project.write('bundle.mjs', await bundle(`${IMPORTS}\n${USE}`))
    expect(project.run(process.execPath, file).trim()).toBe(PRINTS)
  })

  test('is bundled as far as it is used, and no further', async () => {
    const persian = await bundle(`import { extract } from 'naql'; console.log(extract('').claims.length)`)
    expect(persian).toContain('"language":"fa"')
    expect(persian).not.toContain('"language":"en"')
    const csv = await bundle(`import { toCsv } from 'naql/export/csv'; toCsv`)
    expect(csv.length).toBeLessThan(40_000)
  })

  test('has one file for a page, which needs no other and makes no code', async () => {
    const file = join(project.folder, 'node_modules/naql/dist/browser/naql.js')
    const { metafile } = await build({ entryPoints: [file], write: false, format: 'esm', metafile: true })
    expect(Object.values(metafile.inputs).flatMap(({ imports }) => imports)).toEqual([])
    const page = project.write(
      'page.mjs',
      `import { createExtractor, extract, fa, en } from './node_modules/naql/dist/browser/naql.js'
      const both = createExtractor({ grammars: [fa, en] })
      console.log(extract(${JSON.stringify(TEXT)}).claims.length, both.extract(${JSON.stringify(ENGLISH)}).claims.length)`,
    )
    expect(project.run(process.execPath, '--disallow-code-generation-from-strings', page).trim()).toBe('1 1')
  })

  test('has the command', () => {
    project.write('news.txt', TEXT)
    const bin = join(project.folder, 'node_modules/naql/bin/naql.js')
    const [line] = project.run(process.execPath, bin, 'extract', 'news.txt').split('\n')
    expect(JSON.parse(line ?? '')).toMatchObject({ document: { id: 'news.txt' }, claims: [{ cue: { text: 'گفت' } }] })
  })

  test('is as publint would have it', async () => {
    const { messages, pkg } = await publint({ pkgDir: join(project.folder, 'node_modules/naql'), pack: false })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  test('has types that are right for ES modules and CommonJS alike, by attw', () => {
    const attw = join(ROOT, 'node_modules/.bin/attw')
    const report = JSON.parse(project.run(attw, project.tarball, '--profile', 'node16', '--format', 'json')) as {
      analysis: { types: unknown; problems: { kind: string; resolutionKind?: string }[] }
    }
    expect(report.analysis.types).toMatchObject({ kind: 'included' })
    // What TypeScript calls node10 knows nothing of entry points.
    expect(report.analysis.problems.filter(({ resolutionKind }) => resolutionKind !== 'node10')).toEqual([])
  })
})
