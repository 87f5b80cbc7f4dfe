import type { Claim } from '../../schema/types.js'
import { safe, type Markup } from './markup.js'
import { directionOf, type Reading } from './reading.js'

/** A part of a claim in the text. */
interface Mark {
  start: number
  end: number
  claim: Claim
  part: 'content' | 'source' | 'cue'
  /** Where the content begins, the number of the claim stands. */
  numbered: boolean
}

const LINE = /[^\n\r\u2028\u2029]+/gu
const HEADLINE = 160
const STOP = /[.!?؟…:»”"]\s*$/u

/** The text with its claims marked, a paragraph a line. */
export function renderArticle(reading: Reading): Markup {
  const { text } = reading
  const marks = marksOf(reading)
  const lines = [...text.matchAll(LINE)].filter(([line]) => line.trim() !== '')
  const fallback = directionOf(text)
  let next = 0
  let open: Mark[] = []
  return safe`${lines.map(({ 0: line, index: start }, i) => {
    const end = start + line.length
    open = open.filter((mark) => mark.end > start)
    for (; next < marks.length && marks[next].start < end; next++) if (marks[next].end > start) open.push(marks[next])
    const inLine = open.map((mark) => ({
      ...mark,
      start: Math.max(mark.start, start),
      end: Math.min(mark.end, end),
      numbered: mark.numbered && mark.start >= start,
    }))
    const direction = /\p{L}/u.test(line) ? directionOf(line) : fallback
    const kind = i === 0 && lines.length > 1 && line.length < HEADLINE && !STOP.test(line) ? 'headline' : 'paragraph'
    return safe`<p dir="${direction}" class="${kind}">${fill(reading, start, end, inLine)}</p>
`
  })}`
}

/** The parts of all claims, by first character, outer before inner. */
function marksOf({ result, place }: Reading): Mark[] {
  return result.claims
    .flatMap((claim) => [
      ...claim.content.map((span, i) => ({ ...place(span), claim, part: 'content' as const, numbered: i === 0 })),
      ...(claim.source ? [{ ...place(claim.source), claim, part: 'source' as const, numbered: false }] : []),
      ...(claim.cue ? [{ ...place(claim.cue), claim, part: 'cue' as const, numbered: false }] : []),
    ])
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A stretch of the text with the marks in it. One that crosses the end of another is cut there in two. */
function fill(reading: Reading, from: number, to: number, marks: readonly Mark[]): Markup {
  const parts: Markup[] = []
  let at = from
  let next = 0
  let rest: Mark[] = []
  for (let mark = marks[next++]; mark !== undefined; mark = rest.shift() ?? marks[next++]) {
    const { start, end } = mark
    const within = rest
    while (next < marks.length && marks[next].start < end) within.push(marks[next++])
    rest = within.filter((other) => other.end > end).map((other) => ({ ...other, start: end, numbered: false }))
    const inner = within.map((other) => ({ ...other, end: Math.min(other.end, end) }))
    parts.push(safe`${reading.text.slice(at, start)}${element(reading, mark, fill(reading, start, end, inner))}`)
    at = end
  }
  return safe`${parts}${reading.text.slice(at, to)}`
}

function element(reading: Reading, { claim, part, numbered }: Mark, inner: Markup): Markup {
  const { look } = reading.voiceOf(claim)
  const number = reading.numberOf(claim.id)
  switch (part) {
    case 'source':
      return safe`<b class="source${look}" data-claim="${number}">${inner}</b>`
    case 'cue':
      return safe`<i class="cue${look}" data-claim="${number}">${inner}</i>`
    case 'content':
      return safe`<span class="content${look}" data-claim="${number}">${numbered ? badge(reading, claim) : undefined}${inner}</span>`
  }
}

/** The number of a claim in the text, by which it is reached with the keyboard; filled where it is check-worthy. */
function badge(reading: Reading, claim: Claim): Markup {
  const { labels, prefix, voiceOf, numberOf } = reading
  const number = numberOf(claim.id)
  const shown = labels.number(number)
  const { label } = claim.checkworthiness
  const name = [labels.claim(shown), voiceOf(claim).name, labels.worth[label]].join(labels.comma)
  return safe`<a class="badge ${label}" id="${prefix}t${number}" href="#${prefix}c${number}" aria-label="${name}">${shown}</a>`
}
