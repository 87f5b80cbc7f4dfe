import { ANY_GIVEN, Closed, Part, ROLE } from '../../grammar/tags.js'
import type { Document, Range } from '../../text/index.js'
import { rangeOf } from './describing.js'
import { nameIn } from './name.js'
import { roleIn, structureOf } from './structure.js'
import type { Word } from './words.js'

/** What stands beside a noun phrase, between commas, and says who that is. */
export interface Apposition {
  readonly name: Range | null
  readonly role: Range | null
  readonly words: readonly Word[]
}

/** Reads “the mayor”, “Jane Roe” or “a Democrat” beside a noun phrase. */
export function readApposition(document: Document, part: readonly Word[]): Apposition {
  const { at, core, run } = structureOf(document, part)
  if (core.length === 0 || core[0].closed & Closed.preposition || core[0].part & Part.relative)
    return { name: null, role: null, words: [] }
  if (run.length === core.length && at === 0 && (core.length > 1 || core[0].open & ANY_GIVEN)) {
    const { kind, from } = nameIn(document, run)
    if (kind === 'person' || kind === 'unknown') return { name: rangeOf(run.slice(from)), role: null, words: core }
  }
  const role = core.some(({ open }) => open & ROLE) ? rangeOf(roleIn(part.slice(at))) : null
  return { name: null, role, words: core }
}
