// Measures quantities and dates against gold sentences. An expression found is right when its text is gold's, character
// for character, and its value (or min and max) is, to 0.1 %; a date's value and calendar only where gold has a value.
import type { DateExpression, Quantity, Result } from '../src/generated/types.js'

/** A quantity and a date as they are annotated: what they say, not where. */
export type GoldQuantity = Omit<Quantity, 'start' | 'end' | 'of'>
export type GoldDate = Omit<DateExpression, 'start' | 'end'>

/** A sentence with its quantities and dates annotated. */
export interface GoldFigures {
  n: number
  text: string
  quantities: GoldQuantity[]
  dates: GoldDate[]
}

/** How many expressions there are and were found; F1 of their borders, and of borders and value. */
export interface FigureRates {
  gold: number
  found: number
  span: number
  right: number
}

/** An expression that was not found, or with another value, or that gold does not have. */
export interface FigureError {
  error: 'missed' | 'value' | 'spurious'
  n: number
  gold?: GoldQuantity | GoldDate
  predicted?: Quantity | DateExpression
}

/** How many quantities and dates are found, and right. */
export interface FigureScore {
  /** `unit`: the share of right values whose unit is right too. */
  quantities: FigureRates & { unit: number }
  dates: FigureRates
  errors: FigureError[]
}

const SAID = 'سخنگوی دولت گفت: '

const idOf = (sentence: GoldFigures): string => `figures/${sentence.n}`

/** Each sentence as a document in which somebody says it, so that it is the content of a claim. */
export function figureDocuments(gold: GoldFigures[]): { id: string; language: string; text: string }[] {
  return gold.map((sentence) => ({ id: idOf(sentence), language: 'fa', text: SAID + sentence.text }))
}

/** Measures the results of `figureDocuments`. */
export function scoreFigures(gold: GoldFigures[], results: Result[]): FigureScore {
  const resultOf = new Map(results.map((result) => [result.document.id, result]))
  const sentences = gold.map((sentence) => {
    const claims = resultOf.get(idOf(sentence))?.claims ?? []
    return { sentence, statements: claims.flatMap((claim) => claim.statements) }
  })
  const quantities = measure(
    sentences.map(({ sentence, statements }) => ({
      n: sentence.n,
      gold: sentence.quantities,
      found: oneByPlace(statements.flatMap((statement) => statement.quantities ?? [])),
    })),
    sameAmount,
  )
  const dates = measure(
    sentences.map(({ sentence, statements }) => ({
      n: sentence.n,
      gold: sentence.dates,
      found: oneByPlace(statements.flatMap((statement) => statement.dates ?? [])),
    })),
    sameDate,
  )
  const sameUnit = quantities.right.filter((pair) => pair.gold.unit === pair.predicted.unit)
  const unit = round(sameUnit.length / Math.max(1, quantities.right.length))
  return {
    quantities: { ...quantities.rates, unit },
    dates: dates.rates,
    errors: [...quantities.errors, ...dates.errors],
  }
}

function oneByPlace<Found extends { start: number; end: number }>(found: Found[]): Found[] {
  const byPlace = new Map(found.map((expression) => [`${expression.start}-${expression.end}`, expression]))
  return [...byPlace.values()].filter((expression) => expression.start >= SAID.length)
}

function measure<Gold extends GoldQuantity | GoldDate, Found extends Quantity | DateExpression>(
  sentences: { n: number; gold: Gold[]; found: Found[] }[],
  same: (gold: Gold, predicted: Found) => boolean,
): { rates: FigureRates; right: { gold: Gold; predicted: Found }[]; errors: FigureError[] } {
  const compared = sentences.map(({ n, gold, found }) => {
    const spurious = new Set(found)
    const pairs = gold.map((expression) => {
      const predicted = [...spurious].find((one) => one.text.trim() === expression.text.trim())
      if (predicted !== undefined) spurious.delete(predicted)
      return { n, gold: expression, predicted }
    })
    return { n, pairs, spurious: [...spurious] }
  })
  const pairs = compared.flatMap((sentence) => sentence.pairs)
  const inPlace = pairs.flatMap(({ n, gold, predicted }) => (predicted === undefined ? [] : [{ n, gold, predicted }]))
  const right = inPlace.filter((pair) => same(pair.gold, pair.predicted))
  const gold = pairs.length
  const found = sentences.flatMap((sentence) => sentence.found).length
  const f1 = (count: number) => round((2 * count) / Math.max(1, gold + found))
  return {
    rates: { gold, found, span: f1(inPlace.length), right: f1(right.length) },
    right,
    errors: [
      ...pairs
        .filter((pair) => pair.predicted === undefined)
        .map(({ n, gold }) => ({ error: 'missed' as const, n, gold })),
      ...inPlace.filter((pair) => !right.includes(pair)).map((pair) => ({ error: 'value' as const, ...pair })),
      ...compared.flatMap(({ n, spurious }) =>
        spurious.map((predicted) => ({ error: 'spurious' as const, n, predicted })),
      ),
    ],
  }
}

function sameAmount(gold: GoldQuantity, predicted: Quantity): boolean {
  return gold.min === undefined && gold.max === undefined
    ? near(predicted.value, gold.value)
    : near(predicted.min, gold.min) && near(predicted.max, gold.max)
}

function near(one: number | null | undefined, other: number | null | undefined): boolean {
  if (one == null || other == null) return one == other
  return Math.abs(one - other) <= 0.001 * Math.max(1e-9, Math.abs(other))
}

function sameDate(gold: GoldDate, predicted: DateExpression): boolean {
  if (gold.value === null) return true
  return predicted.value === gold.value && (gold.calendar ?? predicted.calendar) === predicted.calendar
}

const round = (figure: number): number => Number(figure.toFixed(3))
