import { expect, test } from '@jest/globals'
import { extract, told } from '../support/extract.js'

const speakersOf = (text: string): (string | null)[] => told(text).map(([source]) => source ?? null)

test('a dateline is nobody who speaks, whether the lexicon knows its place or not, and no part of a subject', () => {
  expect(told('لیما - خبرگزاری کرانه:\nسخنگوی معدن گفت که کار آغاز شده است. مردم رفتند.')).toEqual([
    ['سخنگوی معدن', 'گفت', 'کار آغاز شده است'],
  ])
  expect(told('پاریس - ایرنا: دولت سد را ساخت و دو پل تازه را باز کرد.')).toEqual([])
  expect(speakersOf('زلندا - خبرگزاری ایرنا: سخنگوی معدن گفت که کار آغاز شده است.')).toEqual(['سخنگوی معدن'])
  expect(speakersOf('راد - شهردار یزد: پل تا بهار بسته می‌ماند.')).toEqual(['راد'])
})

test('the author of the text is nobody whom it cites', () => {
  expect(told('به گمان نگارنده، این پل زیبا نیست.')).toEqual([])
  expect(told('نگارنده معتقد است که این پل زیبا نیست.')).toEqual([])
  expect(told('نویسنده معتقد است که این پل زیبا نیست.').length).toBe(1)
})

test('«گردید» is of one in the past, and no command to several', () => {
  expect(told('مدیر کارخانه متذکر گردید که راه بسته است.')).toEqual([['مدیر کارخانه', 'متذکر گردید', 'راه بسته است']])
})

test('what somebody does behind what he said is told by the narrator, without an object too', () => {
  expect(told('مدیر گفت که خسته است و از جلسه بیرون رفت.')[0]?.[2]).toBe('خسته است')
  expect(told('مدیر گفت که خسته است و مردم رفتند.')[0]?.[2]).toBe('خسته است و مردم رفتند')
})

test('who calls somebody something stands before the object, though no lexicon knows him for one who speaks', () => {
  expect(told('بهزادان آن را یکی از بهترین کتاب‌ها می‌داند.')[0]?.[0]).toBe('بهزادان')
})

test('the place of a dateline leaves its outlet the one that carries the text', () => {
  const { document } = extract('زلندا - خبرگزاری کرانه: پل باز شد.')
  expect(document.provenance?.map(({ name }) => name)).toEqual(['خبرگزاری کرانه'])
})

test('where somebody has spoken, a sentence in quotation marks is said, and a title is not', () => {
  const said = (text: string) => told(text).map(([, , content]) => content)
  expect(said('نیما راد گفت: «پل بسته است.»\nمینا کریمی جلو آمد. «کی باز می‌شود؟»')).toEqual([
    'پل بسته است',
    'کی باز می‌شود',
  ])
  expect(said('نیما راد گفت: «پل بسته است.»\n«کی باز می‌شود» نام فیلم اوست.')).toEqual(['پل بسته است'])
  expect(said('مینا کریمی جلو آمد. «کی باز می‌شود؟»')).toEqual([])
})
