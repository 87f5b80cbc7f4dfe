// npx tsx scripts/worth.ts [fa|en] [FILE…]
//
// Fits the weights of worth.yaml to gold documents, and says how well such weights do on documents that they were not
// fitted to. Prints the weights, to be put into the grammar by hand. The first file is the one that is judged; the others
// only help to fit. docs/checkworthiness.md describes the model.
import { join } from 'node:path'
import type { GoldDocument, GoldRelation, Span } from '../src/scoring/annotated.js'
import { readGold } from '../src/scoring/gold.js'
import { CORPORA } from '../corpus/place.js'
import { attribute, type Relation } from '../src/attribution/index.js'
import { createKnower, createStatementCutter } from '../src/claims/statement.js'
import { traitsOf, type Traits } from '../src/claims/traits.js'
import { highest, weigh } from '../src/claims/worth.js'
import { loadGrammar } from '../src/grammar/load.js'
import type { TraitWeights, Weights } from '../src/grammar/types.js'
import { CLASSES, compileWeights, TRAITS } from '../src/grammar/compile/worth.js'
import { type Document, type Range, readDocument } from '../src/text/index.js'
import { grammars } from './grammars.js'

type Label = NonNullable<GoldRelation['checkworthiness']>

/** A gold content: the traits of each of its statements. */
interface Example {
  document: string
  /** Of the file that is judged. */
  judged: boolean
  label: Label
  statements: string[][]
}

/** The weights of both questions. */
type FittedWeights = Readonly<Record<'checkworthy' | 'factual', Weights>>

const weightsIn = ({ bias, own, classes }: TraitWeights, question: 1 | 2): Weights =>
  Object.fromEntries(
    [bias, ...own, ...classes].flatMap((weight) => (weight === 0 ? [] : [[weight[0], weight[question]]])),
  )

const FOLDS = 10
const ROUNDS = 5
const STEPS = 400
const RATE = 0.05
/** A trait that fewer contents have is given no weight. */
const RARE = 8
/** Sums from which on a content is taken for CFS, or else for UFS: they get most labels of unseen contents right. */
const THRESHOLDS = { checkworthy: -0.25, factual: 0.6 }

/** What is judged by default: the development set, or the project's own statements. */
const JUDGED = { fa: join(CORPORA, 'fa-dev.jsonl'), en: join(import.meta.dirname, '../corpus/en/statements.jsonl') }
const isLanguage = (name: string | undefined): name is keyof typeof JUDGED => name === 'fa' || name === 'en'

const given = process.argv.slice(2)
const language = isLanguage(given[0]) ? given[0] : 'fa'
const grammar = loadGrammar(grammars[language])
const NONE: Weights = { bias: 0 }
const standing = grammars.fa.worth?.weights
/** What the weights of Persian are drawn to: so what they were once fitted to counts, though it may not be at hand. */
const former: FittedWeights = standing
  ? { checkworthy: weightsIn(standing, 1), factual: weightsIn(standing, 2) }
  : { checkworthy: NONE, factual: NONE }
/** What those judged by cross-validation are drawn to: few statements of English are annotated, so that they start from those of Persian. */
const prior: FittedWeights = language === 'en' ? former : { checkworthy: NONE, factual: NONE }
/** And how strongly. */
const PENALTY = { fa: 0.003, en: 0.02 }
/** How often a content counts that is of the file that is judged. */
const JUDGED_COUNT = 2

const ALL_NAMES = [...TRAITS, ...CLASSES]

const bits = (set: number, names: readonly string[]): string[] => names.filter((_, i) => set & (1 << i))
const namesOf = ({ own, classes }: Traits): string[] => [...bits(own, TRAITS), ...bits(classes, CLASSES)]
/** The set in which some of these names are. */
const setOf = (some: readonly string[], names: readonly string[]): number =>
  names.reduce((set, name, i) => (some.includes(name) ? set | (1 << i) : set), 0)

function examplesOf({ id, text, attributions }: GoldDocument, judged: boolean): Example[] {
  const document = readDocument(text, grammar)
  const relations = attribute(document)
  const cutInto = createStatementCutter(document)
  return attributions.flatMap((gold) => {
    if (gold.checkworthiness === null) return []
    const relation = relationOf(document, gold, relations)
    const know = createKnower(document, relation, null)
    const statements = cutInto(relation).map((part) => namesOf(traitsOf(know(part))))
    return statements.length > 0 ? [{ document: id, judged, label: gold.checkworthiness, statements }] : []
  })
}

/** A gold relation, with the entry of the cue as the grammar knows it. */
function relationOf(document: Document, gold: GoldRelation, found: readonly Relation[]): Relation {
  const cue = gold.cue && rangeOf(document, gold.cue)
  const same = found.find((one) => cue && one.cue && one.cue.start < cue.end && cue.start < one.cue.end)
  const blank: Relation = {
    frame: 'that', cueType: gold.cueType, cue, entry: null, source: null, antecedent: null, addressee: null, content: [], type: 'indirect', form: 'clause',
    person: 0, sentence: 0, runsOn: false, relative: false, past: false, habitual: false,
  } // prettier-ignore
  const { cueType, source, content } = gold
  return {
    ...(same ?? blank),
    cueType,
    source: source && rangeOf(document, source),
    content: content.map((piece) => rangeOf(document, piece)),
    form: gold.form ?? 'clause',
  }
}

function rangeOf({ tokens }: Document, [from, to]: Span): Range {
  let start = 0
  while (start < tokens.count && tokens.end[start] <= from) start++
  let end = start
  while (end < tokens.count && tokens.start[end] < to) end++
  return { start, end }
}

const TARGETS: Record<keyof FittedWeights, readonly Label[]> = { checkworthy: ['CFS'], factual: ['CFS', 'UFS'] }

/** The weights of both questions as the grammar has them: rounded, and none for what is rare or weighs next to nothing. */
function fit(examples: readonly Example[], start: FittedWeights): FittedWeights {
  const count = (name: string): number =>
    examples.filter(({ statements }) => statements.some((traits) => traits.includes(name))).length
  const names = ALL_NAMES.filter((name) => count(name) >= RARE)
  const weightsOf = (question: keyof FittedWeights): Weights => {
    const { bias, ...rest } = regress(examples, names, question, start[question])
    const rounded = Object.entries({ bias: bias - THRESHOLDS[question], ...rest }).map(
      ([name, weight]) => [name, Math.round(weight * 10) / 10] as const,
    )
    return Object.fromEntries(rounded.filter(([, weight]) => weight !== 0))
  }
  return { checkworthy: weightsOf('checkworthy'), factual: weightsOf('factual') }
}

/** Logistic regression on the statement of each example that weighs most, by Adam. */
function regress(
  examples: readonly Example[],
  names: readonly string[],
  question: keyof FittedWeights,
  before: Weights,
): Record<string, number> {
  const count = ({ judged }: Example): number => (judged ? JUDGED_COUNT : 1)
  const all = examples.reduce((sum, example) => sum + count(example), 0)
  const weights: Record<string, number> = {
    ...before,
    bias: before === NONE ? 0 : before['bias'] + THRESHOLDS[question],
  }
  for (const name of names) weights[name] ??= 0
  const mean: Record<string, number> = {}
  const square: Record<string, number> = {}
  for (let step = 1; step <= STEPS; step++) {
    const slope: Record<string, number> = {}
    for (const example of examples) {
      const { label, statements } = example
      const sums = statements.map((traits) =>
        traits.reduce((total, trait) => total + (weights[trait] ?? 0), weights['bias']),
      )
      const most = Math.max(...sums)
      const error = ((1 / (1 + Math.exp(-most)) - Number(TARGETS[question].includes(label))) * count(example)) / all
      for (const trait of ['bias', ...statements[sums.indexOf(most)]]) slope[trait] = (slope[trait] ?? 0) + error
    }
    for (const name of ['bias', ...names]) {
      const away = name === 'bias' ? 0 : weights[name] - (before[name] ?? 0)
      const g = (slope[name] ?? 0) + PENALTY[language] * away
      mean[name] = 0.9 * (mean[name] ?? 0) + 0.1 * g
      square[name] = 0.99 * (square[name] ?? 0) + 0.01 * g * g
      weights[name] -= (RATE * (mean[name] / (1 - 0.9 ** step))) / (Math.sqrt(square[name] / (1 - 0.99 ** step)) + 1e-8)
    }
  }
  return weights
}

interface Outcome {
  label: Label
  found: Label
  score: number
}

function judge(examples: readonly Example[], weights: TraitWeights): Outcome[] {
  const weighNames = (some: readonly string[]): ReturnType<typeof weigh> =>
    weigh(weights, { own: setOf(some, TRAITS), classes: setOf(some, CLASSES) })
  return examples
    .filter(({ judged }) => judged)
    .map(({ label, statements }) => {
      const { label: found, score } = highest(statements.map((traits) => ({ checkworthiness: weighNames(traits) })))
      return { label, found, score }
    })
}

/** Every example judged by weights that were fitted to other documents. */
function crossValidate(examples: readonly Example[], seed: number): Outcome[] {
  const documents = shuffled([...new Set(examples.map(({ document }) => document))], seed)
  const foldOf = new Map(documents.map((document, i) => [document, i % FOLDS]))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const seen = examples.filter(({ document }) => foldOf.get(document) !== fold)
    const unseen = examples.filter(({ document }) => foldOf.get(document) === fold)
    return judge(unseen, compileWeights(fit(seen, prior)))
  }).flat()
}

function shuffled<T>(list: T[], seed: number): T[] {
  let state = seed
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647
  return list
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value)
}

/** Accuracy, and how surely CFS scores above NFS. */
function rate(outcomes: readonly Outcome[]): string {
  const share = (list: readonly Outcome[], right: (one: Outcome) => boolean): number =>
    list.filter(right).length / list.length
  const scores = (label: Label): number[] => outcomes.filter((one) => one.label === label).map(({ score }) => score)
  const [high, low] = [scores('CFS'), scores('NFS')]
  const wins = high.flatMap((h) => low.map((l) => (h > l ? 1 : h === l ? 0.5 : 0)))
  const area = wins.reduce<number>((total, win) => total + win, 0) / wins.length
  const accuracy = share(outcomes, ({ label, found }) => label === found)
  const parts = (['CFS', 'UFS', 'NFS'] as const).map((label) => {
    const found = outcomes.filter((one) => one.found === label)
    const gold = outcomes.filter((one) => one.label === label)
    return `${label} P ${share(found, (one) => one.label === label).toFixed(2)} R ${share(gold, (one) => one.found === label).toFixed(2)}`
  })
  return `accuracy ${accuracy.toFixed(3)}  auc ${area.toFixed(3)}  ${parts.join('  ')}`
}

const [first = JUDGED[language], ...others] = given.slice(isLanguage(given[0]) ? 1 : 0)
const examples = [first, ...others].flatMap((file) =>
  readGold(file).flatMap((document) => examplesOf(document, file === first)),
)
console.log(`${examples.length} contents`)
for (let seed = 1; seed <= ROUNDS; seed++) console.log(`cross-validated  ${rate(crossValidate(examples, seed))}`)
const weights = fit(examples, former)
console.log(`fitted           ${rate(judge(examples, compileWeights(weights)))}`)
if (grammar.compiled.worth) console.log(`as they stand    ${rate(judge(examples, grammar.compiled.worth.weights))}`)
console.log('\nweights:')
for (const [question, list] of Object.entries(weights))
  console.log(
    `  ${question}:\n${Object.entries(list)
      .map(([name, weight]) => `    ${name}: ${weight}`)
      .join('\n')}`,
  )
