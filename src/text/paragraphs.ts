import { Closed, Form, Open, SECOND_PLURAL } from '../grammar/tags.js'
import type { Paired, Paragraph } from './document.js'
import { Kind } from './kinds.js'
import { KEYCAP } from './tokenize.js'

/** A line longer than this is no furniture, and a line longer than this is no headline. */
const MAX_FURNITURE = 160
const MAX_HEADLINE = 30
/** How much of a text a pattern sees, so that one of a stranger's grammar does not read the rest of it at every line. */
const MAX_SEEN = 400

/** Cuts a text at its line ends, and tells running text from what is none. */
export function findParagraphs({ text, grammar, tokens }: Paired): Paragraph[] {
  const { kind, start, end, lexeme, single, count } = tokens
  const paragraphs: Paragraph[] = []
  const furniture = grammar.patterns['furniture']
  // The expression is tried only where a line begins like one, or asks something of its reader.
  const mayBeFurniture = (t: number, last: number): boolean =>
    kind[t] !== Kind.word ||
    (grammar.form[single[last]] & Form.person) === SECOND_PLURAL ||
    (grammar.closed[single[last]] & Closed['object-marker']) !== 0 ||
    text.charCodeAt(start[t]) < 128 ||
    (grammar.closed[lexeme[t]] & Closed.label) !== 0 ||
    (grammar.open[lexeme[t]] & Open.weekday) !== 0
  let bullet = 0
  let from = 0
  for (let t = 0; t <= count; t++) {
    if (t < count && kind[t] !== Kind.newline) continue
    if (t > from) {
      let first = from
      while (first < t && isDecoration(kind[first])) first++
      const alone = first === t
      let head = from
      while (head < t && kind[head] === Kind.symbol) head++
      const isFurniture =
        alone ||
        (furniture !== undefined &&
          end[t - 1] - start[from] <= MAX_FURNITURE &&
          mayBeFurniture(head, kind[t - 1] === Kind.stop ? t - 2 : t - 1) &&
          matchesAt(furniture, text, start[head]))
      const isHeadline =
        !isFurniture &&
        t - first <= MAX_HEADLINE &&
        kind[t - 1] !== Kind.stop &&
        kind[t - 1] !== Kind.colon &&
        kind[t - 1] !== Kind.comma
      paragraphs.push({
        start: from,
        end: t,
        kind: isFurniture ? 'furniture' : isHeadline ? 'headline' : 'text',
        bullet: first > from && !alone ? bulletAt(text, start[from]) : bullet,
      })
      bullet = alone ? bulletAt(text, start[from]) : 0
    }
    from = t + 1
  }
  return paragraphs
}

/** Whether a token may stand around a line or sentence and is no part of it. */
export const isDecoration = (kind: number): boolean =>
  kind === Kind.symbol || kind === Kind.dash || kind === Kind.sign || kind === Kind.ellipsis

/** What tells one bullet from another: the last half of an emoji; figures that are pictures are all of one kind. */
const bulletAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  if (text.charCodeAt(at + 1) === KEYCAP || text.charCodeAt(at + 2) === KEYCAP) return KEYCAP
  return unit >= 0xd800 && unit <= 0xdbff ? text.charCodeAt(at + 1) : unit
}

/** Whether a sticky pattern matches at a place. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = 0
  return pattern.test(text.slice(at, at + MAX_SEEN))
}

/** Whether a line is no running text, and no mere bullet. */
export const isFurnished = ({ tokens }: Paired, { kind, start, end }: Paragraph): boolean =>
  kind === 'furniture' && tokens.kind.subarray(start, end).some((k) => k <= Kind.number)
