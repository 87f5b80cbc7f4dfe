import { endsInOne } from '../grammar/endings.js'
import { ANY_GIVEN, Closed, Form, GIVEN, Open, Part, PERSONAL_PRONOUN, ROLE } from '../grammar/tags.js'
import { type Document, isGlued, isInitialStop, Kind, type Range, textAt } from '../text/index.js'
import { membersOf, rolesOf } from './coordination.js'
import {
  after,
  classAt,
  closedAt,
  countAt,
  isCoordinator,
  isNamePart,
  isOrdinal,
  isRelational,
  NAME,
  openAt,
  type Class,
} from './lexemes.js'
import { capitalsOf } from './capitals.js'
import { Gender } from './gender.js'
import { isName, nameEnd, nameInRole, skipHonorifics } from './personal.js'

export type SpeakerKind = 'person' | 'organization' | 'country' | 'group' | 'medium' | 'document' | 'unnamed'

/** What a source's phrase says of whom it means. */
export interface Description {
  readonly range: Range
  readonly form: 'name' | 'role' | 'pronoun'
  readonly kind: SpeakerKind
  readonly plural: boolean
  /** Of a pronoun, its person; 3 for the rest. */
  readonly person: 1 | 2 | 3
  /** What its words tell of a person's sex, or that it is none. */
  readonly gender: Gender
  /** anaphoric: «این مقام»، «نامبرده»; indefinite: «یک مقام»; nobody: «برخی»، «عده‌ای», who are no speakers; none: the phrase can be nobody's. */
  readonly reference: 'definite' | 'anaphoric' | 'indefinite' | 'nobody' | 'none'
  /** Proper names, honorifics off; a short form in brackets too. */
  readonly names: readonly Range[]
  /** What a person is. */
  readonly roles: readonly Range[]
  /** What the phrase calls those that are no person. */
  readonly label: Range | null
  /** Of a coordinated phrase, its parts. */
  readonly members: readonly Description[]
}

/** What most phrases do not say. */
export const NOTHING = {
  person: 3, gender: Gender.unknown, reference: 'definite', names: [], roles: [], label: null, members: [],
} as const // prettier-ignore

const DETERMINER = Closed.demonstrative | Closed.indefinite | Closed.quantifier | Closed.partitive
/** May stand behind a pronoun or a name without being part of it. */
const TRAILER = Closed['focus-particle'] | Closed['sentence-adverb'] | Closed.coordinator | Closed['time-noun']
/** Goes on the name of a medium: «گاردین انگلیس». */
const OF_MEDIUM = Open.country | Open.nationality | Open.capital | Open.city | Open.medium | Open['medium-head']
/** What is shorter is no short form of a name: «(ع)», «(ره)». */
const MIN_SHORT_FORM = 3
/** It is at most so many tokens. */
const MAX_SHORT_FORM = 6
/** A longer quotation is words of somebody. */
const MAX_QUOTED = 10
/** A foreign name is at most so many words. */
const MAX_UNKNOWN = 4
const ABBREVIATION = /^[A-Z][A-Z\p{Nd}]+$/u

/**
 * Reads a source's phrase.
 *
 * @param person - person of its verb, 1 to 6; 0 where it has none
 */
export function describe(document: Document, range: Range, person = 0): Description {
  const said = capitalsOf(document)?.describe(document, range) ?? readPronoun(document, range)
  if (said) return said
  const several = { start: behindSpeech(document, range), end: range.end }
  const members = membersOf(document, several, person)
  if (members.length === 0) return describeOne(document, range, person)
  const parts = members.map((member) => describeOne(document, member, 3))
  const form = parts.every((part) => part.form === 'name') ? 'name' : 'role'
  return { ...NOTHING, range, form, kind: 'group', plural: true, label: several, members: parts }
}

function readPronoun(document: Document, { start, end }: Range): Description | null {
  const bits = closedAt(document, start, end)
  if (!(bits & PERSONAL_PRONOUN)) return null
  const stop = after(document, start, end)
  // «او و همکارانش»: of several the one is known.
  for (let t = stop; t < end && !(closedAt(document, t, end) & Closed.coordinator); t = after(document, t, end))
    if (!(closedAt(document, t, end) & TRAILER)) return null
  return {
    ...NOTHING, range: { start, end: stop }, form: 'pronoun', kind: 'person', reference: 'anaphoric',
    plural: (bits & Closed['pronoun-singular']) === 0,
    person: bits & Closed['pronoun-first'] ? 1 : bits & Closed['pronoun-second'] ? 2 : 3,
  } // prettier-ignore
}

/** The inside of a phrase that is nothing but a short quotation with no verb in it, the name of an institution, and what is in brackets behind: «"سازمان آب"(ABC)». */
function insideQuotation({ tokens, mate, grammar }: Document, { start, end }: Range): Range | null {
  const close = mate[start]
  const isAll = close === end - 1 || (mate[close + 1] === end - 1 && tokens.kind[close + 1] === Kind.bracketOpen)
  if (!isAll || close < start + 2 || close - start >= MAX_QUOTED) return null
  for (let t = start + 1; t < close; t++)
    if (grammar.form[tokens.lexeme[t]] & Form.finite && !(grammar.closed[tokens.lexeme[t]] & Closed['ambiguous-verb']))
      return null
  return { start: start + 1, end: close }
}

/** The end of a short form in brackets right behind a phrase, which is no part of the phrase. */
function bracketEnd({ tokens, mate }: Document, end: number): number {
  const close = end < tokens.count && tokens.kind[end] === Kind.bracketOpen ? mate[end] : -1
  return close > end && close - end <= MAX_SHORT_FORM ? close + 1 : end
}

/** One source: a head, with what stands beside it between commas, dashes or in brackets. */
function describeOne(document: Document, range: Range, person: number): Description {
  const inner = insideQuotation(document, range)
  if (inner) return { ...describeOne(document, inner, person), range }
  const [head, ...rest] = partsOf(document, { start: range.start, end: bracketEnd(document, range.end) })
  const apposed = rest.length > 0 && classBehind(document, firstWord(document, rest[0]), rest[0].end) === 'role'
  const found = readHead(document, head ?? range, person, apposed)
  const { kind } = found
  if (kind === 'group' && found.label && listsPlaces(document, rest))
    found.label = { start: found.label.start, end: rest[rest.length - 1].end }
  const towns = townsEnd(document, found, rest)
  const post = found.roles.at(-1)
  if (post && towns > 0) found.roles.splice(-1, 1, { start: post.start, end: rest[towns - 1].end })
  for (const part of rest.slice(towns)) {
    const named = found.names.at(-1)
    const cls = (named ? classBehind : classAt)(document, firstWord(document, part), part.end)
    // «اتحادیه فوتبال زلندا، زفا،»
    const short = part.bracket || (rest.length === 1 && part.end === part.start + 1)
    if (short && (kind === 'organization' || kind === 'medium')) found.names.push(part)
    // «وزارت صنعت، معدن و تجارت»: the name goes on.
    else if (kind === 'organization' && named && cls === 'unknown')
      found.names[found.names.length - 1] = { start: named.start, end: part.end }
    else if (kind === 'person' || kind === 'unnamed') readApposition(document, part, cls, found)
  }
  return { ...NOTHING, ...found, range, form: found.names.length > 0 ? 'name' : 'role' }
}

/** «حسن راد، مهندس برق»: behind a name, what can be a title tells what somebody is. */
function classBehind(document: Document, t: number, end: number): Class {
  const cls = classAt(document, t, end)
  return cls === 'name' && openAt(document, t, end) & (ROLE | Open.honorific) && !(openAt(document, t, end) & NAME)
    ? 'role'
    : cls
}

/** «نمایندهٔ مردم تبریز، مرند و جلفا در مجلس»: how many parts behind the first comma go on the list of a post's towns. */
function townsEnd(document: Document, { roles }: Head, parts: readonly Piece[]): number {
  const { tokens, grammar } = document
  const post = roles.at(-1)
  if (!post || !(grammar.open[tokens.single[post.start]] & Open['posted-office'])) return 0
  const has = ({ start, end }: Range, closed: number): boolean =>
    tokens.single.subarray(start, end).some((lexeme) => grammar.closed[lexeme] & closed)
  const towns = parts.findIndex((part) => has(part, Closed.coordinator) && has(part, Closed.locative)) + 1
  const isOther = ({ bracket, start, end }: Piece): boolean => bracket || OTHERS.has(classAt(document, start, end))
  return parts.slice(0, towns).some(isOther) ? 0 : towns
}

/** What a town is not, where the list of towns goes on. */
const OTHERS: ReadonlySet<Class> = new Set(['role', 'name'])

/** «وزیران خارجه آلمان، فرانسه و اتریش»: the phrase of a group goes on over commas. */
const listsPlaces = (document: Document, parts: readonly Piece[]): boolean =>
  parts.length > 0 && parts.every((part) => !part.bracket && classAt(document, part.start, part.end) === 'country')

/** «ادعای X», «بیانیهٔ مشترک X و Y», «متن پیام X»: the token behind a noun of speech and its adjectives; the first where it is none. */
function behindSpeech(document: Document, { start, end }: Range): number {
  const isText = (openAt(document, start, end) & Open.document) !== 0
  const noun = isText ? after(document, start, end) : start
  const at = noun < end && openAt(document, noun, end) & Open['speech-noun'] ? noun : start
  if (!(openAt(document, at, end) & Open['speech-noun'])) return start
  return overAdjectives(document, after(document, at, end), end)
}

/** «هشدار تلفنی کارگران»: the token behind adjectives, also those that only their ending tells. */
function overAdjectives(document: Document, from: number, end: number): number {
  let t = from
  while (
    t < end &&
    (closedAt(document, t, end) & Closed.modifier ||
      document.grammar.part[document.tokens.lexeme[t]] & Part.adjective ||
      isUnknownAdjective(document, t))
  )
    t = after(document, t, end)
  return t
}

const REPORT = Open.document | Open.evidence
/** Whose a report can be. */
const AUTHORS: ReadonlySet<Class> = new Set(['name', 'role', 'organization', 'medium', 'group'])

/** «جدیدترین آمار سالانهٔ بانک X»: the token where somebody begins whose report it is; where the range begins if there is none. */
function behindReport(document: Document, { start, end }: Range): number {
  let t = overAdjectives(document, start, end)
  // «پیمان» is a treaty and a given name.
  if (t >= end || openAt(document, t, end) & NAME) return start
  if (!(openAt(document, t, end) & REPORT || closedAt(document, t, end) & Closed['report-noun'])) return start
  t = overAdjectives(document, after(document, t, end), end)
  // «آمار منتشرشده از سوی بانک X»
  for (let k = t; k < end; k++) if (closedAt(document, k, end) & Closed['agent-marker']) t = after(document, k, end)
  return AUTHORS.has(classAt(document, t, end)) ? t : start
}

const isUnknownAdjective = ({ text, tokens, grammar }: Document, t: number): boolean =>
  tokens.lexeme[t] === 0 && endsInOne(text, tokens.end[t], grammar.endings.adjectives)

/** «ادعای CNN:»: before a colon words that the lexicon does not know, and no adjective the last of them. */
function isUnheardAuthor(document: Document, from: number, end: number): boolean {
  const { kind, single } = document.tokens
  return (
    kind[end] === Kind.colon &&
    single.subarray(from, end).every((word) => word === 0) &&
    !isUnknownAdjective(document, end - 1)
  )
}

interface Head {
  kind: SpeakerKind
  plural: boolean
  reference: Description['reference']
  names: Range[]
  roles: Range[]
  label: Range | null
}

function readHead(document: Document, { start: first, end }: Range, person: number, apposed = false): Head {
  const { tokens, mate } = document
  const head: Head = { kind: 'person', plural: false, reference: 'definite', names: [], roles: [], label: null }
  let start = first
  let t = start
  let numbered = false
  let partitive = false
  while (t < end) {
    const bits = closedAt(document, t, end)
    // «سی ان بی سی» begins with no number.
    const number = countAt(document, t) > 1 && (after(document, t, end) === t + 1 || (bits & DETERMINER) !== 0)
    // «خود X»: it is X.
    if (t === start && bits & Closed.reflexive && after(document, t, end) < end) {
      start = t = after(document, t, end)
      continue
    }
    if (!(bits & DETERMINER) && !number && !(t > start && bits & Closed.modifier)) break
    if (isNamePart(document, t, end) && !number && !(bits & Closed.demonstrative)) break
    if (bits & Closed.demonstrative) head.reference = partitive ? 'indefinite' : 'anaphoric'
    // «این دو وزیر»
    else if (!(number && head.reference === 'anaphoric')) head.reference = 'indefinite'
    if (bits & Closed.partitive) partitive = true
    numbered ||= number
    t = after(document, t, end)
  }
  if (t >= end) {
    head.reference = 'nobody'
    return called(head, 'unnamed', null)
  }
  // «یکی از آنها»: somebody new.
  if (partitive && closedAt(document, t, end) & PERSONAL_PRONOUN && person !== 6)
    return called(head, 'unnamed', { start, end })
  for (let k = t; k < end; k++) if (openAt(document, k, end) & Open.anaphoric) head.reference = 'anaphoric'
  // «ادعای X»: of a noun of speech, the one who speaks.
  const spoken = behindSpeech(document, { start: t, end })
  if (spoken > t && spoken < end) {
    // «ادعای یک مقام آمریکایی», «اطلاعیهٔ این شرکت»
    if (t === start && closedAt(document, spoken, end) & (Closed.quantifier | Closed.demonstrative) && !apposed) {
      const behind = readHead(document, { start: spoken, end }, person)
      if (behind.kind !== 'document' && behind.reference !== 'definite') return behind
    }
    if (isSomebody(classAt(document, spoken, end)) || isUnheardAuthor(document, spoken, end)) t = spoken
  } else if (t === start) {
    const behind = behindReport(document, { start, end })
    if (behind > start) return readHead(document, { start: behind, end }, person, apposed)
  }
  // «یک استاد جغرافیا»: nobody with a name.
  if (head.reference !== 'indefinite') t = skipHonorifics(document, t, end)
  // «دکتر "توماس ایمپریال"»
  if (t > start && mate[t - 1] >= t && mate[t - 1] < end) t--
  head.plural = person === 6 || numbered
  const close = mate[t] < end && tokens.kind[t] !== Kind.bracketOpen ? mate[t] : -1
  if (close > t + 1 && isQuotedName(document, t + 1, close)) {
    // «"جوزف وو" نویسنده …»: a name in quotation marks.
    const next = firstWord(document, { start: close + 1, end })
    if (next >= end || next > close + 1 || ['name', 'role', 'unknown'].includes(classAt(document, next, end))) {
      head.names.push({ start: t + 1, end: close })
      if (next < end && classBehind(document, next, end) !== 'name')
        head.roles.push(...rolesOf(document, { start: next, end }))
      return called(head, 'person', null, false)
    }
  }
  const titled = openAt(document, t, end)
  // «یک استاد جغرافیا»: who is pointed at or new is called by no title.
  const isRole = head.reference !== 'definite' && (titled & Open.honorific) !== 0 && (titled & ROLE) !== 0
  const cls = isRole ? 'role' : classAt(document, t, end)
  let whole = { start: head.reference === 'definite' ? t : start, end }
  switch (cls) {
    case 'role':
      // «سه دیپلمات», who are not one person.
      if (numbered) return called(head, 'group', whole)
      if (head.plural && head.reference === 'indefinite') return called(head, 'unnamed', whole)
      return readRole(document, head, t, end)
    case 'name':
    case 'unknown': {
      const stop = isGivenAndMore(document, t, end, apposed) ? end : nameEnd(document, t, end)
      const alone = stop >= end && t + 1 === end && (openAt(document, t, end) & Open['role-word']) !== 0
      if (!(alone || isNamePart(document, t, end)) || (numbered && cls === 'unknown')) break
      const behind = firstWord(document, { start: stop, end })
      const rest = stop < end ? classAt(document, isOrdinal(document, behind) ? behind + 1 : behind, end) : 'name'
      // An abbreviation: «FATF».
      if (stop === t + 1 && ABBREVIATION.test(textAt(document, t))) {
        head.names.push(whole)
        return called(head, 'organization', whole, false)
      }
      // «حسن راد از دانشگاه یزد»
      const ofBody = (document.grammar.part[tokens.lexeme[stop]] & Part.ablative) !== 0
      const isOther = stop < end && rest !== 'role' && !ofBody
      const full = isOther && openAt(document, t, end) & GIVEN ? fullNameEnd(document, t, stop) : 0
      if (isOther && !full && (openAt(document, t, end) & NAME) !== Open.surname) break
      head.names.push({ start: t, end: full || stop })
      if (full || (rest === 'role' && stop < end)) head.roles.push(...rolesOf(document, { start: full || stop, end }))
      return called(head, 'person', null, false)
    }
    case 'organization':
    case 'medium':
    case 'country': {
      const next = after(document, t, end)
      // «ایسنا X …»: a bare medium's name ends where somebody else's begins.
      if (openAt(document, t, end) & Open.medium && next < end && !(openAt(document, next, end) & OF_MEDIUM))
        whole = { start: whole.start, end: next }
      if (head.reference === 'definite') head.names.push(whole)
      return called(head, cls, whole, head.reference === 'indefinite' && head.plural)
    }
    case 'group': {
      const oneOf = partitive && person === 3
      return called(head, oneOf ? 'unnamed' : 'group', whole, person !== 3)
    }
    case 'unnamed':
      return called(head, numbered ? 'group' : 'unnamed', whole)
    case 'document':
      return called(head, 'document', whole)
  }
  // An unknown noun that is pointed at and speaks is somebody: «این انیماتور گفت».
  const kind = head.reference === 'anaphoric' && person !== 6 ? 'person' : 'group'
  if (!canName(document, t, end)) head.reference = 'none'
  return called(head, kind, whole)
}

/** «مینا ساحلی | فیزیوتراپ تیم ملی»: where a given name and its surname end before a role that the lexicon does not know, of which the words behind tell; 0, they are none. */
function fullNameEnd(document: Document, start: number, stop: number): number {
  const { tokens } = document
  if (stop < start + 2 || tokens.kind[stop] > Kind.number || isCoordinator(document, stop)) return 0
  const isUnheard = (t: number): boolean => !(openAt(document, t, stop) & NAME)
  return stop > start + 2 && isUnheard(stop - 1) && !(openAt(document, stop - 2, stop) & ANY_GIVEN) ? stop - 1 : stop
}

/** «مینا ساحلی»: whatever it means elsewhere, one word behind a given name is the surname; behind an ambiguous one, where a role follows. */
function isGivenAndMore(document: Document, t: number, end: number, apposed: boolean): boolean {
  const second = after(document, t, end)
  const bits = openAt(document, t, end)
  if (second >= end || after(document, second, end) < end || closedAt(document, second, end)) return false
  return (bits & GIVEN) !== 0 || (apposed && (bits & ANY_GIVEN) !== 0)
}

function called(head: Head, kind: SpeakerKind, label: Range | null, plural = head.plural): Head {
  head.kind = kind
  head.label = label
  head.plural = plural
  return head
}

/** Whether a stretch in quotation marks is a name: also a few words most of which are names or not known. */
function isQuotedName(document: Document, start: number, end: number): boolean {
  if (isNamePart(document, start, end) && nameEnd(document, start, end) === end) return true
  let likely = 0
  for (let t = start; t < end; t++) if (document.tokens.lexeme[t] === 0 || openAt(document, t, end) & NAME) likely++
  return end - start <= MAX_UNKNOWN && likely * 2 >= end - start
}

/** Whether a phrase has a noun: not only words of grammar, parts of verbs, numbers and quotations. */
function canName({ tokens, grammar, mate }: Document, start: number, end: number): boolean {
  for (let t = start; t < end; t++) {
    if (mate[t] > t) t = mate[t]
    else if (tokens.kind[t] === Kind.word) {
      const lexeme = tokens.single[t]
      if (grammar.open[lexeme] || !(grammar.closed[lexeme] || grammar.form[lexeme] || grammar.complements.has(lexeme)))
        return true
    }
  }
  return false
}

/** A role, with the name of its holder behind it where there is one: «وزیر نیرو عباس علی‌آبادی». */
function readRole(document: Document, head: Head, from: number, end: number): Head {
  const named = nameInRole(document, from, end)
  // «خواهر مینا راد», «مشاور مینا راد»: another person's name.
  const name = named && isRelational(document, from, named.from) ? null : named
  if (name) head.names.push(name.range)
  head.roles.push(...rolesOf(document, { start: from, end: name ? name.from : end }))
  return called(head, 'person', null, false)
}

function readApposition(document: Document, part: Piece, cls: Class, head: Head): void {
  const start = firstWord(document, part)
  if (start >= part.end) return
  const last = head.roles.at(-1)
  const goesOn = cls === 'unknown' && !isUnheardName(document, start, part.end)
  if (goesOn && last && !part.bracket && !head.names.some((name) => name.start > last.start)) {
    // «وزیر صنعت، معدن و تجارت»: the role goes on.
    head.roles.splice(-1, 1, ...rolesOf(document, { start: last.start, end: part.end }))
    return
  }
  if (cls === 'role') {
    const named = head.names.length === 0 ? nameInRole(document, start, part.end) : null
    head.roles.push(...rolesOf(document, { start, end: named ? named.from : part.end }))
    if (named) head.names.push(named.range)
    if (head.kind === 'unnamed' && head.names.length > 0) head.kind = 'person'
    return
  }
  const name = { start: skipHonorifics(document, start, part.end), end: part.end }
  const stop = nameEnd(document, name.start, name.end)
  if (part.bracket && document.tokens.end[stop - 1] - document.tokens.start[name.start] < MIN_SHORT_FORM) return
  // In brackets: a short form or another spelling right behind the name, or the holder behind the role.
  const named = head.names.at(-1)
  if (named && !(part.bracket && part.start - named.end <= 2)) return
  if (part.bracket && !named && !(openAt(document, name.start, stop) & NAME)) return
  if (stop === name.start || !isName(document, { start: name.start, end: stop })) return
  head.names.push({ start: name.start, end: stop })
  if (stop < part.end) head.roles.push(...rolesOf(document, { start: stop, end: part.end }))
  head.kind = 'person'
}

/** «وزیر نیرو، X Y»: two words or more of which the lexicon knows none are a name. */
function isUnheardName({ tokens }: Document, start: number, end: number): boolean {
  for (let t = start; t < end; t++) if (tokens.kind[t] !== Kind.word || tokens.single[t] !== 0) return false
  return end - start > 1
}

const isSomebody = (cls: Class): boolean => cls !== 'unknown' && cls !== 'document'

interface Piece extends Range {
  readonly bracket: boolean
}

/** A phrase cut at commas and dashes; what stands in brackets is a part of its own. */
function partsOf(document: Document, { start, end }: Range): Piece[] {
  const { tokens, mate } = document
  const parts: Piece[] = []
  let from = start
  const cut = (to: number, next: number): void => {
    if (to > from) parts.push({ start: from, end: to, bracket: false })
    from = next
  }
  for (let t = start; t < end; t++) {
    const kind = tokens.kind[t]
    if (kind === Kind.comma || kind === Kind.slash || (kind === Kind.dash && !joinsWords(document, t, end)))
      cut(t, t + 1)
    else if (kind === Kind.dash) continue
    else if (mate[t] > t && mate[t] < end) {
      if (kind === Kind.bracketOpen) {
        cut(t, mate[t] + 1)
        if (mate[t] > t + 1) parts.push({ start: t + 1, end: mate[t], bracket: true })
      }
      t = mate[t]
    } else if (t + 1 < end && isInitialStop(document.grammar, tokens, t)) continue
    else if (kind > Kind.number) cut(t, t + 1)
    // «ام. آی. تی»: the full stops in it part nothing.
    else t = after(document, t, end) - 1
  }
  cut(end, end)
  return parts
}

/** Whether a dash makes one word of two: «سیاسی-نظامی». */
function joinsWords(document: Document, t: number, end: number): boolean {
  return isGlued(document, t) && !(openAt(document, t + 1, end) & (ROLE | NAME | Open.honorific))
}

/** The first word of an apposition: «از نویسندگان …»، «یکی از …»، «و …». */
function firstWord(document: Document, { start, end }: Range): number {
  let t = start
  while (
    t < end &&
    closedAt(document, t, end) & (DETERMINER | Closed.preposition | Closed.coordinator) &&
    !isNamePart(document, t, end)
  )
    t = after(document, t, end)
  return t
}
