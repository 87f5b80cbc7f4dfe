import { describe, expect, test } from '@jest/globals'
import { type GoldFigures, figureDocuments, scoreFigures } from '../../corpus/figures.js'
import type { DateExpression, Quantity, Result, Statement } from '../../src/generated/types.js'

const SENTENCE: GoldFigures = {
  n: 1,
  text: 'قیمت نان از ۱۲ تیر حدود ۲۰ درصد بالا رفت.',
  quantities: [{ text: 'حدود ۲۰ درصد', value: 20, unit: 'percent', approximate: true }],
  dates: [{ text: '۱۲ تیر', value: 'XXXX-04-12', calendar: 'persian' }],
}
const [DOCUMENT] = figureDocuments([SENTENCE])

function place(text: string) {
  const start = DOCUMENT.text.indexOf(text)
  return { start, end: start + text.length, text }
}

const quantity = (text: string, fields: Partial<Quantity> = {}): Quantity => {
  return { ...place(text), value: 20, unit: 'percent', approximate: true, ...fields }
}

const date = (text: string, fields: Partial<DateExpression> = {}): DateExpression => {
  return { ...place(text), value: 'XXXX-04-12', calendar: 'persian', ...fields }
}

/** What is measured where each of the statements stands in a claim of its own. */
function figures(statements: Pick<Statement, 'quantities' | 'dates'>[], gold = SENTENCE) {
  const claims = statements.map((found) => ({ statements: [{ ...place('قیمت'), ...found }] }))
  return scoreFigures([gold], [{ document: { id: DOCUMENT.id }, claims } as Result])
}

test('a sentence is measured as the content of a claim that starts with it', () => {
  expect(DOCUMENT).toEqual({ id: 'figures/1', language: 'fa', text: `سخنگوی دولت گفت: ${SENTENCE.text}` })
})

describe('a quantity', () => {
  test('is right with the same text and value, to 0.1 %', () => {
    const found = (value: number) => figures([{ quantities: [quantity('حدود ۲۰ درصد', { value })] }]).quantities
    expect(found(20.01)).toEqual({ gold: 1, found: 1, span: 1, right: 1, unit: 1 })
    expect(found(20.1)).toMatchObject({ span: 1, right: 0 })
  })

  test('with other borders is one missed and one too many', () => {
    const { quantities, errors } = figures([{ quantities: [quantity('۲۰ درصد')] }])
    expect(quantities).toMatchObject({ span: 0, right: 0 })
    expect(errors.filter((error) => error.error !== 'missed')).toMatchObject([{ error: 'spurious', n: 1 }])
  })

  test('is found once where two claims hold it', () => {
    const found = { quantities: [quantity('حدود ۲۰ درصد')] }
    expect(figures([found, found]).quantities).toMatchObject({ found: 1, right: 1 })
  })

  test('with a bound is right by its bounds alone', () => {
    const gold = { ...SENTENCE, quantities: [{ text: '۲۰ درصد', min: 20, unit: 'percent', approximate: false }] }
    const found = (fields: Partial<Quantity>) =>
      figures([{ quantities: [quantity('۲۰ درصد', fields)] }], gold).quantities.right
    expect([found({ min: 20 }), found({ max: 20 }), found({ min: 20, max: 30 })]).toEqual([1, 0, 0])
  })

  test('has its unit measured only where the value is right', () => {
    const found = (fields: Partial<Quantity>) =>
      figures([{ quantities: [quantity('حدود ۲۰ درصد', fields)] }]).quantities
    expect(found({ unit: null })).toMatchObject({ right: 1, unit: 0 })
    expect(found({ value: 2 })).toMatchObject({ right: 0, unit: 0 })
  })
})

describe('a date', () => {
  test('is right with the same value in the same calendar', () => {
    const found = (fields: Partial<DateExpression>) => figures([{ dates: [date('۱۲ تیر', fields)] }]).dates.right
    expect([found({}), found({ value: 'XXXX-04-13' }), found({ calendar: 'gregory' })]).toEqual([1, 0, 0])
  })

  test('without a value in gold is right by its text', () => {
    const gold = { ...SENTENCE, dates: [{ text: '۱۲ تیر', value: null }] }
    expect(figures([{ dates: [date('۱۲ تیر')] }], gold).dates.right).toBe(1)
  })
})
