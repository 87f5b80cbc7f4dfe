// Run by itself, bundled into one file, in a process that optimises nothing: counts of what is optimised away are wrong.
// Prints, for each of the texts that are made to take long, how many steps reading it takes at each size: how often the
// blocks of the library's code are entered.
import { Session } from 'node:inspector/promises'
import { en } from '../../src/en.js'
import { toHtml } from '../../src/export/html/index.js'
import { fa } from '../../src/fa.js'
import { createExtractor } from '../../src/index.js'
import { HOSTILE } from './hostile.js'

const sizes = process.argv.slice(2).map(Number)
const { extract, explain } = createExtractor({ grammars: [fa, en] })

// What the engine does within itself enters no block: searches of an array are told step by step.
function indexOf<T>(this: readonly T[], item: T, from = 0): number {
  for (let i = from; i < this.length; i++) if (this[i] === item) return i
  return -1
}
Array.prototype.indexOf = indexOf
Array.prototype.includes = function <T>(this: readonly T[], item: T, from?: number): boolean {
  return indexOf.call(this, item, from) >= 0
}

/** What a guard must find: every letter is compared with every other. */
function quadratic(text: string): number {
  let pairs = 0
  for (let i = 0; i < text.length; i++) for (let j = 0; j < text.length; j++) if (text[i] === text[j]) pairs++
  return pairs
}

/** And where the engine compares them. */
const searched = (text: string): number => [...text].reduce((sum, _, i, letters) => sum + letters.indexOf(`${i}`), 0)

const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/** How often blocks are entered while something is done. */
async function steps(work: () => unknown): Promise<number> {
  await session.post('Profiler.takePreciseCoverage')
  work()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const own = result.filter(({ url }) => url === import.meta.url).flatMap(({ functions }) => functions)
  return own.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0)
}

const counted: Record<string, number[]> = {}
async function count<T>(name: string, make: (pieces: number) => T, work: (made: T) => unknown): Promise<void> {
  work(make(10))
  counted[name] = []
  for (const size of sizes) {
    const made = make(size)
    counted[name].push(await steps(() => work(made)))
  }
}

for (const [name, { language, text }] of Object.entries(HOSTILE))
  await count(name, text, (one) => extract(one, { language }))
await count('explained', (pieces) => 'راد گفت: آب کم است.\nراد نگفت.\n'.repeat(pieces), explain)
const { text: named } = HOSTILE['different names, fa']
await count(
  'shown in a page',
  (pieces) => [extract(named(pieces), { includeText: true })],
  (results) => toHtml(results),
)
for (const [name, work] of Object.entries({ planted: quadratic, 'planted search': searched }))
  await count(name, (pieces) => 'ab'.repeat(pieces / 2), work)
console.log(JSON.stringify(counted))
