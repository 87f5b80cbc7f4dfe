import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync, type StdioOptions } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCommand, type Command } from '../support/command.js'
import { temporaryFolder } from '../support/folder.js'
import { killAt } from '../support/killed.js'

const PATIENCE = 300_000
const DOCUMENTS = 300
const BAD_LINES = [17, 203]

/** News of several chunks of a stream, each article another, with lines in it that are none. */
const news = Array.from({ length: DOCUMENTS }, (_, i) => {
  const text = `شهردار نوآباد در نشست ${i} گفت: ساخت ${i} مدرسه تازه آغاز شده است.\n${'باران می‌بارد و هوا سرد است. '.repeat(i % 40)}`
  return BAD_LINES.includes(i) ? `{"id": "${i}", "text": ` : JSON.stringify({ id: String(i), text })
})
  .map((line) => `${line}\n`)
  .join('')

const folder = temporaryFolder()
let naql: Command
const at = (name: string): string => join(folder, name)
const read = (name: string): string => readFileSync(at(name), 'utf8')

beforeAll(async () => {
  writeFileSync(at('news.jsonl'), news)
  naql = await buildCommand()
}, PATIENCE)
afterAll(() => {
  naql.remove()
})

describe('many documents', () => {
  test(
    'give the same bytes, in the order of the input, however many threads work on them',
    async () => {
      const one = await naql.run(['extract', at('news.jsonl'), '-o', at('one.jsonl')])
      const three = await naql.run(['extract', at('news.jsonl'), '-o', at('three.jsonl'), '--jobs', '3'])
      expect(read('three.jsonl')).toBe(read('one.jsonl'))
      expect(read('one.jsonl').trim().split('\n')).toHaveLength(DOCUMENTS - BAD_LINES.length)
      expect(three).toEqual({ ...one, err: one.err.replaceAll('one.jsonl', 'three.jsonl') })
    },
    PATIENCE,
  )

  test(
    'with lines that cannot be read: these are reported by number, counted and kept, and the status says so',
    async () => {
      const { status, err } = await naql.run(['extract', at('news.jsonl'), '-o', at('all.jsonl'), '--jobs', '2'])
      expect(status).toBe(1)
      for (const line of BAD_LINES) expect(err).toContain(`naql: ${at('news.jsonl')}:${line + 1}: is not JSON`)
      expect(err).toContain(`2 of ${DOCUMENTS} could not be read; they are in ${at('all.jsonl')}.errors`)
      const kept = read('all.jsonl.errors')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object)
      expect(kept).toEqual(
        BAD_LINES.map((line) => ({
          place: `${at('news.jsonl')}:${line + 1}`,
          problem: expect.stringContaining('is not JSON'),
          input: `{"id": "${line}", "text": `,
        })),
      )
    },
    PATIENCE,
  )

  test(
    'killed hard at any moment, are gone on with: nothing is lost, nothing doubled',
    async () => {
      await naql.run(['extract', at('news.jsonl'), '-o', at('whole.jsonl')])
      const whole = read('whole.jsonl')
      for (const jobs of ['1', '2']) {
        rmSync(at('part.jsonl'), { force: true })
        const args = ['extract', at('news.jsonl'), '-o', at('part.jsonl'), '--resume', '--jobs', jobs]
        let killed = 0
        for (const share of [0, 0.3 + 0.4 * Math.random()])
          if (await killAt(naql.start(args), at('part.jsonl'), share * whole.length)) killed++
        expect(killed).toBeGreaterThan(0)
        const { status } = await naql.run(args)
        expect({ status, same: read('part.jsonl') === whole }).toEqual({ status: 1, same: true })
        expect(read('part.jsonl.errors').trim().split('\n')).toHaveLength(BAD_LINES.length)
      }
    },
    PATIENCE,
  )

  test(
    'of which only the first are taken end the command, quietly, though more input could come',
    async () => {
      const good = news.replaceAll(/^.*": $\n/gm, '')
      for (const jobs of ['1', '2']) {
        const child = naql.start(['extract', '--input', 'jsonl', '--jobs', jobs])
        let err = ''
        child.stderr?.on('data', (chunk) => (err += String(chunk)))
        child.stdin?.on('error', () => undefined)
        child.stdout?.once('data', () => {
          child.stdout?.destroy()
          child.stdin?.write(good)
        })
        child.stdin?.write(good)
        const [status] = (await once(child, 'close')) as [number | null]
        expect({ status, err }).toEqual({ status: 0, err: '' })
      }
    },
    PATIENCE,
  )
})

describe('the command as it is started', () => {
  test(
    'reads standard input and writes standard output, errors to standard error alone',
    async () => {
      const line = '{"id": "a", "text": "مینا راد گفت: فردا باران می‌بارد."}\n'
      const { status, out, err } = await naql.run(['extract', '--input', 'jsonl'], `${line}[1]\n`)
      expect(JSON.parse(out)).toMatchObject({ document: { id: 'a' }, claims: [{ text: 'فردا باران می‌بارد' }] })
      expect(err).toBe("naql: standard input:2: is a JSON array; each line must be an object of its own: jq -c '.[]'\n")
      expect(status).toBe(1)
    },
    PATIENCE,
  )

  test.each([
    '--help',
    'schema result',
    'completion bash',
    'explain -',
    'eval corpus/en/statements.jsonl',
    'grammar check grammars/fa',
  ])(
    'ends quietly where nobody reads what it writes: %s',
    async (args) => {
      const child = naql.start(args.split(' '))
      child.stdout?.destroy()
      child.stdin?.on('error', () => undefined).end('مینا راد گفت: فردا باران می‌بارد.')
      let err = ''
      child.stderr?.on('data', (chunk) => (err += String(chunk)))
      const [status] = (await once(child, 'close')) as [number | null]
      expect({ status, err }).toEqual({ status: 0, err: '' })
    },
    PATIENCE,
  )

  const whereThereIsOne = existsSync('/dev/full') ? test : test.skip
  whereThereIsOne(
    'says in a line that there is no room for what it writes (needs /dev/full)',
    () => {
      const full = openSync('/dev/full', 'w')
      const stdio: StdioOptions = ['ignore', full, 'pipe']
      const { status, stderr } = spawnSync(process.execPath, [naql.main, 'schema', 'result'], { stdio })
      closeSync(full)
      expect({ status, err: String(stderr) }).toEqual({
        status: 1,
        err: 'naql: ENOSPC: no space left on device, write\n',
      })
    },
    PATIENCE,
  )

  test(
    'leaves no file of failures behind where nothing failed, not even an old one',
    async () => {
      writeFileSync(at('a.txt'), 'مینا راد گفت: فردا باران می‌بارد.')
      writeFileSync(at('a.jsonl.errors'), 'old')
      const { status, err } = await naql.run(['extract', at('a.txt'), '-o', at('a.jsonl')])
      expect({ status, err, kept: existsSync(at('a.jsonl.errors')) }).toEqual({ status: 0, err: '', kept: false })
    },
    PATIENCE,
  )
})
