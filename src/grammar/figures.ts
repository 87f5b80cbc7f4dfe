import type { Calendar, FiguresFile, Period, ShiftEntry, UnitEntry } from '../generated/types.js'
import { foldOf, HASH_START, hashOf, hashStep, isExpansion, isNothing, keyOf } from './key.js'

const flags = [
  'numeral', 'scale', 'fraction', 'ordinal', 'ordinal-adjective', 'shy', 'indefinite', 'joiner', 'minus', 'multiplier', 'vague', 'up-to', 'range',
  'alternative', 'between', 'versus', 'classifier', 'weak', 'label', 'named', 'uncounted', 'distributive', 'endpoint', 'name', 'homograph',
  'year-kind', 'part', 'relation', 'occasion', 'partitive', 'temporal', 'change',
] as const // prettier-ignore

type Flag = (typeof flags)[number]

/** Bits of what a word may do in an amount or a date, as in FigureWord.is. */
export const Figure = Object.fromEntries(flags.map((name, i) => [name, 1 << i])) as Record<Flag, number>

export type Bound = 'min' | 'max' | 'approximate'
export type DateNoun = 'day' | 'month' | 'season' | 'year' | 'decade' | 'hour'

/** A unit as one of its words says it; `adjective` where the word is one: «ساله». */
export interface Unit extends Omit<UnitEntry, 'words' | 'adjective'> {
  readonly adjective: boolean
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
  /** Phrases that begin with it, the longest first: the hashes of their other words. */
  phrases: { rest: readonly number[]; word: FigureWord }[]
  /** It may be the first word of an amount or a date, or the only one that shows one. */
  tells: boolean
  /** An amount or a date may begin with it. */
  begins: boolean
}

/** The words of amounts and dates, looked up by the hash of their key. */
export interface Figures {
  readonly file: FiguresFile
  /** The word with this hash that stands at a place of a text. */
  readonly find: (hash: number, text: string, start: number, end: number) => FigureWord | null
  /** Signs: ٪, $. */
  readonly marks: ReadonlyMap<string, FigureWord>
  /** The parts of a word that is a number and what goes with it written as one: «چهارسال». */
  readonly split: (text: string, start: number, end: number) => Part[] | null
}

export interface Part {
  readonly word: FigureWord
  readonly start: number
  readonly end: number
}

const SLOTS = 4096
const MAX_SPLIT = 24

/**
 * Makes the words of amounts and dates ready for use.
 *
 * @param file - as in figures.yaml
 * @param spellings - the ways in which a phrase is typed, as keys of its words
 */
export function loadFigures(file: FiguresFile, spellings: (phrase: string) => string[][]): Figures {
  const words: FigureWord[] = []
  const slots = new Int16Array(SLOTS)
  const hashes = new Int32Array(SLOTS)
  const marks = new Map<string, FigureWord>()

  const byHash = (hash: number): FigureWord | null => {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const index = slots[slot]
      if (index === 0) return null
      if (hashes[slot] === hash) return words[index - 1]
    }
  }
  const make = (key: string): FigureWord => {
    const hash = hashOf(key)
    const known = byHash(hash)
    if (known) return known
    let slot = hash & (SLOTS - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    hashes[slot] = hash
    slots[slot] = words.push(blank(key))
    return words[words.length - 1]
  }
  const phrase = (keys: readonly string[]): FigureWord => {
    const first = make(keys[0])
    if (keys.length === 1) return first
    const rest = keys.slice(1).map(hashOf)
    const known = first.phrases.find(
      (p) => p.rest.length === rest.length && p.rest.every((hash, i) => hash === rest[i]),
    )
    if (known) return known.word
    const word = blank(keys.join(' '))
    first.phrases.push({ rest, word })
    first.phrases.sort((a, b) => b.rest.length - a.rest.length)
    return word
  }
  const mark = (sign: string): FigureWord => {
    const word = marks.get(sign) ?? blank(sign)
    marks.set(sign, word)
    return word
  }
  const each = (entries: readonly string[] | undefined, give: (word: FigureWord) => void): void => {
    for (const entry of entries ?? []) {
      const typed = spellings(entry).filter((keys) => keys.length > 0)
      for (const word of typed.length ? typed.map(phrase) : [mark(entry)]) give(word)
    }
  }
  const flag = (name: Flag, values: Record<string, number> | undefined): void => {
    for (const [entry, value] of Object.entries(values ?? {}))
      each([entry], (word) => {
        word.is |= Figure[name]
        word.value = value
        word.tells = true
      })
  }

  flag('numeral', file.numerals)
  flag('scale', file.scales)
  flag('fraction', file.fractions)
  flag('ordinal', file.ordinals)
  flag('ordinal-adjective', file['ordinal-adjectives'])
  for (const [name, entries] of Object.entries(file.classes ?? {}))
    each(entries, (word) => (word.is |= Figure[name as Flag]))
  for (const [bound, entries] of Object.entries(file.bounds ?? {}))
    each(entries, (word) => (word.bound = bound as Bound))
  for (const { words: plain, adjective, ...unit } of file.units ?? []) {
    each(adjective, (word) => (word.unit = { ...unit, adjective: true }))
    each(plain, (word) => (word.unit = { ...unit, adjective: false }))
  }
  for (const [calendar, months] of Object.entries(file.months ?? {}))
    months.forEach((entries, i) =>
      each(entries, (word) => word.month.push({ calendar: calendar as Calendar, number: i + 1 })),
    )
  file.weekdays?.forEach((entries, i) => each(entries, (word) => (word.weekday = i)))
  file.seasons?.forEach((entries, i) => each(entries, (word) => (word.season = i)))
  for (const [calendar, entries] of Object.entries(file.eras ?? {}))
    each(entries, (word) => (word.era = calendar as Calendar))
  for (const { words: entries, from, to } of file.dayparts ?? []) each(entries, (word) => (word.daypart = { from, to }))
  for (const { words: entries, period, offset } of file.deictics ?? [])
    each(entries, (word) => (word.deictic = { period, offset }))
  for (const shift of file.shifts ?? []) each(shift.words, (word) => (word.shift = shift))
  for (const [to, entries] of Object.entries(file.demonstratives ?? {}))
    each(entries, (word) => (word.demonstrative = to as 'now' | 'story'))
  for (const [noun, entries] of Object.entries(file.nouns ?? {}))
    each(entries, (word) => (word.noun = noun as DateNoun))
  for (const [period, entries] of Object.entries(file['indefinite-periods'] ?? {}))
    each(entries, (word) => (word.indefinitePeriod = period as Period))

  const tell = (word: FigureWord): void => {
    word.tells ||=
      (word.is & (Figure.multiplier | Figure.vague | Figure.occasion)) !== 0 || word.month.length > 0 || word.weekday !== null || word.season !== null ||
      word.deictic !== null || word.noun !== null || word.indefinitePeriod !== null || word.unit?.period !== undefined // prettier-ignore
    word.phrases.forEach((p) => tell(p.word))
    word.tells ||= word.phrases.some((p) => p.word.tells)
    word.begins =
      (word.is & BEGINS) !== 0 ||
      word.unit !== null ||
      word.bound !== null ||
      word.daypart !== null ||
      word.demonstrative !== null ||
      word.tells
  }
  words.forEach(tell)
  marks.forEach(tell)

  const begins = new Uint8Array(65536)
  for (const { is, key } of words) if (is & STARTS) begins[(key.charCodeAt(0) * 31 + key.charCodeAt(1)) & 0xffff] = 1
  const split = (text: string, start: number, end: number): Part[] | null => {
    if (end - start < 4 || end - start > MAX_SPLIT) return null
    const letters: number[] = []
    const places: number[] = []
    for (let i = start; i < end; i++) {
      const fold = foldOf(text.charCodeAt(i))
      if (isNothing(fold)) continue
      if (isExpansion(fold)) return null
      if (letters.push(fold) === 2 && begins[(letters[0] * 31 + fold) & 0xffff] === 0) return null
      places.push(i)
    }
    const parts: Part[] = []
    const from = (p: number): boolean => {
      if (p === letters.length) return parts.length > 1
      const found: Part[] = []
      for (let q = p, hash = HASH_START; q < letters.length; q++) {
        hash = hashStep(hash, letters[q])
        const word = byHash(hash)
        if (word?.key.length !== q - p + 1 || !(p > 0 ? word.unit !== null || word.is & WITHIN : word.is & STARTS))
          continue
        found.push({ word, start: places[p], end: places[q] + 1 })
      }
      for (const part of found.reverse()) {
        parts.push(part)
        if (from(p + part.word.key.length)) return true
        parts.pop()
      }
      return false
    }
    return from(0) ? parts : null
  }
  return {
    file,
    find(hash, text, start, end) {
      const word = byHash(hash)
      return word && hasKey(text, start, end, word.key) ? word : null
    },
    marks,
    split,
  }
}

/** Whether a stretch of text has this key. */
function hasKey(text: string, start: number, end: number, key: string): boolean {
  let at = 0
  for (let i = start; i < end; i++) {
    const fold = foldOf(text.charCodeAt(i))
    if (isNothing(fold)) continue
    if (isExpansion(fold)) return keyOf(text.slice(start, end)) === key
    if (fold !== key.charCodeAt(at++)) return false
  }
  return at === key.length
}

const BEGINS = Figure.minus | Figure['up-to'] | Figure.between | Figure.part
const STARTS = Figure.numeral | Figure.scale | Figure.multiplier | Figure.vague
const WITHIN =
  STARTS | Figure.ordinal | Figure['ordinal-adjective'] | Figure.joiner | Figure.fraction | Figure.classifier

const blank = (key: string): FigureWord => ({
  key, is: 0, value: 0, unit: null, bound: null, month: [], weekday: null, season: null, daypart: null, era: null, deictic: null, shift: null,
  demonstrative: null, noun: null, indefinitePeriod: null, phrases: [], tells: false, begins: false,
}) // prettier-ignore
