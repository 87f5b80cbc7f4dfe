import { MEDIUM, TOWN_OR_COUNTRY } from '../grammar/tags.js'
import type { Document, Range } from './document.js'
import { Kind } from './kinds.js'

/** «پکن - X:»: the outlet that a sentence or a paragraph names at its head as the one whose report it is; a place that the lexicon does not know is told by it. */
export function datelineOf({ tokens, grammar }: Document, { start, end }: Range): Range | null {
  const { kind, lexeme, lexemeEnd } = tokens
  const dash = lexemeEnd[start]
  const outlet = dash + 1
  if (kind[start] !== Kind.word || (lexeme[start] !== 0 && !(grammar.open[lexeme[start]] & TOWN_OR_COUNTRY)))
    return null
  if (outlet >= end || kind[dash] !== Kind.dash || !(grammar.open[lexeme[outlet]] & MEDIUM)) return null
  let colon = outlet
  while (kind[colon] === Kind.word) colon++
  return colon < end && kind[colon] === Kind.colon ? { start: outlet, end: colon } : null
}
