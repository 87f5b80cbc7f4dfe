import { ANY_GIVEN, BODY_OR_PLACE, Closed, Form, GIVEN, Open, Part, PERSON_NAME, ROLE } from '../grammar/tags.js'
import { STOPS } from '../mentions/index.js'
import { isInitialStop, Kind, type Document, type Range } from '../text/index.js'
import { behindProvenance } from './carried.js'
import type { Gender } from './gender.js'
import { rolesOf } from './coordination.js'
import { closedAt, isNamePart, isRelational, openAt } from './lexemes.js'
import { isInitial, isName, isSurnameHere, MAX_NAME, nameInRole, skipHonorifics } from './personal.js'
import { isSurnameEnding, phraseOf } from './phrase.js'

/** A person named somewhere in the text, with the role that stands beside the name; or a role or a group that is the subject of a sentence. */
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

const OPENS = GIVEN | Open.honorific | Open.surname
const SUBJECTS = ROLE | Open.group
const NOT_SUBJECTS = PERSON_NAME | Open.honorific | Open['organization-head']
/** How far a role reaches, in words. */
const MAX_ROLE = 16

/** Ends a role. */
const ENDS_ROLE = STOPS | Closed.preposition | Closed['pronoun-first'] | Closed['pronoun-second']
/** May stand before a subject. */
const BEFORE_SUBJECT =
  Closed['sentence-adverb'] | Closed['focus-particle'] | Closed.conjunction | Closed['time-noun'] | Closed.coordinator

/**
 * The people that a text names, wherever it does: an honorific or a given name and what follows, or a surname beside a
 * role, or what is quoted and spelt in Latin letters behind; and the roles and groups with which sentences begin. Other tokens than these are
 * not looked at.
 */
export function findPeople(document: Document): Person[] {
  const { tokens, grammar, sentences, mate } = document
  const { count, lexeme } = tokens
  const { open } = grammar
  const found: Person[] = []
  let s = -1
  let head = -1
  for (let t = 0; t < count; t++) {
    const before = s
    while (s + 1 < sentences.length && sentences[s + 1].start <= t) s++
    if (s > before) head = subjectOf(document, behindProvenance(document, sentences[s]))
    const spelt = mate[t] > t + 2 ? speltInLatin(document, t) : null
    if (spelt) {
      const roles = roleAfter(document, spelt.behind)
      found.push({ range: spelt.name, name: spelt.name, roles, subject: false })
      t = spelt.behind - 1
      continue
    }
    const bits = open[lexeme[t]]
    if (!(bits & (OPENS | SUBJECTS | Open['ambiguous-given-name']) || (t === head && lexeme[t] === 0))) continue
    if (t === head && bits & SUBJECTS && !(bits & NOT_SUBJECTS)) {
      const role = (bits & ROLE) !== 0
      const last = role ? subjectEnd(document, t) : groupEnd(document, t)
      // «رئیس‌جمهور | حسن راد»: the name is found for itself.
      const range = { start: t, end: (role && nameInRole(document, t, last)?.from) || last }
      if (!(grammar.closed[tokens.lexeme[range.end]] & Closed['object-marker']))
        found.push({
          range,
          name: null,
          roles: role ? rolesOf(document, range) : [],
          // «طرفدار آبی است» (“is a fan of the Blues”): that is what somebody is.
          subject: !isQuotedTerm(document, range) && !isCopula(document, tokens.lexeme[range.end]),
        })
      continue
    }
    const name =
      bits & OPENS || (isOnlyGiven(document, t) && t + 1 < count && open[lexeme[t + 1]] & Open.surname)
        ? nameAt(document, t)
        : null
    // «دبیر جشنواره، حسن راد، …» (“the festival's secretary, Hassan Rad, …”)
    const apposed =
      name &&
      tokens.kind[t - 1] === Kind.comma &&
      tokens.kind[name.end] === Kind.comma &&
      !(openAt(document, name.end + 1, count) & (ROLE | PERSON_NAME | Open.honorific))
    const role = name && roleBefore(document, apposed ? t - 1 : t)
    const roles = name ? roleAfter(document, name.end) : []
    if (role) roles.unshift(role)
    if (!name || (name.end - name.start === 1 && !(bits & Open.honorific) && roles.length === 0)) {
      if (
        t === head &&
        t + 1 < count &&
        tokens.kind[t] === Kind.word &&
        !(grammar.closed[lexeme[t]] | (grammar.closed[lexeme[t + 1]] & Closed['object-marker']))
      )
        found.push({ range: { start: t, end: t + 1 }, name, roles, subject: true, bare: true })
      continue
    }
    found.push({
      range: { start: t, end: name.end },
      name,
      roles,
      subject: (role?.start ?? t) === head && !isQuotedTerm(document, { start: role?.start ?? t, end: name.end }),
    })
    t = name.end - 1
  }
  return found
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

/**
 * Whose words the news is, as a headline tells without a colon: «واکنش حسن راد به …», a noun of speech, a name, and what it is about.
 *
 * @param end - where the headlines end
 */
export function headlineVoice(document: Document, end: number): Range | null {
  const { tokens, grammar } = document
  if (end >= tokens.count) return null
  for (let t = 0; t < end; t++) {
    if (!(grammar.open[tokens.lexeme[t]] & Open['speech-noun'])) continue
    // «جدیدترین واکنش راد به …», and not «بر پیکر ادعاهای راد درباره …».
    if (t > 0 && tokens.kind[t - 1] <= Kind.number && !(grammar.part[tokens.single[t - 1]] & Part.adjective)) continue
    let at = tokens.lexemeEnd[t]
    // «هشدار جدی راد به …» (“Rad's serious warning to …”)
    while (at < end && grammar.part[tokens.lexeme[at]] & Part.adjective) at = tokens.lexemeEnd[at]
    return voiceAt(document, at)
  }
  return subjectVoice(document, end)
}

/** «راد به یزد رفت», «تلاش راد برای …»: a surname with which a headline begins, or its second word, and that the text below does not name again: there an office stands for it. */
function subjectVoice(document: Document, end: number): Range | null {
  const { tokens, grammar } = document
  let t = 0
  while (t < end && tokens.kind[t] > Kind.number) t++
  const isSurname = (at: number): boolean => (grammar.open[tokens.single[at]] & PERSON_NAME) === Open.surname
  const name = isSurname(t) ? knownNameAt(document, t) : isSurname(t + 1) ? voiceAt(document, t + 1) : null
  if (!name || tokens.kind[name.end] !== Kind.word) return null
  if (grammar.closed[tokens.lexeme[name.end]] & (Closed['object-marker'] | Closed.coordinator)) return null
  return tokens.hash.includes(tokens.hash[name.end - 1], end) ? null : name
}

/** A name, and behind it the preposition of what is spoken of. */
function voiceAt(document: Document, at: number): Range | null {
  const { tokens, grammar } = document
  const name = at < tokens.count ? knownNameAt(document, at) : null
  return name && grammar.closed[tokens.lexeme[name.end]] & Closed.preposition ? name : null
}

/** The name that begins at a token; one word only where it is known for a name and nothing else. */
function knownNameAt(document: Document, at: number): Range | null {
  const { tokens, grammar } = document
  if (tokens.kind[at] !== Kind.word) return null
  const alone = { start: at, end: at + 1 }
  const known = isName(document, alone) && phraseOf(document, alone).isKnown
  const name = nameAt(document, at) ?? (known ? alone : null)
  return name?.end === at + 1 && grammar.open[tokens.single[at]] & Open['ambiguous-given-name'] ? null : name
}

/** The name that begins at a token, its honorifics off; null where none does. */
function nameAt(document: Document, t: number): Range | null {
  const { tokens } = document
  let limit = t
  const isPart = (k: number): boolean => tokens.kind[k] === Kind.word || isInitialStop(document.grammar, tokens, k)
  while (limit < tokens.count && limit < t + MAX_NAME + 6 && isPart(limit)) limit++
  const start = skipHonorifics(document, t, limit)
  const honoured = start > t
  if (!honoured && !(openAt(document, t, limit) & PERSON_NAME)) return null
  if (start >= limit || !isNamePart(document, start, limit)) return null
  let end = start
  let closed = false
  for (let n = 0; end < limit && n < MAX_NAME; n++) {
    const initial = end > start && isInitial(document, end, limit)
    const word = initial ? end + 2 : end
    if (!isNamePart(document, word, limit) && !(word > start && isSurnameHere(document, word, limit))) break
    const bits = document.grammar.open[tokens.single[word]]
    // The first word that is no given name is the surname; behind it only words that are surnames go on.
    if (closed && !(bits & Open.surname) && !isSurnameEnding(document, word)) break
    if (end > start && !initial && !(bits & PERSON_NAME) && !mayTakeSurname(document, start, end)) break
    if (!(bits & ANY_GIVEN)) closed = true
    end = word + 1
  }
  const range = { start, end }
  const surname = (openAt(document, start, limit) & (Open.surname | ANY_GIVEN)) === Open.surname
  if (!honoured && !surname && end - start < 2) return null
  return end > start && isName(document, range) ? range : null
}

/** Whether a word that the lexicon does not know can be the surname to given names: not where the last of them is a surname already. */
function mayTakeSurname({ grammar, tokens }: Document, start: number, end: number): boolean {
  const last = grammar.open[tokens.single[end - 1]]
  return end - start === 1 || !(last & (Open.surname | Open['ambiguous-given-name']))
}

/** The role right behind a name, or behind it and a comma, a dash or a bracket. */
function roleAfter(document: Document, at: number): Range[] {
  const { tokens, mate } = document
  let t = at
  const kind = tokens.kind[t]
  if (
    t < tokens.count &&
    (kind === Kind.comma || kind === Kind.dash || kind === Kind.bracketOpen || kind === Kind.slash)
  )
    t++
  else if (t < tokens.count && document.grammar.closed[tokens.lexeme[t]] & Closed.complementizer)
    return relativeRole(document, t + 1)
  if (t >= tokens.count || !(openAt(document, t, tokens.count) & ROLE)) return []
  const limit = mate[t - 1] > t ? mate[t - 1] : tokens.count
  const last = roleEnd(document, t, limit)
  // «با حضور راد، مدیر انجمن | برگزار شد» (“was held with Rad, the society's head”): the last word is the verb's; but a copula takes all, «راد، کارشناس تاریخ است».
  const { verb, compiled } = document.grammar
  const end = last < limit && verb[tokens.lexeme[last]] !== compiled.copulas[0] ? subjectEnd(document, t, last) : last
  return end > t ? rolesOf(document, { start: t, end }) : []
}

/** Reads the role that a relative clause gives somebody: «X که دبیر انجمن است» (“X, who is the society's secretary”)، «X که ریاست انجمن را بر عهده دارد». */
function relativeRole(document: Document, t: number): Range[] {
  const { tokens, grammar } = document
  if (!(openAt(document, t, tokens.count) & (ROLE | Open.post))) return []
  const end = roleEnd(document, t, tokens.count)
  const last = Math.min(tokens.count, end + 4)
  const post = (openAt(document, t, tokens.count) & Open.post) !== 0
  for (let k = end; k < last; k++) {
    const lexeme = tokens.lexeme[k]
    if (post ? grammar.closed[lexeme] & Closed['object-marker'] : isCopula(document, lexeme))
      return rolesOf(document, { start: t, end })
  }
  return []
}

const isCopula = ({ grammar }: Document, lexeme: number): boolean =>
  (grammar.form[lexeme] & Form.finite) !== 0 && grammar.compiled.copulas.includes(grammar.verb[lexeme])

/** The end of a role's phrase in running text. */
export function roleEnd(document: Document, from: number, limit: number): number {
  const { tokens, grammar, mate } = document
  let posted = false
  let t = from
  for (let n = 0; t < limit && n < MAX_ROLE; n++) {
    if (mate[t] > t && mate[t] < limit && tokens.kind[t] !== Kind.bracketOpen) {
      t = mate[t] + 1
      continue
    }
    const next = tokens.lexemeEnd[t]
    if (tokens.kind[t] > Kind.number || next > limit) break
    const lexeme = tokens.lexeme[t]
    const closed = grammar.closed[lexeme]
    // «نماینده مردم»: what is a verb as well is none within a role.
    const isVerb = !grammar.open[lexeme] && grammar.form[lexeme] & (Form.finite | Form.infinitive)
    if (t > from && (isVerb || grammar.phraseCues.has(lexeme))) break
    if (closed & Closed.coordinator) {
      if (
        next >= limit ||
        tokens.kind[next] > Kind.number ||
        closedAt(document, next, limit) & ENDS_ROLE ||
        // «دبیر جشنواره و | حسن راد» (“the festival's secretary and | Hassan Rad”)
        openAt(document, next, limit) & (GIVEN | Open.honorific) ||
        grammar.form[tokens.lexeme[next]] & Form.finite
      )
        break
    } else if (closed & ENDS_ROLE && !(closed & Closed.modifier)) {
      if (!(posted && closed & Closed.preposition && next - t === 1 && openAt(document, next, limit) & BODY_OR_PLACE))
        break
    }
    if (t > from && grammar.complements.has(lexeme) && grammar.form[tokens.lexeme[next]] & Form.finite) break
    if (grammar.open[lexeme] & Open['posted-office']) posted = true
    t = next
  }
  while (t > from && grammar.closed[tokens.lexeme[t - 1]] & (Closed.coordinator | Closed.demonstrative)) t--
  return t
}

/** The end of a role that is a subject: before a word of number, and before the word that its verb says of it («رئیس شورا قانع نشد»). */
export function subjectEnd(
  document: Document,
  from: number,
  end = roleEnd(document, from, document.tokens.count),
): number {
  const { tokens, grammar } = document
  let last = from
  for (let t = from; t < end; t = tokens.lexemeEnd[t]) {
    if (t > from && startsObject(document, t)) return t
    last = t
  }
  return isBeforeVerb(document, last, end) &&
    last > from &&
    !(grammar.closed[tokens.lexeme[last - 1]] & Closed.demonstrative) &&
    !(grammar.open[tokens.lexeme[last]] & GOES_ON_ROLES)
    ? last
    : end
}

/** «وزیر برخی پل‌ها را», «دادستان توضیحاتی در این باره داد»: what a quantifier or an indefinite noun of saying begins. */
const startsObject = ({ tokens: { lexeme }, grammar }: Document, t: number): boolean =>
  (grammar.closed[lexeme[t]] & (Closed.quantifier | Closed.indefinite)) !== 0 ||
  (grammar.part[lexeme[t]] & Part.shell) !== 0

const isBeforeVerb = ({ tokens: { lexeme, kind, count }, grammar }: Document, last: number, end: number): boolean =>
  end < count && (grammar.form[lexeme[end]] & Form.finite) !== 0 && kind[last] === Kind.word

/** The end of a group's phrase: a word that the lexicon does not know belongs to it only behind an institution or another such word. */
export function groupEnd(document: Document, from: number): number {
  const { tokens, grammar, mate } = document
  const end = roleEnd(document, from, tokens.count)
  let known = true
  let last = from
  for (let t = tokens.lexemeEnd[from]; t < end; t = mate[t] > t ? mate[t] + 1 : tokens.lexemeEnd[t]) {
    const isKnown = tokens.lexeme[t] !== 0 || mate[t] > t
    if (startsObject(document, t)) return t
    if (!isKnown && known && !(grammar.open[tokens.lexeme[t - 1]] & BODY_OR_PLACE)) return t
    known = isKnown
    last = t
  }
  // «شرکت نسیم سعی دارد»: a plain noun before a verb is the verb's.
  const plain = last > from && known && grammar.open[tokens.lexeme[last]] === 0
  return plain && isBeforeVerb(document, last, end) ? last : end
}

const GOES_ON_ROLES =
  Open['role-word'] | Open.organization | Open.country | Open.city | Open.region | Open.nationality | PERSON_NAME

/** A role that stands right before a name: «وزیر نیرو عباس علی‌آبادی»; its farthest head counts («معاون وزیر …»). */
function roleBefore(document: Document, at: number): Range | null {
  const { tokens, grammar } = document
  if (at > 0 && grammar.closed[tokens.lexeme[at - 1]] & Closed.coordinator) return null
  const stops = (lexeme: number): boolean =>
    (grammar.closed[lexeme] & ENDS_ROLE) !== 0 && !(grammar.closed[lexeme] & (Closed.modifier | Closed.coordinator))
  let start = -1
  for (let t = at - 1; t >= 0 && at - t <= MAX_ROLE; t--) {
    if (tokens.kind[t] > Kind.number) break
    const lexeme = tokens.lexeme[t]
    if (stops(lexeme) || stops(tokens.single[t])) break
    if (grammar.form[lexeme] & Form.finite || isRelational(document, t, at) || grammar.complements.has(lexeme)) break
    if (grammar.open[lexeme] & ROLE && !(grammar.open[lexeme] & PERSON_NAME) && tokens.lexemeEnd[t] <= at) start = t
    if (t < at - 1 && grammar.open[lexeme] & GIVEN && grammar.open[tokens.lexeme[t + 1]] & PERSON_NAME) break
  }
  if (start < 0) return null
  const end = at
  return end - start > 1 || grammar.open[tokens.lexeme[start]] & Open.office ? { start, end } : null
}

/** The first token of a sentence that is no adverb or the like: where its subject can begin. */
export function subjectOf({ tokens, grammar }: Document, start: number): number {
  let t = start
  for (let n = 0; t < tokens.count && n < MAX_ROLE; n++) {
    if (tokens.kind[t] <= Kind.number && !(grammar.closed[tokens.lexeme[t]] & BEFORE_SUBJECT)) return t
    t = tokens.lexemeEnd[t]
  }
  return t
}
