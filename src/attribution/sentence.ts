import { Closed, Form } from '../grammar/tags.js'
import { has, isFinite, isPhraseCue, type Reading } from '../mentions/index.js'
import { Kind } from '../text/index.js'
import { readPhraseCue } from './according.js'
import { clauseContent } from './content.js'
import { reports, splitCueAt, verbCueAt } from './cues.js'
import { readLine } from './line.js'
import type { Pending, SentenceState } from './pending.js'
import type { Relation } from './relation.js'
import { readVerbCue } from './verb.js'

/** Reads the attribution relations of one sentence of a language whose verbs end their clauses. */
export function readSentence(r: Reading, sentence: number): Relation[] {
  const { units } = r
  const line = readLine(r, sentence)
  const from = line?.content?.start ?? 0
  const state: SentenceState = { r, sentence, pending: line ? [line] : [], clauses: [from] }
  const { pending, clauses } = state
  for (let i = from; i < units.count; i++) {
    if (isPhraseCue(r, i)) readPhraseCue(state, i)
    if (opensClause(r, i)) {
      clauses.push(i + 1)
      continue
    }
    const finite = isFinite(r, i)
    if (!finite && (units.form[i] & Form.participle) === 0) continue
    const start = clauses[clauses.length - 1]
    const cue = verbCueAt(r, i, start) ?? splitCueAt(r, i, start)
    if (cue && reports(r, cue, start)) readVerbCue(state, cue)
    if (!finite) continue
    if (clauses.length > 1) clauses.pop()
    else clauses[0] = i + 1
  }
  return pending.flatMap((p, i) => finish(r, p, pending.slice(i + 1).find((q) => !q.shares)))
}

const opensClause = (r: Reading, i: number): boolean =>
  has(r, i, Closed.complementizer | Closed['content-noun']) || (has(r, i, Closed.subordinator) && !has(r, i, Closed.preposition))

/** A relation with its content, or nothing where what seemed a clause has no verb. */
function finish(r: Reading, here: Pending, next: Pending | undefined): Relation[] {
  const { relation } = here
  if (here.shares) {
    const shared = next && finish(r, next, undefined)[0]
    return shared ? [{ ...relation, content: shared.content, type: shared.type, runsOn: shared.runsOn }] : []
  }
  if (!here.content) return relation.content.length ? [relation] : []
  const { start } = here.content
  const end = here.embedded ? embeddedEnd(r, here.content) : here.content.end
  if (start >= r.units.count) return relation.runsOn ? [relation] : []
  const found = clauseContent(r, { start, end }, here.unquoted)
  if (!found || (found.type !== 'direct' && !hasVerb(r, start, end))) return []
  return [{ ...relation, content: [...relation.content, ...found.content], type: found.type }]
}

/** What is reported inside another clause ends with its own verb where a comma gives the word back to that clause. */
function embeddedEnd(r: Reading, { start, end }: { start: number; end: number }): number {
  for (let i = start; i < end; i++) if (isFinite(r, i) && r.units.kind[i + 1] === Kind.comma) return i + 1
  return end
}

function hasVerb(r: Reading, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isFinite(r, i) || r.units.form[i] & Form.participle) return true
  return false
}
