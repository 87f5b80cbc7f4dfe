import { endsInOne } from '../grammar/endings.js'
import { complementOf, Entry } from '../grammar/load.js'
import { BODY, Closed, Form, Open, THIRD_PLURAL, THIRD_SINGULAR, VERBAL } from '../grammar/tags.js'
import { isAddress } from './address.js'
import { isAscii, isSmall, isUpper } from './characters.js'
import { MAX_SENTENCE, type Paired, type Paragraph, rangeAt } from './document.js'
import { Kind } from './kinds.js'
import { isFurnished } from './paragraphs.js'

/** Whether a sentence goes on behind a line end. */
export const goesOnBelow = (
  document: Paired,
  paragraphs: readonly Paragraph[],
  from: number,
  newline: number,
): boolean =>
  (breaksOff(document, newline - 1) ||
    isStranded(document, from, newline) ||
    opensWithin(document, newline + 1) ||
    isWrapped(document, paragraphs, from, newline)) &&
  !endsText(document, paragraphs[rangeAt(paragraphs, newline + 1)])

/**
 * Whether a short line lacks its rest: a speech noun («ادعای / راد: A», “the claim of / Rad: A”) or a posted office alone in it («سفیر / نروژ: A», “the
 * ambassador of / Norway: A”), or a speaker before a preposition that begins the next line («راد / در پایان گفت», “Rad / said at last”).
 */
function isStranded({ text, grammar, tokens }: Paired, from: number, newline: number): boolean {
  const { kind, lexeme, lexemeEnd, start, end, single } = tokens
  while (kind[from] === Kind.symbol) from++
  if (newline > from + MAX_DESCRIBED || kind[newline + 1] !== Kind.word || isBlank(text, start[newline], end[newline]))
    return false
  const first = lexeme[from]
  const noun = lexemeEnd[from] === newline ? Open['speech-noun'] | Open['posted-office'] : 0
  if (grammar.open[first] & noun) return true
  if (grammar.phraseCues.get(lexeme[newline + 1])?.kind === 'phrase') return false
  if (!(grammar.closed[single[newline + 1]] & Closed.preposition)) return false
  for (let t = from; t < newline; t++) if (kind[t] !== Kind.word || grammar.form[lexeme[t]] & VERBAL) return false
  const somebody = (grammar.open[first] & (Open.office | BODY)) | (grammar.open[single[newline - 1]] & Open.surname)
  return (somebody | (grammar.closed[first] & Closed['pronoun-singular'])) !== 0
}
/** So many words describe somebody. */
const MAX_DESCRIBED = 8

/** A line behind which no sentence goes on: «انتهای پیام», a channel's name; but a sentence can go on around a link. */
const endsText = (document: Paired, paragraph: Paragraph): boolean =>
  isFurnished(document, paragraph) && !isSmall(document.text.charCodeAt(document.tokens.start[paragraph.start]))

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

/**
 * Whether a line begins as no sentence does: with a complementizer, or, after a line that ends in a word, with a coordinator or a reporting
 * verb. A capital shows that it is a sentence all the same (“That …”).
 */
function opensWithin(document: Paired, t: number): boolean {
  const { text, grammar, tokens } = document
  const behindWord = t > 1 && tokens.kind[t - 2] === Kind.word && !isBlank(text, tokens.start[t - 1], tokens.end[t - 1])
  if (behindWord && opensWithCue(document, t)) return true
  if (t >= tokens.count || tokens.lexeme[t] !== tokens.single[t] || isUpper(text.charCodeAt(tokens.start[t])))
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

/**
 * Whether a line end is a hard break within a long sentence, or within the second sentence of a line, below the headline. Neither a mark nor a verb that
 * ends its clause stands before it; and the next line is no heading and, where sentences begin with capitals, begins with a small letter.
 */
function isWrapped(document: Paired, paragraphs: readonly Paragraph[], from: number, newline: number): boolean {
  const { text, grammar, tokens } = document
  const { kind, lexeme, single, start, end, mate, count } = tokens
  const last = newline - 1
  // A sentence that begins behind another, within its line, is no heading.
  const runs = from > 1 && kind[from - 1] === Kind.stop && kind[from - 2] === Kind.word
  const long =
    runs ||
    newline - from >= MIN_WRAPPED ||
    opensSpeech(document, from, newline) ||
    opensClause(document, from, newline)
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
  // The verb may stand before a bracket: «پل باز شده است (عکس)» (“the bridge is open (photo)”).
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
  let colon = from
  while (colon < newline && tokens.kind[colon] !== Kind.colon) colon++
  return colon > from && colon < newline && isThird(grammar.form[tokens.lexeme[colon - 1]])
}

/** «شهردار با بیان اینکه پل‌های»: a clause has begun and comes to no verb. */
function opensClause({ grammar, tokens }: Paired, from: number, newline: number): boolean {
  for (let t = newline - 1; t >= from && !(grammar.form[tokens.lexeme[t]] & Form.finite); t--)
    if (grammar.closed[tokens.single[t]] & (Closed.complementizer | Closed['content-noun'])) return true
  return false
}

const isThird = (form: number): boolean =>
  (form & Form.person) === THIRD_SINGULAR || (form & Form.person) === THIRD_PLURAL

/** More than one line end. */
export function isBlank(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(start) === CARRIAGE_RETURN ? start + 2 : start + 1
  for (let i = next; i < end; i++) if (text.charCodeAt(i) === LINE_FEED) return true
  return false
}
const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Whether a full stop follows soon, before a blank line or boilerplate. In texts without full stops, each line may be a sentence. */
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
const MIN_WRAPPED = 12
