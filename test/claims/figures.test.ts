import { CalendarDate, GregorianCalendar, IslamicUmalquraCalendar, toCalendar } from '@internationalized/date'
import { describe, expect, test } from '@jest/globals'
import { numberToWords } from '@persian-tools/persian-tools'
import fc from 'fast-check'
import { toCardinal } from 'n2words/fa-IR'
import { extract } from '../support/extract.js'

const ISLAMIC = new IslamicUmalquraCalendar()
const PUBLISHED = '2025-08-12T13:18:00+03:30'
const said = (content: string) => {
  const [claim] = extract(`مینا راد گفت: «${content}»`, { publishedAt: PUBLISHED }).claims
  if (!claim) throw new Error(`no claim in ${content}`)
  return {
    quantities: claim.statements.flatMap(({ quantities = [] }) => quantities),
    dates: claim.statements.flatMap(({ dates = [] }) => dates),
  }
}

describe('an amount is read with its value, its bounds and its unit', () => {
  test.each([
    ['دو میلیون و ۳۰۰ هزار نفر آمدند', { value: 2_300_000, unit: 'person' }],
    ['سه میلیون و هزار نفر آمدند', { value: 3_001_000, unit: 'person' }],
    ['یک‌سوم پل ساخته شد', { value: 0.333333333333, unit: null }],
    ['قیمت نان ۲۰ درصد بالا رفت', { value: 20, unit: 'percent' }],
    ['چند ده هزار نفر آمدند', { value: null, approximate: true }],
    ['بیش از ۲۰۰ کیلومتر راه ساخته شد', { min: 200, unit: 'km' }],
    ['دست‌کم ۵ نفر آمدند', { min: 5 }],
    ['بین ۳۰ و ۵۰ تن گندم خریده شد', { min: 30, max: 50 }],
    ['حدود ۲۰ درصد مردم آمدند', { value: 20, approximate: true, unit: 'percent' }],
  ])('%s', (content, amount) => {
    expect(said(content).quantities[0]).toMatchObject(amount)
  })

  test('«تن» of somebody is a person, of something and in thousands a tonne', () => {
    expect(said('سه تن از کارگران آمدند').quantities[0]).toMatchObject({ value: 3, unit: 'person' })
    expect(said('۳ هزار تن از این گندم رسید').quantities[0]).toMatchObject({ value: 3000, unit: 'tonne' })
  })

  test('an amount of rials is in rials, one of tomans in tomans', () => {
    expect(said('۵ میلیارد تومان پرداخت شد').quantities[0]).toMatchObject({ value: 5e9, unit: 'IRT' })
    expect(said('۵ میلیارد ریال پرداخت شد').quantities[0]).toMatchObject({ value: 5e9, unit: 'IRR' })
  })
})

describe('what is counted', () => {
  test.each([
    ['a classifier between is none of it', '۷۰ قلم کالا رسید', 'کالا'],
    ['… nor is the word for titles', '۳۰ عنوان نقشه رسید', 'نقشه'],
    ['an amount that is an adjective tells of the noun before it', 'وام ۹۰ میلیون تومانی جایگزین کمک شورا شد', 'وام'],
    ['what comes by way of something is none of it', '۳ میلیارد تومان از طریق شهرداری رسید', undefined],
    ['how far somebody came is nothing of his', 'شهردار تا ۲۰ کیلومتری مرز عراق رفت', undefined],
    [
      'what happened to it is none of it, its verb without an auxiliary',
      'درمانگاه ۵ روستای دور تعطیل شده',
      'روستای دور',
    ],
    ['… nor alone', 'بهای نان ۲۰ درصد افزایش یافته', undefined],
    ['… but what was done to it describes it', 'شورا ۵ خانه ویران شده را خرید', 'خانه ویران شده'],
    ['another or a new one is described so', 'دو پل دیگر را شورا ساخت', 'پل دیگر'],
    ['who else is said of nobody', 'دو نفر دیگر آمدند', undefined],
  ])('%s: %s', (_, content, of) => {
    expect(said(content).quantities[0]?.of).toBe(of)
  })
})

test.each(['ماده ۵ بررسی شد', 'مواد ۵ و ۶ قانون بررسی شد', 'بندهای ۱، ۴ و ۱۰ قانون بررسی شد'])(
  'numbers of a row that a word numbers are names, no amounts: %s',
  (content) => {
    expect(said(content).quantities).toEqual([])
  },
)

test('an amount behind a number that is a name is one', () => {
  expect(said('ماده ۵ و ۲۰ نفر بررسی شد').quantities).toMatchObject([{ value: 20, unit: 'person' }])
})

test('two figures behind a noun that is told by its year are a year, before a unit an amount', () => {
  expect(said('بودجه ۹۸ تصویب شد')).toMatchObject({ quantities: [], dates: [{ text: '۹۸', value: '2019-03-21/2020-03-19' }] })
  expect(said('بودجه ۸۰ میلیون تومان شد')).toMatchObject({ quantities: [{ value: 8e7 }], dates: [] })
  expect(said('قیمت ۹۸ تعیین شد').dates).toEqual([])
  expect(said('در انتخابات ۴۵ نامزد آمدند').dates).toEqual([])
}) // prettier-ignore

describe('a date is written as precisely as the text has it', () => {
  test.each([
    ['پل دیروز ساخته شد', '2025-08-11'],
    ['پل در ۲۱ مرداد ۱۴۰۴ ساخته شد', '2025-08-12'],
    ['پل در سال ۲۰۱۹ ساخته شد', '2019'],
    ['پل در ۱۲ اوت ۲۰۲۵ ساخته شد', '2025-08-12'],
  ])('%s', (content, value) => {
    expect(said(content).dates[0]?.value).toBe(value)
  })

  test.each(['2025-08-12 01:00', '2025-08-12T01:00+03'])('counted from %s', (publishedAt) => {
    const [claim] = extract('مینا راد گفت: «پل دیروز ساخته شد»', { publishedAt }).claims
    expect(claim?.statements[0]?.dates?.[0]?.value).toBe('2025-08-11')
  })

  test.each(['۹۰۰ میلیون روز', '۵ میلیارد سال', '۲۵ قرن'])('%s ago is before all years that are written so', (time) => {
    expect(said(`پل ${time} پیش ساخته شد`).dates[0]).toMatchObject({ value: null })
  })

  test.each(['یک و نیم سال', 'دو و نیم ماه', 'یک و نیم دهه'])('%s ago is in no one year, month or decade', (time) => {
    expect(said(`پل ${time} قبل ساخته شد`).dates).toMatchObject([{ value: null }])
  })

  test('a year that has not four figures has no value', () => {
    expect(said('این سنگ در سال ۲۰۰۰۰ میلادی پیدا شد').dates).toMatchObject([{ value: null }])
  })

  test('without a day of publication a relative date has no value', () => {
    const [claim] = extract('مینا راد گفت: «پل دیروز ساخته شد»').claims
    expect(claim?.statements[0]?.dates?.[0]).toMatchObject({ text: 'دیروز', value: null })
  })
})

describe('a month or a season before or after the text’s own is the nearest on that side', () => {
  test.each([
    ['آذر گذشته', '2024-11-21/2024-12-20'],
    ['تابستان گذشته', '2024-06-21/2024-09-21'],
    ['بهمن‌ماه آینده', '2026-01-21/2026-02-19'],
    ['۵ مرداد گذشته', '2025-07-27'],
    ['۳۰ مرداد جاری', '2025-08-21'],
  ])('%s', (text, value) => {
    expect(said(`پل در ${text} بسته ماند`).dates).toMatchObject([{ text, value }])
  })

  test('what has passed since a day is no part of it', () => {
    expect(said('یک ماه از ۵ مرداد گذشته است').dates).toMatchObject([{ text: '۵ مرداد' }])
  })
})

test('a year behind its month is one before a currency too, and a round number there an amount', () => {
  expect(said('در خرداد ۱۳۹۸ دلار گران شد')).toMatchObject({ quantities: [], dates: [{ text: 'خرداد ۱۳۹۸' }] })
  expect(said('در خرداد ۱۴۰۰ دلار پرداخت شد').quantities).toMatchObject([{ value: 1400, unit: 'USD' }])
})

test('a day and a night before now are a date', () => {
  expect(said('در شبانه‌روز گذشته باران بارید').dates).toMatchObject([{ text: 'شبانه‌روز گذشته', value: '2025-08-11' }])
})

describe('a dateline at the head of a text says when it was published', () => {
  const published = (head: string) => extract(`${head}\n\nمینا راد گفت: «پل ساخته شد.»`).document.publishedAt

  test.each([
    ['۲۱ مرداد ۱۴۰۴ - ۱۳:۱۸', '2025-08-12T13:18:00+03:30'],
    ['سه‌شنبه ۲۱ مرداد ۱۴۰۴', '2025-08-12'],
    // Clocks leapt to one.
    ['۲ فروردین ۱۴۰۱ - ۰۰:۳۰', '2022-03-22T01:30:00+04:30'],
    ['۲۱ مرداد', undefined],
    ['۳۱ مهر ۱۴۰۴', undefined],
    ['۲۱ مرداد ۱۴۰۴ پل ساخته شد', undefined],
  ])('%s: %s', (head, value) => {
    expect(published(head)).toBe(value)
  })
})

describe('any whole number, written out by a library that writes Persian numbers, is itself again', () => {
  test.each([
    ['persian-tools', (value: number) => String(numberToWords(value))],
    ['n2words', (value: number) => toCardinal(value)],
  ])('%s', (_, write) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999_999 }), (value) => {
        expect(said(`${write(value)} کیلومتر راه ساخته شد`).quantities[0]?.value).toBe(value)
      }),
    )
  })
})

test('any day of an Islamic month is the one that a library of calendars makes it', () => {
  const months = 'محرم صفر ربیع‌الاول ربیع‌الثانی جمادی‌الاول جمادی‌الثانی رجب شعبان رمضان شوال ذیقعده ذیحجه'.split(' ')
  const [from, to] = [new CalendarDate(ISLAMIC, 1350, 1, 1), new CalendarDate(ISLAMIC, 1500, 1, 1)]
  fc.assert(
    fc.property(fc.integer({ min: 0, max: to.compare(from) }), (days) => {
      const day = from.add({ days })
      const content = `پل در ${day.day} ${months[day.month - 1]} ${day.year} قمری ساخته شد`
      expect(said(content).dates[0]?.value).toBe(toCalendar(day, new GregorianCalendar()).toString())
    }),
  )
})

test('any day, written by Intl in the Persian calendar, is itself again', () => {
  const format = new Intl.DateTimeFormat('fa-IR-u-ca-persian', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const days = fc.date({ min: new Date('1960-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (day) => {
      const written = format.formatToParts(day)
      const part = (type: string) => written.find((p) => p.type === type)?.value ?? ''
      const content = `پل در ${part('day')} ${part('month')} ${part('year')} ساخته شد`
      expect(said(content).dates[0]?.value).toBe(day.toISOString().slice(0, 10))
    }),
  )
})

test.each([
  ['سه تا گلدان شکست', ['سه تا']],
  ['حدود ۵ تا گلدان شکست', ['حدود ۵ تا']],
  ['سه تا گلدان از ۵ تا پایان سال شکست', ['سه تا']],
  ['سه تا وام ۱۰ میلیونی تا حساب شورا رسید', ['سه تا', '۱۰ میلیونی']],
])('pieces are counted with their word, but where it leads up to something it is none: %s', (content, texts) => {
  expect(said(content).quantities.map(({ text }) => text)).toEqual(texts)
})

test.each(['چاپگر سه بعدی رسید', 'گلدان را چاپگر ۳ بعدی ساخت'])('dimensions count nothing: %s', (content) => {
  expect(said(content).quantities).toEqual([])
})

test('a year that equals something is a year', () => {
  expect(said('صادرات گلدان در سال ۲۰۱۹ برابر با ۵ میلیون دلار بود')).toMatchObject({
    quantities: [{ value: 5e6 }],
    dates: [{ text: 'سال ۲۰۱۹' }],
  })
})

test.each([
  ['پل ۲۰ روز پس از بازگشایی تعطیل شد', '۲۰ روز پس از بازگشایی'],
  ['پل ۲۰ روز پس از سیل بسته ماند', '۲۰ روز پس از سیل'],
])('what it was before or after ends before what happened: %s', (content, text) => {
  expect(said(content).dates).toMatchObject([{ text }])
})

test.each([
  ['پل ۴-۵ سال پیش ساخته شد', '۴-۵ سال پیش'],
  ['پل سه سال قبلش ساخته شد', 'سه سال قبلش'],
  ['پل سه ماه بعدش بسته شد', 'سه ماه بعدش'],
])('how far away, as it is spoken: %s', (content, text) => {
  expect(said(content).dates).toMatchObject([{ text }])
})

test('a season is a date wherever it stands, but in a title', () => {
  expect(said('مصرف آب تابستان بالا رفت').dates).toMatchObject([{ text: 'تابستان' }])
  expect(said('نمایش «باغی در تابستان» خریدار ندارد').dates).toEqual([])
})

describe('figures written onto the word before them are read apart from it', () => {
  test.each([
    ['راننده در۷۲ سالگی بازنشسته شد', { quantities: [{ text: '۷۲ سالگی', value: 72 }] }],
    ['بهای نان دو میلیون و۷۰۰ هزار ریال شد', { quantities: [{ value: 2_700_000, unit: 'IRR' }] }],
    ['پل ساعت۱۸:۳۰ بسته شد', { dates: [{ text: 'ساعت۱۸:۳۰', value: 'T18:30' }] }],
    ['پل ۲۹تیر۱۴۰۴ بسته شد', { quantities: [], dates: [{ text: '۲۹تیر۱۴۰۴', value: '2025-07-20' }] }],
    ['شورا در۴۷ روستا نشست', { quantities: [{ value: 47 }], dates: [] }],
  ])('%s', (content, figures) => {
    expect(said(content)).toMatchObject(figures)
  })
})

test.each([
  'تیم شهر ۸ – ۶ پیش افتاد',
  'دیدار ۳ - ۱ پایان گرفت',
  'این پل در قرن ۱۸ میلادی ساخته شد',
  'کار به سهولت پیش رفت',
  'ضربه سهمگین بود',
])('scores, centuries and words that merely begin like a number are neither amounts nor dates: %s', (content) => {
  expect(said(content)).toEqual({ quantities: [], dates: [] })
})

test('shares are no ordinal, so that what follows is counted', () => {
  expect(said('سهام دو شرکت فروخته شد').quantities).toMatchObject([{ text: 'دو', value: 2 }])
})

test('points of an index stay points where they affect something', () => {
  expect(said('فولاد مهرگان ۳۷ واحد تأثیر منفی داشت').quantities).toMatchObject([{ text: '۳۷ واحد', value: 37, unit: 'point' }])
}) // prettier-ignore

test('midnight is a part of the day, no half of an amount', () => {
  expect(said('پل ساعت ۱ نصف شب بسته شد')).toMatchObject({ quantities: [], dates: [{ text: 'ساعت ۱ نصف شب', value: 'T01' }] })
}) // prettier-ignore
