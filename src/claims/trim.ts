import { Kind, type Document, type Range } from '../text/index.js'

/** A range without the marks at its ends; null where there is nothing else. */
export function trimmed(document: Document, range: Range): Range | null {
  let { start, end } = range
  for (;;) {
    if (start < end && isLoose(document, start, start, end)) start++
    else if (start < end && isLoose(document, end - 1, start, end)) end--
    else return start < end ? { start, end } : null
  }
}

function isLoose({ tokens, mate }: Document, t: number, start: number, end: number): boolean {
  const { kind, start: from, end: to } = tokens
  if (kind[t] <= Kind.number) return false
  if (kind[t] === Kind.sign) return !(t > start && to[t - 1] === from[t]) && !(t + 1 < end && to[t] === from[t + 1])
  return kind[t] < Kind.open || kind[t] > Kind.bracketClose || mate[t] < start || mate[t] >= end || mate[t] === end - 1
}
