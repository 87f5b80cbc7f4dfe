import { Kind } from './kinds.js'
import type { Tokens } from './tokenize.js'

/** A quotation that has not closed after so many paragraphs never does. */
const MAX_PARAGRAPHS = 40
/** So many marks are open at once: a text that nests deeper would hold itself as many times. */
const MAX_OPEN = 16

/**
 * Pairs quotation marks and brackets. A mark may be missing: what opened in an earlier paragraph is given up when
 * another opens in a later one, unless the marks behind it close it at the end of a paragraph, or stand in «…»; a closing mark with nothing to close is left alone.
 */
export function pair(text: string, tokens: Tokens): void {
  const { kind, start, count, mate } = tokens
  mate.fill(-1)
  open.length = paragraphOf.length = closing.length = 0
  let paragraph = 0
  for (let t = 0; t < count; t++) {
    const k = kind[t]
    if (k < Kind.newline) continue
    if (k === Kind.newline) {
      // A quotation that the next paragraph opens anew goes on there: it is taken to the end of this one.
      const top = open.length - 1
      if (
        top >= 0 &&
        paragraphOf[top] === paragraph &&
        t + 1 < count &&
        kind[t + 1] === kind[open[top]] &&
        isOpening(kind[open[top]])
      )
        close(mate, t)
      paragraph++
      continue
    }
    if (k !== Kind.open && k !== Kind.close && k !== Kind.quote && k !== Kind.bracketOpen && k !== Kind.bracketClose)
      continue
    const top = open.length - 1
    const topKind = top < 0 ? 0 : kind[open[top]]
    // Marks may be mixed: “… " and "… ” and “… “, the last where it stands at a word's end.
    const mixed =
      (k === Kind.quote || k === Kind.open || k === Kind.close) &&
      isOpening(topKind) &&
      paragraphOf[top] === paragraph &&
      open[top] < t - 1 &&
      standsBehind(tokens, t)
    if (mixed) {
      close(mate, t)
      continue
    }
    const opens =
      k === Kind.open ||
      k === Kind.bracketOpen ||
      (k === Kind.quote && !(topKind === Kind.quote && paragraphOf[top] === paragraph))
    if (opens) {
      const mark = text.charCodeAt(start[t])
      if (top >= 0 && paragraphOf[top] !== paragraph && givesUp(text, start, mark) && !staysOpen(text, tokens, t))
        while (open.length && paragraphOf[open.length - 1] !== paragraph && givesUp(text, start, mark)) giveUp()
      if (open.length === MAX_OPEN) {
        open.shift()
        paragraphOf.shift()
        closing.shift()
      }
      open.push(t)
      paragraphOf.push(paragraph)
      closing.push(-1)
    } else if (closes(k, topKind)) {
      if (isNear(k, paragraph - paragraphOf[top])) close(mate, t)
    } else if (top > 0 && closes(k, kind[open[top - 1]]) && isNear(k, paragraph - paragraphOf[top - 1])) {
      giveUp()
      close(mate, t)
    }
  }
}

/** Only a mark of its own closes a quotation over paragraphs. */
const isNear = (k: number, paragraphs: number): boolean => paragraphs <= (k === Kind.close ? MAX_PARAGRAPHS : 0)

/** What a mark that opens in a later paragraph tells of the last one: that it never closes; but other marks may stand in «…». */
const givesUp = (text: string, start: Int32Array, mark: number): boolean =>
  mark === GUILLEMET || text.charCodeAt(start[open[open.length - 1]]) !== GUILLEMET
const GUILLEMET = 0xab
const CLOSING_GUILLEMET = 0xbb

/** Whether a quotation goes on over the paragraphs: the marks from another on leave it one that closes it and ends a paragraph. */
function staysOpen(text: string, { kind, start, count }: Tokens, from: number): boolean {
  const top = open.length - 1
  if (text.charCodeAt(start[open[top]]) !== GUILLEMET) return false
  if (closing[top] > from) return true
  let depth = 1
  for (let t = from, lines = 0; t < count && lines < MAX_PARAGRAPHS; t++) {
    const mark = kind[t] === Kind.word ? 0 : text.charCodeAt(start[t])
    if (kind[t] === Kind.newline) lines++
    else if (mark === GUILLEMET) depth++
    else if (mark === CLOSING_GUILLEMET && --depth === 0) {
      closing[top] = t
      return true
    }
  }
  return false
}

/** The marks that are open, the paragraphs where they stand, and where each was seen to close. They serve every text in turn. */
const open: number[] = []
const paragraphOf: number[] = []
const closing: number[] = []

const giveUp = (): number | undefined => {
  paragraphOf.pop()
  closing.pop()
  return open.pop()
}

function close(mate: Int32Array, t: number): void {
  const from = giveUp() ?? t
  mate[from] = t
  mate[t] = from
}

/** Whether a mark is written onto what stands before it, and not onto a word or a mark that opens behind it. */
function standsBehind({ start, end, kind, count }: Tokens, t: number): boolean {
  return t > 0 && end[t - 1] === start[t] && (t + 1 >= count || end[t] < start[t + 1] || ENDS.has(kind[t + 1]))
}
const ENDS = new Set<number>([Kind.newline, Kind.stop, Kind.comma, Kind.colon, Kind.bracketClose])

const isOpening = (k: number): boolean => k === Kind.open || k === Kind.quote

const closes = (k: number, opening: number): boolean =>
  (k === Kind.quote && opening === Kind.quote) ||
  (k === Kind.close && opening === Kind.open) ||
  (k === Kind.bracketClose && opening === Kind.bracketOpen)
