import { expect, test } from '@jest/globals'
import { extract, linesTold as told } from '../support/extract.js'

test('a channel’s name at the end is no part of what was said', () => {
  expect(told('سخنگوی بندر: بارگیری آغاز شده است @radio_karane')).toEqual([['سخنگوی بندر', 'بارگیری آغاز شده است']])
})

test('a credit behind a slash is no part of what was said, whoever is credited', () => {
  expect(told('سخنگوی بندر: بارگیری آغاز شد. کشتی نخست فردا می‌رود./ رادیو کرانه')).toEqual([
    ['سخنگوی بندر', 'بارگیری آغاز شد. کشتی نخست فردا می‌رود'],
  ])
})

test('what stands behind a channel’s name is no more of the line before it', () => {
  expect(told('نیروی دریایی کشتی را هدف قرار می‌دهد:\n@kanal\n\nپل تازه باز شد.\nمردم از آن می‌گذرند.')).toEqual([])
})

test.each(['@kanal', '@kanal_2', 'انتهای پیام'])(
  'what follows %s does not tell whether the lines before it are one sentence',
  (signature) => {
    const text = `نادر فلاحی:\nکارگران بندر هر روز با کشتی‌های بزرگ از جزیره‌های دور می‌آیند و شب‌ها کنار اسکله‌ی چوبی قدیمی‌شون\nماهیگیرها هم تورهای رنگی‌شون رو پهن می‌کنن\n${signature}`
    expect(extract(`${text}\nمدرسه باز شد.`).claims).toEqual(extract(text).claims)
  },
)

test.each(['چون آب نداریم @kanal_2', 'باید بدانید که\n@kanal_2'])(
  'speech ends with a channel’s name, whatever the line before it breaks off with: %s',
  (end) => {
    const text = `نادر فلاحی:\nما بندر را می‌بندیم.\n${end}`
    expect(extract(`${text}\nمدرسه باز شد.`).claims).toEqual(extract(text).claims)
  },
)

test('a percent sign at the end belongs to its number, and a credit behind a slash to nobody', () => {
  expect(told('وزیر راه: کار پل پیش می‌رود\nپیشرفت کار ما ۸۹٪\n@kanal')[0]?.[1]).toMatch(/۸۹٪$/)
  expect(told('وزیر راه: پل را کارگران ساخته/ انتخاب\n@kanal')).toEqual([['وزیر راه', 'پل را کارگران ساخته']])
})

test('a last sentence that is nothing but who speaks signs what is said on its own line', () => {
  const signed = (last: string): string | undefined => told(`راد: راه را باز می‌کنیم. ممنونم${last}\n@kanal`)[0]?.[1]
  expect(signed('! رئیس‌جمهور حسن راد')).toBe('راه را باز می‌کنیم. ممنونم')
  expect(signed('! رئیس‌جمهور حسن پارسا')).toMatch(/پارسا$/)
})

test('a last line that is nothing but a name signs what is said', () => {
  expect(told('پیام وزیر راه: راه را باز می‌کنیم.\nسید حسن راد\n@kanal')[0]?.[1]).toBe('راه را باز می‌کنیم')
})

test('a line of ornaments ends what is said', () => {
  expect(told('مدیر شرکت برق:\nکم مصرف کردن کمک بزرگی است\n┄┄┅┅❅❁❅┅┅┄┄\n💻\nوبگاه شرکت برق')).toEqual([
    ['مدیر شرکت برق', 'کم مصرف کردن کمک بزرگی است'],
  ])
})

test('a hashtag behind the last full stop, and a credit glued to it, are no content', () => {
  expect(told('وزیر راه: پل باز می‌شود؛ جاده هم خوب است. #برف\n@kanal')[0]?.[1]).toBe('پل باز می‌شود؛ جاده هم خوب است')
  expect(extract('طبق گزارش‌های ماهیگیران، صدایی در بندر شنیده شده است./مهر').claims[0]?.text).toBe(
    'صدایی در بندر شنیده شده است',
  )
})

test('hashtags behind a verb are no words of its clause, and one behind a preposition is its noun', () => {
  const said = (content: string): string | undefined => told(`وزیر راه: ${content}`)[0]?.[1]
  expect(said('راه باز می‌شود #راه_ما #Road')).toBe('راه باز می‌شود')
  expect(said('ما راه را می‌سازیم. #راه_ما')).toBe('ما راه را می‌سازیم')
  expect(said('پل خراب شد، درست در #ساوه')).toBe('پل خراب شد، درست در #ساوه')
})
