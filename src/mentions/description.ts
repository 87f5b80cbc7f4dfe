import { Closed, GIVEN, Open, Part, ROLE, TOWN_OR_COUNTRY } from '../grammar/tags.js'
import { Kind } from '../text/index.js'
import { goesTogether } from './collocation.js'
import {
  canSpeak,
  DETERMINER,
  endsAsAdjective,
  endsUnlinked,
  has,
  hasOpen,
  hasPart,
  isLinked,
  isQuotation,
  isWhole,
  isWord,
  type Reading,
  type Stretch,
} from './reading.js'

/** Nouns for what somebody holds or reports. */
export const DECLARED = Closed['stance-noun'] | Closed['report-noun']
/** Names after which no ezafe goes on. */
export const BARE = Open.medium | Open.surname | Open.country | Open.organization
/** Words that are a name or part of one. */
export const NAMED = BARE | GIVEN
/** Words that make the description of somebody. */
export const DESCRIBES =
  NAMED |
  Open.office |
  Open.occupation |
  Open.honorific |
  Open.nationality |
  Open.capital |
  Open.city |
  Open['organization-head']

/** Words that name a body, or a place that may stand for one. */
export const BODIES = TOWN_OR_COUNTRY | Open.organization | Open.medium

/** A body that is called by the name behind it, in quotation marks or not: «روزنامه «ریشه»». */
export const NAMED_BODY = Open['medium-head']
/** Words that head the description of somebody. */
export const HEADS =
  Open.office | Open.occupation | Open['organization-head'] | Open.group | NAMED_BODY | Open.honorific | Open.unnamed
/** Words of a given name's surname that the lexicon does not know. */
const MAX_SURNAME = 1

/** A word by which the phrase before it goes on. */
export const continuesPhrase = (r: Reading, i: number): boolean =>
  has(r, i, Closed.preposition | Closed.coordinator | Closed.modifier)

/** «یک منبع آگاه»: an adjective of a source without a name that governs nothing, and nothing behind it does. */
const describesUnnamed = (r: Reading, i: number): boolean =>
  hasOpen(r, i - 1, Open.unnamed) && has(r, i, Closed.modifier) && !hasPart(r, i + 1, Part.governing)

/**
 * The end of the name or description of a speaker that a phrase begins with: an office or a body and the word that it
 * needs, then words that go on such descriptions; a given name and its surname. `start` where it begins with neither.
 */
export function descriptionEnd(r: Reading, start: number, end: number): number {
  let i = start
  while (i < end && (has(r, i, DETERMINER | Closed.partitive) || r.units.kind[i] === Kind.number)) i++
  if (i >= end || !hasOpen(r, i, DESCRIBES | HEADS | Open['ambiguous-given-name'])) return start
  let free = 0
  const first = i
  for (; i < end; i++) {
    if (has(r, i, Closed.coordinator)) {
      if (i + 1 < end && hasOpen(r, i + 1, DESCRIBES | HEADS | Open['role-word'])) continue
      break
    }
    if (r.units.kind[i] === Kind.comma) continue
    if (i > start && isWhole(r, i) && isNameInMarks(r, i)) continue
    // «نمایندهٔ یزد در مجلس | پل را» (“the member for Yazd in parliament | the bridge”)
    if (i > first && has(r, i, Closed.locative) && i + 1 < end) {
      free = 1
      continue
    }
    if (!isWord(r, i) || has(r, i, DETERMINER | DECLARED | Closed['ambiguous-verb'] | Closed.partitive)) break
    if (i > start && isBehindOffice(r, i)) break
    if (isOffice(r, i) && i > first && !isPartOfOffice(r, i)) break
    const known = freeBehind(r, i, start, first)
    if (known >= 0) free = known
    else if (free-- <= 0 && !isBound(r, start, i)) break
  }
  // «رهبر جنبش | اجرای این طرح را» (“the movement's leader | the plan's execution”)
  if (i > first + 1 && isLinked(r, i - 1)) i--
  return i > first ? i : start
}

/** Whether a name stands in marks or brackets: «سازمان جهانی بهداشت (WHO)», «روزنامه «ریشه»». */
const isNameInMarks = (r: Reading, i: number): boolean =>
  r.units.kind[i] === Kind.bracketOpen || hasOpen(r, i - 1, NAMED_BODY | Open['organization-head'] | Open.occupation)

const isOffice = (r: Reading, i: number): boolean => hasOpen(r, i, ROLE) && !hasOpen(r, i, Open['organization-head'])

/** «معاون امنیتی استاندار»; not «وزیر نیرو | مدیر سد را» */
const isPartOfOffice = (r: Reading, i: number): boolean =>
  hasOpen(r, i - 1, ROLE | NAMED) ||
  (endsAsAdjective(r, i - 1) && hasOpen(r, i - 2, ROLE)) ||
  !isWord(r, i - 1) ||
  has(r, i - 1, Closed.coordinator)

/** How many words that the lexicon does not know may follow a word of a description; -1 where it does not know this one either. */
function freeBehind(r: Reading, i: number, start: number, first: number): number {
  if (isOffice(r, i)) return 1
  if (hasOpen(r, i, GIVEN) || (i === start && hasOpen(r, i, Open['ambiguous-given-name']))) return MAX_SURNAME
  // «این بانک | رشد اقتصادی را» (“this bank | economic growth”)
  if (i === first && first > start && hasOpen(r, i, BODIES | Open['organization-head'])) return 0
  if (governsNext(r, i) || hasOpen(r, i, Open['incomplete-head'] | NAMED_BODY)) return 1
  // «آقای تاج», «آقای راد»: what the lexicon does not know, or knows as a name and a word of the language.
  if (hasOpen(r, i, Open.honorific)) {
    const mayBeName = r.units.lexeme[i + 1] === 0 || hasOpen(r, i + 1, Open['ambiguous-given-name'])
    return mayBeName && !endsUnlinked(r, i + 1) ? 1 : 0
  }
  // «یک منبع آگاه | خبر را» (“an informed source | the news”), «دادستان استان کردستان»
  return hasOpen(r, i, DESCRIBES | HEADS | Open['role-word'] | Open.region) || describesUnnamed(r, i) ? 0 : -1
}

/** Whether a word goes on a description: by the ezafe of the word before it, or because the document has both together elsewhere. */
export const isBound = (r: Reading, start: number, i: number): boolean =>
  isLinked(r, i - 1) || goesTogether(r, start, i)

/** «رئیس‌جمهور | ساخت پل را»: behind an office that no word need follow stands a noun that tells nothing of it. */
const isBehindOffice = (r: Reading, i: number): boolean =>
  hasPart(r, i - 1, Part['complete-office']) &&
  !hasOpen(r, i, DESCRIBES) &&
  !has(r, i, Closed.modifier) &&
  !endsAsAdjective(r, i) &&
  // «رئیس‌جمهور زلندا | این طرح را»: a name that nobody knows.
  !(r.units.lexeme[i] === 0 && has(r, i + 1, DETERMINER))

/** «مجلس شورا | مقابله با فساد»: a noun with its preposition. */
const governsNext = ({ units, document: { tokens, grammar } }: Reading, i: number): boolean =>
  units.end[i] - units.start[i] > 1 && (grammar.closed[tokens.single[units.end[i] - 1]] & Closed.preposition) !== 0

/** Whether a noun phrase names or describes somebody who can speak, as far as the lexicon knows: by its head, or the name behind a title. */
export function speaks(r: Reading, { start, end }: Stretch): boolean {
  let i = start
  while (i < end - 1 && (has(r, i, DETERMINER | Closed.modifier) || r.units.kind[i] === Kind.number)) i++
  if (isQuotation(r, i)) return true
  return canSpeak(r, i) || (i + 1 < end && hasOpen(r, i + 1, NAMED | ROLE))
}
