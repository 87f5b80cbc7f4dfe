// npx tsx scripts/borders.ts
//
// Fits the weights of grammars/en/borders.yaml to gold relations: where does a content end? Says how often the ends that
// such weights choose are right in documents that they were not fitted to, and writes the file. docs/grammar.md describes
// the model.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldRelation } from '../src/scoring/annotated.js'
import { readGold } from '../src/scoring/gold.js'
import { CORPORA } from '../corpus/place.js'
import {
  choosing,
  chosen,
  clauseOf,
  considers,
  Field,
  TRAITS,
  traitsOf,
  trimmed,
  walkBorders,
} from '../src/attribution/medial/borders/index.js'
import { readSentence } from '../src/attribution/medial/readers/index.js'
import { POS, type Syntax, wordAt } from '../src/attribution/medial/syntax.js'
import { analyse } from '../src/attribution/medial/tagging/index.js'
import { hashOf } from '../src/grammar/key.js'
import { loadGrammar } from '../src/grammar/load.js'
import { type Logistic, readLogistic } from '../src/grammar/logistic.js'
import { createUnits, type Document, fillUnits, readDocument } from '../src/text/index.js'
import { grammars } from './grammars.js'
import { fit, weightsFile } from './logistic.js'

/** A unit before which a content may end, and what it is known by. */
interface Border {
  readonly at: number
  readonly fields: Int32Array
}

/** A content that begins where gold's does: the places where it may end, and which of them is gold's. */
export interface Example {
  borders: readonly Border[]
  /** Of each border, the numbers of its traits. */
  traits: readonly (readonly number[])[]
  /** Number of borders where it is the end of the sentence. */
  right: number
}

const FILE = join(import.meta.dirname, '../grammars/en/borders.yaml')

const grammar = loadGrammar(grammars.en)
const units = createUnits()

const SHAPES = ['finite', 'infinitive', 'gerund', 'participle', 'base']
const TRUTHS = ['false', 'true']
const PAIRS = TRUTHS.flatMap((a) => TRUTHS.map((b) => a + b))
const REPORTS = ['-bare', '-phrase', '-clause']
const VALUES = [
  '', 'none', 'main', 'subordinate', 'relative', 'opens', 'time', 'end', 'auxiliary', 'clause', 'clause+', 'phrase', 'alike', 'quoted', 'quoted,', 'name', 'place', 'person', 'role', 'body', 'document', 'group', 'number', 'plural', '“”', 'cue', 'governor', 'inside', 'never', 'deed', '0', '1', '2', '3', '4', '6', '7', '8', '9', '11', '12', '20',
  ...POS, ...SHAPES.flatMap((shape) => [shape, ...REPORTS.map((report) => shape + report)]), ...TRUTHS, ...PAIRS, ...PAIRS.flatMap((pair) => TRUTHS.map((c) => pair + c)),
] // prettier-ignore
/** What each number of a value stands for, and each number of a trait. */
const ACTS = [...grammars.en.verbCues, ...grammars.en.nounCues].map(({ act }) => act)
const values = new Map([...VALUES, ...ACTS].map((value) => [hashOf(value), value]))
const names = new Map<number, string>()

function nameTraits(border: Border): readonly number[] {
  const numbers = [...traitsOf(border.fields)]
  for (const [i, [trait, fields]] of Object.entries(TRAITS).entries())
    if (!names.has(numbers[i]))
      names.set(numbers[i], `${trait}:${fields.map((field) => valueOf(border.fields[Field[field]])).join('|')}`)
  return numbers
}

function valueOf(number: number): string {
  const value = values.get(number)
  if (value === undefined)
    throw new Error(`src/attribution/medial/borders has a value that VALUES here lacks: ${number}`)
  return value
}

/** The contents of a text that begin where gold's do. */
export function examplesOf(text: string, gold: readonly GoldRelation[]): Example[] {
  const document = readDocument(text, grammar)
  return document.sentences.flatMap((sentence, index) => {
    if (document.paragraphs[sentence.paragraph].kind === 'furniture') return []
    fillUnits(units, document, sentence)
    if (units.count < 2) return []
    const s = analyse(document, units)
    for (let i = 0; i < units.count; i++) values.set(hashOf(wordAt(s, i)), wordAt(s, i))
    return readSentence(s, index).flatMap(({ relation, opening }) => {
      if (!opening || !relation.cue) return []
      const cue = offsets(document, relation.cue)
      const from = document.tokens.start[units.start[opening.start]]
      const piece = gold
        .filter((one) => !one.cue || (one.cue[0] < cue.end && cue.start < one.cue[1]))
        .flatMap(({ content }) => content)
        .find(([start]) => isNothing(text.slice(Math.min(start, from), Math.max(start, from))))
      if (!piece) return []
      const borders: Border[] = []
      walkBorders(s, opening, clauseOf(s, opening.group), (at, fields) => {
        borders.push({ at, fields: fields.slice() })
        return true
      })
      const end = trimmed(s, opening.start, unitAt(s, opening.start, piece[1]))
      const at = borders.findIndex((border) => trimmed(s, opening.start, border.at) === end)
      if (at < 0 && end < trimmed(s, opening.start, units.count)) return []
      for (const value of [opening.frame, opening.lemma]) values.set(hashOf(value), value)
      return [{ borders, traits: borders.map(nameTraits), right: at < 0 ? borders.length : at }]
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

/** The weight of each trait by its name, fitted to the places up to the right one. */
export function weightsFor(examples: readonly Example[]): Record<string, number> {
  const places = examples.flatMap(({ traits, right }) =>
    traits.slice(0, right + 1).map((numbers, i) => ({ traits: numbers, right: i === right })),
  )
  const weights = fit(places, { rare: 8, epochs: 10, rate: 0.03, penalty: 0.003 })
  return Object.fromEntries([...weights].map(([trait, weight]) => [nameOf(trait), weight]))
}

const nameOf = (trait: number | null): string => (trait === null ? undefined : names.get(trait)) ?? 'bias'

const share = (examples: readonly Example[], weights: Logistic): number =>
  examples.filter(
    ({ borders, right }) => likeliestOf(borders, weights) === (right < borders.length ? borders[right].at : -1),
  ).length / examples.length

function likeliestOf(borders: readonly Border[], weights: Logistic): number {
  const choice = choosing()
  borders.every(({ at, fields }) => considers(choice, at, fields, weights))
  return chosen(choice).at
}

function main(): void {
  const documents = readGold(join(CORPORA, 'en-train.jsonl')).map(({ text, attributions }) =>
    examplesOf(text, attributions),
  )
  for (const unseen of [0, 1]) {
    const half = (wanted: boolean) => documents.filter((_, i) => (i % 2 === unseen) === wanted).flat()
    console.log(`ends right in the other half: ${share(half(true), readLogistic(weightsFor(half(false)))).toFixed(3)}`)
  }
  const weights = weightsFor(documents.flat())
  console.log(
    `ends right where fitted: ${share(documents.flat(), readLogistic(weights)).toFixed(3)}, ${Object.keys(weights).length} weights`,
  )
  const head = `# Of each trait of a place where a content may end, how much it speaks for its ending there. The traits are told in
# docs/grammar.md. Fitted, not written: npx tsx scripts/borders.ts.
`
  writeFileSync(FILE, weightsFile(head, weights))
}

if (process.argv[1] === import.meta.filename) main()
