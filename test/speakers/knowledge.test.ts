import { describe, expect, test } from '@jest/globals'
import { createExtractor, InputError } from '../../src/index.js'
import { fa } from '../../src/fa.js'
import { checked } from '../support/extract.js'
import { soleSpeaker, speakersOf } from './support.js'

describe('Entities that the caller knows', () => {
  const entities = [
    { name: 'بهرام کرمانی', aliases: ['بهرام کرمانی‌نژاد'], roles: ['استاندار البرز'], sameAs: 'Q1' },
    { name: 'سازمان ایمنی راه', aliases: ['سار'], sameAs: ['Q2', 'https://example.org/2'] },
  ]

  test('come back with their ids, by name, by surname, by alias and by role', () => {
    expect(soleSpeaker('بهرام کرمانی گفت: جاده باز است.', { entities }).sameAs).toEqual(['Q1'])
    expect(soleSpeaker('کرمانی گفت: جاده باز است.', { entities }).sameAs).toEqual(['Q1'])
    expect(soleSpeaker('استاندار البرز گفت: جاده باز است.', { entities }).sameAs).toEqual(['Q1'])
    expect(soleSpeaker('سازمان ایمنی راه اعلام کرد که جاده باز است.', { entities }).sameAs).toEqual([
      'Q2',
      'https://example.org/2',
    ])
  })

  test('make one of what the text alone does not show to be one', () => {
    const text = 'نادر فلاحی و بهرام کرمانی آمدند. استاندار البرز گفت: جاده باز است. کرمانی افزود: سد پر است.'
    expect(new Set(speakersOf(text, { entities }))).toEqual(new Set(['بهرام کرمانی']))
  })

  test('leave others without ids', () => {
    expect(soleSpeaker('مینا راد گفت: جاده باز است.', { entities }).sameAs).toBeUndefined()
  })

  test('can be given once, to the extractor', () => {
    const text = 'کرمانی گفت: جاده باز است.'
    const { speakers } = checked(createExtractor({ grammars: [fa], entities }).extract(text), text)
    expect(speakers[0]?.sameAs).toEqual(['Q1'])
  })

  test('that are none are refused, with the entry and the field named', () => {
    const wrong = [{ name: 'مینا راد', aliases: 'راد' }] as unknown as { name: string }[]
    expect(() => createExtractor({ grammars: [fa], entities: wrong })).toThrow(InputError)
    expect(() => createExtractor({ grammars: [fa], entities: wrong })).toThrow(/entities.*0.*aliases/)
  })
})

describe('A title beside the text', () => {
  test('names the one whom the text calls by a pronoun or a surname', () => {
    const title = 'بهرام کرمانی: جاده تا پاییز باز می‌شود'
    expect(soleSpeaker('وی گفت: جاده باز می‌شود.', { title }).name).toBe('بهرام کرمانی')
    expect(soleSpeaker('کرمانی گفت: جاده باز می‌شود.', { title }).name).toBe('بهرام کرمانی')
  })

  test('makes no claim, and its spans are none of the text’s', () => {
    const { mentions } = soleSpeaker('وی گفت: جاده باز می‌شود.', { title: 'بهرام کرمانی: جاده باز می‌شود' })
    expect(mentions.map(({ text, form }) => [text, form])).toEqual([['وی', 'pronoun']])
  })
})
