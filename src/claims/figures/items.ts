import type { FigureWord, Figures } from '../../grammar/figures.js'
import { Figure } from '../../grammar/tags.js'
import { Kind, type Document, type Range } from '../../text/index.js'
import { ascii, interpret, readDigits, type Digits } from './digits.js'
import type { Numeral } from './numeral.js'

/** A token, a part of one, or a phrase of several, as amounts and dates are made of. */
export interface Item {
  /** In the input. */
  start: number
  end: number
  /** The first token that it stands in, and the token after it. */
  token: number
  tokenEnd: number
  kind: number
  word: FigureWord | null
  digits: Digits | null
  /** The number that begins with it, once it was read: several kinds of date begin with one. */
  numeral: Numeral | null | undefined
}

/** Whether anything in a range can be an amount or a date. */
export function tellsFigure({ text, tokens }: Document, figures: Figures, { start, end }: Range): boolean {
  for (let t = start; t < end; t++) {
    const kind = tokens.kind[t]
    if (kind === Kind.number) return true
    if (kind !== Kind.word) continue
    const word = figures.words[tokens.word[t]]
    if (word ? word.tells : tokens.lexeme[t] === 0 && figures.split(text, tokens.start[t], tokens.end[t])) return true
  }
  return false
}

/** The items of a range of tokens. */
export function readItems(document: Document, figures: Figures, range: Range): readonly Item[] {
  const { text, tokens } = document
  const { kind, start, end } = tokens
  const items: Item[] = []
  let t = range.start
  let next = t
  const add = (
    k: number,
    word: FigureWord | null,
    digits: Digits | null,
    from = start[t],
    to = end[next - 1],
  ): void => {
    items.push({ start: from, end: to, token: t, tokenEnd: next, kind: k, word, digits, numeral: undefined })
  }
  for (; t < range.end; t = next) {
    next = t + 1
    if (kind[t] === Kind.number) {
      const number = readDigits(document, t, range.end)
      next = number.next
      add(Kind.number, null, number.digits)
    } else if (kind[t] === Kind.word) {
      const word = figures.words[tokens.word[t]]
      const phrase = word && word.phrases.length > 0 ? phraseAt(document, word, t, range.end) : null
      // What the lexicon knows is one word.
      const parts = word || tokens.lexeme[t] !== 0 ? null : figures.split(text, start[t], end[t])
      if (phrase) next = phrase.next
      if (!parts) add(Kind.word, phrase ? phrase.word : word, null)
      else
        for (const { word, start: from, end: to } of parts)
          add(word ? Kind.word : Kind.number, word, word ? null : interpret(ascii(text, from, to)), from, to)
    } else {
      const mark = kind[t] >= Kind.symbol ? figures.marks.get(text.slice(start[t], end[t])) : undefined
      add(kind[t], mark ?? null, null)
    }
  }
  return items
}

/** The longest phrase that begins with a word; a full stop may follow its single letters: «ه.ق». */
function phraseAt(
  { tokens }: Document,
  word: FigureWord,
  t: number,
  limit: number,
): { word: FigureWord; next: number } | null {
  for (const phrase of word.phrases) {
    let next = t + 1
    const found = phrase.rest.every((other) => {
      if (next < limit && tokens.kind[next] === Kind.stop && tokens.end[next] - tokens.start[t] <= MAX_ABBREVIATION)
        next++
      return next < limit && tokens.kind[next] === Kind.word && tokens.word[next] === other && next++ >= 0
    })
    if (found) return { word: phrase.word, next }
  }
  return null
}

/** Of an abbreviation, the letters up to its first full stop. */
const MAX_ABBREVIATION = 4

/** Whether an item is of some classes of `Figure`. */
export const has = (item: Item | undefined, bits: number): boolean => item?.word != null && (item.word.is & bits) !== 0
/** Whether an item joins parts of a number: «و», “and”. */
export const isJoiner = (item: Item | undefined): boolean => has(item, Figure.joiner)
/** The item so many before another, if there is one. Asked for as an element, a negative index is looked up as a name, which is slow. */
export const itemBefore = (items: readonly Item[], i: number, steps = 1): Item | undefined =>
  i < steps ? undefined : items[i - steps]
