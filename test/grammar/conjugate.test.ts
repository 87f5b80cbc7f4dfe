import { expect, test } from '@jest/globals'
import { compileGrammar, readGrammar } from '../../src/grammar/index.js'
import { Entry, loadGrammar } from '../../src/grammar/load.js'
import { Form } from '../../src/grammar/tags.js'
import { tokenize } from '../../src/text/tokenize.js'

/** Two verbs of which «خورد» is a form: of the first in the past, of the second in the present; and the first with a prefix. */
const twoVerbs = compileGrammar({
  'language.yaml': {
    language: 'fa',
    version: '1.0.0',
    liaisons: [['+', '']],
    paradigms: [
      { pattern: '{past}{-}', negative: 'ن+{past}{-}', endings: { '3s': '', '3p': 'ند' }, features: ['finite', 'past'] },
      { pattern: '{present}{-}', negative: 'ن+{present}{-}', endings: { '3s': 'د', '3p': 'ند' }, features: ['finite', 'present'] },
      { pattern: '{past}ه بود{-}', endings: { '3s': '' }, features: ['finite', 'past', 'perfect'] },
    ],
  },
  'stems.yaml': [
    { infinitive: 'خوردن', past: 'خورد' },
    { infinitive: 'خوریدن', past: 'خورید', present: 'خور' },
    { infinitive: 'برخوردن', prefix: 'بر', past: 'خورد', present: 'خور' },
  ],
}) // prettier-ignore

/** Reads words one after another, each as a text of its own, and gives what is known of the form of each. */
function formsOf(words: readonly string[]): number[] {
  const grammar = loadGrammar({ ...twoVerbs })
  return words.map((word) => grammar.form[tokenize(word, grammar).lexeme[0]])
}

const { past, present, perfect, negative, finite } = Form

test('a verb that neither stems nor an analyser give is named, and what could conjugate it', () => {
  const verb = { lemma: 'shout', act: 'say', stance: 'neutral', frames: ['clause'], match: ['x'], reject: ['x'] }
  const source = {
    'language.yaml': { language: 'en', version: '1.0.0', wordOrder: 'verb-medial', paradigms: [] },
    'verbs.yaml': [verb],
  }
  expect(() => compileGrammar(source)).toThrow(
    'verbs.yaml, shout: shout: no such verb in stems.yaml, and no analyser was given that knows it: compileGrammar(',
  )
})

test.each([
  ['grammars/fa', '"grammars/fa"'],
  [undefined, 'undefined'],
])('what is no source is refused, and how one is read is told: %s', (source, shown) => {
  expect(() => Reflect.apply(compileGrammar, undefined, [source]) as unknown).toThrow(
    `source: ${shown} is not what readGrammar returns; to read a folder: readGrammar(folder)`,
  )
})

test.each([
  [{}, '[object Object]'],
  [null, 'null'],
])('what is no analyser is refused, and where there is one is told: %s', (analyser, shown) => {
  expect(() => Reflect.apply(compileGrammar, undefined, [{}, analyser]) as unknown).toThrow(
    `analyser: ${shown} is not an analyser, such as that of naql/en/analyser`,
  )
})

test('what is no path is refused, and called so', () => {
  expect(() => Reflect.apply(readGrammar, undefined, [undefined]) as unknown).toThrow(
    'folder: undefined is not the path of a folder',
  )
})

test('a form is known the first time that it is read', () => {
  expect(formsOf(['نخورید'])).toEqual([finite | past | negative | 3])
})

test('of a form of several words, the one that has the stem is enough for the verb to be met', () => {
  expect(formsOf(['خورده بود'])).toEqual([finite | past | perfect | 3])
})

test('a form of two verbs is the one that the first makes, whichever verb was met before', () => {
  const said = finite | past | 3
  expect(formsOf(['خورد'])).toEqual([said])
  expect(formsOf(['خورند', 'خورد'])).toEqual([finite | present | 6, said])
  expect(formsOf(['نخوردند', 'خورد'])).toEqual([finite | past | negative | 6, said])
})

test('a prefix stands before the negation, and a verb is known by its form with one alone', () => {
  expect(formsOf(['برنخوردند', 'نبرخوردند'])).toEqual([finite | past | negative | 6, 0])
  expect(formsOf(['برخورند', 'بازخورند'])).toEqual([finite | present | 6, 0])
})

test('a word that only begins or ends like a form is none', () => {
  expect(formsOf(['خورشید', 'آبخورد', 'خوردنیها'])).toEqual([0, 0, 0])
})

/** «گویم» is a form of «گفتن», a cue alone, and «گوی» with the copula. */
const withCopula = compileGrammar({
  'language.yaml': {
    language: 'fa',
    version: '1.0.0',
    paradigms: [{ pattern: '{past}{-}', endings: { '3s': '' }, features: ['finite', 'past'] }, { pattern: '{present}{-}', endings: { '1s': 'م' }, features: ['finite', 'present'] }],
    copulas: ['بودن'],
    enclitics: { '1s': ['م'] },
  },
  'stems.yaml': [
    { infinitive: 'بودن', past: 'بود' },
    { infinitive: 'گفتن', past: 'گفت', present: 'گوی' },
  ],
  'verbs/plain.yaml': ['گفتن', 'گوی بودن'].map((lemma) => ({
    lemma, act: 'say', stance: 'neutral', frames: ['clause'], match: ['او گفت'], reject: ['او رفت'],
  })),
}) // prettier-ignore

test('a form that is an adjective with the copula too is that, whether its verb was met before or not', () => {
  for (const before of ['گفت', 'بود']) {
    const grammar = loadGrammar({ ...withCopula })
    tokenize(before, grammar)
    const { lexeme } = tokenize('گویم', grammar)
    expect(withCopula.verbs[grammar.verb[lexeme[0]]].infinitive).toBe('بودن')
    expect(grammar.entry[lexeme[0]] & Entry.verbCue).toBe(0)
  }
})
