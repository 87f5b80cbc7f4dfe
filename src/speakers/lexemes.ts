import { endsInOne } from '../grammar/endings.js'
import { keyOf } from '../grammar/key.js'
import { ANY_GIVEN, BODY, Closed, Figure, MEDIUM, Open, Part, PERSON_NAME, PLACE, ROLE } from '../grammar/tags.js'
import { Kind, type Document } from '../text/index.js'

const COUNTRY = Open.country | Open.capital
const THING =
  Open['organization-head'] |
  Open['medium-head'] |
  Open.document |
  Open.evidence |
  Open.group |
  Open.unnamed |
  Open['speech-noun']

/** The entry of the lexicon at a token, none that reaches beyond an end. */
const lexemeAt = ({ tokens }: Document, t: number, end: number): number =>
  tokens.lexemeEnd[t] <= end ? tokens.lexeme[t] : tokens.single[t]
/** The token after that entry, and after a line end behind it. */
export function after({ tokens: { lexemeEnd, kind } }: Document, t: number, end: number): number {
  const next = lexemeEnd[t] <= end ? lexemeEnd[t] : t + 1
  return next < end && kind[next] === Kind.newline ? next + 1 : next
}
/** Bits of `Open` of the longest entry at a token that ends before another. */
export const openAt = (document: Document, t: number, end: number): number =>
  document.grammar.open[lexemeAt(document, t, end)]
/** Bits of `Closed` of the same. */
export const closedAt = (document: Document, t: number, end: number): number =>
  document.grammar.closed[lexemeAt(document, t, end)]

/** Whether a word can be part of a personal name: one that the lexicon calls so, or does not know, or a place (surnames are made of them). */
export function isNamePart(document: Document, t: number, end: number): boolean {
  if (document.tokens.kind[t] !== Kind.word) return false
  const bits = openAt(document, t, end)
  if (bits & PERSON_NAME) return !(bits & THING)
  if (bits & (ROLE | THING | Open.honorific | Open.organization | Open.medium | Open['role-word'])) return false
  const lexeme = lexemeAt(document, t, end)
  const closed = document.grammar.closed[lexeme]
  if (document.grammar.complements.has(lexeme)) return false
  if (isOrdinal(document, t) || (lexeme === 0 && isNameless(document, t))) return false
  return closed === Closed['ambiguous-verb'] || (closed === 0 && document.grammar.form[lexeme] === 0)
}

/** «واسطه‌ها», «شرکت‌هایی»; not «شیشه‌ای». */
const isNameless = ({ text, tokens, grammar: { endings } }: Document, t: number): boolean =>
  endsInOne(text, tokens.end[t], endings.pluralMarks) && !endsInOne(text, tokens.end[t], endings.indefinites)

/** Whether an ordinal stands here, which ends a name: «جان راد | نخستین معلم شهر» (“Jan Rad | the first teacher of the town”). */
export const isOrdinal = ({ tokens, grammar }: Document, t: number): boolean =>
  ((grammar.figures?.words[tokens.word[t]]?.is ?? 0) & Figure['ordinal-adjective']) !== 0

/** What a phrase is, told by its first entry. */
export type Class =
  'name' | 'role' | 'organization' | 'medium' | 'country' | 'group' | 'unnamed' | 'document' | 'unknown'

/** The class of the phrase that begins at a token; where an entry is several things, what follows decides. */
export function classAt(document: Document, t: number, end: number): Class {
  if (t >= end) return 'unknown'
  const bits = openAt(document, t, end)
  const next = after(document, t, end)
  const following = next < end ? openAt(document, next, end) : 0
  const alone = next >= end
  if (bits & ANY_GIVEN && following & PERSON_NAME && !(following & (THING | ROLE) || bits & Open['organization-head']))
    return 'name'
  if (bits & Open.honorific && !alone)
    return bits & ROLE && following & ~PERSON_NAME & ~Open.honorific ? 'role' : 'name'
  if (bits & ROLE && !(bits & PERSON_NAME && alone) && !(alone && bits & BODY)) return 'role'
  if (bits & COUNTRY) return 'country'
  if (bits & Open.group && !(bits & Open['organization-head'])) return 'group'
  if (bits & Open.unnamed) return 'unnamed'
  if (bits & MEDIUM) return 'medium'
  if (bits & BODY) return 'organization'
  if (bits & (Open.document | Open.evidence) && !(bits & PERSON_NAME)) return 'document'
  if (bits & PERSON_NAME) return 'name'
  if (bits & PLACE) return 'country'
  if (bits & Open.honorific) return 'role'
  return 'unknown'
}

/** Whether a noun tells somebody by the person whose name begins at a token: «خواهر X», or right behind it: «مشاور X». */
export const isRelational = ({ grammar, tokens }: Document, t: number, name: number): boolean =>
  (grammar.part[tokens.lexeme[t]] &
    (tokens.lexemeEnd[t] === name ? Part.relational | Part.subordinate : Part.relational)) !==
  0

export const isCoordinator = (document: Document, t: number): boolean =>
  (document.grammar.closed[document.tokens.lexeme[t]] & Closed.coordinator) !== 0

/** The number that a token is, in figures or in words; 0 where it is none. */
export function countAt({ text, tokens, grammar }: Document, t: number): number {
  const [start, end] = [tokens.start[t], tokens.end[t]]
  if (tokens.kind[t] === Kind.number) return Number(keyOf(text.slice(start, end))) || Infinity
  const word = tokens.kind[t] === Kind.word ? grammar.figures?.words[tokens.word[t]] : null
  return word && word.is & Figure.numeral ? word.value : 0
}
