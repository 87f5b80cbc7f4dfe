import { expect, test } from '@jest/globals'
import { extract } from '../support/extract.js'

/** Source, cue and content of every claim. */
const told = (text: string): [string | undefined, string | undefined, string][] =>
  extract(text).claims.map(({ source, cue, text: content }) => [source?.text, cue?.text, content])

test('what is a complement of another noun is no according-to phrase', () => {
  expect(told('سخنگوی شرکت در واکنش به گزارش بازرسی گفت که کارخانه آماده است.')).toEqual([
    ['سخنگوی شرکت', 'گفت', 'کارخانه آماده است'],
  ])
})

test('a conjunction before an according-to phrase is the narrator’s and no piece of content', () => {
  expect(told('کار آغاز شده است، اما به گفته مدیر سد هنوز پولی نرسیده است.')).toEqual([
    ['مدیر سد', 'به گفته', 'هنوز پولی نرسیده است'],
  ])
})

test('a source ends before a modal and before the participle of a passive', () => {
  expect(told('به گفته پژوهشگران می‌توان از این روش بهره برد.')[0]?.[0]).toBe('پژوهشگران')
  expect(told('بنا بر اعلام فرمانداری پذیرفته شد که پل بسته بماند.')[0]?.[0]).toBe('فرمانداری')
})

test('a reason behind a comma is not what somebody answered', () => {
  expect(told('سربازان با شلیک پاسخ دادند، زیرا کشتی‌ها از خط گذشتند.')).toEqual([])
  expect(told('مدیر سد گفت، هنگامی که باران ببارد سد پر می‌شود.')).toHaveLength(1)
})

test('a participle before a verb with a colon ends the clause of an adjunct', () => {
  expect(told('راد با بیان این‌که ساخت پل به تازگی پایان یافته تأکید کرد: جاده هم ساخته می‌شود.')[0]).toEqual([
    'راد',
    'با بیان',
    'ساخت پل به تازگی پایان یافته',
  ])
})

test('an adjunct that no comma sets apart leaves a verb its own complement', () => {
  expect(told('مدیر هواشناسی ضمن اشاره به ادامه بارش‌ها در کشور از باران تند در سه استان خبر داد.')).toEqual([
    ['مدیر هواشناسی', 'خبر داد', 'باران تند در سه استان'],
  ])
})

test('a noun made of verbs is no verb', () => {
  expect(told('گپ و گفت ما را در این باره ببینید و نظر بدهید.')).toEqual([])
})
