import { Entry } from '../grammar/load.js'
import { GIVEN, Open } from '../grammar/tags.js'
import type { PhraseCue } from '../grammar/types.js'
import { Kind, type Document, type Range } from '../text/index.js'

/** The cue that begins at a token where an outlet behind it can be mere provenance. */
export function cueAt({ grammar, tokens }: Document, t: number): PhraseCue | undefined {
  const lexeme = tokens.lexeme[t]
  const cue = grammar.entry[lexeme] & Entry.phraseCue ? grammar.phraseCues.get(lexeme) : undefined
  return cue?.provenance ? cue : undefined
}

/** The token behind the phrase of provenance, and its comma, that opens a stretch, or where a name begins in it; its first token where there is none. */
export function behindProvenance(document: Document, { start, end }: Range): number {
  const { tokens, grammar } = document
  if (!cueAt(document, start)) return start
  for (let t = tokens.lexemeEnd[start]; t < Math.min(end, start + MAX_PROVENANCE); t++) {
    if (tokens.kind[t] === Kind.comma) return t + 1
    if (grammar.open[tokens.lexeme[t]] & (GIVEN | Open.honorific)) return t
  }
  return start
}
const MAX_PROVENANCE = 20
