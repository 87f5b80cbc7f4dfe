import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, jest, test } from '@jest/globals'

/** Starting Node takes as long as the machine lets it. */
jest.setTimeout(120_000)

const DIST = join(import.meta.dirname, '../dist')
const built = existsSync(join(DIST, 'cjs/index.js')) ? test : test.skip
const run = promisify(execFile)

const SCRIPT = `
const results = [extract('او گفت: آب کم است.'), createExtractor({ grammars: [fa, en] }).extract('He said: rain will fall.')]
console.log(results.map((result) => validateResult(result) && result.claims.length).join())`

const KINDS: [string, string, string[]][] = [
  [
    'ES modules',
    'module',
    ['index', 'fa', 'en', 'schema/index'].map((name) => {
      const names = { index: 'extract, createExtractor', fa: 'fa', en: 'en' }[name] ?? 'validateResult'
      return `import { ${names} } from ${JSON.stringify(join(DIST, 'esm', `${name}.js`))}`
    }),
  ],
  [
    'CommonJS',
    'commonjs',
    ['index', 'fa', 'en', 'schema/index'].map((name) => {
      const names = { index: 'extract, createExtractor', fa: 'fa', en: 'en' }[name] ?? 'validateResult'
      return `const { ${names} } = require(${JSON.stringify(join(DIST, 'cjs', `${name}.js`))})`
    }),
  ],
]

built.each(KINDS)(
  'the build makes no code at run time, as a page may forbid (%s; needs npm run build)',
  async (_, type, imports) => {
    const flags = ['--disallow-code-generation-from-strings', `--input-type=${type}`, '--eval']
    const { stdout } = await run(process.execPath, [...flags, `${imports.join('\n')}\n${SCRIPT}`])
    expect(stdout.trim()).toBe('1,1')
  },
)

test('the flag does forbid it', async () => {
  const made = run(process.execPath, ['--disallow-code-generation-from-strings', '--eval', 'new Function("")'])
  await expect(made).rejects.toThrow('Code generation from strings disallowed')
})
