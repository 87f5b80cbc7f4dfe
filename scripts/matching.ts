// npm run bench:matching [-- FILE…] [--threshold 0.7] [--read 50] [--seed 1]
//
// Extracts the claims of news texts, a JSON document {id, text} a line, groups those that say the same, and says how long
// that took, for a quarter of the texts, half of them and all. --read prints so many of the groups, drawn by chance, to be
// read and judged.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readJsonLines } from '../src/scoring/gold.js'
import { CORPORA } from '../corpus/place.js'
import { createExtractor } from '../src/index.js'
import { matchClaims, type ClaimInResult, type Group } from '../src/matching.js'
import { grammars } from './grammars.js'
import { table } from '../src/cli/table.js'

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    threshold: { type: 'string', default: '0.7' },
    read: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
})

const raw = ['fa-articles-raw.jsonl', 'fa-news-raw.jsonl'].map((name) => join(CORPORA, name))
const workload = files.length > 0 ? files : raw.filter((file) => existsSync(file))
if (workload.length === 0) throw new Error('no texts; name a file, or set NAQL_CORPORA')

const { extract } = createExtractor({ grammars: Object.values(grammars) })
const results = workload
  .flatMap((file) => readJsonLines<{ id: string; text: string }>(file))
  .map(({ id, text }) => extract(text, { id }))
const threshold = Number(options.threshold)
const match = (share: number) =>
  matchClaims(
    results.filter((_, i) => i % share === 0),
    { grammars: Object.values(grammars), threshold },
  )

const rows: string[][] = []
let groups: Group[] = []
for (const share of [4, 2, 1]) {
  const start = performance.now()
  const { user } = process.cpuUsage()
  groups = await match(share)
  const cpu = (process.cpuUsage().user - user) / 1e6
  const seconds = (performance.now() - start) / 1000
  const texts = results.filter((_, i) => i % share === 0)
  const claims = texts.reduce((sum, result) => sum + result.claims.length, 0)
  const members = groups.reduce((sum, group) => sum + group.members.length, 0)
  rows.push([...[texts.length, claims, groups.length, members].map(String), seconds.toFixed(1), cpu.toFixed(1)])
}
console.log(table(['texts', 'claims', 'groups', 'claims in groups', 'seconds', 'of processor'], rows))

/** Numbers from 0 up to, not including, 1, always the same for one seed (mulberry32). */
function createRandom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function show({ result, claim }: ClaimInResult): string {
  const speaker = result.speakers.find(({ id }) => id === claim.speaker)?.name ?? '–'
  return `${result.document.id} ${claim.id}, ${speaker}, ${claim.form}, ${claim.cue?.act ?? claim.cueType}: ${claim.text.replaceAll('\n', ' ')}`
}

const random = createRandom(Number(options.seed))
const rest = [...groups]
for (let n = 0; n < Number(options.read) && rest.length > 0; n++) {
  const [{ id, members }] = rest.splice(Math.floor(random() * rest.length), 1)
  console.log(`\n${id}`)
  for (const member of members) console.log(`  ${member.similarity.toFixed(3)} ${show(member)}`)
}
