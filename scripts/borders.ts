// npx tsx scripts/borders.ts
//
// Fits the weights of grammars/en/borders.yaml to gold relations: where does a content end? Says how often the ends that
// such weights choose are right in documents that they were not fitted to, and writes the file. docs/grammar.md describes
// the model.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GoldRelation, readGold } from '../src/scoring/gold.js'
import { CORPORA } from '../corpus/place.js'
import { type Border, bordersOf, likeliest, trimmed } from '../src/attribution/medial/border.js'
import { readSentence } from '../src/attribution/medial/sentence.js'
import { analyse, type Syntax } from '../src/attribution/medial/syntax.js'
import { loadGrammar } from '../src/grammar/load.js'
import { createUnits, type Document, fillUnits, readDocument } from '../src/text/index.js'
import { grammars } from './grammars.js'

/** A content that begins where gold's does: the places where it may end, and which of them is gold's. */
interface Example {
  borders: readonly Border[]
  /** Number of borders where it is the end of the sentence. */
  right: number
}

/** A trait that fewer places have is given no weight. */
const RARE = 12
const EPOCHS = 6
const RATE = 0.1
const PENALTY = 0.06
const FILE = join(import.meta.dirname, '../grammars/en/borders.yaml')

const grammar = loadGrammar(grammars.en)
const units = createUnits()

function examplesOf(text: string, gold: readonly GoldRelation[]): Example[] {
  const document = readDocument(text, grammar)
  return document.sentences.flatMap((sentence, index) => {
    if (document.paragraphs[sentence.paragraph].kind === 'furniture') return []
    fillUnits(units, document, sentence)
    if (units.count < 2) return []
    const s = analyse(document, units)
    return readSentence(s, index).flatMap(({ relation, opening }) => {
      if (!opening || !relation.cue) return []
      const cue = offsets(document, relation.cue)
      const from = document.tokens.start[units.start[opening.start]]
      const piece = gold
        .filter((one) => !one.cue || (one.cue[0] < cue.end && cue.start < one.cue[1]))
        .flatMap(({ content }) => content)
        .find(([start]) => isNothing(text.slice(Math.min(start, from), Math.max(start, from))))
      if (!piece) return []
      const borders = [...bordersOf(s, opening)]
      const end = trimmed(s, opening.start, unitAt(s, opening.start, piece[1]))
      const at = borders.findIndex((border) => trimmed(s, opening.start, border.at) === end)
      if (at < 0 && end < trimmed(s, opening.start, units.count)) return []
      return [{ borders, right: at < 0 ? borders.length : at }]
    })
  })
}

const offsets = ({ tokens }: Document, { start, end }: { start: number; end: number }) => ({
  start: tokens.start[start],
  end: tokens.end[end - 1],
})

/** What may stand between two beginnings of one content: marks, and the complementizer. */
const isNothing = (between: string): boolean => /^\W*(?:that\b)?\W*$/.test(between) && between.length < 9

function unitAt({ document: { tokens } }: Syntax, from: number, offset: number): number {
  let unit = from
  while (unit < units.count && tokens.start[units.start[unit]] < offset) unit++
  return unit
}

/** Logistic regression on the places up to the right one, by AdaGrad. */
function fit(examples: readonly Example[]): Map<string, number> {
  const places = examples.flatMap(({ borders, right }) =>
    borders.slice(0, right + 1).map(({ traits }, i) => ({ traits, ends: Number(i === right) })),
  )
  const counts = new Map<string, number>()
  for (const { traits } of places) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  const names = ['bias', ...[...counts].filter(([, count]) => count >= RARE).map(([name]) => name)]
  const numberOf = new Map(names.map((name, i) => [name, i]))
  const rows = places.map(({ traits }) => [0, ...traits.flatMap((trait) => numberOf.get(trait) ?? [])])
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length).fill(1e-3)
  for (let epoch = 1; epoch <= EPOCHS; epoch++)
    for (const i of shuffled(rows.length, epoch)) {
      const sum = rows[i].reduce((total, trait) => total + weights[trait], 0)
      const error = 1 / (1 + Math.exp(-sum)) - places[i].ends
      for (const trait of rows[i]) {
        const slope = error + (trait === 0 ? 0 : PENALTY * weights[trait])
        squares[trait] += slope * slope
        weights[trait] -= (RATE * slope) / Math.sqrt(squares[trait])
      }
    }
  return new Map(
    names.map((name, i) => [name, Math.round(weights[i] * 100) / 100] as const).filter(([, weight]) => weight !== 0),
  )
}

function shuffled(length: number, seed: number): number[] {
  let state = seed
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647
  return Array.from({ length }, (_, i) => ({ i, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ i }) => i)
}

const share = (examples: readonly Example[], weights: ReadonlyMap<string, number>): number =>
  examples.filter(({ borders, right }) => likeliest(borders, weights) === right).length / examples.length

const documents = readGold(join(CORPORA, 'en-train.jsonl')).map(({ text, attributions }) =>
  examplesOf(text, attributions),
)
for (const unseen of [0, 1]) {
  const half = (wanted: boolean) => documents.filter((_, i) => (i % 2 === unseen) === wanted).flat()
  console.log(`ends right in the other half: ${share(half(true), fit(half(false))).toFixed(3)}`)
}
const weights = fit(documents.flat())
console.log(`ends right where fitted: ${share(documents.flat(), weights).toFixed(3)}, ${weights.size} weights`)
const head = `# Of each trait of a place where a content may end, how much it speaks for its ending there. The traits are told in
# docs/grammar.md. Fitted, not written: npx tsx scripts/borders.ts.

`
writeFileSync(
  FILE,
  head + [...weights].map(([name, weight]) => `'${name.replaceAll("'", "''")}': ${weight}\n`).join(''),
)
