// npm run bench [-- --full]
//
// What extraction costs, in passes: one is a run of WORDS over the same text in the same process. Beside it, what others do
// with the same text in the same run. And what the package weighs. --full goes up to a text of 30 MB.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readJsonLines } from '../src/scoring/gold.js'
import { CORPORA } from '../corpus/place.js'
import { ownNews } from '../corpus/news.js'
import { besides } from './beside.js'
import { shipped } from './shipped.js'
import { table } from '../src/cli/table.js'
import { weights } from './weight.js'

const { values: options } = parseArgs({ options: { full: { type: 'boolean', default: false } } })

const WORDS = /[\p{L}\p{M}\p{N}\u200c]+/gu
const { createExtractor, en, fa, loadGrammar, packages, readDocument, tokenize } = await shipped()
const grammar = loadGrammar(fa)
const { extract } = createExtractor({ grammars: [fa] })

const STAGES: Record<string, (text: string) => unknown> = {
  'tokens and lookup': (text) => tokenize(text, grammar),
  document: (text) => readDocument(text, grammar),
  everything: (text) => extract(text),
}

const SAMPLE = 1_500_000
const ROUNDS = 7
/** So many milliseconds each work is done before it is measured, until the engine has compiled what it will. */
const WARM_UP = 3000

/** The milliseconds that each of some works takes: medians of rounds that do them in turn, when they are warm. */
function times(texts: string[], works: ((text: string) => unknown)[]): number[] {
  const once = (work: (text: string) => unknown): number => milliseconds(() => texts.forEach((text) => void work(text)))
  for (const work of works) for (let spent = 0; spent < WARM_UP;) spent += once(work)
  const rounds = Array.from({ length: ROUNDS }, () => works.map(once))
  return works.map((_, work) => median(rounds.map((round) => round[work])))
}

const pass = (text: string): unknown => text.match(WORDS)

/** The passes that each stage takes over the texts. */
function passes(texts: string[]): number[] {
  const [one, ...costs] = times(texts, [pass, ...Object.values(STAGES)])
  return costs.map((cost) => cost / one)
}

/** naql and others over the same text, one after another, for the garbage of one slows the next: passes, and million characters a second. */
function beside(language: 'fa' | 'en', texts: string[]): string[][] {
  const { extract } = createExtractor({ grammars: [{ fa, en }[language]] })
  const works = { naql: (text: string) => extract(text, { language }), ...besides()[language] }
  const characters = texts.reduce((sum, { length }) => sum + length, 0)
  return Object.entries(works).map(([name, work]) => {
    const [one, cost] = times(texts, [pass, work])
    return [`${name}, ${language}`, cell(cost / one), cell(characters / 1000 / cost)]
  })
}

/** English news: what lies beside the project where it is at hand, else our own. */
function english(): string[] {
  const file = join(CORPORA, 'en-train.jsonl')
  return existsSync(file) ? readJsonLines<{ text: string }>(file).map(({ text }) => text) : ownNews('en')
}

function milliseconds(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1]

/** News texts by where they are from: those beside the project where they are at hand, else its own. */
function workloads(): Record<string, string[]> {
  const read = (file: string) => readJsonLines<{ text: string }>(file).map(({ text }) => text)
  const raw = { articles: join(CORPORA, 'fa-articles-raw.jsonl'), posts: join(CORPORA, 'fa-news-raw.jsonl') }
  const atHand = Object.entries(raw).filter(([, file]) => existsSync(file))
  if (atHand.length > 0) return Object.fromEntries(atHand.map(([name, file]) => [name, sample(read(file))]))
  const own = join(import.meta.dirname, '../corpus/fa')
  const files = readdirSync(own).filter((name) => name.endsWith('.jsonl'))
  return { corpus: sample(files.flatMap((name) => read(join(own, name)))) }
}

/** Texts from the first on, over again where they are few, until they have so many characters. */
function sample(texts: string[], characters = SAMPLE): string[] {
  const chosen: string[] = []
  for (let i = 0, length = 0; length < characters; i++) {
    const text = texts[i % texts.length]
    chosen.push(text)
    length += text.length
  }
  return chosen
}

/** The passes over one text that grows, as many times over as make the same amount of work. */
function growth(texts: string[]): string[][] {
  const sizes = [30_000, 300_000, 3_000_000, ...(options.full ? [30_000_000] : [])]
  return sizes.map((bytes) => {
    const text = Buffer.from(sample(texts, bytes).join('\n\n')).subarray(0, bytes).toString()
    const repeated = Array.from({ length: Math.ceil(SAMPLE / bytes) }, () => text)
    return [`${bytes / 1000} kB`, ...passes(repeated).map(cell)]
  })
}

const cell = (number: number): string => number.toFixed(2)

const texts = workloads()
const rows = Object.entries(texts).map(([name, workload]) => [name, ...passes(workload).map(cell)])
console.log(table(['passes', ...Object.keys(STAGES)], rows))
// The others take so long that a tenth of the text is enough.
const few = SAMPLE / 10
const others = [...beside('fa', sample(Object.values(texts)[0], few)), ...beside('en', sample(english(), few))]
// What reads English at run time is what is measured: whatever it does not hold sees nothing of a text.
others.push(['characters that compromise sees in naql, en', packages.has('compromise') ? 'some' : '0 %', ''])
console.log(`\n${table(['beside others', 'passes', 'Mchar/s'], others)}`)
console.log(`\n${table(['one text of', ...Object.keys(STAGES)], growth(Object.values(texts)[0]))}`)
console.log(`\n${table(['weight', '', 'at most'], await weights())}`)
