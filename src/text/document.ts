import { endsInOne } from '../grammar/endings.js'
import { foldOf } from '../grammar/key.js'
import { complementOf, Entry, type Grammar } from '../grammar/load.js'
import { ANY_GIVEN, Closed, Form, Open, Part, SECOND_PLURAL, THIRD_PLURAL, THIRD_SINGULAR } from '../grammar/tags.js'
import { isSpace, Kind } from './kinds.js'
import { pair } from './pair.js'
import { meetSurnames } from './surnames.js'
import { joinsLetters, KEYCAP, tokenize, type Tokens } from './tokenize.js'
import { MAX_STRANDED } from './units.js'

/** Tokens from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface Sentence extends Range {
  /** Index of the paragraph in which it begins. */
  readonly paragraph: number
  /** How many quotations it stands in. */
  readonly depth: number
}

export interface Paragraph extends Range {
  /** text: running text; headline: a line that heads what follows; furniture: date lines, links, channel names, bullets alone on a line. */
  readonly kind: 'text' | 'headline' | 'furniture'
  /** Code unit of the bullet that it begins with or that stands on the line before; 0 where there is none. */
  readonly bullet: number
}

/** A text read once: its tokens, and how they stand together. Nothing is copied or rewritten. */
export interface Document {
  readonly text: string
  readonly grammar: Grammar
  readonly tokens: Tokens
  /** Of a mark that opens or closes a quotation or a bracket, its counterpart; else -1. */
  readonly mate: Int32Array
  readonly paragraphs: readonly Paragraph[]
  /** In the order of their first tokens; a quotation's own sentences follow the one that it stands in. */
  readonly sentences: readonly Sentence[]
}

/** A line longer than this is no furniture, and a line longer than this is no headline. */
const MAX_FURNITURE = 160
const MAX_HEADLINE = 30
/** A sentence longer than this is cut: what is read within one may take time by its square. */
const MAX_SENTENCE = 600

/**
 * Reads a text into tokens, sentences and paragraphs.
 *
 * @param text - any string at all
 * @param grammar - the grammar of its language
 */
export function readDocument(text: string, grammar: Grammar): Document {
  const tokens = tokenize(text, grammar)
  meetSurnames(tokens, grammar)
  pair(text, tokens)
  const { mate } = tokens
  const paired = { text, grammar, tokens, mate }
  const paragraphs = findParagraphs(paired)
  return { text, grammar, tokens, mate, paragraphs, sentences: findSentences(paired, paragraphs) }
}

type Paired = Pick<Document, 'text' | 'grammar' | 'tokens' | 'mate'>

function findParagraphs({ text, grammar, tokens }: Paired): Paragraph[] {
  const { kind, start, end, lexeme, single, count } = tokens
  const paragraphs: Paragraph[] = []
  const furniture = grammar.patterns['furniture']
  // The expression is tried only where a line begins like one, or asks something of its reader.
  const mayBeFurniture = (t: number, last: number): boolean =>
    kind[t] !== Kind.word ||
    (grammar.form[single[last]] & Form.person) === SECOND_PLURAL ||
    (grammar.closed[single[last]] & Closed['object-marker']) !== 0 ||
    text.charCodeAt(start[t]) < 128 ||
    (grammar.closed[lexeme[t]] & Closed.label) !== 0 ||
    (grammar.open[lexeme[t]] & Open.weekday) !== 0
  let bullet = 0
  let from = 0
  for (let t = 0; t <= count; t++) {
    if (t < count && kind[t] !== Kind.newline) continue
    if (t > from) {
      let first = from
      while (first < t && isDecoration(kind[first])) first++
      const alone = first === t
      let head = from
      while (head < t && kind[head] === Kind.symbol) head++
      const isFurniture =
        alone ||
        (furniture !== undefined &&
          end[t - 1] - start[from] <= MAX_FURNITURE &&
          mayBeFurniture(head, kind[t - 1] === Kind.stop ? t - 2 : t - 1) &&
          matchesAt(furniture, text, start[head]))
      const isHeadline =
        !isFurniture &&
        t - first <= MAX_HEADLINE &&
        kind[t - 1] !== Kind.stop &&
        kind[t - 1] !== Kind.colon &&
        kind[t - 1] !== Kind.comma
      paragraphs.push({
        start: from,
        end: t,
        kind: isFurniture ? 'furniture' : isHeadline ? 'headline' : 'text',
        bullet: first > from && !alone ? bulletAt(text, start[from]) : bullet,
      })
      bullet = alone ? bulletAt(text, start[from]) : 0
    }
    from = t + 1
  }
  return paragraphs
}

export const isDecoration = (kind: number): boolean =>
  kind === Kind.symbol || kind === Kind.dash || kind === Kind.sign || kind === Kind.ellipsis

/** «۸۹٪»: a sign that belongs to the number before it. */
export const isUnit = ({ kind, start, end }: Tokens, t: number): boolean =>
  t > 0 && kind[t] === Kind.sign && kind[t - 1] === Kind.number && end[t - 1] === start[t]

/** What tells one bullet from another: the last half of an emoji; figures that are pictures are all of one kind. */
const bulletAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  if (text.charCodeAt(at + 1) === KEYCAP || text.charCodeAt(at + 2) === KEYCAP) return KEYCAP
  return unit >= 0xd800 && unit <= 0xdbff ? text.charCodeAt(at + 1) : unit
}

export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Sentences of the running text, and those inside quotations, to any depth. */
function findSentences(document: Paired, paragraphs: readonly Paragraph[]): Sentence[] {
  const { tokens, mate } = document
  const { kind } = tokens
  const sentences: (Range & { depth: number; paragraph: number })[] = []
  const work: { range: Range; depth: number }[] = [{ range: { start: 0, end: tokens.count }, depth: 0 }]
  let nested = false
  for (let next = work.pop(); next; next = work.pop()) {
    const { range, depth } = next
    let from = range.start
    const finish = (end: number, after: number): void => {
      while (end > from && isDecoration(kind[end - 1]) && !isUnit(tokens, end - 1)) end--
      while (from < end && isDecoration(kind[from])) from++
      if (end > from && !isAddress(document, from)) sentences.push({ start: from, end, depth, paragraph: -1 })
      from = after
    }
    for (let t = range.start; t < range.end; t++) {
      const k = kind[t]
      if (t - from >= MAX_SENTENCE) finish(t, t)
      if (k < Kind.newline) continue
      if (k === Kind.newline) {
        if (isAddress(document, t - 1) || !goesOnBelow(document, paragraphs, from, t)) finish(t, t + 1)
      } else if (mate[t] > t && mate[t] < range.end) {
        if (k !== Kind.bracketOpen) {
          work.push({ range: { start: t + 1, end: mate[t] }, depth: depth + 1 })
          nested = true
        }
        t = mate[t]
        if (kind[t] === Kind.newline) finish(t, t + 1)
        else if (k !== Kind.bracketOpen && kind[t - 1] === Kind.stop && !goesOn(document, t + 1)) finish(t + 1, t + 1)
      } else if (k === Kind.stop && endsSentence(document, t)) {
        const stop = t
        while (t + 1 < range.end && (kind[t + 1] === Kind.stop || kind[t + 1] === Kind.ellipsis)) t++
        finish(stop, t + 1)
      } else if (k === Kind.slash && opensLine(document, t + 1)) finish(t, t + 1)
      else if (k === Kind.ellipsis && t + 1 < range.end && kind[t + 1] === Kind.newline) finish(t, t + 1)
    }
    finish(range.end, range.end)
  }
  if (nested) sentences.sort((a, b) => a.start - b.start || b.end - a.end)
  let p = 0
  for (const sentence of sentences) {
    while (p + 1 < paragraphs.length && paragraphs[p + 1].start <= sentence.start) p++
    sentence.paragraph = p
  }
  return sentences
}

/** Whether a sentence goes on behind a line end. */
const goesOnBelow = (document: Paired, paragraphs: readonly Paragraph[], from: number, newline: number): boolean =>
  (breaksOff(document, newline - 1) ||
    isStranded(document, from, newline) ||
    opensWithin(document, newline + 1) ||
    isWrapped(document, paragraphs, from, newline)) &&
  !endsText(document, paragraphs[rangeAt(paragraphs, newline + 1)])

/** «ادعای / راد: A», «سفیر / نروژ: A», «راد / در پایان گفت»: alone in its line a noun of somebody's words or of one posted somewhere, or before a preposition somebody's name. */
function isStranded({ text, grammar, tokens }: Paired, from: number, newline: number): boolean {
  const { kind, lexeme, lexemeEnd, start, end, single } = tokens
  while (kind[from] === Kind.symbol) from++
  if (newline > from + MAX_STRANDED || kind[newline + 1] !== Kind.word || isBlank(text, start[newline], end[newline]))
    return false
  const noun = lexemeEnd[from] === newline ? Open['speech-noun'] | Open['posted-office'] : 0
  const name = grammar.closed[lexeme[newline + 1]] & Closed.preposition ? Open.surname : 0
  return ((grammar.open[lexeme[from]] & noun) | (grammar.open[single[newline - 1]] & name)) !== 0
}

/** A line behind which no sentence goes on: «انتهای پیام», a channel's name; but a sentence can go on around a link. */
const endsText = (document: Paired, paragraph: Paragraph): boolean =>
  isFurnished(document, paragraph) && !isSmall(document.text.charCodeAt(document.tokens.start[paragraph.start]))

/** Whether a line is no running text, and no mere bullet. */
export const isFurnished = ({ tokens }: Paired, { kind, start, end }: Paragraph): boolean =>
  kind === 'furniture' && tokens.kind.subarray(start, end).some((k) => k <= Kind.number)

/** The last range that begins at or before a token. */
export function rangeAt(ranges: readonly Range[], t: number): number {
  let [low, high] = [0, ranges.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (ranges[middle].start <= t) low = middle
    else high = middle - 1
  }
  return low
}

const COMMA = 0x60c

/** Whether a line ends where no sentence can: after a comma, a complementizer, a preposition, a coordinator, or «به گزارش». */
function breaksOff({ text, grammar, tokens }: Paired, t: number): boolean {
  const { kind, start, single, lexeme, lexemeEnd } = tokens
  if (t < 0) return false
  if (kind[t] === Kind.comma) return text.charCodeAt(start[t]) === COMMA
  const never =
    Closed.complementizer | Closed['content-noun'] | Closed.coordinator | Closed['object-marker'] | Closed.preposition
  const cites = t > 0 && lexemeEnd[t - 1] === t + 1 && (grammar.entry[lexeme[t - 1]] & Entry.phraseCue) !== 0
  return cites || (grammar.closed[single[t]] & never) !== 0
}

/** Whether a line begins where no sentence does: with a complementizer alone, or behind a word with a coordinator or a verb of reporting; a capital would make it “That …”. */
function opensWithin(document: Paired, t: number): boolean {
  const { text, grammar, tokens } = document
  const behindWord = t > 1 && tokens.kind[t - 2] === Kind.word && !isBlank(text, tokens.start[t - 1], tokens.end[t - 1])
  if (behindWord && opensWithCue(document, t)) return true
  if (t >= tokens.count || tokens.lexeme[t] !== tokens.single[t] || isCapital(text.charCodeAt(tokens.start[t])))
    return false
  const never = Closed.complementizer | (behindWord ? Closed.coordinator | Closed['object-marker'] : 0)
  return (grammar.closed[tokens.single[t]] & never) !== 0
}

/** «شهردار\nافزود: A»: a verb of reporting, behind a word that is no verb, nor the rest of a channel’s name. */
function opensWithCue({ text, grammar, tokens }: Paired, t: number): boolean {
  const { start, lexeme, lexemeEnd, count } = tokens
  const last = t - 2
  if (t >= count || grammar.compiled.capitals || isAscii(text, start[last]) || grammar.form[lexeme[last]] & VERBAL)
    return false
  const compound = (grammar.entry[lexeme[t]] & Entry.complement) !== 0
  const verb = compound ? lexemeEnd[t] : t
  if (verb >= count || !isThird(grammar.form[lexeme[verb]])) return false
  return compound
    ? complementOf(grammar, lexeme[t], grammar.verb[lexeme[verb]]) !== undefined
    : grammar.simpleCues.has(grammar.verb[lexeme[t]])
}

/** A hard line break within a long sentence, or one behind another, below the headline: words behind it that are no heading, and no mark
 * before it, nor a verb where clauses end in theirs; where sentences begin with capitals, the next line has none. */
function isWrapped(document: Paired, paragraphs: readonly Paragraph[], from: number, newline: number): boolean {
  const { text, grammar, tokens } = document
  const { kind, lexeme, single, start, end, mate, count } = tokens
  const last = newline - 1
  // A sentence that begins behind another, within its line, is no heading.
  const runs = from > 1 && kind[from - 1] === Kind.stop && kind[from - 2] === Kind.word
  const long = runs || newline - from >= MIN_WRAPPED || opensSpeech(document, from, newline)
  if (!long || newline + 1 >= count) return false
  // The first line may be a headline.
  if (from === 0 || (kind[from - 1] === Kind.newline && isBlank(text, start[from - 1], end[from - 1]))) return false
  if (isBlank(text, start[newline], end[newline])) return false
  if ((kind[last] > Kind.number && kind[last] !== Kind.bracketClose) || kind[newline + 1] !== Kind.word) return false
  // «نیما راد: ۲۱ ساله، بازی‌ها: ۱۲»: an entry of a list.
  const lists = kind[last] === Kind.number && kind.subarray(from, newline).includes(Kind.colon)
  if (lists && !opensSpeech(document, from, newline)) return false
  // «در ادامه این مراسم راد گفت»: a heading may lack its mark.
  const opens = Closed.narrator | Closed.continuation | Closed['sentence-adverb']
  if (grammar.closed[lexeme[newline + 1]] & opens || grammar.entry[lexeme[newline + 1]] & Entry.phraseCue) return false
  // «پل باز شده است (عکس)»
  const word = Math.max(from, mate[last] >= 0 ? mate[last] - 1 : last)
  const form = grammar.form[lexeme[word]] | grammar.form[single[word]]
  if (grammar.compiled.capitals) {
    if (!isSmall(text.charCodeAt(start[newline + 1]))) return false
  } else if (form & VERBAL || endsInOne(text, end[word], grammar.endings.copular)) return false
  let t = newline + 1
  while (t < count && kind[t] !== Kind.newline) t++
  return kind[t - 1] !== Kind.colon && isPunctuated(document, paragraphs, newline)
}

/** «وی افزود: میان این دو ملت»: a verb that tells of somebody, and its colon: no heading. */
function opensSpeech({ grammar, tokens }: Paired, from: number, newline: number): boolean {
  const colon = tokens.kind.subarray(0, newline).indexOf(Kind.colon, from)
  return colon > from && isThird(grammar.form[tokens.lexeme[colon - 1]])
}

const isThird = (form: number): boolean =>
  (form & Form.person) === THIRD_SINGULAR || (form & Form.person) === THIRD_PLURAL

/** More than one line end. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (text.charCodeAt(i) === LINE_FEED) return true
  return false
}
const LINE_FEED = 10

/** Whether a full stop comes soon, before a blank line or one that is no running text: where lines go without, each may be a sentence. */
function isPunctuated(document: Paired, paragraphs: readonly Paragraph[], from: number): boolean {
  const { text, tokens } = document
  const { kind, start, end, count } = tokens
  for (let t = from, lines = 0; t < count && lines <= MAX_LINES && t < from + MAX_SENTENCE; t++) {
    if (kind[t] === Kind.stop) return true
    if (isAddress(document, t)) return false
    if (kind[t] !== Kind.newline) continue
    if (isBlank(text, start[t], end[t])) return false
    if (endsText(document, paragraphs[rangeAt(paragraphs, t + 1)])) return false
    lines++
  }
  return false
}
const MAX_LINES = 4
const VERBAL = Form.finite | Form.participle | Form.infinitive
const MIN_WRAPPED = 12

/** Whether a token is the name of a channel or the end of it: @kanal, @kanal_2. */
export function isAddress({ text, tokens }: Paired, t: number): boolean {
  let i = t < 0 ? 0 : tokens.start[t]
  const least = Math.max(0, i - MAX_ADDRESS)
  while (i > least && isAddressUnit(text.charCodeAt(i - 1))) i--
  return i > 0 && text.charCodeAt(i - 1) === AT_SIGN
}
const AT_SIGN = 64
const LOW_LINE = 95
/** Letters that the name of a channel has at most. */
const MAX_ADDRESS = 32
const isAddressUnit = (unit: number): boolean => isSmall(unit | 32) || isDigit(foldOf(unit)) || unit === LOW_LINE

/** Whether a token asks: «؟», “?”. */
export function isQuestionMark({ text, tokens }: Pick<Document, 'text' | 'tokens'>, t: number): boolean {
  const unit = t >= 0 && t < tokens.count ? text.charCodeAt(tokens.start[t]) : 0
  return unit === QUESTION_MARK || unit === PERSIAN_QUESTION_MARK
}
const QUESTION_MARK = 0x3f
const PERSIAN_QUESTION_MARK = 0x61f

/** How many words a speaker has in a headline that holds several: «A/ X: B». */
const MAX_SPEAKER = 10

/** Whether a speaker and a colon follow a slash. */
function opensLine({ tokens }: Paired, from: number): boolean {
  for (let t = from; t < Math.min(tokens.count, from + MAX_SPEAKER + 1); t++) {
    if (tokens.kind[t] === Kind.colon) return t > from
    const joins = tokens.kind[t] === Kind.comma || tokens.kind[t] === Kind.number
    if (tokens.kind[t] !== Kind.word && (!joins || t === from)) return false
  }
  return false
}

/** Whether what follows a quotation that ended in a full stop still belongs to the sentence: «….» را گفت. */
function goesOn({ text, grammar, tokens }: Paired, t: number): boolean {
  if (t >= tokens.count) return false
  if (tokens.kind[t] === Kind.comma) return true
  const initial = text.charCodeAt(tokens.start[t])
  if (isSmall(initial) || isSmall(initial | 32)) return isSmall(initial)
  const lexeme = tokens.lexeme[t]
  // «فیلم «کجایی؟» به …»: a title may end with a mark of its own, not with a full stop.
  const titled = isFullStop(text, tokens, t - 2) ? 0 : Closed.preposition
  const goes = Closed['coordinator'] | Closed['complementizer'] | Closed['object-marker'] | titled
  return (grammar.closed[lexeme] & goes) !== 0 || (grammar.form[lexeme] & Form.finite) !== 0
}

const isFullStop = (text: string, { start }: Tokens, t: number): boolean => text.charCodeAt(start[t]) === 46

/** «… کجاست؟ پرسید», «… کجاست؟ بیان کرد». */
function startsWithVerb({ grammar, tokens: { lexeme, lexemeEnd, count } }: Paired, t: number): boolean {
  if (grammar.form[lexeme[t]] & Form.finite) return true
  const verb = lexemeEnd[t]
  return (
    (grammar.entry[lexeme[t]] & Entry.complement) !== 0 &&
    verb < count &&
    (grammar.form[lexeme[verb]] & Form.finite) !== 0
  )
}

/** Whether the stop ends a sentence: not within a word or address, after an initial or an abbreviation, or before a verb that goes on («…؟ گفت»). */
function endsSentence(document: Paired, t: number): boolean {
  const { text, grammar, tokens } = document
  const { kind, start, end, lexeme, count } = tokens
  const full = isFullStop(text, tokens, t)
  if (joinsLetters(text, tokens, grammar, t)) return false
  if (full && t + 1 < count && start[t + 1] === end[t] && (kind[t + 1] === Kind.comma || kind[t + 1] === Kind.dash))
    return false
  if (t + 1 >= count || kind[t + 1] > Kind.number) return true
  if (isSmall(text.charCodeAt(start[t + 1]))) return false
  if (!full) return !startsWithVerb(document, t + 1)
  const glued = touches(document, t)
  const before = t > 0 && touches(document, t - 1) ? t - 1 : -1
  if (before < 0) return !glued
  const opens =
    isCapital(text.charCodeAt(start[t + 1])) && (grammar.closed[tokens.single[t + 1]] & ~Closed.abbreviation) !== 0
  if (
    opens &&
    !glued &&
    kind[before] === Kind.word &&
    end[before] - start[before] === 1 &&
    before > 0 &&
    kind[before - 1] === Kind.stop
  )
    return true
  if (kind[before] === Kind.word && end[before] - start[before] === 1) return false
  if (grammar.closed[lexeme[before]] & Closed.abbreviation || isInitial(document, before)) return false
  return !(glued && (isAscii(text, end[before] - 1) || isAscii(text, start[t + 1])))
}

/** «دونالد جی. ترامپ»: the name of a letter behind a given name, or a word that nobody knows; nothing else that the letters mean. */
const isInitial = ({ grammar: { part, open, closed, form }, tokens: { word } }: Paired, t: number): boolean =>
  t > 0 &&
  (part[word[t]] & Part.letter) !== 0 &&
  form[word[t]] === 0 &&
  closed[word[t]] === 0 &&
  (word[t - 1] === 0 || (open[word[t - 1]] & ANY_GIVEN) !== 0)

/** Whether no space stands behind a token: a half-space is none. */
const touches = ({ text, tokens }: Pick<Document, 'text' | 'tokens'>, t: number): boolean =>
  !isSpace(text.charCodeAt(tokens.start[t + 1] - 1))

/** Whether a token stands between two others with no space on either side. */
export const isGlued = (document: Document, t: number): boolean =>
  t > 0 && t + 1 < document.tokens.count && touches(document, t - 1) && touches(document, t)

const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90
/** A small letter of the Latin alphabet: no sentence begins with it. */
const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122
/** Of no figure: those of any script are alike. */
const isAscii = (text: string, i: number): boolean => text.charCodeAt(i) < 128 && !isDigit(text.charCodeAt(i))
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
