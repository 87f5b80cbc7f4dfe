import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ownNews, rawNews } from '../corpus/news.js'
import { en } from '../src/en.js'
import { fa } from '../src/fa.js'
import { createExtractor, type CompiledGrammar } from '../src/index.js'
import { checkLaws, givenOf } from './support/laws.js'
import { anyString, mixedNews, spoiltNews } from './support/texts.js'

const own = [...ownNews('fa'), ...ownNews('en')]
const raw = ['fa', 'en'].flatMap((language) => Object.values(rawNews(language)).flat())

const EXTRACTORS: [string, CompiledGrammar[]][] = [
  ['Persian', [fa]],
  ['English', [en]],
  ['both', [fa, en]],
]

describe.each(EXTRACTORS)('An extractor of %s gives a valid, exact and repeatable result', (_, grammars) => {
  const extractor = createExtractor({ grammars })
  const holds = (text: fc.Arbitrary<string>, numRuns: number): void =>
    fc.assert(
      fc.property(givenOf(text), (given) => checkLaws(extractor, given)),
      { numRuns },
    )

  test('for any string', () => holds(anyString, 1000))
  test('for news of our own to which anything was done', () => holds(spoiltNews(own), 600))
  test('for the words of our own news in another order', () => holds(mixedNews(own), 600))
  ;(raw.length > 0 ? test : test.skip)(
    'for real news to which anything was done (needs the corpora beside the project)',
    () => holds(spoiltNews(raw), 300),
  )
})

/** Grammars of which no word has been met: a grammar is loaded once, unless it is another object. */
const fresh = (): CompiledGrammar[] => [{ ...fa }, { ...en }]

test('An extractor leaves nothing behind: after much it gives what one gives that has read nothing', () => {
  const used = createExtractor({ grammars: fresh() })
  for (const text of own) used.extract(text)
  for (const text of own.filter((_, i) => i % 40 === 0))
    expect(used.extract(text)).toEqual(createExtractor({ grammars: fresh() }).extract(text))
})
