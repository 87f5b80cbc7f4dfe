import { expect, test } from '@jest/globals'
import { compileGrammar } from '../../src/grammar/index.js'
import { packGrammar, unpackGrammar } from '../../src/grammar/pack.js'

const LANGUAGE = { language: 'fa', version: '1.0.0', paradigms: [] }
const EXAMPLES = { match: ['او گفت'], reject: ['او رفت'] }
const STEMS = [
  { infinitive: 'گفتن', past: 'گفت', present: 'گو' },
  { infinitive: 'خریدن', past: 'خرید', present: 'خر' },
  { infinitive: 'بودن', past: 'بود', forms: { است: '3s' } },
]

test('a grammar is read as it was written: fields that are as usual, fields that are not, fields that are missing, and lemmas that spell their words in another way', () => {
  const compiled = compileGrammar({
    'language.yaml': { ...LANGUAGE, passive: { active: ['گفتن'], passive: 'بودن' } },
    'stems.yaml': STEMS,
    'verbs/plain.yaml': [
      { lemma: 'گفتن', act: 'say', stance: 'neutral', frames: ['clause'], ...EXAMPLES },
      { lemma: 'تأکید گفتن', act: 'say', stance: 'neutral', frames: ['clause'], ...EXAMPLES },
      { lemma: 'سخن گفتن', act: 'say', stance: 'distancing', frames: ['clause', { nominal: ['از'] }], unless: ['به'], ...EXAMPLES },
    ],
    'cues/adjuncts.yaml': [
      { phrase: 'با بیان', also: ['ضمن بیان'], act: 'say', stance: 'neutral', kind: 'adjunct', takes: 'clause', ...EXAMPLES },
      { phrase: 'با طرح این ادعا', also: ['ضمن طرح این ادعا'], act: 'claim', stance: 'distancing', kind: 'adjunct', takes: 'clause', ...EXAMPLES },
      { phrase: 'با اشاره', also: ['به‌اشاره'], act: 'mention', stance: 'neutral', kind: 'adjunct', takes: 'clause', ...EXAMPLES },
    ],
    'cues/phrases.yaml': [
      { phrase: 'به گفته', act: 'say', stance: 'neutral', kind: 'phrase', takes: 'source', ...EXAMPLES },
      { phrase: 'به نقل از', act: 'say', stance: 'endorsing', kind: 'phrase', takes: 'source', provenance: true, ...EXAMPLES },
    ],
  }) // prettier-ignore
  expect(unpackGrammar(packGrammar(compiled))).toEqual(compiled)
})

test('units and paradigms are read as they were written, with all that only some of them have', () => {
  const compiled = compileGrammar({
    'language.yaml': {
      ...LANGUAGE,
      paradigms: [
        { pattern: '{past}', negative: 'ن{past}', features: ['finite', 'past'] },
        { pattern: '{past}{-}', endings: { '3p': 'ند' }, features: ['finite', 'past'] },
      ],
    },
    'stems.yaml': STEMS,
    'figures.yaml': {
      calendar: 'persian', zone: 'Asia/Tehran', week: 'sat', 'two-digit-years': 1330, years: { persian: [1270, 1425] },
      units: [
        { unit: 'tonne', partitive: 'person', words: ['تن'], adjective: ['تنی'] },
        { unit: 'day', period: 'day', words: ['روز'], adjective: ['روزه', 'روزی'] },
        { unit: 'IRT', factor: 1000, words: ['هزارتومن'] },
        { unit: 'hour', period: 'hour', countable: true, words: ['ساعت'] },
      ],
    },
  }) // prettier-ignore
  expect(unpackGrammar(packGrammar(compiled))).toEqual(compiled)
})

test('a pattern that is only part of another one is not shipped', () => {
  const compiled = compileGrammar({
    'language.yaml': LANGUAGE,
    'stems.yaml': STEMS,
    'patterns.yaml': [
      { name: 'end', finds: 'the end of a line', pattern: '\\n | $' },
      { name: 'line', finds: 'a line of signs', pattern: '[*]+ (?: {{end}} )', match: ['***'], reject: ['او گفت'] },
    ],
  })
  expect(Object.keys(unpackGrammar(packGrammar(compiled)).patterns)).toEqual(['line'])
})

test('characters that the packing itself uses are read as they were written', () => {
  const compiled = compileGrammar({
    'language.yaml': LANGUAGE,
    'stems.yaml': STEMS,
    'lexicon/names.yaml': { 'given-name-male': ['رضا', 'Adam', 'ژیلا'] },
    'patterns.yaml': [{ name: 'tilde', finds: 'a mark', pattern: '~ Aa [آ-ی] ~', ...EXAMPLES }],
  })
  expect(compiled.patterns.tilde).toContain('~')
  expect(unpackGrammar(packGrammar(compiled))).toEqual(compiled)
})
