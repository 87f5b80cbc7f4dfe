import { Closed } from '../../grammar/tags.js'
import { chunk, has, isFinite, nounPhraseEnd, subjectOf, type Reading } from '../../mentions/index.js'
import { Kind } from '../../text/index.js'
import { contentRange } from './content.js'
import { cueRange, type FoundCue } from './cues.js'
import type { Objection } from '../objection.js'
import { createPending, createRelation, tokensOf, type SentenceState } from './pending.js'

/** How far before the infinitive the preposition of its adjunct stands. */
const MAX_PREDICATE = 8
/** How far behind it the comma that closes the adjunct. */
const MAX_OBJECT = 24

/** An adjunct that predicates, «با طبیعی خواندن X»، «با مثبت ارزیابی کردن X», where the cue of an infinitive is one; else why not. */
export function readPredication({ r, sentence, pending, clauses }: SentenceState, cue: FoundCue): Objection | null {
  const clauseStart = clauses[clauses.length - 1]
  const from = cue.entry.frames.predicative ? comitativeBefore(r, cue.start, clauseStart) : -1
  if (from < 0) return 'infinitive'
  const predicate = contentRange(r, { start: from + 1, end: cue.start })
  const object = contentRange(r, { start: cue.verb + 1, end: objectEnd(r, cue.verb + 1) })
  if (!predicate || !object) return 'no-content'
  const subject =
    subjectOf(r, chunk(r, clauseStart, from)) ?? pending.findLast((p) => p.relation.cueType === 'verb')?.subject ?? null
  const { entry } = cue
  const given = { entry, cue: cueRange(r, cue), source: tokensOf(r, subject) }
  const relation = createRelation(sentence, 'predication', 'adjunct', given)
  relation.form = 'nominal'
  relation.content = [predicate, object]
  pending.push(createPending(relation, subject, clauses.length > 1, {}))
  return null
}

function comitativeBefore(r: Reading, before: number, from: number): number {
  for (let i = before - 1; i >= Math.max(from, before - MAX_PREDICATE); i--) if (has(r, i, Closed.comitative)) return i
  return -1
}

/** The noun phrase; with what depends on it where a comma closes the adjunct. */
export function objectEnd(r: Reading, from: number): number {
  const { units } = r
  for (let i = from; i < Math.min(units.count, from + MAX_OBJECT) && !isFinite(r, i); i++)
    if (units.kind[i] === Kind.comma) return i
  return nounPhraseEnd(r, from, units.count)
}
