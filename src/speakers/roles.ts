import { Closed, INSTITUTION, PLACE } from '../grammar/tags.js'
import { type Document, textAt } from '../text/index.js'
import { capitalsOf } from './capitals.js'
import { inLine, type Phrase } from './phrase.js'

/** What a person is: «دبیر شورای عالی امنیت ملی», the office and of what institution. */
export interface Role {
  readonly text: string
  readonly office?: string
  readonly organization?: string
}

/** Takes a role apart: its office goes to the first preposition or place, its organization begins at the first institution. */
export function structureOf(document: Document, phrase: Phrase): Role {
  const { range } = phrase
  const text = inLine(phrase)
  if (!range) return { text }
  const parts = capitalsOf(document)?.partsOfRole(document, range)
  if (parts) return { text, ...parts }
  const { tokens, grammar, mate } = document
  let office = range.end
  let organization = -1
  for (let t = range.start + 1; t < range.end; t++) {
    if (mate[t] > t) t = mate[t]
    const open = grammar.open[tokens.single[t]]
    const closed = grammar.closed[tokens.single[t]]
    if (office === range.end && (open & (PLACE | INSTITUTION) || closed & (Closed.preposition | Closed.demonstrative)))
      office = t
    if (organization < 0 && open & INSTITUTION) organization = t
  }
  return {
    text,
    office: textAt(document, range.start, office),
    ...(organization > 0 && { organization: textAt(document, organization, range.end) }),
  }
}
