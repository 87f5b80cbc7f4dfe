import type { PhraseCue } from '../grammar/types.js'
import { Closed, Form } from '../grammar/tags.js'
import { chunk, has, isFinite, nounPhraseEnd, speaks, subjectOf, type Reading, type Stretch } from '../mentions/index.js'
import { Kind } from '../text/index.js'
import { contentRange, isQuotation } from './content.js'
import { reports, splitCueAt, verbCueAt } from './cues.js'
import { isName } from './line.js'
import { blankRelation, tokensOf, type Pending, type SentenceState } from './pending.js'

/** Reads the according-to phrase or the adjunct whose cue stands at a unit. */
export function readPhraseCue(state: SentenceState, i: number): void {
  const { r, sentence } = state
  const { grammar } = r.document
  const entry = grammar.compiled.phraseCues[grammar.phraseCues.get(r.units.lexeme[i]) ?? 0]
  const relation = { ...blankRelation(sentence), entry, cue: { start: r.units.start[i], end: r.units.end[i] } }
  if (entry.kind === 'adjunct') readAdjunct(state, i, { ...relation, cueType: 'adjunct', frame: 'adjunct' })
  else readAccordingTo(state, i, entry, { ...relation, cueType: 'phrase', frame: 'according-to' })
}

function readAccordingTo(state: SentenceState, i: number, entry: PhraseCue, relation: Pending['relation']): void {
  const { r, pending, clauses } = state
  const { units } = r
  const clauseStart = clauses[clauses.length - 1]
  const source = { start: i + 1, end: nounPhraseEnd(r, i + 1, units.count) }
  if (source.end <= source.start || !fitsSource(r, entry, source)) return
  let start = source.end
  if (units.kind[start] === Kind.comma) start++
  const opensClause = isEmpty(r, clauseStart, i)
  const chunks = opensClause ? [] : chunk(r, clauseStart, i)
  if (opensClause) clauses[clauses.length - 1] = start
  relation.source = tokensOf(r, source)
  const here = { relation, unquoted: 'indirect' as const, subject: source, form: 0, embedded: clauses.length > 1, shares: false }
  if (entry.provenance) {
    if (followedByPhrase(r, start)) return
    if (hasOwnCue(r, start)) {
      const reporter = subjectOf(r, chunks)
      if (reporter && speaks(r, reporter)) pending.push({ ...here, content: null, shares: true })
      return
    }
  } else if (entry.takes === 'report' && !opensClause && units.kind[i - 1] !== Kind.comma) return
  const before = contentRange(r, { start: clauseStart, end: i })
  if (before && !opensClause) relation.content = [before]
  pending.push({ ...here, content: start < units.count ? { start, end: units.count } : null })
}

function fitsSource(r: Reading, entry: PhraseCue, source: Stretch): boolean {
  if (entry.takes === 'speaker') return speaks(r, source) || isName(r, source)
  if (entry.takes !== 'report') return true
  const demonstrative = has(r, source.start, Closed.demonstrative)
  const noun = demonstrative ? source.start + 1 : source.start
  return has(r, noun, Closed['report-noun']) && (demonstrative || source.end - source.start > 1)
}

/** Nothing but commas and coordinators stand there. */
function isEmpty(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.units.kind[i] <= Kind.number && !has(r, i, Closed.coordinator | Closed['focus-particle'] | Closed['sentence-adverb'])) return false
  return true
}

/** Another phrase of provenance comes at once: the inner outlet is the source. */
function followedByPhrase(r: Reading, from: number): boolean {
  const at = has(r, from, Closed.coordinator) ? from + 1 : from
  const { grammar } = r.document
  const next = at < r.units.count ? grammar.phraseCues.get(r.units.lexeme[at]) : undefined
  return next !== undefined && grammar.compiled.phraseCues[next].provenance
}

/** Whether the rest of the sentence has a verb of reporting of its own, or a colon. */
function hasOwnCue(r: Reading, from: number): boolean {
  let depth = 0
  for (let i = from; i < r.units.count; i++) {
    if (has(r, i, Closed.complementizer | Closed['content-noun'])) depth++
    if (r.units.kind[i] === Kind.colon) return true
    if (!isFinite(r, i) && (r.units.form[i] & Form.participle) === 0) continue
    const cue = depth === 0 ? (verbCueAt(r, i, from) ?? splitCueAt(r, i, from)) : null
    if (cue && !cue.passive && reports(r, cue, from)) return true
    if (isFinite(r, i) && depth > 0) depth--
  }
  return false
}

function readAdjunct({ r, pending, clauses }: SentenceState, i: number, relation: Pending['relation']): void {
  const { units } = r
  let at = i + 1
  while (at < units.count && at <= i + 2 && has(r, at, Closed.preposition)) at++
  if (!has(r, at, Closed['content-noun'] | Closed.complementizer)) return
  const start = at + 1
  const subject = subjectOf(r, chunk(r, clauses[clauses.length - 1], i)) ?? pending.findLast((p) => p.relation.cueType !== 'phrase')?.subject ?? null
  relation.source = tokensOf(r, subject)
  const content = { start, end: isQuotation(r, start) ? start + 1 : adjunctEnd(r, start) }
  pending.push({ relation, content, unquoted: 'indirect', subject, form: 0, embedded: clauses.length > 1, shares: false })
}

/** The clause of an adjunct ends with the last finite verb before the sentence's own. */
function adjunctEnd(r: Reading, start: number): number {
  const { units } = r
  const verbs: number[] = []
  for (let k = start; k < units.count; k++) {
    if (!isFinite(r, k) && !(units.form[k] & Form.participle && units.kind[k + 1] === Kind.comma)) continue
    const last = verbs.at(-1)
    if (last !== undefined) {
      const cue = verbCueAt(r, k, last + 1) ?? splitCueAt(r, k, last + 1)
      const introduces = units.kind[k + 1] === Kind.colon || has(r, k + 1, Closed.complementizer)
      if (cue && (introduces || (reports(r, cue, start) && units.kind[last + 1] !== Kind.word))) return last + 1
    }
    verbs.push(k)
  }
  return (verbs.length > 1 ? verbs[verbs.length - 2] : (verbs[0] ?? units.count - 1)) + 1
}

