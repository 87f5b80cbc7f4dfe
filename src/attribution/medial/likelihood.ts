import { hashOf } from '../../grammar/key.js'
import { probability, weightOf, withValue, type Logistic } from '../../grammar/logistic.js'
import { GIVEN, INSTITUTION, Open, PLACE, ROLE } from '../../grammar/tags.js'
import type { Stretch } from '../../mentions/index.js'
import type { Relation } from '../relation.js'
import { lemmaOf, type Draft } from './readers/draft.js'
import { closedOf, isNameUnit, openOf, partOf, bitOf, POS, Pos, type Syntax, wordAt } from './syntax.js'

/** What a candidate is known by. */
export interface Fields {
  readonly frame: string
  readonly cue: string
  readonly act: string
  readonly source: string
  /** The form of the cue's verb, and its first word; how many words the cue has. */
  readonly shape: string
  readonly head: string
  readonly words: string
  /** How far into its sentence the cue stands, how far behind its source, and behind which verb; what stands before its clause, right before it and right behind it. */
  readonly place: string
  readonly distance: string
  readonly governor: string
  readonly clause: string
  readonly before: string
  readonly next: string
  /** How long the content is, how sure its end is, whether it is in quotation marks; what stands behind it, and how much of the sentence is left. */
  readonly length: string
  readonly end: string
  readonly sure: string
  readonly type: string
  readonly after: string
  readonly rest: string
  /** Frames of other candidates of the sentence: of one whose cue stands in the content, and of the one before; how many are before. */
  readonly holds: string
  readonly prior: string
  readonly turn: string
  /** How many quotations the sentence has. */
  readonly quotes: string
}

/** The traits: the fields that tell something together, by the name that grammars give to it. */
const TRAITS: Readonly<Record<string, readonly (keyof Fields)[]>> = {
  l: ['cue'], s: ['source'], h: ['head'], w: ['words'], at: ['place'], c: ['clause'], n: ['next'], g: ['governor'], a: ['after'], e: ['sure'],
  bs: ['before', 'shape'], hf: ['head', 'frame'], af: ['act', 'frame'], al: ['act', 'length'], df: ['distance', 'frame'], dc: ['distance', 'cue'],
  ec: ['end', 'cue'], cc: ['clause', 'cue'], rf: ['rest', 'frame'], pf: ['prior', 'frame', 'turn'], qt: ['quotes', 'type', 'holds'], ql: ['quotes', 'type', 'frame', 'length'],
} // prettier-ignore
const FIELDS = [...new Set(Object.values(TRAITS).flat())]
const traits = Object.entries(TRAITS).map(([name, fields]) => ({
  name,
  number: hashOf(name),
  fields,
  places: fields.map((field) => FIELDS.indexOf(field)),
}))

/** Of each field the number of its value. */
const numbers = new Int32Array(FIELDS.length)

/** The traits of a candidate, as grammars name them. */
export const traitsOf = (fields: Fields): string[] =>
  traits.map((trait) => `${trait.name}:${trait.fields.map((field) => fields[field]).join('|')}`)

/** How likely a candidate is a claim. */
export function likelihoodOf(fields: Fields, weights: Logistic): number {
  for (let i = 0; i < FIELDS.length; i++) numbers[i] = hashOf(fields[FIELDS[i]])
  let sum = 0
  for (const trait of traits) {
    let key = trait.number
    for (const place of trait.places) key = withValue(key, numbers[place])
    sum += weightOf(weights, key)
  }
  return probability(weights.bias + sum)
}

const SURE = steps(0, 3, 5, 7, 9, 11, 13, 15, 17, 18, 19, 20)
const LENGTHS = steps(0, 1, 2, 3, 4, 6, 9, 14, 22)
const PLACES = steps(0, 1, 2, 4, 8, 16)
const DISTANCES = steps(-Infinity, 0, 1, 2, 3, 4, 6, 9, 14)
const FEW = steps(0, 1, 2)

/** By number, the step that it has reached. */
function steps(...starts: readonly number[]): (n: number) => string {
  const names = starts.map(String)
  return (n) => {
    let i = starts.length - 1
    while (starts[i] > n) i--
    return names[i]
  }
}

/** The fields of each of the candidates of a sentence. */
export function fieldsOf(s: Syntax, drafts: readonly Draft[], types: readonly Relation['type'][]): Fields[] {
  if (drafts.length === 0) return []
  let quotes = 0
  for (let i = 0; i < s.units.count; i++) if (s.pos[i] === Pos.quote) quotes++
  return drafts.map((_, i) => describe(s, drafts, i, types[i], FEW(quotes)))
}

function describe(s: Syntax, drafts: readonly Draft[], turn: number, type: Relation['type'], quotes: string): Fields {
  const draft = drafts[turn]
  const { entry, frame, cueType, cue, source, content, certainty } = draft
  const group = draft.group < 0 ? null : s.groups[draft.group]
  const at = cue?.start ?? 0
  const lemma = lemmaOf(draft)
  const last = content.at(-1)
  return {
    frame,
    cue: cueType === 'verb' ? lemma : `${cueType} ${lemma}`,
    act: entry?.act ?? '',
    source: kindOf(s, source),
    shape: group?.shape ?? '',
    head: group ? wordOr(s, group.start) : '',
    words: cue ? LENGTHS(cue.end - cue.start) : '',
    place: PLACES(at),
    distance: source && cue ? DISTANCES(at - source.end) : '',
    governor: governorOf(s, draft.group),
    clause: wordOr(s, Math.min(at, source?.start ?? at) - 1),
    before: wordOr(s, at - 1),
    next: cue ? wordOr(s, cue.end) : '',
    length: LENGTHS(content.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0)),
    end: certainty === undefined ? '' : SURE(Math.round(certainty * 20)),
    sure: certainty === undefined ? '' : String(Math.floor(certainty * 20)),
    type,
    after: last ? wordOr(s, last.end) : '',
    rest: last ? LENGTHS(Math.max(0, s.units.count - last.end)) : '',
    holds: drafts.find((other) => other !== draft && other.cue && isWithin(other.cue, content))?.frame ?? '',
    prior: drafts[turn - 1]?.frame ?? '',
    turn: LENGTHS(turn),
    quotes,
  }
}

/** The verb before that of a cue, and whether it stands right before it. */
function governorOf({ groups, document }: Syntax, g: number): string {
  if (g <= 0) return ''
  const { verb, end } = groups[g - 1]
  return `${verb < 0 ? '' : document.grammar.compiled.verbs[verb].infinitive}${PLACES(groups[g].start - end)}`
}

const isWithin = ({ start, end }: Stretch, content: Draft['content']): boolean =>
  content.some((piece) => piece.start <= start && end <= piece.end)

/** A function word; the form of a verb; of other words what part of speech they are. */
function wordOr(s: Syntax, i: number): string {
  if (i < 0 || i >= s.units.count) return ''
  if (closedOf(s, i) || partOf(s, i)) return wordAt(s, i)
  return s.groupOf[i] < 0 ? POS[bitOf(s.pos[i])] : s.groups[s.groupOf[i]].shape
}

const KINDS = Object.entries({
  person: GIVEN | Open.surname | Open.honorific, role: ROLE, body: INSTITUTION, group: Open.group | Open.unnamed, document: Open.document, place: PLACE,
}) // prettier-ignore

/** A pronoun; of others whether they have a name, and what they are. */
function kindOf(s: Syntax, phrase: Stretch | null): string {
  if (!phrase) return ''
  const { start, end } = phrase
  if (end === start + 1 && s.pos[start] !== Pos.noun) return wordAt(s, start)
  const kind = KINDS.find(([, classes]) => {
    for (let i = start; i < end; i++) if (openOf(s, i) & classes) return true
    return false
  })
  return `${isNameUnit(s, start) || isNameUnit(s, end - 1) ? 'name ' : ''}${kind?.[0] ?? ''}`
}
