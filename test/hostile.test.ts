import { describe, expect, test } from '@jest/globals'
import { compileGrammar, GrammarError } from '../src/grammar/index.js'
import { createExtractor, extract, InputError, TextTooLongError } from '../src/index.js'
import { fa } from '../src/fa.js'
import { checked } from './support/extract.js'

const TEXT = 'مینا راد گفت: فردا باران می‌بارد.'
const LANGUAGE = {
  language: 'fa',
  version: '1',
  paradigms: [{ pattern: '{past}', features: ['finite', 'past'] }],
}
/** What JSON of a stranger can hold and an object literal cannot: a key that is __proto__. */
const parsed = (json: string): Record<string, unknown> => JSON.parse(json) as Record<string, unknown>
const compiling = (files: Record<string, unknown>) => () => compileGrammar({ 'language.yaml': LANGUAGE, ...files })

describe('maxLength', () => {
  test('refuses a longer text by an error of its own, which tells both lengths', () => {
    const refused = () => extract(TEXT, { maxLength: TEXT.length - 1 })
    expect(refused).toThrow(TextTooLongError)
    expect(refused).toThrow(InputError)
    expect(refused).toThrow(`has ${TEXT.length} UTF-16 code units; maxLength is ${TEXT.length - 1}`)
  })

  test('changes nothing of a text that is no longer', () => {
    expect(extract(TEXT, { maxLength: TEXT.length })).toEqual(extract(TEXT))
  })

  test.each([-1, 1.5, NaN, Infinity])('is no %p', (maxLength) => {
    expect(() => extract(TEXT, { maxLength })).toThrow('maxLength')
  })
})

test('a grammar whose reader was not loaded is refused, and the error says where it is', () => {
  const refused = () => createExtractor({ grammars: [{ ...fa, wordOrder: 'verb-medial' }] })
  expect(refused).toThrow(InputError)
  expect(refused).toThrow('naql/en')
})

describe('Names that every object has are names like others', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype']

  test.each(names)('%s, as an id, a title, an entity and a word', (name) => {
    const entities = [{ name, aliases: [name], roles: [name], sameAs: name }]
    const text = `${name} said: ${TEXT} ${name}: ${name} گفت`
    const before = Object.getOwnPropertyNames(Object.prototype)
    const result = checked(
      createExtractor({ grammars: [fa], entities }).extract(text, { id: name, title: name, entities }),
      text,
    )
    expect(result.document).toMatchObject({ id: name, title: name })
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  })

  test('an option that is none is refused, whatever its name', () => {
    for (const name of names)
      expect(() => extract(TEXT, parsed(`{"${name}": 1}`))).toThrow(`${name}: 1 is not an option`)
  })

  test('a class, a frame or a pattern of a grammar that is called so is refused or is one like others', () => {
    for (const name of names) {
      expect(compiling({ 'lexicon/a.yaml': parsed(`{"${name}": ["آب"]}`) })).toThrow(`${name}: no such class`)
      expect(compiling({ 'cues.yaml': [parsed(`{"${name}": {"polluted": true}}`)] })).toThrow(GrammarError)
    }
    const { patterns } = compiling({ 'patterns.yaml': [{ name: 'constructor', finds: 'a', pattern: 'a' }] })()
    expect(Object.entries(patterns)).toEqual([['constructor', 'a']])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('A grammar of a stranger is held to a size', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 'آب' : [nested(depth - 1)])

  test.each<[string, Record<string, unknown>]>([
    [
      '601 files; a grammar has at most 500',
      Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`lexicon/${i}.yaml`, {}])),
    ],
    ['nested more than 12 deep', { 'lexicon/a.yaml': nested(5000) }],
    ['more than 20000000 characters', { 'lexicon/a.yaml': { office: ['آ'.repeat(20_000_001)] } }],
    ['must NOT have more than 200 characters', { 'lexicon/a.yaml': { office: ['آ'.repeat(201)] } }],
  ])('%s', (message, files) => {
    expect(compiling(files)).toThrow(GrammarError)
    expect(compiling(files)).toThrow(message)
  })

  test('patterns that name patterns do not grow beyond it', () => {
    const name = (i: number): string => 'abcdefghijkl'[i]
    const doubling = Array.from({ length: 12 }, (_, i) => ({
      name: name(i),
      finds: 'a',
      pattern: i === 0 ? 'آب' : `{{${name(i - 1)}}}`.repeat(8),
    }))
    expect(compiling({ 'patterns.yaml': doubling })).toThrow('it has more than 20000 characters')
  })
})

test('A pattern of a stranger sees the head of its line alone, and is not tried on all that follows', () => {
  const reading = (far: number) => {
    const { extract: own } = createExtractor({ grammars: [{ ...fa, patterns: { furniture: 'x[^!]*!' } }] })
    return own(`x ${TEXT}${'\nآب'.repeat(far)}!`).claims.length
  }
  expect({ near: reading(9), far: reading(999) }).toEqual({ near: 0, far: 1 })
})
