// npm run fuzz -- [--runs N] [--seed S] [--own]
//
// Reads spoilt news and strings of every kind, with every option, and looks for one that breaks a law (test/support/laws.ts):
// no exception, a valid result, exact offsets, the same again. The same seed gives the same inputs. A finding is made as
// small as it can be, and printed with what repeats it; the exit status is then 1. --own leaves out what lies beside the
// project.
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { ownNews, rawNews } from '../corpus/news.js'
import { checkLaws, givenOf } from '../test/support/laws.js'
import { anyString, mixedNews, spoiltNews } from '../test/support/texts.js'
import { grammars } from './grammars.js'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    own: { type: 'boolean', default: false },
  },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]
if (!(runs >= 1) || !Number.isInteger(seed)) throw new Error('--runs takes a number from 1 on, --seed a whole number')

// The build is what users run, and is faster than what tsx makes of the sources.
const { createExtractor } = (await import(
  new URL('../dist/esm/index.js', import.meta.url).href
)) as typeof import('../src/index.js')
const extractors = [[grammars.fa], [grammars.en], [grammars.fa, grammars.en]].map((of) =>
  createExtractor({ grammars: of }),
)

const languages = Object.keys(grammars)
const news = languages.flatMap(ownNews)
const raw = values.own ? [] : languages.flatMap((language) => Object.values(rawNews(language)).flat())
if (raw.length === 0) console.error('Without the corpora beside the project: news of its own alone.')

const given = fc.oneof(
  { weight: 2, arbitrary: givenOf(spoiltNews([...news, ...raw])) },
  { weight: 2, arbitrary: givenOf(mixedNews([...news, ...raw])) },
  { weight: 1, arbitrary: givenOf(anyString) },
)

let done = 0
let characters = 0
let slowest = { milliseconds: 0, length: 0 }
const start = performance.now()
const seconds = (): number => (performance.now() - start) / 1000

const property = fc.property(given, (one) => {
  const before = performance.now()
  checkLaws(extractors[done % extractors.length], one)
  const milliseconds = performance.now() - before
  characters += one.text.length
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, length: one.text.length }
  if (++done % 1000 === 0 && process.stderr.isTTY) {
    const left = ((runs - done) * seconds()) / done
    process.stderr.write(`\r${done} of ${runs}, ${(done / seconds()).toFixed(0)} a second, ${left.toFixed(0)} s left  `)
  }
})
const outcome = fc.check(property, { numRuns: runs, seed })
if (process.stderr.isTTY) process.stderr.write('\n')

console.log(
  `${outcome.numRuns} inputs, ${characters} characters, seed ${seed}, ${seconds().toFixed(0)} s; the slowest took ` +
    `${slowest.milliseconds.toFixed(0)} ms for ${slowest.length} characters`,
)
if (outcome.failed) {
  console.log(fc.defaultReportMessage(outcome))
  console.log(outcome.errorInstance)
  process.exitCode = 1
} else console.log('Nothing found.')
