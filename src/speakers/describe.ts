import { Closed, Open, PERSONAL_PRONOUN } from '../grammar/tags.js'
import type { Document, Range } from '../text/index.js'
import { readApposition } from './apposition.js'
import { capitalsOf } from './capitals.js'
import { membersOf } from './coordination.js'
import type { Description } from './description.js'
import { Gender } from './gender.js'
import { classBehind, type Head, readHead } from './head.js'
import { after, classAt, closedAt } from './lexemes.js'
import { bracketEnd, firstWord, insideQuotation, partsOf, type Piece } from './parts.js'
import { behindSpeech } from './report.js'

/** May stand behind a pronoun or a name without being part of it. */
const TRAILER = Closed['focus-particle'] | Closed['sentence-adverb'] | Closed.coordinator | Closed['time-noun']

/**
 * Reads a source's phrase.
 *
 * @param person - person of its verb, 1 to 6; 0 where it has none
 */
export function describe(document: Document, range: Range, person = 0): Description {
  const said = capitalsOf(document)?.describe(document, range) ?? readPronoun(document, range)
  if (said) return said
  const several = { start: behindSpeech(document, range), end: range.end }
  const members = membersOf(document, several, person)
  if (members.length === 0) return describeOne(document, range, person)
  const parts = members.map((member) => describeOne(document, member, 3))
  const form = parts.every((part) => part.form === 'name') ? 'name' : 'role'
  return {
    range, form, kind: 'group', plural: true, person: 3, gender: Gender.unknown, reference: 'definite',
    names: [], roles: [], label: several, members: parts,
  } // prettier-ignore
}

function readPronoun(document: Document, { start, end }: Range): Description | null {
  const bits = closedAt(document, start, end)
  if (!(bits & PERSONAL_PRONOUN)) return null
  const stop = after(document, start, end)
  // «او و همکارانش»: of several the one is known.
  for (let t = stop; t < end && !(closedAt(document, t, end) & Closed.coordinator); t = after(document, t, end))
    if (!(closedAt(document, t, end) & TRAILER)) return null
  return {
    range: { start, end: stop }, form: 'pronoun', kind: 'person', plural: (bits & Closed['pronoun-singular']) === 0,
    person: bits & Closed['pronoun-first'] ? 1 : bits & Closed['pronoun-second'] ? 2 : 3,
    gender: Gender.unknown, reference: 'anaphoric', names: [], roles: [], label: null, members: [],
  } // prettier-ignore
}

/** One source: a head, with what stands beside it between commas, dashes or in brackets. */
function describeOne(document: Document, range: Range, person: number): Description {
  const inner = insideQuotation(document, range)
  if (inner) return { ...describeOne(document, inner, person), range }
  const [head, ...rest] = partsOf(document, { start: range.start, end: bracketEnd(document, range.end) })
  const apposed = rest.length > 0 && classBehind(document, firstWord(document, rest[0]), rest[0].end) === 'role'
  const found = readHead(document, head ?? range, person, apposed)
  const { kind } = found
  if (kind === 'group' && found.label && listsOthers(document, rest, person))
    found.label = { start: found.label.start, end: rest[rest.length - 1].end }
  const towns = townsEnd(document, found, rest)
  const post = found.roles.at(-1)
  if (post && towns > 0) found.roles.splice(-1, 1, { start: post.start, end: rest[towns - 1].end })
  for (const part of rest.slice(towns)) {
    const named = found.names.at(-1)
    const cls = (named ? classBehind : classAt)(document, firstWord(document, part), part.end)
    // «اتحادیه فوتبال زلندا، زفا،» (a body and its short name)
    const short = part.bracket || (rest.length === 1 && part.end === part.start + 1)
    if (short && (kind === 'organization' || kind === 'medium')) found.names.push(part)
    // «وزارت صنعت، معدن و تجارت»: the name goes on.
    else if (kind === 'organization' && named && cls === 'unknown')
      found.names[found.names.length - 1] = { start: named.start, end: part.end }
    else if (kind === 'person' || kind === 'unnamed') readApposition(document, part, cls, found)
  }
  const { plural, reference, names, roles, label } = found
  // Written out: copied from another object, it took a tenth of the time of a text.
  return {
    range, form: names.length > 0 ? 'name' : 'role', kind: found.kind, plural, person: 3, gender: Gender.unknown, reference,
    names, roles, label, members: [],
  } // prettier-ignore
}

/** «نمایندهٔ مردم تبریز، مرند و جلفا در مجلس»: how many parts behind the first comma go on the list of a post's towns. */
function townsEnd(document: Document, { roles }: Head, parts: readonly Piece[]): number {
  const { tokens, grammar } = document
  const post = roles.at(-1)
  if (!post || !(grammar.open[tokens.single[post.start]] & Open['posted-office'])) return 0
  return (
    parts.findIndex((part) => holds(document, part, Closed.coordinator) && holds(document, part, Closed.locative)) + 1
  )
}

const holds = ({ tokens, grammar }: Document, { start, end }: Range, closed: number): boolean =>
  tokens.single.subarray(start, end).some((lexeme) => grammar.closed[lexeme] & closed)

/** «وزیران خارجه آلمان، فرانسه و اتریش», «مردم، راننده‌ها و کارشناسان گفتند»: the phrase of a group goes on over commas. */
const listsOthers = (document: Document, parts: readonly Piece[], person: number): boolean =>
  parts.length > 0 &&
  parts.every(
    (part, i) =>
      !part.bracket &&
      (classAt(document, part.start, part.end) === 'country' ||
        (person === 6 && (i < parts.length - 1 || holds(document, part, Closed.coordinator)))),
  )
