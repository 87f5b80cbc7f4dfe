import { BODY_OR_PLACE, Closed, Form, GIVEN, Open, Part, PERSON_NAME } from '../grammar/tags.js'
import { STOPS } from '../mentions/index.js'
import { Kind, type Document } from '../text/index.js'
import { closedAt, openAt } from './lexemes.js'

/** How far a role reaches, in words. */
export const MAX_ROLE = 16

/** Ends a role. */
export const ENDS_ROLE = STOPS | Closed.preposition | Closed['pronoun-first'] | Closed['pronoun-second']

/** May stand before a subject. */
const BEFORE_SUBJECT =
  Closed['sentence-adverb'] | Closed['focus-particle'] | Closed.conjunction | Closed['time-noun'] | Closed.coordinator

const GOES_ON_ROLES =
  Open['role-word'] | Open.organization | Open.country | Open.city | Open.region | Open.nationality | PERSON_NAME

/** The first token of a sentence that is no adverb or the like: where its subject can begin. */
export function subjectOf({ tokens, grammar }: Document, start: number): number {
  let t = start
  for (let n = 0; t < tokens.count && n < MAX_ROLE; n++) {
    if (tokens.kind[t] <= Kind.number && !(grammar.closed[tokens.lexeme[t]] & BEFORE_SUBJECT)) return t
    t = tokens.lexemeEnd[t]
  }
  return t
}

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
