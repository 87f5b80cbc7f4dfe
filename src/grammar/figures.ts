import type { Calendar, Period, ShiftEntry, UnitEntry } from '../generated/types.js'
import { foldOf, HASH_START, hashStep, isBreak, isExpansion, isNothing, keyOf } from './key.js'
import { Figure } from './tags.js'
import type { FiguresData } from './types.js'
import { lookUp, type Vocabulary, type VocabularyBuilder } from './vocabulary.js'
import type { Take, Waiting } from './waiting.js'

/** What a word says of the number beside it: «دست‌کم», «حداکثر», «حدود». */
export type Bound = 'min' | 'max' | 'approximate'
/** What a noun of time counts or names. */
export type DateNoun = 'day' | 'month' | 'season' | 'year' | 'decade' | 'hour'

/** A unit as one of its words says it; `adjective` where the word is one: «ساله». */
export interface Unit {
  readonly unit: string
  readonly adjective: boolean
  readonly factor: number
  readonly partitive: string | undefined
  readonly period: Period | undefined
  readonly countable: boolean
}

/** All that a word or a phrase may be in an amount or a date. */
export interface FigureWord {
  readonly key: string
  /** Bits of `Figure`. */
  is: number
  /** Of a numeral, a scale, a fraction or an ordinal. */
  value: number
  unit: Unit | null
  bound: Bound | null
  month: { calendar: Calendar; number: number }[]
  /** From the first day of the week on. */
  weekday: number | null
  season: number | null
  daypart: { from: number; to: number } | null
  era: Calendar | null
  deictic: { period: Period; offset: number | null } | null
  shift: ShiftEntry | null
  demonstrative: 'now' | 'story' | null
  noun: DateNoun | null
  indefinitePeriod: Period | null
  /** Phrases that begin with it, the longest first: the numbers of their other words. */
  phrases: { rest: readonly number[]; word: FigureWord }[]
  /** It may be the first word of an amount or a date, or the only one that shows one. */
  tells: boolean
  /** An amount or a date may begin with it. */
  begins: boolean
}

/** The words of amounts and dates. */
export interface Figures {
  readonly file: FiguresData
  /** By word of the vocabulary; null for most. */
  readonly words: readonly (FigureWord | null)[]
  /** Signs: ٪, $. */
  readonly marks: ReadonlyMap<string, FigureWord>
  /** The parts of a word that is a number and what goes with it written as one: «چهارسال». */
  readonly split: (text: string, start: number, end: number) => Part[] | null
}

/** A part of a word that was taken apart, by its offsets. */
export interface Part {
  /** null: figures. */
  readonly word: FigureWord | null
  readonly start: number
  readonly end: number
}

const MAX_SPLIT = 24

/** Calls back with each word or phrase of some entries: with signs at once, with others when they are met. */
type Each = (entries: readonly string[] | undefined, give: (word: FigureWord) => void) => void

/**
 * Makes the words of amounts and dates ready for use; each is there once it is met.
 *
 * @param file - as in figures.yaml
 */
export function loadFigures(file: FiguresData, { keyOf, vocabulary }: VocabularyBuilder, waiting: Waiting): Figures {
  const words = new Array<FigureWord | null>(vocabulary.keys.length).fill(null)
  const marks = new Map<string, FigureWord>()
  const phrase = ([number, ...rest]: readonly number[]): FigureWord => {
    const first = (words[number] ??= blank(keyOf(number)))
    if (rest.length === 0) return first
    const known = first.phrases.find((p) => p.rest.join() === rest.join())
    if (known) return known.word
    const word = blank([number, ...rest].map(keyOf).join(' '))
    first.phrases.push({ rest, word })
    first.phrases.sort((a, b) => b.rest.length - a.rest.length)
    return word
  }
  const mark = (sign: string): FigureWord => {
    const word = marks.get(sign) ?? blank(sign)
    marks.set(sign, word)
    return word
  }
  const each: Each = (entries = [], give) => {
    const take: Take = (typed) => {
      give(phrase(typed))
      tell(phrase(typed.slice(0, 1)))
    }
    for (const entry of entries)
      if (isBreak(foldOf(entry.charCodeAt(0)))) give(mark(entry))
      else waiting.addTyped(entry, take)
  }
  const begins = addNumbers(file, each)
  addNames(file, each)
  marks.forEach(tell)
  return { file, words, marks, split: createSplitter(vocabulary, waiting, words, begins) }
}

/** Gives numerals and what stands beside them their values and classes; returns 1 for two letters with which a number may begin. */
function addNumbers(file: FiguresData, each: Each): Uint8Array {
  const begins = new Uint8Array(65536)
  const starts = (entry: string): void => {
    const key = keyOf(entry)
    begins[firstTwo(key.charCodeAt(0), key.charCodeAt(1))] = 1
  }
  const flag = (bit: number, values: Record<string, number> = {}): void => {
    for (const [entry, value] of Object.entries(values)) {
      each([entry], (word) => {
        word.is |= bit
        word.value = value
      })
      if (bit & STARTS) starts(entry)
    }
  }
  flag(Figure.numeral, file.numerals)
  flag(Figure.scale, file.scales)
  flag(Figure.fraction, file.fractions)
  const { ordinals = {}, 'ordinal-adjective-ending': ending } = file
  flag(Figure.ordinal, ordinals)
  if (ending)
    for (const [word, value] of Object.entries(ordinals)) flag(Figure['ordinal-adjective'], { [word + ending]: value })
  flag(Figure['ordinal-adjective'], file['ordinal-adjectives'])
  for (const [number, entries] of file.classes) {
    each(entries, (word) => (word.is |= 1 << number))
    if ((1 << number) & STARTS) entries.forEach(starts)
  }
  return begins
}

const unitOf = ({ unit, factor = 1, partitive, period, countable = false }: UnitEntry, adjective: boolean): Unit => ({
  unit, adjective, factor, partitive, period, countable,
}) // prettier-ignore

/** Gives words their units, bounds, months and whatever else they name. */
function addNames(file: FiguresData, each: Each): void {
  for (const entry of file.units ?? []) {
    each(entry.adjective, (word) => (word.unit = unitOf(entry, true)))
    each(entry.words, (word) => (word.unit = unitOf(entry, false)))
  }
  named(file.months, (months, calendar) => {
    months.forEach((entries, i) =>
      each(entries, (word) => word.month.push({ calendar: calendar as Calendar, number: i + 1 })),
    )
  })
  file.weekdays?.forEach((entries, i) => each(entries, (word) => (word.weekday = i)))
  file.seasons?.forEach((entries, i) => each(entries, (word) => (word.season = i)))
  file.dayparts?.forEach((daypart) => each(daypart.words, (word) => (word.daypart = daypart)))
  file.deictics?.forEach((deictic) => each(deictic.words, (word) => (word.deictic = deictic)))
  file.shifts?.forEach((shift) => each(shift.words, (word) => (word.shift = shift)))
  named(file.bounds, (entries, bound) => each(entries, (word) => (word.bound = bound as Bound)))
  named(file.eras, (entries, calendar) => each(entries, (word) => (word.era = calendar as Calendar)))
  named(file.demonstratives, (entries, to) => each(entries, (word) => (word.demonstrative = to as 'now' | 'story')))
  named(file.nouns, (entries, noun) => each(entries, (word) => (word.noun = noun as DateNoun)))
  named(file['indefinite-periods'], (entries, period) =>
    each(entries, (word) => (word.indefinitePeriod = period as Period)),
  )
}

/** Calls back with each value of an object, and its name. */
function named<Value>(values: Readonly<Record<string, Value>> = {}, give: (value: Value, name: string) => void): void {
  for (const [name, value] of Object.entries(values)) give(value, name)
}

/** Says whether a word tells and begins an amount or a date, by all that it is and the phrases that begin with it. */
function tell(word: FigureWord): void {
  for (const { word: phrase } of word.phrases) tell(phrase)
  word.tells =
    (word.is & TELLS) !== 0 || word.month.length > 0 || word.weekday !== null || word.season !== null ||
    word.deictic !== null || word.noun !== null || word.indefinitePeriod !== null || word.unit?.period !== undefined ||
    word.phrases.some((phrase) => phrase.word.tells) // prettier-ignore
  word.begins =
    (word.is & BEGINS) !== 0 ||
    word.unit !== null ||
    word.bound !== null ||
    word.daypart !== null ||
    word.demonstrative !== null ||
    word.tells
}

/**
 * Takes words apart that are a number and what goes with it written as one.
 *
 * @param begins - 1 for two letters with which a number may begin
 */
function createSplitter(
  vocabulary: Vocabulary,
  waiting: Waiting,
  words: Figures['words'],
  begins: Uint8Array,
): Figures['split'] {
  const letters = new Uint16Array(MAX_SPLIT + 1)
  const places = new Uint8Array(MAX_SPLIT)
  return function split(text, start, end) {
    if (end - start > MAX_SPLIT) return null
    const figures = isDigit(foldOf(text.charCodeAt(end - 1)))
    if (end - start < 4 && !figures) return null
    let size = 0
    for (let i = start; i < end; i++) {
      const fold = foldOf(text.charCodeAt(i))
      if (isNothing(fold)) continue
      if (isExpansion(fold)) return null
      letters[size] = fold
      places[size++] = i - start
      if (size === 2 && !figures && begins[firstTwo(letters[0], fold)] === 0) return null
    }
    return cutInto(start, size)
  }
  function cutInto(start: number, size: number): Part[] | null {
    const parts: Part[] = []
    const from = (p: number): boolean => {
      if (p === size) return parts.length > 1
      if (isDigit(letters[p])) {
        parts.push({ word: null, start: start + places[p], end: start + places[size - 1] + 1 })
        return parts.length > 1 && letters.subarray(p, size).every((letter) => isDigit(letter) || isBreak(letter))
      }
      const found: Part[] = []
      for (let q = p, hash = HASH_START; q < size; q++) {
        hash = hashStep(hash, letters[q])
        waiting.meet(letters[p], hash)
        const word = words[lookUp(vocabulary, letters, q - p + 1, hash, p)]
        if (!word || !(p > 0 ? word.unit !== null || word.is & WITHIN : word.is & STARTS || isDigit(letters[q + 1])))
          continue
        found.push({ word, start: start + places[p], end: start + places[q] + 1 })
      }
      for (const part of found.reverse()) {
        parts.push(part)
        if (from(p + (part.word?.key.length ?? 0))) return true
        parts.pop()
      }
      return false
    }
    return from(0) ? parts : null
  }
}

const isDigit = (letter: number): boolean => letter >= 48 && letter <= 57

const firstTwo = (first: number, second: number): number => (first * 31 + second) & 0xffff

const BEGINS = Figure.minus | Figure['up-to'] | Figure.between | Figure.part
const TELLS =
  Figure.numeral | Figure.scale | Figure.fraction | Figure.ordinal | Figure['ordinal-adjective'] |
  Figure.multiplier | Figure.vague | Figure.occasion // prettier-ignore
const STARTS = Figure.numeral | Figure.scale | Figure.multiplier | Figure.vague
const WITHIN =
  STARTS | Figure.ordinal | Figure['ordinal-adjective'] | Figure.joiner | Figure.fraction | Figure.classifier

const blank = (key: string): FigureWord => ({
  key, is: 0, value: 0, unit: null, bound: null, month: [], weekday: null, season: null, daypart: null, era: null, deictic: null, shift: null,
  demonstrative: null, noun: null, indefinitePeriod: null, phrases: [], tells: false, begins: false,
}) // prettier-ignore
