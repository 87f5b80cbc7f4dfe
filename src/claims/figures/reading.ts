import type { Figures } from '../../grammar/figures.js'
import { Closed, Figure, Form, PERSONAL_PRONOUN } from '../../grammar/tags.js'
import { Kind, type Document } from '../../text/index.js'
import { has, isJoiner, type Item } from './items.js'

/** A stretch of text as it is read for amounts and dates. */
export interface Reading {
  readonly document: Document
  readonly figures: Figures
  readonly items: readonly Item[]
}

/** Items from `start` up to, not including, `end`. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What cannot stand in a noun phrase after a number. */
const NO_NOUN =
  Closed.preposition | Closed.conjunction | Closed.subordinator | Closed.complementizer | Closed.coordinator | Closed['object-marker'] | Closed.modal |
  PERSONAL_PRONOUN | Closed.demonstrative |
  Closed['sentence-adverb'] | Closed['focus-particle'] | Closed.quantifier // prettier-ignore

/** Whether a finite verb begins here; a form that is a common noun too does not count. */
export function isVerb({ document: { grammar, tokens } }: Reading, item: Item | undefined): boolean {
  if (item?.kind !== Kind.word) return false
  const lexeme = tokens.lexeme[item.token]
  return (grammar.form[lexeme] & Form.finite) !== 0 && (grammar.closed[lexeme] & Closed['ambiguous-verb']) === 0
}

/** Whether a form of a verb that ends its clause stands here, be it a common noun too: a finite one, a participle without its auxiliary. */
export function isPredicate({ document: { grammar, tokens }, items }: Reading, i: number): boolean {
  const [item, next] = [items[i], items[i + 1] as Item | undefined]
  if (item?.kind !== Kind.word) return false
  const form = grammar.form[tokens.lexeme[item.token]]
  return (form & (!next || isJoiner(next) || isComma(next) ? Form.finite | Form.participle : Form.finite)) !== 0
}

/** Whether a noun or an adjective can stand here, as far as the lexicon knows. */
export function isNominal(r: Reading, i: number): boolean {
  const { grammar, tokens } = r.document
  const item = r.items[i]
  if (item?.kind !== Kind.word || isVerb(r, item)) return false
  const { token, word } = item
  if ((grammar.closed[tokens.lexeme[token]] | grammar.closed[tokens.single[token]]) & NO_NOUN) return false
  if (!word) return true
  if (
    word.is &
    (NUMBER | Figure.uncounted | Figure['ordinal-adjective'] | Figure.joiner | Figure.range | Figure.versus)
  )
    return false
  return (
    word.deictic === null &&
    word.weekday === null &&
    word.bound === null &&
    (word.month.length === 0 || (word.is & Figure.homograph) !== 0)
  )
}

const NUMBER = Figure.numeral | Figure.scale | Figure.multiplier | Figure.vague

/** Whether two items touch. */
export const touches = (a: Item | undefined, b: Item | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start

/** Whether an item is a word in Latin letters. */
export const isLatin = ({ document: { text } }: Reading, item: Item | undefined): boolean =>
  item?.kind === Kind.word && text.charCodeAt(item.start) < 0x250

/** Whether an item stands in a short quotation without a verb, within what is read: a title or a term. */
export function isInTitle(r: Reading, i: number): boolean {
  const { items, document } = r
  for (let k = i - 1; k >= 0 && k >= i - MAX_TITLE; k--) {
    const { kind, token } = items[k]
    if (kind !== Kind.open && kind !== Kind.quote) continue
    const close = document.mate[token]
    if (close <= items[i].token) continue
    if (close - token > MAX_TITLE) return false
    for (let j = k + 1; j < items.length && items[j].token < close; j++) if (isVerb(r, items[j])) return false
    return true
  }
  return false
}

const MAX_TITLE = 8

export const isDash = (item: Item | undefined): boolean => item?.kind === Kind.dash
export const isComma = (item: Item | undefined): boolean => item?.kind === Kind.comma
/** Whether an item stands between the ends of a range: «تا», “to”. */
export const isRange = (item: Item | undefined): boolean => has(item, Figure.range)
