import { Entry } from '../grammar/load.js'
import { Closed, GIVEN, Open, PERSONAL_PRONOUN } from '../grammar/tags.js'
import { Kind } from '../text/index.js'
import { certainBorder, described, governedFrom, isReportable, lastBorder, likelyBorder, wholeEnd } from './border.js'
import { coordinates, isListed, listedBefore } from './coordination.js'
import { continuesPhrase, DESCRIBES, descriptionEnd, HEADS, speaks } from './description.js'
import {
  type Chunk,
  DETERMINER,
  has,
  hasOpen,
  isFinite,
  isPronoun,
  isWhole,
  type Reading,
  type Stretch,
} from './reading.js'
import { startsTime } from './time.js'

/** An object marker makes an object of what stands before it: the last noun phrase with what depends on it. */
export function markObject(r: Reading, chunks: Chunk[], marker: number, opens: boolean): void {
  if (joinTime(r, chunks, marker) || beginBehindWhole(r, chunks, marker)) return
  governAdverb(r, chunks, marker)
  if (joinList(r, chunks, marker, opens)) return
  let first = chunks.length - 1
  while (first >= 0 && chunks[first].kind === 'prepositional') first--
  const head = chunks.at(Math.max(0, first))
  if (!head || head.kind === 'clause') return
  const isNoun = first >= 0 && head.kind === 'noun'
  if (isNoun && isResumed(r, head.start, marker)) {
    splitObject(r, chunks, chunks.length - 1, marker - 1, marker)
    return
  }
  if (isNoun && !holdsSubject(r, chunks, head, marker, opens)) {
    takeObject(chunks, first, marker)
    return
  }
  // The subject and the object were read as one phrase, or the object as part of a prepositional one.
  const border =
    lastBorder(r, chunks, isNoun ? first : first + 1, marker, certainBorder) ??
    (isNoun ? described(r, head, first, marker) : null) ??
    lastBorder(r, chunks, isNoun ? first : first + 1, marker, likelyBorder) ??
    governedFrom(r, chunks, first + 1)
  if (border) {
    splitObject(r, chunks, ...border, marker)
    return
  }
  const last = chunks.length - 1
  // «حسن راد ضمن تبریک … ویژگی‌ها را»: who is named is no part of what is done.
  // «حملات یمن به کشتی را»: a thing begins the object.
  const somebody = descriptionEnd(r, head.start, head.end) > head.start || isPronoun(r, head.end - 1)
  const beside = (opens && somebody) || hasOpen(r, head.start, GIVEN | Open.honorific)
  const whole = isNoun && !(beside && first < last) ? first : Math.min(last, first + 1)
  const { kind } = chunks[whole]
  if (kind !== 'clause' && kind !== 'adverb') takeObject(chunks, whole, marker)
}

/** «طرحی که ساکنان شهر | آن را»: a pronoun before the marker is what a relative clause tells of; not «خبری که ساخت آن را». */
const isResumed = (r: Reading, start: number, marker: number): boolean =>
  marker > start + 1 &&
  start > 1 &&
  has(r, start - 1, Closed.complementizer) &&
  !isFinite(r, start - 2) &&
  has(r, marker - 1, PERSONAL_PRONOUN | Closed.demonstrative) &&
  !has(r, marker - 1, Closed.reflexive) &&
  !has(r, marker - 2, Closed.preposition) &&
  (r.units.form[marker - 2] | (r.units.entry[marker - 2] & Entry.complement)) === 0

/** Whether the only noun phrase before a marker begins with the subject. */
const holdsSubject = (r: Reading, chunks: readonly Chunk[], head: Chunk, marker: number, opens: boolean): boolean =>
  chunks.filter((c) => c.kind === 'noun').length === 1 &&
  ((speaks(r, head) && !isReportable(r, head.start)) ||
    (marker > head.start + 2 && has(r, marker - 1, Closed.reflexive)) ||
    (opens && (determined(r, head) || startsName(r, head) || declares(r, head))))

/** «مدیر انجمن چای کشور | فروش چای در شهر را»: whom the document elsewhere calls so in so many words; the object begins behind. */
function beginBehindWhole(r: Reading, chunks: Chunk[], marker: number): boolean {
  const at = chunks.findIndex((c) => c.kind === 'noun')
  if (at < 0 || chunks.slice(at).some(({ kind }) => kind !== 'noun' && kind !== 'prepositional')) return false
  const { start, end } = chunks[at]
  const border = wholeEnd(r, start, Math.min(end, marker))
  if (border === start || !speaks(r, { start, end: border })) return false
  splitObject(r, chunks, at, border, marker)
  return true
}

/** «صندوق نرخ رشد امسال کشور را», «قاضی راد ختم جلسهٔ امروز را»: a time in the ezafe chain of an object, whose head was read into the subject. */
function joinTime(r: Reading, chunks: Chunk[], marker: number): boolean {
  if (chunks.length < 2) return false
  let last = chunks.length - 1
  while (last > 0 && chunks[last].kind === 'prepositional') last--
  const rest = chunks[last].kind === 'noun' ? chunks[last] : undefined
  const at = last - (rest ? 2 : 1)
  const [noun, time] = at < 0 ? [] : chunks.slice(at)
  if (noun?.kind !== 'noun' || time.kind !== 'adverb' || noun.end !== time.start) return false
  const border = descriptionEnd(r, noun.start, noun.end)
  // «وی سال گذشته را»: behind the subject the time is the object.
  if (time.end === marker && isPronoun(r, noun.end - 1)) takeObject(chunks, at + 1, marker)
  // «X همان سال A را …» (“X, in the same year, … A”)
  else if (!startsTime(r, time.start) || has(r, noun.end - 1, Closed.demonstrative)) return false
  // «وی شعار امسال سازمان را»: a noun, which is nobody, begins the object.
  else if (border === noun.start && !speaks(r, noun) && chunks.some(({ kind }, i) => i < at && kind === 'noun'))
    takeObject(chunks, at, marker)
  // «منبعی آگاه روز جمعه خبر A را» (“an informed source, on Friday, the news of A”)
  else if (border === noun.start || border === noun.end || continuesPhrase(r, border)) return false
  else splitObject(r, chunks, at, border, marker)
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
function joinList(r: Reading, chunks: Chunk[], marker: number, opens: boolean): boolean {
  let last = chunks.length - 1
  if (last < 1 || chunks[last].end !== marker) return false
  for (let c = chunks[last]; last > 1 && c.kind === 'prepositional'; c = chunks[last])
    if (chunks[last - 1].end === c.preposition) last--
    else return false
  const { kind, start, end } = chunks[last]
  if (kind !== 'noun' || !(coordinates(r, { start, end: marker }) || isWhole(r, end - 1))) return false
  let bare = last
  while (isListed(r, chunks, bare) && chunks[bare - 1].kind === 'noun') bare--
  let [whole, second] = [last, last]
  for (let head = listedBefore(r, chunks, whole); head >= 0; head = listedBefore(r, chunks, whole))
    [whole, second] = [head, whole]
  const ends = last === chunks.length - 1
  const alone = opens || second === last
  const cut = (at: number): boolean =>
    takeList(r, chunks, at, marker, alone) || (ends && cutList(r, chunks, at, marker))
  return (whole < bare && cut(whole)) || (second < bare && cut(second)) || (bare < last && cut(bare))
}

/** Takes a list for the object where another is the subject: «راد، ساخت سد در شهر، پل و راه را»; or one of three at least in a clause that goes on: «… و ساخت سد، تعمیر راه، پل و تونل را». */
function takeList(r: Reading, chunks: Chunk[], at: number, marker: number, alone: boolean): boolean {
  const head = chunks[at]
  const depends = chunks[at + 1].kind === 'prepositional'
  const behind = chunks.some((c, i) => i < at && c.kind === 'noun')
  if (speaks(r, head) || (behind ? depends && r.units.kind[head.start - 1] !== Kind.comma : depends || alone))
    return false
  takeObject(chunks, at, marker)
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
  if (coordinates(r, { start: border, end: head.end })) return false
  splitObject(r, chunks, at, border, marker)
  return true
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
  return noun < end - 1 && isReportable(r, noun)
}

/** Makes an object of a constituent and of all that follows it. */
const takeObject = (chunks: Chunk[], at: number, marker: number): void =>
  replaceFrom(chunks, at, { kind: 'object', start: chunks[at].start, end: marker })

/** Makes an object of all that follows a unit within a constituent. */
function splitObject(r: Reading, chunks: Chunk[], at: number, border: number, marker: number): void {
  const before = chunks[at]
  // «سیاست‌های یک کشور را» (“the policies of one country”): nothing stands before the object.
  if (border > before.start)
    chunks[at++] = { ...before, end: r.units.kind[border - 1] === Kind.comma ? border - 1 : border }
  replaceFrom(chunks, at, { kind: 'object', start: border, end: marker })
}

function replaceFrom(chunks: Chunk[], from: number, chunk: Chunk): void {
  chunks.splice(from, chunks.length - from, chunk)
}
