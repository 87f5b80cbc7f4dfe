import { ANY_GIVEN, Closed, Form, GIVEN, MONTH, Open, Part, THIRD_PLURAL } from '../grammar/tags.js'
import { Kind } from '../text/index.js'
import { goesTogether, wholeElsewhere } from './collocation.js'
import { DETERMINER, isDay, isPhraseCue, isPlaceObject, isSeason, nounPhraseEnd, shifts } from './phrase.js'
import {
  awaitsVerb,
  canSpeak,
  endsAsAdjective,
  endsIndefinite,
  endsUnlinked,
  has,
  hasOpen,
  hasPart,
  isFinite,
  isLinked,
  isPronoun,
  isQuotation,
  isUtterance,
  isWhole,
  isWord,
  type Reading,
  type Stretch,
} from './reading.js'

/** A constituent of a clause. Of a prepositional phrase, `start` is its noun phrase and `preposition` the unit before it. */
export type Chunk =
  | (Stretch & { readonly kind: 'noun' | 'object' | 'adverb' | 'clause' })
  | (Stretch & { readonly kind: 'prepositional'; readonly preposition: number })

const TIME = Open.weekday | MONTH | Open.season

/**
 * The constituents of a clause before its verb, left to right: noun phrases, prepositional phrases, objects (before
 * the object marker), adverbials, subordinate clauses taken as a whole.
 */
export function chunk(r: Reading, from: number, to: number): Chunk[] {
  const { units } = r
  const chunks: Chunk[] = []
  let i = from
  while (i < to) {
    if (isPhraseCue(r, i) || (has(r, i, Closed.preposition) && !standsAlone(r, i))) {
      const preposition = i++
      if (has(r, i, Closed.preposition) && isPhraseCue(r, preposition)) i++
      const end = Math.max(i, nounPhraseEnd(r, i, to, true))
      chunks.push({ kind: 'prepositional', preposition, start: i, end })
      i = skipRelative(r, end, to)
    } else if (has(r, i, Closed['object-marker'])) {
      markObject(r, chunks, i, from === 0)
      i++
    } else if (has(r, i, Closed.subordinator | Closed.complementizer | Closed['content-noun'])) {
      const end = clauseEnd(r, i + 1, to)
      chunks.push({ kind: 'clause', start: i, end })
      i = end
    } else if (
      startsTime(r, i) ||
      isDay(r, i) ||
      startsDate(r, i) ||
      startsMonth(r, i) ||
      (startsTime(r, i + 1) && (has(r, i, Closed.quantifier) || units.kind[i] === Kind.number))
    ) {
      const start = i++
      while (
        i < to &&
        (startsTime(r, i) ||
          (units.kind[i] === Kind.number && !isCount(r, i)) ||
          hasOpen(r, i, TIME) ||
          isDay(r, i) ||
          has(r, i, Closed.modifier) ||
          shifts(r, i) ||
          joinsTime(r, i))
      )
        i++
      chunks.push({ kind: 'adverb', start, end: i })
      i = skipRelative(r, i, to)
    } else if (isPlainAdverb(r, i)) {
      const end = pointedAtEnd(r, i, to)
      if (end > 0) chunks.push({ kind: 'prepositional', preposition: i, start: i + 1, end })
      else chunks.push({ kind: 'adverb', start: i, end: i + 1 })
      i = Math.max(end, i + 1)
    } else if (
      isFinite(r, i) ||
      has(r, i, Closed.coordinator | Closed.conjunction) ||
      (units.kind[i] > Kind.number && !isWhole(r, i))
    )
      i++
    else {
      // What somebody said is no part of a noun phrase that follows: ««A» و X گفت».
      const end = isUtterance(r, i) ? i + 1 : nounPhraseEnd(r, i, to, true)
      if (end === i) {
        i++
        continue
      }
      chunks.push({ kind: 'noun', start: i, end })
      i = skipRelative(r, end, to)
    }
  }
  return chunks
}

/** «۱۰ تیرماه | دادستان گفت»; not what something is said to be: «زمان آن را ۲۰ دی اعلام کرد». */
const startsDate = (r: Reading, i: number): boolean =>
  r.units.kind[i] === Kind.number && hasOpen(r, i + 1, MONTH) && !(i > 0 && has(r, i - 1, Closed['object-marker']))

/** «خرداد سال ۱۳۹۸ | پل را»: a month that is nothing else. */
const startsMonth = (r: Reading, i: number): boolean =>
  hasOpen(r, i, MONTH) && (r.units.open[i] & ~MONTH) === 0 && has(r, i + 1, Closed['time-noun'])

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
  // «در ادامه مراسم | حسن راد», «در ادامه این نشست خبری | راد»
  const pointed = has(r, i + 1, Closed.demonstrative)
  const thing = pointed ? i + 2 : i + 1
  const named = pointed ? ANY_GIVEN | Open.honorific | Open.surname : GIVEN | Open.honorific
  if (!points && !somebody && !canSpeak(r, thing))
    for (let k = thing + 1; k < Math.min(end, thing + 3); k++) if (hasOpen(r, k, named)) return k
  return end > i + 1 && end < to && units.kind[end] === Kind.comma && !somebody ? end : 0
}

/** An object marker makes an object of what stands before it: the last noun phrase with what depends on it. */
function markObject(r: Reading, chunks: Chunk[], marker: number, opens: boolean): void {
  if (joinTime(r, chunks, marker) || beginBehindWhole(r, chunks, marker)) return
  governAdverb(r, chunks, marker)
  if (joinList(r, chunks, marker)) return
  let first = chunks.length - 1
  while (first >= 0 && chunks[first].kind === 'prepositional') first--
  const head = chunks.at(Math.max(0, first))
  if (!head || head.kind === 'clause') return
  const isNoun = first >= 0 && head.kind === 'noun'
  const alone = chunks.filter((c) => c.kind === 'noun').length === 1
  if (
    isNoun &&
    !(
      alone &&
      ((speaks(r, head) && !isTold(r, head.start)) ||
        (marker > head.start + 2 && has(r, marker - 1, Closed.reflexive)) ||
        (opens && (determined(r, head) || startsName(r, head) || declares(r, head))))
    )
  ) {
    replaceFrom(chunks, first, { kind: 'object', start: head.start, end: marker })
    return
  }
  // The subject and the object were read as one phrase, or the object as part of a prepositional one.
  const from = isNoun ? first : first + 1
  const [at, border] = lastBorder(r, chunks, from, marker, certainBorder) ??
    (isNoun ? described(r, head, first, marker) : null) ??
    lastBorder(r, chunks, from, marker, likelyBorder) ??
    governedFrom(r, chunks, first + 1) ?? [-1, -1]
  if (border >= 0) {
    chunks[at] = { ...chunks[at], end: r.units.kind[border - 1] === Kind.comma ? border - 1 : border }
    replaceFrom(chunks, at + 1, { kind: 'object', start: border, end: marker })
    return
  }
  const last = chunks.length - 1
  // «حسن راد ضمن تبریک … ویژگی‌ها را»: who is named is no part of what is done.
  // «حملات یمن به کشتی را»: a thing begins the object.
  const somebody = descriptionEnd(r, head.start, head.end) > head.start || isPronoun(r, head.end - 1)
  const beside = (opens && somebody) || hasOpen(r, head.start, GIVEN | Open.honorific)
  const whole = isNoun && !(beside && first < last) ? first : Math.min(last, first + 1)
  const { kind, start } = chunks[whole]
  if (kind !== 'clause' && kind !== 'adverb') replaceFrom(chunks, whole, { kind: 'object', start, end: marker })
}

/** «مدیر انجمن چای کشور | فروش چای در شهر را»: whom the document elsewhere calls so in so many words; the object begins behind. */
function beginBehindWhole(r: Reading, chunks: Chunk[], marker: number): boolean {
  const at = chunks.findIndex((c) => c.kind === 'noun')
  if (at < 0 || chunks.slice(at).some(({ kind }) => kind !== 'noun' && kind !== 'prepositional')) return false
  const { start, end } = chunks[at]
  const border = wholeEnd(r, start, Math.min(end, marker))
  if (border === start || !speaks(r, { start, end: border })) return false
  chunks[at] = { kind: 'noun', start, end: border }
  replaceFrom(chunks, at + 1, { kind: 'object', start: border, end: marker })
  return true
}

/** «صندوق نرخ رشد امسال کشور را», «قاضی راد ختم جلسهٔ امروز را»: a time in the ezafe chain of an object, whose head was read into the subject. */
function joinTime(r: Reading, chunks: Chunk[], marker: number): boolean {
  let last = chunks.length - 1
  while (last > 0 && chunks[last].kind === 'prepositional') last--
  const rest = chunks[last]?.kind === 'noun' ? chunks[last] : undefined
  const at = last - (rest ? 2 : 1)
  const [noun, time] = at < 0 ? [] : chunks.slice(at)
  if (noun?.kind !== 'noun' || time.kind !== 'adverb' || noun.end !== time.start || !startsTime(r, time.start))
    return false
  // «X همان سال A را …»
  if (has(r, noun.end - 1, Closed.demonstrative)) return false
  const border = descriptionEnd(r, noun.start, noun.end)
  // «منبعی آگاه روز جمعه خبر A را»
  if (border === noun.start || border === noun.end || continuesPhrase(r, border)) return false
  chunks[at] = { ...noun, end: border }
  replaceFrom(chunks, at + 1, { kind: 'object', start: border, end: marker })
  return true
}

/** «قطع برق در روز جمعه را», «قطع برق | در روزهای اخیر را»: an adverb right before the marker belongs to the phrase before it. */
function governAdverb(r: Reading, chunks: Chunk[], marker: number): void {
  const [before, adverb] = chunks.length < 2 ? [] : chunks.slice(-2)
  if (before === undefined || adverb.kind !== 'adverb' || before.end !== adverb.start) return
  const { start, end } = adverb
  if (before.kind === 'prepositional') replaceFrom(chunks, chunks.length - 2, { ...before, end: marker })
  // One unit of several words has its preposition in it.
  else if (before.kind === 'noun' && end === start + 1 && r.units.end[start] - r.units.start[start] > 1)
    replaceFrom(chunks, chunks.length - 1, { kind: 'prepositional', preposition: start, start: end, end: marker })
}

/** «وی ساخت سد، پل و راه را», «مدیر سازمان ساخت سد، پل و راه را»: a list, whose first may have been read into the subject. */
function joinList(r: Reading, chunks: Chunk[], marker: number): boolean {
  let last = chunks.length - 1
  if (last < 1 || chunks[last].end !== marker) return false
  for (let c = chunks[last]; last > 1 && c.kind === 'prepositional'; c = chunks[last])
    if (chunks[last - 1].end === c.preposition) last--
    else return false
  const { kind, start, end } = chunks[last]
  if (kind !== 'noun' || !(coordinates(r, { start, end: marker }) || isWhole(r, end - 1))) return false
  let bare = last
  while (isListed(r, chunks, bare) && chunks[bare - 1].kind === 'noun') bare--
  let whole = last
  for (let head = listedBefore(r, chunks, whole); head >= 0; head = listedBefore(r, chunks, whole)) whole = head
  const ends = last === chunks.length - 1
  const cut = (at: number): boolean => takeList(r, chunks, at, marker) || (ends && cutList(r, chunks, at, marker))
  return (whole < bare && cut(whole)) || (bare < last && cut(bare))
}

/** Takes a list for the object where another is the subject: «راد، ساخت سد در شهر، پل و راه را». */
function takeList(r: Reading, chunks: Chunk[], at: number, marker: number): boolean {
  const head = chunks[at]
  const depends = chunks[at + 1].kind === 'prepositional'
  if (
    (depends && r.units.kind[head.start - 1] !== Kind.comma) ||
    speaks(r, head) ||
    !chunks.some((c, i) => i < at && c.kind === 'noun')
  )
    return false
  replaceFrom(chunks, at, { kind: 'object', start: head.start, end: marker })
  return true
}

/** Cuts an object from the subject that its list was read into. */
function cutList(r: Reading, chunks: Chunk[], at: number, marker: number): boolean {
  const head = chunks[at]
  const border = descriptionEnd(r, head.start, head.end)
  const depends = chunks[at + 1].kind === 'prepositional'
  if (border === head.start || border === head.end || hasOpen(r, border, DESCRIBES | HEADS)) return false
  // «فرماندار جزیره قشم در نشست امروز، اسکله و پل را»: what depends on it tells where the subject is.
  if (depends) for (let i = border; i < head.end; i++) if (r.units.open[i] !== 0) return false
  if (coordinates(r, { start: border, end: head.end }) && !hasOpen(r, border - 1, NAMED)) return false
  chunks[at] = { ...head, end: border }
  replaceFrom(chunks, at + 1, { kind: 'object', start: border, end: marker })
  return true
}

/** Whether a comma, and a noun phrase or what depends on one, stand before a noun phrase. */
const isListed = (r: Reading, chunks: readonly Chunk[], at: number): boolean =>
  at > 0 &&
  chunks[at].kind === 'noun' &&
  (chunks[at - 1].kind === 'noun' || chunks[at - 1].kind === 'prepositional') &&
  chunks[at - 1].end === chunks[at].start - 1 &&
  r.units.kind[chunks[at].start - 1] === Kind.comma

/** «دولت، مجلس و نمایندگان مردم گفتند»: a list whose first can speak is one noun phrase. */
export function joinSpeakers(r: Reading, chunks: readonly Chunk[]): readonly Chunk[] {
  const first = chunks.findIndex((c) => c.kind === 'noun' && speaks(r, c))
  if (first < 0 || coordinates(r, chunks[first])) return chunks
  let last = first
  while (last + 1 < chunks.length && !coordinates(r, chunks[last]) && isListed(r, chunks, last + 1)) last++
  if (last === first || !coordinates(r, chunks[last])) return chunks
  const list: Chunk = { kind: 'noun', start: chunks[first].start, end: chunks[last].end }
  return [...chunks.slice(0, first), list, ...chunks.slice(last + 1)]
}

/** The head of the noun phrase that is listed before another; -1 where none is. */
function listedBefore(r: Reading, chunks: readonly Chunk[], at: number): number {
  if (!isListed(r, chunks, at)) return -1
  let head = at - 1
  for (let c = chunks[head]; c.kind === 'prepositional'; c = chunks[head]) {
    if (head === 0) return -1
    head--
  }
  return chunks[head].kind === 'noun' ? head : -1
}

function coordinates(r: Reading, { start, end }: Stretch): boolean {
  for (let i = start; i < end; i++) if (has(r, i, Closed.coordinator)) return true
  return false
}

/** A sentence seldom lacks a subject: a determiner inside its only noun phrase begins the object. */
function determined(r: Reading, { start, end }: Stretch): boolean {
  for (let i = start + 1; i < end; i++) if (has(r, i, DETERMINER)) return true
  return false
}

/** A given name that is a word of the language too begins a sentence, and more follows. */
const startsName = (r: Reading, { start, end }: Stretch): boolean =>
  end - start > 2 && hasOpen(r, start, Open['ambiguous-given-name'])

/** «X نظر وزارت را», «X Y پیشنهاد باشگاه را»: a word or two that the lexicon does not know, and a noun of what is held or reported. */
function declares(r: Reading, { start, end }: Stretch): boolean {
  const { lexeme } = r.units
  if (lexeme[start] !== 0) return false
  const noun = lexeme[start + 1] === 0 ? start + 2 : start + 1
  return noun < end - 1 && isTold(r, noun)
}

function replaceFrom(chunks: Chunk[], from: number, chunk: Chunk): void {
  chunks.splice(from, chunks.length - from, chunk)
}

const DECLARED = Closed['stance-noun'] | Closed['report-noun']
const POSTS = Open.office | Open.occupation
const NAMED = Open.medium | Open.surname | Open.country | Open.organization | GIVEN
const DESCRIBES =
  NAMED |
  Open.office |
  Open.occupation |
  Open.honorific |
  Open.nationality |
  Open.capital |
  Open.city |
  Open['organization-head']

type BorderAt = (r: Reading, i: number, start: number, last: number) => boolean

/** The last chunk in which an object begins, and the unit where. */
function lastBorder(
  r: Reading,
  chunks: readonly Chunk[],
  from: number,
  marker: number,
  isBorder: BorderAt,
): [number, number] | null {
  for (let at = chunks.length - 1; at >= from; at--) {
    const { start, end } = chunks[at]
    const last = Math.min(end, marker)
    for (let i = start + 1; i < last; i++) {
      if (!has(r, i - 1, Closed.coordinator | Closed.preposition | DETERMINER) && isBorder(r, i, start, last))
        return [at, isWhole(r, i) ? titledFrom(r, i, start) : isLinked(r, i - 1) ? i - 1 : countedFrom(r, i, start)]
    }
  }
  return null
}

/** At «یکی از», behind an indefinite, at a name behind what is pointed at, at the second of two countries, at a quotation or a pronoun that is the whole object: «دولت خود را». */
const certainBorder: BorderAt = (r, i, start, last) =>
  (i === last - 1 && i === start + 1 && has(r, i, Closed.reflexive) && canSpeak(r, start) && !isGoverned(r, start)) ||
  (isQuotation(r, i) && i === last - 1) ||
  (isPronoun(r, i) && i === last - 1 && (isGoverned(r, start) || !isThing(r, i - 1))) ||
  isBehindApposition(r, i, start, last) ||
  (i > start + 1 && isGoverned(r, start) && isObjectAlone(r, i)) ||
  (i === start + 2 && hasOpen(r, i, GIVEN) && has(r, start, Closed.demonstrative)) ||
  (i === last - 1 &&
    hasOpen(r, i, Open.country | Open.capital | Open.organization) &&
    hasOpen(r, i - 1, Open.country | Open.capital | Open.surname | Open.medium)) ||
  (endsIndefinite(r, i - 1) && isWord(r, i) && !hasOpen(r, i, DESCRIBES))

/** «وزیر در این سخنرانی | عمان را», «برخی در شرایط سخت | خود را»: a name, or what points at something, behind a noun with its determiner or adjective. */
const isObjectAlone = (r: Reading, i: number): boolean =>
  has(r, i + 1, Closed['object-marker']) &&
  (hasOpen(r, i, BODIES) || has(r, i, Closed.reflexive | Closed.demonstrative)) &&
  (has(r, i - 2, DETERMINER) || hasPart(r, i - 1, Part.adjective))

/** «دولت | سخنان او را»: what the lexicon knows, and not as somebody. */
const isThing = (r: Reading, i: number): boolean => r.units.lexeme[i] !== 0 && !canSpeak(r, i)

/** «راد، دبیر انجمن، شهردار را»: behind the second comma. */
function isBehindApposition(r: Reading, i: number, start: number, last: number): boolean {
  const { kind } = r.units
  if (kind[i - 1] !== Kind.comma || kind.subarray(i, last).includes(Kind.comma)) return false
  const first = kind.subarray(0, i - 1).indexOf(Kind.comma, start)
  return first > 0 && hasOpen(r, first + 1, POSTS) && !coordinates(r, { start, end: last })
}

const isGoverned = (r: Reading, i: number): boolean => i > 0 && has(r, i - 1, Closed.preposition)

/** A noun of what is said, held or reported. */
const isTold = (r: Reading, i: number): boolean =>
  has(r, i, DECLARED) || hasOpen(r, i, Open['speech-noun']) || hasPart(r, i, Part.shell)

/** At a determiner or a noun of report, or behind a name. */
const likelyBorder: BorderAt = (r, i) =>
  has(r, i, DETERMINER) ||
  isTold(r, i) ||
  (!hasOpen(r, i, DESCRIBES) &&
    !has(r, i, Closed.coordinator) &&
    isWord(r, i) &&
    hasOpen(r, i - 1, NAMED) &&
    !hasOpen(r, i - 1, GIVEN))

/** «ارتش سرنگونی دو بالگرد»: a noun before a number is counted in it and no complement of the body. */
function countedFrom(r: Reading, i: number, start: number): number {
  const counted =
    i > start + 1 &&
    (has(r, i, Closed.quantifier) || r.units.kind[i] === Kind.number) &&
    r.units.open[i - 1] === 0 &&
    !isBound(r, start, i - 1)
  return counted ? i - 1 : i
}

/** «راد | ساخت فیلم «باران» را»: words between who is described and what is called so are the object's. */
function titledFrom(r: Reading, i: number, start: number): number {
  const border = descriptionEnd(r, start, i)
  return border > start && border < i ? border : i
}

/** Where an object begins behind the description or the name of the subject. */
function described(r: Reading, { start, end }: Chunk, at: number, marker: number): [number, number] | null {
  const last = Math.min(end, marker)
  const border = descriptionEnd(r, start, last)
  if (border > start && border < last) return [at, countedFrom(r, overCoordinated(r, border, last), start)]
  // «شهردار یزد ایران را»: behind a place another name is the object.
  if (border === last && end === marker && last > start + 2 && hasOpen(r, last - 2, BODIES) && hasOpen(r, start, POSTS))
    return [at, last - 1]
  // The object lies behind, in what depends on its head: «باشگاه مذاکره با مربی را».
  const isName = hasOpen(r, last - 2, NAMED_BODY | Open.honorific | GIVEN)
  return border === last && end < marker && last > start + 1 && r.units.open[last - 1] === 0 && !isName
    ? [at, last - 1]
    : null
}

/** «با نامه‌ای به وزیر | طرح را», «در فضای مجازی | طرح را»: where an object begins in what a preposition governs: behind somebody, or behind an adjective. */
function governedFrom(r: Reading, chunks: readonly Chunk[], from: number): [number, number] | null {
  for (let at = from; at < chunks.length; at++) {
    const { start, end } = chunks[at]
    const border = descriptionEnd(r, start, end)
    if (border > start && border < end) return [at, border]
    for (let i = start + 2; i < end; i++)
      if ((endsAsAdjective(r, i - 1) || hasOpen(r, i - 1, Open.nationality)) && mayHead(r, i)) return [at, i]
  }
  return null
}

/** «مدیر انجمن چای کشور | فروش چای را»: where what the document has elsewhere as a whole phrase ends before another noun; `start` where nothing does. An ezafe goes on behind one word that is no name. */
export function wholeEnd(r: Reading, start: number, end: number): number {
  const { units } = r
  const border = wholeElsewhere(r, start, end)
  const oneWord = border > start && units.end[border - 1] === units.start[start] + 1
  if (oneWord && units.lexeme[start] !== 0 && !hasOpen(r, start, NAMED)) return start
  return mayHead(r, border) && !has(r, border, DETERMINER) ? border : start
}

const mayHead = (r: Reading, i: number): boolean =>
  isWord(r, i) && !endsAsAdjective(r, i) && !continuesPhrase(r, i) && !hasOpen(r, i, DESCRIBES)

/** «سازمان برق و آبیاری عمان | یک سد را»: no object begins with «و»: the word behind it is the name's, and what describes it. */
function overCoordinated(r: Reading, border: number, last: number): number {
  if (!has(r, border, Closed.coordinator)) return border
  let i = border + 2
  while (i < last && hasOpen(r, i, DESCRIBES)) i++
  return i < last ? i : border
}

const PLACES = Open.country | Open.capital | Open.city
const BODIES = PLACES | Open.organization | Open.medium

/** A body that is called by the name behind it, in quotation marks or not: «روزنامه «ریشه»». */
const NAMED_BODY = Open['medium-head']
const HEADS =
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
    // «سازمان جهانی بهداشت (WHO)»
    if (isWhole(r, i) && i > start && r.units.kind[i] === Kind.bracketOpen) continue
    if (isWhole(r, i) && i > start && hasOpen(r, i - 1, NAMED_BODY | Open['organization-head'] | Open.occupation))
      continue
    // «نمایندهٔ یزد در مجلس | پل را»
    if (i > first && has(r, i, Closed.locative) && i + 1 < end && isPosted(r, first, i)) {
      free = 1
      continue
    }
    if (!isWord(r, i) || has(r, i, DETERMINER | DECLARED | Closed['ambiguous-verb'] | Closed.partitive)) break
    const governs = governsNext(r, i)
    if (governs && i > first && hasOpen(r, i - 1, NAMED) && !hasPart(r, i, Part.governing)) break
    if (i > start && isBehindOffice(r, i)) break
    if (hasOpen(r, i, POSTS) && !hasOpen(r, i, Open['organization-head'])) {
      // «معاون امنیتی استاندار»; not «وزیر نیرو | مدیر سد را»
      const isPart =
        i === first || hasOpen(r, i - 1, POSTS | NAMED) || (endsAsAdjective(r, i - 1) && hasOpen(r, i - 2, POSTS))
      if (!isPart && isWord(r, i - 1) && !has(r, i - 1, Closed.coordinator)) break
      free = 1
    } else if (hasOpen(r, i, GIVEN) || (i === start && hasOpen(r, i, Open['ambiguous-given-name']))) free = MAX_SURNAME
    // «این بانک | رشد اقتصادی را»
    else if (i === first && first > start && hasOpen(r, i, BODIES | Open['organization-head'])) free = 0
    else if (governs || hasOpen(r, i, Open['incomplete-head'] | NAMED_BODY)) free = 1
    // «آقای تاج», «آقای راد»: what the lexicon does not know, or knows as a name and a word of the language.
    else if (hasOpen(r, i, Open.honorific)) {
      const mayBeName = r.units.lexeme[i + 1] === 0 || hasOpen(r, i + 1, Open['ambiguous-given-name'])
      free = mayBeName && !endsUnlinked(r, i + 1) ? 1 : 0
    }
    // «یک منبع آگاه | خبر را», «دادستان استان کردستان»
    else if (hasOpen(r, i, DESCRIBES | HEADS | Open['role-word'] | Open.region) || describesUnnamed(r, i)) free = 0
    else if (free-- <= 0 && !isBound(r, start, i)) break
  }
  // «رهبر جنبش | اجرای این طرح را»
  if (i > first + 1 && isLinked(r, i - 1)) i--
  return i > first ? i : start
}

/** Whether a word goes on a description: by the ezafe of the word before it, or because the document has both together elsewhere. */
const isBound = (r: Reading, start: number, i: number): boolean => isLinked(r, i - 1) || goesTogether(r, start, i)

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
  while (i < end - 1 && (has(r, i, DETERMINER | Closed.modifier) || r.units.kind[i] === Kind.number) && !canSpeak(r, i))
    i++
  if (isQuotation(r, i)) return true
  return canSpeak(r, i) || (i + 1 < end && hasOpen(r, i + 1, NAMED | POSTS))
}

/** «نمایندهٔ یزد در مجلس»: an office that somebody is sent to. */
function isPosted(r: Reading, first: number, locative: number): boolean {
  for (let i = first; i < locative; i++) if (hasOpen(r, i, Open['posted-office'])) return true
  return false
}

/** A subject that was read into a prepositional phrase before it: «در آغاز جلسه قاضی …». */
export function hiddenSubject(r: Reading, chunks: readonly Chunk[], form: number): Stretch | null {
  for (const opens of [opensPerson, isBehindThing, opensGroup(form)])
    for (const c of chunks)
      if (c.kind === 'prepositional')
        // «در پایان | بارون راد»: a preposition that is an adverb too.
        for (let i = has(r, c.preposition, Closed['sentence-adverb']) ? c.start : c.start + 1; i < c.end; i++)
          if (opens(r, i, c)) return { start: i, end: c.end }
  return null
}

const opensPerson = (r: Reading, i: number): boolean =>
  hasOpen(r, i, Open.office | Open.honorific | GIVEN) &&
  !has(r, i - 1, Closed.coordinator | DETERMINER) &&
  !hasOpen(r, i - 1, DESCRIBES)

/** «در خلیج فارس | مقام‌های محلی», «پیش از بازی | یکی از مدیران»: several, behind a name with which a phrase ends, or some of them. */
const opensGroup =
  (form: number) =>
  (r: Reading, i: number): boolean =>
    hasOpen(r, i, Open.group)
      ? (form & Form.person) === THIRD_PLURAL &&
        (hasOpen(r, i - 1, NAMED | Open.region | Open.capital) || has(r, i - 1, Closed.modifier))
      : // «در پاسخ به پرسش یکی از خبرنگاران»: theirs
        has(r, i, Closed.partitive) && !hasOpen(r, i - 1, Open['speech-noun'] | Open.group)

/** «طی این مطالعه پژوهشگران», «در این نشست شرکت نسیم»: somebody right behind a thing that is pointed at, or a body where it is. */
const isBehindThing = (r: Reading, i: number, { start, end }: Stretch): boolean =>
  i === start + 2 &&
  has(r, start, Closed.demonstrative) &&
  !hasOpen(r, start + 1, DESCRIBES | HEADS) &&
  (hasOpen(r, i, Open.group | Open.occupation | Open.surname) ||
    (has(r, start - 1, Closed.locative) &&
      (hasOpen(r, i, BODIES | HEADS) || (r.units.lexeme[i] === 0 && i + 1 === end && !endsAsAdjective(r, i)))))

/** «X این را «A» خواند»: what stands in quotation marks behind an object is said of it. */
const isPredicate = (r: Reading, chunks: readonly Chunk[], i: number): boolean =>
  isWhole(r, chunks[i].start) && chunks[i].end === chunks[i].start + 1 && chunks[i - 1]?.kind === 'object'

/** «این‌گونه گفت»: a demonstrative alone is nobody who speaks. */
const isManner = (r: Reading, { start, end }: Stretch): boolean =>
  end === start + 1 && has(r, start, Closed.demonstrative) && !isPronoun(r, start)

/** Words in quotation marks with a verb of their own, or behind «این‌که», are said and nobody who speaks; «پل «کج است» و …» is a clause. */
const isSaid = (r: Reading, { start, end }: Stretch): boolean =>
  end === start + 1
    ? isUtterance(r, start) || (isWhole(r, start) && start > 0 && has(r, start - 1, Closed['content-noun']))
    : isUtterance(r, end - 1) && has(r, end, Closed.coordinator)

/** «از A، B و C قدردانی کرد»: what a preposition governs is a list, of which a noun phrase is one. */
function isInList(r: Reading, chunks: readonly Chunk[], i: number): boolean {
  let head = i
  while (isListed(r, chunks, head)) head--
  if (head === i || chunks[head].kind !== 'prepositional') return false
  let last = i
  while (last + 1 < chunks.length && isListed(r, chunks, last + 1)) last++
  return coordinates(r, chunks[last])
}

/** The subject of a clause: its first noun phrase that is neither governed nor an object; one that can speak before others. */
export function subjectOf(r: Reading, chunks: readonly Chunk[]): Stretch | null {
  let first: Chunk | null = null
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (chunk.kind !== 'noun' || isPredicate(r, chunks, i) || isManner(r, chunk) || isSaid(r, chunk)) continue
    // «دشمن عقب نشسته و گفته است»: a verb was read with the subject.
    const { start, end } = chunk
    if (r.units.form[end - 1] & Form.participle && has(r, end, Closed.coordinator | Closed.conjunction)) {
      const border = descriptionEnd(r, start, end - 1)
      if (border > start) return { start, end: border }
      continue
    }
    if (speaks(r, chunk) && !(first && isInList(r, chunks, i))) return chunk
    // «شروط خودش»: of what is somebody's own, he is the subject.
    if (chunk.end - chunk.start > 1 && has(r, chunk.end - 1, Closed.reflexive)) continue
    first ??= chunk
  }
  return first
}

function startsTime(r: Reading, i: number): boolean {
  return (
    (has(r, i, Closed['time-noun']) && !has(r, i, Closed.modifier)) || hasOpen(r, i, Open.weekday) || isSeason(r, i)
  )
}

const joinsTime = (r: Reading, i: number): boolean =>
  has(r, i, Closed.coordinator) && (startsTime(r, i + 1) || r.units.kind[i + 1] === Kind.number)

/** «۳۱ فروردین | ۱۲۷ مورد»: no year. */
const isCount = ({ document: { tokens }, units }: Reading, i: number): boolean =>
  (units.open[i - 1] & MONTH) !== 0 && tokens.end[units.start[i]] - tokens.start[units.start[i]] === 3

function isPlainAdverb(r: Reading, i: number): boolean {
  return (
    has(r, i, Closed['sentence-adverb'] | Closed['focus-particle'] | Closed.narrator) &&
    !isPronoun(r, i) &&
    !has(r, i, Closed.reflexive) &&
    !isPlaceObject(r, i)
  )
}

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

function skipRelative(r: Reading, i: number, to: number): number {
  const at = r.units.kind[i] === Kind.comma ? i + 1 : i
  return at < to && has(r, at, Closed.complementizer) ? clauseEnd(r, at + 1, to) : i
}
