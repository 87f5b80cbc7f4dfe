// npx tsx scripts/confidence.ts
//
// Measures each frame of the Persian grammar on the development set, where it is at hand, and on the project's own corpus,
// and writes how many of its finds were right among how many into grammars/fa/frames.yaml: the confidence of its claims.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readGold } from '../src/scoring/gold.js'
import { CORPORA } from '../corpus/place.js'
import { score } from '../src/scoring/score.js'
import { extract } from '../src/index.js'

const OWN = join(import.meta.dirname, '../corpus/fa')
const FRAMES = join(import.meta.dirname, '../grammars/fa/frames.yaml')

const development = join(CORPORA, 'fa-dev.jsonl')
const files = readdirSync(OWN).filter((name) => name.endsWith('.jsonl')).map((name) => join(OWN, name)) // prettier-ignore
const gold = [...(existsSync(development) ? [development] : []), ...files].flatMap(readGold)
const results = gold.map(({ id, text }) => extract(text, { id, language: 'fa' }))
const { errors } = score(gold, results)
const frameOf = (rule: string): string => rule.slice(rule.lastIndexOf('/') + 1)

const found = new Map<string, number>()
const wrong = new Map<string, number>()
const count = (counts: Map<string, number>, rule: string) =>
  counts.set(frameOf(rule), (counts.get(frameOf(rule)) ?? 0) + 1)
for (const claim of results.flatMap(({ claims }) => claims)) count(found, claim.rule)
for (const error of errors) if (error.error === 'spurious' || error.error === 'borders') count(wrong, error.rule)

const yaml = readFileSync(FRAMES, 'utf8')
  .replaceAll(/^ {2}measured: .*\n/gm, '')
  .replaceAll(/^- name: (.*)\n/gm, (line, name: string) => {
    const all = found.get(name) ?? 0
    return `${line}  measured: [${all - (wrong.get(name) ?? 0)}, ${all}]\n`
  })
writeFileSync(FRAMES, yaml)
for (const [name, all] of found)
  console.log(`${name.padEnd(14)} ${String(all - (wrong.get(name) ?? 0)).padStart(4)} of ${String(all).padStart(4)}`)
