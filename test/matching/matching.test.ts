import { describe, expect, test } from '@jest/globals'
import { extract, InputError, type Result } from '../../src/index.js'
import { matchClaims } from '../../src/matching.js'
import { membersOf, resultOf, type Said } from './support.js'

const OTHERS = resultOf('others', [
  { text: 'باران در شمال تا آخر هفته ادامه دارد', speaker: 'سارا کاوه' },
  { text: 'کتابخانهٔ تازه درهایش را به روی مردم باز کرد', speaker: 'سارا کاوه' },
  { text: 'مدرسه‌ها از اول مهر باز می‌شوند', speaker: 'سارا کاوه' },
])

/** Whether two claims are of one group, in a collection with some others. */
async function match(a: Said, b: Said): Promise<boolean> {
  return (await similarity(a, b)) !== undefined
}

/** How similar a claim is to the representative of the two; undefined where they do not match. */
async function similarity(a: Said, b: Said): Promise<number | undefined> {
  const groups = await matchClaims([resultOf('a', [a]), OTHERS, resultOf('b', [b])], { threshold: 0.5 })
  return groups[0]?.members.reduce((least, member) => Math.min(least, member.similarity), 1)
}

const RAD = 'مینا راد'

describe('claims of news texts', () => {
  const report = extract(
    'مینا راد، رئیس سازمان آب، گفت: مصرف آب پایتخت در تابستان ۱۲ درصد کمتر شد.\nوی افزود: سه سد تازه تا پایان سال به بهره‌برداری می‌رسد.',
    { id: 'report', publishedAt: '2025-08-13' },
  )
  const interview = extract(
    'سخنگوی دولت گفت: نان گران نمی‌شود.\nراد در گفت‌وگو با خبرنگاران تأکید کرد که مصرف آب پایتخت در تابستان دوازده درصد کمتر شده است.',
    { id: 'interview', publishedAt: '2025-08-12' },
  )

  test('that two outlets report are grouped, with the earlier first', async () => {
    const groups = await matchClaims([report, interview])
    expect(membersOf(groups)).toEqual([['interview/c2', 'report/c1']])
    expect(groups[0].first.result).toBe(interview)
  })

  test('are the objects of the results, with their result beside them', async () => {
    const [{ representative, members }] = await matchClaims([report, interview])
    for (const { result, claim } of [representative, ...members]) expect(result.claims).toContain(claim)
  })

  test('that the lead and the body of one article have in common are grouped', async () => {
    const text =
      'دریا نوری: قطار تهران-ساری از فردا دوباره راه می‌افتد\n\nدریا نوری، مدیر راه‌آهن، گفت: قطار تهران-ساری از فردا صبح دوباره راه می‌افتد.'
    expect(membersOf(await matchClaims([extract(text, { id: 'one' })]))).toEqual([['one/c1', 'one/c2']])
  })

  test('may come from a stream', async () => {
    async function* stream(): AsyncGenerator<Result> {
      yield await Promise.resolve(report)
      yield await Promise.resolve(interview)
    }
    expect(membersOf(await matchClaims(stream()))).toEqual([['interview/c2', 'report/c1']])
  })

  test('say the same however they are typed', async () => {
    const text = 'بیمارستان‌های شهر می‌توانند بیماران را بپذیرند'
    for (const typed of [text.replaceAll('\u200c', ''), text.replaceAll('\u200c', ' '), text.replaceAll('ی', 'ي')])
      expect(await match({ text, speaker: RAD }, { text: typed, speaker: RAD })).toBe(true)
  })

  test('say the same in another tense and number', async () => {
    const said = { text: 'کارگران معدن دستمزد عقب‌افتاده را گرفتند', speaker: RAD }
    expect(await match(said, { ...said, text: 'کارگر معدن دستمزدهای عقب‌افتاده را می‌گیرد' })).toBe(true)
  })
})

describe('claims do not match, however alike they are,', () => {
  test.each([
    ['where their numbers differ', 'تورم در بهار ۲۰ درصد بود', 'تورم در بهار ۳۰ درصد بود'],
    ['where numbers in words differ', 'تورم در بهار بیست درصد بود', 'تورم در بهار سی درصد بود'],
    [
      'where one bound is the least and one the most',
      'بیش از ۴۰ نفر در جشن شهر بودند',
      'کمتر از ۴۰ نفر در جشن شهر بودند',
    ],
    ['where the day differs', 'نمایشگاه کتاب در ۱۲ مهر باز می‌شود', 'نمایشگاه کتاب در ۱۵ مهر باز می‌شود'],
    ['where one is denied by its verb', 'شورا بودجهٔ مترو را تصویب کرد', 'شورا بودجهٔ مترو را تصویب نکرد'],
    ['where one is denied by its copula', 'آب این چاه برای نوشیدن سالم است', 'آب این چاه برای نوشیدن سالم نیست'],
    [
      'where one may and one must not',
      'از این جاده می‌توان با خودرو عبور کرد',
      'از این جاده نمی‌توان با خودرو عبور کرد',
    ],
    [
      'where a word denies',
      'حضور نمایندگان کارگران در جلسه قانونی بود',
      'عدم حضور نمایندگان کارگران در جلسه قانونی بود',
    ],
    [
      'where another verb of the two is denied',
      'شورا طرح را رد کرد و لایحه را تأیید نکرد',
      'شورا طرح را رد نکرد و لایحه را تأیید کرد',
    ],
    ['where the place differs', 'کارخانهٔ تازهٔ فولاد در اصفهان ساخته می‌شود', 'کارخانهٔ تازهٔ فولاد در مشهد ساخته می‌شود'],
    ['where the weekday differs', 'نشست وزیران نفت روز شنبه برگزار می‌شود', 'نشست وزیران نفت روز دوشنبه برگزار می‌شود'],
    [
      'where the direction differs',
      'هواپیمای باری از تهران به مشهد پرواز کرد',
      'هواپیمای باری از مشهد به تهران پرواز کرد',
    ],
    ['where one goes up and one goes down', 'قیمت گندم در بازار افزایش یافت', 'قیمت گندم در بازار کاهش یافت'],
  ])('%s', async (_, a, b) => {
    expect(await match({ text: a, speaker: RAD }, { text: b, speaker: RAD })).toBe(false)
  })

  test('where one speaker supports what another condemns', async () => {
    const bill = { text: 'لایحهٔ تازهٔ مالیات بر خانه‌های خالی', form: 'nominal' as const }
    expect(await match({ ...bill, act: 'support' }, { ...bill, act: 'condemn' })).toBe(false)
    expect(await match({ ...bill, act: 'support' }, { ...bill, act: 'support' })).toBe(true)
  })

  test('where one denies what another says', async () => {
    const text = 'پل شهر در زلزله فرو ریخته است'
    expect(await match({ text, act: 'say' }, { text, act: 'deny' })).toBe(false)
    expect(await match({ text, act: 'say' }, { text, act: 'emphasize' })).toBe(true)
  })

  test('where they are of two languages', async () => {
    const text = 'Google Pixel 10 Pro Fold'
    expect(await match({ text, language: 'fa' }, { text, language: 'de' })).toBe(false)
  })

  test('where few words are the same and the speakers are others', async () => {
    expect(await match({ text: 'این تصمیم', speaker: RAD }, { text: 'این تصمیم', speaker: 'علی کاوه' })).toBe(false)
    expect(await match({ text: 'این تصمیم', speaker: RAD }, { text: 'این تصمیم', speaker: RAD })).toBe(true)
  })

  test('where few words are the same and nobody is named', async () => {
    expect(await match({ text: 'این تصمیم' }, { text: 'این تصمیم' })).toBe(false)
  })
})

describe('numbers', () => {
  test('are the same in figures and in words', async () => {
    const a = { text: 'دو میلیون و ۳۰۰ هزار نفر در انتخابات شهر رأی دادند' }
    expect(await match(a, { text: '۲٬۳۰۰٬۰۰۰ نفر در انتخابات شهر رأی دادند' })).toBe(true)
  })

  test('may stand in one claim alone', async () => {
    const a = { text: 'کارخانهٔ شیشهٔ شهر کارگرانش را اخراج کرد' }
    expect(await match(a, { text: 'کارخانهٔ شیشهٔ شهر ۲۰ نفر از کارگرانش را اخراج کرد' })).toBe(true)
  })
})

describe('the speaker', () => {
  const A = 'مترو تا پایان سال به فرودگاه شهر می‌رسد'
  const B = 'مترو تا پایان سال به فرودگاه تازهٔ شهر خواهد رسید'

  test.each([
    ['of the same name', RAD, RAD],
    ['with the surname alone', RAD, 'راد'],
    ['with a name of several spellings', 'محمدرضا کیانی', 'محمد رضا کیانی'],
  ])('%s makes claims as similar as their words are', async (_, a, b) => {
    const same = await similarity({ text: A, speaker: RAD }, { text: B, speaker: RAD })
    expect(await similarity({ text: A, speaker: a }, { text: B, speaker: b })).toBe(same)
  })

  test.each([
    ['of another surname', RAD, 'مینا کاوه'],
    ['of another given name', 'حسن راد', 'حسین راد'],
  ])('%s makes claims less similar than one who is not known', async (_, a, b) => {
    const other = await similarity({ text: A, speaker: a }, { text: B, speaker: b })
    const unknown = await similarity({ text: A, speaker: a }, { text: B })
    expect(other).toBeLessThan(unknown ?? 0)
  })
})

describe('a group', () => {
  const SHORT = { text: 'انبار تازهٔ دارو در بندر آتش گرفت', speaker: RAD }
  const LONG = { text: 'انبار تازهٔ دارو در بندر شمالی آتش گرفت', speaker: RAD }

  test('is represented by its most repeated wording, of these the longest', async () => {
    const results = [resultOf('a', [SHORT]), resultOf('b', [LONG])]
    expect((await matchClaims(results))[0].representative.claim.text).toBe(LONG.text)
    expect((await matchClaims([...results, resultOf('c', [SHORT])]))[0].representative.claim.text).toBe(SHORT.text)
  })

  test('begins with the earliest dated text', async () => {
    const groups = await matchClaims([
      resultOf('a', [SHORT]),
      resultOf('b', [SHORT], { publishedAt: '2025-01-02T00:30:00+03:30' }),
      resultOf('c', [SHORT], { publishedAt: '2025-01-01T22:00:00Z' }),
    ])
    expect(membersOf(groups)).toEqual([['b/c1', 'c/c1', 'a/c1']])
    expect(groups[0].first.result.document.id).toBe('b')
  })

  test('holds no two claims of one stretch of text', async () => {
    const result = resultOf('a', [SHORT])
    const [claim] = result.claims
    expect(await matchClaims([{ ...result, claims: [claim, { ...claim, id: 'c2' }] }])).toEqual([])
  })

  test('has members as similar to its representative as the threshold says', async () => {
    const results = [resultOf('a', [SHORT]), OTHERS, resultOf('b', [LONG])]
    const [{ members }] = await matchClaims(results)
    const least = Math.min(...members.map(({ similarity }) => similarity))
    expect(await matchClaims(results, { threshold: least - 0.001 })).toHaveLength(1)
    expect(await matchClaims(results, { threshold: least + 0.001 })).toEqual([])
  })
})

test('English words match by their stems', async () => {
  const said = { text: 'The factory was polluting the rivers', language: 'en' }
  expect(await match(said, { ...said, text: 'The factories pollute the river' })).toBe(true)
})

describe('wrong arguments are named', () => {
  const call = (...given: unknown[]): Promise<unknown> =>
    Reflect.apply(matchClaims, undefined, given) as Promise<unknown>

  test.each([
    ['results: 7 is not an iterable of results', [7]],
    ['results: "text" is not an iterable of results', ['text']],
    ['put a single result into an array: [result]', [OTHERS]],
    ['treshold: 0.5 is not an option; the options are grammars, threshold', [[], { treshold: 0.5 }]],
    ['results[1]: "text" is not a result of extract', [[OTHERS, 'text']]],
    ['options: null is not an object', [[], null]],
    ['grammars[0]: [object Object] is not a compiled grammar', [[], { grammars: [{}] }]],
    ['threshold: 1.5 is not a number above 0 and up to 1', [[], { threshold: 1.5 }]],
    ['grammars: an array of 0 is not an array of one or more compiled grammars', [[], { grammars: [] }]],
  ])('%s', async (message, given) => {
    await expect(call(...given)).rejects.toThrow(InputError)
    await expect(call(...given)).rejects.toThrow(message)
  })
})
