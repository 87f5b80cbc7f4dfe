import { Closed, Part } from '../../../grammar/tags.js'
import type { Stretch } from '../../../mentions/index.js'
import { Kind } from '../../../text/index.js'
import { isSpeech } from '../quotation.js'
import {
  beforeAdverbs,
  closedOf,
  groupAt,
  isCapital,
  isTime,
  NOMINAL,
  partOf,
  Pos,
  posOf,
  type Syntax,
  type VerbGroup,
} from '../syntax.js'
import { hasVerbBefore, opensName } from './clause.js'
import { isCount, opensQuantity } from './quantity.js'

/** A noun phrase that is read from its end: its first unit so far, -1 for none, and the unit after its last. */
interface Phrase {
  start: number
  end: number
}

/** The phrase is over. */
const STOP = -1

/** The noun phrase that ends at a unit, with what modifies it. */
export function nounPhraseBefore(s: Syntax, last: number, lower: number): Stretch | null {
  if (last < lower) return null
  // “Roe and I”, “many of you”
  const joined =
    posOf(s, last - 1) === Pos.coordinator || (closedOf(s, last - 1) & (Closed.partitive | Closed.quantifier)) !== 0
  if (s.pos[last] === Pos.pronoun && partOf(s, last) & Part.nominative && !joined) return { start: last, end: last + 1 }
  let i = last
  for (let k = beforeTime(s, i, lower); k < i; k = beforeTime(s, i, lower)) i = k
  if (s.pos[i] === Pos.pronoun && !(posOf(s, i - 1) & (NOMINAL | Pos.coordinator))) return { start: i, end: i + 1 }
  const phrase = { start: -1, end: i + 1 }
  while (i >= lower) {
    const first = take(s, i, lower, phrase)
    if (first === STOP) break
    i = first - 1
  }
  return phrase.start < 0 ? null : withoutMarks(s, phrase)
}

/** The first unit of what a phrase takes in with a unit; STOP where it is over. */
function take(s: Syntax, i: number, lower: number, phrase: Phrase): number {
  const pos = s.pos[i]
  if (pos & NOMINAL) return takeNominal(s, i, phrase)
  switch (pos) {
    case Pos.adverb:
      return takeAdverb(s, i, phrase)
    case Pos.preposition:
      return takePreposition(s, i, lower, phrase)
    case Pos.coordinator:
      return posOf(s, i - 1) & NOMINAL && !hasVerbBefore(s, lower, i) ? i : STOP
    case Pos.comma:
      return isListComma(s, i, lower, phrase.end) ? i : STOP
    default: {
      const group = groupAt(s, i)
      return group ? takeVerb(s, group, lower, phrase) : STOP
    }
  }
}

function takeNominal(s: Syntax, i: number, phrase: Phrase): number {
  if (isSpeech(s, i)) return STOP
  if (phrase.start >= 0) {
    const next = posOf(s, i + 1)
    if (
      s.pos[i] === Pos.pronoun &&
      !(closedOf(s, i) & Closed.quantifier) &&
      !(next & (Pos.preposition | Pos.coordinator))
    )
      return STOP
    if (isTime(s, i) && next !== Pos.possessive && !modifiesNoun(s, i)) return STOP
  }
  phrase.start = i
  return i
}

/** “a June poll” */
const modifiesNoun = (s: Syntax, i: number): boolean =>
  posOf(s, i - 1) === Pos.determiner && s.pos[i + 1] === Pos.noun && !isCapital(s, i + 1)

function takeAdverb(s: Syntax, i: number, phrase: Phrase): number {
  const left = posOf(s, i - 1)
  const opens = phrase.start === i + 1
  if (opens && countsBehind(s, i, left)) {
    phrase.start = i
    return i
  }
  if (left === Pos.determiner || s.pos[i + 1] === Pos.joint) return i
  const modifies = left & (Pos.adverb | Pos.preposition) && s.pos[i + 1] === Pos.noun
  return opens && (modifies || closedOf(s, i) & Closed.quantifier) ? i : STOP
}

/** “only four percent”, “more than half”, “nearly all”; but “even | some”. */
const countsBehind = (s: Syntax, i: number, left: number): boolean =>
  isCount(s, i + 1) ||
  ((closedOf(s, i + 1) & (Closed.quantifier | Closed.partitive)) !== 0 &&
    (!(closedOf(s, i) & Closed['focus-particle']) || left === Pos.coordinator))

function takePreposition(s: Syntax, i: number, lower: number, phrase: Phrase): number {
  const subordinates = closedOf(s, i) & Closed.subordinator
  if (subordinates && (hasVerbBefore(s, lower, i) || isPeriod(s, i - 1))) return STOP
  if (isGovernedBy(s, i, lower, phrase)) return i
  // “a poll taken in May”, “voters going to the polls”
  const group = i > lower ? groupAt(s, beforeAdverbs(s, i)) : null
  if (group && isReduced(s, group) && group.start > lower) return group.start
  // “those who spoke with Roe”
  const relative = group?.shape === 'finite' ? takeVerb(s, group, lower, phrase) : STOP
  if (relative !== STOP) return relative
  if (phrase.start === i + 1 && opensQuantity(s, i)) {
    phrase.start = i
    return i
  }
  // The phrase that it governs is no subject; a name behind that phrase may be. “after Smith spoke”: a subordinator.
  phrase.start = afterGoverned(s, i + 1, phrase.end)
  if (phrase.start < 0 && subordinates) phrase.start = i + 1
  return STOP
}

/** “(Two) days | after”, “a week | after”; but “in the days after” is a phrase of its own. */
function isPeriod(s: Syntax, i: number): boolean {
  if (i < 0) return false
  const { grammar, tokens } = s.document
  const word = grammar.figures?.words[tokens.word[s.units.start[i]]]
  return (
    word?.unit?.period !== undefined &&
    (posOf(s, i - 1) !== Pos.determiner || (closedOf(s, i - 1) & Closed.indefinite) !== 0)
  )
}

/** Whether a preposition stands behind a noun of the phrase, or between numbers: “four in 10 voters”. */
function isGovernedBy(s: Syntax, i: number, lower: number, { start }: Phrase): boolean {
  if (isCount(s, i - 1) && isCount(s, i + 1)) return true
  const left = posOf(s, i - 1)
  if (left & NOMINAL && left !== Pos.determiner && !(isTime(s, i - 1) && start >= 0)) return true
  // “people in the town | and at the mill”
  return (left & (Pos.adverb | Pos.coordinator)) !== 0 && i - 2 >= lower && (s.pos[i - 2] & NOMINAL) !== 0
}

/** A participle, an infinitive or a relative clause that describes a noun, which the last needs to be one. */
function takeVerb(s: Syntax, group: VerbGroup, lower: number, phrase: Phrase): number {
  if (isReduced(s, group)) return group.start
  const noun = posOf(s, group.start - 1) & NOMINAL
  if (group.shape === 'infinitive' && noun && !hasVerbBefore(s, lower, group.start)) return group.start
  if (group.shape !== 'finite') return STOP
  const wh = relativeStart(s, group, lower)
  if (wh <= lower || !(posOf(s, wh - 1) & NOMINAL)) return STOP
  phrase.start = -1
  return wh
}

/** A participle or a gerund that describes the noun before it. */
export const isReduced = ({ pos }: Syntax, { shape, start }: VerbGroup): boolean =>
  (shape === 'participle' || shape === 'gerund') && start > 0 && (pos[start - 1] & NOMINAL) !== 0

/** How far before its verb a relative word is looked for. */
const MAX_RELATIVE = 8

/** The relative word that opens the clause of a finite verb; -1 where it is in no relative clause. */
function relativeStart(s: Syntax, { start }: VerbGroup, lower: number): number {
  for (let i = start - 1; i >= Math.max(lower, start - MAX_RELATIVE); i--) {
    if (s.pos[i] === Pos.wh) return i
    if (!(s.pos[i] & (NOMINAL | Pos.adverb))) return -1
  }
  return -1
}

/** The unit before a time that ends at a unit: “Smith on Tuesday”, “a poll last month”; the unit itself where there is none. */
function beforeTime(s: Syntax, last: number, lower: number): number {
  if (!isTime(s, last)) return last
  let i = last
  while (i > lower && (isTime(s, i - 1) || s.pos[i - 1] === Pos.adverb || isCount(s, i - 1))) i--
  if (s.pos[i - 1] === Pos.determiner && i - 1 > lower) i--
  if (s.pos[i - 1] === Pos.preposition && i - 1 > lower) i--
  return i > lower && posOf(s, i - 1) & (Pos.noun | Pos.pronoun | Pos.bracket) ? i - 1 : last
}

/** A list has so many members at most behind a comma, and its coordinator stands so near. */
const MAX_MEMBERS = 3
const MAX_LIST = 8

/** A comma within a list of names whose last member stands behind “and”. */
function isListComma(s: Syntax, comma: number, lower: number, end: number): boolean {
  if (!(posOf(s, comma - 1) & NOMINAL) || hasVerbBefore(s, lower, comma)) return false
  let commas = 0
  for (let i = comma + 1; i < end; i++) {
    if (s.pos[i] === Pos.coordinator)
      return i < comma + MAX_LIST && commas < MAX_MEMBERS && s.pos[comma - 1] === Pos.noun && partsNames(s, comma)
    if (s.pos[i] === Pos.comma) commas++
  }
  return false
}

const partsNames = (s: Syntax, comma: number): boolean => isCapital(s, comma - 1) && isCapital(s, comma + 1)

/** “In a statement Smith”: where the second phrase begins, -1 where there is but one. */
function afterGoverned(s: Syntax, from: number, end: number): number {
  for (let i = end - 1; i > from; i--) {
    const pos = s.pos[i]
    if (pos & (Pos.determiner | Pos.pronoun)) return s.pos[i - 1] & (Pos.preposition | Pos.adverb) ? -1 : i
    if (pos === Pos.noun && isTime(s, i - 1) && !isTime(s, i)) return i
    if (opensName(s, i) && s.pos[i - 1] === Pos.noun) return i
  }
  return -1
}

/** A phrase without the marks around it; the stop of an abbreviation belongs to it: “Clay Inc.”. */
function withoutMarks({ pos, units }: Syntax, { start, end }: Stretch): Stretch | null {
  while (start < end && pos[start] & (Pos.possessive | Pos.joint)) start++
  while (
    end > start &&
    (pos[end - 1] === Pos.possessive || (pos[end - 1] === Pos.joint && units.kind[end - 1] !== Kind.stop))
  )
    end--
  return end > start ? { start, end } : null
}

/** The noun phrase behind a preposition: “with Smith calling …”. */
export function governedBefore(s: Syntax, last: number, lower: number): Stretch | null {
  let i = last
  while (i >= lower && s.pos[i] & NOMINAL && !isSpeech(s, i)) i--
  return i < last ? { start: i + 1, end: last + 1 } : null
}
