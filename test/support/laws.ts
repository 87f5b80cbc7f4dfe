import fc from 'fast-check'
import type { ExtractOptions, Extractor } from '../../src/index.js'
import { keyOf } from '../../src/grammar/key.js'
import { checked } from './extract.js'

/** A text with what may be said of it. */
export interface Given {
  readonly text: string
  readonly options: ExtractOptions
}

const entity = fc.record(
  {
    name: fc.constantFrom('مینا راد', 'وزارت راه', 'John Doe', '__proto__', 'constructor', '\ud83d', ' '),
    aliases: fc.array(fc.constantFrom('راد', 'Doe', 'toString', ''), { maxLength: 2 }),
    roles: fc.array(fc.constantFrom('وزیر راه', 'the minister', 'valueOf', ''), { maxLength: 2 }),
    sameAs: fc.oneof(fc.constant('Q1'), fc.array(fc.constantFrom('Q1', 'Q2', '__proto__'), { maxLength: 2 })),
  },
  { requiredKeys: ['name'] },
)

/** Texts with every option, or without. */
export const givenOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Given> =>
  fc.record({
    text,
    options: fc.record(
      {
        id: fc.constantFrom('a', '', '__proto__', 'constructor', '\udc00'),
        title: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'وزیر راه: باران می‌بارد', '\ufeff«')),
        url: fc.constantFrom('https://example.org/', ''),
        publishedAt: fc.constantFrom('2025-08-12', '2025-08-12T23:59:59.9+14:00', '0001-01-01', '9999-12-31'),
        language: fc.constantFrom('fa', 'en', 'fa-IR', 'de', 'und'),
        offsets: fc.constantFrom('utf16', 'codepoint'),
        includeText: fc.boolean(),
        entities: fc.array(entity, { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
  })

/**
 * What holds of any string: the result is valid, its spans are exact, the same comes again, the unit of offsets changes
 * nothing else, and folding what is folded changes nothing.
 *
 * @throws where something does not hold
 */
export function checkLaws({ extract }: Extractor, { text, options }: Given): void {
  const result = checked(extract(text, options), text)
  const bytes = JSON.stringify(result)
  if (JSON.stringify(extract(text, options)) !== bytes) throw new Error('the second result is another')
  const { document } = result
  if (options.includeText ? document.text !== text : 'text' in document) throw new Error('document.text')
  if (options.offsets === 'codepoint') {
    const inUnits = extract(text, { ...options, offsets: 'utf16' })
    if (JSON.stringify(inUnits, withoutOffsets) !== JSON.stringify(result, withoutOffsets))
      throw new Error('the unit of offsets changes more than offsets')
  }
  const key = keyOf(text)
  if (keyOf(key) !== key) throw new Error('a key is folded to another')
}

const OFFSETS = new Set(['start', 'end', 'offsets', 'length'])
const withoutOffsets = (key: string, value: unknown): unknown => (OFFSETS.has(key) ? undefined : value)
