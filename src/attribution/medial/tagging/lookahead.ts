import { Closed, Form, Part, PERSONAL_PRONOUN } from '../../../grammar/tags.js'
import { Kind } from '../../../text/index.js'
import { closedOf, formOf, isAuxiliary, isCapital, partOf, Pos } from '../syntax.js'
import { BASE, DETERMINING, looksAdverbial, isName, isPlainNoun, isPlural, isReporting, type Tagging } from './unit.js'

const ENDS_PHRASE =
  Closed.preposition | Closed.coordinator | Closed.conjunction | Closed.modal | Closed.subordinator | Closed.complementizer | PERSONAL_PRONOUN // prettier-ignore

/** A quotation, before it is tagged. */
const opensQuotation = ({ units, document: { mate } }: Tagging, i: number): boolean =>
  units.kind[i] === Kind.open || (units.kind[i] === Kind.quote && mate[units.start[i]] >= 0)

/** As far as can be told before it is tagged, whether a unit can belong to a noun phrase that has begun. */
export function mayBeNominal(s: Tagging, i: number): boolean {
  if (i >= s.units.count) return false
  const kind = s.units.kind[i]
  if (kind === Kind.number || kind === Kind.sign || opensQuotation(s, i)) return true
  if (kind !== Kind.word) return false
  const closed = closedOf(s, i)
  const part = partOf(s, i)
  if (part & (Part.possessive | Part.adjective | Part.determiner) || isName(s, i)) return true
  if (part & (Part['possessive-marker'] | Part.relative | Part.interrogative) || closed & ENDS_PHRASE) return false
  // “the | most recent”
  if (closed & (Closed.quantifier | Closed.demonstrative | Closed['sentence-adverb'])) return true
  const form = formOf(s, i)
  if (!form) return true
  if (isAuxiliary(s, i)) return false
  if (closed & Closed['ambiguous-verb']) return true
  return (form & Form.participle) !== 0 && (!(form & Form.finite) || isPlainNoun(s, i + 1))
}

/** Whether a verb that can only be finite stands at a unit, or behind an adverb there, as far as can be told before it is tagged. */
export function mustBeFinite(s: Tagging, i: number): boolean {
  const k = isAdverbial(s, i) ? (isAdverbial(s, i + 1) ? i + 2 : i + 1) : i
  if (closedOf(s, k) & Closed.modal) return true
  return (
    (formOf(s, k) & Form.finite) !== 0 &&
    !(closedOf(s, k) & Closed['ambiguous-verb']) &&
    !isName(s, k) &&
    !(partOf(s, k) & Part.adjective)
  )
}

const isAdverbial = (s: Tagging, i: number): boolean =>
  !(partOf(s, i) & Part.nominative) &&
  ((closedOf(s, i) & (Closed['sentence-adverb'] | Closed['focus-particle'])) !== 0 ||
    (partOf(s, i) & (Part.adverb | Part.negation)) !== 0)

/** Whether a unit opens a noun phrase or a clause. */
export function opensPhrase(s: Tagging, i: number): boolean {
  if (i >= s.units.count) return false
  if (opensQuotation(s, i)) return true
  if (closedOf(s, i) & (Closed.complementizer | Closed.purposive | PERSONAL_PRONOUN | DETERMINING)) return true
  return (partOf(s, i) & (Part.determiner | Part.possessive | Part.interrogative)) !== 0 || isName(s, i)
}

/** Whether what the frames of a verb as a cue ask for stands right behind it: its particle, its preposition, a colon. */
export function opensContent(s: Tagging, i: number): boolean {
  const { units, document: { grammar } } = s // prettier-ignore
  const next = i + 1
  if (next >= units.count) return false
  const verb = grammar.verb[units.lexeme[i]]
  if (grammar.complements.get(units.lexeme[next])?.some((c) => c.verb === verb)) return true
  const cue = grammar.simpleCues.get(verb)
  if (cue === undefined) return false
  const { clause, quotation } = grammar.compiled.verbCues[cue].frames
  return grammar.nominal[cue].has(units.lexeme[next]) || (units.kind[next] === Kind.colon && (clause || quotation))
}

/** Whether what follows a word fits a verb rather than a noun; `prev` is what may be its subject. */
export function fitsVerb(s: Tagging, i: number, prev: number): boolean {
  const { units } = s
  let k = i + 1
  if (opensPhrase(s, k) || opensContent(s, i)) return true
  while (k < units.count && looksAdverbial(s, k)) k++
  if (k > i + 1 && k < units.count) return true
  const form = formOf(s, k)
  if (form & Form.participle && form & Form.present && !(form & Form.finite)) return true
  if (!canBeSubject(s, prev)) return false
  if (k >= units.count || closedOf(s, k) & Closed.preposition) return true
  const kind = units.kind[k]
  return kind === Kind.word || kind === Kind.number ? !mustBeFinite(s, k) : kind !== Kind.comma
}

/** A plural, a name, a bracket or a quotation; in a headline, anything. */
const canBeSubject = (s: Tagging, i: number): boolean =>
  i >= 0 &&
  (s.titled ||
    isPlural(s, i) ||
    (isCapital(s, i) && !(i === 0 && partOf(s, i) & Part.adjective)) ||
    (s.pos[i] & (Pos.bracket | Pos.quote)) !== 0)

/** So many nouns at most stand before the verb of a sentence that opens with them. */
const MAX_NOUNS = 4

/** “Transport officials said”: before nouns and a verb that has them as its subject, a form that could command is a noun. */
export function opensSubject(s: Tagging, i: number): boolean {
  let k = i + 1
  while (k < i + MAX_NOUNS && isPlainNoun(s, k)) k++
  return k > i + 1 && mustBeFinite(s, k) && isReporting(s, k)
}

/** Whether a noun before it is the subject of a form that can be of the plural: something for it to tell of follows, or nothing. */
export function isSubjectOf(s: Tagging, verb: number): boolean {
  if (!(formOf(s, verb) & BASE) || !isReporting(s, verb) || closedOf(s, verb) & Closed.preposition) return false
  const next = verb + 1
  const kind = s.units.kind[next]
  return (
    next >= s.units.count || kind === Kind.stop || kind === Kind.comma || opensPhrase(s, next) || opensContent(s, verb)
  )
}
