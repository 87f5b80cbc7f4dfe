import { ANY_GIVEN, Closed, GIVEN, Open } from '../grammar/tags.js'
import { Kind } from '../text/index.js'
import { clauseEnd, skipRelative } from './clause.js'
import { speaks } from './description.js'
import { markObject } from './object.js'
import { isPlaceObject, nounPhraseEnd } from './phrase.js'
import {
  canSpeak,
  type Chunk,
  has,
  isPhraseCue,
  hasOpen,
  isFinite,
  isUtterance,
  isWhole,
  type Reading,
} from './reading.js'
import { opensTime, timeEnd } from './time.js'

/**
 * The constituents of a clause before its verb, left to right: noun phrases, prepositional phrases, objects (before
 * the object marker), adverbials, subordinate clauses taken as a whole.
 */
export function chunk(r: Reading, from: number, to: number): Chunk[] {
  const chunks: Chunk[] = []
  let i = from
  while (i < to) {
    if (governs(r, i)) i = addPrepositional(r, chunks, i, to)
    else if (has(r, i, Closed['object-marker'])) markObject(r, chunks, i++, from === 0)
    else if (has(r, i, Closed.subordinator | Closed.complementizer | Closed['content-noun'])) {
      const end = clauseEnd(r, i + 1, to)
      chunks.push({ kind: 'clause', start: i, end })
      i = end
    } else if (opensTime(r, i)) {
      const end = timeEnd(r, i + 1, to)
      chunks.push({ kind: 'adverb', start: i, end })
      i = skipRelative(r, end, to)
    } else if (isPlainAdverb(r, i)) i = addAdverb(r, chunks, i, to)
    else if (isBetween(r, i)) i++
    else i = addNoun(r, chunks, i, to)
  }
  return chunks
}

const governs = (r: Reading, i: number): boolean =>
  isPhraseCue(r, i) || (has(r, i, Closed.preposition) && !standsAlone(r, i))

function addPrepositional(r: Reading, chunks: Chunk[], preposition: number, to: number): number {
  const isCue = isPhraseCue(r, preposition) && has(r, preposition + 1, Closed.preposition)
  const start = preposition + (isCue ? 2 : 1)
  const end = Math.max(start, nounPhraseEnd(r, start, to, true))
  chunks.push({ kind: 'prepositional', preposition, start, end })
  return skipRelative(r, end, to)
}

function addAdverb(r: Reading, chunks: Chunk[], i: number, to: number): number {
  const end = pointedAtEnd(r, i, to)
  if (end > 0) chunks.push({ kind: 'prepositional', preposition: i, start: i + 1, end })
  else chunks.push({ kind: 'adverb', start: i, end: i + 1 })
  return Math.max(end, i + 1)
}

/** Verbs, conjunctions and marks belong to no constituent. */
const isBetween = (r: Reading, i: number): boolean =>
  isFinite(r, i) ||
  has(r, i, Closed.coordinator | Closed.conjunction) ||
  (r.units.kind[i] > Kind.number && !isWhole(r, i))

function addNoun(r: Reading, chunks: Chunk[], start: number, to: number): number {
  // What somebody said is no part of a noun phrase that follows: ««A» و X گفت».
  const end = isUtterance(r, start) ? start + 1 : nounPhraseEnd(r, start, to, true)
  if (end === start) return start + 1
  chunks.push({ kind: 'noun', start, end })
  return skipRelative(r, end, to)
}

/** «در پایان از X انتقاد کرد»: a preposition that is an adverb too, before another. */
const standsAlone = (r: Reading, i: number): boolean =>
  has(r, i, Closed['sentence-adverb']) && has(r, i + 1, Closed.preposition)

/** «با وجود این | بحران، …», «در ادامه | جنگ دو کشور، …»: where the adverb's last word points at a noun that a comma closes, or governs it, the noun's end; 0, no such noun. */
function pointedAtEnd(r: Reading, i: number, to: number): number {
  const { units, document } = r
  const last = units.end[i] - 1
  const points = document.grammar.closed[document.tokens.single[last]] & Closed.demonstrative
  if (last === units.start[i] || !(points || has(r, i, Closed.locative))) return 0
  const end = nounPhraseEnd(r, i + 1, to)
  const somebody = points ? speaks(r, { start: i + 1, end }) : canSpeak(r, i + 1)
  // «در ادامه مراسم | حسن راد» (“later in the ceremony | Hassan Rad”), «در ادامه این نشست خبری | راد»
  const pointed = has(r, i + 1, Closed.demonstrative)
  const thing = pointed ? i + 2 : i + 1
  const named = pointed ? ANY_GIVEN | Open.honorific | Open.surname : GIVEN | Open.honorific
  if (!points && !somebody)
    for (let k = thing + 1; k < Math.min(end, thing + 3); k++) if (hasOpen(r, k, named)) return k
  return end > i + 1 && end < to && units.kind[end] === Kind.comma && !somebody ? end : 0
}

function isPlainAdverb(r: Reading, i: number): boolean {
  return has(r, i, Closed['sentence-adverb'] | Closed['focus-particle'] | Closed.narrator) && !isPlaceObject(r, i)
}
