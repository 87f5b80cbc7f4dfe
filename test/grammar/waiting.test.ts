import { describe, expect, test } from '@jest/globals'
import { compileGrammar } from '../../src/grammar/index.js'
import { hashOf } from '../../src/grammar/key.js'
import { loadGrammar } from '../../src/grammar/load.js'
import { Closed } from '../../src/grammar/tags.js'
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

describe('What waits for a word', () => {
  /** Lets entries wait, each under its place, meets words, and tells what was given: which entry, in how many words. */
  function givenWhen(entries: readonly string[], words: readonly string[]): string[] {
    const given: string[] = []
    const waiting = createWaiting(createVocabularyBuilder({ words: 50, nodes: 100, letters: 500 }))
    for (const [i, entry] of entries.entries()) waiting.add(entry, ({ length }) => given.push(`${i}: ${length}`))
    words.map(hashOf).forEach(waiting.meet)
    return given
  }

  test('is given in the order in which it was added, and once', () => {
    expect(givenWhen(['گفت', 'گفت و گو', 'گفت'], ['گفت', 'گو', 'گفت'])).toEqual(['0: 1', '1: 3', '2: 1'])
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
