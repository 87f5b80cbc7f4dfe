import { describe, expect, jest, test } from '@jest/globals'
import { en } from '../src/en.js'
import { fa } from '../src/fa.js'
import { createExtractor, extract as extractPersian, InputError } from '../src/index.js'
import { resultSchema, validateResult } from '../src/schema/index.js'
import { checked, extract } from './support/extract.js'

const TEXT = 'مینا راد گفت: فردا باران می‌بارد.'

/** As callers without types call it. */
const call = (...given: unknown[]): unknown => Reflect.apply(extractPersian, undefined, given)

function errorOf(work: () => unknown): InputError {
  try {
    work()
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('what is given beside the text', () => {
  test('stands in the result', () => {
    const options = { id: 'a1', title: 'هوا', url: 'https://example.org/1', publishedAt: '2025-08-12T13:18:00+03:30' }
    expect(extract(TEXT, options).document).toMatchObject({ ...options, language: 'fa', length: TEXT.length })
  })

  test('is absent from the result where it was not given', () => {
    expect(Object.keys(extract(TEXT, { id: undefined }).document)).toEqual(
      expect.not.arrayContaining(['id', 'title', 'url', 'text']),
    )
  })

  test('repeats the text on request', () => {
    expect(extract(TEXT, { includeText: true }).document.text).toBe(TEXT)
  })

  test('gives no claims: these come from the text alone', () => {
    expect(extract('', { title: TEXT }).claims).toEqual([])
  })
})

describe('the language', () => {
  test.each(['fa', 'FA', 'fa-IR', 'fas', 'fa-Arab-AF'])('%s is read by the grammar of Persian', (language) => {
    expect(extract(TEXT, { language }).claims).toHaveLength(1)
  })

  test('of a text without a grammar is kept, and a diagnostic says why there are no claims', () => {
    const { document, claims, diagnostics } = extract(TEXT, { language: 'de-at' })
    expect(document.language).toBe('de-AT')
    expect(claims).toEqual([])
    expect(diagnostics).toMatchObject([{ code: 'no-grammar', message: 'No grammar for de-AT; loaded: fa.' }])
  })

  test('of a text of which no grammar knows a word is undetermined', () => {
    const { document, diagnostics } = extract('The mayor said: no.')
    expect(document.language).toBe('und')
    expect(diagnostics).toMatchObject([{ code: 'no-grammar' }])
  })

  test('needs a grammar: an extractor without any gives no claims', () => {
    expect(createExtractor({ grammars: [] }).extract(TEXT).diagnostics).toMatchObject([{ code: 'no-grammar' }])
  })
})

test('another version of the library in one program reads its own documents alone', async () => {
  const finds = (): number =>
    createExtractor({ grammars: [en] }).extract('Finch said that the dam is old.', { language: 'en' }).claims.length
  expect(finds()).toBe(1)
  jest.unstable_mockModule('../src/generated/version.js', () => ({ version: '99.0.0' }))
  jest.resetModules()
  const other = await import('../src/attribution/index.js')
  other.addReader('verb-medial', () => [])
  expect(finds()).toBe(1)
})

test('a span that reaches over another language has its text as it stands', () => {
  const quoted =
    'Rain will fall on all of the valleys\nباران در همه دره‌ها می‌بارد و رودخانه‌ها پر می‌شود\nand the river will rise before the weekend'
  const text = `The minister spoke to reporters after the meeting.\n“${quoted},” Mina Rad said.\n`
  const { claims } = checked(createExtractor({ grammars: [fa, en] }).extract(text), text)
  expect(claims.map((claim) => claim.text)).toContain(quoted)
})

describe('offsets in code points', () => {
  const emoji = `🔹🔹 ${TEXT} 🌧️`

  test('are those of Python, throughout the result', () => {
    const { document, claims, speakers } = extract(emoji, { offsets: 'codepoint' })
    expect(document).toMatchObject({ offsets: 'codepoint', length: Array.from(emoji).length })
    expect(speakers[0]?.mentions[0]).toMatchObject({ start: 3, end: 11, text: 'مینا راد' })
    expect(claims[0]?.content).toMatchObject([{ start: 17, text: 'فردا باران می‌بارد' }])
  })

  test('change nothing but offsets', () => {
    const withoutOffsets = (result: unknown): unknown =>
      JSON.parse(JSON.stringify(result), (key, value: unknown) =>
        ['start', 'end', 'offsets', 'length'].includes(key) ? undefined : value,
      )
    expect(withoutOffsets(extract(emoji, { offsets: 'codepoint' }))).toEqual(withoutOffsets(extract(emoji)))
  })

  test('are those in UTF-16 where every character is one unit', () => {
    const { document, ...rest } = extract(TEXT, { offsets: 'codepoint' })
    expect({ ...rest, document: { ...document, offsets: 'utf16' } }).toEqual(extract(TEXT))
  })
})

describe('odd input has a diagnostic with its place', () => {
  test.each([
    ['control-character', `${TEXT}\0`],
    ['unpaired-surrogate', `${TEXT}\ud83d`],
    ['replacement-character', `${TEXT}\ufffd\ufffd`],
    ['markup', `${TEXT}</p> <b>${TEXT}</b>`, '</p>'.length],
  ])('%s', (code, text, length = 1) => {
    const start = TEXT.length
    expect(extract(text).diagnostics).toMatchObject([{ code, start, end: start + length }])
  })

  test('in the order of the text', () => {
    const codes = extract(`\ufffd \ud83d <p>${TEXT}</p> \0 \udc00`).diagnostics.map(({ code }) => code)
    expect(codes).toEqual(['replacement-character', 'unpaired-surrogate', 'markup', 'control-character'])
  })

  test.each(['', ' \n\t', '\ufeff'])('empty: %j', (text) => {
    expect(extract(text)).toMatchObject({
      document: { length: text.length },
      claims: [],
      diagnostics: [{ code: 'empty' }],
    })
  })

  test('and ordinary input has none', () => {
    expect(extract(`${TEXT}\r\n\t\x85🔹 \u200f«${TEXT}» 3 < 5/7 > a`).diagnostics).toEqual([])
  })

  test('a byte order mark counts like any character', () => {
    expect(extract(`\ufeff${TEXT}`).claims[0]?.source?.start).toBe(1)
  })
})

describe('bad input is answered by an error that names the field and the value', () => {
  test.each([
    ['text', [undefined], 'text: undefined is not a string'],
    ['text', [new Uint8Array(3)], 'text: [object Uint8Array] is not a string'],
    ['options', [TEXT, 0], 'options: 0 is not an object'],
    ['id', [TEXT, { id: 17 }], 'id: 17 is not a string'],
    ['title', [TEXT, { title: ['a'] }], 'title: an array of 1 is not a string'],
    [
      'language',
      [TEXT, { language: 'fa_IR' }],
      'language: "fa_IR" is not a BCP 47 language tag, such as "fa" or "en-GB"',
    ],
    ['publishedAt', [TEXT, { publishedAt: '2025-13-01' }], 'publishedAt: "2025-13-01" is not an ISO 8601 date'],
    ...['2025-02-30', '2025-08-00', '2025-08-12T24:00', '2025-08-12T10:60', '2025-08-12T10:00+25:00'].map(
      (date): [string, unknown[], string] => [
        'publishedAt',
        [TEXT, { publishedAt: date }],
        `publishedAt: "${date}" is not an ISO 8601 date`,
      ],
    ),
    ...['1404-05-21', '1447-02-17T13:18:00+03:30'].map((date): [string, unknown[], string] => [
      'publishedAt',
      [TEXT, { publishedAt: date }],
      `publishedAt: "${date}" is not an ISO 8601 date of the Gregorian calendar, such as "2025-08-12"`,
    ]),
    ['entities', [TEXT, { entities: {} }], 'entities: [object Object] is not an array of entities, such as [{ name: '],
    ['entities[1]', [TEXT, { entities: [{ name: 'a' }, 'b'] }], 'entities[1]: "b" is not an object'],
    ['entities[0].name', [TEXT, { entities: [{ name: '' }] }], 'entities[0].name: "" is not a non-empty string'],
    [
      'entities[0].aliases',
      [TEXT, { entities: [{ name: 'a', aliases: 'b' }] }],
      'entities[0].aliases: "b" is not an array of strings',
    ],
    [
      'entities[0].sameAs',
      [TEXT, { entities: [{ name: 'a', sameAs: 17 }] }],
      'entities[0].sameAs: 17 is not an array of strings',
    ],
    [
      'entities[0].samesAs',
      [TEXT, { entities: [{ name: 'a', samesAs: 'Q1' }] }],
      'entities[0].samesAs: "Q1" is not a field; the fields are name, aliases, roles, sameAs',
    ],
    ['offsets', [TEXT, { offsets: 'utf8' }], 'offsets: "utf8" is neither "utf16" nor "codepoint"'],
    ['includeText', [TEXT, { includeText: 1 }], 'includeText: 1 is neither true nor false'],
    ['lang', [TEXT, { lang: 'fa' }], 'lang: "fa" is not an option; the options are id, '],
  ])('%s', (field, given, message) => {
    const error = errorOf(() => call(...given))
    expect(error).toMatchObject({ name: 'InputError', field })
    expect(error.message).toContain(message)
  })

  test.each([
    ['grammars', undefined, 'grammars: undefined is not an array of compiled grammars'],
    [
      'entities[0].roles',
      { grammars: [fa], entities: [{ name: 'a', roles: [1] }] },
      'entities[0].roles: an array of 1 is not an array of strings',
    ],
    [
      'entity',
      { grammars: [fa], entity: [] },
      'entity: an array of 0 is not an option; the options are grammars, entities and, for createExplainer, sources',
    ],
  ])('of createExtractor: %s', (field, given, message) => {
    const error = errorOf(() => Reflect.apply(createExtractor, undefined, [given]))
    expect(error).toMatchObject({ field, message })
  })

  test('a grammar that is none', () => {
    const grammars = [fa, JSON.parse('{"language": "xx"}') as typeof fa]
    expect(errorOf(() => createExtractor({ grammars })).message).toContain(
      'grammars[1]: [object Object] is not a compiled grammar',
    )
  })

  test.each([
    '2025-08-12',
    '2025-08-12T13:18Z',
    '2025-08-12 13:18:00',
    '2025-08-12T13:18:00.250+03:30',
    '2025-08-12T13:18+0330',
    '2025-08-12T13:18-03',
  ])('but %s is a good date, from which relative dates are counted', (publishedAt) => {
    const { document, claims } = extract('مینا راد گفت: دیروز پل باز شد.', { publishedAt })
    expect(document.publishedAt).toBe(publishedAt)
    expect(claims[0]?.statements[0]?.dates).toMatchObject([{ value: '2025-08-11' }])
  })
})

describe('the schema', () => {
  test('takes what extract gives, and what it gave before it was written to a file', () => {
    expect(validateResult(JSON.parse(JSON.stringify(extract(TEXT))))).toBe(true)
  })

  test('refuses what is not a result and says where', () => {
    const result = { ...extract(TEXT), claims: [{ id: 'c1' }] }
    expect(validateResult(result)).toBe(false)
    expect(validateResult.errors).toContainEqual(expect.objectContaining({ instancePath: '/claims/0' }))
  })

  test('stays open to fields that later versions add', () => {
    expect(validateResult({ ...extract(TEXT), later: 1 })).toBe(true)
  })

  test('names its draft and its major version', () => {
    expect(resultSchema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
    expect(resultSchema['$id']).toContain('/1/')
  })
})
