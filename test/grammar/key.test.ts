import { describe, expect, test } from '@jest/globals'
import { keyOf } from '../../src/grammar/key.js'

describe('A key', () => {
  test('is folded to itself, whatever code unit it was made from', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const key = keyOf(String.fromCharCode(unit))
      expect({ unit, key: keyOf(key) }).toEqual({ unit, key })
    }
  })

  test.each([
    ['tatweel under a mark', 'شـﹻد', 'شد'],
    ['Arabic letters', 'ملي كار', 'ملیکار'],
    ['a ligature', 'سﻼم', 'سلام'],
    ['half-space, diacritics and direction marks', 'می\u200cگُو\u200fید', 'میگوید'],
    ['digits of any script', '۱٢3', '123'],
  ])('does not tell %s', (_, text, key) => {
    expect(keyOf(text)).toBe(key)
  })
})
