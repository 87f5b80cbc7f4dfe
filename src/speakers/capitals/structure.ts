import { Closed, Form, Part, PERSONAL_PRONOUN } from '../../grammar/tags.js'
import { Kind, type Document } from '../../text/index.js'
import type { Description } from '../description.js'
import { isNominal, runEnd, type Word } from './words.js'

/** Determiners of somebody who is new to the text. */
export const INDEFINITE = Closed.indefinite | Closed.quantifier | Closed.partitive
/** Goes on from a noun to what it is of, or says more of it. */
const BEHIND_NOUN = Closed.preposition | Closed.complementizer | Closed.subordinator | Closed.purposive | Closed.modal

/** A noun phrase: what opens it, its core up to what follows the noun, and the capitals with which the core ends. */
export interface Structure {
  readonly words: readonly Word[]
  /** Index of the first word that is no determiner. */
  readonly at: number
  readonly core: readonly Word[]
  readonly run: readonly Word[]
  readonly reference: Description['reference']
  readonly numbered: boolean
}

/** What a phrase is made of, where it has a noun: none is “those”, “18 percent”, “some”. */
export function structureOf(document: Document, words: readonly Word[]): Structure {
  const { at, reference, numbered } = openingOf(document, words)
  const core = coreOf(document, words.slice(at))
  return { words, at, core, run: runOf(document, core), reference, numbered }
}

interface Opening {
  readonly at: number
  readonly reference: Description['reference']
  readonly numbered: boolean
}

/** What stands before the noun and its adjectives. */
export function openingOf(document: Document, words: readonly Word[]): Opening {
  let reference: Description['reference'] = 'definite'
  let numbered = false
  let at = 0
  for (; at < words.length; at++) {
    const { closed, part, start } = words[at]
    const number = document.tokens.kind[start] === Kind.number
    if (part & Part.negation) reference = 'nobody'
    else if (closed & Closed.demonstrative) reference = 'anaphoric'
    else if (closed & INDEFINITE || number) reference = 'indefinite'
    else if (!(part & Part.determiner)) break
    numbered ||= number || (closed & Closed.quantifier) !== 0
  }
  return { at, reference, numbered }
}

/** A noun with what stands before it: up to the first preposition, relative word or verb. */
export function coreOf(document: Document, words: readonly Word[]): readonly Word[] {
  for (let i = 1; i < words.length; i++) if (endsCore(document, words, i)) return words.slice(0, i)
  return words
}

function endsCore(document: Document, words: readonly Word[], i: number): boolean {
  const { grammar, tokens } = document
  const { closed, part, lexeme, capital, start } = words[i]
  if (closed & (BEHIND_NOUN | Closed.coordinator) || part & (Part.relative | Part.interrogative)) return true
  if (tokens.kind[start] === Kind.number && i > 1) return true
  const form = grammar.form[lexeme]
  if (capital) return false
  if (form & Form.participle) return !(part & Part.adjective) && opensPhrase(document, words, i + 1, form)
  return (form & Form.finite) !== 0 && !(closed & Closed['ambiguous-verb'])
}

/** Whether what follows a participle makes it a clause of its own (“a poll released by …”) rather than one word of the noun phrase (“a newly elected senator”). */
function opensPhrase({ tokens }: Document, words: readonly Word[], i: number, form: number): boolean {
  if (i >= words.length) return false
  const { closed, part, start, capital } = words[i]
  return (
    (closed & (BEHIND_NOUN | PERSONAL_PRONOUN | INDEFINITE | Closed.demonstrative | Closed['time-noun'])) !== 0 ||
    (part & (Part.determiner | Part.possessive)) !== 0 ||
    tokens.kind[start] !== Kind.word ||
    ((form & Form.present) !== 0 && capital)
  )
}

/** The capitals with which a phrase ends. */
export function runOf(document: Document, words: readonly Word[]): readonly Word[] {
  let from = words.length
  for (let i = words.length - 1; i >= 0; i--)
    if (isNominal(words[i]) && runEnd(document, words, i) === words.length) from = i
    else if (from < i) break
  return words.slice(from)
}

/** A role reaches to its relative clause. */
export function roleIn(words: readonly Word[]): readonly Word[] {
  const stop = words.findIndex(
    ({ part, closed }, i) => i > 0 && (part & Part.relative || closed & Closed.subordinator & ~Closed.preposition),
  )
  return stop > 0 ? words.slice(0, stop) : words
}
