import { Closed, Form, Open, PERSON_NAME, ROLE } from '../grammar/tags.js'
import { type Document, isGlued, isInitialStop, Kind, type Range } from '../text/index.js'
import { after, closedAt, openAt } from './lexemes.js'

/** Words that stand before a noun and point, count or pick some of several. */
export const PICKS = Closed.demonstrative | Closed.indefinite | Closed.quantifier | Closed.partitive
/** It is at most so many tokens. */
const MAX_SHORT_FORM = 6
/** A longer quotation is words of somebody. */
const MAX_QUOTED = 10

/** The inside of a phrase that is nothing but a short quotation with no verb in it, the name of an institution, and what is in brackets behind: «"سازمان آب"(ABC)». */
export function insideQuotation({ tokens, mate, grammar }: Document, { start, end }: Range): Range | null {
  const close = mate[start]
  const isAll = close === end - 1 || mate[close + 1] === end - 1
  if (!isAll || close < start + 2 || close - start >= MAX_QUOTED) return null
  for (let t = start + 1; t < close; t++)
    if (grammar.form[tokens.lexeme[t]] & Form.finite && !(grammar.closed[tokens.lexeme[t]] & Closed['ambiguous-verb']))
      return null
  return { start: start + 1, end: close }
}

/** The end of a short form in brackets right behind a phrase, which is no part of the phrase. */
export function bracketEnd({ tokens, mate }: Document, end: number): number {
  const close = end < tokens.count && tokens.kind[end] === Kind.bracketOpen ? mate[end] : -1
  return close > end && close - end <= MAX_SHORT_FORM ? close + 1 : end
}

/** A part of a phrase. */
export interface Piece extends Range {
  readonly bracket: boolean
}

/** A phrase cut at commas and dashes; what stands in brackets is a part of its own. */
export function partsOf(document: Document, { start, end }: Range): Piece[] {
  const { tokens, mate } = document
  const parts: Piece[] = []
  let from = start
  const cut = (to: number, next: number): void => {
    if (to > from) parts.push({ start: from, end: to, bracket: false })
    from = next
  }
  for (let t = start; t < end; t++) {
    const kind = tokens.kind[t]
    if (kind === Kind.comma || kind === Kind.slash || (kind === Kind.dash && !joinsWords(document, t, end)))
      cut(t, t + 1)
    else if (kind === Kind.dash) continue
    else if (mate[t] > t && mate[t] < end) {
      if (kind === Kind.bracketOpen) {
        cut(t, mate[t] + 1)
        if (mate[t] > t + 1) parts.push({ start: t + 1, end: mate[t], bracket: true })
      }
      t = mate[t]
    } else if (t + 1 < end && isInitialStop(document.grammar, tokens, t)) continue
    else if (kind > Kind.number) cut(t, t + 1)
    // «ام. آی. تی»: the full stops in it part nothing.
    else t = after(document, t, end) - 1
  }
  cut(end, end)
  return parts
}

/** Whether a dash makes one word of two: «سیاسی-نظامی». */
function joinsWords(document: Document, t: number, end: number): boolean {
  return isGlued(document, t) && !(openAt(document, t + 1, end) & (ROLE | PERSON_NAME | Open.honorific))
}

/** The first word of an apposition: «از نویسندگان …»، «یکی از …»، «و …». */
export function firstWord(document: Document, { start, end }: Range): number {
  let t = start
  while (t < end && closedAt(document, t, end) & (PICKS | Closed.preposition | Closed.coordinator))
    t = after(document, t, end)
  return t
}
