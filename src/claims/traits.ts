import { phraseAt } from '../grammar/phrases.js'
import { Closed, Form, Open, Worth } from '../grammar/tags.js'
import { Kind, type Document } from '../text/index.js'
import type { Cut } from './cut.js'

/** What one walk over a statement's tokens sees. */
export interface Sight {
  /** Bits of `Worth`, `Open` and `Closed`: classes of its words. */
  classes: number
  open: number
  closed: number
  /** Bits of `Form` of its main verb, 0 where it has none; and of all its finite verbs together, persons aside. */
  verb: number
  verbs: number
  copula: boolean
  /** Whether a participle stands where a verb would: «قیمت‌ها نهایی نشده و …». */
  participle: boolean
  judged: boolean
  /** Whether a verb stands in the first, the second person. */
  first: boolean
  second: boolean
  words: number
  numbers: number
  asks: boolean
}

const QUESTION_MARKS = new Set([0x3f, 0x61f])

export function look(document: Document, { start, end, verb }: Cut): Sight {
  const { text, tokens, grammar } = document
  const { kind, hash, lexeme, lexemeEnd } = tokens
  const { phrases, verbs } = grammar.worth
  const seen: Sight = { classes: 0, open: 0, closed: 0, verb: 0, verbs: 0, copula: false, participle: false, judged: false, first: false, second: false, words: 0, numbers: 0, asks: false }
  const copulas = grammar.compiled.copulas
  let phraseEnd = start
  let lexemeFrom = start
  let last = -1
  let judgedAt = -9
  for (let t = start; t < end; t++) {
    if (kind[t] === Kind.number) seen.numbers++
    if (kind[t] <= Kind.number) seen.words++
    if (t >= phraseEnd) {
      const phrase = phraseAt(phrases, hash, t, end)
      if (phrase) {
        seen.classes |= phrase.bits
        phraseEnd = t + phrase.length
        if (phrase.bits & Worth.evaluation) judgedAt = phraseEnd
      }
    }
    if (t < lexemeFrom) continue
    lexemeFrom = lexemeEnd[t]
    const node = lexeme[t]
    seen.open |= grammar.open[node]
    seen.closed |= grammar.closed[node]
    const form = grammar.form[node]
    if (form & Form.participle && endsClause(document, lexemeFrom, end)) seen.participle = true
    if (!(form & Form.finite) || grammar.open[node] !== 0 || grammar.closed[node] & ~Closed.modal) continue
    last = t
    seen.verbs |= form & ~Form.person
    const person = form & Form.person
    if (person === 1 || person === 4) seen.first = true
    if (person === 2 || person === 5) seen.second = true
    if (!(form & Form.past)) seen.classes |= verbs[grammar.verb[node]]
  }
  const main = verb < 0 ? last : verb
  if (main >= 0) {
    seen.verb = grammar.form[lexeme[main]]
    // A copula written onto its predicate has no form of its own.
    if (seen.verb === 0) seen.verb = Form.finite | Form.present | 3
    seen.copula = grammar.form[lexeme[main]] === 0 || copulas[0] === grammar.verb[lexeme[main]]
  }
  seen.judged = main >= 0 && judgedAt >= 0 && (Math.abs(main - judgedAt) <= 1 || (judgedAt===end))
  if(main<0 && judgedAt===end) seen.judged=true
  seen.asks = asked(text, tokens, end)
  return seen
}

/** Whether a clause can have ended before a token. */
function endsClause({ tokens, grammar }: Document, t: number, end: number): boolean {
  return t >= end || tokens.kind[t] > Kind.number || (grammar.closed[tokens.lexeme[t]] & Closed.coordinator) !== 0
}

function asked(text: string, tokens: Document['tokens'], end: number): boolean {
  let t = end
  while (t < tokens.count && tokens.kind[t] === Kind.close) t++
  return t < tokens.count && QUESTION_MARKS.has(text.charCodeAt(tokens.start[t]))
}

export const isEntity = (seen: Sight): boolean =>
  (seen.open &
    (Open['given-name-male'] | Open['given-name-female'] | Open.surname | Open.organization | Open['organization-head'] | Open.country | Open.city | Open.capital | Open.office)) !==
  0

export const has = (seen: Sight, name: keyof typeof Worth): boolean => (seen.classes & Worth[name]) !== 0
