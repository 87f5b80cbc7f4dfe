import { describe, expect, test } from '@jest/globals'
import { toJson } from '../../src/export/json.js'
import { toJsonl } from '../../src/export/jsonl.js'
import { InputError } from '../../src/index.js'
import { extract } from '../support/extract.js'

const RESULTS = ['مینا راد گفت: فردا باران می‌بارد.', '🔹 سهراب نیکو افزود: مدرسه‌ها باز هستند.'].map((text, i) =>
  extract(text, { id: `a${i}`, includeText: true }),
)

describe('json', () => {
  test.each([0, 1, 2])('is an array of results, of %i as of many', (count) => {
    expect(JSON.parse(toJson(RESULTS.slice(0, count)))).toEqual(RESULTS.slice(0, count))
  })

  test('takes any iterable of results', () => {
    expect(toJson(new Set(RESULTS))).toBe(toJson(RESULTS))
  })

  test.each([
    ['one result', RESULTS[0], 'results: [object Object] is not an iterable of results'],
    ['an array of something else', [RESULTS[0], 7], 'results[1]: 7 is not a result of extract'],
  ])('says what would be right where it is given %s', (_, given, message) => {
    const call = (): unknown => Reflect.apply(toJson, undefined, [given])
    expect(call).toThrow(InputError)
    expect(call).toThrow(message)
  })
})

test('jsonl has one result per line, whatever line ends the text has', () => {
  const results = [...RESULTS, extract('الف\u2028ب\r\nپ', { includeText: true })]
  const lines = toJsonl(results).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(results)
})
