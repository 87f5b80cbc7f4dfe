import type { Relation } from '../attribution/index.js'
import type { Claim, DocumentInfo, Mention, Result, Span, Speaker, Statement } from '../generated/types.js'
import { version } from '../generated/version.js'
import type { Speakers } from '../speakers/index.js'
import type { Document, Range } from '../text/index.js'

/** Relations and who speaks in them → the result. */
export function makeResult(document: Document, relations: readonly Relation[], speakers: Speakers, info: DocumentInfo): Result {
  const { text, tokens, grammar } = document
  const span = ({ start, end }: Range): Span => {
    const from = tokens.start[start]
    const to = tokens.end[end - 1]
    return { start: from, end: to, text: text.slice(from, to) }
  }
  const drafts = relations
    .map((relation, i) => ({ relation, entity: speakers.speakerOf[i], content: relation.content.map(span) }))
    .sort((a, b) => a.content[0].start - b.content[0].start || lastEnd(b.content) - lastEnd(a.content))
  const used = [...new Set(drafts.map((d) => d.entity).filter((e) => e >= 0))]
  const idOf = new Map(used.map((e, i) => [e, `s${i + 1}`]))

  const open: { id: string; content: Span[] }[] = []
  const claims = drafts.map(({ relation, entity, content }, i): Claim => {
    const id = `c${i + 1}`
    while (open.length && lastEnd(open[open.length - 1].content) <= content[0].start) open.pop()
    const parent = open.findLast((o) => holds(o.content, content, relation, tokens))
    open.push({ id, content })
    const [right, found] = grammar.compiled.measured[relation.frame] ?? [0, 0]
    const statements = document.sentences.length ? statementsOf(content) : []
    return {
      id,
      type: relation.type,
      form: relation.form,
      language: grammar.language,
      text: content.map((piece) => piece.text).join(' … '),
      content: content as [Span, ...Span[]],
      cueType: relation.cueType,
      cue: relation.cue && relation.entry && { ...span(relation.cue), lemma: lemmaOf(relation), act: relation.entry.act, stance: relation.entry.stance },
      source: relation.source && span(relation.source),
      speaker: idOf.get(entity) ?? null,
      ...(relation.addressee && { addressee: span(relation.addressee) }),
      parent: parent?.id ?? null,
      checkworthiness: { label: 'NFS', score: 0 },
      statements,
      rule: ruleOf(grammar.language, relation),
      confidence: Math.round(((right + 1) / (found + 2)) * 1000) / 1000,
    }
  })
  return {
    schemaVersion: '1.0',
    generator: { name: 'naql', version, grammars: [grammar.id] },
    document: info,
    speakers: used.map((e): Speaker => {
      const { names, roles, mentions, kind } = speakers.entities[e]
      const spans = names.map(span)
      const name = spans.reduce((longest, s) => (s.text.length > longest.length ? s.text : longest), '')
      return {
        id: idOf.get(e) ?? '',
        name: name || roles.map((r) => span(r).text).reduce((longest, s) => (s.length > longest.length ? s : longest), '') || span(mentions[0].range).text,
        kind,
        roles: [...new Set(roles.map((r) => span(r).text))].map((t) => ({ text: t })),
        mentions: mentions.map((m): Mention => ({ ...span(m.range), form: m.form })),
      }
    }),
    claims,
    diagnostics: [],
  }
}

const lastEnd = (pieces: readonly Span[]): number => pieces[pieces.length - 1].end

/** Whether a claim's content holds the whole of another relation. */
function holds(outer: readonly Span[], inner: readonly Span[], relation: Relation, tokens: Document['tokens']): boolean {
  const inside = (start: number, end: number): boolean => outer.some((piece) => piece.start <= start && end <= piece.end)
  if (outer.length === inner.length && outer.every((piece, i) => piece.start === inner[i].start && piece.end === inner[i].end)) return false
  if (relation.cue && !inside(tokens.start[relation.cue.start], tokens.end[relation.cue.end - 1])) return false
  return inner.every((piece) => inside(piece.start, piece.end))
}

function statementsOf(content: readonly Span[]): Statement[] {
  return content.map((piece) => ({ ...piece }))
}

function lemmaOf({ entry }: Relation): string {
  return entry && 'lemma' in entry ? entry.lemma : (entry?.phrases[0] ?? '')
}

function ruleOf(language: string, relation: Relation): string {
  return `${language}/${relation.entry ? `${lemmaOf(relation).replaceAll(' ', '-')}/` : ''}${relation.frame}`
}
