import { PERSON_NAME } from '../grammar/tags.js'
import { type Document, Kind } from '../text/index.js'
import { rolesOf } from './coordination.js'
import type { Head } from './head.js'
import { type Class, openAt } from './lexemes.js'
import { firstWord, type Piece } from './parts.js'
import { isName, nameEnd, skipHonorifics } from './personal.js'

/** What is shorter is no short form of a name: «(ع)», «(ره)». */
const MIN_SHORT_FORM = 3

/** Reads what stands in apposition to a name into its head: a role, a short form, more of a role. */
export function readApposition(document: Document, part: Piece, cls: Class, head: Head): void {
  const start = firstWord(document, part)
  if (start >= part.end) return
  const last = head.roles.at(-1)
  const goesOn = cls === 'unknown' && !isUnheardName(document, start, part.end)
  if (goesOn && last && !part.bracket) {
    // «وزیر صنعت، معدن و تجارت»: the role goes on.
    head.roles.splice(-1, 1, ...rolesOf(document, { start: last.start, end: part.end }))
    return
  }
  if (cls === 'role') {
    head.roles.push(...rolesOf(document, { start, end: part.end }))
    return
  }
  const name = { start: skipHonorifics(document, start, part.end), end: part.end }
  const stop = nameEnd(document, name.start, name.end)
  if (part.bracket && document.tokens.end[stop - 1] - document.tokens.start[name.start] < MIN_SHORT_FORM) return
  // In brackets: a short form or another spelling right behind the name, or the holder behind the role.
  const named = head.names.at(-1)
  if (named && !(part.bracket && part.start - named.end <= 2)) return
  if (part.bracket && !named && !(openAt(document, name.start, stop) & PERSON_NAME)) return
  if (stop === name.start || !isName(document, { start: name.start, end: stop })) return
  head.names.push({ start: name.start, end: stop })
  head.kind = 'person'
}

/** «وزیر نیرو، X Y»: two words or more of which the lexicon knows none are a name. */
function isUnheardName({ tokens }: Document, start: number, end: number): boolean {
  for (let t = start; t < end; t++) if (tokens.kind[t] !== Kind.word || tokens.single[t] !== 0) return false
  return end - start > 1
}
