import { Closed, Form } from '../grammar/tags.js'
import { Kind } from '../text/index.js'
import { awaitsVerb, has, isFinite, type Reading } from './reading.js'

/** Whether a subordinate clause begins at a unit. */
export const opensClause = (r: Reading, i: number): boolean =>
  has(r, i, Closed.complementizer | Closed['content-noun']) ||
  (has(r, i, Closed.subordinator) && !has(r, i, Closed.preposition))

/** The unit after a subordinate clause: after its finite verb and the comma behind it. */
export function clauseEnd(r: Reading, from: number, to: number): number {
  let i = from
  let last = to
  while (
    i < to &&
    !(isFinite(r, i) && !awaitsVerb(r, i)) &&
    !(r.units.form[i] & Form.participle && (r.units.kind[i + 1] === Kind.comma || endsObjectClause(r, i, from - 1)))
  ) {
    if (r.units.form[i] & Form.participle) last = i + 1
    i++
  }
  if (i >= to) return last
  i++
  if (r.units.kind[i] === Kind.comma && i < to) i++
  return i
}

/** «پلی که سال‌ها پیش ساخته شده را»: before the object marker a participle is the verb of the relative clause. */
export const endsObjectClause = (r: Reading, i: number, opener: number): boolean =>
  has(r, i + 1, Closed['object-marker']) && has(r, opener, Closed.complementizer) && !isFinite(r, opener - 1)

/** Where a relative clause ends that begins at a unit; the unit itself where none does. */
export function skipRelative(r: Reading, i: number, to: number): number {
  const at = r.units.kind[i] === Kind.comma ? i + 1 : i
  return at < to && has(r, at, Closed.complementizer) ? clauseEnd(r, at + 1, to) : i
}
