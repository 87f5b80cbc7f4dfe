import { ANY_GIVEN, Closed, GIVEN, MEDIUM, Open, Part, PERSON_NAME, PERSONAL_PRONOUN, ROLE } from '../grammar/tags.js'
import { type Document, Kind, type Range, textAt } from '../text/index.js'
import { holdsRole, rolesOf } from './coordination.js'
import type { Description, SpeakerKind } from './description.js'
import {
  after,
  type Class,
  classAt,
  closedAt,
  countAt,
  isNamePart,
  isOrdinal,
  isRelational,
  openAt,
} from './lexemes.js'
import { PICKS, firstWord } from './parts.js'
import { nameEnd, nameInRole, skipHonorifics } from './personal.js'
import { behindReport, behindSpeech, isUnheardAuthor } from './report.js'

/** Goes on the name of a medium: «گاردین انگلیس». */
const OF_MEDIUM = Open.country | Open.nationality | Open.capital | Open.city | MEDIUM
/** A foreign name is at most so many words. */
const MAX_UNKNOWN = 4
const ABBREVIATION = /^[A-Z][A-Z\p{Nd}]+$/u

/** «حسن راد، مهندس برق»: behind a name, what can be a title tells what somebody is. */
export function classBehind(document: Document, t: number, end: number): Class {
  const cls = classAt(document, t, end)
  return cls === 'name' && openAt(document, t, end) & (ROLE | Open.honorific) ? 'role' : cls
}

/** What a noun phrase says of whom it means. */
export interface Head {
  kind: SpeakerKind
  plural: boolean
  reference: Description['reference']
  names: Range[]
  roles: Range[]
  label: Range | null
}

/** What stands before the noun of a phrase. */
interface Determiners {
  /** Behind «خود», where the phrase begins. */
  readonly start: number
  /** The token behind them. */
  readonly noun: number
  readonly reference: Description['reference']
  /** They count: «دو». */
  readonly numbered: boolean
  /** Whether it begins with “one of”: «یکی از». */
  readonly partitive: boolean
}

function readDeterminers(document: Document, { start: first, end }: Range): Determiners {
  let start = first
  let t = start
  let reference: Description['reference'] = 'definite'
  let numbered = false
  let partitive = false
  while (t < end) {
    const bits = closedAt(document, t, end)
    // «سی ان بی سی» begins with no number.
    const number = countAt(document, t) > 1 && (after(document, t, end) === t + 1 || (bits & PICKS) !== 0)
    // «خود X»: it is X.
    if (t === start && bits & Closed.reflexive && after(document, t, end) < end) {
      start = t = after(document, t, end)
      continue
    }
    if (!(bits & PICKS) && !number && !(t > start && bits & Closed.modifier)) break
    if (bits & Closed.demonstrative) reference = partitive ? 'indefinite' : 'anaphoric'
    // «این دو وزیر» (“these two ministers”)
    else if (!(number && reference === 'anaphoric')) reference = 'indefinite'
    if (bits & Closed.partitive) partitive = true
    numbered ||= number
    t = after(document, t, end)
  }
  return { start, noun: t, reference, numbered, partitive }
}

/** The noun of a phrase, what stands before it, and how the phrase is used. */
interface Noun extends Determiners {
  /** Where it begins without its honorifics, and where the phrase ends. */
  readonly at: number
  readonly end: number
  /** Of the verb whose subject the phrase is. */
  readonly person: number
  /** Whether an office follows behind a comma. */
  readonly apposed: boolean
}

/** Reads what heads a noun phrase: a name, a role, or a word for somebody or something. */
export function readHead(document: Document, range: Range, person: number, apposed = false): Head {
  const { end } = range
  const determiners = readDeterminers(document, range)
  const { start, noun, reference, numbered, partitive } = determiners
  const head: Head = { kind: 'person', plural: false, reference, names: [], roles: [], label: null }
  if (noun >= end) {
    head.reference = 'nobody'
    return called(head, 'unnamed', null)
  }
  // «یکی از آنها»: somebody new.
  if (partitive && closedAt(document, noun, end) & PERSONAL_PRONOUN && person !== 6)
    return called(head, 'unnamed', { start, end })
  for (let k = noun; k < end; k++) if (openAt(document, k, end) & Open.anaphoric) head.reference = 'anaphoric'
  let at = noun
  // «ادعای X»: of a noun of speech, the one who speaks.
  const spoken = behindSpeech(document, { start: noun, end })
  if (spoken > noun && spoken < end) {
    // «ادعای یک مقام آمریکایی» (“the claim of an American official”), «اطلاعیهٔ این شرکت»
    if (noun === start && closedAt(document, spoken, end) & (Closed.quantifier | Closed.demonstrative)) {
      const behind = readHead(document, { start: spoken, end }, person)
      if (behind.kind !== 'document') return behind
    }
    if (isSomebody(classAt(document, spoken, end)) || isUnheardAuthor(document, spoken, end)) at = spoken
  } else if (noun === start) {
    const behind = behindReport(document, { start, end })
    if (behind > start) return readHead(document, { start: behind, end }, person, apposed)
  }
  // «یک استاد جغرافیا»: nobody with a name.
  if (head.reference !== 'indefinite') at = skipHonorifics(document, at, end)
  head.plural = person === 6 || numbered
  if (readQuotedName(document, head, at, end)) return called(head, 'person', null, false)
  const read = { ...determiners, at, end, person, apposed }
  return callByClass(document, head, read) ?? callUnheard(document, head, read)
}

/** Calls a head by what its noun is; null where it is nothing that the lexicon knows, and no name. */
function callByClass(document: Document, head: Head, read: Noun): Head | null {
  const { at, end, numbered, person } = read
  const whole = wholeOf(head, read)
  const cls = classOfNoun(document, head, at, end)
  switch (cls) {
    case 'role':
      // «سه دیپلمات», who are not one person.
      if (numbered) return called(head, 'group', whole)
      if (head.plural && head.reference === 'indefinite') return called(head, 'unnamed', whole)
      return readRole(document, head, at, end)
    case 'name':
    case 'unknown': {
      // «یک مرغ‌فروش» (“a poulterer”), «نوازندگانی گفتند» (“musicians said”): what is counted, new or pointed at, or one word for several, is no unheard name.
      const isNew = numbered || head.reference !== 'definite' || (person === 6 && at === read.noun && at + 1 === end)
      const kind = properKind(document, head, { start: at, end }, read.apposed, isNew && cls === 'unknown')
      if (!kind) return null
      if (kind === 'person') return called(head, kind, null, false)
      head.names.push(whole)
      return called(head, kind, whole, false)
    }
    case 'organization':
    case 'medium':
    case 'country': {
      // «اسرائیل راستین، وزیر راه»: a country's name may be somebody's first name.
      if (cls === 'country' && isApposed(document, read)) return null
      const next = after(document, at, end)
      // «ایسنا X …»: a bare medium's name ends where somebody else's begins.
      if (openAt(document, at, end) & Open.medium && next < end && !(openAt(document, next, end) & OF_MEDIUM))
        whole.end = next
      if (head.reference === 'definite') head.names.push(whole)
      return called(head, cls, whole, head.reference === 'indefinite' && head.plural)
    }
    case 'group': {
      const oneOf = read.partitive && person === 3
      return called(head, oneOf ? 'unnamed' : 'group', whole, person !== 3)
    }
    case 'unnamed':
      return called(head, numbered ? 'group' : 'unnamed', whole)
    case 'document':
      return called(head, 'document', whole)
  }
}

/** Calls a head by words that the lexicon does not know. */
function callUnheard(document: Document, head: Head, read: Noun): Head {
  const whole = wholeOf(head, read)
  if (isApposed(document, read)) {
    head.names.push(whole)
    return called(head, 'person', null, false)
  }
  // An unknown noun that is pointed at and speaks is somebody: «این انیماتور گفت».
  const one = { anaphoric: 'person', indefinite: 'unnamed', definite: 'group', nobody: 'group', none: 'group' } as const
  const kind = read.person === 6 || read.numbered ? 'group' : one[head.reference]
  if (!canName(document, read.at, read.end)) head.reference = 'none'
  return called(head, kind, whole)
}

/** The noun, with its determiners where it is new or pointed at. */
const wholeOf = ({ reference }: Head, { start, at, end }: Noun): { start: number; end: number } => ({
  start: reference === 'definite' ? at : start,
  end,
})

/** «بهروز نشانه، معامله‌گر»: of a short phrase that no one knows, an office behind a comma tells that it is a name. */
const isApposed = (document: Document, { apposed, at, end }: Noun): boolean =>
  apposed && end > at + 1 && end - at <= MAX_UNKNOWN && !(openAt(document, at, end) & Open['organization-head'])

/** The class of a noun behind its determiners: of its first word that is no adjective. */
function classOfNoun(document: Document, { reference }: Head, t: number, end: number): Class {
  const titled = openAt(document, t, end)
  // «یک استاد جغرافیا»: who is pointed at or new is called by no title.
  if (reference !== 'definite' && titled & Open.honorific && titled & ROLE) return 'role'
  // «آخرین آمار» (“the latest figures”)
  const at = document.grammar.part[document.tokens.lexeme[t]] & Part.adjective ? after(document, t, end) : t
  return classAt(document, at < end ? at : t, end)
}

/** What a phrase names that is a name or may be one: a medium, a body by its abbreviation, or a person, whose name it gives the head; null for none. */
function properKind(
  document: Document,
  head: Head,
  { start, end }: Range,
  apposed: boolean,
  common: boolean,
): SpeakerKind | null {
  // «نسیم نیوز»; «مهر» is an agency and a surname.
  const last = openAt(document, end - 1, end)
  if (last & MEDIUM && !(last & PERSON_NAME) && !holdsRole(document, { start, end })) return 'medium'
  const stop = isGivenAndMore(document, start, end, apposed) ? end : nameEnd(document, start, end)
  const alone = stop >= end && start + 1 === end && (openAt(document, start, end) & Open['role-word']) !== 0
  if (common || !(alone || isNamePart(document, start, end))) return null
  // An abbreviation: «FATF».
  if (stop === start + 1 && ABBREVIATION.test(textAt(document, start))) return 'organization'
  return readName(document, head, { start, end: stop }, end) ? 'person' : null
}

/** «"جوزف وو" نویسنده …»: whether a name in quotation marks begins at a token, which the head is called by then. */
function readQuotedName(document: Document, head: Head, t: number, end: number): boolean {
  const { mate } = document
  const close = mate[t] < end ? mate[t] : -1
  if (close <= t + 1 || !isQuotedName(document, t + 1, close)) return false
  const next = firstWord(document, { start: close + 1, end })
  head.names.push({ start: t + 1, end: close })
  if (next < end && classBehind(document, next, end) !== 'name')
    head.roles.push(...rolesOf(document, { start: next, end }))
  return true
}

/** Calls a head by a name and by the role behind it; false where what stands behind the name makes it another phrase. */
function readName(document: Document, head: Head, { start, end: stop }: Range, end: number): boolean {
  const behind = firstWord(document, { start: stop, end })
  const rest = stop < end ? classAt(document, isOrdinal(document, behind) ? behind + 1 : behind, end) : 'name'
  // «حسن راد از دانشگاه یزد» (“Hassan Rad of the University of Yazd”)
  const ofBody = (document.grammar.part[document.tokens.lexeme[stop]] & Part.ablative) !== 0
  const isOther = stop < end && rest !== 'role' && !ofBody
  const full = isOther && openAt(document, start, end) & GIVEN ? fullNameEnd(document, start, stop) : 0
  if (isOther && !full && (openAt(document, start, end) & PERSON_NAME) !== Open.surname) return false
  head.names.push({ start, end: full || stop })
  if (full || (rest === 'role' && stop < end)) head.roles.push(...rolesOf(document, { start: full || stop, end }))
  return true
}

/** «مینا ساحلی | فیزیوتراپ تیم ملی»: where a given name and its surname end before a role that the lexicon does not know, of which the words behind tell; 0, they are none. */
function fullNameEnd(document: Document, start: number, stop: number): number {
  const { tokens } = document
  if (stop < start + 2 || tokens.kind[stop] > Kind.number) return 0
  const isUnheard = (t: number): boolean => !(openAt(document, t, stop) & PERSON_NAME)
  return stop > start + 2 && isUnheard(stop - 1) ? stop - 1 : stop
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
  for (let t = start; t < end; t++)
    if (document.tokens.lexeme[t] === 0 || openAt(document, t, end) & PERSON_NAME) likely++
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

const isSomebody = (cls: Class): boolean => cls !== 'unknown'
