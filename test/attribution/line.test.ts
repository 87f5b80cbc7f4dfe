import { describe, expect, test } from '@jest/globals'
import { extract } from '../support/extract.js'

/** Source and content of every claim, lines joined by /. */
const told = (text: string): [string | undefined, string][] =>
  extract(text).claims.map(({ source, text: content }) => [source?.text, content.replaceAll('\n', '/')])

describe('a line with a speaker and a colon', () => {
  test('that ends with the colon is speech down to the channel’s name, direct', () => {
    const text = 'رئیس شورای شهر:\nپل تازه آماده است.\nمردم از فردا می‌گذرند.\n✅\n@kanal\nخبر شهر'
    const { claims } = extract(text)
    expect(claims).toMatchObject([{ type: 'direct', text: 'پل تازه آماده است.\nمردم از فردا می‌گذرند' }])
  })

  test('goes on into the broken line of a bullet', () => {
    const text = 'سخنگوی بندر: بارگیری آغاز شد\n🔹\nکشتی نخست\nبه عمان می‌رود.\n@kanal'
    expect(told(text)).toEqual([['سخنگوی بندر', 'بارگیری آغاز شد/🔹/کشتی نخست/به عمان می‌رود']])
  })

  test('leaves out a signature in Latin letters', () => {
    const text = 'پیام سفیر ژاپن:\nاز مهمان‌نوازی شما ممنونم.\nembassy_jp'
    expect(told(text)).toEqual([['پیام سفیر ژاپن', 'از مهمان‌نوازی شما ممنونم']])
  })

  test.each(['@kanal', '@kanal - Link', '@kanal…'])(
    'ends with a bullet that is signed on its own line: %s',
    (signature) => {
      const text = `سخنگوی بندر: بارگیری آغاز شد\n🔹\nکشتی نخست می‌رود. ${signature}\nدرمانگاه تازه باز می‌شود.`
      expect(told(text)).toEqual([['سخنگوی بندر', 'بارگیری آغاز شد/🔹/کشتی نخست می‌رود']])
    },
  )

  test('is an outlet’s report until another outlet’s begins', () => {
    const text = 'ایسنا: پل تازه تمام شد.\nمردم از فردا می‌گذرند.\n\nبه گزارش ایرنا، نفت ارزان شد.'
    expect(told(text)[0]).toEqual(['ایسنا', 'پل تازه تمام شد./مردم از فردا می‌گذرند'])
  })

  test('ends where a speaker stands behind the heading on the same line', () => {
    const text = 'کلانتری: مدرسه‌ها تعطیل نیست وزیر آموزش و پرورش:\n🔹\nکلاس‌ها از شنبه برقرار است.'
    expect(told(text)).toEqual([
      ['کلانتری', 'مدرسه‌ها تعطیل نیست'],
      ['وزیر آموزش و پرورش', 'کلاس‌ها از شنبه برقرار است'],
    ])
  })

  test('is one of a list only beside lines with the same bullet', () => {
    const text = '♦️ استاندار: سیل فروکش کرد\n🔹 فرماندار آبرود: دو پل شکست.\n🔹 راه روستا تا فردا باز می‌شود.'
    expect(told(text)).toEqual([
      ['استاندار', 'سیل فروکش کرد'],
      ['فرماندار آبرود', 'دو پل شکست.\n🔹 راه روستا تا فردا باز می‌شود'.replaceAll('\n', '/')],
    ])
  })

  test('may be numbered with pictures of figures, which are no part of its speaker', () => {
    const text = '1️⃣ نادر فلاحی: جاده باز می‌شود.\n2️⃣ مینا راد: پل بسته است.'
    expect(told(text)).toEqual([
      ['نادر فلاحی', 'جاده باز می‌شود'],
      ['مینا راد', 'پل بسته است'],
    ])
  })
})

test('a credit behind a slash is no part of what was said, whoever is credited', () => {
  expect(told('سخنگوی بندر: بارگیری آغاز شد. کشتی نخست فردا می‌رود./ رادیو کرانه')).toEqual([
    ['سخنگوی بندر', 'بارگیری آغاز شد. کشتی نخست فردا می‌رود'],
  ])
})
