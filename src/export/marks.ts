import type { Claim } from '../schema/types.js'
import { directionOf, type Direction, type Reading } from './reading.js'

/** A part of a claim in the text. */
export interface Mark {
  start: number
  end: number
  claim: Claim
  part: 'content' | 'source' | 'cue'
  /** Whether the content of its claim begins here. */
  first: boolean
}

/** What stands in a line: text, and parts of claims that hold text and further parts. */
export type Piece = string | { mark: Mark; inner: Piece[] }

/** A line of the text that is not blank. */
export interface MarkedLine {
  direction: Direction
  kind: 'headline' | 'paragraph'
  pieces: Piece[]
}

const LINE = /[^\n\r\u2028\u2029]+/gu
const HEADLINE = 160
const STOP = /[.!?؟…:»”"]\s*$/u

/** The text line by line, with the parts of its claims: one in another is within it, one that crosses an end is cut there. */
export function markLines(reading: Reading): MarkedLine[] {
  const { text } = reading
  const marks = marksOf(reading)
  const lines = [...text.matchAll(LINE)].filter(([line]) => line.trim() !== '')
  const fallback = directionOf(text)
  let next = 0
  let open: Mark[] = []
  return lines.map(({ 0: line, index: start }, i) => {
    const end = start + line.length
    open = open.filter((mark) => mark.end > start)
    for (; next < marks.length && marks[next].start < end; next++) if (marks[next].end > start) open.push(marks[next])
    const inLine = open.map((mark) => ({
      ...mark,
      start: Math.max(mark.start, start),
      end: Math.min(mark.end, end),
      first: mark.first && mark.start >= start,
    }))
    return {
      direction: /\p{L}/u.test(line) ? directionOf(line) : fallback,
      kind: i === 0 && lines.length > 1 && line.length < HEADLINE && !STOP.test(line) ? 'headline' : 'paragraph',
      pieces: nest(text, start, end, inLine),
    }
  })
}

/** The parts of all claims, by first character, outer before inner. */
function marksOf({ result, place }: Reading): Mark[] {
  return result.claims
    .flatMap((claim) => [
      ...claim.content.map((span, i) => ({ ...place(span), claim, part: 'content' as const, first: i === 0 })),
      ...(claim.source ? [{ ...place(claim.source), claim, part: 'source' as const, first: false }] : []),
      ...(claim.cue ? [{ ...place(claim.cue), claim, part: 'cue' as const, first: false }] : []),
    ])
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A stretch of the text with the marks in it. */
function nest(text: string, from: number, to: number, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = []
  const add = (end: number): void => {
    if (at < end) pieces.push(text.slice(at, end))
  }
  let at = from
  let next = 0
  let rest: Mark[] = []
  for (let mark = marks[next++]; mark !== undefined; mark = rest.shift() ?? marks[next++]) {
    const { start, end } = mark
    const within = rest
    while (next < marks.length && marks[next].start < end) within.push(marks[next++])
    rest = within.filter((other) => other.end > end).map((other) => ({ ...other, start: end, first: false }))
    const inner = within.map((other) => ({ ...other, end: Math.min(other.end, end) }))
    add(start)
    pieces.push({ mark, inner: nest(text, start, end, inner) })
    at = end
  }
  add(to)
  return pieces
}
