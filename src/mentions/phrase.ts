import { complementOf, Entry } from '../grammar/load.js'
import { ANY_GIVEN, BODY, Closed, Figure, Form, INSTITUTION, MONTH, Open, Part } from '../grammar/tags.js'
import { isGlued, Kind } from '../text/index.js'
import {
  canSpeak,
  endsClause,
  endsAsRelativeHead,
  endsIndefinite,
  endsInTanwin,
  endsUnlinked,
  has,
  hasOpen,
  hasPart,
  isFinite,
  isPronoun,
  isWhole,
  isWord,
  NAME,
  type Reading,
} from './reading.js'

const PLACE = Open['organization-head'] | Open.organization | Open.country | Open.city | Open.capital | Open.region
const STOPS =
  Closed.complementizer | Closed['object-marker'] | Closed.subordinator | Closed['focus-particle'] | Closed['sentence-adverb'] |
  Closed.conjunction | Closed['time-noun'] | Closed['content-noun'] // prettier-ignore
const ROLE = Open.office | Open.occupation
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
  const { units } = r
  const cited = isCited(r, from - 1)
  const governed = from > 0 && has(r, from - 1, Closed.preposition)
  const several = has(r, from, Closed.partitive) && !isOne(r, from)
  let role = false
  let apposition = false
  let employed = false
  let i = from
  for (; i < limit; i++) {
    const kind = units.kind[i]
    if (kind === Kind.comma) {
      const apposed =
        i > from &&
        ((startsApposition(r, i + 1, limit) &&
          !(cited && hasOpen(r, i - 1, Open.medium)) &&
          !(has(r, from, Closed.demonstrative) && (cited || !canSpeak(r, from + 1))) &&
          (isClosed(r, i + 1, limit) || !(cited || several || (governed && !endsNamed(r, from, i))))) ||
          areDescribed(r, from, i, limit) ||
          goesOnField(r, from, i, limit) ||
          isAffiliated(r, from, i) ||
          (!governed && !cited && isBodyApposed(r, from, i, limit)) ||
          (!governed && !cited && isOneOf(r, from, i, limit)) ||
          (hasOpen(r, from, ROLE | Open.honorific) && isBorne(r, i + 1, limit, cited)))
      if (!(apposed || (i > from && lists && goesOnList(r, i, limit)))) break
      if (hasPart(r, i + 1, Part.ablative)) i++
      apposition = true
      continue
    }
    if (kind === Kind.dash) {
      if (i > from && i + 1 < limit && joinsWords(r, i)) continue
      const close = i > from ? dashApposition(r, i, limit) : -1
      if (close < 0) break
      return close
    }
    // «به گفتهٔ امام خمینی (ره) مردم …»: behind a letter or two in brackets the one who is cited is named.
    if (cited && i > from && kind === Kind.bracketOpen && units.end[i] - units.start[i] === HONOUR) return i + 1
    if (isWhole(r, i)) continue
    if (!isWord(r, i) && kind !== Kind.number) break
    // «به گزارش ایسنا | وزیر راه گفت»
    if (cited && i > from && hasOpen(r, i - 1, Open.medium) && hasOpen(r, i, FIRST | Open['organization-head'])) break
    // «او و همکارانش»
    if (i === from && isPronoun(r, i) && has(r, i + 1, Closed.coordinator)) continue
    // «به گفته رئیس‌جمهور اتریش | وی …»: behind a name no ezafe goes on.
    if (isPronoun(r, i)) return i > from && (endsName(r, i - 1) || governsNoun(r, i)) ? i : i + 1
    if (isFinite(r, i) || (i > from && (isVerbal(r, i) || (cited && hasReported(r, i))))) break
    if (isPhraseCue(r, i) || sharesVerb(r, i) || (i > from && isComplement(r, i))) break
    if (i > from && (opensPhrase(r, i) || isBesideName(r, i))) break
    if (
      i === from + 2 &&
      has(r, from, Closed.demonstrative) &&
      (isSomebodyBehindThing(r, i) || (has(r, i, SOME) && !hasPart(r, i, Part.governing)))
    )
      break
    const modifier = has(r, i, Closed.modifier)
    if (has(r, i, Closed.coordinator)) {
      if (i === from || i + 1 >= limit) break
      if (isMember(r, i + 1, limit)) i++
      else if (!continuesPhrase(r, i + 1)) break
      continue
    }
    if (i > from && has(r, i, Closed.preposition) && !modifier) {
      // «نماینده لنگرود در مجلس», «استاد تاریخ در دانشگاه نیک‌شهر»
      const posted =
        has(r, i, Closed.locative) &&
        hasOpen(r, has(r, i + 1, Closed.demonstrative) ? i + 2 : i + 1, PLACE | Open['role-word']) &&
        (role ||
          (employed && isWord(r, i - 1) && hasOpen(r, i + 1, Open['organization-head'])) ||
          (apposition && closesApposition(r, i, limit)))
      // «عضو گروه موسوم به «سپیده»»
      if (!(
        posted ||
        (hasPart(r, i, Part.appellative) && hasOpen(r, i, Open['role-word'])) ||
        (hasPart(r, i, Part.field) && endsOffice(r, from, i))
      ))
        break
      continue
    }
    if (
      has(r, i, STOPS) &&
      !modifier &&
      !(i === from && isPlaceObject(r, i)) &&
      (i > from || !has(r, i, Closed['time-noun']))
    )
      break
    if ((i > from && (hasOpen(r, i, Open.weekday) || isDay(r, i) || isSeason(r, i))) || isTime(r, i, i > from)) break
    if (i > from && endsInTanwin(r, i)) break
    if (i > from && has(r, i, Closed.reflexive)) return i + 1
    if (
      endsUnlinked(r, i) &&
      !has(r, i, Closed.quantifier) &&
      i + 1 < limit &&
      !has(r, i + 1, Closed.coordinator | Closed.modifier) &&
      units.kind[i + 1] <= Kind.number
    )
      return i + 1
    if (i + 1 < limit && endsIndefinite(r, i) && has(r, i + 1, Closed.demonstrative)) return i + 1
    if (i === from + 1 && kind === Kind.number && has(r, from, Closed['time-noun'])) return yearEnd(r, i)
    if (i === from + 1 && governed && isShifted(r, from)) return i + 1
    if (hasOpen(r, i, Open['posted-office'])) role = true
    if (hasOpen(r, i, Open.occupation)) employed = true
  }
  while (i > from && OPENING.has(units.kind[i - 1]) && !(i > from + 1 && isWhole(r, i - 1))) i--
  return i
}

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
export const DETERMINER = Closed.demonstrative | Closed.quantifier

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

/** «کمیته پذیرفته شد», «منبعی نوشته: …», «آب لازم است»: a participle with its auxiliary, a modal: no word of a noun phrase. */
const isVerbal = (r: Reading, i: number): boolean =>
  has(r, i, Closed.modal) ||
  ((r.units.form[i] & Form.participle) !== 0 &&
    i + 1 < r.units.count &&
    ((isFinite(r, i + 1) && endsClause(r, i + 2)) || (r.units.kind[i + 1] === Kind.colon && !isSurname(r, i))))

/** «کاج‌نیوز به نقل از یک مقام | گفته راه باز است»: a participle of a verb of reporting stands for its perfect, and has no auxiliary behind it. */
const hasReported = ({ units, document: { grammar } }: Reading, i: number): boolean =>
  (units.form[i] & Form.participle) !== 0 &&
  grammar.simpleCues.has(grammar.verb[units.lexeme[i]]) &&
  i + 1 < units.count &&
  (units.form[i + 1] & (Form.participle | Form.finite)) === 0

/** «امیر آراسته: …»: behind a given name a participle is a surname. */
export const isSurname = (r: Reading, i: number): boolean => hasOpen(r, i - 1, ANY_GIVEN)

/** «وزیر راه | سه هفته پیش»، «حسن راد | ۱۴ تیر»: so many of a time, with «پیش» or, behind somebody, without. */
function isTime(r: Reading, i: number, behind: boolean): boolean {
  let unit = i
  const counts = (k: number): boolean => r.units.kind[k] === Kind.number || has(r, k, Closed.quantifier)
  // «۱۰-۱۵ دقیقه»
  while (counts(unit) || (unit > i && r.units.kind[unit] === Kind.dash && counts(unit + 1))) unit++
  if (unit > i && behind && hasOpen(r, unit, MONTH)) return true
  return unit > i && has(r, unit, behind ? Closed['time-noun'] | Closed['sentence-adverb'] : Closed['sentence-adverb'])
}

/** «در سال ۱۳۹۸ | چاقی»: behind the number of a year stands at most its calendar. */
function yearEnd(r: Reading, number: number): number {
  const { tokens, grammar } = r.document
  const next = number + 1 < r.units.count ? grammar.figures?.words[tokens.word[r.units.start[number + 1]]] : null
  return next?.era ? number + 2 : number + 1
}

/** «در هفته‌های گذشته | راه‌ها»: a stretch of time, told by how far it lies from now. */
function isShifted(r: Reading, i: number): boolean {
  const time = figureAt(r, i)
  return (time?.unit != null || time?.indefinitePeriod != null) && shifts(r, i + 1)
}

const figureAt = ({ document: { tokens, grammar }, units }: Reading, i: number) =>
  grammar.figures?.words[tokens.word[units.start[i]]]

/** «روز اخیر»: whether a word tells how far a time lies from now. */
export const shifts = (r: Reading, i: number): boolean => figureAt(r, i)?.shift != null

/** «نهم اردیبهشت»: a day by its number in words, and the month; not what a body is called: «جبههٔ دوم خرداد». */
export function isDay(r: Reading, i: number): boolean {
  const { tokens, grammar } = r.document
  if (!hasOpen(r, i + 1, MONTH) || !isWord(r, i) || has(r, i + 2, Closed['object-marker'])) return false
  if (i > 0 && hasOpen(r, i - 1, Open['organization-head'])) return false
  const word = grammar.figures?.words[tokens.word[r.units.end[i] - 1]]
  return word != null && (word.is & Figure.ordinal) !== 0
}

/** «تابستان امسال» */
export const isSeason = (r: Reading, i: number): boolean =>
  hasOpen(r, i, Open.season) && has(r, i + 1, Closed['time-noun'])

/** «در این نشست | برخی گفتند» */
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

/** Names after which no ezafe goes on. */
const BARE = Open.medium | Open.surname | Open.country | Open.organization

function endsName({ document, units }: Reading, i: number): boolean {
  if ((units.open[i] & BARE) !== 0) return true
  return units.kind[i] !== Kind.number && document.text.charCodeAt(document.tokens.start[units.start[i]]) < 128
}

/** Whether a unit is the complement of the verb right behind it. */
function isComplement(r: Reading, i: number): boolean {
  const {
    document: { grammar },
    units,
  } = r
  if (!(units.entry[i] & Entry.complement) || units.form[i + 1] === 0) return false
  // «گزارش‌های تأیید نشده از …»: an adjective.
  if (units.form[i + 1] & Form.participle && i + 2 < units.count && has(r, i + 2, Closed.preposition)) return false
  return complementOf(grammar, units.lexeme[i], grammar.verb[units.lexeme[i + 1]]) !== undefined
}

/** «تأیید و اعلام کرد»: two complements of one verb. */
const sharesVerb = (r: Reading, i: number): boolean =>
  (r.units.entry[i] & Entry.complement) !== 0 && has(r, i + 1, Closed.coordinator) && isComplement(r, i + 2)

export const isPhraseCue = ({ units }: Reading, i: number): boolean => (units.entry[i] & Entry.phraseCue) !== 0

/** «به گفتهٔ X، مدیر Y رفته است»: a phrase cites X. */
function isCited({ units, document: { grammar } }: Reading, i: number): boolean {
  const cue = i < 0 ? undefined : grammar.phraseCues.get(units.lexeme[i])
  return cue !== undefined && grammar.compiled.phraseCues[cue].kind === 'phrase'
}

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
function continuesPhrase(r: Reading, i: number): boolean {
  if (isWhole(r, i)) return true
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
  hasOpen(r, comma + 2, PLACE | Open['medium-head'])

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
  if (!alone && !(has(r, of, Closed.partitive) && isOne(r, of))) return false
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

/** The cue that a verb at a unit makes, alone or with a complement there. */
function cueAt({ units, document: { grammar } }: Reading, i: number): number | undefined {
  if (i + 1 < units.count && units.entry[i] & Entry.complement)
    return complementOf(grammar, units.lexeme[i], grammar.verb[units.lexeme[i + 1]])?.cue
  return units.form[i] & Form.finite ? grammar.simpleCues.get(grammar.verb[units.lexeme[i]]) : undefined
}

/** «یکی از», «یکی دیگر از» */
const isOne = ({ document: { grammar, tokens }, units }: Reading, i: number): boolean =>
  (grammar.closed[tokens.single[units.start[i]]] & Closed.indefinite) !== 0

/** A name has at most so many words more than its first. */
const MAX_BEARER = 4

/** «وزیر راه، مینا راد، …»: behind the comma the name of the one whose role stands before it, closed by a mark or the verb; 0 where none is. */
function bearerEnd(r: Reading, from: number, limit: number): number {
  const known = hasOpen(r, from, NAME)
  if (!known && !isNamelike(r, from) && !(hasOpen(r, from, Open.country) && isNamelike(r, from + 1))) return 0
  let i = from + 1
  while (i < limit && i <= from + MAX_BEARER && isNamelike(r, i)) i++
  const next = r.units.kind[i]
  // «سخنگوی دولت، راد، …»
  if (r.units.end[i - 1] - r.units.start[from] < 2 && next !== Kind.colon && !(known && next === Kind.comma)) return 0
  if (next === Kind.colon) return i
  // A name that the lexicon does not know: before the colon, or what its bearer is.
  if (!known) return hasOpen(r, i, Open.occupation) ? i : 0
  if (i >= limit) return i
  if (next === Kind.comma) return startsNext(r, i + 1) ? 0 : i
  return isComplement(r, i) || has(r, i, Closed.preposition) ? i : 0
}

/** Whether the next of a list begins at a unit: a role or a name, and not «روز», «ایران» or «دولت», which may be names as well. */
const startsNext = (r: Reading, i: number): boolean =>
  hasOpen(r, i, NAME | ROLE) &&
  !has(r, i, Closed['time-noun']) &&
  !hasOpen(r, i, Open.country | Open['organization-head'])

/** Of one whom a phrase cites, a comma stands behind the name as well. */
function isBorne(r: Reading, from: number, limit: number, cited: boolean): boolean {
  const end = bearerEnd(r, from, limit)
  return end > 0 && (!cited || r.units.kind[end] === Kind.comma)
}

/** Tokens of a word in brackets. */
const HONOUR = 3

const isNamelike = (r: Reading, i: number): boolean =>
  isWord(r, i) && !isComplement(r, i) && (r.units.lexeme[i] === 0 || hasOpen(r, i, NAME))

/** How far the «و» of a list, or what it is of, is looked for. */
const MAX_LIST = 12

/** A comma inside a list «A، B و C» of names of one class; the lexicon may know «B و C» as one entry. */
function goesOnList(r: Reading, comma: number, limit: number): boolean {
  const { units } = r
  if ((units.open[comma - 1] & units.open[comma + 1]) === 0) return false
  if (holdsCoordinator(r, comma + 1)) return true
  for (let i = comma + 2; i < Math.min(limit, comma + MAX_LIST); i++) if (has(r, i, Closed.coordinator)) return true
  return false
}

/** «وزیر صنعت، معدن و تجارت», «نمایندهٔ مردم تبریز، مرند و جلفا»: a comma inside the list of what an office or a body is of, and no object; behind a cue only where the lexicon knows the field. */
function goesOnField(r: Reading, from: number, comma: number, limit: number): boolean {
  const { kind } = r.units
  const field = Open['role-word']
  if (isPhraseCue(r, from - 1) && !hasOpen(r, comma - 1, field) && !hasOpen(r, comma + 1, field)) return false
  const first = Math.max(from, comma - MAX_LIST)
  let head = comma - 1
  while (head > first && !hasOpen(r, head, FIELDED)) head--
  let i = comma + 1
  if (!hasOpen(r, head, FIELDED) || canSpeak(r, i) || !isWord(r, i) || has(r, i, Closed.coordinator)) return false
  const last = Math.min(limit, comma + MAX_LIST)
  while (i < last && (isPlain(r, i) || kind[i] === Kind.comma) && !holdsCoordinator(r, i)) i++
  if (i >= last || !holdsCoordinator(r, i)) return false
  while (i < last && kind[i] !== Kind.comma && !has(r, i, Closed.preposition | Closed['object-marker'])) i++
  return !has(r, i, Closed['object-marker'])
}
const FIELDED = ROLE | Open['organization-head']
const isPlain = (r: Reading, i: number): boolean => isWord(r, i) && r.units.form[i] === 0 && r.units.closed[i] === 0

function holdsCoordinator({ units, document: { tokens, grammar } }: Reading, i: number): boolean {
  for (let t = units.start[i]; t < units.end[i]; t++)
    if (grammar.closed[tokens.single[t]] & Closed.coordinator) return true
  return false
}

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
