import { expect, test } from '@jest/globals'
import { extract } from '../support/extract.js'

/** Source, speaker and content of every claim. */
const told = (text: string): [string | undefined, string | undefined, string][] => {
  const { claims, speakers } = extract(text)
  const name = (id: string | null) => speakers.find((speaker) => speaker.id === id)?.name
  return claims.map((claim) => [claim.source?.text, name(claim.speaker), claim.text])
}

test('a word is a surname before what is said of something, where the text names its bearer elsewhere', () => {
  const text = 'روح‌الله خوشکردار به یزد رفت.\nخوشکردار توجه به صادرات را امری ضروری خواند و گفت: راه باز است.'
  expect(told(text)).toEqual([
    ['خوشکردار', 'روح‌الله خوشکردار', 'توجه به صادرات را امری ضروری'],
    ['خوشکردار', 'روح‌الله خوشکردار', 'راه باز است'],
  ])
  // Nobody is called so.
  expect(told('خوشکردار توجه به صادرات را امری ضروری خواند.')[0]?.[0]).toBeUndefined()
})

test('a name with a role is no member of a group with the towns of the role', () => {
  const text = 'متن پیام کاظم راد نماینده مردم تهران، ری، شمیرانات و پردیس در مجلس به شرح زیر است:\n«کار تمام است.»'
  expect(told(text).map(([, speaker]) => speaker)).toEqual(['کاظم راد'])
})

test('a role that begins a sentence ends before what its verb says of it', () => {
  const text = 'دادستان تهران توضیحاتی در مورد پرونده را ارائه داد.\nدادستان تهران گفت: کار تمام است.'
  expect(told(text).map(([, speaker]) => speaker)).toEqual(['دادستان تهران'])
})
