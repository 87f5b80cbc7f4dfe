import { Closed } from '../../../grammar/tags.js'
import { Kind } from '../../../text/index.js'
import { closedOf, Pos, posOf, type Syntax } from '../syntax.js'

/** Whether a unit is a figure. */
export const isCount = (s: Syntax, i: number): boolean => i >= 0 && s.units.kind[i] === Kind.number

/** “about | half of them”, “about | 40 mills”: a preposition that belongs to how many there are. */
export const opensQuantity = (s: Syntax, i: number): boolean =>
  posOf(s, i) === Pos.preposition &&
  (closedOf(s, i) & Closed.modifier) !== 0 &&
  (isCount(s, i + 1) || (closedOf(s, i + 1) & (Closed.quantifier | Closed.partitive)) !== 0)
