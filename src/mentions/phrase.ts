import { BODY, Closed, INSTITUTION, Open, Part, PLACE, ROLE } from '../grammar/tags.js'
import { isGlued, Kind } from '../text/index.js'
import { isBorne, isNamelike } from './bearer.js'
import { BARE, continuesPhrase } from './description.js'
import { goesOnField, goesOnList } from './list.js'
import {
  canSpeak,
  DETERMINER,
  endsAsAdjective,
  endsAsRelativeHead,
  endsIndefinite,
  endsInTanwin,
  endsUnlinked,
  has,
  isPhraseCue,
  hasOpen,
  hasPart,
  isFinite,
  isGoverned,
  isLinked,
  isLinkedPlural,
  isPronoun,
  isQuotation,
  isWhole,
  isWord,
  NAME,
  type Reading,
} from './reading.js'
import { isDay, isSeason, isShifted, isTime, yearEnd } from './time.js'
import { cueAt, hasReported, isComplement, isVerbal, sharesVerb } from './verbal.js'

/** What no noun phrase goes on over. */
export const STOPS =
  Closed.complementizer | Closed['object-marker'] | Closed.subordinator | Closed['focus-particle'] | Closed['sentence-adverb'] |
  Closed.conjunction | Closed['time-noun'] | Closed['content-noun'] // prettier-ignore
/** How far an apposition between dashes or commas is looked for. */
const MAX_APPOSITION = 24

/**
 * The end of the noun phrase that begins at a unit: its ezafe chain with coordinated heads and appositions, up to what
 * cannot belong to it. Persian does not write the ezafe, so the chain is told by what stops it.
 *
 * @param limit - the unit before which it ends in any case
 * @param lists - whether a comma may go on a list of names
 * @returns the unit after its last; `from` where no noun phrase begins there
 */
export function nounPhraseEnd(r: Reading, from: number, limit: number, lists = false): number {
  const { kind } = r.units
  const cited = isCited(r, from - 1)
  let role = false
  let apposition = false
  let employed = false
  let i = from
  for (; i < limit; i++) {
    if (kind[i] === Kind.comma) {
      if (i === from || !(isApposed(r, from, i, limit, cited) || (lists && goesOnList(r, i, limit)))) break
      if (hasPart(r, i + 1, Part.ablative)) i++
      apposition = true
      continue
    }
    if (kind[i] === Kind.dash) {
      if (i === from) break
      if (i + 1 < limit && joinsWords(r, i)) continue
      const close = dashApposition(r, i, limit)
      if (close < 0) break
      return close
    }
    if (cited && i > from && isHonour(r, i)) return i + 1
    if (cited && i > from && endsCited(r, i)) break
    if (isWhole(r, i)) continue
    if (!isWord(r, i) && kind[i] !== Kind.number) break
    // «به گزارش ایسنا | وزیر راه گفت» (“according to ISNA | the minister of roads said”)
    if (cited && i > from && hasOpen(r, i - 1, Open.medium) && hasOpen(r, i, FIRST | Open['organization-head'])) break
    // «او و همکارانش» (“he and his colleagues”)
    if (i === from && isPronoun(r, i) && has(r, i + 1, Closed.coordinator)) continue
    // «به گفته رئیس‌جمهور اتریش | وی …»: behind a name no ezafe goes on.
    if (isPronoun(r, i)) return i > from && (endsName(r, i - 1) || governsNoun(r, i)) ? i : i + 1
    if (isPredicative(r, from, i, cited) || (i > from && opensAnother(r, from, i))) break
    if (has(r, i, Closed.coordinator)) {
      if (i === from || i + 1 >= limit) break
      if (isMember(r, i + 1, limit)) i++
      else if (!joinsPhrase(r, i + 1)) break
      continue
    }
    if (i > from && has(r, i, Closed.preposition) && !has(r, i, Closed.modifier)) {
      // «نماینده لنگرود در مجلس» (“Langarud's member in parliament”), «استاد تاریخ در دانشگاه نیک‌شهر»
      const posted =
        isBeforePlace(r, i) &&
        (role ||
          (employed && isWord(r, i - 1) && hasOpen(r, i + 1, Open['organization-head'])) ||
          (apposition && closesApposition(r, i, limit)))
      if (!posted && !namesOrNarrows(r, from, i) && !isLinkedPlural(r, i - 1)) break
      continue
    }
    if (isStop(r, from, i)) break
    if (i > from && has(r, i, Closed.reflexive)) return i + 1
    if (i + 1 < limit && endsPhrase(r, i)) return i + 1
    if (i === from + 1 && kind[i] === Kind.number && has(r, from, Closed['time-noun'])) return yearEnd(r, i)
    if (i === from + 1 && isGoverned(r, from) && isShifted(r, from)) return i + 1
    if (hasOpen(r, i, Open['posted-office'])) role = true
    if (hasOpen(r, i, Open.occupation)) employed = true
  }
  while (i > from && OPENING.has(kind[i - 1]) && !(i > from + 1 && isWhole(r, i - 1))) i--
  return i
}

/** Whether a comma goes on the phrase that begins at `from`: with an apposition, a field, a membership, the bearer of a role. */
function isApposed(r: Reading, from: number, comma: number, limit: number, cited: boolean): boolean {
  const governed = isGoverned(r, from)
  return (
    opensApposition(r, from, comma, limit, cited) ||
    areDescribed(r, from, comma, limit) ||
    goesOnField(r, from, comma, limit) ||
    isAffiliated(r, from, comma) ||
    (!governed && !cited && (isBodyApposed(r, from, comma, limit) || isOneOf(r, from, comma, limit))) ||
    (hasOpen(r, from, ROLE | Open.honorific) && isBorne(r, comma + 1, limit, cited))
  )
}

/** «X، مدیر Y، گفت»: a role behind whom it describes; of one whom a phrase cites, of several or of one who is governed it must be told apart from the subject. */
function opensApposition(r: Reading, from: number, comma: number, limit: number, cited: boolean): boolean {
  if (!startsApposition(r, comma + 1, limit)) return false
  if (cited && hasOpen(r, comma - 1, Open.medium)) return false
  if (has(r, from, Closed.demonstrative) && (cited || !canSpeak(r, from + 1))) return false
  const several = has(r, from, Closed.partitive) && !isOne(r, from)
  const maySubject = cited || several || (isGoverned(r, from) && !endsNamed(r, from, comma))
  return !maySubject || isClosed(r, comma + 1, limit)
}

/** «به گفتهٔ امام خمینی (ره) مردم …»: behind a letter or two in brackets the one who is cited is named. */
const isHonour = ({ units }: Reading, i: number): boolean =>
  units.kind[i] === Kind.bracketOpen && units.end[i] - units.start[i] === HONOUR

/** A verb, what a predicate is made of, or a cue. */
const isPredicative = (r: Reading, from: number, i: number, cited: boolean): boolean =>
  isFinite(r, i) ||
  isPhraseCue(r, i) ||
  sharesVerb(r, i) ||
  (i > from && (isVerbal(r, i) || isComplement(r, i) || (cited && hasReported(r, i))))

/** Whether the name of whom a phrase cites ends before a quotation or a noun behind a country or an office that needs no more: «به گفتهٔ عمان | آب سد» (“according to Oman | the dam's water”). */
const endsCited = (r: Reading, i: number): boolean =>
  isQuotation(r, i)
    ? hasOpen(r, i - 1, Open.country | Open.capital)
    : (hasOpen(r, i - 1, Open.country) || hasPart(r, i - 1, Part['complete-office'])) &&
      isWord(r, i) &&
      r.units.open[i] === 0 &&
      !continuesPhrase(r, i) &&
      (!endsAsAdjective(r, i) || isLinkedPlural(r, i))

/** Whether another noun phrase begins at a unit. */
const opensAnother = (r: Reading, from: number, i: number): boolean =>
  opensPhrase(r, i) ||
  isBesideName(r, i) ||
  (i === from + 2 &&
    has(r, from, Closed.demonstrative) &&
    (isSomebodyBehindThing(r, i) || (has(r, i, SOME) && !hasPart(r, i, Part.governing))))

/** Whether a preposition and a body stand here, which say where an office is held: «در مجلس», «در این دانشگاه». */
const isBeforePlace = (r: Reading, i: number): boolean =>
  has(r, i, Closed.locative) &&
  hasOpen(r, has(r, i + 1, Closed.demonstrative) ? i + 2 : i + 1, BODY | PLACE | Open['role-word'])

/** Whether a preposition goes on with the name or the field of what stands before it: «عضو گروه موسوم به «سپیده»» (“called ‘Sepideh’”), «معاون شهردار در امور پل‌ها» (“for bridges”). */
const namesOrNarrows = (r: Reading, from: number, i: number): boolean =>
  (hasPart(r, i, Part.appellative) && hasOpen(r, i, Open['role-word'])) ||
  (hasPart(r, i, Part.field) && endsOffice(r, from, i))

/** A conjunction, an adverb or a time, which no phrase goes on with. */
function isStop(r: Reading, from: number, i: number): boolean {
  const begins = i === from
  if (
    has(r, i, STOPS) &&
    !has(r, i, Closed.modifier) &&
    !(begins && (isPlaceObject(r, i) || has(r, i, Closed['time-noun']))) &&
    // «فیلم‌های هفته» (“the films of the week”)
    !(has(r, i, Closed['time-noun']) && isLinked(r, i - 1))
  )
    return true
  if (isTime(r, i, !begins)) return true
  return !begins && (hasOpen(r, i, Open.weekday) || isDay(r, i) || isSeason(r, i) || endsInTanwin(r, i))
}

/** Whether a phrase ends with a unit, by what stands behind it: a bare plural has no ezafe, and a demonstrative follows no indefinite. */
const endsPhrase = (r: Reading, i: number): boolean =>
  (endsUnlinked(r, i) &&
    !has(r, i, Closed.quantifier) &&
    !has(r, i + 1, Closed.coordinator | Closed.modifier) &&
    r.units.kind[i + 1] <= Kind.number) ||
  (endsIndefinite(r, i) && has(r, i + 1, Closed.demonstrative))

/** «X، فرماندهٔ ارتش در خاورمیانه، گفت»: what stands before the comma that closes an apposition belongs to it. */
function closesApposition(r: Reading, i: number, limit: number): boolean {
  const last = Math.min(limit, i + MAX_PLACE)
  while (++i < last && isWord(r, i) && !has(r, i, STOPS | Closed.preposition));
  return i < last && r.units.kind[i] === Kind.comma
}
const MAX_PLACE = 6

/** «بازار ساوه | هیچ انبار پری …», «دولت عمان | یک راه …»: another noun phrase opens at a determiner that negates or stands behind a name; not «سازمان بازرسی کل کشور», «منابع عمان نزدیک به شهردار». */
const opensPhrase = (r: Reading, i: number): boolean =>
  has(r, i, DETERMINER) &&
  !has(r, i, Closed.modifier) &&
  !hasPart(r, i, Part.governing) &&
  (hasPart(r, i, Part.negation) || endsName(r, i - 1) || isWhole(r, i - 1))

/** «راد | نامه‌ای نوشت»: behind a name, something indefinite. */
const isBesideName = (r: Reading, i: number): boolean =>
  hasOpen(r, i - 1, BARE) &&
  (endsIndefinite(r, i) || (endsAsRelativeHead(r, i) && (hasPart(r, i, Part.shell) || hasOpen(r, i, Open.document)))) &&
  !hasOpen(r, i, Open.surname)

/** «آنجا را دید»: an adverb of one word that is the object. */
export const isPlaceObject = (r: Reading, i: number): boolean =>
  has(r, i + 1, Closed['object-marker']) && r.units.end[i] - r.units.start[i] === 1

/** Marks that no noun phrase ends with. */
const OPENING = new Set<number>([Kind.comma, Kind.dash, Kind.bracketOpen])

/** «یه مقام تو جلسه گفت»: a pronoun that is a preposition too, before a noun. */
const governsNoun = (r: Reading, i: number): boolean => has(r, i, Closed.preposition) && r.units.form[i + 1] === 0

/** Whether a dash makes one word of two: «اروپا-مدیترانه»، «اف-۳۵»; not where a role or a name begins behind it. */
function joinsWords({ document, units }: Reading, i: number): boolean {
  const t = units.start[i]
  return isGlued(document, t) && (units.open[i + 1] & (ROLE | NAME)) === 0
}

/** Words that begin a new noun phrase: «در این نشست | برخی گفتند» (“at this meeting | some said”). */
const SOME = Closed.indefinite | Closed.partitive | Closed.quantifier

/** «در ادامهٔ این مراسم | حسن راد گفت»: what is pointed at has no name behind it, unless it is a person. */
const isSomebodyBehindThing = (r: Reading, i: number): boolean =>
  (hasOpen(r, i, Open['ambiguous-given-name'])
    ? isNamelike(r, i + 1) && has(r, i + 2, Closed.preposition)
    : hasOpen(r, i, FIRST)) &&
  !hasOpen(r, i - 1, ~Open['role-word']) &&
  !has(r, i - 1, Closed.quantifier) &&
  isWord(r, i - 1)
const FIRST = Open['given-name-male'] | Open['given-name-female'] | Open.honorific | Open.office

function endsName({ document, units }: Reading, i: number): boolean {
  if ((units.open[i] & BARE) !== 0) return true
  return units.kind[i] !== Kind.number && document.text.charCodeAt(document.tokens.start[units.start[i]]) < 128
}

/** «به گفتهٔ X، مدیر Y رفته است»: a phrase cites X. */
const isCited = ({ units, document: { grammar } }: Reading, i: number): boolean =>
  i >= 0 && grammar.phraseCues.get(units.lexeme[i])?.kind === 'phrase'

const commaFrom = ({ units }: Reading, from: number, limit: number): number =>
  units.kind.subarray(0, limit).indexOf(Kind.comma, from)

/** Whether a comma stands behind the noun phrase, or behind the place that follows it; its own commas are not looked behind. */
function isClosed(r: Reading, from: number, limit: number): boolean {
  const comma = commaFrom(r, from, limit)
  if (comma < 0) return false
  const end = nounPhraseEnd(r, from, comma)
  return (end < comma && has(r, end, Closed.locative) ? nounPhraseEnd(r, end + 1, comma) : end) === comma
}

/** Whether a unit can go on a noun phrase after «و». */
function joinsPhrase(r: Reading, i: number): boolean {
  if (isWhole(r, i)) return true
  // «عمان و ۱۰ شرکت دیگر» (“Oman and ten other companies”)
  if (r.units.kind[i] === Kind.number) return canSpeak(r, i + 1)
  return (
    isWord(r, i) &&
    !isFinite(r, i) &&
    !isPhraseCue(r, i) &&
    !has(r, i, (STOPS & ~Closed['time-noun']) | Closed.preposition)
  )
}

/** «در پاسخ به وزیر نیرو، مدیر سد گفت»: behind whom a preposition governs a role describes a name; behind another role it is the subject. */
const endsNamed = (r: Reading, from: number, comma: number): boolean =>
  hasOpen(r, comma - 1, NAME) ||
  (r.units.lexeme[comma - 1] === 0 && (comma - 1 === from || hasOpen(r, comma - 2, NAME | ROLE)))

/** After a comma: a role, with another comma or the end of the phrase behind it. */
function startsApposition(r: Reading, i: number, limit: number): boolean {
  if (i >= limit) return false
  if (isWhole(r, i - 2) && hasOpen(r, i, Open.honorific)) return true
  return hasOpen(r, i, ROLE) || (hasOpen(r, i + 1, ROLE) && i + 1 < limit && !has(r, i, STOPS | Closed.preposition))
}

/** «A و B، گروگان‌های سفارت، …»: behind the names of several what they are, closed by a comma. */
function areDescribed(r: Reading, from: number, comma: number, limit: number): boolean {
  if (!hasOpen(r, comma + 1, Open.group) || !endsNamed(r, from, comma) || !isClosed(r, comma + 1, limit)) return false
  for (let i = from + 1; i < comma - 1; i++) if (has(r, i, Closed.coordinator)) return true
  return false
}

/** «معاون شهردار | در امور پل‌ها»: an office, and nothing but what describes it. */
function endsOffice(r: Reading, from: number, end: number): boolean {
  let i = end - 1
  while (i > from && !hasOpen(r, i, ROLE) && r.units.open[i] !== 0) i--
  return hasOpen(r, i, ROLE)
}

/** «خبرگزاری نسیم، وابسته به شهرداری»: behind a body the one that it belongs to. */
const isAffiliated = (r: Reading, from: number, comma: number): boolean =>
  hasPart(r, comma + 1, Part.governing) &&
  hasOpen(r, from, INSTITUTION) &&
  hasOpen(r, comma + 2, BODY | PLACE | Open['medium-head'])

/** «نسیم، رسانه شهرداری، …», «یکی از سازندگان پل، شرکت نسیم، …»: behind the name of a body what it is, or the other way round, closed by a comma. */
function isBodyApposed(r: Reading, from: number, comma: number, limit: number): boolean {
  const named =
    hasOpen(r, comma - 1, Open.medium | Open.organization) ||
    (comma === from + 1 && r.units.lexeme[from] === 0) ||
    has(r, from, Closed.partitive)
  if (
    named &&
    hasOpen(r, comma + 1, BODY | Open['medium-head']) &&
    (isClosed(r, comma + 1, limit) || nounPhraseEnd(r, comma + 1, limit) === limit)
  )
    return true
  // «اتحادیه فوتبال زلندا، زفا، …»: the short name of the body, of one word.
  const name = comma + 1
  return (
    hasOpen(r, from, Open['organization-head']) &&
    isWord(r, name) &&
    (r.units.lexeme[name] === 0 || hasOpen(r, name, BODY)) &&
    (name + 1 === limit ||
      (r.units.kind[name + 1] === Kind.comma && !hasOpen(r, name + 2, BODY) && r.units.lexeme[name + 2] !== 0))
  )
}

/** «نیما راد، از نویسندگان این پژوهش گفت»: behind a name those whom its bearer belongs to, up to a mark or a verb that has no hearer with «از». */
function isOneOf(r: Reading, from: number, comma: number, limit: number): boolean {
  const { units, document } = r
  const { grammar } = document
  const of = comma + 1
  const alone = hasPart(r, of, Part.ablative)
  if (!alone && !has(r, of, Closed.partitive)) return false
  if (!hasOpen(r, of + 1, ROLE | Open.group) || !(isWhole(r, comma - 1) || endsNamed(r, from, comma))) return false
  const close = commaFrom(r, of, limit)
  const end = nounPhraseEnd(r, of + 1, close < 0 ? limit : close)
  if (!alone || end >= units.count || units.kind[end] === Kind.colon) return true
  // «علی راد، از نمایندگان شهر، در نشست گفت»; not «…، از هواداران، بازیکنان و مربیان عذر خواست».
  const next = units.kind[end] === Kind.comma ? end + 1 : end
  if (next > end && has(r, next, Closed.locative | Closed.comitative)) return true
  const cue = cueAt(r, next)
  return cue !== undefined && !grammar.addressee[cue].has(units.lexeme[of])
}

/** «مینا راد، استاد دانشگاه ساوه و | از نویسندگان این پژوهش گفت»: of a person, those to whom he belongs, before a verb that has no hearer with «از». */
function isMember(r: Reading, of: number, limit: number): boolean {
  if (!hasPart(r, of, Part.ablative) || !hasOpen(r, of + 1, Open.group)) return false
  const cue = cueAt(r, nounPhraseEnd(r, of + 1, limit))
  return cue !== undefined && !r.document.grammar.addressee[cue].has(r.units.lexeme[of])
}

/** Whether “one of” stands here: «یکی از», «یکی دیگر از». */
const isOne = ({ document: { grammar, tokens }, units }: Reading, i: number): boolean =>
  (grammar.closed[tokens.single[units.start[i]]] & Closed.indefinite) !== 0

/** Tokens of a word in brackets. */
const HONOUR = 3

/** The dash that closes an apposition opened by this one; -1 where it opens none. */
function dashApposition(r: Reading, open: number, limit: number): number {
  const { units } = r
  if (!hasOpen(r, open + 1, ROLE | NAME)) return -1
  const last = Math.min(limit, open + MAX_APPOSITION)
  for (let i = open + 1; i < last; i++) {
    if (units.kind[i] === Kind.dash) return i
    if (isFinite(r, i) || units.kind[i] === Kind.colon) return -1
  }
  return -1
}
