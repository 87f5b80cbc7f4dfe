import { Closed, Form, Part } from '../../grammar/tags.js'
import {
  chunk,
  has,
  hasPart,
  isFinite,
  speaks,
  subjectOf,
  type Chunk,
  type Reading,
  type Stretch,
} from '../../mentions/index.js'
import type { FoundCue } from './cues.js'
import type { SentenceState } from './pending.js'
import { governedSource } from './governed.js'
import { agrees, relativized, subjectOutside, withSeveral } from './subject.js'

/** The clause of a verb of reporting, and who acts in it. */
export interface Clause {
  /** Its first unit. */
  readonly start: number
  /** It stands in another. */
  readonly embedded: boolean
  readonly chunks: readonly Chunk[]
  /** The noun that the clause describes, where it is the source. */
  readonly relative: Stretch | null
  /** The source among its constituents. */
  readonly nearest: Stretch | null
  /** Its source: one of its own constituents, the noun that it describes, or where a colon follows, the main clause's subject. */
  readonly own: Stretch | null
  /** The same, where it is somebody who can speak. */
  readonly speaker: Stretch | null
  /** Whom the verb may share with its conjunct, or with the noun that its clause describes. */
  readonly shared: Stretch | null
}

/** Whether a cue has its source behind a preposition, or behind the agent marker of a passive. */
export const governsSource = ({ entry, passive }: FoundCue): boolean => entry.frames.source.length > 0 || passive

/** Reads the clause before a verb of reporting. */
export function readClause(state: SentenceState, cue: FoundCue): Clause {
  const { r, clauses } = state
  const { form } = cue
  const start = clauses[clauses.length - 1]
  const embedded = clauses.length > 1
  const conjunct = embedded ? conjunctStart(r, start, cue.start) : start
  const chunksFrom = (from: number, to: number): readonly Chunk[] => withSeveral(r, chunk(r, from, to), form)
  // «مینا رفت | سر کار و گفت» (“went | to work and said”): nobody stands right before “and”.
  const subjectIn = (within: readonly Chunk[]): Stretch | null =>
    subjectOf(r, within, (c) => agrees(r, c, form) && !(c.end === cue.start - 1 && has(r, c.end, Closed.coordinator)))
  const chunks = chunksFrom(conjunct, cue.start)
  const governed = governsSource(cue)
  const before = conjunct > start ? subjectIn(chunksFrom(start, conjunct)) : null
  const nearest = governed ? governedSource(r, cue, chunks) : (subjectIn(chunks) ?? before)
  const described = relativized(r, clauses, form)
  const relative = governed || nearest ? null : described
  const read = nearest ?? relative
  const own = governed ? read : subjectOutside(state, cue, read && joinsNouns(r, read, start) ? null : read)
  const speaker = own && speaks(r, own) ? own : null
  return { start, embedded, chunks, nearest, relative, own, speaker, shared: before ?? described }
}

/** «که X A را رد کرده و | B را تکذیب کرده است»: where, inside a clause, the verb’s own conjunct begins behind a participle that shares its auxiliary. */
function conjunctStart(r: Reading, from: number, to: number): number {
  for (let i = to - 1; i > from && !isFinite(r, i); i--)
    if (has(r, i, Closed.coordinator) && r.units.form[i - 1] & Form.participle) return i
  return from
}

/** «راد درباره ساخت و موضوع فیلم گفت»: behind «و» a thing goes on a noun that looks like a verb, where somebody stands before it. */
function joinsNouns(r: Reading, subject: Stretch, from: number): boolean {
  const { form, closed } = r.units
  const verb = from - 1
  if (subject.start !== from + 1 || verb < 0 || !has(r, from, Closed.coordinator)) return false
  if (hasPart(r, subject.start, Part.negation)) return false
  if (speaks(r, subject) || has(r, subject.start, Closed.indefinite | Closed.quantifier)) return false
  if (form[verb] & Form.finite && closed[verb] === 0) return false
  const before = subjectOf(r, chunk(r, 0, verb))
  return before !== null && (speaks(r, before) || r.units.lexeme[before.start] === 0)
}
