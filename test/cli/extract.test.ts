import { describe, expect, jest, test } from '@jest/globals'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { Host } from '../../src/cli/host.js'
import { toBrat } from '../../src/export/brat.js'
import { toClaimReview } from '../../src/export/claimreview.js'
import { toCsv } from '../../src/export/csv.js'
import { toJsonld } from '../../src/export/jsonld.js'
import { toParquet } from '../../src/export/parquet.js'
import { toWebAnnotation } from '../../src/export/webannotation.js'
import type { Result } from '../../src/schema/index.js'
import { checked, extract } from '../support/extract.js'
import { temporaryFolder } from '../support/folder.js'
import { naql, sink, stdin } from '../support/run.js'

const TEXT = 'مینا راد گفت: فردا باران می‌بارد.\n'
const OTHER = '🔹 سهراب نیکو افزود: مدرسه‌ها باز هستند.\n'
const NOBODY = 65534

// The first run loads both grammars.
jest.setTimeout(60_000)

const folder = temporaryFolder()
const at = (name: string): string => join(folder, name)

function file(name: string, content: string | Buffer): string {
  writeFileSync(at(name), content)
  return at(name)
}

const results = (jsonl: string): Result[] =>
  jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Result)

function terminal(): { host: Partial<Host>; text: () => string } {
  const { stream, text } = sink()
  return { host: { stdout: Object.assign(stream, { isTTY: true, columns: 60 }) }, text }
}

describe('text', () => {
  test('of a file becomes a result that bears the name of the file', async () => {
    const { status, out, err } = await naql(['extract', file('article.txt', TEXT)])
    expect(out).toBe(`${JSON.stringify(extract(TEXT, { id: 'article.txt' }))}\n`)
    expect({ status, err }).toEqual({ status: 0, err: '' })
  })

  test('of many files becomes a result each, in their order', async () => {
    const { out } = await naql(['extract', file('b.txt', OTHER), file('a.txt', TEXT)])
    expect(results(out).map(({ document }) => document.id)).toEqual(['b.txt', 'a.txt'])
  })

  test.each([[['extract']], [['extract', '-']]])('of standard input has no id (%j)', async (args) => {
    const bytes = Buffer.from(TEXT)
    const { out } = await naql(args, { stdin: stdin(bytes.subarray(0, 3), bytes.subarray(3)) })
    expect(out).toBe(`${JSON.stringify(extract(TEXT))}\n`)
  })

  test('loses its byte order mark before offsets count', async () => {
    const { out } = await naql(['extract', file('bom.txt', `\ufeff${TEXT}`)])
    expect(results(out)).toEqual([extract(TEXT, { id: 'bom.txt' })])
  })

  test('that is empty gives a result with a diagnostic', async () => {
    const { status, out } = await naql(['extract', file('empty.txt', '')])
    expect(status).toBe(0)
    expect(results(out)).toMatchObject([{ claims: [], diagnostics: [{ code: 'empty' }] }])
  })
})

describe('JSONL', () => {
  const line = (fields: object): string => `${JSON.stringify(fields)}\n`

  test('gives one result per line, in its order, with what each line says', async () => {
    const said = { id: 'x', title: 'هوا', publishedAt: '2025-08-12', url: 'https://example.org', language: 'fa' }
    const { status, out } = await naql(['extract', '--input', 'jsonl'], {
      stdin: stdin(
        line({ ...said, text: TEXT }),
        line({ id: 17, text: OTHER, title: null, length: 3 }),
        line({ text: '' }),
      ),
    })
    expect(results(out)).toEqual([extract(TEXT, said), extract(OTHER, { id: '17' }), extract('')])
    expect(status).toBe(0)
  })

  test('is what a file is taken for whose name says so', async () => {
    const { out } = await naql([
      'extract',
      file('news.jsonl', `\ufeff${line({ text: TEXT })}\r\n\n${line({ text: OTHER }).trim()}`),
    ])
    expect(results(out)).toEqual([extract(TEXT), extract(OTHER)])
  })

  test('may cut its lines and characters anywhere between two chunks', async () => {
    const bytes = Buffer.from(line({ text: TEXT }) + line({ text: OTHER }))
    const { out } = await naql(['extract', '--input', 'jsonl'], {
      stdin: stdin(...Array.from(bytes, (byte) => Buffer.from([byte]))),
    })
    expect(results(out)).toEqual([extract(TEXT), extract(OTHER)])
  })

  test.each([
    ['no JSON', '{"text": "…', 'is not JSON'],
    ['no object', '"…"', 'is JSON, but not an object'],
    ['an array', '[{"text": "…"}]', "jq -c '.[]'"],
    ['without a text', '{"id": "a", "body": "…"}', 'text: missing; the line has id, body'],
    ['a text that is null', '{"text": null}', 'text: null is not a string'],
    ['a text that is not a string', '{"text": 3}', 'text: 3 is not a string'],
    ['a language that is none', '{"text": "…", "language": "fa_IR"}', 'language: "fa_IR" is not a BCP 47'],
    ['no UTF-8', Buffer.from([0x7b, 0xe1, 0x7d]), 'is not UTF-8'],
  ])('%s: the line is reported with its number, and the rest goes on', async (_, bad, message) => {
    const content = [line({ text: TEXT }), bad, '\n', line({ text: OTHER })].map((part) => Buffer.from(part))
    const name = file('bad.jsonl', Buffer.concat(content))
    const { status, out, err } = await naql(['extract', name])
    expect(results(out)).toEqual([extract(TEXT), extract(OTHER)])
    expect(err).toContain(`${name}:2: `)
    expect(err).toContain(message)
    expect(status).toBe(1)
  })

  test('is read no faster than the results are taken', async () => {
    const stdout = new PassThrough({ highWaterMark: 1 })
    let read = 0
    const lines = Readable.from(
      (function* () {
        for (; read < 100; read++) yield Buffer.from(line({ text: TEXT }))
      })(),
      { highWaterMark: 1 },
    )
    const done = naql(['extract', '--input', 'jsonl'], { stdin: lines, stdout })
    for (let turn = 0; turn < 500; turn++) await setImmediate()
    expect(read).toBeLessThan(10)
    stdout.resume()
    await done
    expect(read).toBe(100)
  })

  test('stops being read when nobody takes the results any more', async () => {
    const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(closed) })
    let read = 0
    const endless = Readable.from(
      (function* () {
        for (;;) {
          read++
          yield Buffer.from(line({ text: TEXT }))
        }
      })(),
    )
    const { status, err } = await naql(['extract', '--input', 'jsonl'], { stdin: endless, stdout })
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(read).toBeLessThan(100)
  })
})

describe('the format', () => {
  test('json is an array, of one result as of many', async () => {
    const files = [file('a.txt', TEXT), file('b.txt', OTHER)]
    for (const count of [1, 2]) {
      const { out } = await naql(['extract', '--format', 'json', ...files.slice(0, count)])
      expect(JSON.parse(out)).toEqual([extract(TEXT, { id: 'a.txt' }), extract(OTHER, { id: 'b.txt' })].slice(0, count))
    }
  })

  test('json is an array where nothing could be read', async () => {
    const { status, out } = await naql(['extract', '--format', 'json', at('missing.txt')])
    expect({ status, value: JSON.parse(out) as unknown }).toEqual({ status: 1, value: [] })
  })

  test('on a terminal is pretty, and fits it', async () => {
    const { host, text } = terminal()
    await naql(['extract', file('long.txt', TEXT.replace('باران', 'باران '.repeat(30)))], {
      ...host,
      env: { NO_COLOR: '1' },
    })
    expect(text()).toContain('\u2068مینا راد\u2069')
    for (const shown of text().split('\n')) expect(Array.from(shown).length).toBeLessThanOrEqual(64)
  })

  test('has colours on a terminal alone, and none where NO_COLOR asks for none', async () => {
    const args = ['extract', file('a.txt', TEXT), '--format', 'pretty']
    const [coloured, plain] = [terminal(), terminal()]
    await naql(args, coloured.host)
    await naql(args, { ...plain.host, env: { NO_COLOR: '1' } })
    expect(coloured.text()).toContain('\u001b[')
    expect(plain.text()).not.toContain('\u001b[')
    expect((await naql(args)).out).toBe(plain.text())
  })

  test('has no colours on a terminal that says it has none', async () => {
    const dumb = terminal()
    await naql(['extract', file('a.txt', TEXT)], { ...dumb.host, env: { TERM: 'dumb' } })
    expect(dumb.text()).not.toContain('\u001b[')
  })
})

describe('a format for other tools', () => {
  const write = (format: string, name: string, ...more: string[]) =>
    naql(['extract', '--format', format, ...more, '-o', at(name), file('a.txt', TEXT), file('b.txt', OTHER)])
  const all = (): Result[] =>
    [TEXT, OTHER].map((text, i) => extract(text, { id: `${'ab'.charAt(i)}.txt`, includeText: true }))

  test.each([
    ['csv', toCsv],
    ['jsonld', toJsonld],
    ['claimreview', toClaimReview],
    ['webannotation', toWebAnnotation],
  ] as const)('%s is what the library gives, and goes to standard output as well', async (format, convert) => {
    expect(await write(format, 'out')).toEqual({ status: 0, out: '', err: '' })
    expect(readFileSync(at('out'), 'utf8')).toBe(convert(all()))
    const { out } = await naql(['extract', '--format', format, at('a.txt'), at('b.txt')])
    expect(out).toBe(convert(all()))
  })

  test('csv has a byte order mark on demand', async () => {
    await write('csv', 'out.csv', '--bom')
    expect(readFileSync(at('out.csv'), 'utf8')).toBe(toCsv(all(), { bom: true }))
  })

  test('parquet is what the library gives', async () => {
    await write('parquet', 'out.parquet')
    expect(new Uint8Array(readFileSync(at('out.parquet')))).toEqual(await toParquet(all()))
  })

  test('brat fills a folder, which is made', async () => {
    await write('brat', 'new/collection')
    for (const { name, content } of toBrat(all()))
      expect(readFileSync(join(at('new/collection'), name), 'utf8')).toBe(content)
  })

  test('brat does not write over a text that it was made from', async () => {
    const other = TEXT.replace('راد', 'نور')
    mkdirSync(at('own'), { recursive: true })
    const name = file('own/a.txt', `\ufeff${other}`)
    const { status, err } = await naql(['extract', '--format', 'brat', name, '-o', at('own')])
    expect({ status, content: readFileSync(name, 'utf8') }).toEqual({ status: 2, content: `\ufeff${other}` })
    expect(err).toContain('would overwrite the input')
  })

  test.each([
    ['brat without a folder', 'brat', 'name a folder for them with -o FOLDER'],
    ['parquet on a terminal', 'parquet', 'name a file with -o FILE'],
  ])('%s is wrong usage, and the answer says what is right', async (_, format, answer) => {
    const { host, text } = terminal()
    const { status, err } = await naql(['extract', '--format', format, file('a.txt', TEXT)], host)
    expect(err).toContain(answer)
    expect({ status, shown: text() }).toEqual({ status: 2, shown: '' })
  })
})

describe('the options', () => {
  test('--offsets codepoint counts as Python does', async () => {
    const { out } = await naql(['extract', '--offsets', 'codepoint', file('b.txt', OTHER)])
    const [result] = results(out)
    expect(result?.claims[0]?.source?.start).toBe(2)
    expect(result && checked(result, OTHER).document.offsets).toBe('codepoint')
  })

  test('--language holds for texts that do not name theirs', async () => {
    const { out } = await naql(['extract', '--language', 'fa', '--input', 'jsonl'], {
      stdin: stdin('{"text": "x"}\n{"text": "x", "language": "en"}'),
    })
    expect(results(out).map(({ document }) => document.language)).toEqual(['fa', 'en'])
  })

  test('-o writes a file, as jsonl even from a terminal', async () => {
    const { host, text } = terminal()
    const { status } = await naql(['extract', file('a.txt', TEXT), '-o', at('out.jsonl')], host)
    expect(readFileSync(at('out.jsonl'), 'utf8')).toBe(`${JSON.stringify(extract(TEXT, { id: 'a.txt' }))}\n`)
    expect({ status, shown: text() }).toEqual({ status: 0, shown: '' })
  })
})

describe('what cannot be read is reported by its name, and the rest goes on', () => {
  test.each([
    ['a missing file', () => at('missing.txt'), 'no such file'],
    [
      'a directory without texts',
      () => (mkdirSync(at('none'), { recursive: true }), at('none')),
      'has no file whose name',
    ],
    ['a pattern that nothing matches', () => at('none/*.txt'), 'matches no file'],
    ['a missing JSONL file', () => at('missing.jsonl'), 'no such file'],
    ['a binary file', () => file('image.png', Buffer.from([0x89, 0x50, 0, 0x47, 0xff])), 'is a binary file'],
    ['another encoding', () => file('old.txt', Buffer.from([0x61, 10, 0xd3, 0xe1, 10])), 'is not UTF-8 text (line 2)'],
    ['UTF-16', () => file('wide.txt', Buffer.from(`\ufeff${TEXT}`, 'utf16le')), 'is UTF-16'],
  ])('%s', async (_, make, message) => {
    const name = make()
    const { status, out, err } = await naql(['extract', name, file('a.txt', TEXT)])
    expect(err).toContain(`naql: ${name}: ${message}`)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(results(out)).toHaveLength(1)
    expect(status).toBe(1)
  })
})

test('lines in UTF-16 are reported once, for their file', async () => {
  const name = file('wide.jsonl', Buffer.from(`\ufeff{"text": "x"}\n{"text": "y"}\n`, 'utf16le'))
  const { status, out, err } = await naql(['extract', name, file('a.txt', TEXT)])
  expect(err).toBe(`naql: ${name}: is UTF-16, not UTF-8; to convert it: iconv -f UTF-16 -t UTF-8\n`)
  expect(results(out)).toHaveLength(1)
  expect(status).toBe(1)
})

test('a folder that may not be looked into is reported, and what stands beside it is read', async () => {
  const [root, shut] = [at('mixed'), at('mixed/shut')]
  mkdirSync(shut, { recursive: true })
  file('mixed/a.txt', TEXT)
  // What reads folders is loaded before rights are given up.
  expect((await naql(['extract', root])).status).toBe(0)
  const asRoot = process.geteuid?.() === 0
  chmodSync(folder, 0o755)
  chmodSync(shut, 0)
  try {
    if (asRoot) process.seteuid?.(NOBODY)
    const { status, out, err } = await naql(['extract', root])
    expect({ status, err }).toEqual({ status: 1, err: `naql: ${shut}/: permission denied\n` })
    expect(results(out)).toHaveLength(1)
    expect(await naql(['extract', shut])).toEqual({ status: 1, out: '', err: `naql: ${shut}: permission denied\n` })
  } finally {
    if (asRoot) process.seteuid?.(0)
    chmodSync(shut, 0o755)
  }
})

test('nothing to read leaves the results of before as they are', async () => {
  const before = file('results.jsonl', 'results\n')
  expect(await naql(['extract', at('missing.txt'), at('missing/*.txt'), '-o', before])).toEqual({
    status: 1,
    out: '',
    err: `naql: ${at('missing.txt')}: no such file\nnaql: ${at('missing/*.txt')}: matches no file\n`,
  })
  expect(readFileSync(before, 'utf8')).toBe('results\n')
})

describe('what is plainly no text is not read as one, unless somebody says that it is', () => {
  test.each([
    ['JSON Lines', `${JSON.stringify({ text: TEXT })}\n`, 'is JSON, not text; --input jsonl reads an object per line'],
    [
      'an array of JSON',
      JSON.stringify([{ text: TEXT }], null, 2),
      "is a JSON array; each line must be an object of its own: jq -c '.[]'",
    ],
    [
      'a page',
      `\n<!DOCTYPE html>\n<p>${TEXT}</p>`,
      'is a page, not text; naql extract --input html takes its text out',
    ],
  ])('%s', async (_, content, problem) => {
    expect(await naql(['extract'], { stdin: stdin(content) })).toEqual({
      status: 1,
      out: '',
      err: `naql: standard input: ${problem}\n`,
    })
    const { out } = await naql(['extract', '--input', 'text'], { stdin: stdin(content) })
    expect(results(out)).toEqual([extract(content, {})])
  })
})

describe('wrong usage has status 2 and an answer', () => {
  test.each([
    ['a typo in an option', ['extract', '--formt', 'json'], '(Did you mean --format?)'],
    ['a typo in a command', ['extrat'], '(Did you mean extract?)'],
    ['a format that is none', ['extract', '--format', 'xml'], 'Allowed choices are pretty, jsonl, json'],
    ['an option without its value', ['extract', '--offsets'], 'argument missing'],
    ['a byte order mark for what is no table', ['extract', '--format', 'json', '--bom'], '--bom is for --format csv'],
    ['a speaker without a name', ['extract', '--speaker', ''], "'--speaker <name>' argument '' is invalid"],
    ['no command', [], 'Usage: naql'],
    ['what a command does not know', ['extract', '--formt', 'json'], '(naql extract --help lists what there is)'],
    ['what a command of two words does not know', ['grammar', 'check'], '(naql grammar check --help lists'],
    ['a command that is none', ['extrat'], '(naql --help lists what there is)'],
    ['the help of a command that is none', ['help', 'extrat'], "unknown command 'extrat'\n(Did you mean extract?)"],
    ['standard input twice', ['extract', '-', '-'], '- is standard input, which can be read once'],
  ])('%s', async (_, args, answer) => {
    const { status, out, err } = await naql(args)
    expect(err).toContain(answer)
    expect({ status, out }).toEqual({ status: 2, out: '' })
  })

  test('a file where a command should stand', async () => {
    const name = file('a.txt', TEXT)
    const { status, err } = await naql([name])
    expect(err).toContain(`naql extract ${name}`)
    expect(status).toBe(2)
  })

  test('an output that would overwrite the input leaves it as it is', async () => {
    const name = file('a.txt', TEXT)
    const { status, err } = await naql(['extract', name, '-o', name])
    expect({ status, content: readFileSync(name, 'utf8') }).toEqual({ status: 2, content: TEXT })
    expect(err).toContain('would overwrite the input')
  })

  test('an output that is a directory', async () => {
    const { status, err } = await naql(['extract', file('a.txt', TEXT), '-o', folder])
    expect({ status, err }).toEqual({ status: 2, err: `naql: -o ${folder}: is a directory; name a file in it\n` })
  })

  test('an output in a directory that does not exist', async () => {
    const { status, err } = await naql(['extract', file('a.txt', TEXT), '-o', at('no/out.jsonl')])
    expect({ status, err }).toEqual({ status: 2, err: `naql: -o ${at('no/out.jsonl')}: no such directory\n` })
  })
})

describe('help', () => {
  test('says by what a file’s kind is known, and of numbers of threads what is right', async () => {
    const help = (await naql(['extract', '--help'])).out.replace(/\s+/g, ' ')
    expect(help).toContain('.jsonl or .html, else text')
    expect(help).toContain('files, folders or patterns to read')
    expect((await naql(['extract', '--jobs', '1000'])).err).toContain('not a whole number from 1 to 999')
  })

  test('is a command too', async () => {
    expect(await naql(['help'])).toEqual(await naql(['--help']))
    expect(await naql(['help', 'extract'])).toEqual(await naql(['extract', '--help']))
    expect(await naql(['help', 'grammar', 'check'])).toEqual(await naql(['grammar', 'check', '--help']))
  })

  test('shows examples and exit statuses', async () => {
    const { status, out } = await naql(['extract', '--help'])
    expect(out).toContain('naql extract article.txt')
    expect(out).toContain('Exit status')
    expect(status).toBe(0)
  })

  test('--version prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(await naql(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' })
  })

  test('tells somebody at a terminal what the command waits for', async () => {
    const { err } = await naql(['extract'], { stdin: Object.assign(stdin(TEXT), { isTTY: true }) })
    expect(err).toContain('Ctrl-D')
  })
})
