import { ANY_GIVEN, BODY, Closed, Form, Open, Part, PERSONAL_PRONOUN, ROLE } from '../../grammar/tags.js'
import { Kind, type Document, type Range } from '../../text/index.js'
import type { Description, SpeakerKind } from '../description.js'
import { NAME } from '../lexemes.js'
import { Gender } from '../gender.js'
import { genderOf, genderOfPart, nameIn, type Naming } from './name.js'
import { isSurname } from './surnames.js'
import { isNominal, opensSentence, runEnd, wordsIn, type Word } from './words.js'

const INDEFINITE = Closed.indefinite | Closed.quantifier | Closed.partitive
/** Goes on from a noun to what it is of, or says more of it. */
const BEHIND_NOUN = Closed.preposition | Closed.complementizer | Closed.subordinator | Closed.purposive | Closed.modal
const MEDIUM = Open.medium | Open['medium-head']

/** Reads a source's phrase in a language that writes names with capitals: “the former Ohio governor Jane Roe, a Democrat”. */
export function describeCapitalized(document: Document, range: Range): Description {
  const words = withoutReflexive(wordsIn(document, range))
  const pronoun = readPronoun(range, words)
  if (pronoun) return pronoun
  const parts = partsOf(document, words)
  const [head = [], ...rest] = parts
  const k = parts.findIndex((part) => membersOf(document, part).length > 0)
  if (k < 0) return describeOne(document, range, head, rest)
  // “Finch, Osgood and Roe”, and “two senators, Osgood and Roe”
  let from = k
  while (from > 0 && isWhole(document, parts[from - 1])) from--
  const several = [...parts.slice(from, k), ...membersOf(document, parts[k])]
  const members = several.map((member) => describeOne(document, rangeOf(member), member, []))
  // “voters in Ohio, Iowa and Maine”
  if (from > 0 && members.some(({ kind }) => kind === 'country')) return describeOne(document, range, head, rest)
  const form = members.every((member) => member.form === 'name') ? 'name' : 'role'
  const label = { start: parts[from][0].start, end: rangeOf(parts[k]).end }
  return describing({ range, form, kind: 'group', plural: true, label, members })
}

/** “Smith himself” is Smith. */
function withoutReflexive(words: readonly Word[]): readonly Word[] {
  const last = words.length - 1
  return last > 0 && words[last].closed & Closed.reflexive ? words.slice(0, last) : words
}

type Told = Pick<Description, 'range' | 'form' | 'kind'> & Partial<Description>

const NONE: readonly never[] = []

/** A description with what is told of it; written out, for an object spread into another costs a hundred times as much. */
const describing = ({
  range, form, kind, plural = false, person = 3, gender = Gender.unknown, reference = 'definite', names = NONE, roles = NONE, label = null, members = NONE,
}: Told): Description => ({ range, form, kind, plural, person, gender, reference, names, roles, label, members }) // prettier-ignore

const rangeOf = (words: readonly Word[]): Range => ({ start: words[0].start, end: words[words.length - 1].end })

function readPronoun(range: Range, words: readonly Word[]): Description | null {
  const [{ closed, part }] = words
  if (!(closed & PERSONAL_PRONOUN) || words.length > 1 || closed & (Closed.quantifier | Closed.demonstrative))
    return null
  const person = closed & Closed['pronoun-first'] ? 1 : closed & Closed['pronoun-second'] ? 2 : 3
  const plural = (closed & Closed['pronoun-singular']) === 0
  return describing({
    range,
    form: 'pronoun',
    kind: 'person',
    plural,
    person,
    gender: genderOfPart(part),
    reference: 'anaphoric',
  })
}

/** A phrase cut at commas, dashes and brackets. */
function partsOf({ tokens, mate }: Document, words: readonly Word[]): Word[][] {
  const parts: Word[][] = []
  let part: Word[] = []
  for (const word of words) {
    const kind = tokens.kind[word.start]
    const cuts = kind === Kind.comma || kind === Kind.dash || kind === Kind.bracketOpen || kind === Kind.bracketClose
    if (cuts || mate[word.start] >= 0) {
      if (part.length > 0 && cuts) {
        parts.push(part)
        part = []
      }
    } else part.push(word)
  }
  return part.length > 0 ? [...parts, part] : parts
}

/** A name with what stands before it. */
function isWhole(document: Document, side: readonly Word[]): boolean {
  const run = runOf(document, coreOf(document, side))
  return run.length > 0 && nameIn(document, run).kind !== 'role'
}

/** The persons that “and” joins: each side is a name. */
function membersOf(document: Document, words: readonly Word[]): Word[][] {
  const at = words.findIndex(({ closed }) => closed & Closed.coordinator)
  if (at <= 0 || at === words.length - 1) return []
  const [left, right] = [words.slice(0, at), words.slice(at + 1)]
  if (!isWhole(document, left) || !isWhole(document, right)) return []
  const one = nameIn(document, runOf(document, coreOf(document, left)))
  // “the Department of Health and Human Services”: a name goes on.
  if (one.kind !== 'person' && one.kind !== 'country' && !(right[0].part & Part.determiner)) return []
  return [left, ...splitRest(document, right)]
}

const splitRest = (document: Document, words: readonly Word[]): Word[][] => {
  const more = membersOf(document, words)
  return more.length > 0 ? more : [[...words]]
}

interface Opening {
  /** Index of the first word that is no determiner. */
  readonly at: number
  readonly reference: Description['reference']
  readonly numbered: boolean
}

function openingOf(document: Document, words: readonly Word[]): Opening {
  let reference: Description['reference'] = 'definite'
  let numbered = false
  let at = 0
  for (; at < words.length; at++) {
    const { closed, part, start } = words[at]
    const number = document.tokens.kind[start] === Kind.number
    if (part & Part.negation) reference = 'nobody'
    else if (closed & Closed.demonstrative) reference = 'anaphoric'
    else if (closed & INDEFINITE || number) reference = 'indefinite'
    else if (!(part & Part.determiner)) break
    numbered ||= number || (closed & Closed.quantifier) !== 0
  }
  return { at, reference, numbered }
}

/** A noun with what stands before it: up to the first preposition, relative word or verb. */
function coreOf(document: Document, words: readonly Word[]): readonly Word[] {
  const { grammar, tokens } = document
  for (let i = 1; i < words.length; i++) {
    const { closed, part, lexeme, capital, start } = words[i]
    const form = grammar.form[lexeme]
    const verb =
      form & Form.participle && !capital && !(part & Part.adjective) && opensPhrase(document, words, i + 1, form)
    if (
      closed & (BEHIND_NOUN | Closed.coordinator) ||
      part & (Part.relative | Part.interrogative) ||
      verb ||
      (form & Form.finite && !capital && !(closed & Closed['ambiguous-verb']) && !(form & Form.participle)) ||
      (tokens.kind[start] === Kind.number && i > 1)
    )
      return words.slice(0, i)
  }
  return words
}

/** Whether what follows a participle makes it a clause of its own (“a poll released by …”) rather than one word of the noun phrase (“a newly elected senator”). */
function opensPhrase({ tokens }: Document, words: readonly Word[], i: number, form: number): boolean {
  if (i >= words.length) return false
  const { closed, part, start, capital } = words[i]
  return (
    (closed & (BEHIND_NOUN | PERSONAL_PRONOUN | INDEFINITE | Closed.demonstrative | Closed['time-noun'])) !== 0 ||
    (part & (Part.determiner | Part.possessive)) !== 0 ||
    tokens.kind[start] !== Kind.word ||
    ((form & Form.present) !== 0 && capital)
  )
}

/** The capitals with which a phrase ends. */
function runOf(document: Document, words: readonly Word[]): readonly Word[] {
  let from = words.length
  for (let i = words.length - 1; i >= 0; i--)
    if (isNominal(words[i]) && runEnd(document, words, i) === words.length) from = i
    else if (from < i) break
  return words.slice(from)
}

function describeOne(document: Document, range: Range, head: readonly Word[], rest: readonly Word[][]): Description {
  const { at, reference, numbered } = openingOf(document, head)
  if (at >= head.length || head.length === 0) return withoutNoun(range, head, reference, numbered)
  const core = coreOf(document, head.slice(at))
  const run = runOf(document, core)
  const isWhole = at + core.length === head.length
  const apposed = rest.map((part) => readApposition(document, part))
  const calling = apposed[0]?.words.at(-1)?.open ?? 0
  if (run.length > 0 && (calling & (BODY | MEDIUM) || !isCommon(document, run, core, reference, isWhole))) {
    const naming = namingOf(document, run, calling)
    const before = core[core.length - run.length - 1] as Word | undefined
    const described = before !== undefined && !isGenitive(before)
    // “the film Spotlight”
    const thing = described && !naming.sure && !(before.open & (ROLE | NAME)) && isNoun(document, before)
    if (naming.kind !== 'role' && !thing) {
      const of = naming.kind === 'organization' ? goesOn(document, head, run) : run[run.length - 1].end
      return named(document, range, core, run, naming, of, described, apposed, reference)
    }
  }
  const called = isWhole ? calledIn(document, range, rest) : null
  return common(document, range, head, at, core, reference, numbered, apposed, called)
}

/** What an apposition that is a name and no more calls it: “the regional paper, the Elmford Courier”. */
function calledIn(document: Document, range: Range, [part]: readonly Word[][]): Description | null {
  const called = part && describeOne(document, range, part, [])
  return called?.names[0]?.start === part?.[openingOf(document, part).at]?.start ? called : null
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

const isGenitive = ({ part }: Word): boolean => (part & Part['possessive-marker']) !== 0

/** “the Department of Justice”, “the University of Ohio”: the end of an institution's name. */
function goesOn(document: Document, head: readonly Word[], run: readonly Word[]): number {
  const next = head.findIndex(({ start }) => start === run[run.length - 1].end)
  if (next < 0 || next + 1 >= head.length || !(head[next].closed & Closed.locative)) return run[run.length - 1].end
  let i = next + 1
  while (i < head.length && head[i].part & Part.determiner) i++
  let end = runEnd(document, head, i)
  while (end > i && end + 1 < head.length && head[end].closed & Closed.coordinator && isNominal(head[end + 1]))
    end = runEnd(document, head, end + 1)
  return end > i ? head[end - 1].end : run[run.length - 1].end
}

/** A first word of a sentence that has a capital for that alone. */
function isCommon(
  document: Document,
  run: readonly Word[],
  core: readonly Word[],
  reference: Description['reference'],
  isWhole: boolean,
): boolean {
  const [word] = run
  if (run.length > 1 || core.length > 1 || reference !== 'definite') return false
  if (word.open & NAME || isSurname(document, word)) return false
  // “the Post”
  if (word.open & (BODY | MEDIUM) && isWhole && !opensSentence(document, word.start)) return false
  if (word.closed || word.open & Open.nationality) return word.closed !== 0 || isPlural(document, word)
  if (!opensSentence(document, word.start)) return (word.open & (ROLE | Open.group | Open.unnamed)) !== 0
  return word.lexeme !== 0
    ? !(word.open & ~(ROLE | Open.group | Open.document | Open.unnamed | Open['organization-head']))
    : isPlural(document, word)
}

/** A noun that ends in s, or is listed as several. */
const isPlural = ({ text, tokens }: Document, { end, open }: Word): boolean => {
  const last = tokens.end[end - 1]
  return (open & Open.group) !== 0 || (text.charCodeAt(last - 1) === 115 && text.charCodeAt(last - 2) !== 115)
}

/** “those”, “18 percent”, “some”. */
function withoutNoun(
  range: Range,
  words: readonly Word[],
  reference: Description['reference'],
  numbered: boolean,
): Description {
  if (words.length === 0 || !numbered)
    return describing({
      range,
      form: 'role',
      kind: 'unnamed',
      plural: true,
      reference: reference === 'anaphoric' ? 'anaphoric' : 'nobody',
      label: range,
    })
  const label = rangeOf(words)
  return describing({
    range,
    form: 'role',
    kind: 'group',
    plural: true,
    reference: isVague(words) ? 'nobody' : 'indefinite',
    label,
  })
}

const isVague = (words: readonly Word[]): boolean => words.every(({ closed }) => closed & INDEFINITE)

interface Apposition {
  readonly name: Range | null
  readonly role: Range | null
  readonly words: readonly Word[]
}

function readApposition(document: Document, part: readonly Word[]): Apposition {
  const { at } = openingOf(document, part)
  const core = coreOf(document, part.slice(at))
  if (core.length === 0 || core[0].closed & Closed.preposition || core[0].part & Part.relative)
    return { name: null, role: null, words: [] }
  const run = runOf(document, core)
  if (run.length === core.length && at === 0 && (core.length > 1 || core[0].open & ANY_GIVEN)) {
    const naming = nameIn(document, run)
    if (naming.kind === 'person' || naming.kind === 'unknown')
      return { name: rangeOf(run.slice(naming.from)), role: null, words: core }
  }
  return {
    name: null,
    role: core.some(({ open }) => open & ROLE) ? rangeOf(roleIn(part.slice(at))) : null,
    words: core,
  }
}

/** A role reaches to its relative clause. */
function roleIn(words: readonly Word[]): readonly Word[] {
  const stop = words.findIndex(
    ({ part, closed }, i) => i > 0 && (part & Part.relative || closed & Closed.subordinator & ~Closed.preposition),
  )
  return stop > 0 ? words.slice(0, stop) : words
}

function named(
  document: Document,
  range: Range,
  core: readonly Word[],
  run: readonly Word[],
  naming: Naming,
  end: number,
  described: boolean,
  apposed: readonly Apposition[],
  reference: Description['reference'],
): Description {
  const name = run.slice(naming.from)
  const before = core.slice(0, core.length - name.length)
  const titled = described && before.some(({ open }) => open & ROLE)
  const roles = apposed.flatMap(({ role }) => role ?? [])
  // “the Fed” is no person, “the American” and “the Trump” are.
  const mayBePerson =
    before.length > 0 ||
    !isDeterminer(document, run[0].start - 1) ||
    (run[run.length - 1].open & Open.nationality) !== 0 ||
    isSurname(document, run[run.length - 1])
  const person = naming.kind === 'person' || titled || (naming.kind === 'unknown' && (roles.length > 0 || mayBePerson))
  if (!person) {
    const kind = naming.kind === 'unknown' ? 'organization' : (naming.kind as SpeakerKind)
    const whole = { start: run[0].start, end }
    return describing({
      range,
      form: 'name',
      kind,
      gender: Gender.neuter,
      names: reference === 'indefinite' ? [] : [whole],
      label: whole,
      reference,
    })
  }
  const titles = before.filter(({ open }) => !(open & Open.honorific) || open & ROLE)
  if (titles.some(({ open }) => open & ROLE)) roles.unshift(rangeOf(titles))
  return describing({ range, form: 'name', kind: 'person', gender: genderOf([...apposed.flatMap(({ words }) => words), ...before], name),
    names: [rangeOf(name)], roles,
  }) // prettier-ignore
}

const isDeterminer = ({ tokens, grammar }: Document, t: number): boolean =>
  t >= 0 && (grammar.part[tokens.lexeme[t]] & Part.determiner) !== 0

/** A word of grammar, an adverb or an adjective is no noun: “there”, “familiar”. */
const mayBeNoun = ({ capital, open, closed, part }: Word): boolean =>
  capital ||
  open !== 0 ||
  ((closed & ~(Closed['ambiguous-verb'] | Closed.label | Closed.abbreviation)) === 0 &&
    !(part & (Part.adjective | Part.adverb)))

/** The head of a noun phrase: “hashtag” in “the hashtag Example”. */
function nounOf(document: Document, core: readonly Word[]): Word {
  const run = runOf(document, core)
  return core[run.length < core.length ? core.length - run.length - 1 : core.length - 1]
}

/** A common noun: “the former president”, “a spokesman for the campaign”, “officials”, “the poll”. */
function common(
  document: Document,
  range: Range,
  head: readonly Word[],
  at: number,
  core: readonly Word[],
  reference: Description['reference'],
  numbered: boolean,
  apposed: readonly Apposition[],
  called: Description | null,
): Description {
  const noun = nounOf(document, core)
  const whole = rangeOf(roleIn(reference === 'definite' ? head.slice(at) : head))
  const name = apposed.find((part) => part.name)
  const plural = isPlural(document, noun) || numbered
  const unnamed = (kind: SpeakerKind, plural: boolean, gender: Gender = Gender.unknown): Description =>
    describing({ range, form: 'role', kind, plural, gender, reference, label: whole })
  const body = (kind: SpeakerKind): Description => {
    if (plural || !called) return unnamed(kind, plural, plural ? Gender.unknown : Gender.neuter)
    return called.kind === 'person' ? { ...called, kind, gender: Gender.neuter } : called
  }
  if (core.every((word) => !mayBeNoun(word)))
    return describing({ range, form: 'role', kind: 'group', reference: 'none', label: whole })
  if (noun.open & ROLE && (!plural || name)) {
    const gender = genderOf([...(name?.words ?? []), ...core], name?.words ?? [])
    const names = name?.name ? [name.name] : []
    return describing({
      range,
      form: names.length > 0 ? 'name' : 'role',
      kind: 'person',
      gender,
      reference: names.length > 0 ? 'definite' : reference,
      names,
      roles: [whole],
    })
  }
  if (noun.open & Open.unnamed) return unnamed('unnamed', plural)
  if (plural && !(noun.open & (BODY | Open.document | MEDIUM))) return unnamed('group', true)
  if (noun.open & Open.group) return unnamed('group', true)
  if (noun.open & BODY) return body('organization')
  if (noun.open & MEDIUM) return body('medium')
  if (noun.open & (Open.document | Open.evidence)) return body('document')
  if (name?.name)
    return describing({
      range,
      form: 'name',
      kind: 'person',
      gender: genderOf(core, name.words),
      names: [name.name],
      roles: [whole],
    })
  return unnamed('group', plural)
}
