// npx tsx corpus/speakers.ts             how many of the speakers in corpus/en/speakers/ are found, a list each
// npx tsx corpus/speakers.ts draw SEED   100 claims to be read: what stands around each, and who is found to speak
//
// PolNeAR says nothing of speakers. These lists do, for claims of its training part drawn at random among those that were
// found: document, content and every way in which the document names the speaker, in offsets and without a word of it.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '../src/en.js'
import { createExtractor, type Result } from '../src/index.js'
import { draw } from './draw.js'
import type { GoldDocument, Span } from '../src/scoring/annotated.js'
import { readGold, readJsonLines } from '../src/scoring/gold.js'
import { CORPORA } from './place.js'
import { score } from '../src/scoring/score.js'
import { overlap, wordsOf } from '../src/scoring/words.js'

/** The speaker of a claim; none where the document names nobody. */
interface Judged {
  id: string
  content: Span[]
  speaker: Span[]
}

const LISTS = join(import.meta.dirname, 'en/speakers')
const TRAIN = join(CORPORA, 'en-train.jsonl')
const COUNT = 100
const BEFORE = 450
const AFTER = 120

const { extract } = createExtractor({ grammars: [en] })
const read = ({ id, text }: GoldDocument): Result => extract(text, { id, language: 'en' })

function drawn(documents: readonly GoldDocument[], seed: number): void {
  const relations = documents.flatMap((document) => document.attributions.map((relation) => ({ document, relation })))
  const results = new Map<string, Result>()
  let n = 0
  for (const { document, relation } of draw(relations, relations.length, seed)) {
    const result = results.get(document.id) ?? read(document)
    results.set(document.id, result)
    const words = wordsOf(document.text)
    const gold = words(relation.content)
    const claim = result.claims.find(
      ({ content, parent }) =>
        parent === null && overlap(gold, words(content.map(({ start, end }) => [start, end]))) >= 0.8,
    )
    if (!claim) continue
    const { text } = document
    const [[start], end] = [relation.content[0], Math.max(...relation.content.map(([, last]) => last))]
    const source = relation.source ? text.slice(...relation.source) : '–'
    const name = result.speakers.find((speaker) => speaker.id === claim.speaker)?.name ?? '–'
    console.log(JSON.stringify({ id: document.id, content: relation.content }))
    console.log(`#${n + 1} ${source} ← ${relation.cue ? text.slice(...relation.cue) : '–'} → ${name}`)
    console.log(
      `${text.slice(Math.max(0, start - BEFORE), start)}[[${text.slice(start, end)}]]${text.slice(end, end + AFTER)}\n`,
    )
    if (++n === COUNT) return
  }
}

function measure(documents: readonly GoldDocument[], judged: readonly Judged[]): string {
  const gold = documents.flatMap((document): GoldDocument[] => {
    const mine = judged.filter(({ id }) => id === document.id)
    const { text } = document
    const attributions = mine.map(({ content, speaker }) => ({
      source: null, cue: null, cueType: 'verb' as const, content, type: null, form: null, nested: false, checkworthiness: null,
      speaker: speaker.map((span) => text.slice(...span)),
    })) // prettier-ignore
    return mine.length > 0 ? [{ ...document, attributions }] : []
  })
  const { total, errors } = score(gold, gold.map(read))
  const wrong = errors.filter(({ error }) => error === 'speaker')
  for (const error of wrong) console.error(JSON.stringify(error))
  const found = Math.round(total.claims.r * total.gold)
  return `${found - wrong.length} of ${found} right (of ${judged.length} claims ${found} are found)`
}

const [command, seed = '1'] = process.argv.slice(2)
if (!existsSync(TRAIN)) console.log(`skipped: no ${TRAIN}; set NAQL_CORPORA`)
else if (command === 'draw') drawn(readGold(TRAIN), Number(seed))
else {
  const documents = readGold(TRAIN)
  for (const name of readdirSync(LISTS))
    console.log(`${name}: ${measure(documents, readJsonLines<Judged>(join(LISTS, name)))}`)
}
