import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Result } from '../../src/schema/types.js'
import { extract } from '../support/extract.js'

/** Names of one length and shape, which the lexicon takes for the same: given names, and surnames. */
const given = fc.constantFrom('بهرام', 'بهروز', 'پدرام', 'پرویز', 'جمشید', 'تیمور', 'رامین', 'آرمین')
const surname = fc.constantFrom('بابایی', 'بختیار', 'بهادری', 'بیضایی', 'پازوکی', 'پاشایی', 'تجریشی', 'جواهری')

/** Sentences about a first and a second person; {1} and {2} are their full names, {1s} and {2s} their surnames. */
const sentence = fc.constantFrom(
  '{1} گفت: باران می‌بارد.',
  '{1s} افزود: «سد پر است و سیل نمی‌آید.»',
  '{2}، وزیر نیرو، گفت: برق کافی است.',
  '{2s} تأکید کرد که «برق کافی است».',
  'وی افزود: کار از فردا آغاز می‌شود.',
  'وزیر نیرو تصریح کرد: خاموشی نداریم.',
  'یک مقام آگاه گفت: گفت‌وگوها آغاز شده است.',
  'این مقام افزود: هنوز زود است.',
  'رئیس سازمان آب در کنار {1} از سد بازدید کرد.',
  '{1} و {2} گفتند که جاده باز می‌شود.',
  'به گفته {1s}، {2s} به او گفته بود که جاده باز است.',
  '{1s}: جاده باز می‌شود',
  'آنها افزودند که پل هم ساخته می‌شود.',
  'در این بیانیه آمده است: آب کم است.',
)
const story = fc.array(fc.tuple(sentence, fc.constantFrom(' ', '\n')), { minLength: 1, maxLength: 12 })
const person = fc.record({ given, surname })

function tell(parts: readonly (readonly [string, string])[], first: Person, second: Person): string {
  const told = parts.map(([text, end]) => text + end).join('')
  const full = ({ given, surname }: Person): string => `${given} ${surname}`
  return told
    .replaceAll('{1}', full(first))
    .replaceAll('{2}', full(second))
    .replaceAll('{1s}', first.surname)
    .replaceAll('{2s}', second.surname)
}

interface Person {
  given: string
  surname: string
}

/** A result without what its texts say. */
const shape = (result: Result): string =>
  JSON.stringify(result, (key, value: unknown) =>
    ['text', 'name', 'office', 'organization'].includes(key) ? undefined : value,
  )

describe('Whatever a text says', () => {
  const persian = fc.array(
    fc.constantFrom(
      'وی',
      'گفت',
      ':',
      '«',
      '»',
      '،',
      '.',
      '\n',
      'و',
      'علی',
      'رضایی',
      'وزیر',
      'نیرو',
      'این',
      'بانک',
      'بیانیه',
      'که',
      'به گفته',
      '-',
      '(',
      ')',
      'دکتر',
      'یک',
      'آنها',
      'گفتند',
      'افزودم',
      '12',
      'به گزارش',
      'ایسنا',
    ),
    { maxLength: 60 },
  )
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    persian.map((words) => words.join(' ')),
    story.map((parts) => tell(parts, { given: 'بهرام', surname: 'بابایی' }, { given: 'پدرام', surname: 'تجریشی' })),
  )

  test('every claim’s speaker is there, and every mention is exact', () => {
    // The helper refuses a result whose ids or spans are wrong.
    fc.assert(
      fc.property(anything, (text) => void extract(text)),
      { numRuns: 400 },
    )
  })

  test('the mentions of one speaker are in order and do not overlap', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { mentions } of extract(text).speakers)
          mentions.forEach(({ start }, i) => {
            expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0)
          })
      }),
      { numRuns: 400 },
    )
  })

  test('nobody is a member of themselves', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { id, members = [] } of extract(text).speakers) expect(members).not.toContain(id)
      }),
      { numRuns: 200 },
    )
  })
})

test('A person renamed throughout, with a name of the same length and shape, changes the texts and nothing else', () => {
  const distinct = (a: Person, b: Person): boolean => a.surname !== b.surname && a.given !== b.given
  fc.assert(
    fc.property(story, person, person, person, person, (parts, a, b, c, d) => {
      fc.pre(distinct(a, b) && distinct(c, d))
      expect(shape(extract(tell(parts, c, d)))).toBe(shape(extract(tell(parts, a, b))))
    }),
    { numRuns: 400 },
  )
})
