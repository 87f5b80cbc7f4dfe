import { ANY_GIVEN, Closed, GIVEN, Open, PERSON_NAME, ROLE } from '../grammar/tags.js'
import { Kind, type Document, type Range } from '../text/index.js'
import { isCopula, roleAfter, roleBefore } from './beside.js'
import { behindProvenance } from './carried.js'
import { rolesOf } from './coordination.js'
import { groupEnd, subjectEnd, subjectOf } from './extent.js'
import type { Gender } from './gender.js'
import { openAt } from './lexemes.js'
import { isName, nameAt, nameInRole } from './personal.js'

/** A person named somewhere in the text, with the role that stands beside the name; or a role or a group with which a sentence begins as its subject. */
export interface Person {
  /** The name with its honorifics, or the role, or the group. */
  readonly range: Range
  readonly name: Range | null
  readonly roles: readonly Range[]
  /** It stands where a sentence's subject does. */
  readonly subject: boolean
  readonly gender?: Gender
  /** A word that only the rest of the text can tell to be somebody's name. */
  readonly bare?: boolean
  /** What it is that has the name, where it is no person. */
  readonly body?: 'organization' | 'medium'
}

/** A person, and the token behind what was read. */
interface Met {
  readonly person: Person
  readonly end: number
}

const OPENS = GIVEN | Open.honorific | Open.surname
const SUBJECTS = ROLE | Open.group
const NOT_SUBJECTS = PERSON_NAME | Open.honorific | Open['organization-head']

/**
 * The people that a text names, wherever it does: an honorific or a given name and what follows, or a surname beside a
 * role, or what is quoted and spelt in Latin letters behind; and the roles and groups with which sentences begin. Other
 * tokens than these are not looked at.
 */
export function findPeople(document: Document): Person[] {
  const { tokens, sentences } = document
  const found: Person[] = []
  let s = -1
  let head = -1
  for (let t = 0; t < tokens.count; t++) {
    const before = s
    while (s + 1 < sentences.length && sentences[s + 1].start <= t) s++
    if (s > before) head = subjectOf(document, behindProvenance(document, sentences[s]))
    const met = meetAt(document, t, head)
    if (!met) continue
    found.push(met.person)
    t = met.end - 1
  }
  return found
}

/** Who is named at a token, or called by a role or as a group at the head of a sentence. */
function meetAt(document: Document, t: number, head: number): Met | null {
  const { tokens, grammar, mate } = document
  const spelt = mate[t] > t + 2 ? speltInLatin(document, t) : null
  if (spelt) {
    const { name, behind } = spelt
    return { person: { range: name, name, roles: roleAfter(document, behind), subject: false }, end: behind }
  }
  const lexeme = tokens.lexeme[t]
  const bits = grammar.open[lexeme]
  if (t === head && bits & SUBJECTS && !(bits & NOT_SUBJECTS)) return subjectAt(document, t)
  const mayName = bits & (OPENS | SUBJECTS | Open['ambiguous-given-name']) || (t === head && lexeme === 0)
  return mayName ? namedAt(document, t, head) : null
}

/** The role or the group with which a sentence begins. */
function subjectAt(document: Document, t: number): Met | null {
  const { tokens, grammar } = document
  const role = (grammar.open[tokens.lexeme[t]] & ROLE) !== 0
  const last = role ? subjectEnd(document, t) : groupEnd(document, t)
  // «رئیس‌جمهور | حسن راد»: the name is found for itself.
  const range = { start: t, end: (role && nameInRole(document, t, last)?.from) || last }
  const behind = tokens.lexeme[range.end]
  if (grammar.closed[behind] & Closed['object-marker']) return null
  // «طرفدار آبی است» (“is a fan of the Blues”): that is what somebody is.
  const subject = !isQuotedTerm(document, range) && !isCopula(document, behind)
  return { person: { range, name: null, roles: role ? rolesOf(document, range) : [], subject }, end: t + 1 }
}

/** Who is named at a token, with the roles beside the name. */
function namedAt(document: Document, t: number, head: number): Met | null {
  const { tokens, grammar } = document
  const bits = grammar.open[tokens.lexeme[t]]
  const isGiven = isOnlyGiven(document, t) && t + 1 < tokens.count && grammar.open[tokens.lexeme[t + 1]] & Open.surname
  const name = bits & OPENS || isGiven ? nameAt(document, t) : null
  if (!name) return t === head ? bareAt(document, t, null) : null
  const before = roleBefore(document, isApposed(document, t, name) ? t - 1 : t)
  const roles = roleAfter(document, name.end)
  if (before) roles.unshift(before)
  if (name.end - name.start === 1 && !(bits & Open.honorific) && roles.length === 0)
    return t === head ? bareAt(document, t, name) : null
  const whole = { start: before?.start ?? t, end: name.end }
  const subject = whole.start === head && !isQuotedTerm(document, whole)
  return { person: { range: { start: t, end: name.end }, name, roles, subject }, end: name.end }
}

/** «دبیر جشنواره، حسن راد، …» (“the festival's secretary, Hassan Rad, …”) */
const isApposed = (document: Document, t: number, { end }: Range): boolean =>
  document.tokens.kind[t - 1] === Kind.comma &&
  document.tokens.kind[end] === Kind.comma &&
  !(openAt(document, end + 1, document.tokens.count) & (ROLE | PERSON_NAME | Open.honorific))

/** A word that may be somebody's name, at the head of a sentence and before no object marker. */
function bareAt({ tokens, grammar }: Document, t: number, name: Range | null): Met | null {
  const end = t + 1
  if (end >= tokens.count || tokens.kind[t] !== Kind.word || grammar.closed[tokens.lexeme[t]]) return null
  if (grammar.closed[tokens.lexeme[end]] & Closed['object-marker']) return null
  return { person: { range: { start: t, end }, name, roles: [], subject: true, bare: true }, end }
}

/** «انتقادهای «بهرام کرمانی»»: what is all that stands in quotation marks behind a word is the subject of nothing. */
const isQuotedTerm = ({ tokens: { kind }, mate }: Document, { start, end }: Range): boolean =>
  start > 1 && mate[start - 1] === end && kind[start - 2] <= Kind.number

/** «جان»: a word that is no name alone, and of no class but that of given names. */
const isOnlyGiven = ({ tokens: { lexeme }, grammar }: Document, t: number): boolean =>
  (grammar.open[lexeme[t]] & ~ANY_GIVEN) === 0 && grammar.closed[lexeme[t]] === 0

/** «"جین رو"(Jane Roe)»: a foreign name of two words or more in quotation marks, with its own spelling in brackets; and the token behind. */
function speltInLatin(document: Document, open: number): { name: Range; behind: number } | null {
  const { text, tokens, mate } = document
  const close = mate[open]
  const bracket = close + 1
  if (
    tokens.kind[open] === Kind.bracketOpen ||
    tokens.kind[bracket] !== Kind.bracketOpen ||
    mate[bracket] < bracket + 2
  )
    return null
  const name = { start: open + 1, end: close }
  if (text.charCodeAt(tokens.start[bracket + 1]) >= 128 || mate[bracket] - bracket < name.end - name.start + 1)
    return null
  return isName(document, name) ? { name, behind: mate[bracket] + 1 } : null
}
