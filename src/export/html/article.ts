import type { Claim } from '../../schema/types.js'
import { type Mark, markLines, type Piece } from '../marks.js'
import { safe, type Markup } from './markup.js'
import { lookOf, type PageReading } from './reading.js'

/** The text with its claims marked, a paragraph a line. */
export const renderArticle = (reading: PageReading): Markup =>
  safe`${markLines(reading).map(
    ({ direction, kind, pieces }) => safe`<p dir="${direction}" class="${kind}">${render(reading, pieces)}</p>
`,
  )}`

const render = (reading: PageReading, pieces: readonly Piece[]): Markup =>
  safe`${pieces.map((piece) =>
    typeof piece === 'string' ? safe`${piece}` : element(reading, piece.mark, render(reading, piece.inner)),
  )}`

function element(reading: PageReading, { claim, part, first }: Mark, inner: Markup): Markup {
  const look = lookOf(reading.voiceOf(claim))
  const number = reading.numberOf(claim.id)
  switch (part) {
    case 'source':
      return safe`<b class="source${look}" data-claim="${number}">${inner}</b>`
    case 'cue':
      return safe`<i class="cue${look}" data-claim="${number}">${inner}</i>`
    case 'content':
      return safe`<span class="content${look}" data-claim="${number}">${first ? badge(reading, claim) : undefined}${inner}</span>`
  }
}

/** The number of a claim in the text, by which it is reached with the keyboard; filled where it is check-worthy. */
function badge(reading: PageReading, claim: Claim): Markup {
  const { labels, prefix, voiceOf, numberOf } = reading
  const number = numberOf(claim.id)
  const shown = labels.number(number)
  const { label } = claim.checkworthiness
  const name = [labels.claim(shown), voiceOf(claim).name, labels.worth[label]].join(labels.comma)
  return safe`<a class="badge ${label}" id="${prefix}t${number}" href="#${prefix}c${number}" aria-label="${name}">${shown}</a>`
}
