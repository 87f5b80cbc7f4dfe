import { describe, expect, test } from '@jest/globals'
import { extract, linesTold as told } from '../support/extract.js'

describe('a hard line break', () => {
  test('is within a sentence behind a figure or a bracket, and not between the entries of a list', () => {
    expect(
      extract(
        'شهر\nشهردار ساوه دیروز در نشست شورای شهر گفت: مرکز این زمین‌لرزه با بزرگی ۵\nریشتر در جنوب شهر بود.',
      ).claims.map(({ text }) => text),
    ).toEqual(['مرکز این زمین‌لرزه با بزرگی ۵\nریشتر در جنوب شهر بود'])
    expect(
      told(
        'شهر\nشهردار ساوه دیروز در نشست شورای شهر گفت: مرکز این زمین‌لرزه در پانزده کیلومتری سد (رودبالا)\nدر جنوب شهر بود.',
      )[0]?.[1],
    ).toBe('مرکز این زمین‌لرزه در پانزده کیلومتری سد (رودبالا)/در جنوب شهر بود')
    expect(
      extract(
        'بازیکنان تیم\nنیما راد: ۲۱ ساله مدت بازی در تیم ملی بزرگسالان کشور ایران: ۱۳۹۰ تا ۱۳۹۵\nرضا تهرانی: ۲۴ ساله مدت بازی در تیم ملی بزرگسالان کشور ایران: ۱۳۹۳ تا ۱۳۹۵\nهمه آماده‌اند.',
      ).claims,
    ).toEqual([])
  })

  test('before an object marker is within a sentence', () => {
    expect(told('خبرگزاری کرانه: شهرداری ساوه پل کهنه\nرا به روی مردم بست')).toEqual([
      ['خبرگزاری کرانه', 'شهرداری ساوه پل کهنه/را به روی مردم بست'],
    ])
  })

  const lead = 'پل رودبالا باز می‌شود\nاستاندار از پل رودبالا بازدید کرد و گفت: '

  test('within a long sentence does not end what is said', () => {
    const [first, rest] = ['ساخت این پل با همهٔ دشواری‌های مالی سه سال پیش آغاز شد و همکاران ما شب و روز', 'کار کردند.']
    expect(told(`${lead}${first}\n${rest}\nمردم خوشحال بودند.`)).toEqual([
      ['استاندار', `${first}/${rest.slice(0, -1)}`],
    ])
  })

  test('within a short sentence that began in its line does not end what is said', () => {
    const said = 'سد پر است. ما در انتظار گزارش تازه\nسازمان سدها می‌مانیم'
    expect(told(`${lead}${said}.`)).toEqual([['استاندار', said.replace('\n', '/')]])
  })

  test('within a short line whose clause has come to no verb does not end it', () => {
    expect(told('پل رودبالا\nشهردار ساوه با بیان اینکه نرده‌های\nکهنه پل ترمیم شد، گفت: راه باز است.')).toEqual([
      ['شهردار ساوه', 'نرده‌های/کهنه پل ترمیم شد'],
      ['شهردار ساوه', 'راه باز است'],
    ])
  })

  test('behind a verb and its bracket ends the sentence', () => {
    const said = 'ساخت این پل با همهٔ دشواری‌های مالی سه سال پیش به پایان رسیده است (عکس)'
    expect(told(`${lead}${said}\nمردم از پل دیدن کردند.`)).toEqual([['استاندار', said]])
  })

  test('behind a verb ends its sentence, and a heading begins another', () => {
    const said = 'ساخت این پل با همهٔ دشواری‌های مالی سه سال پیش به پایان رسید و مردم از آن می‌گذرند'
    expect(told(`${lead}${said}\nمدیر راه‌ها:\nجاده هم باز است.`)).toEqual([
      ['استاندار', said],
      ['مدیر راه‌ها', 'جاده هم باز است'],
    ])
  })
})
