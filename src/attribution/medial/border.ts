import { logisticOf, probability, weightOf, withValue, type Logistic } from '../../grammar/logistic.js'
import { Closed } from '../../grammar/tags.js'
import { hashOf } from '../../grammar/key.js'
import type { Frame } from '../relation.js'
import { clauseStartsAt, complementOf } from './complements/index.js'
import { endsInComma } from './quotation.js'
import { contactStart, isSubordinate, subjectOf } from './phrases/index.js'
import {
  closedOf,
  initialOf,
  isTime,
  isUpper,
  NOMINAL,
  partOf,
  POS,
  Pos,
  posOf,
  bitOf,
  type Syntax,
  type VerbGroup,
} from './syntax.js'

/** The cue of a content whose end is looked for. */
export interface Opening {
  /** First unit of the content. */
  readonly start: number
  readonly frame: Frame
  /** Verb group of the cue, -1 for none. */
  readonly group: number
}

/** A unit before which the content may end, and what speaks for and against it: of each field the number of its value. */
export interface Border {
  readonly at: number
  readonly fields: Int32Array
}

/** What a border is known by. */
export const Field = {
  frame: 0, place: 1, kind: 2, mark: 3, marked: 4, follows: 5, after: 6, before: 7, word: 8, agrees: 9, tense: 10, clause: 11,
  report: 12, inside: 13, length: 14, rest: 15, commas: 16, quotes: 17, head: 18, opens: 19, contact: 20, second: 21, later: 22,
  ahead: 23, pending: 24, link: 25, turn: 26, closer: 27, beyond: 28, segment: 29, tenses: 30, prior: 31, next: 32,
} as const // prettier-ignore
const FIELDS = Object.keys(Field).length

/** The traits: the fields that tell something together, by the name that grammars give to it. */
export const TRAITS: Readonly<Record<string, readonly (keyof typeof Field)[]>> = {
  f: ['frame'], m: ['mark', 'follows'], mf: ['mark', 'follows', 'frame'], w: ['word', 'mark'], wf: ['word', 'frame', 'marked'],
  ma: ['mark', 'follows', 'after'], wa: ['word', 'after'], mp: ['mark', 'follows', 'place'],
  mk: ['mark', 'follows', 'kind'], ag: ['mark', 'follows', 'agrees', 'inside', 'tense'], ac: ['follows', 'agrees'],
  cl: ['mark', 'follows', 'clause', 'place'], re: ['report', 'mark'], in: ['mark', 'follows', 'inside', 'frame'], le: ['length', 'frame'],
  lf: ['length', 'mark', 'follows'], rs: ['rest', 'mark', 'follows'], pr: ['before', 'mark', 'follows'], co: ['commas', 'mark'],
  qu: ['quotes', 'mark', 'follows'], wi: ['word', 'mark', 'inside'],
  hf: ['head', 'mark', 'frame'],
  op: ['opens', 'mark', 'follows', 'inside'], cf: ['contact', 'follows', 'inside', 'frame'],
  sw: ['word', 'second', 'mark'], la: ['later', 'mark', 'follows'],
  ah: ['ahead', 'mark', 'follows'], aw: ['ahead', 'word', 'mark'], an: ['tenses', 'word', 'mark'],
  pe: ['pending', 'mark', 'follows'], pf: ['pending', 'follows', 'mark', 'frame'], pq: ['pending', 'turn', 'mark', 'follows'],
  li: ['link', 'word', 'frame'], lj: ['link', 'word', 'inside', 'frame'], lk: ['link', 'word', 'pending'],
  pn: ['prior', 'word'], wg: ['word', 'mark', 'agrees'], nr: ['next', 'word', 'mark'],
  tu: ['turn', 'mark', 'follows'], bt: ['beyond', 'turn', 'mark'], cg: ['closer', 'segment', 'mark'],
} // prettier-ignore

const traits = Object.entries(TRAITS).map(([name, fields]) => ({
  name: hashOf(name),
  fields: Uint8Array.from(fields, (field) => Field[field]),
}))

/** The numbers of the traits of a border. */
export const traitsOf = ({ fields }: Border): number[] =>
  traits.map((trait) => trait.fields.reduce((sum, field) => withValue(sum, fields[field]), trait.name))

function reports(shape: string): readonly number[] {
  return ['', '-bare', '-phrase', '-clause'].map((report) => hashOf(shape + report))
}

const numbers = (...names: readonly string[]): readonly number[] => names.map(hashOf)

const NAMES = numbers(...POS)
const nameOf = (pos: number): number => NAMES[bitOf(pos)]
const SHAPES = { finite: hashOf('finite'), infinitive: hashOf('infinitive'), gerund: hashOf('gerund'), participle: hashOf('participle'), base: hashOf('base') } // prettier-ignore
const REPORTS = {
  finite: reports('finite'), infinitive: reports('infinitive'), gerund: reports('gerund'), participle: reports('participle'), base: reports('base'),
} // prettier-ignore
/** A finite verb with an auxiliary: no noun looks like it. */
const AUXILIARY = hashOf('auxiliary')
const TIME = hashOf('time')
const NONE = hashOf('')
const NAME = hashOf('name')
const END = hashOf('end')
const QUOTED = hashOf('quoted')
const QUOTED_COMMA = hashOf('quoted,')
const TRUTH = numbers('false', 'true')
/** Of two truths. */
const TWO = numbers('falsefalse', 'truefalse', 'falsetrue', 'truetrue')
const THREE = numbers(
  ...['false', 'true'].flatMap((c) => ['false', 'true'].flatMap((b) => ['false', 'true'].map((a) => a + b + c))),
)
const COUNTS = numbers('0', '1', '2', '3')
const LENGTHS = steps(0, 1, 2, 3, 4, 7, 12, 20)
const RESTS = steps(0, 1, 2, 3, 6, 11, 20)

/** By length, the number of the step that it has reached. */
function steps(...starts: readonly number[]): readonly number[] {
  const last = starts[starts.length - 1]
  return Array.from({ length: last + 1 }, (_, n) => hashOf(String(starts.findLast((start) => start <= n))))
}

/** A content goes no further than so many places where it might have ended. */
const MAX_BORDERS = 40

/** The unit after the last of a content, of the places where it may end the likeliest, and how likely that is. */
export function contentEnd(s: Syntax, opening: Opening): Likeliest {
  const { at, likelihood } = likeliest(bordersOf(s, opening), logisticOf(s.document.grammar.compiled.borders))
  const end = trimmed(
    s,
    opening.start,
    Math.min(
      at < 0 ? lastUnit(s, opening.start) : at,
      andReports(s, opening) ?? beforeVerb(s, opening) ?? beforeMain(s, opening) ?? s.units.count,
    ),
  )
  return { at: end, likelihood }
}

interface Likeliest {
  readonly at: number
  readonly likelihood: number
}

/** “said the dam was old | and warned that …”, “… | but said it was safe”: a second report in the tense of the first. */
function andReports(s: Syntax, opening: Opening): number | null {
  const { start, group: g } = opening
  if (g < 0 || s.groups[g].shape !== 'finite' || !isClause(opening)) return null
  const { past, verb } = s.groups[g]
  for (let k = g + 1, verbs = 0; k < s.groups.length; k++) {
    const other = s.groups[k]
    if (other.start <= start || other.shape !== 'finite') continue
    if (verbs++ === 0 || other.past !== past || other.modal || !isCue(s, other)) continue
    let before = other.start - 1
    while (s.pos[before] === Pos.adverb) before--
    if (s.pos[before] === Pos.coordinator && reportsHere(s, other, other.verb === verb)) return before
  }
  return null
}

/** Whether “that …” or a quotation stands behind a verb of reporting, or a clause where it is the same verb as before. */
function reportsHere(s: Syntax, { end }: VerbGroup, same: boolean): boolean {
  const pos = posOf(s, end)
  if (pos === Pos.comma || pos === Pos.colon) return posOf(s, end + 1) === Pos.quote
  return pos === Pos.complementizer || (same && (pos === Pos.quote || clauseStartsAt(s, end)))
}

/** “groups backing the mayor | have met”, “those who want to go | are few”: the auxiliary of those who hold what is told. */
function beforeVerb(s: Syntax, opening: Opening): number | null {
  const { start, group } = opening
  if (isClause(opening) || group < 0 || (s.groups[group].shape !== 'gerund' && placeOf(s, group) !== 'relative'))
    return null
  const { grammar } = s.document
  for (let i = start; i < s.units.count; i++) {
    const pos = s.pos[i]
    const g = s.groupOf[i]
    if (g >= 0 && s.groups[g].shape === 'finite') {
      const verb = grammar.verb[s.units.lexeme[i]]
      const auxiliary = s.groups[g].modal || (verb >= 0 && grammar.auxiliary[verb] > 0)
      return auxiliary && i > start && contactStart(s, i, start) < 0 ? i : null
    }
    if (isMark(pos) || pos === Pos.wh || pos === Pos.complementizer || pos === Pos.subordinator || pos === Pos.quote)
      return null
  }
  return null
}

/** “Finch, who believed the report | , is gone”: the comma behind which a relative clause is over, where no verb stands before it. */
function beforeMain(s: Syntax, { start, frame, group }: Opening): number | null {
  if (frame !== 'zero' || group < 0 || placeOf(s, group) !== 'relative') return null
  let comma = -1
  for (let i = start; i < s.units.count; i++) {
    if (s.groupOf[i] >= 0 && s.groups[s.groupOf[i]].shape === 'finite') return comma === i - 1 ? comma : null
    if (s.pos[i] === Pos.comma) {
      if (comma >= 0) return null
      comma = i
    } else if (s.pos[i] === Pos.wh || s.pos[i] === Pos.quote || s.pos[i] === Pos.subordinator) return null
  }
  return null
}

const isClause = ({ frame }: Opening): boolean => frame === 'that' || frame === 'zero'

/** The unit of the border that is likeliest, each as likely as its traits say that none before it was; -1 where it is none of them. */
export function likeliest(borders: Iterable<Border>, weights: Logistic): Likeliest {
  let open = 1
  let most = 0
  let place = -1
  for (const border of borders) {
    const here = open * probability(weightsOf(border, weights))
    open -= here
    if (here > most) {
      most = here
      place = border.at
    }
    // Nothing that follows can be likelier.
    if (open <= most) return { at: place, likelihood: most }
  }
  return { at: -1, likelihood: open }
}

function weightsOf({ fields }: Border, weights: Logistic): number {
  let sum = weights.bias
  for (const trait of traits) {
    let key = trait.name
    for (const field of trait.fields) key = withValue(key, fields[field])
    sum += weightOf(weights, key)
  }
  return sum
}

/** Where the sentence ends. */
export function lastUnit(s: Syntax, start: number): number {
  let end = s.units.count
  while (end > start && s.pos[end - 1] === Pos.stop) end--
  return end
}

/** The end of a stretch without the marks and coordinators at it. */
export function trimmed(s: Syntax, start: number, end: number): number {
  while (end > start && isMark(s.pos[end - 1])) end--
  return end
}

const isMark = (pos: number): boolean =>
  pos === Pos.comma || pos === Pos.stop || pos === Pos.coordinator || pos === Pos.dash || pos === Pos.colon

/** The places where a content may end, but for the end of its sentence. One object is all of them, in turn. */
export function* bordersOf(s: Syntax, opening: Opening): Generator<Border> {
  const { start, group: g } = opening
  const last = lastUnit(s, start)
  const group = g < 0 ? null : s.groups[g]
  const fields = new Int32Array(FIELDS)
  fields[Field.frame] = hashOf(opening.frame)
  const place = placeOf(s, g)
  fields[Field.place] = hashOf(place)
  fields[Field.kind] = hashOf(group ? `${group.shape}${group.modal ? 'm' : group.past ? 'p' : ''}` : 'none')
  fields[Field.tense] = NONE
  fields[Field.opens] = kindOf(s, start, groupAt(s, start, last))
  const border = { at: start, fields }
  const needsVerb = isClause(opening) && group?.shape === 'finite' && place !== 'relative'
  const finites = finiteFrom(s, start)
  let count = 0
  let finite = 0
  let commas = 0
  let quotes = 0
  // How many clauses the content has begun that still lack their verb, and its last finite verb.
  let pending = isClause(opening) && s.pos[start] !== Pos.complementizer ? 1 : 0
  let told: VerbGroup | null = null
  for (let i = start; i < last && count < MAX_BORDERS; i++) {
    const pos = s.pos[i]
    const ig = s.groupOf[i]
    const starts = ig >= 0 && s.groups[ig].start === i ? s.groups[ig] : null
    if (i > start && isBorder(s, i, starts) && !(needsVerb && finite === 0 && partsSubject(s, i, last))) {
      fields[Field.inside] = COUNTS[Math.min(finite, 2)]
      fields[Field.length] = LENGTHS[Math.min(i - start, 20)]
      fields[Field.rest] = RESTS[Math.min(last - i, 20)]
      fields[Field.before] = nameOf(s.pos[i - 1])
      fields[Field.commas] = COUNTS[Math.min(commas, 3)]
      fields[Field.prior] = hashOf(wordAt(s, i - 1))
      fields[Field.quotes] = COUNTS[Math.min(quotes, 1)]
      fields[Field.later] = COUNTS[Math.min(finites - finite, 2)]
      fields[Field.pending] = COUNTS[Math.min(pending, 2)]
      describe(s, i, last, group, fields)
      lookAhead(s, i, last, group, told, fields)
      border.at = i
      count++
      yield border
    }
    if (pos === Pos.comma) commas++
    if (pos === Pos.quote) quotes++
    if (opensClause(s, i)) pending++
    if (starts?.shape === 'finite') {
      const opened = pending > 0 || contactStart(s, i, start) >= 0 ? Math.max(pending, 1) : 0
      pending = Math.max(opened - (s.pos[i - 1] === Pos.coordinator ? 0 : 1), 0)
      told = starts
    }
    if (starts?.shape === 'finite' && finite++ === 0 && group)
      fields[Field.tense] = TWO[Number(starts.past === group.past) + 2 * Number(starts.modal)]
  }
}

const opensClause = (s: Syntax, i: number): boolean =>
  s.pos[i] === Pos.wh || s.pos[i] === Pos.complementizer || (s.pos[i] === Pos.subordinator && clauseStartsAt(s, i + 1))

/** How many finite verbs stand from a unit on. */
function finiteFrom({ groups }: Syntax, start: number): number {
  let count = 0
  for (let g = groups.length - 1; g >= 0 && groups[g].start >= start; g--) if (groups[g].shape === 'finite') count++
  return count
}

/** The fields that what stands at a unit decides; `group` is the cue's. */
function describe(s: Syntax, i: number, last: number, group: VerbGroup | null, fields: Int32Array): void {
  const pos = s.pos[i]
  const marked = pos === Pos.comma || pos === Pos.dash || pos === Pos.colon
  const next = marked ? i + 1 : i
  const first = groupAt(s, next, last)
  const second = groupAt(s, next + 1, last)
  const quoted = !marked && s.pos[i - 1] === Pos.quote
  const mark = marked ? nameOf(pos) : !quoted ? NONE : endsInComma(s, i - 1) ? QUOTED_COMMA : QUOTED
  const linked =
    !first && !isTime(s, next) && (posOf(s, next) === Pos.coordinator || posOf(s, next) === Pos.subordinator)
  const clause = next + (linked ? 1 : 0)
  const verb = first ?? second
  fields[Field.head] = headAt(s, posOf(s, next) === Pos.noun || first ? next : next + 1, last)
  fields[Field.contact] = first?.shape === 'finite' ? TRUTH[Number(contactStart(s, next, 0) >= 0)] : NONE
  fields[Field.second] = closedOf(s, next + 1) || partOf(s, next + 1) ? hashOf(wordAt(s, next + 1)) : NONE
  fields[Field.mark] = mark
  fields[Field.marked] = COUNTS[mark === NONE ? 0 : 1]
  fields[Field.follows] = kindOf(s, next, first)
  fields[Field.after] = kindOf(s, next + 1, second)
  fields[Field.word] = closedOf(s, next) || partOf(s, next) ? hashOf(wordAt(s, next)) : NONE
  fields[Field.agrees] =
    verb && group
      ? THREE[Number(verb.shape === group.shape) + 2 * Number(verb.past === group.past) + 4 * Number(isCue(s, verb))]
      : NONE
  fields[Field.clause] =
    TRUTH[Number((marked || pos === Pos.coordinator || pos === Pos.subordinator) && clauseStartsAt(s, clause))]
  fields[Field.report] = TRUTH[Number(group !== null && (linked || marked) && reportFollows(s, clause, group))]
}

/** The fields that what stands up to the next mark decides; `told` is the last finite verb of the content. */
function lookAhead(
  s: Syntax,
  at: number,
  last: number,
  group: VerbGroup | null,
  told: VerbGroup | null,
  fields: Int32Array,
): void {
  const from = at + (isMark(s.pos[at]) && s.pos[at] !== Pos.coordinator ? 1 : 0)
  const linked = s.pos[from] === Pos.coordinator || s.pos[from] === Pos.subordinator
  let turn = NONE
  let verb: VerbGroup | null = null
  let next: VerbGroup | null = null
  let i = from + (linked ? 1 : 0)
  for (; i < last && s.pos[i] !== Pos.comma && s.pos[i] !== Pos.dash && s.pos[i] !== Pos.colon; i++) {
    const here = s.groupOf[i] < 0 ? null : s.groups[s.groupOf[i]]
    if (turn === NONE && !(s.pos[i] & NOMINAL) && s.pos[i] !== Pos.adverb)
      turn = here ? shapeOf(s, here) : nameOf(s.pos[i])
    if (here?.shape === 'finite') verb ??= here
    next ??= here
  }
  const closer = i < last ? nameOf(s.pos[i]) : END
  fields[Field.closer] = closer
  fields[Field.segment] = RESTS[Math.min(i - from, 20)]
  fields[Field.turn] = turn === NONE ? closer : turn
  fields[Field.next] = next ? REPORTS[next.shape][reportOf(s, next)] : NONE
  fields[Field.beyond] = i + 1 < last ? kindAfter(s, i + 1, last) : NONE
  fields[Field.link] = linked ? linkAt(s, from + 1, last, group) : NONE
  fields[Field.ahead] = verb
    ? THREE[Number(verb.past === group?.past) + 2 * Number(verb.modal) + 4 * Number(isCue(s, verb))]
    : NONE
  fields[Field.tenses] = verb
    ? THREE[Number(verb.past === group?.past) + 2 * Number(verb.past === told?.past) + 4 * Number(verb.modal)]
    : NONE
}

/** The function word that stands behind a mark, or what it is. */
function kindAfter(s: Syntax, i: number, last: number): number {
  const group = groupAt(s, i, last)
  return group
    ? shapeOf(s, group)
    : closedOf(s, i) & Closed.subordinator || partOf(s, i)
      ? hashOf(wordAt(s, i))
      : nameOf(s.pos[i])
}

/** What a verb group reports: 0, nothing; 1, something that is not expressed; 2, a phrase; 3, a clause or a quotation. */
function reportOf(s: Syntax, group: VerbGroup): number {
  const index = s.document.grammar.simpleCues.get(group.verb)
  if (index === undefined) return 0
  const entry = s.document.grammar.compiled.verbCues[index]
  const complement = group.passive ? null : complementOf(s, { entry, index, group, end: group.end })
  return !complement ? 1 : CLAUSES.has(complement.frame) ? 3 : 2
}
const CLAUSES: ReadonlySet<Frame> = new Set<Frame>(['that', 'zero', 'quotation', 'colon'])

const LINKS = { clause: hashOf('clause'), sure: hashOf('clause+'), phrase: hashOf('phrase'), alike: hashOf('alike') }

/** What stands behind a coordinator or a subordinator: a verb, a clause, a word formed as the cue is, or something else. */
function linkAt(s: Syntax, from: number, last: number, group: VerbGroup | null): number {
  let i = from
  while (i < last && s.pos[i] === Pos.adverb) i++
  const first = groupAt(s, i, last)
  if (first) return shapeOf(s, first)
  if (clauseStartsAt(s, i)) {
    // “and the board has …”: nothing but a noun phrase stands before the verb.
    let k = i
    while (k < last && ((s.pos[k] & NOMINAL) !== 0 || s.pos[k] === Pos.adverb)) k++
    const verb = groupAt(s, k, last)
    return !verb ? LINKS.phrase : shapeOf(s, verb) === AUXILIARY ? LINKS.sure : LINKS.clause
  }
  return group && isAlike(s, i, group) ? LINKS.alike : nameOf(posOf(s, i))
}

/** “praised the plan and rubbished its critics”: a word that ends as the cue does and has a phrase behind it. */
function isAlike(s: Syntax, i: number, { head }: VerbGroup): boolean {
  const next = posOf(s, i + 1)
  return (
    posOf(s, i) === Pos.noun &&
    !isUpper(initialOf(s, i)) &&
    wordAt(s, i).slice(-2) === wordAt(s, head).slice(-2) &&
    ((next & NOMINAL) !== 0 || next === Pos.to || next === Pos.preposition)
  )
}

/** How far behind its first word the noun that heads a phrase is looked for. */
const MAX_HEAD = 4

/** The noun that heads the phrase at a unit; of names, that they are names. */
function headAt(s: Syntax, from: number, last: number): number {
  let i = from
  while (i < Math.min(last, from + MAX_HEAD) && modifiesNext(s, i, last)) i++
  return i >= last ? NONE : isUpper(initialOf(s, i)) ? NAME : hashOf(wordAt(s, i))
}

const modifiesNext = (s: Syntax, i: number, last: number): boolean =>
  s.pos[i] === Pos.determiner ||
  s.pos[i] === Pos.adverb ||
  (s.pos[i] === Pos.noun && i + 1 < last && s.pos[i + 1] === Pos.noun)

/** The verb group that begins at a unit. */
function groupAt(s: Syntax, i: number, last: number): VerbGroup | null {
  const g = i < last ? s.groupOf[i] : -1
  return g >= 0 && s.groups[g].start === i ? s.groups[g] : null
}

const shapeOf = (s: Syntax, { shape, modal, head, start, verb }: VerbGroup): number =>
  shape === 'finite' && (modal || head > start || (verb >= 0 && s.document.grammar.auxiliary[verb] > 0))
    ? AUXILIARY
    : SHAPES[shape]

const kindOf = (s: Syntax, i: number, group: VerbGroup | null): number =>
  group ? shapeOf(s, group) : isTime(s, i) ? TIME : nameOf(posOf(s, i))

function isBorder(s: Syntax, i: number, starts: VerbGroup | null): boolean {
  const before = s.pos[i - 1]
  if (before === Pos.comma || before === Pos.dash || before === Pos.colon) return false
  switch (s.pos[i]) {
    case Pos.comma:
    case Pos.dash:
    case Pos.colon:
    case Pos.coordinator:
    case Pos.subordinator:
    case Pos.wh:
    case Pos.preposition:
    case Pos.complementizer:
    case Pos.adverb:
    case Pos.bracket:
    case Pos.other:
      return true
    default:
      return starts !== null || before === Pos.quote || isTime(s, i)
  }
}

/** “the mayor, an engineer, knew”: the first of two marks between a subject and its verb. */
function partsSubject(s: Syntax, i: number, last: number): boolean {
  const mark = s.pos[i]
  if (mark !== Pos.comma && mark !== Pos.dash) return false
  let relative = false
  for (let j = i + 1; j < last; j++) {
    const group = groupAt(s, j, last)
    if (group?.shape === 'finite') {
      if (s.pos[s.pos[j - 1] === Pos.adverb ? j - 2 : j - 1] === mark) return true
      if (mark === Pos.comma && !relative) return false
    }
    relative ||= s.pos[j] === Pos.wh
  }
  return false
}

/** In what clause the cue stands. */
function placeOf(s: Syntax, g: number): string {
  if (g < 0) return 'none'
  const group = s.groups[g]
  if (group.shape !== 'finite') return opensSentence(s, group.start) ? 'opens' : group.shape
  const subject = subjectOf(s, g)
  if (isRelative(s, subject?.start ?? group.start)) return 'relative'
  return isSubordinate(s, subject, group) ? 'subordinate' : 'main'
}

const isRelative = (s: Syntax, first: number): boolean => s.pos[first] === Pos.wh || posOf(s, first - 1) === Pos.wh

/** A participle or a governed gerund at the head of the sentence, whose main clause is to come. */
function opensSentence(s: Syntax, start: number): boolean {
  for (let i = start - 1; i >= 0; i--)
    if (
      s.pos[i] !== Pos.preposition &&
      s.pos[i] !== Pos.subordinator &&
      s.pos[i] !== Pos.adverb &&
      s.pos[i] !== Pos.coordinator
    )
      return false
  return true
}

/** Whether a noun phrase and a verb of reporting in the same tense begin a clause here. */
function reportFollows(s: Syntax, from: number, { past, shape }: VerbGroup): boolean {
  if (shape !== 'finite' || !(posOf(s, from) & NOMINAL)) return false
  for (let i = from; i < s.units.count; i++) {
    const g = s.groupOf[i]
    if (g >= 0) {
      const other = s.groups[g]
      const cue = s.document.grammar.simpleCues.get(other.verb)
      return (
        i > from &&
        other.shape === 'finite' &&
        other.past === past &&
        !other.passive &&
        cue !== undefined &&
        s.document.grammar.compiled.verbCues[cue].frames.clause
      )
    }
    if (!(s.pos[i] & NOMINAL) && s.pos[i] !== Pos.preposition && s.pos[i] !== Pos.adverb) return false
  }
  return false
}

const isCue = (s: Syntax, { verb }: VerbGroup): boolean => s.document.grammar.simpleCues.has(verb)

/** The word that is the field of that name. */
export function wordAt({ document: { text, tokens }, units }: Syntax, i: number): string {
  return text.slice(tokens.start[units.start[i]], tokens.end[units.end[i] - 1]).toLowerCase()
}
