import type { Relation } from '../attribution/index.js'
import type { Claim, Span } from '../generated/types.js'
import { isFirst } from '../grammar/tags.js'
import type { Speakers } from '../speakers/index.js'
import type { Document } from '../text/index.js'
import { anchorOf } from './figures/index.js'
import { spanOf } from './spans.js'
import { useSpeaker } from './speakers.js'
import { createStatementReader } from './statement.js'
import { highest } from './worth.js'

/** Relations → claims by first character, outer before inner, and the entities that speak in them in that order. */
export function makeClaims(
  document: Document,
  relations: readonly Relation[],
  speakers: Speakers,
  publishedAt: string | undefined,
): { claims: Claim[]; used: number[] } {
  const { grammar, tokens } = document
  const anchor = grammar.figures && anchorOf(publishedAt, grammar.figures)
  const drafts = relations
    .map((relation, i) => ({
      relation,
      entity: speakers.speakerOf[i],
      content: relation.content.map((piece) => spanOf(document, piece)),
    }))
    .sort((a, b) => a.content[0].start - b.content[0].start || lastEnd(b.content) - lastEnd(a.content))
  const used: number[] = []
  const ids: string[] = []
  for (const { entity } of drafts) if (entity >= 0) useSpeaker(entity, used, ids)
  const readStatements = createStatementReader(document, anchor)

  const open: { id: string; content: Span[] }[] = []
  // «گفتم که A»: of a text without a headline, in nobody's words, the narrator's own.
  const narrated = document.paragraphs[0]?.kind !== 'headline'
  let made = 0
  const claims = drafts.flatMap(({ relation, entity, content }): Claim[] => {
    while (open.length && lastEnd(open[open.length - 1].content) <= content[0].start) open.pop()
    const parent = open.findLast((o) => holds(o.content, content, relation, tokens))
    if (narrated && !parent && entity < 0 && isFirst(relation.person)) return []
    const id = `c${++made}`
    open.push({ id, content })
    const [right, found] = grammar.compiled.measured[relation.frame] ?? [0, 0]
    const statements = readStatements(relation)
    const claim: Claim = {
      id,
      type: relation.type,
      form: relation.form,
      language: grammar.language,
      text: content.map((piece) => piece.text).join(' … '),
      content: content as [Span, ...Span[]],
      cueType: relation.cueType,
      cue: cueOf(document, relation),
      source: relation.source && spanOf(document, relation.source),
      speaker: entity < 0 ? null : ids[entity],
      parent: parent?.id ?? null,
      checkworthiness: highest(statements),
      statements,
      rule: ruleOf(grammar.language, relation),
      confidence: Math.round((relation.likelihood ?? (right + 1) / (found + 2)) * 1000) / 1000,
    }
    if (relation.addressee) claim.addressee = spanOf(document, relation.addressee)
    return [claim]
  })
  return { claims, used }
}

const lastEnd = (pieces: readonly Span[]): number => pieces[pieces.length - 1].end

/** Whether a claim's content holds the whole of another relation. */
function holds(
  outer: readonly Span[],
  inner: readonly Span[],
  relation: Relation,
  tokens: Document['tokens'],
): boolean {
  const inside = (start: number, end: number): boolean =>
    outer.some((piece) => piece.start <= start && end <= piece.end)
  if (
    outer.length === inner.length &&
    outer.every((piece, i) => piece.start === inner[i].start && piece.end === inner[i].end)
  )
    return false
  if (relation.cue && !inside(tokens.start[relation.cue.start], tokens.end[relation.cue.end - 1])) return false
  return inner.every((piece) => inside(piece.start, piece.end))
}

function cueOf(document: Document, { cue, entry }: Relation): Claim['cue'] {
  if (!cue || !entry) return null
  const { start, end, text } = spanOf(document, cue)
  return { start, end, text, lemma: lemmaOf(entry), act: entry.act, stance: entry.stance }
}

type Entry = NonNullable<Relation['entry']>

const lemmaOf = (entry: Entry): string => ('lemma' in entry ? entry.lemma : entry.phrases[0])

const ruleOf = (language: string, { entry, frame }: Relation): string =>
  `${language}/${entry ? `${lemmaOf(entry).replaceAll(' ', '-')}/` : ''}${frame}`
