import { phraseAt } from '../grammar/phrases.js'
import { Closed, DONE, Form, isFirst, Worth } from '../grammar/tags.js'
import { isQuestionMark, Kind, type Document, type Range } from '../text/index.js'
import type { Cut } from './cut.js'

/** What one walk over a statement's tokens sees. */
export interface Sight {
  /** Bits of `Worth` and `Open`: the classes of its words. */
  classes: number
  open: number
  /** Bits of `Worth` of the main clause alone, and of its predicate: the main verb and the words right before it. */
  main: number
  predicate: number
  /** Bits of `Form` of its main verb, 0 where it has none. */
  verb: number
  /** Its main verb wants something of somebody else: «می‌خواهم که بیایند» (“I want them to come”), not «می‌خواهم بیایم». */
  bids: boolean
  /** The main verb is a copula. */
  copula: boolean
  words: number
  /** Numbers in figures. */
  numbers: number
  /** A question mark follows. */
  asks: boolean
  /** A word of its own beside the verb negates it. */
  particles: boolean
}

/** Looks once at a statement, for all who ask what is in it. */
export function look(document: Document, { start, end, verb, inner }: Cut): Sight {
  const { tokens, grammar } = document
  const { kind, word, lexeme, lexemeEnd } = tokens
  const { phrases, verbs } = grammar.worth
  const seen: Sight = {
    classes: 0, open: 0, main: 0, predicate: 0, verb: 0, bids: false, copula: false, words: 0, numbers: 0, asks: isAsked(document, end),
    particles: grammar.compiled.wordOrder === 'verb-medial',
  } // prettier-ignore
  const isMain = (t: number): boolean => seen.particles || !inner?.[t]
  const predicate =
    seen.particles || (verb < 0 && inner)
      ? { start, end }
      : inner
        ? predicateOf(document, start, verb, inner)
        : headOf(document, start, end)
  let main = verb
  let modal = false
  let past: number = Form.past
  let phraseEnd = start
  let lexemeFrom = start
  for (let t = start; t < end; t++) {
    if (kind[t] <= Kind.number) seen.words++
    if (kind[t] === Kind.number) seen.numbers++
    if (t >= phraseEnd) {
      const phrase = phraseAt(phrases, word, t, end)
      if (phrase) {
        seen.classes |= phrase.bits
        phraseEnd = t + phrase.length
        if (isMain(t)) seen.main |= phrase.bits
        if (phraseEnd > predicate.start && t < predicate.end) seen.predicate |= phrase.bits
        else if (isMain(t) && (phrase.length > 1 || grammar.form[lexeme[t]] & Form.finite))
          seen.predicate |= phrase.bits & ANYWHERE
      }
    }
    if (t < lexemeFrom) continue
    lexemeFrom = lexemeEnd[t]
    const node = lexeme[t]
    seen.open |= grammar.open[node]
    const form = grammar.form[node]
    if (isMain(t) && grammar.closed[node] & Closed.modal) modal = true
    // A form that is a word of another class too says nothing of persons.
    if (!(form & Form.finite) || grammar.open[node] !== 0 || grammar.closed[node] & ~Closed.modal) continue
    if (verb < 0) main = t
    // «می‌توان دید», «باید رفت»: after a modal the simple past is the short infinitive.
    if (t === main && modal && (form & SIMPLE) === (Form.past | 3)) past = 0
    modal = false
    if (form & Form.subjunctive && !isFirst(form)) seen.bids = true
    // «توانست», «نمی‌توانست» tell what happened, «می‌تواند» what may, «می‌توانست» what might have.
    if (form & DONE && (form & (Form.imperfective | Form.negative)) !== Form.imperfective) continue
    const bits = verbs[grammar.verb[node]]
    seen.classes |= bits
    if (isMain(t)) seen.main |= bits
  }
  if (main < 0) return seen
  seen.verb = (grammar.form[lexeme[main]] || Form.finite | Form.present) & (past | ~Form.past)
  seen.copula = isCopula(document, main)
  seen.bids &&= (verbs[grammar.verb[lexeme[main]]] & Worth.wish) !== 0
  return seen
}

/** By these the third person singular of the simple past is told from other forms. */
const SIMPLE = Form.person | Form.past | Form.imperfective | Form.negative
/** So many words before it may be what a copula predicates; before another verb there is one. */
const MAX_PREDICATE = 3
/** «بیشتر از», «بهتر است», «باید»: what a verb or a phrase of several words tells of these it tells of its clause. */
const ANYWHERE = Worth.comparison | Worth.obligation
const NO_PREDICATE = Closed.preposition | Closed['object-marker'] | Closed.complementizer | Closed.subordinator

/** The verb and the words right before it, back to a preposition, an object marker or a mark. */
function predicateOf(document: Document, from: number, verb: number, inner: Uint8Array | null): Range {
  const { tokens, grammar } = document
  const least = Math.max(from, verb - (isCopula(document, verb) ? MAX_PREDICATE : 1))
  let start = verb
  while (
    start > least &&
    (tokens.kind[start - 1] === Kind.word || tokens.mate[start - 1] >= from) &&
    !inner?.[start - 1] &&
    !(grammar.closed[tokens.lexeme[start - 1]] & NO_PREDICATE)
  )
    start--
  return { start, end: tokens.lexemeEnd[verb] }
}

/** Of a noun phrase its head, which the words after it describe; of «X را Y» what is said of the object. */
function headOf({ tokens: { lexeme }, grammar: { closed } }: Document, start: number, end: number): Range {
  for (let t = start + 1; t < end; t++)
    if (closed[lexeme[t - 1]] & Closed['object-marker'] && !(closed[lexeme[t]] & Closed.preposition))
      return { start: t, end }
  return { start, end: Math.min(end, start + 2) }
}

/** A copula written onto its predicate has no form of its own. */
const isCopula = ({ tokens: { lexeme }, grammar }: Document, t: number): boolean =>
  grammar.form[lexeme[t]] === 0 || grammar.compiled.copulas[0] === grammar.verb[lexeme[t]]

/** Whether one of its words has one of these bits of `Worth`, or of `Open`. */
export const hasClass = ({ classes }: Sight, bits: number): boolean => (classes & bits) !== 0
/** Whether a statement has a word of some classes of `Open`. */
export const hasOpen = ({ open }: Sight, bits: number): boolean => (open & bits) !== 0

/** Whether a question mark follows, be it behind a closing quotation mark. */
function isAsked(document: Document, end: number): boolean {
  const { kind, count } = document.tokens
  let t = end
  while (t < count && kind[t] === Kind.close) t++
  return isQuestionMark(document, t)
}
