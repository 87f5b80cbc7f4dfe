import { expect, test } from '@jest/globals'
import { extract } from '../support/extract.js'

/** Source, speaker and content of every claim. */
const told = (text: string): [string | undefined, string | undefined, string][] => {
  const { claims, speakers } = extract(text)
  const name = (id: string | null) => speakers.find((speaker) => speaker.id === id)?.name
  return claims.map((claim) => [claim.source?.text, name(claim.speaker), claim.text])
}

test('a word is a surname before what is said of something, where the text names its bearer elsewhere', () => {
  const text = 'روح‌الله خوشکردار به یزد رفت.\nخوشکردار کاشت درخت در کوچه را کاری سودمند خواند و گفت: راه باز است.'
  expect(told(text)).toEqual([
    ['خوشکردار', 'روح‌الله خوشکردار', 'کاشت درخت در کوچه را کاری سودمند'],
    ['خوشکردار', 'روح‌الله خوشکردار', 'راه باز است'],
  ])
  // Nobody is called so.
  expect(told('خوشکردار کاشت درخت در کوچه را کاری سودمند خواند.')).toEqual([
    [undefined, undefined, 'خوشکردار کاشت درخت در کوچه را کاری سودمند'],
  ])
  // Somebody is, but another speaks.
  const other = 'محمد دانش به یزد رفت.\nوزیر علوم گفت: خوب است.\nدانش بومی را ارزشمند خواند.'
  expect(told(other).at(-1)).toEqual([undefined, 'وزیر علوم', 'دانش بومی را ارزشمند'])
})

test('a word that no lexicon has is a surname wherever it stands, where the text has it behind a given name', () => {
  const text = 'به گزارش کاج‌نیوز، دلاویزان ساخت پل را سودمند خواند.'
  expect(told(`بهنام دلاویزان به یزد رفت.\n${text}`).at(-1)).toEqual([
    'دلاویزان',
    'بهنام دلاویزان',
    'ساخت پل را سودمند',
  ])
  expect(told(`شهردار به یزد رفت.\n${text}`).at(-1)?.[0]).not.toBe('دلاویزان')
})

test('a word that always has the same word behind it is no surname, but the first part of one', () => {
  expect(told('بهنام دلاویزان من گفت: راه کوتاه می‌شود.')[0][0]).toBe('بهنام دلاویزان من')
})

test('nor is a word one that mostly stands behind others', () => {
  const text =
    'بهنام بازی را برد. این بازی سه ساعت و آن بازی دو ساعت بود و هر بازی تماشاگر داشت.\nبه گزارش کاج‌نیوز، بازی ایران را تماشایی خواند.'
  expect(told(text).at(-1)?.[2]).toBe('بازی ایران را تماشایی')
})
