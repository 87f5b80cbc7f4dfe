import { Entry } from '../grammar/load.js'
import { Closed, Form } from '../grammar/tags.js'
import { Kind, placesOf } from '../text/index.js'
import type { Reading } from './reading.js'

/** Over so many words back. */
const MAX_PHRASE = 16

/** «مدیر جشنوارهٔ | سرود», elsewhere «داوران جشنوارهٔ سرود»: whether the document has a word behind the one before it in another phrase too, not the one from `start` on again. */
export function goesTogether({ document, units }: Reading, start: number, i: number): boolean {
  const { hash, kind } = document.tokens
  const here = units.start[i]
  const size = Math.min(MAX_PHRASE, here - units.start[start] + 1)
  return placesOf(document, here).some((there) => {
    let k = 2
    while (k <= size && hash[here - k] === hash[there - k]) k++
    return k <= size && kind[there - k] === Kind.word
  })
}

const BOUNDS =
  Closed.preposition | Closed.complementizer | Closed['focus-particle'] | Closed['sentence-adverb'] | Closed['time-noun'] // prettier-ignore

/** How much of a stretch the document has elsewhere as a whole phrase, before a mark, a verb or what opens another phrase: the end of the longest; `start` where nothing. */
export function wholeElsewhere({ document, units }: Reading, start: number, end: number): number {
  const { grammar, tokens } = document
  const { hash, kind, lexeme } = tokens
  const first = units.start[start]
  let longest = 0
  for (const there of [...placesOf(document, first), ...placesOf(document, first + 1).map((t) => t - 1)]) {
    if (there === first) continue
    let k = 1
    while (first + k < units.start[end] && hash[first + k] === hash[there + k]) k++
    const next = lexeme[there + k]
    const ends =
      kind[there + k] !== Kind.word ||
      (grammar.closed[next] & BOUNDS) !== 0 ||
      (grammar.form[next] & Form.finite) !== 0 ||
      (grammar.entry[next] & (Entry.phraseCue | Entry.complement)) !== 0
    if (ends) longest = Math.max(longest, k)
  }
  let border = start
  while (border < end && units.start[border] !== first + longest) border++
  return border < end ? border : start
}
