import { Closed, Form } from '../../grammar/tags.js'
import { Kind } from '../../text/index.js'
import { Pos, posOf, type Syntax } from './syntax.js'

/** A quotation of more tokens, or one that ends in a comma or a stop, is speech and no part of a noun phrase. */
const MAX_TERM = 8

/** Whether a unit is a quotation that holds what somebody says rather than a term. */
export function isSpeech(s: Syntax, i: number): boolean {
  if (posOf(s, i) !== Pos.quote) return false
  const last = lastKind(s, i)
  return tokensIn(s, i) > MAX_TERM || last === Kind.comma || last === Kind.stop
}

/** How many tokens a unit has; of a quotation, with its marks. */
export const tokensIn = ({ units }: Syntax, i: number): number => units.end[i] - units.start[i]

/** What stands before the mark that closes a quotation. */
export const lastKind = ({ document: { tokens }, units }: Syntax, i: number): number => tokens.kind[units.end[i] - 2]

/** A quotation that takes the comma behind it inside its marks. */
export const endsInComma = (s: Syntax, i: number): boolean => lastKind(s, i) === Kind.comma

/** Whether a quotation goes on the words of the reporter before it: it begins with a small letter. */
export function continues({ document: { text, tokens }, units }: Syntax, i: number): boolean {
  const unit = text.charCodeAt(tokens.start[units.start[i] + 1])
  return i > 0 && unit >= 0x61 && unit <= 0x7a
}

/** Whether a quotation holds a verb that can be finite. */
export function hasFinite({ document: { tokens, grammar }, units }: Syntax, i: number): boolean {
  for (let t = units.start[i]; t < units.end[i]; t++) if (grammar.form[tokens.lexeme[t]] & Form.finite) return true
  return false
}

/** A quotation that holds the verb of the clause around it: he said Smith “is not ready”. */
export function opensWithVerb(s: Syntax, i: number): boolean {
  const { tokens, grammar } = s.document
  const lexeme = tokens.lexeme[s.units.start[i] + 1]
  return (
    tokensIn(s, i) > 3 &&
    ((grammar.form[lexeme] & Form.finite) !== 0 ||
      (grammar.closed[lexeme] & (Closed.modal | Closed['focus-particle'])) !== 0)
  )
}
