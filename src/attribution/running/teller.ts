import { Entry } from '../../grammar/load.js'
import { Closed, Form, isFirst, MEDIUM, Open, THIRD_PLURAL } from '../../grammar/tags.js'
import { type Document, Kind, type Range } from '../../text/index.js'
import { formBefore } from './reach.js'
import type { Relation } from '../relation.js'
import { isPlainPast } from '../final/index.js'

/** «به او گفتم: A. گفت: B»: a turn of a talk that somebody tells of. */
export const isTurn = ({ grammar, tokens }: Document, { source }: Relation): boolean =>
  !source || (grammar.closed[tokens.lexeme[source.start]] & SPOKEN_OF) !== 0
/** Whether behind «X: A» a cue is in the first person: X tells of what he said. */
export const isOwnTurn = ({ frame }: Relation, { person }: Relation): boolean => frame === 'line' && isFirst(person)
const SPOKEN_OF = Closed['pronoun-singular'] | Closed['pronoun-plural'] | Closed['pronoun-first']

/** «راد گفت: A. آن‌ها ادعا کردند که B»: who alone speaks tells of several. */
export const isOfSeveral = ({ grammar, tokens }: Document, { person }: Relation, cue: Relation): boolean =>
  cue.cueType === 'verb' &&
  person !== THIRD_PLURAL &&
  cue.person === THIRD_PLURAL &&
  (!cue.source || (grammar.closed[tokens.lexeme[cue.source.start]] & Closed['pronoun-plural']) !== 0)

/** … or of whoever no subject names. */
export const isOfOthers = (document: Document, relation: Relation, cue: Relation): boolean =>
  (isTalk(cue) && !cue.source) || isOfSeveral(document, relation, cue)

/** «چنان‌که راد گفت، …»: in a clause within another. */
export const isWithin = ({ grammar, tokens }: Document, { cueType, source, cue }: Relation): boolean =>
  cueType === 'verb' &&
  (grammar.closed[tokens.single[((source ?? cue)?.start ?? 0) - 1]] & (Closed.complementizer | Closed.subordinator)) !==
    0

/** «راد …», «مجری: …»: a person, an outlet, or what stands before a colon; a word that no key counts, where an event is told. */
export function opensWithSomebody(document: Document, { start, end }: Range): boolean {
  const { grammar, tokens } = document
  return (
    (grammar.open[tokens.lexeme[start]] & (PERSONAL | MEDIUM)) !== 0 ||
    tokens.kind.subarray(start, end).includes(Kind.colon) ||
    (tokens.lexeme[start] === 0 && isPlainPast(formBefore(document, end)))
  )
}

/** «وزیر راه: A / 🔹 حسن راد وزیر راه امروز …»: nobody speaks of himself so. */
export function callsByName({ grammar, tokens }: Document, { frame, source }: Relation, sentence: Range): boolean {
  const { hash, lexeme } = tokens
  if (frame !== 'line' || !source || !(grammar.open[lexeme[source.start]] & PERSONAL)) return false
  const opening = hash.subarray(sentence.start, Math.min(sentence.end, sentence.start + MAX_OPENING))
  const last = opening.indexOf(hash[source.end - 1])
  return last >= 0 && opening.includes(hash[source.start])
}

/** Words that name or describe a person. */
export const PERSONAL =
  Open.office | Open.occupation | Open.honorific | Open.surname | Open['given-name-male'] | Open['given-name-female']
/** Who is named at the head of a paragraph is named in so many words. */
const MAX_OPENING = 8

/** The hash of the last word of a person's name, where a relation's source is one; else 0. */
export function nameOf({ grammar, tokens }: Document, { source }: Relation): number {
  if (!source || !(grammar.open[tokens.lexeme[source.start]] & PERSONAL)) return 0
  const last = tokens.single[source.end - 1]
  return last === 0 || grammar.open[last] & Open.surname ? tokens.hash[source.end - 1] : 0
}

/** «حسن راد گفت: A. راد در ادامه …», «حسن راد در گفت‌وگو با …»: the name of who spoke last, and what only the narrator tells of a speaker. */
export function namesSource(
  { grammar, tokens }: Document,
  { source }: Relation,
  name: number,
  { start, end }: Range,
): boolean {
  const { hash, lexeme } = tokens
  const first = source ? lexeme[source.start] : 0
  // What is said in the name of a body tells of persons.
  if (name === 0 || (source && !(grammar.open[first] & PERSONAL || grammar.closed[first] & ONE_BEFORE))) return false
  let t = start
  while (t + 2 < end && t < start + MAX_NAMES && hash[t] !== name && grammar.open[lexeme[t]] & PERSONAL) t++
  if (hash[t] !== name || t + 2 >= end) return false
  const next = lexeme[t + 1]
  const adjunct = grammar.entry[next] & Entry.phraseCue
  const adverb = grammar.closed[next] & (Closed['sentence-adverb'] | Closed.narrator | Closed.continuation)
  const talk = grammar.closed[next] & Closed.locative && grammar.open[lexeme[t + 2]] & Open['speech-noun']
  return (adjunct | adverb | talk) !== 0
}
const MAX_NAMES = 4

/** The narrator names the outlet of a line once more. */
export function namesAgain(document: Document, { source: named }: Relation, { source }: Relation): boolean {
  const { grammar, tokens } = document
  for (let t = source?.start ?? 0; named && source && t < source.end; t++)
    if (grammar.open[tokens.lexeme[t]] & MEDIUM && hasWordOf(document, { start: t, end: t + 1 }, named)) return true
  return false
}

/** With these a speaker refers to himself, so the phrase is not the narrator's: «به گفتهٔ ما» (“according to us”), «به گمان خودشان» (“in their own opinion”). */
const TOLD_OF = Closed['pronoun-first'] | Closed['pronoun-plural'] | Closed.reflexive

/** A cue of the narrator's: reporting in the past, a line, or an according-to phrase about somebody other than the speaker. */
export function isNarrators({ grammar, tokens }: Document, cue: Relation): boolean {
  if (cue.cueType === 'adjunct' || isTalked(cue.person)) return false
  if (cue.cueType === 'phrase')
    return cue.source !== null && !(grammar.closed[tokens.lexeme[cue.source.start]] & TOLD_OF)
  return (cue.past && !cue.habitual) || cue.cueType === 'colon'
}

/** «X می‌گوید …», and of an adjunct «این نویسنده با بیان اینکه …». */
export const startsSentence = (document: Document, { cueType, source }: Relation, sentence: Range): boolean =>
  source !== null &&
  source.start <= sentence.start + 1 &&
  (cueType === 'verb' || startsWith(document, source, ONE_BEFORE))

/** In a sentence of the speaker's own person every report is told, but for one with a colon. */
export const isTalk = ({ cueType, frame }: Relation): boolean => cueType === 'verb' && frame !== 'colon'

/** A report told inside a speech: by somebody named, without a colon. */
export function isToldOf(document: Document, cue: Relation): boolean {
  if (!isTalk(cue) || !cue.source) return false
  return !startsWith(document, cue.source, ONE_BEFORE | Closed['pronoun-plural'])
}

/** Points back to one person: «وی»، «این مقام». */
export const ONE_BEFORE = Closed['pronoun-singular'] | Closed.demonstrative

/** Whether two stretches have a word in common. */
export function hasWordOf({ tokens: { hash } }: Document, one: Range, other: Range): boolean {
  const words = hash.subarray(other.start, other.end)
  return hash.subarray(one.start, one.end).some((word) => word !== 0 && words.includes(word))
}

/** Whether a phrase begins with a country or a capital, which may stand for its government. */
export const isPlace = ({ grammar, tokens }: Document, { start }: Range): boolean =>
  (grammar.open[tokens.lexeme[start]] & (Open.country | Open.capital)) !== 0

/** Whether a phrase begins with a word of some classes. */
export const startsWith = ({ grammar, tokens }: Document, { start }: Range, closed: number): boolean =>
  (grammar.closed[tokens.lexeme[start]] & closed) !== 0

/** The person of a finite verb, 0 for anything else; a form that is a word of another class too says nothing of persons: «مردم». */
export function personAt({ grammar, tokens }: Document, t: number): number {
  const lexeme = tokens.lexeme[t]
  const form = grammar.form[lexeme]
  return form & Form.finite && grammar.open[lexeme] === 0 && (grammar.closed[lexeme] & ~Closed.modal) === 0
    ? form & Form.person
    : 0
}

const namesSpeaker = ({ grammar, tokens }: Document, t: number): boolean =>
  (grammar.closed[tokens.lexeme[t]] & (Closed['pronoun-first'] | Closed['pronoun-second'])) !== 0

/** The first or the second person. */
const isTalked = (person: number): boolean => isFirst(person) || person === 2 || person === 5

/** First or second person: the narrator of news uses neither, but may quote them: «نمایش «شهر ما» …». */
export function isFirstPerson(document: Document, { start, end }: Range): boolean {
  const { kind } = document.tokens
  for (let t = start; t < end; t++) {
    if (t > start && document.mate[t] > t && kind[t] !== Kind.bracketOpen) t = document.mate[t]
    if (namesSpeaker(document, t)) return true
    const person = personAt(document, t)
    if (isFirst(person) || person === 5) return true
  }
  return false
}

/** A verb about somebody else than the speaker of a line. */
export const isOthers = (document: Document, { source: named }: Relation, { cueType, source }: Relation): boolean =>
  cueType === 'verb' &&
  !(source && (startsWith(document, source, ONE_BEFORE) || (named && hasWordOf(document, source, named))))

/** Whether a sentence is in the first person outside what others say: «چنان‌که X گفت «A»، و من تأکید می‌کنم …»; not «در گفت‌وگو با خبرنگار ما». */
export function isFirstPersonAround(document: Document, { start, end }: Range, cues: readonly Relation[]): boolean {
  const { grammar, tokens } = document
  const isTheirs = (t: number): boolean =>
    cues.some(({ person, content }) => !isFirst(person) && content.some(({ start, end }) => start <= t && t < end))
  const is = (t: number, closed: number): boolean => (grammar.closed[tokens.lexeme[t]] & closed) !== 0
  const isOwn = (t: number): boolean =>
    isFirst(personAt(document, t)) ||
    (is(t, Closed['pronoun-first']) && !is(t - 1, Closed.comitative) && !is(t - 2, Closed.comitative))
  for (let t = start; t < end; t++) if (isOwn(t) && !isTheirs(t)) return true
  return false
}

/** Whether what is said names its speaker or who is spoken to, outside what others say in it. */
export function isInOwnPerson(document: Document, { content, cue }: Relation, others: readonly Relation[]): boolean {
  const told = others
    .filter((other) => other.cue && cue && other.cue.start > cue.start)
    .flatMap((other) => other.content)
  return content.some(({ start, end }) => {
    let from = start
    for (const piece of told) {
      if (piece.start < from || piece.start >= end) continue
      if (isFirstPerson(document, { start: from, end: piece.start })) return true
      from = piece.end
    }
    return isFirstPerson(document, { start: from, end })
  })
}

/** «او چیزی نگفت»: the narrator says what was not said. */
export const isUnsaid = ({ grammar, tokens }: Document, { start, end }: Range): boolean =>
  tokens.lexeme
    .subarray(start, end)
    .some((lexeme) => grammar.form[lexeme] & Form.negative && grammar.entry[lexeme] & Entry.verbCue)
