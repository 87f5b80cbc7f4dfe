import { Entry } from '../grammar/load.js'
import { ANY_GIVEN, Closed, Form, Part } from '../grammar/tags.js'
import { FULL_STOP, isAscii, isSmall, isUpper } from './characters.js'
import type { Document, Paired } from './document.js'
import { isSpace, Kind } from './kinds.js'
import { joinsLetters, type Tokens } from './tokenize.js'

/** «۸۹٪»: a sign that belongs to the number before it. */
export const isUnit = ({ kind, start, end }: Tokens, t: number): boolean =>
  t > 0 && kind[t] === Kind.sign && kind[t - 1] === Kind.number && end[t - 1] === start[t]

/** Whether a token asks: «؟», “?”. */
export function isQuestionMark({ text, tokens }: Pick<Document, 'text' | 'tokens'>, t: number): boolean {
  const unit = t >= 0 && t < tokens.count ? text.charCodeAt(tokens.start[t]) : 0
  return unit === QUESTION_MARK || unit === PERSIAN_QUESTION_MARK
}
const QUESTION_MARK = 0x3f
const PERSIAN_QUESTION_MARK = 0x61f

/** Whether what follows a quotation that ended in a full stop still belongs to the sentence: «….» را گفت. */
export function goesOn({ text, grammar, tokens }: Paired, t: number): boolean {
  if (t >= tokens.count) return false
  if (tokens.kind[t] === Kind.comma) return true
  const initial = text.charCodeAt(tokens.start[t])
  if (isSmall(initial) || isSmall(initial | 32)) return isSmall(initial)
  const lexeme = tokens.lexeme[t]
  // «فیلم «کجایی؟» به …»: a title may end with a mark of its own, not with a full stop.
  const titled = isFullStop(text, tokens, t - 2) ? 0 : Closed.preposition
  const goes = Closed['coordinator'] | Closed['complementizer'] | Closed['object-marker'] | titled
  return (grammar.closed[lexeme] & goes) !== 0 || (grammar.form[lexeme] & Form.finite) !== 0
}

const isFullStop = (text: string, { start }: Tokens, t: number): boolean => text.charCodeAt(start[t]) === FULL_STOP

/** Whether a verb begins here, alone or as a compound: «… کجاست؟ پرسید» (“… where? he asked”), «… کجاست؟ بیان کرد». */
function startsWithVerb({ grammar, tokens: { lexeme, lexemeEnd, count } }: Paired, t: number): boolean {
  if (grammar.form[lexeme[t]] & Form.finite) return true
  const verb = lexemeEnd[t]
  return (
    (grammar.entry[lexeme[t]] & Entry.complement) !== 0 &&
    verb < count &&
    (grammar.form[lexeme[verb]] & Form.finite) !== 0
  )
}

/** Whether the stop ends a sentence: not within a word or address, after an initial or an abbreviation, or before a verb that goes on («…؟ گفت»). */
export function endsSentence(document: Paired, t: number): boolean {
  const { text, grammar, tokens } = document
  const { kind, start, end, lexeme, count } = tokens
  const full = isFullStop(text, tokens, t)
  if (joinsLetters(text, tokens, grammar, t)) return false
  if (full && t + 1 < count && start[t + 1] === end[t] && (kind[t + 1] === Kind.comma || kind[t + 1] === Kind.dash))
    return false
  if (t + 1 >= count || kind[t + 1] > Kind.number) return true
  if (isSmall(text.charCodeAt(start[t + 1]))) return false
  if (!full) return !startsWithVerb(document, t + 1)
  const glued = touches(document, t)
  const before = t > 0 && touches(document, t - 1) ? t - 1 : -1
  if (before < 0) return !glued
  const opens = isUpper(text.charCodeAt(start[t + 1])) && (grammar.closed[tokens.single[t + 1]] & ~NAMING) !== 0
  if (
    opens &&
    !glued &&
    kind[before] === Kind.word &&
    end[before] - start[before] === 1 &&
    before > 0 &&
    kind[before - 1] === Kind.stop
  )
    return true
  if (kind[before] === Kind.word && end[before] - start[before] === 1) return false
  if (grammar.closed[lexeme[before]] & Closed.abbreviation || isInitial(document, before)) return false
  return !(glued && (isAscii(text, end[before] - 1) || isAscii(text, start[t + 1])))
}

/** Classes of words that open no sentence where a name may go on: “the U.S. House”. */
const NAMING = Closed.abbreviation | Closed['ambiguous-verb']

/** «دونالد جی. ترامپ»: the name of a letter behind a given name, or a word that nobody knows; nothing else that the letters mean. */
const isInitial = ({ grammar: { part, open, closed, form }, tokens: { word } }: Paired, t: number): boolean =>
  t > 0 &&
  (part[word[t]] & Part.letter) !== 0 &&
  form[word[t]] === 0 &&
  closed[word[t]] === 0 &&
  (word[t - 1] === 0 || (open[word[t - 1]] & ANY_GIVEN) !== 0)

/** Whether no space stands behind a token: a half-space is none. */
const touches = ({ text, tokens }: Pick<Document, 'text' | 'tokens'>, t: number): boolean =>
  !isSpace(text.charCodeAt(tokens.start[t + 1] - 1))

/** Whether a token stands between two others with no space on either side. */
export const isGlued = (document: Document, t: number): boolean =>
  t > 0 && t + 1 < document.tokens.count && touches(document, t - 1) && touches(document, t)
