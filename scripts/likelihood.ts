// npx tsx scripts/likelihood.ts
//
// Fits the weights of grammars/en/likelihood.yaml to gold relations: how likely is a candidate a claim? Their contents end
// where weights of borders say that were not fitted to their document either: else they would end right more often, and more
// surely, than in a text that is new. Says for documents that the weights were not fitted to what they do to precision,
// recall and F1, and whether of the candidates that are called so likely as many are right, and writes the file.
// docs/grammar.md describes the model.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { candidatesOf, complete, LEAST } from '../src/attribution/medial/index.js'
import { type Fields, likelihoodOf, traitsOf } from '../src/attribution/medial/likelihood.js'
import type { Relation } from '../src/attribution/index.js'
import { type Grammar, loadGrammar } from '../src/grammar/load.js'
import { readLogistic } from '../src/grammar/logistic.js'
import type { GoldRelation, Span } from '../src/scoring/annotated.js'
import { readGold } from '../src/scoring/gold.js'
import { overlap, wordsOf } from '../src/scoring/words.js'
import { type Document, type Range, readDocument } from '../src/text/index.js'
import { CORPORA } from '../corpus/place.js'
import { examplesOf, weightsFor as bordersFor } from './borders.js'
import { grammars } from './grammars.js'
import { fit, weightsFile } from './logistic.js'

interface Candidate {
  fields: Fields
  traits: string[]
  right: boolean
}

const FOLDS = 5
const FILE = join(import.meta.dirname, '../grammars/en/likelihood.yaml')
/** The candidates of a text that stand in the content of no other one, as gold does not annotate those; a relation of gold makes one right. */
function candidatesIn(text: string, gold: readonly GoldRelation[], grammar: Grammar): Candidate[] {
  const document = readDocument(text, grammar)
  const all = candidatesOf(document)
  complete(document, all)
  const words = wordsOf(text)
  const outer = all
    .filter(({ relation }) => relation.content.length > 0 && !all.some((other) => holds(other.relation, relation)))
    .map(({ relation, fields }) => ({ fields, words: words(relation.content.map((piece) => spanOf(document, piece))) }))
  const right = new Set<object>()
  for (const relation of gold) {
    const content = words(relation.content)
    const best = outer
      .map((candidate) => ({ candidate, shared: overlap(content, candidate.words) }))
      .filter(({ candidate, shared }) => shared >= 0.8 && !right.has(candidate))
      .sort((a, b) => b.shared - a.shared)[0]
    if (best) right.add(best.candidate)
  }
  return outer.map((one) => ({ fields: one.fields, traits: traitsOf(one.fields), right: right.has(one) }))
}

const spanOf = ({ tokens }: Document, { start, end }: Range): Span => [tokens.start[start], tokens.end[end - 1]]

function holds(outer: Relation, { cue, content: [first] }: Relation): boolean {
  const { start, end } = cue ?? first
  return (
    outer.content.some((piece) => piece.start <= start && end <= piece.end) && outer.content[0].start !== first.start
  )
}

/** What is told of the documents that are in other folds. */
function outside<One>(fold: number, documents: readonly (readonly One[])[]): One[] {
  return documents.filter((_, i) => i % FOLDS !== fold).flat()
}

function weightsFor(candidates: readonly Candidate[]): Record<string, number> {
  const weights = fit(candidates, { rare: 4, epochs: 6, rate: 0.03, penalty: 0.03 })
  return Object.fromEntries([...weights].map(([trait, weight]) => [trait ?? 'bias', weight]))
}

const gold = readGold(join(CORPORA, 'en-train.jsonl'))
const ends = gold.map(({ text, attributions }) => examplesOf(text, attributions))
const unfitted = Array.from({ length: FOLDS }, (_, fold) =>
  loadGrammar({ ...grammars.en, borders: bordersFor(outside(fold, ends)) }),
)
const documents = gold.map(({ text, attributions }, i) => candidatesIn(text, attributions, unfitted[i % FOLDS]))
const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = readLogistic(weightsFor(outside(fold, documents)))
  const others = documents.filter((_, i) => i % FOLDS === fold).flat()
  return others.map(({ fields, right }) => ({ likelihood: likelihoodOf(fields, weights), right }))
}).flat()

const relations = gold.reduce((sum, { attributions }) => sum + attributions.length, 0)
const count = (candidates: typeof unseen) => candidates.filter(({ right }) => right).length
const figures = (name: string, kept: typeof unseen) => {
  const right = count(kept)
  console.log(
    `${name}: P ${(right / kept.length).toFixed(3)}, R ${(right / relations).toFixed(3)}, F1 ${((2 * right) / (relations + kept.length)).toFixed(4)}`,
  )
}
console.log('In documents that the weights were not fitted to:')
figures('all candidates', unseen)
figures(
  'those likely enough',
  unseen.filter(({ likelihood }) => likelihood >= LEAST),
)
for (let tenth = 0; tenth < 10; tenth++) {
  const bin = unseen.filter(({ likelihood }) => Math.floor(likelihood * 10) === tenth)
  const mean = bin.reduce((sum, { likelihood }) => sum + likelihood, 0) / bin.length
  console.log(`likelihood ${mean.toFixed(2)}: ${(count(bin) / bin.length).toFixed(2)} of ${bin.length} are right`)
}
const weights = weightsFor(documents.flat())
console.log(`${Object.keys(weights).length} weights`)
const head = `# Of each trait of what may be a claim, how much it speaks for its being one. The traits are told in docs/grammar.md.
# Fitted, not written: npx tsx scripts/likelihood.ts.
`
writeFileSync(FILE, weightsFile(head, weights))
