import { hashOf } from '../../../grammar/key.js'
import type { Frame } from '../../relation.js'
import { clauseStartsAt } from '../complements/index.js'
import { contactStart } from '../phrases/index.js'
import { groupFrom, isTime, lastUnit, Pos, posOf, type Syntax, type VerbGroup } from '../syntax.js'
import { describeAhead, type Sought } from './ahead.js'
import type { CueClause } from './cue.js'
import { describeHere } from './here.js'
import { Field, FIELDS } from './traits.js'
import {
  any,
  few,
  kindOf,
  lengthOf,
  nameOf,
  NONE,
  onsetOf,
  PHRASE,
  restOf,
  some,
  stretchOf,
  truths,
  wordOf,
} from './values.js'

/** The cue of a content whose end is looked for. */
export interface Opening {
  /** First unit of the content. */
  readonly start: number
  readonly frame: Frame
  /** Verb group of the cue, -1 for none. */
  readonly group: number
  /** What grammars call the cue. */
  readonly lemma: string
  /** What whoever is told of does by it. */
  readonly act: string
}

/**
 * Sees a unit before which the content may end, and what speaks for and against it: of each field the number of its value.
 * Says whether to go on. One list is the fields of all borders, in turn.
 */
export type BorderVisitor = (at: number, fields: Int32Array) => boolean

/** Whether a content opens as a clause, with or without “that”. */
export const isClause = ({ frame }: Opening): boolean => frame === 'that' || frame === 'zero'

/** What a content holds up to a unit. */
interface Passed {
  commas: number
  ands: number
  /** Verb groups that it has begun, and the last mark that parts clauses in it, -1 for none. */
  verbs: number
  mark: number
  quotes: number
  /** Relative words and complementizers. */
  relatives: number
  finites: number
  /** How many clauses it has begun that still lack their verb, and its last finite verb. */
  pending: number
  told: VerbGroup | null
}

const fields = new Int32Array(FIELDS)

/** A content goes no further than so many places where it might have ended. */
const MAX_BORDERS = 40

/** Walks over the places where a content may end, but for the end of its sentence. */
export function walkBorders(s: Syntax, opening: Opening, clause: CueClause, visit: BorderVisitor): void {
  const { start, group: g } = opening
  const group = g < 0 ? null : s.groups[g]
  const last = lastUnit(s, start)
  const sought: Sought = { group, start, last }
  describeCue(s, opening, clause, last)
  const needsVerb = isClause(opening) && group?.shape === 'finite' && clause.place !== 'relative'
  const finites = finitesFrom(s, start)
  const ands = coordinatorsFrom(s, start, last)
  const pending = isClause(opening) && s.pos[start] !== Pos.complementizer ? 1 : 0
  const passed: Passed = {
    commas: 0,
    ands: 0,
    verbs: 0,
    mark: -1,
    quotes: 0,
    relatives: 0,
    finites: 0,
    pending,
    told: null,
  }
  let count = 0
  for (let i = start; i < last && count < MAX_BORDERS; i++) {
    if (i > start && isBorder(s, i) && !(needsVerb && !passed.told && partsSubject(s, i, last))) {
      describePassed(s, i, passed)
      fields[Field.length] = lengthOf(i - start)
      fields[Field.rest] = restOf(last - i)
      fields[Field.later] = few(finites - passed.finites)
      fields[Field.coming] = few(ands - passed.ands - (s.pos[i] === Pos.coordinator ? 1 : 0))
      describeHere(s, i, sought, fields)
      describeAhead(s, i, sought, passed.told, fields)
      count++
      if (!visit(i, fields)) return
    }
    pass(s, i, start, passed)
  }
}

/** The fields that the cue and its sentence decide. */
function describeCue(
  s: Syntax,
  { start, frame, lemma, act, group: g }: Opening,
  { place, subject }: CueClause,
  last: number,
): void {
  const group = g < 0 ? null : s.groups[g]
  fields[Field.frame] = hashOf(frame)
  fields[Field.place] = hashOf(place)
  fields[Field.cue] = hashOf(lemma)
  fields[Field.act] = hashOf(act)
  fields[Field.voice] = truths(group?.past === true, group?.modal === true)
  fields[Field.whose] = !subject ? NONE : subject.end === subject.start + 1 ? wordOr(s, subject.start) : PHRASE
  fields[Field.onset] = onsetOf(subject?.start ?? group?.start ?? 0)
  fields[Field.opens] = kindOf(s, start, groupFrom(s, start))
  fields[Field.tail] = kindOf(s, last - 1, groupFrom(s, last - 1))
}

/** Of a subject that is one word, a pronoun or what else it is. */
const wordOr = (s: Syntax, i: number): number => (s.pos[i] === Pos.noun ? nameOf(Pos.noun) : wordOf(s, i))

/** The fields that what the content holds so far decides. */
function describePassed(s: Syntax, i: number, passed: Passed): void {
  fields[Field.inside] = few(passed.finites)
  fields[Field.before] = nameOf(s.pos[i - 1])
  fields[Field.prior] = wordOf(s, i - 1)
  fields[Field.commas] = some(passed.commas)
  fields[Field.ands] = few(passed.ands)
  fields[Field.verbs] = any(passed.verbs)
  fields[Field.stretch] = passed.mark < 0 ? NONE : stretchOf(i - passed.mark - 1)
  fields[Field.quotes] = any(passed.quotes)
  fields[Field.relative] = few(passed.relatives)
  fields[Field.pending] = few(passed.pending)
}

/** Adds a unit to what a content holds. */
function pass(s: Syntax, i: number, start: number, passed: Passed): void {
  const pos = s.pos[i]
  if (pos === Pos.comma) passed.commas++
  if (pos & (Pos.comma | Pos.dash | Pos.colon) && i > start) passed.mark = i
  if (pos === Pos.coordinator) passed.ands++
  if (pos === Pos.quote) passed.quotes++
  if (pos === Pos.wh || (pos === Pos.complementizer && i > start)) passed.relatives++
  if (opensClause(s, i)) passed.pending++
  const group = groupFrom(s, i)
  if (group) passed.verbs++
  if (group?.shape !== 'finite') return
  const opened = passed.pending > 0 || contactStart(s, i, start) >= 0 ? Math.max(passed.pending, 1) : 0
  passed.pending = Math.max(opened - (s.pos[i - 1] === Pos.coordinator ? 0 : 1), 0)
  passed.told = group
  passed.finites++
}

const opensClause = (s: Syntax, i: number): boolean =>
  (s.pos[i] & (Pos.wh | Pos.complementizer)) !== 0 || (s.pos[i] === Pos.subordinator && clauseStartsAt(s, i + 1))

/** How many coordinators stand between two units. */
function coordinatorsFrom({ pos }: Syntax, start: number, last: number): number {
  let count = 0
  for (let i = start; i < last; i++) if (pos[i] === Pos.coordinator) count++
  return count
}

/** How many finite verbs stand from a unit on. */
function finitesFrom({ groups }: Syntax, start: number): number {
  let count = 0
  for (let g = groups.length - 1; g >= 0 && groups[g].start >= start; g--) if (groups[g].shape === 'finite') count++
  return count
}

/** What a content may end before. */
const BORDER =
  Pos.comma | Pos.dash | Pos.colon | Pos.coordinator | Pos.subordinator | Pos.wh | Pos.preposition | Pos.complementizer |
  Pos.adverb | Pos.bracket | Pos.other // prettier-ignore

function isBorder(s: Syntax, i: number): boolean {
  const before = s.pos[i - 1]
  if (before & (Pos.comma | Pos.dash | Pos.colon) || partsNoun(s, i)) return false
  return (s.pos[i] & BORDER) !== 0 || groupFrom(s, i) !== null || before === Pos.quote || isTime(s, i)
}

/** “a claim Monday that …”: a time between a noun that reports and its clause. */
const partsNoun = (s: Syntax, i: number): boolean =>
  isTime(s, i) && posOf(s, i + 1) === Pos.complementizer && s.document.grammar.nounCues.has(s.units.lexeme[i - 1])

/** “the mayor, an engineer, knew”: the first of two marks between a subject and its verb. */
function partsSubject(s: Syntax, i: number, last: number): boolean {
  const mark = s.pos[i]
  if (!(mark & (Pos.comma | Pos.dash))) return false
  let relative = false
  for (let j = i + 1; j < last; j++) {
    if (groupFrom(s, j)?.shape === 'finite') {
      if (s.pos[s.pos[j - 1] === Pos.adverb ? j - 2 : j - 1] === mark) return true
      if (mark === Pos.comma && !relative) return false
    }
    relative ||= s.pos[j] === Pos.wh
  }
  return false
}
