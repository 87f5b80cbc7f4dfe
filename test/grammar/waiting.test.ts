import { describe, expect, test } from '@jest/globals'
import { compileGrammar } from '../../src/grammar/index.js'
import { hashOf } from '../../src/grammar/key.js'
import { packList } from '../../src/grammar/list.js'
import { type Grammar, loadGrammar } from '../../src/grammar/load.js'
import { Closed, Open } from '../../src/grammar/tags.js'
import { createVocabularyBuilder } from '../../src/grammar/vocabulary.js'
import { createWaiting } from '../../src/grammar/waiting.js'
import { tokenize } from '../../src/text/tokenize.js'

const grammar = compileGrammar({
  'language.yaml': { language: 'fa', version: '1.0.0', paradigms: [] },
  'lexicon/words.yaml': {
    preposition: ['بنا‌بر', '24 ساعت پس از'],
    subordinator: ['بنا بر این که', 'بنابر'],
  },
})

/** Reads texts one after another, and tells of the first entry of each how many tokens it has and what it is. */
function entriesOf(texts: readonly string[]): (readonly [tokens: number, ...classes: string[]])[] {
  const loaded = loadGrammar({ ...grammar })
  return texts.map((text) => {
    const { lexeme, lexemeEnd } = tokenize(text, loaded)
    const classes = (['preposition', 'subordinator'] as const).filter((name) => loaded.closed[lexeme[0]] & Closed[name])
    return [lexemeEnd[0], ...classes] as const
  })
}

test('an entry is known the first time that it is read, with its half-space kept, lost, or typed as a space', () => {
  for (const typing of ['بنا‌بر', 'بنابر']) expect(entriesOf([typing])).toEqual([[1, 'preposition', 'subordinator']])
  expect(entriesOf(['بنا بر'])).toEqual([[2, 'preposition']])
})

test('what an entry is does not depend on which of its words and typings was read before', () => {
  const longest = [4, 'subordinator']
  for (const before of ['بنا', 'بر', 'بنابر', 'که', 'بنا بر'])
    expect(entriesOf([before, 'بنا بر این که', 'بنا بر'])).toEqual([expect.anything(), longest, [2, 'preposition']])
})

test('an entry that begins with a figure is known, in digits of any script', () => {
  expect(entriesOf(['۲۴ ساعت پس از', '24 ساعت پس از'])).toEqual([
    [4, 'preposition'],
    [4, 'preposition'],
  ])
})

const knownIn =
  (loaded: Grammar) =>
  (text: string, is: number): boolean => {
    const { lexeme, lexemeEnd, count } = tokenize(text, loaded)
    return lexemeEnd[0] === count && (loaded.open[lexeme[0]] & is) !== 0
  }

test('the plurals of people need not be listed, and what is listed in a plural alone and with its ezafe is known indefinite too', () => {
  const loaded = loadGrammar(
    compileGrammar({
      'language.yaml': {
        language: 'fa', version: '1.0.0', paradigms: [], 'plural-marks': ['ها', 'های', 'هایی'], 'people-marks': ['ان'],
      },
      'lexicon/words.yaml': { occupation: ['نجار', 'نجار کشتی'], document: ['پیش‌بینی‌ها', 'پیش‌بینی‌های', 'نامه‌ها'] },
    }),
  ) // prettier-ignore
  const isKnown = knownIn(loaded)
  for (const text of ['نجارها', 'نجار هایی', 'نجاران']) expect(isKnown(text, Open.group)).toBe(true)
  for (const text of ['نجار', 'نجار کشتی‌ها']) expect(isKnown(text, Open.group)).toBe(false)
  for (const text of ['پیش‌بینی‌هایی', 'پیش بینی ها', 'نامه‌ها']) expect(isKnown(text, Open.document)).toBe(true)
  expect(isKnown('نامه‌هایی', Open.document)).toBe(false)
})

test('who is of a country is called by its name and the ending that its last letter takes, one or several', () => {
  const isKnown = knownIn(
    loadGrammar(
      compileGrammar({
        'language.yaml': {
          language: 'fa', version: '1.0.0', paradigms: [], 'plural-marks': ['ها', 'های', 'هایی'], 'people-marks': ['ان'],
          'nationality-endings': { '': 'ی', ا: 'یی', ه: '‌ای' },
        },
        'lexicon/places.yaml': { country: ['آلمان', 'غنا', 'ترکیه', 'کره جنوبی'], nationality: ['فرانسوی'] },
      }),
    ),
  ) // prettier-ignore
  for (const text of ['آلمانی', 'غنایی', 'ترکیه ای', 'فرانسوی']) expect(isKnown(text, Open.nationality)).toBe(true)
  for (const text of ['آلمانی‌ها', 'غنایی‌های', 'آلمانیان']) expect(isKnown(text, Open.group)).toBe(true)
  for (const text of ['آلمان', 'غنای', 'ترکیهی', 'فرانسهی']) expect(isKnown(text, Open.nationality)).toBe(false)
  for (const text of ['آلمان‌ها', 'غناها']) expect(isKnown(text, Open.group)).toBe(false)
})

describe('What waits for a word', () => {
  /** Lets entries wait, each under its place, meets words, and tells what was given: which entry, in how many words. */
  function givenWhen(entries: readonly string[], words: readonly string[]): string[] {
    const given: string[] = []
    const waiting = createWaiting(createVocabularyBuilder({ words: 50, nodes: 100, letters: 500 }))
    for (const [i, entry] of entries.entries()) waiting.add(entry, ({ length }) => given.push(`${i}: ${length}`))
    for (const word of words) waiting.meet(word.charCodeAt(0), hashOf(word))
    return given
  }

  test('is given in the order in which it was added, and once', () => {
    expect(givenWhen(['گفت', 'گفت و گو', 'گفت'], ['گفت', 'گو', 'گفت'])).toEqual(['0: 1', '1: 3', '2: 1'])
  })

  test('is given in the order in which it was added, in a list or alone, in the form of the list', () => {
    const given: string[] = []
    const builder = createVocabularyBuilder({ words: 50, nodes: 100, letters: 500 })
    const waiting = createWaiting(builder)
    waiting.addList(packList(['باد', 'باد تند', 'گرم']), (words) => given.push(words.map(builder.keyOf).join(' ')))
    waiting.add('گرمتر', () => given.push('alone'))
    waiting.addList(
      packList(['گرم']),
      () => given.push('ending'),
      (word) => word + 'تر',
    )
    for (const word of ['گرمتر', 'باد']) waiting.meet(word.charCodeAt(0), hashOf(word))
    expect(given).toEqual(['alone', 'ending', 'باد', 'باد تند'])
  })

  test('is given as it is typed, with letters and apostrophes that a key has otherwise, and a ligature for its letters', () => {
    const typings = ['آب', "ali's", '\ufefb']
    const words = ['اب', 'ali', 'لا']
    for (const [i, typing] of typings.entries()) {
      const given: number[] = []
      const waiting = createWaiting(createVocabularyBuilder({ words: 50, nodes: 100, letters: 500 }))
      waiting.addTyped(typing, ({ length }) => given.push(length))
      waiting.meet(words[i].charCodeAt(0), hashOf(words[i]))
      expect(given).toEqual([typing.includes("'") ? 2 : 1])
    }
  })

  test('is given in those of its typings that begin with the word', () => {
    expect(givenWhen(['بنا‌بر این'], ['بنا'])).toEqual(['0: 3'])
    expect(givenWhen(['بنا‌بر این'], ['بنابر'])).toEqual(['0: 2'])
  })

  test('is given once in each typing where a half-space ends the word', () => {
    expect(givenWhen(['می‌ شود'], ['می'])).toEqual(
      givenWhen(['می شود', 'می شود'], ['می']).map((given) => given.replace('1', '0')),
    )
  })
})
