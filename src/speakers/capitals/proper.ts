import { BODY, Closed, MEDIUM, Open, Part, PERSON_NAME, ROLE } from '../../grammar/tags.js'
import type { Document, Range } from '../../text/index.js'
import type { Description, SpeakerKind } from '../description.js'
import { Gender } from '../gender.js'

import type { Apposition } from './apposition.js'
import { describing, rangeOf } from './describing.js'
import { genderOf, nameIn, type Naming } from './name.js'
import type { Structure } from './structure.js'
import { isSurname } from './surnames.js'
import { isGenitive, isNominal, isPlural, opensSentence, runEnd, type Word } from './words.js'

/** Describes a phrase whose head is a proper name: “former Ohio governor Jane Roe”; null where that is a common noun. */
export function describeProper(
  document: Document,
  range: Range,
  structure: Structure,
  apposed: readonly Apposition[],
): Description | null {
  const { run } = structure
  const calling = apposed[0]?.words.at(-1)?.open ?? 0
  if (run.length === 0 || (!(calling & (BODY | MEDIUM)) && isCommon(document, structure))) return null
  const naming = namingOf(document, run, calling)
  if (naming.kind === 'role') return null
  const before = wordBefore(document, structure)
  // “the film Spotlight”
  if (before && !naming.sure && !(before.open & (ROLE | PERSON_NAME)) && isNoun(document, before)) return null
  return describePerson(document, range, structure, naming, apposed) ?? describeBody(document, range, structure, naming)
}

/** The word before a name in its phrase; null for a possessor: “Ohio's Jane Roe”. */
function wordBefore(document: Document, { core, run }: Structure): Word | null {
  const before = core[core.length - run.length - 1] as Word | undefined
  return before && !isGenitive(document, before) ? before : null
}

/** A first word of a sentence that has a capital for that alone. */
function isCommon(document: Document, { words, at, core, run, reference }: Structure): boolean {
  const [word] = run
  if (run.length > 1 || core.length > 1 || reference !== 'definite') return false
  if (word.open & PERSON_NAME || isSurname(document, word)) return false
  const opens = opensSentence(document, word.start)
  // “the Post”
  if (word.open & (BODY | MEDIUM) && !opens && at + core.length === words.length) return false
  if (word.closed) return true
  if (word.open & Open.nationality) return isPlural(document, word)
  if (!opens) return (word.open & (ROLE | Open.group | Open.unnamed)) !== 0
  return word.lexeme !== 0
    ? !(word.open & ~(ROLE | Open.group | Open.document | Open.unnamed | Open['organization-head']))
    : isPlural(document, word)
}

/** What a run of capitals says, and an apposition of it: “the Independent, a newspaper”. */
function namingOf(document: Document, run: readonly Word[], apposed: number): Naming {
  const naming = nameIn(document, run)
  if (naming.sure && naming.kind !== 'role') return naming
  if (apposed & MEDIUM) return { from: 0, kind: 'medium', sure: true }
  return apposed & BODY ? { from: 0, kind: 'organization', sure: true } : naming
}

const isNoun = ({ grammar }: Document, { lexeme, closed, part, capital }: Word): boolean =>
  !capital && closed === 0 && (part & (Part.adjective | Part.adverb)) === 0 && grammar.form[lexeme] === 0

/** Somebody by name, with the roles that stand before it and beside it; null where it names a body. */
function describePerson(
  document: Document,
  range: Range,
  structure: Structure,
  { from, kind }: Naming,
  apposed: readonly Apposition[],
): Description | null {
  const { core, run } = structure
  const name = run.slice(from)
  const before = core.slice(0, core.length - name.length)
  const roles = apposed.flatMap(({ role }) => role ?? [])
  const titled = wordBefore(document, structure) !== null && before.some(({ open }) => open & ROLE)
  const last = run[run.length - 1]
  // “the Fed” is no person, “the American” and “the Trump” are.
  const mayBePerson =
    roles.length > 0 ||
    before.length > 0 ||
    !isDeterminer(document, run[0].start - 1) ||
    (last.open & Open.nationality) !== 0 ||
    isSurname(document, last)
  if (kind !== 'person' && !titled && !(kind === 'unknown' && mayBePerson)) return null
  const titles = before.filter(({ open }) => !(open & Open.honorific) || open & ROLE)
  if (titles.some(({ open }) => open & ROLE)) roles.unshift(rangeOf(titles))
  const gender = genderOf([...apposed.flatMap(({ words }) => words), ...before], name)
  return describing({ range, form: 'name', kind: 'person', gender, names: [rangeOf(name)], roles })
}

const isDeterminer = ({ tokens, grammar }: Document, t: number): boolean =>
  t >= 0 && (grammar.part[tokens.lexeme[t]] & Part.determiner) !== 0

/** A body or a country by its name. */
function describeBody(
  document: Document,
  range: Range,
  { words, run, reference }: Structure,
  { kind }: Naming,
): Description {
  const { start, end } = rangeOf(run)
  const label = { start, end: kind === 'organization' ? nameEnd(document, words, run) : end }
  return describing({
    range,
    form: 'name',
    kind: kind === 'unknown' ? 'organization' : (kind as SpeakerKind),
    gender: Gender.neuter,
    names: reference === 'indefinite' ? [] : [label],
    label,
    reference,
  })
}

/** “the Department of Justice”, “the University of Ohio”: the end of an institution's name. */
function nameEnd(document: Document, words: readonly Word[], run: readonly Word[]): number {
  const { end: plain } = run[run.length - 1]
  const next = words.findIndex(({ start }) => start === plain)
  if (next < 0 || next + 1 >= words.length || !(words[next].closed & Closed.locative)) return plain
  let i = next + 1
  while (i < words.length && words[i].part & Part.determiner) i++
  let end = runEnd(document, words, i)
  while (end > i && end + 1 < words.length && words[end].closed & Closed.coordinator && isNominal(words[end + 1]))
    end = runEnd(document, words, end + 1)
  return end > i ? words[end - 1].end : plain
}
