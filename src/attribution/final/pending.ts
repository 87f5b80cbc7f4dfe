import type { Reading, Stretch } from '../../mentions/index.js'
import type { Range } from '../../text/index.js'
import type { Observer } from '../objection.js'
import type { Frame, Relation } from '../relation.js'

/** A relation of the sentence that is being read; its content may end earlier than it seems, until the sentence is read to its end. */
export interface Pending {
  readonly relation: Relation
  /** Its open content, in units; null where the content is complete. */
  content: { start: number; end: number } | null
  /** The type of its content where no quotation marks stand. */
  unquoted: 'direct' | 'indirect'
  subject: Stretch | null
  /** Bits of `Form` of its verb. */
  readonly form: number
  /** It stands in a clause inside another. */
  readonly embedded: boolean
  /** That clause describes a noun. */
  readonly describing: boolean
  /** An outlet that carries the text, and no source, where the sentence has a verb of its own. */
  readonly provenance: boolean
  /** It has the content of the relation that comes next: «X به نقل از Y گزارش داد که A». */
  readonly shares: boolean
}

type PendingParts = Partial<Pick<Pending, 'content' | 'unquoted' | 'form' | 'describing' | 'provenance' | 'shares'>>

/** A pending relation, as usual but for what is given. */
export const createPending = (
  relation: Relation,
  subject: Stretch | null,
  embedded: boolean,
  {
    content = null,
    unquoted = 'indirect',
    form = 0,
    describing = false,
    provenance = false,
    shares = false,
  }: PendingParts,
): Pending => ({ relation, content, unquoted, subject, form, embedded, describing, provenance, shares })

/** Where a reader of one sentence stands. */
export interface SentenceState {
  readonly r: Reading
  readonly sentence: number
  readonly pending: Pending[]
  /** First units of the clauses that are open, the main clause first. */
  readonly clauses: number[]
  readonly observe: Observer | undefined
}

/** A relation of which nothing is known but where, how and by what it is said. */
export function createRelation(
  sentence: number,
  frame: Frame,
  cueType: Relation['cueType'],
  { entry = null, cue = null, source = null }: Partial<Pick<Relation, 'entry' | 'cue' | 'source'>>,
): Relation {
  return {
    frame, cueType, cue, entry, source, antecedent: null, addressee: null, content: [], type: 'indirect', form: 'clause', person: 0, sentence, runsOn: false, relative: false, past: false, habitual: false,
  } // prettier-ignore
}

/** A stretch of units in tokens. */
export const tokensOf = ({ units }: Reading, stretch: Stretch | null): Range | null =>
  stretch && { start: units.start[stretch.start], end: units.end[stretch.end - 1] }
