// npx tsx corpus/sample.ts [POSTS] [ARTICLES]
//
// A sample of the raw posts and articles, drawn with a fixed seed, with the claims that are found in it: to be read, for
// precision and for what is missed.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../src/index.js'
import { readJsonLines } from '../src/scoring/gold.js'
import { draw } from './draw.js'
import { CORPORA } from './place.js'

const SEED = 20_26
const [posts = 200, articles = 40] = process.argv.slice(2).map(Number)

for (const [name, count] of [
  ['fa-news-raw.jsonl', posts],
  ['fa-articles-raw.jsonl', articles],
] as const) {
  const file = join(CORPORA, name)
  if (!existsSync(file)) {
    console.log(`skipped: no ${file}; set NAQL_CORPORA`)
    continue
  }
  for (const { id, text } of draw(readJsonLines<{ id: string; text: string }>(file), count, SEED)) {
    const { claims, speakers } = extract(text, { id })
    const nameOf = new Map(speakers.map((speaker) => [speaker.id, speaker.name]))
    console.log(`\n${'='.repeat(8)} ${id}\n${text}`)
    for (const claim of claims)
      console.log(
        `  * ${claim.rule} | ${claim.source?.text ?? '–'} → ${nameOf.get(claim.speaker ?? '') ?? '–'} | ${claim.cue?.text ?? '–'} | ${claim.text}`,
      )
  }
}
