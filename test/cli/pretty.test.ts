import { describe, expect, jest, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { naql, sink, stdin } from '../support/run.js'

// The first run loads both grammars.
jest.setTimeout(60_000)

const NESTED = 'مینا راد گفت: «نادر فلاحی گفت که سد پر است.»\nنادر فلاحی گفت: باران می‌بارد.'
const lines = (shown: string): string[] => shown.split('\n')
const bare = (shown: string): string => shown.replace(/[\u2066-\u2069]/gu, '')

/** What is shown of a text where there are no colours. */
const plain = async (text: string, ...args: string[]): Promise<string> =>
  (await naql(['extract', '--format', 'pretty', ...args], { stdin: stdin(text) })).out

/** What is shown of a text on a terminal with colours. */
async function coloured(text: string): Promise<string> {
  const { stream, text: shown } = sink()
  await naql(['extract'], { stdin: stdin(text), stdout: Object.assign(stream, { isTTY: true, columns: 60 }) })
  return shown()
}

describe('the readable format', () => {
  test.each(['metro', 'wetland', 'ferry', 'bridge'])('shows the whole text of %s between its marks', async (name) => {
    const text = readFileSync(`docs/examples/${name}.txt`, 'utf8')
    const shown = bare(await plain(text)).replace(/\[\d+!?\s|[\]*_]/g, '')
    const words = (of: string): string => of.split(/\s+/).filter(Boolean).join(' ')
    expect(words(shown)).toContain(words(text))
  })

  test('marks sources, cues and contents by signs, and a claim within a claim inside the outer one', async () => {
    expect(bare(await plain(NESTED))).toContain('*مینا راد* _گفت_: «[1! *نادر فلاحی* _گفت_ که [2 سد پر است]].»')
  })

  test('tells by colours what it tells by signs where there are none', async () => {
    const shown = await coloured(NESTED)
    expect(shown).not.toMatch(/[*_]/)
    expect(shown).toContain('\u001b[35m\u001b[1mمینا راد')
    expect(shown).toContain('\u001b[35m\u001b[4mگفت')
  })

  test('gives each speaker a colour, the same in the text, the chart and the table', async () => {
    const shown = await coloured('مینا راد گفت: باران می‌بارد.\nنادر فلاحی گفت: سد پر است.')
    const coloursOf = (name: string): string[] =>
      [...shown.matchAll(new RegExp(`\\u001b\\[(3\\d)m(?:\\u001b\\[1m)?\u2068?${name}`, 'g'))].map(
        ([, colour = '']) => colour,
      )
    const [mina, nader] = [coloursOf('مینا راد'), coloursOf('نادر فلاحی')]
    expect([mina.length, nader.length]).toEqual([3, 3])
    expect([new Set(mina).size, new Set(nader).size, new Set([...mina, ...nader]).size]).toEqual([1, 1, 2])
  })

  test('lists the claims of each speaker, the check-worthy first', async () => {
    const shown = bare(await plain(readFileSync('docs/examples/metro.txt', 'utf8')))
    const table = lines(shown.slice(shown.indexOf('Claims by speaker')))
    const mayor = table.slice(table.findIndex((line) => line.startsWith('نرگس کامیاب')) + 1)
    const rows = mayor.slice(
      0,
      mayor.findIndex((line) => !line.startsWith('  ')),
    )
    const [worthy, others] = [rows.filter((row) => row.includes('!]')), rows.filter((row) => !row.includes('!]'))]
    expect(rows).toEqual([...worthy, ...others])
    const scores = (of: string[]): number[] => of.map((row) => Number(/\d\.\d\d/.exec(row)?.[0]))
    for (const of of [worthy, others]) expect(scores(of)).toEqual(scores(of).sort((a, b) => b - a))
    expect([worthy.length > 0, others.length > 0]).toEqual([true, true])
  })

  test('has a bar for each speaker, as long as he speaks', async () => {
    const shown = bare(
      await plain('مینا راد گفت: باران می‌بارد و سیل می‌آید و راه بسته است.\nنادر فلاحی گفت: سد پر است.'),
    )
    const bars = lines(shown).filter((line) => /^ {2}[█░]/u.test(line))
    expect(bars.map((bar) => bar.replace(/.* · /, ''))).toEqual(['مینا راد', 'نادر فلاحی'])
    const [long = 0, short = 0] = bars.map((bar) => bar.match(/[█░]/gu)?.length)
    expect(long).toBeGreaterThan(short)
  })

  test('sets what may run from right to left apart, behind everything that stands in columns', async () => {
    for (const line of lines(await plain(NESTED))) {
      const outside = line.replace(/[\u2066-\u2068][^\u2069]*\u2069/gu, '§')
      expect(outside).not.toMatch(/\p{Script=Arabic}/u)
      expect(outside).not.toMatch(/§.*\S {2}/u)
    }
    expect(await plain(NESTED)).toContain('\u2067*مینا راد*')
  })

  test('of some claims, each keeps the number that it has among all', async () => {
    expect(bare(await plain(NESTED, '--speaker', 'نادر فلاحی'))).toMatch(/\[2 سد پر است\][^]*\[3 باران/)
  })

  test('is the same whether offsets count code units or code points', async () => {
    const text = `🔹🔹 ${NESTED}`
    expect(await plain(text, '--offsets', 'codepoint')).toBe(await plain(text))
  })

  test('lets no control character of the text or of its name reach the terminal', async () => {
    const text = 'مینا راد گفت: فردا \u001b[31mباران\u202e می‌بارد.'
    const out = await plain(JSON.stringify({ id: 'a\u001b[2J', text }), '--input', 'jsonl')
    expect(out).toContain('باران')
    expect(out).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
  })
})
