import type { Range } from '../text/index.js'
import type { Relation } from './relation.js'

/** Why what could be a cue made no relation. */
export type Objection =
  // of its verb
  | 'subjunctive' | 'negated' | 'second-person' | 'first-person' | 'modal' | 'conditional' | 'infinitive' | 'passive'
  // of its source
  | 'no-source' | 'no-finder'
  // of what it says
  | 'attitude' | 'wanting'
  // of where it stands
  | 'topic' | 'within' | 'provenance' | 'unlikely'
  // of its content
  | 'no-content' | 'no-verb' // prettier-ignore

/** Something that could be a cue, in tokens, and what it failed on. */
export interface Rejection {
  readonly entry: NonNullable<Relation['entry']>
  readonly cue: Range
  readonly objection: Objection
}

/** Is told of each candidate that is rejected while a document is read. */
export type Observer = (rejection: Rejection) => void

/** The relations that have come to a content. */
export function withContent(relations: readonly Relation[], observe: Observer | undefined): Relation[] {
  return relations.filter(({ entry, cue, content }) => {
    if (content.length > 0) return true
    if (observe && entry && cue) observe({ entry, cue, objection: 'no-content' })
    return false
  })
}
