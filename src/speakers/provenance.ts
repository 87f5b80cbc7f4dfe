import type { Relation } from '../attribution/index.js'
import { Closed, MEDIUM } from '../grammar/tags.js'
import { datelineOf, Kind, type Document, type Range } from '../text/index.js'
import { cueAt } from './carried.js'
import { describe } from './describe.js'
import { type Description } from './description.js'
import { classAt } from './lexemes.js'
import { roleEnd } from './extent.js'
import { phraseOf } from './phrase.js'

/** An outlet that carries the text. publisher: the text is its report; via: it was taken from there; credit: a trailing credit. */
export interface Outlet {
  readonly range: Range
  readonly relation: 'publisher' | 'via' | 'credit'
}

/** The act of the cue by which an outlet says where it has something from. */
const QUOTES = 'quote'

/**
 * The outlets that a text names as those that carry it, each once: «به گزارش X به نقل از Y», a dateline «شهر - X:», a
 * credit behind the last full stop or a label. One that is merely cited further down is a source and no provenance.
 */
export function findProvenance(document: Document, relations: readonly Relation[]): Outlet[] {
  const { paragraphs, tokens } = document
  const found: Outlet[] = []
  const seen = new Set<string>()
  const sources = new Set(relations.map(({ source }) => source?.start))
  const add = (range: Range | null, relation: Outlet['relation']): void => {
    if (!range) return
    const { joined } = phraseOf(document, range)
    if (seen.has(joined)) return
    found.push({ range, relation })
    seen.add(joined)
  }
  let running = 0
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'text') running++
    add(datelineOf(document, paragraph) ?? bracketedIn(document, paragraph), 'publisher')
    let chained = false
    for (let t = paragraph.start; t < paragraph.end; t++) {
      if (tokens.kind[t] === Kind.stop) chained = false
      const cue = cueAt(document, t)
      if (!cue) continue
      const from = tokens.lexemeEnd[t]
      const range = outletAt(document, from, paragraph.end)
      if (!range || (running > OPENING && sources.has(from))) continue
      add(range, chained || cue.act === QUOTES ? 'via' : 'publisher')
      chained = true
    }
    add(creditOf(document, paragraph), 'credit')
  }
  return found
}

/** Among so many first paragraphs a report that is cited is the one that the text was taken from. */
const OPENING = 2

/** The outlet that is named behind a cue: a medium, or a name that the lexicon does not know. */
function outletAt(document: Document, from: number, limit: number): Range | null {
  const end = roleEnd(document, from, limit)
  for (let t = from; t < end; t++) {
    // «به گزارش خبرنگار گروه سیاسی خبرگزاری X»: from the medium on.
    if (document.grammar.open[document.tokens.lexeme[t]] & MEDIUM)
      return describe(document, { start: t, end }).names[0] ?? null
  }
  if (end <= from) return null
  const found = describe(document, { start: from, end })
  return found.kind === 'organization' || isUnheard(document, found) ? (found.names[0] ?? null) : null
}

/** A bare name that the lexicon does not know, or what it knows for nothing. */
export const isUnheard = (document: Document, { kind, names, roles, label, reference }: Description): boolean =>
  names.length > 0
    ? kind === 'person' && roles.length === 0 && !phraseOf(document, names[0]).isKnown
    : label !== null && reference === 'definite' && classAt(document, label.start, label.end) === 'unknown'

/** “PORT ELLIS, May 3 (X) — …”: a medium in brackets, and a dash. */
function bracketedIn({ tokens: { kind, lexeme }, mate, grammar }: Document, { start, end }: Range): Range | null {
  for (let t = start; t < Math.min(end, start + MAX_DATELINE); t++)
    if (kind[t] === Kind.bracketOpen)
      return mate[t] === t + 2 && kind[t + 3] === Kind.dash && grammar.open[lexeme[t + 1]] & MEDIUM
        ? { start: t + 1, end: t + 2 }
        : null
  return null
}

/** The place and the date of a dateline are at most so many tokens. */
const MAX_DATELINE = 10

/** «… ./ X», «منبع: X»: a medium that ends a paragraph, behind a slash or a label with its colon. */
function creditOf(document: Document, { start, end }: Range): Range | null {
  const { tokens, grammar } = document
  let last = end
  while (last > start && tokens.kind[last - 1] > Kind.number) last--
  for (let t = last - 1; t > start && t >= last - MAX_CREDIT; t--) {
    if (tokens.kind[t] <= Kind.number) continue
    const labelled = tokens.kind[t] === Kind.colon && (grammar.closed[tokens.lexeme[t - 1]] & Closed.label) !== 0
    const behindStop = tokens.kind[t] === Kind.slash && tokens.kind[t - 1] === Kind.stop
    return (labelled || behindStop) && classAt(document, t + 1, last) === 'medium' ? { start: t + 1, end: last } : null
  }
  return null
}

/** The name of an outlet in a credit is at most so many words. */
const MAX_CREDIT = 6
