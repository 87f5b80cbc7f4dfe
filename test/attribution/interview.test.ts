import { describe, expect, test } from '@jest/globals'
import { extract } from '../support/extract.js'

const spoken = (text: string): [string | undefined, string][] => {
  const { claims, speakers } = extract(text)
  return claims.map(({ speaker, text: content }) => [speakers.find(({ id }) => id === speaker)?.name, content])
}

const OPENING = 'بهار سپاسی، سازندهٔ سنتور، می‌گوید چوب خوب کم شده است.'

describe('an interview that is printed as it was held', () => {
  test('has a claim in each answer, whoever was last told of speaking, and none in the questions', () => {
    const text = `${OPENING}
- چوب را از کجا می‌آورید؟
از باغ‌های گردو.
هر درخت سه ساز می‌دهد.
- شاگرد هم دارید؟
بله، دو نفر را درس می‌دهم.`
    expect(spoken(text)).toEqual([
      ['بهار سپاسی', 'چوب خوب کم شده است'],
      ['بهار سپاسی', 'از باغ‌های گردو.\nهر درخت سه ساز می‌دهد'],
      ['بهار سپاسی', 'بله، دو نفر را درس می‌دهم'],
    ])
  })

  test('asks without bullets too, where the questions are put in the second person', () => {
    const text = `${OPENING}\nچوب را از کجا می‌آورید؟\nاز باغ‌های گردو می‌خرم.\nشما شاگرد هم دارید؟\nبله، دو نفر.`
    expect(spoken(text).map(([, content]) => content)).toEqual([
      'چوب خوب کم شده است',
      'از باغ‌های گردو می‌خرم',
      'بله، دو نفر',
    ])
  })

  test('ends with a line that is no running text', () => {
    const text = `${OPENING}\n- چوب دارید؟\nکم دارم.\n- ساز چطور؟\nساز می‌سازم.\n***\nکارگاه در خیابان باغ است.`
    expect(spoken(text).at(-1)).toEqual(['بهار سپاسی', 'ساز می‌سازم'])
  })

  test('nests what others say in an answer', () => {
    const text = `${OPENING}\n- چوب دارید؟\nپدرم می‌گفت که گردو بهتر است. من هم می‌خرم.\n- ساز چطور؟\nساز می‌سازم.`
    const { claims } = extract(text)
    const told = claims.find(({ cue }) => cue?.text === 'می‌گفت')
    expect(claims.find(({ id }) => id === told?.parent)?.text).toContain('من هم می‌خرم')
  })
})

test('whoever stands before a colon speaks once, in a dialogue as elsewhere', () => {
  const text =
    'خبرنگار: چوب را از کجا می‌آورید؟\nسپاسی: از باغ می‌خرم.\nخبرنگار: شاگرد دارید؟\nسپاسی: دو نفر را درس می‌دهم.'
  expect(spoken(text).map(([, content]) => content)).toEqual([
    'چوب را از کجا می‌آورید',
    'از باغ می‌خرم',
    'شاگرد دارید',
    'دو نفر را درس می‌دهم',
  ])
})

test('questions that nobody is asked, or nobody answers in his own person, are no interview', () => {
  expect(spoken('چرا باران نمی‌بارد؟\nابر کم است.\nچه باید کرد؟\nما درخت می‌کاریم.')).toEqual([])
  expect(spoken('آیا شما هم خسته‌اید؟\nترافیک زیاد است.\nراهی می‌شناسید؟\nراه‌آهن یکی از آن‌هاست.')).toEqual([])
})
