import { Closed, Open, Part } from '../../grammar/tags.js'
import type { Stretch } from '../../mentions/index.js'
import { Kind } from '../../text/index.js'
import { isSpeech, opensWithVerb } from './quotation.js'
import {
  closedOf,
  initialOf,
  isTime,
  isUpper,
  openOf,
  partOf,
  Pos,
  posOf,
  type Syntax,
  type VerbGroup,
} from './syntax.js'

/** The subject of a verb group, and where the clause that it opens begins. */
export interface Subject {
  readonly range: Stretch | null
  /** First unit of the clause. */
  readonly from: number
}

const isNominal = (pos: number): boolean =>
  pos === Pos.noun ||
  pos === Pos.determiner ||
  pos === Pos.possessive ||
  pos === Pos.bracket ||
  pos === Pos.quote ||
  pos === Pos.joint ||
  pos === Pos.pronoun

/** The subject to the left of a verb group; `lower` bounds the search. */
export function subjectOf(s: Syntax, g: number, lower = 0): Subject {
  const group = s.groups[g]
  if (group.shape !== 'finite') return controller(s, g, lower)
  let j = group.start - 1
  while (j >= lower && s.pos[j] === Pos.adverb) j--
  if (j < lower) return { range: null, from: group.start }
  // “exit polling showed”
  if (s.pos[j] === Pos.verb && !isReduced(s, s.groupOf[j])) return { range: null, from: group.start }
  switch (s.pos[j]) {
    case Pos.wh: {
      const before = posOf(s, j - 1)
      if (partOf(s, j) & Part.relative && (isNominal(before) || before === Pos.comma))
        return { range: { start: j, end: j + 1 }, from: j }
      return { range: { start: j, end: j + 1 }, from: j }
    }
    case Pos.coordinator:
      return shared(s, g, lower, j)
    case Pos.comma:
    case Pos.dash: {
      let open = parenthesisStart(s, j, lower)
      // “Smith, 29, of Dallas, Texas, said”: several of them.
      for (let outer = open; outer > lower && s.pos[j] === Pos.comma; open = outer) {
        const from = segmentStart(s, outer, lower)
        if (from <= lower || s.pos[from - 1] !== Pos.comma || !isDetail(s, from, outer)) break
        outer = from - 1
      }
      if (open > lower) {
        const apposed =
          isApposition(s, open + 1) ||
          (partOf(s, open + 1) & Part.elaborating) !== 0 ||
          (s.pos[j] === Pos.comma && isDetail(s, open + 1, j))
        const noun = nounPhraseBefore(s, open - 1, lower)
        if (noun) return { range: apposed ? { start: noun.start, end: j } : noun, from: noun.start }
      }
      return shared(s, g, lower, j)
    }
    case Pos.complementizer:
    case Pos.subordinator:
    case Pos.preposition:
    case Pos.colon:
    case Pos.stop:
      return { range: null, from: group.start }
    default: {
      // “Finch, citing “the flood,” said”
      const open = isSpeech(s, j) ? parenthesisStart(s, j, lower, Pos.comma) : -1
      const noun = nounPhraseBefore(s, open > lower ? open - 1 : j, lower)
      return noun ? { range: noun, from: noun.start } : { range: null, from: group.start }
    }
  }
}

/** The subject that a coordinated verb shares with the finite verb before it. */
function shared(s: Syntax, g: number, lower: number, at: number): Subject {
  const { past, modal } = s.groups[g]
  const adds = reports(s, s.groups[g])
  let nearest = -1
  for (let k = g - 1; k >= 0 && s.groups[k].start >= lower; k--) {
    if (s.groups[k].shape !== 'finite') continue
    // “Roe said the plan would fail and praised another”: the verb of what was said goes with another tense.
    if (nearest < 0 && !modal && (s.groups[k].modal || s.groups[k].past !== past) && isTold(s, k)) continue
    if (nearest < 0) nearest = k
    // “Roe said that Poe had left and warned that …”: it was Roe who warned.
    if (!adds) break
    if (s.groups[k].past === past && reports(s, s.groups[k]) && !isTold(s, k)) {
      nearest = k
      break
    }
  }
  return { range: nearest < 0 ? null : subjectOf(s, nearest, lower).range, from: at }
}

/** Who does what an infinitive, a gerund or a participle says. */
function controller(s: Syntax, g: number, lower: number): Subject {
  const group = s.groups[g]
  const j = group.start - 1
  if (group.shape === 'participle') {
    let k = j
    while (k >= lower && (s.pos[k] === Pos.comma || s.pos[k] === Pos.adverb)) k--
    const noun = k >= lower ? nounPhraseBefore(s, k, lower) : null
    return { range: noun, from: group.start }
  }
  if (
    group.shape === 'gerund' &&
    (posOf(s, j) === Pos.noun || posOf(s, j) === Pos.pronoun || posOf(s, j) === Pos.bracket)
  ) {
    const noun = nounPhraseBefore(s, j, lower) ?? governedBefore(s, j, lower)
    // “Smith issued a statement saying that …”: who issued it says so.
    const issued = noun && openOf(s, j) & Open.document ? s.groupOf[noun.start - 1] : -1
    if (issued >= 0 && s.groups[issued].shape !== 'participle' && !s.groups[issued].passive)
      return { range: subjectOf(s, issued, lower).range, from: group.start }
    if (noun) return { range: noun, from: group.start }
  }
  const parts = posOf(s, j) === Pos.comma || posOf(s, j) === Pos.coordinator || posOf(s, j) === Pos.dash
  for (let k = g - 1; k >= 0 && s.groups[k].start >= lower; k--) {
    const other = s.groups[k]
    if (group.shape === 'infinitive' || group.shape === 'base') {
      // “urged them to leave”: the object; else the subject of the verb that governs it.
      if (posOf(s, j) === Pos.pronoun && other.end <= j) return { range: { start: j, end: j + 1 }, from: group.start }
      return { range: subjectOf(s, k, lower).range, from: group.start }
    }
    if (other.shape !== 'finite') continue
    // “Roe said | the plan would fail, adding that …”
    if (parts && k > 0 && isTold(s, k)) continue
    const subject = subjectOf(s, k, lower)
    if (parts && k > 0 && isSubordinate(s, subject, other)) continue
    if (!subject.range && isSpeech(s, other.start - 1))
      return { range: nounPhraseAfter(s, other.end, s.units.count), from: group.start }
    return { range: subject.range, from: group.start }
  }
  // A headline: “Smith to leave”.
  const titled = group.shape === 'infinitive' && g === 0 ? nounPhraseBefore(s, j, lower) : null
  if (titled?.start === 0) return { range: titled, from: group.start }
  // It opens the sentence: the subject of the verb that follows.
  for (let k = g + 1; k < s.groups.length; k++) {
    if (s.groups[k].shape !== 'finite') continue
    const subject = subjectOf(s, k, group.end)
    const before = subject.range ? posOf(s, subject.range.start - 1) : Pos.other
    if (before === Pos.comma) return { range: subject.range, from: group.start }
  }
  return { range: null, from: group.start }
}

/** Whether a verb reports what stands in a clause, with or without “that”. */
function reports({ document: { grammar } }: Syntax, { verb }: VerbGroup): boolean {
  const cue = grammar.simpleCues.get(verb)
  if (cue === undefined) return false
  const { frames } = grammar.compiled.verbCues[cue]
  return frames.clause || frames.that
}

/** How far before a verb its clause begins, and how many coordinated verbs may stand between. */
const MAX_SUBJECT = 24
const MAX_SHARED = 3

/** Whether a verb stands in a clause that a verb before it reports: “said that he leaves”, “told them he leaves”. */
function isTold(s: Syntax, g: number): boolean {
  let verb = g
  for (let hops = 0; hops < MAX_SHARED && verb > 0 && posOf(s, s.groups[verb].start - 1) === Pos.coordinator; hops++)
    verb--
  const { start } = s.groups[verb]
  let i = start - 1
  while (i >= Math.max(0, start - MAX_SUBJECT) && isWithinSubject(s, i)) i--
  const before = i < 0 ? -1 : s.groupOf[i]
  return posOf(s, i) === Pos.complementizer || (before >= 0 && before < verb && reports(s, s.groups[before]))
}

const isWithinSubject = (s: Syntax, i: number): boolean =>
  (isNominal(s.pos[i]) && !isSpeech(s, i)) ||
  s.pos[i] === Pos.adverb ||
  s.pos[i] === Pos.preposition ||
  (s.pos[i] === Pos.coordinator && isNominal(posOf(s, i - 1)))

/** Whether a verb stands in a relative or an adverbial clause. */
export function isSubordinate(s: Syntax, { range }: Subject, group: VerbGroup): boolean {
  let i = (range ? range.start : group.start) - 1
  if (range && s.pos[range.start] === Pos.wh) return true
  while (i >= 0 && s.pos[i] === Pos.adverb) i--
  return (
    i >= 0 &&
    (s.pos[i] === Pos.wh ||
      s.pos[i] === Pos.subordinator ||
      (s.pos[i] === Pos.preposition && (closedOf(s, i) & Closed.subordinator) !== 0))
  )
}

/** First unit of the stretch between commas that ends before a comma. */
function segmentStart(s: Syntax, comma: number, lower: number): number {
  let i = comma
  while (i > lower && s.pos[i - 1] !== Pos.comma && s.groupOf[i - 1] < 0) i--
  return i
}

/** An age or a place that stands between commas behind a name. */
function isDetail(s: Syntax, from: number, to: number): boolean {
  if (s.pos[from] === Pos.preposition)
    return to - from <= 8 && closedOf(s, from) & Closed.locative ? isUpper(initialOf(s, from + 1)) : false
  return (
    to - from <= 2 && (s.units.kind[from] === Kind.number || (openOf(s, from) & (Open.region | Open.country)) !== 0)
  )
}

/** The comma or dash that opens the parenthesis which ends at one, -1 where there is none. */
function parenthesisStart(s: Syntax, close: number, lower: number, mark = s.pos[close]): number {
  for (let i = close - 1; i > lower; i--) {
    if (s.pos[i] === mark) {
      if (isNominal(posOf(s, i - 1))) {
        // A list or a place within the parenthesis: “, a senator from Dallas, Texas,”.
        if (openOf(s, i + 1) & Open.region && i + 2 >= close && mark === Pos.comma) continue
        return i
      }
      return -1
    }
    if (s.pos[i] === Pos.stop || s.pos[i] === Pos.colon) return -1
    const g = s.groupOf[i]
    if (g >= 0 && s.groups[g].shape === 'finite' && !inRelative(s, g)) return -1
  }
  return -1
}

/** Whether a finite verb belongs to a relative clause. */
function inRelative(s: Syntax, g: number): boolean {
  let i = s.groups[g].start - 1
  while (i >= 0 && s.pos[i] === Pos.adverb) i--
  if (posOf(s, i) === Pos.wh || posOf(s, i) === Pos.subordinator) return true
  for (let steps = 0; i >= 0 && steps < 6; i--, steps++) {
    const pos = s.pos[i]
    if (pos === Pos.wh || pos === Pos.subordinator) return true
    if (!isNominal(pos) && pos !== Pos.adverb) return pos === Pos.coordinator && g > 0
  }
  return false
}

/** Whether what follows a comma is a name or a description rather than an adverbial or a clause. */
function isApposition(s: Syntax, i: number): boolean {
  const pos = posOf(s, i)
  if (closedOf(s, i) & Closed['time-noun'] || openOf(s, i) & Open.weekday) return false
  return pos === Pos.noun || pos === Pos.determiner
}

/** The noun phrase that ends at a unit, with what modifies it. */
export function nounPhraseBefore(s: Syntax, last: number, lower: number): Stretch | null {
  let i = last
  let end = last + 1
  if (i < lower) return null
  if (posOf(s, i) === Pos.pronoun && partOf(s, i) & Part.nominative && posOf(s, i - 1) !== Pos.coordinator)
    return { start: i, end }
  for (let k = beforeTime(s, i, lower); k < i; k = beforeTime(s, i, lower)) {
    i = k
    end = k + 1
  }
  if (posOf(s, i) === Pos.pronoun && !isNominal(posOf(s, i - 1)) && posOf(s, i - 1) !== Pos.coordinator)
    return { start: i, end }
  let start = -1
  for (; i >= lower; i--) {
    const pos = s.pos[i]
    if (isSpeech(s, i)) break
    if (isNominal(pos)) {
      if (
        pos === Pos.pronoun &&
        i < last &&
        start >= 0 &&
        !(closedOf(s, i) & Closed.quantifier) &&
        posOf(s, i + 1) !== Pos.preposition &&
        posOf(s, i + 1) !== Pos.coordinator
      )
        break
      if (isTime(s, i) && start >= 0 && posOf(s, i + 1) !== Pos.possessive) break
      start = i
      continue
    }
    if (pos === Pos.adverb) {
      const left = posOf(s, i - 1)
      // “only four percent”, “more than half”, “nearly all”; but “even | some”
      const counts =
        s.units.kind[i + 1] === Kind.number ||
        (closedOf(s, i + 1) & (Closed.quantifier | Closed.partitive) &&
          (!(closedOf(s, i) & Closed['focus-particle']) || left === Pos.coordinator))
      if (start === i + 1 && counts) {
        start = i
        continue
      }
      if (
        start === i + 1 &&
        (left === Pos.determiner || left === Pos.adverb || left === Pos.preposition) &&
        s.pos[i + 1] === Pos.noun
      )
        continue
      if (
        left === Pos.determiner ||
        s.pos[i + 1] === Pos.joint ||
        (start === i + 1 && closedOf(s, i) & Closed.quantifier)
      )
        continue
      break
    }
    if (pos === Pos.preposition) {
      const left = posOf(s, i - 1)
      if (closedOf(s, i) & Closed.subordinator && finiteBetween(s, lower, i)) break
      // “four in 10 voters”
      if (isCount(s, i - 1) && isCount(s, i + 1)) continue
      if (isNominal(left) && left !== Pos.determiner && !(isTime(s, i - 1) && start >= 0)) continue
      if (left === Pos.adverb && isNominal(posOf(s, i - 2)) && i - 2 >= lower) continue
      // “a poll taken in May”, “voters going to the polls”
      const g = i > lower ? s.groupOf[i - 1] : -1
      if (g >= 0 && isReduced(s, g) && s.groups[g].start > lower) {
        i = s.groups[g].start
        continue
      }
      // “about half of them”
      if (
        start === i + 1 &&
        closedOf(s, i) & Closed.modifier &&
        (isCount(s, start) || closedOf(s, start) & (Closed.quantifier | Closed.partitive))
      ) {
        start = i
        continue
      }
      // The phrase that it governs is no subject; a name behind that phrase may be.
      start = afterGoverned(s, i + 1, end)
      // “after Smith spoke”: a subordinator.
      if (start < 0 && closedOf(s, i) & Closed.subordinator) start = i + 1
      break
    }
    if (pos === Pos.coordinator) {
      if (isNominal(posOf(s, i - 1)) && !finiteBetween(s, lower, i)) continue
      break
    }
    if (pos === Pos.comma) {
      if (isListComma(s, i, end, lower)) continue
      break
    }
    const g = s.groupOf[i]
    if (g >= 0) {
      const group = s.groups[g]
      if (isReduced(s, g)) {
        i = group.start
        continue
      }
      if (
        group.shape === 'infinitive' &&
        isNominal(posOf(s, group.start - 1)) &&
        !finiteBetween(s, lower, group.start)
      ) {
        i = group.start
        continue
      }
      if (group.shape === 'finite') {
        const wh = relativeStart(s, g, lower)
        if (wh > lower && isNominal(posOf(s, wh - 1))) {
          end = wh
          start = -1
          i = wh
          continue
        }
      }
      break
    }
    break
  }
  if (start < 0) return null
  while (start < end && (s.pos[start] === Pos.possessive || s.pos[start] === Pos.joint)) start++
  // The stop of an abbreviation belongs to it: “Clay Inc.”.
  while (
    end > start &&
    (s.pos[end - 1] === Pos.possessive || (s.pos[end - 1] === Pos.joint && s.units.kind[end - 1] !== Kind.stop))
  )
    end--
  return end > start ? { start, end } : null
}

/** A participle or a gerund that describes the noun before it. */
const isReduced = ({ groups, pos }: Syntax, g: number): boolean => {
  const { shape, start } = groups[g]
  return (shape === 'participle' || shape === 'gerund') && start > 0 && isNominal(pos[start - 1])
}

const isCount = (s: Syntax, i: number): boolean => i >= 0 && s.units.kind[i] === Kind.number

/** The unit before a time that ends at a unit: “Smith on Tuesday”, “a poll last month”; the unit itself where there is none. */
function beforeTime(s: Syntax, last: number, lower: number): number {
  if (!isTime(s, last)) return last
  let i = last
  while (i > lower && (isTime(s, i - 1) || s.pos[i - 1] === Pos.adverb || s.units.kind[i - 1] === Kind.number)) i--
  if (s.pos[i - 1] === Pos.determiner && i - 1 > lower) i--
  if (s.pos[i - 1] === Pos.preposition && i - 1 > lower) i--
  const left = posOf(s, i - 1)
  return i > lower && (left === Pos.noun || left === Pos.pronoun || left === Pos.bracket) ? i - 1 : last
}

/** The relative word that opens the clause of a finite verb; -1 where it is in no relative clause. */
function relativeStart(s: Syntax, g: number, lower: number): number {
  for (let i = s.groups[g].start - 1, steps = 0; i >= lower && steps < 8; i--, steps++) {
    const pos = s.pos[i]
    if (pos === Pos.wh) return i
    if (!isNominal(pos) && pos !== Pos.adverb) return -1
  }
  return -1
}

function finiteBetween(s: Syntax, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    const pos = s.pos[i]
    if (
      pos === Pos.comma ||
      pos === Pos.colon ||
      pos === Pos.dash ||
      pos === Pos.complementizer ||
      pos === Pos.subordinator
    )
      return false
    if (pos === Pos.wh) return false
    const g = s.groupOf[i]
    if (g >= 0 && s.groups[g].shape !== 'participle') return true
  }
  return false
}

/** A comma within a list whose last member stands behind “and”. */
function isListComma(s: Syntax, comma: number, end: number, lower: number): boolean {
  if (!isNominal(posOf(s, comma - 1)) || finiteBetween(s, lower, comma)) return false
  let commas = 0
  for (let i = comma + 1; i < end; i++) {
    if (s.pos[i] === Pos.coordinator)
      return i < comma + 8 && commas < 3 && posOf(s, comma - 1) === Pos.noun && startsWithName(s, comma)
    if (s.pos[i] === Pos.comma) commas++
  }
  return false
}

const startsWithName = (s: Syntax, comma: number): boolean =>
  isUpper(initialOf(s, comma - 1)) && isUpper(initialOf(s, comma + 1))

/** “In a statement Smith”: where the second phrase begins, -1 where there is but one. */
function afterGoverned(s: Syntax, from: number, end: number): number {
  for (let i = end - 1; i > from; i--) {
    const pos = s.pos[i]
    if (pos === Pos.determiner || pos === Pos.pronoun)
      return s.pos[i - 1] === Pos.preposition || s.pos[i - 1] === Pos.adverb ? -1 : i
    if (pos === Pos.noun && isTime(s, i - 1) && !isTime(s, i)) return i
    if (pos === Pos.noun && isUpper(initialOf(s, i)) && s.pos[i - 1] === Pos.noun && !isUpper(initialOf(s, i - 1)))
      return i
  }
  return -1
}

/**
 * Of “a probe the agency | said was going on” and “the plan he | backs”, where the subject of the verb begins: behind the
 * noun that is told of. -1 where no noun stands before it.
 */
export function contactStart(s: Syntax, end: number, lower: number): number {
  let i = end - 1
  while (i > lower && s.pos[i] === Pos.adverb) i--
  if (s.pos[i] === Pos.pronoun && partOf(s, i) & Part.nominative) return i
  for (; i > lower && isNominal(s.pos[i]); i--)
    if (
      s.pos[i - 1] === Pos.noun &&
      (s.pos[i] === Pos.determiner ||
        (s.pos[i] === Pos.noun && isUpper(initialOf(s, i)) && !isUpper(initialOf(s, i - 1))))
    )
      return i
  return -1
}

/** The noun phrase behind a preposition: “with Smith calling …”. */
export function governedBefore(s: Syntax, last: number, lower: number): Stretch | null {
  let i = last
  while (i >= lower && isNominal(s.pos[i]) && !isSpeech(s, i)) i--
  return i < last ? { start: i + 1, end: last + 1 } : null
}

/** The noun phrase that begins at a unit: the subject of an inverted verb, an agent. */
export function nounPhraseAfter(s: Syntax, first: number, limit: number): Stretch | null {
  let i = first
  while (i < limit && s.pos[i] === Pos.adverb) i++
  const start = i
  for (; i < limit; i++) {
    const pos = s.pos[i]
    if (pos === Pos.pronoun && i === start) {
      i++
      if (posOf(s, i) !== Pos.preposition) break
      i--
      continue
    }
    if (isNominal(pos)) {
      if (isTime(s, i) && i > start && posOf(s, i + 1) !== Pos.possessive) break
      continue
    }
    if (pos === Pos.preposition) {
      if (
        i === start ||
        !(isNominal(posOf(s, i + 1)) || posOf(s, i + 1) === Pos.preposition || posOf(s, i + 1) === Pos.adverb)
      )
        break
      if (isTime(s, i + 1)) break
      continue
    }
    if (pos === Pos.adverb && isNominal(posOf(s, i + 1)) && s.pos[i - 1] !== Pos.noun) continue
    if (pos === Pos.coordinator && i > start && isNominal(posOf(s, i + 1)) && !clauseFollows(s, i + 1, limit)) continue
    if (pos === Pos.comma && i > start && continuesAfterComma(s, i, limit)) continue
    const g = s.groupOf[i]
    if (g >= 0 && s.groups[g].shape === 'participle' && i > start) {
      i = s.groups[g].end - 1
      continue
    }
    break
  }
  let end = i
  while (
    end > start &&
    (s.pos[end - 1] === Pos.comma ||
      s.pos[end - 1] === Pos.coordinator ||
      s.pos[end - 1] === Pos.preposition ||
      s.pos[end - 1] === Pos.adverb)
  )
    end--
  return end > start ? { start, end } : null
}

/** An apposition, or the rest of a list, behind a comma. */
function continuesAfterComma(s: Syntax, comma: number, limit: number): boolean {
  const next = comma + 1
  if (next >= limit) return false
  if (isTime(s, next)) return false
  const pos = s.pos[next]
  if (pos === Pos.coordinator) return isNominal(posOf(s, next + 1)) && !clauseFollows(s, next + 1, limit)
  if (pos !== Pos.noun && pos !== Pos.determiner) return false
  return !clauseFollows(s, next, limit)
}

/** Whether a noun phrase that begins here is the subject of a finite verb. */
export function clauseFollows(s: Syntax, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    const pos = s.pos[i]
    const g = s.groupOf[i]
    if (g >= 0) return s.groups[g].shape === 'finite'
    if (pos === Pos.quote && i > from && opensWithVerb(s, i)) return true
    if (
      pos === Pos.comma ||
      pos === Pos.stop ||
      pos === Pos.colon ||
      pos === Pos.wh ||
      pos === Pos.complementizer ||
      pos === Pos.subordinator ||
      pos === Pos.dash
    )
      return false
  }
  return false
}

export { isNominal }
