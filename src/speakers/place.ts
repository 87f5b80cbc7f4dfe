import { Closed } from '../grammar/tags.js'
import type { Range } from '../text/index.js'
import type { Scene } from './scene.js'

/** Where a description stands. */
export interface Place {
  /** The relation in whose content it stands; -1, the narrator's. */
  readonly level: number
  /** Its verb says that the speaker goes on: «افزود». */
  readonly goesOn?: boolean
  /** A colon stands between a verb of its and its words. */
  readonly talks?: boolean
  /** Its verb says that it answers: «پاسخ داد». */
  readonly answers?: boolean
  /** A paragraph begins with it. */
  readonly opens?: boolean
  /** It speaks beside somebody else: «X هم گفت»; or a line «X: A» names it anew. */
  readonly beside?: boolean
  /** It is a line «X: A» that tells more of the headline's speaker. */
  readonly ofHeading?: boolean
  /** It is no source: it stands in running text. */
  readonly passing?: boolean
}

/** «همچنین X گفت»: one more speaks. */
export const isAdded = ({ document: { tokens, grammar } }: Scene, { start }: Range): boolean =>
  start > 0 && (grammar.closed[tokens.lexeme[start - 1]] & Closed.continuation) !== 0
