import type { Span } from '../generated/types.js'
import type { Document, Range } from '../text/index.js'

/** Tokens as a stretch of the input. */
export function spanOf({ text, tokens }: Document, { start, end }: Range): Span {
  const from = tokens.start[start]
  const to = tokens.end[end - 1]
  return { start: from, end: to, text: text.slice(from, to) }
}
