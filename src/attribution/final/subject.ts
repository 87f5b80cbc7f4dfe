import {
  BODY,
  Closed,
  Form,
  GIVEN,
  isFirst,
  Open,
  Part,
  PLACE,
  THIRD_PLURAL,
  THIRD_SINGULAR,
} from '../../grammar/tags.js'
import {
  awaitsVerb,
  canSpeak,
  chunk,
  continuesPhrase,
  descriptionEnd,
  endsAsPlural,
  endsIndefinite,
  endsAsRelativeHead,
  endsUnlinked,
  has,
  hasOpen,
  hasPart,
  anyUnit,
  hiddenSubject,
  isFinite,
  isRelativeHead,
  isWord,
  joinSpeakers,
  speaks,
  subjectOf,
  isOf,
  isQuotation,
  type Chunk,
  type Reading,
  type Stretch,
} from '../../mentions/index.js'
import { Kind } from '../../text/index.js'
import { isContrast, isSemicolon } from './content.js'
import { verbCueAt, type FoundCue } from './cues.js'
import { tokensOf, type Pending, type SentenceState } from './pending.js'
import type { Relation } from '../relation.js'

/**
 * The subject of a relative clause that lacks one: the noun phrase before its complementizer, from its first unit that
 * can speak on: «کارشناسانی که می‌گویند», «نظر فلاحی که تأکید کرد».
 *
 * @param told - whether the clause has all else that its verb takes: then it may describe any indefinite noun, over a verb too: «مادری که می‌گفت A», «افرادی هستند که می‌گویند A»
 */
export function relativized(r: Reading, clauses: readonly number[], form: number, told = false): Stretch | null {
  const opener = clauses[clauses.length - 1] - 1
  if (clauses.length < 2 || isFirst(form) || !has(r, opener, Closed.complementizer)) return null
  const between = r.units.kind[opener - 1]
  let end =
    between === Kind.comma || between === Kind.dash || has(r, opener - 1, Closed['focus-particle'])
      ? opener - 1
      : opener
  if (told && !verbCueAt(r, end - 1, 0)) {
    while (end > 1 && (isFinite(r, end - 1) || r.units.form[end - 1] & Form.participle)) end--
    // «گزارشی منتشر شد که» (“a report was published that”)
    if (end < opener && !endsAsRelativeHead(r, end - 1)) end--
  }
  const from = clauses[clauses.length - 2]
  const before = chunk(r, from < end ? from : clauseStart(r, end), end).at(-1)
  if (!before || before.end === before.start || before.kind === 'clause' || before.kind === 'adverb') return null
  const isObject = before.kind === 'object'
  if (before.end !== (isObject ? end - 1 : end)) return null
  const head = before.end - 1
  if (told && !canBeRelativized(r, head)) return null
  const object = isObject ? objectBehind(r, before) : null
  if (object) return speaks(r, object) ? object : null
  for (let start = before.start; start < before.end; start++)
    if (
      (canSpeak(r, start) && !(has(r, start, Closed.partitive) && !canSpeak(r, start + 1))) ||
      hasOpen(r, start, Open['ambiguous-given-name'])
    )
      return {
        start: start > before.start && has(r, start - 1, Closed.quantifier) ? start - 1 : start,
        end: before.end,
      }
  const several = (form & Form.person) === THIRD_PLURAL
  if (!told || (several ? endsIndefinite(r, head) : isObject)) return null
  let start = several || head > before.start + 2 ? head : before.start
  while (start > before.start && has(r, start - 1, Closed.quantifier | Closed.demonstrative)) start--
  return { start, end: before.end }
}

/** Behind the verb before a unit, as far as a noun phrase may begin. */
function clauseStart(r: Reading, end: number): number {
  let start = end
  while (start > 0 && end - start < MAX_HEAD && !isFinite(r, start - 1)) start--
  return start
}
/** How far the head of a relative clause is looked for. */
const MAX_HEAD = 24

/** «مادری», and no time, manner or word for what is said; a name may end so too: «مینا کریمی بود که گفت A». */
const canBeRelativized = (r: Reading, i: number): boolean =>
  endsAsRelativeHead(r, i) && !hasPart(r, i, Part.manner | Part.shell)

/** «مأموران یک کشتی را که …»: the object that was read with the subject, from its determiner on. */
function objectBehind(r: Reading, { start, end }: Stretch): Stretch | null {
  for (let i = start; i < end; i++) if (has(r, i, Closed.quantifier | Closed.demonstrative)) return { start: i, end }
  return null
}

/** «شعاری که X نوشته بود»: a relative clause with a subject of its own: its head is what is written. */
export function isObjectRelative(r: Reading, clauses: readonly number[]): boolean {
  const opener = clauses[clauses.length - 1] - 1
  if (clauses.length < 2 || opener < 1 || !has(r, opener, Closed.complementizer)) return false
  const head = opener - 1
  return isRelativeHead(r, head)
}

/** Whether the clause hangs on a noun, not on a verb or on a noun of what is said. */
export function describesNoun(r: Reading, clauses: readonly number[]): boolean {
  const head = clauses[clauses.length - 1] - 2
  return clauses.length > 1 && head >= 0 && isWord(r, head) && r.units.form[head] === 0 && r.units.closed[head] === 0
}

/** Past, and no perfect. */
export const isPlainPast = (form: number): boolean => (form & Form.past) !== 0 && (form & Form.perfect) === 0

/** «آبان پیش گفتم»: in the first person only who names himself is the subject, and in the third «ما» is not; «گردن می‌گویند»: of a plural no thing that is one alone; somebody may be, for respect. */
export const agrees = (r: Reading, subject: Stretch, form: number): boolean =>
  isFirst(form)
    ? namesFirst(r, subject)
    : !(form & Form.person) ||
      !(
        isSelf(r, subject) ||
        ((form & Form.person) === THIRD_PLURAL && !speaks(r, subject) && isOne(r, subject, SOMEBODY))
      )

/** A subject, if it agrees with a form; else null. */
export const agreeing = (r: Reading, subject: Stretch | null, form: number): Stretch | null =>
  subject && agrees(r, subject, form) ? subject : null

/** One alone, as far as its words tell; `several` are those that may be of several. */
function isOne(r: Reading, { start, end }: Stretch, several: number): boolean {
  if (r.document.grammar.endings.pluralEndings.all.length === 0) return false
  for (let i = start; i < end; i++)
    if (
      !isWord(r, i) ||
      has(r, i, MANY) ||
      hasOpen(r, i, several) ||
      (!hasOpen(r, i, BODY | PLACE) && endsAsPlural(r, i)) ||
      endsUnlinked(r, i)
    )
      return false
  return true
}
const MANY =
  Closed.quantifier | Closed.indefinite | Closed.coordinator | Closed.reflexive |
  Closed['pronoun-plural'] | Closed['pronoun-first'] | Closed['pronoun-second'] // prettier-ignore
const SOMEBODY = Open.group | Open.unnamed | Open.surname | Open['role-word']

/** «راد مقاومتی نکرد و آن را افتخار می‌دانستند»: of one of whom the verb before tells in the singular none tells in the plural, not for respect either. */
export function stillAgreeing(r: Reading, subject: Stretch | null, { start, form }: FoundCue): Stretch | null {
  if (!subject || (form & Form.person) !== THIRD_PLURAL || !isOne(r, subject, Open.group)) return subject
  let i = start - 1
  while (i >= subject.end && !isFinite(r, i)) i--
  return (i < subject.end && !hasOpen(r, subject.start, BODY)) || (r.units.form[i] & Form.person) === THIRD_PLURAL
    ? subject
    : null
}

/** «من»، «ما»: never the subject of a third person. */
export const isSelf = (r: Reading, { start, end }: Stretch): boolean =>
  end === start + 1 && has(r, start, Closed['pronoun-first'])

const namesFirst = (r: Reading, subject: Stretch): boolean =>
  anyUnit(subject, (i) => has(r, i, Closed['pronoun-first'] | Closed.reflexive))

/** With a verb of several, a list of those who speak is one subject; and in «برخی این رنگ را نشانهٔ بهار می‌دانند» who is not told stands before the object and is not counted in it. */
export function withSeveral(r: Reading, chunks: readonly Chunk[], form: number): readonly Chunk[] {
  if ((form & Form.person) !== THIRD_PLURAL) return chunks
  const [first, ...rest] = chunks
  if (first?.kind !== 'object') return joinSpeakers(r, chunks)
  if (first.end - first.start < 2) return chunks
  const { start, end } = first
  const counts = canSpeak(r, start + 1) || endsUnlinked(r, start + 1)
  if (!has(r, start, Closed.indefinite) || counts) return chunks
  return [{ kind: 'noun', start, end: start + 1 }, { kind: 'object', start: start + 1, end }, ...rest]
}

/** Whether a person is named: «دکتر حسن راد» (“Dr Hassan Rad”), «"حسن راد"، استاد زمین‌شناسی». */
const isNamed = (r: Reading, source: Stretch): boolean =>
  anyUnit(source, (i) => hasOpen(r, i, GIVEN | Open.surname) || isQuotation(r, i))

/** «منبع آگاه از مذاکرات به X گفت»: what the adjective of a source governs belongs to it, unless it is the content or the hearer; or the body that a source without a name is of. */
export function describeSource(
  r: Reading,
  cue: FoundCue,
  chunks: readonly Chunk[],
  { start, end }: Stretch,
  relation: Relation,
): void {
  const behind = chunks.find((c) => c.kind === 'prepositional' && c.preposition === end)
  if (end === start || behind?.kind !== 'prepositional') return
  const ablative = hasPart(r, behind.preposition, Part.ablative)
  // «یک منبع از وزارت راه» (“a source from the ministry”), «حسن راد از دانشگاه یزد گفت», «حسن راد از بازیگران فیلم گفت» (“an actor of the film”)
  const belongs =
    (hasOpen(r, behind.start, BODY) && hasOpen(r, end - 1, Open.unnamed)) ||
    (ablative && hasOpen(r, behind.start, BODY | Open.group) && isNamed(r, { start, end }))
  // «منبع آگاه در تهران», but not «در گفت‌وگو با X»
  const within = ablative || hasOpen(r, behind.start, BODY | PLACE)
  if (!belongs && (!hasPart(r, end - 1, Part.governing) || !within || speaks(r, behind))) return
  if (isOf(r, behind, r.document.grammar.addressee[cue.index])) return
  const source = tokensOf(r, { start, end: behind.end })
  if (source && !relation.content.some((piece) => piece.start < source.end && source.start < piece.end))
    relation.source = source
}

/** Whose verb it is where its own clause does not say: the subject of the verb of reporting before, or of a clause that reports nothing. */
export function subjectBefore(
  r: Reading,
  { verb, form }: FoundCue,
  clauseStart: number,
  previous: Pending | undefined,
): Stretch | null {
  const speech = previous?.unquoted === 'direct' ? previous.content : null
  const shared = previous?.subject ?? null
  if (isFirst(form)) {
    const own = speech ? subjectAlone(r, chunk(r, speech.start, clauseStart)) : null
    return agreeing(r, own ?? shared ?? firstSubject(r, clauseStart, previous, form), form)
  }
  if (!speech) return shared ?? firstSubject(r, clauseStart, previous, form)
  // «X گفت: وزیر آمد و گفت …»: in a speech the third person is not the speaker, unless the narrator goes on.
  const narrated = previous?.form === form ? shared : null
  if (narrated && r.units.kind[verb + 1] === Kind.colon) return narrated
  const chunks = chunk(r, speech.start, clauseStart)
  return subjectAlone(r, chunks) ?? hiddenSubject(r, chunks, form) ?? narrated
}

/** «عده‌ای نگران‌اند زیرا معتقدند A»: whose reason a clause at the end of a sentence gives, or what they did there, with a verb of the same person. */
export function subjectAround(r: Reading, clauses: readonly number[], { form }: FoundCue): Stretch | null {
  const opener = clauses[clauses.length - 1] - 1
  if (clauses.length !== 2 || opener < 2 || isFirst(form)) return null
  if (!opensSubordinate(r, opener) && !isInThat(r, opener)) return null
  // «X در حالی که از A خبر داد، …» (“X, while reporting A, …”)
  const before = clauses[0] < opener ? subjectOf(r, chunk(r, clauses[0], opener)) : null
  if (before && before.end === opener && speaks(r, before)) return before
  const verb = r.units.kind[opener - 1] === Kind.comma ? opener - 2 : opener - 1
  if (!isFinite(r, verb) || (r.units.form[verb] & Form.person) !== (form & Form.person)) return null
  const subject = subjectOf(r, chunk(r, 0, verb))
  return subject && (speaks(r, subject) || has(r, subject.start, Closed.indefinite)) ? subject : null
}

/** «راد گفت که از شهردار خواسته است A»: who reports something he said, with verbs of one person. */
export function subjectOfReport(pending: readonly Pending[], { form }: FoundCue, clauseStart: number): Stretch | null {
  const report = pending.findLast(({ content }) => content?.start === clauseStart)
  return report && personOf(report.form) === personOf(form) ? report.subject : null
}

/** A participle without its auxiliary tells of one. */
const personOf = (form: number): number => form & Form.person || THIRD_SINGULAR

/** Whose verb it is where what reads like its subject stands in a clause before it: before a colon the main clause's. */
export function subjectOutside(
  { r, clauses }: SentenceState,
  { start, verb }: FoundCue,
  read: Stretch | null,
): Stretch | null {
  const asked = r.units.kind[verb + 1] === Kind.colon ? askedBefore(r, start) : null
  if (asked) return asked
  if (clauses.length < 2 || r.units.kind[verb + 1] !== Kind.colon || (read && speaks(r, read))) return read
  // «X و اینکه کسی بوده که …، گفت: A» (“of X and that he was one who …, he said: A”)
  const main = subjectOf(r, chunk(r, clauses[0], clauses[1] - 1))
  return main && speaks(r, main) ? main : read
}

/** «X در پاسخ به این سؤال که Y A را گفته است، گفت: …»: who is asked stands before the first verb, and before what he is asked. */
export function askedBefore(r: Reading, to: number): Stretch | null {
  let i = 0
  while (i < to && !has(r, i, Closed['content-noun']))
    if (r.units.kind[i] === Kind.colon || isFinite(r, i++)) return null
  const subject = i < to ? subjectOf(r, chunk(r, 0, i)) : null
  return subject && speaks(r, subject) ? subject : null
}

/** Whether “in which” opens a clause: «دیداری داشتند که در آن متعهد شدند A» (“had a meeting in which they committed themselves to A”). */
const isInThat = (r: Reading, opener: number): boolean =>
  has(r, opener, Closed.complementizer) &&
  has(r, opener + 1, Closed.locative) &&
  has(r, opener + 2, Closed.demonstrative)

/** The subject with which the sentence begins, or somebody nearer in a clause of his own; none where a verb before this one did without. */
export function firstSubject(r: Reading, before: number, previous: Pending | undefined, form: number): Stretch | null {
  if (previous && !previous.embedded && previous.relation.cueType === 'verb') return null
  const near = nearestSubject(r, before, form)
  if (near) return near
  if (before === 0) return null
  if (!opensSubordinate(r, 0)) {
    const chunks = chunk(r, 0, before)
    return subjectAlone(r, chunks) ?? hiddenSubject(r, chunks, form)
  }
  // «هنگامی که X آمد، گفت …»: the clause in front has the subject.
  const fronted = subjectOf(r, chunk(r, 1, before))
  return fronted && speaks(r, fronted) && !has(r, fronted.start, Closed.reflexive) ? fronted : null
}

/** Somebody who is the subject of the nearest clause of the same person, behind another: «وزیر رفت اما شهردار ماند و گفت». */
function nearestSubject(r: Reading, before: number, form: number): Stretch | null {
  let from = 0
  let depth = 0
  let found: Stretch | null = null
  for (let i = 0; i < before; i++) {
    if (isSemicolon(r, i) || isContrast(r.units.closed[i])) {
      from = i + 1
      depth = 0
    } else if (has(r, i, Closed.complementizer | Closed['content-noun']) || opensSubordinate(r, i)) depth++
    else if (!isFinite(r, i) || awaitsVerb(r, i)) continue
    else if (depth > 0) depth--
    else {
      const chunks = withSeveral(r, chunk(r, from, i), form)
      const subject = subjectOf(r, chunks)
      if (
        from > 0 &&
        subject &&
        speaks(r, subject) &&
        !isBehindObject(chunks, subject) &&
        (r.units.form[i] & Form.person) === (form & Form.person)
      )
        found = subject
      from = i + 1
    }
  }
  return found
}

/** The subject of a clause that reports nothing, without what belongs to its verb: «وزیر | نامه‌ای منتشر کرد و گفت». */
function subjectAlone(r: Reading, chunks: readonly Chunk[]): Stretch | null {
  const { grammar } = r.document
  const subject = subjectOf(r, chunks)
  // «پرده را بالا زد و گفت» (“lifted the curtain and said”)
  if (!subject || (isBehindObject(chunks, subject) && !speaks(r, subject))) return null
  const { start } = subject
  let { end } = subject
  // The word before a light verb makes one verb with it.
  const compound = isFinite(r, end) && grammar.compiled.lightVerbs.includes(grammar.verb[r.units.lexeme[end]])
  if (compound && r.units.open[end - 1] === 0) end--
  if (end === start) return null
  const described = descriptionEnd(r, start, end)
  // «راد | هوادار عمان است و می‌گوید»: before the copula stands what somebody is; not «آشپزها بودند که گفتند».
  const isPredicate = !compound && grammar.compiled.copulas.includes(grammar.verb[r.units.lexeme[end]])
  const cleft = has(r, end + 1, Closed.complementizer) && !has(r, end - 1, Closed.demonstrative) && speaks(r, subject)
  if (isPredicate && !cleft) return described > start && described < end ? { start, end: described } : null
  // Behind a name no ezafe goes on, and what is indefinite is spoken of for the first time.
  const alone =
    described > start &&
    described < end &&
    ((hasOpen(r, described - 1, UNLINKED) && !continuesPhrase(r, described)) ||
      anyUnit({ start: described, end }, (i) => endsIndefinite(r, i)))
  return alone ? { start, end: described } : { start, end }
}

const isBehindObject = (chunks: readonly Chunk[], { start }: Stretch): boolean =>
  chunks.some(({ kind, end }) => kind === 'object' && end <= start)

/** Names behind which no ezafe goes on. */
const UNLINKED = Open.country | Open.medium | Open.organization

/** «هنگامی که …», «اگر …»: a subordinator that is neither a complementizer nor a preposition. */
export const opensSubordinate = (r: Reading, i: number): boolean =>
  has(r, i, Closed.subordinator) && !has(r, i, Closed.complementizer | Closed.preposition)
