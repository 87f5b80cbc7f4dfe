import { BODY, Closed, INSTITUTION, Part } from '../../grammar/tags.js'
import { type Document, type Range, textAt } from '../../text/index.js'
import type { Role } from '../roles.js'
import { rangeOf } from './describing.js'
import { coreOf, openingOf } from './structure.js'
import { isGenitive, isNominal, opensSentence, wordsIn, type Word } from './words.js'

type Words = readonly Word[]
type Parts = Omit<Role, 'text'>

/** Of a longer phrase the beginning tells who somebody is. */
const MAX_WORDS = 32

/** Takes a role apart: “former head of staff at the Water Board”, “Water Board spokesman”, “the council's chief engineer”. */
export function partsOfRole(document: Document, range: Range): Parts {
  const all = wordsIn(document, range).slice(0, MAX_WORDS)
  const words = all.slice(openingOf(document, all).at).filter(({ part }, i) => i > 0 || !(part & Part.possessive))
  const core = coreOf(document, words)
  if (core.length === 0) return { office: textAt(document, range.start, range.end) }
  return behindOffice(document, words, core) ?? beforeOffice(document, words, core)
}

/** The body that a preposition joins to the office: “head of staff at the Water Board”. */
function behindOffice(document: Document, words: Words, core: Words): Parts | null {
  for (let i = core.length; joins(words, i);) {
    const { from, end } = joinedAt(document, words, i)
    if (!isBare(words, i, from, end) && words.slice(from, end).some(isBody))
      return told(document, words.slice(0, i), words.slice(from, bodyEnd(document, words, from)))
    i = Math.max(end, i + 1)
  }
  return null
}

const joins = (words: Words, i: number): boolean => i < words.length && (words[i].closed & Closed.preposition) !== 0

/** The noun phrase behind a preposition, without its determiners. */
function joinedAt(document: Document, words: Words, i: number): { from: number; end: number } {
  const from = i + 1 + openingOf(document, words.slice(i + 1)).at
  return { from, end: from + coreOf(document, words.slice(from)).length }
}

/** “Secretary | of state”: no determiner and no capital, so that the noun belongs to the office. */
const isBare = (words: Words, i: number, from: number, end: number): boolean =>
  from === i + 1 && end > from && !words.slice(from, end).some(({ capital }) => capital)

/** The end of a body's name: “the Association of Bakers in Elmford”. */
function bodyEnd(document: Document, words: Words, from: number): number {
  const end = from + coreOf(document, words.slice(from)).length
  return joins(words, end) && words[end - 1].capital && words[end + 1]?.capital
    ? bodyEnd(document, words, end + 1)
    : end
}

/** The body that stands before the office, as the first part of a compound or as its possessor. */
function beforeOffice(document: Document, words: Words, core: Words): Parts {
  const last = core.length - 1
  const marker = core.findLastIndex((word, i) => i < last && isGenitive(document, word))
  const find = (bits: number): number =>
    core.findLastIndex(({ open }, i) => i < last && (open & bits) !== 0 && isNamed(document, core, i))
  // “White House Press Secretary”
  const body = [BODY, INSTITUTION].map(find).find((i) => i >= 0) ?? -1
  const { from, end } = joinedAt(document, words, core.length)
  const behind = joins(words, core.length) && isBare(words, core.length, from, end) ? end : core.length
  const office = words.slice(Math.max(body, marker) + 1, behind)
  if (body < 0) return told(document, office, [])
  let start = body
  while (start > 0 && belongs(document, core, start - 1)) start--
  return told(document, [...core.slice(0, start), ...office], core.slice(start, body + 1))
}

/** “Press secretary”, “campaign manager” are offices; a body of its own has a capital, a possessor, or is one. */
function isNamed(document: Document, core: Words, i: number): boolean {
  const { capital, open } = core[i]
  const isPossessive = (word: Word): boolean => isGenitive(document, word)
  if (capital || isPossessive(core[i + 1])) return true
  return i > 0 && (open & BODY) !== 0 && (core[i - 1].capital || isPossessive(core[i - 1]))
}

/** Whether a word belongs to the name of the body that the next one is part of. */
const belongs = (document: Document, core: Words, i: number): boolean =>
  isGenitive(document, core[i]) ||
  isGenitive(document, core[i + 1]) ||
  (isNominal(core[i]) && !(core[i].part & Part.adjective && opensSentence(document, core[i].start)))

const isBody = ({ open }: Word): boolean => (open & INSTITUTION) !== 0

function told(document: Document, office: Words, body: Words): Parts {
  const textOf = ({ start, end }: Range): string => textAt(document, start, end)
  return {
    office: office.map(textOf).join(' '),
    ...(body.length > 0 && { organization: textOf(rangeOf(body)) }),
  }
}
