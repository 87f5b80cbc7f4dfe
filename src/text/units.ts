import type { Document, Range } from './document.js'
import { endsInOne } from '../grammar/endings.js'
import type { Grammar } from '../grammar/load.js'
import { Closed, Form, GIVEN, Open, Part, PERSONAL_PRONOUN } from '../grammar/tags.js'
import { Kind } from './kinds.js'
import type { Tokens } from './tokenize.js'

/**
 * A sentence as a row of units: an entry of the lexicon of one or more words, a quotation or a bracket taken as a
 * whole, or a token. One buffer serves all sentences in turn.
 */
export interface Units {
  count: number
  /** First token, and the token after the last. */
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  lexeme: Int32Array
  closed: Int32Array
  open: Int32Array
  form: Int32Array
  /** Bits of `Entry`. */
  entry: Uint8Array
}

const JOINS = Closed.complementizer | Closed.coordinator
const GOVERNS = Closed.preposition | Closed.coordinator | Closed['content-noun']

/** A line of so many words is no sentence: it goes on in the next. */
const MAX_STRANDED = 2

/** How far behind the last unit a reader may look. */
const SENTINELS = 2

/** Room for the units of one sentence after another. */
export function createUnits(size = 64): Units {
  return {
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    lexeme: new Int32Array(size),
    closed: new Int32Array(size),
    open: new Int32Array(size),
    form: new Int32Array(size),
    entry: new Uint8Array(size),
  }
}

/**
 * Fills the buffer with the units of a range of tokens.
 *
 * @param whole - whether a quotation or a bracket is one unit
 */
export function fillUnits(units: Units, { text, grammar, tokens, mate }: Document, range: Range, whole = true): void {
  const { spokenInfinitive } = grammar.compiled
  const { copular } = grammar.endings
  const { lexeme, lexemeEnd, kind } = tokens
  if (units.start.length < range.end - range.start + SENTINELS)
    Object.assign(units, createUnits((range.end - range.start) * 2 + SENTINELS))
  let n = 0
  let infinitives = false
  for (let t = range.start; t < range.end; n++) {
    // A clause or a phrase that goes on the line above.
    if (
      kind[t] === Kind.newline &&
      t + 1 < range.end &&
      (grammar.closed[lexeme[t + 1]] & JOINS ||
        (n > 0 && n <= MAX_STRANDED) ||
        (n > 0 && units.closed[n - 1] & GOVERNS))
    )
      t++
    const node = lexeme[t]
    const close = whole ? mate[t] : -1
    // A quotation that goes on in the next paragraph ends with its line.
    const reopened = close > t && close <= range.end && kind[close] === Kind.newline
    const closed = reopened || (close > t && close < range.end)
    let end = reopened ? close : closed ? close + 1 : lexemeEnd[t]
    // «رضا ای. راد»: within a sentence a full stop belongs to the letter before it.
    if (end + 1 < range.end && isInitialStop(grammar, tokens, end)) end++
    units.start[n] = t
    units.end[n] = end
    units.kind[n] = closed && kind[t] === Kind.quote ? Kind.open : kind[t]
    units.lexeme[n] = node
    units.closed[n] =
      grammar.closed[node] & Closed.subordinator && n > 0 && isIndefinitePlural(grammar, text, tokens.end[t - 1])
        ? Closed.preposition
        : grammar.closed[node]
    units.open[n] = grammar.open[node]
    if (node === 0)
      // An unknown word that carries the copula: «آنهاست», «خسته‌اند».
      units.form[n] = kind[t] === Kind.word && endsInOne(text, tokens.end[t], copular) ? Form.finite : 0
    // «کاوه آراسته»: behind a given name a surname is no participle.
    else units.form[n] = n > 0 && units.open[n] & Open.surname && units.open[n - 1] & GIVEN ? 0 : grammar.form[node]
    units.entry[n] = grammar.entry[node]
    if (units.form[n] & Form.infinitive) infinitives = true
    t = end
  }
  units.count = n
  // Behind the last there is nothing, whatever sentence was there before.
  for (let i = n; i < n + SENTINELS; i++) {
    units.kind[i] = units.entry[i] = 0
    units.start[i] = units.end[i] = units.lexeme[i] = units.closed[i] = units.open[i] = units.form[i] = 0
  }
  if (infinitives && spokenInfinitive > 0) readSpoken(units, grammar)
}

/** «مدیرانی چون راد» (“managers like Rad”): behind an indefinite plural no clause begins. */
const isIndefinitePlural = ({ endings }: Grammar, text: string, end: number): boolean =>
  endsInOne(text, end, endings.pluralEndings) && endsInOne(text, end, endings.relativeHeads)

/** Whether a token is the stop of an initial: behind a letter that is a word, before a space and another word. */
export const isInitialStop = ({ part }: Grammar, { kind, word, start, end }: Tokens, stop: number): boolean =>
  kind[stop] === Kind.stop &&
  kind[stop + 1] === Kind.word &&
  start[stop + 1] > end[stop] &&
  kind[stop - 1] === Kind.word &&
  ((part[word[stop - 1]] & Part.letter) !== 0 || end[stop - 1] - start[stop - 1] === 1)

/** «گفتن که …», «نوشتن: …», «به ما گفتن A»: in speech some person of the past sounds like the infinitive; what it says follows. */
function readSpoken({ count, start, end, kind, lexeme, closed, form }: Units, grammar: Grammar): void {
  for (let i = 0; i + 1 < count; i++) {
    if (!(form[i] & Form.infinitive) || (i > 0 && closed[i - 1] & Closed.preposition)) continue
    const cue = grammar.simpleCues.get(grammar.verb[lexeme[i]])
    const follows =
      kind[i + 1] === Kind.colon ||
      (closed[i + 1] & Closed.complementizer) !== 0 ||
      (cue !== undefined &&
        (kind[i + 1] === Kind.open
          ? end[i + 1] - start[i + 1] > MIN_SAID
          : (kind[i + 1] === Kind.word || kind[i + 1] === Kind.number) &&
            grammar.addressee[cue].size > 0 &&
            namesHearer(closed, i)))
    if (follows) form[i] = Form.finite | Form.past | grammar.compiled.spokenInfinitive
  }
}

/** Whether who is told stands before it: «بهش گفتن» (“they told him”), «به ما گفتن», «به راد هم گفتن»; not «در حال گفتن» (“telling”), «به هم گفتن». */
function namesHearer(closed: Int32Array, i: number): boolean {
  const governed = i > 1 && (closed[i - 2] & Closed.preposition) !== 0
  const before = i > 0 ? closed[i - 1] : 0
  if (before & PERSONAL_PRONOUN) return governed
  return (before & (Closed['sentence-adverb'] | Closed['focus-particle'])) !== 0 && !governed
}

/** A quotation of no more tokens, its marks too, is one word. */
const MIN_SAID = 3
