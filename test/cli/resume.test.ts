import { beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../support/folder.js'
import { naql } from '../support/run.js'

const ids = ['a', 'b', 'c']
const line = (id: string): string => `${JSON.stringify({ id, text: `مینا راد گفت: در شهر ${id} باران می‌بارد.` })}\n`

const folder = temporaryFolder()
const at = (name: string): string => join(folder, name)
const read = (name: string): string => readFileSync(at(name), 'utf8')
const resume = (...args: string[]) => naql(['extract', at('in.jsonl'), '-o', at('out.jsonl'), '--resume', ...args])

beforeAll(() => {
  writeFileSync(at('in.jsonl'), ids.map(line).join(''))
})

describe('--resume', () => {
  test('makes of an output that was cut anywhere what it would have been', async () => {
    await naql(['extract', at('in.jsonl'), '-o', at('whole.jsonl')])
    const whole = readFileSync(at('whole.jsonl'))
    const ends = [...whole.entries()].flatMap(([place, byte]) => (byte === 10 ? [place + 1] : []))
    const cuts = [0, ...ends].flatMap((end) => [end - 1, end, end + 1, end + 500])
    for (const cut of cuts.filter((place) => place >= 0 && place <= whole.length)) {
      writeFileSync(at('out.jsonl'), whole.subarray(0, cut))
      const { status, err } = await resume()
      expect({ cut, status, err }).toEqual({ cut, status: 0, err: '' })
      expect(readFileSync(at('out.jsonl')).equals(whole)).toBe(true)
    }
  }, 60_000)

  test('begins where there is no output yet', async () => {
    rmSync(at('out.jsonl'), { force: true })
    await resume()
    expect(read('out.jsonl').trim().split('\n')).toHaveLength(3)
  })

  test('leaves what is finished as it is, whatever it says', async () => {
    const finished = '{"document": {"id": "b"}, "mine": true}\n'
    writeFileSync(at('out.jsonl'), finished)
    await resume()
    const lines = read('out.jsonl').split('\n')
    expect(`${lines[0]}\n`).toBe(finished)
    expect(lines.slice(1, 3).map((one) => (JSON.parse(one) as { document: { id: string } }).document.id)).toEqual([
      'a',
      'c',
    ])
  })

  test.each([
    ['a document without an id', '{"text": "x"}\n', 'id: missing'],
    ['two documents of one id', line('a'), 'id: "a" stands a second time'],
  ])('reports %s and does the others', async (_, bad, message) => {
    writeFileSync(at('bad.jsonl'), line('a') + bad + line('b'))
    rmSync(at('out.jsonl'), { force: true })
    const { status, err } = await naql(['extract', at('bad.jsonl'), '-o', at('out.jsonl'), '--resume'])
    expect(err).toContain(`${at('bad.jsonl')}:2: ${message}`)
    expect({ status, done: read('out.jsonl').trim().split('\n').length }).toEqual({ status: 1, done: 2 })
  })

  test.each([
    ['something else than results', 'hello\n', 'line 1 is not a result with an id'],
    ['results without ids', '{"document": {}}\n', 'line 1 is not a result with an id'],
    ['an id twice', '{"document": {"id": "a"}}\n{"document": {"id": "a"}}\n', 'line 2 has the id "a" again'],
  ])('refuses an output that holds %s, and leaves it as it is', async (_, content, message) => {
    writeFileSync(at('out.jsonl'), content)
    const { status, err } = await resume()
    expect(err).toContain(message)
    expect({ status, content: read('out.jsonl') }).toEqual({ status: 2, content })
  })

  test.each([
    ['no output', ['extract', '--resume'], 'name it with -o FILE'],
    ['a format that cannot be gone on with', ['extract', '--resume', '-o', 'x', '--format', 'json'], '--format jsonl'],
  ])('needs more than %s', async (_, args, message) => {
    const { status, err } = await naql(args)
    expect({ status, said: err.includes(message) }).toEqual({ status: 2, said: true })
  })
})
