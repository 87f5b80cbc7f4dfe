import type { Stretch } from '../../../mentions/index.js'
import type { Frame } from '../../relation.js'
import { Pos } from '../syntax.js'

/** What stands behind a cue: the content, the one who is told. */
export interface Complement {
  readonly frame: Frame
  /** First unit of the content; the unit after its last is found by the reader. -1: it stands in the next paragraph. */
  readonly start: number
  readonly addressee: Stretch | null
  /** The unit after its last, where that is known. */
  readonly end: number | undefined
}

/** What a verb or a noun takes, from a unit on; it ends where the reader of borders says, or at `end`. */
export const complement = (
  frame: Frame,
  start: number,
  addressee: Stretch | null = null,
  end?: number,
): Complement => ({
  frame,
  start,
  addressee,
  end,
})

/** How far behind the verb a complementizer is looked for. */
export const MAX_ADJUNCT = 24

/** What a noun phrase begins with. */
export const STARTS_PHRASE = Pos.noun | Pos.determiner | Pos.pronoun | Pos.quote | Pos.bracket
