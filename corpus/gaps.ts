// npx tsx corpus/gaps.ts [COUNT]
//
// What the grammar may lack: the verbs, with the word before them, that stand where a cue would (before a colon, a
// complementizer or a quotation) in the raw articles and posts, and made no cue. Most frequent first, with an example.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { attribute } from '../src/attribution/index.js'
import { fa } from '../src/fa.js'
import { loadGrammar } from '../src/grammar/load.js'
import { Closed, Form } from '../src/grammar/tags.js'
import { Kind, readDocument } from '../src/text/index.js'
import { readJsonLines } from '../src/scoring/gold.js'
import { CORPORA } from './place.js'

const EXAMPLE = 50
const files = ['fa-articles-raw.jsonl', 'fa-news-raw.jsonl']
  .map((name) => join(CORPORA, name))
  .filter((file) => existsSync(file))
if (files.length === 0) console.log(`skipped: no raw articles or posts in ${CORPORA}; set NAQL_CORPORA`)

const grammar = loadGrammar(fa)
const gaps = new Map<string, { count: number; example: string }>()
for (const { text } of files.flatMap((file) => readJsonLines<{ text: string }>(file))) {
  const document = readDocument(text, grammar)
  const { kind, start, end, lexeme, lexemeEnd, count } = document.tokens
  const cues = new Set(attribute(document).map((relation) => relation.cue?.end))
  for (let t = 1; t < count; t++) {
    const next = lexemeEnd[t]
    const verb = grammar.verb[lexeme[t]]
    if (verb < 0 || !(grammar.form[lexeme[t]] & Form.finite) || next >= count || cues.has(next)) continue
    const introduces =
      kind[next] === Kind.colon ||
      kind[next] === Kind.open ||
      (grammar.closed[lexeme[next]] & Closed.complementizer) !== 0
    if (!introduces || kind[t - 1] !== Kind.word) continue
    const name = `${text.slice(start[t - 1], end[t - 1])} ${fa.verbs[verb].infinitive}`
    const gap = gaps.get(name) ?? {
      count: 0,
      example: text.slice(Math.max(0, start[t] - EXAMPLE), end[next] + EXAMPLE).replaceAll('\n', ' '),
    }
    gap.count++
    gaps.set(name, gap)
  }
}
const most = [...gaps].sort(([, a], [, b]) => b.count - a.count).slice(0, Number(process.argv[2] ?? EXAMPLE))
for (const [name, { count, example }] of most)
  console.log(`${String(count).padStart(5)}  ${name.padEnd(24)} … ${example} …`)
