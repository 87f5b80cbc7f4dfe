import { Kind } from './kinds.js'
import type { Tokens } from './tokenize.js'

/** A quotation that has not closed after so many paragraphs never does. */
const MAX_PARAGRAPHS = 12

/**
 * Pairs quotation marks and brackets. A mark may be missing: what opened in an earlier paragraph is given up when
 * something opens in a later one, and a closing mark with nothing to close is left alone.
 *
 * @returns of every token, the token that closes or opens what it opens or closes; -1 for the rest
 */
export function pair(tokens: Tokens): Int32Array {
  const { kind, count } = tokens
  const mate = new Int32Array(count).fill(-1)
  const open: number[] = []
  const paragraphOf: number[] = []
  let paragraph = 0
  const close = (t: number): void => {
    const from = open.pop() ?? t
    paragraphOf.pop()
    mate[from] = t
    mate[t] = from
  }
  for (let t = 0; t < count; t++) {
    const k = kind[t]
    if (k < Kind.newline) continue
    if (k === Kind.newline) {
      // A quotation that the next paragraph opens anew goes on there: it is taken to the end of this one.
      const top = open.at(-1)
      if (
        top !== undefined &&
        paragraphOf.at(-1) === paragraph &&
        t + 1 < count &&
        kind[t + 1] === kind[top] &&
        isOpening(kind[top])
      )
        close(t)
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
      standsBehind(tokens, t)
    if (mixed) {
      close(t)
      continue
    }
    const opens =
      k === Kind.open ||
      k === Kind.bracketOpen ||
      (k === Kind.quote && !(topKind === Kind.quote && paragraphOf[top] === paragraph))
    if (opens) {
      while (open.length && paragraphOf[open.length - 1] !== paragraph) {
        open.pop()
        paragraphOf.pop()
      }
      open.push(t)
      paragraphOf.push(paragraph)
    } else if (closes(k, topKind)) {
      if (paragraph - paragraphOf[top] <= (k === Kind.close ? MAX_PARAGRAPHS : 0)) close(t)
    } else if (top > 0 && closes(k, kind[open[top - 1]]) && paragraphOf[top - 1] === paragraph) {
      open.pop()
      paragraphOf.pop()
      close(t)
    }
  }
  return mate
}

/** Whether a mark is written onto what stands before it, and not onto what follows. */
function standsBehind({ start, end, count }: Tokens, t: number): boolean {
  return t > 0 && end[t - 1] === start[t] && (t + 1 >= count || end[t] < start[t + 1])
}

const isOpening = (k: number): boolean => k === Kind.open || k === Kind.quote

const closes = (k: number, opening: number): boolean =>
  (k === Kind.quote && opening === Kind.quote) ||
  (k === Kind.close && opening === Kind.open) ||
  (k === Kind.bracketClose && opening === Kind.bracketOpen)
