// npm run bench:hostile [-- --largest N] [--only NAME]
//
// How the time of reading grows with texts that are made to take long, at three sizes, each four times the one before. The
// slope is the exponent of the growth: 1 where the time is linear, 2 where it is quadratic. A text that is refused shows an
// error. --largest is the number of pieces in the largest text, a million by default.
import { parseArgs } from 'node:util'
import { HOSTILE } from '../test/support/hostile.js'
import { grammars } from './grammars.js'

const { values } = parseArgs({ options: { largest: { type: 'string', default: '1000000' }, only: { type: 'string' } } })
const largest = Number(values.largest)
if (!(largest >= 16)) throw new Error('--largest takes a number from 16 on')

const { createExtractor } = (await import(
  new URL('../dist/esm/index.js', import.meta.url).href
)) as typeof import('../src/index.js')
const { extract } = createExtractor({ grammars: [grammars.fa, grammars.en] })

const ROUNDS = 3
const sizes = [largest / 16, largest / 4, largest].map(Math.round)

/** The least of several times: what else the machine does only adds to it. */
function seconds(text: string, language: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    globalThis.gc?.()
    const start = performance.now()
    extract(text, { language })
    return (performance.now() - start) / 1000
  })
  return Math.min(...times)
}

const WIDTH = Math.max(...Object.keys(HOSTILE).map((name) => name.length)) + 2
const line = (name: string, cells: string[]): string =>
  name.padEnd(WIDTH) + cells.map((cell) => cell.padStart(12)).join('')

// A line at once: a text that takes long is known by the line that does not come.
console.log(line('text', ['mio. units', ...sizes.map((size) => `${size}, s`), 'slope']))
for (const [name, { language, text }] of Object.entries(HOSTILE)) {
  if (values.only !== undefined && !name.includes(values.only)) continue
  const times = sizes.map((size) => seconds(text(size), language))
  const slope = Math.log(times[2] / times[1]) / Math.log(sizes[2] / sizes[1])
  const length = (text(largest).length / 1e6).toFixed(1)
  console.log(line(name, [length, ...times.map((t) => t.toFixed(3)), slope.toFixed(2)]))
}
