import { describe, expect, test } from '@jest/globals'
import { extract } from '../support/extract.js'

/** Of every claim its kind of cue, who speaks, and what. */
const told = (text: string) => {
  const { claims, speakers } = extract(text)
  return claims.map(({ cueType, speaker, source, text: content }) => [
    cueType,
    speakers.find(({ id }) => id === speaker)?.name,
    source,
    content,
  ])
}

describe('Words below a heading that names whose they are', () => {
  test('are a claim with neither cue nor source, down to the channel’s name', () => {
    const text = 'واکنش مینا سعیدی به بسته شدن پل\n🔹\nپل باز می‌شود.\n🔹\nراه هم باز است.\n@kanal'
    expect(told(text)).toEqual([['none', 'مینا سعیدی', null, 'پل باز می‌شود.\n🔹\nراه هم باز است']])
  })

  test('may be a congratulation, or what a body makes known', () => {
    expect(told('وزیر راه پیروزی تیم را تبریک گفت\n🔹\nاین پیروزی شیرین است.')[0]?.slice(0, 2)).toEqual([
      'none',
      'وزیر راه',
    ])
    expect(
      told('اطلاعیه شماره ۲ سازمان آب\n🔹\nآب شهر فردا قطع است.\n🔹\nتلفن سازمان آب باز است.')[0]?.slice(0, 2),
    ).toEqual(['none', 'سازمان آب'])
  })

  test.each([
    ['of claims', 'ادعاهای مینا سعیدی در گفت‌وگو با رادیو\n🔹\nپل را دوباره می‌سازیم.', 'مینا سعیدی'],
    ['with words in quotation marks', 'روایت مینا سعیدی از «روزی که پل شکست»\n🔹\nباد تندی می‌آمد.', 'مینا سعیدی'],
    ['of words that stir people up', 'اظهارات جنجالی وزیر راه درباره پل\n🔹\nپل باز نمی‌شود.', 'وزیر راه'],
  ])('stand below a heading %s', (_, text, speaker) => {
    expect(told(text)[0]?.slice(0, 2)).toEqual(['none', speaker])
  })

  test.each([
    ['somebody is told of', 'واکنش مینا سعیدی به بسته شدن پل\n🔹\nمینا سعیدی امروز به پل رفت.'],
    [
      'somebody is told of further down',
      'واکنش مینا سعیدی به بسته شدن پل\n🔹\nپل باز است.\n🔹\nامروز سعیدی به پل رفت.',
    ],
    ['somebody is addressed', 'پاسخ به وزیر نیرو درباره آب\n🔹\nسدها پر نیست.'],
    ['the words are pointed at', 'سخنان مینا سعیدی در یزد\n🔹\nفیلم این سخنان پخش شد.'],
    ['the document is told of', 'پیام مینا سعیدی به مردم\n🔹\nپیامی از او امروز پخش شد.'],
    ['a country acts', 'پاسخ ایران به حمله\n🔹\nپایگاه‌ها هدف قرار گرفت.'],
    ['they are no list below it', 'واکنش مینا سعیدی به بسته شدن پل\nپل دیروز بسته شد.'],
    ['somebody else reports in them', 'واکنش مینا سعیدی به بسته شدن پل\n🔹\nپل باز است.\n🔹\nوزیر گفت: راه باز است.'],
  ])('are none where %s', (_, text) => {
    expect(told(text).filter(([cueType]) => cueType === 'none')).toEqual([])
  })
})
