import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Result } from '../../src/index.js'
import { matchClaims } from '../../src/matching.js'
import { membersOf, resultOf } from './support.js'

const WORDS =
  'باران برف پل شهر رود کارخانه مدرسه نان آب قطار گفت رفت نرفت ساخت نساخت است نیست ۲۰ ۳۰ درصد تهران مشهد و از به که'.split(
    ' ',
  )
const SPEAKERS = ['مینا راد', 'راد', 'علی کاوه']

const said = fc.record(
  {
    text: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
    speaker: fc.constantFrom(...SPEAKERS),
  },
  { requiredKeys: ['text'] },
)
const results: fc.Arbitrary<Result[]> = fc
  .array(fc.array(said, { maxLength: 6 }), { maxLength: 8 })
  .map((documents) => documents.map((claims, i) => resultOf(`d${i}`, claims)))

test('the order of the results does not change the groups', async () => {
  const shuffled = results.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  await fc.assert(
    fc.asyncProperty(shuffled, async ([list, other]) => {
      expect(await matchClaims(other)).toEqual(await matchClaims(list))
    }),
  )
})

test('a group has two members or more, its representative and its first claim among them, and no claim is in two', async () => {
  await fc.assert(
    fc.asyncProperty(results, async (list) => {
      const groups = await matchClaims(list)
      const members = membersOf(groups)
      for (const group of members) expect(group.length).toBeGreaterThan(1)
      for (const { representative, first, members } of groups) {
        expect(members).toContainEqual({ ...representative, similarity: 1 })
        expect(members[0]).toMatchObject(first)
      }
      expect(new Set(members.flat()).size).toBe(members.flat().length)
    }),
  )
})

test('the same words of the same speaker always match', async () => {
  const spoken = said.filter(
    ({ text, speaker }) =>
      speaker !== undefined && text.split(' ').some((word) => WORDS.indexOf(word) < WORDS.indexOf('و')),
  )
  await fc.assert(
    fc.asyncProperty(results, spoken, async (list, claim) => {
      const groups = await matchClaims([...list, resultOf('x', [claim]), resultOf('y', [claim])])
      const [group] = membersOf(groups).filter((members) => members.includes('x/c1'))
      expect(group).toContain('y/c1')
    }),
  )
})

test('any text at all may be claimed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), async (texts) => {
      await matchClaims([
        resultOf(
          'a',
          texts.map((text) => ({ text })),
        ),
      ])
    }),
  )
})
