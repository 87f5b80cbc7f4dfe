import { Closed } from '../grammar/tags.js'
import { chunk, has, isFinite, nounPhraseEnd, subjectOf, type Reading } from '../mentions/index.js'
import { Kind } from '../text/index.js'
import { contentRange } from './content.js'
import { infinitiveCueAt } from './cues.js'
import { createPending, createRelation, tokensOf, type SentenceState } from './pending.js'

/** How far before the infinitive the preposition of its adjunct stands. */
const MAX_PREDICATE = 8
/** How far behind it the comma that closes the adjunct. */
const MAX_OBJECT = 24

/** An adjunct that predicates: «با طبیعی خواندن X»، «با مثبت ارزیابی کردن X». */
export function readPredication({ r, sentence, pending, clauses }: SentenceState, i: number): void {
  const { units } = r
  const clauseStart = clauses[clauses.length - 1]
  const cue = infinitiveCueAt(r, i, clauseStart)
  const from = cue && cue.entry.frames.predicative ? comitativeBefore(r, cue.start, clauseStart) : -1
  if (!cue || from < 0) return
  const predicate = contentRange(r, { start: from + 1, end: cue.start })
  const object = contentRange(r, { start: i + 1, end: objectEnd(r, i + 1) })
  if (!predicate || !object) return
  const subject =
    subjectOf(r, chunk(r, clauseStart, from)) ?? pending.findLast((p) => p.relation.cueType === 'verb')?.subject ?? null
  const range = { start: units.start[cue.start], end: units.end[i] }
  const relation = createRelation(sentence, 'predication', 'adjunct', cue.entry, range, tokensOf(r, subject))
  relation.form = 'nominal'
  relation.content = [predicate, object]
  pending.push(createPending(relation, subject, clauses.length > 1, {}))
}

function comitativeBefore(r: Reading, before: number, from: number): number {
  for (let i = before - 1; i >= Math.max(from, before - MAX_PREDICATE); i--) if (has(r, i, Closed.comitative)) return i
  return -1
}

/** The noun phrase; with what depends on it where a comma closes the adjunct. */
function objectEnd(r: Reading, from: number): number {
  const { units } = r
  for (let i = from; i < Math.min(units.count, from + MAX_OBJECT) && !isFinite(r, i); i++)
    if (units.kind[i] === Kind.comma) return i
  return nounPhraseEnd(r, from, units.count)
}
