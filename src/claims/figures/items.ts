import { Figure, type FigureWord, type Figures } from '../../grammar/figures.js'
import { Kind, type Document, type Range } from '../../text/index.js'
import { readDigits, type Digits } from './digits.js'

/** A token, a part of one, or a phrase of several, as amounts and dates are made of. */
export interface Item {
  /** In the input. */
  readonly start: number
  readonly end: number
  /** The first token that it stands in, and the token after it. */
  readonly token: number
  readonly tokenEnd: number
  readonly kind: number
  readonly word: FigureWord | null
  readonly digits: Digits | null
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
export function readItems(document: Document, figures: Figures, range: Range): Item[] {
  const { text, tokens } = document
  const { kind, start, end } = tokens
  const items: Item[] = []
  for (let t = range.start; t < range.end;) {
    const add = (next: number, word: FigureWord | null, digits: Digits | null = null): void => {
      items.push({ start: start[t], end: end[next - 1], token: t, tokenEnd: next, kind: kind[t], word, digits })
      t = next
    }
    if (kind[t] === Kind.number) {
      const { digits, next } = readDigits(document, t, range.end)
      add(next, null, digits)
    } else if (kind[t] === Kind.word) {
      const word = figures.words[tokens.word[t]]
      const phrase = word && phraseAt(document, word, t, range.end)
      // What the lexicon knows is one word.
      const parts = word || tokens.lexeme[t] !== 0 ? null : figures.split(text, start[t], end[t])
      if (phrase) add(phrase.next, phrase.word)
      else if (parts) {
        for (const part of parts) items.push({ ...part, token: t, tokenEnd: t + 1, kind: Kind.word, digits: null })
        t++
      } else add(t + 1, word)
    } else add(t + 1, kind[t] >= Kind.symbol ? (figures.marks.get(text.slice(start[t], end[t])) ?? null) : null)
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

export const has = (item: Item | undefined, bits: number): boolean => item?.word != null && (item.word.is & bits) !== 0
export const isJoiner = (item: Item | undefined): boolean => has(item, Figure.joiner)
