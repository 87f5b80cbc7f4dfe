import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { extract } from '../support/extract.js'

const statementsOf = (text: string) => extract(text).claims.flatMap(({ statements }) => statements)
const first = (text: string) => {
  const [statement] = statementsOf(text)
  if (!statement) throw new Error(`no statement in ${text}`)
  return statement
}

describe('a content is cut where a clause with a predicate of its own begins', () => {
  test('at the end of a sentence', () => {
    const texts = statementsOf('مینا راد گفت: «پل ساخته شد. مردم خوشحال هستند.»').map(({ text }) => text)
    expect(texts).toEqual(['پل ساخته شد', 'مردم خوشحال هستند'])
  })

  test('at «و» between two predicates, but not inside a clause with one', () => {
    const texts = statementsOf('مینا راد گفت که پل و تونل ساخته شد و راه روستا باز شد.').map(({ text }) => text)
    expect(texts).toEqual(['پل و تونل ساخته شد', 'راه روستا باز شد'])
  })
})

describe('the kind of a statement', () => {
  test.each([
    ['مینا راد گفت که پل روستا ساخته شد.', 'assertion'],
    ['مینا راد گفت که ۲۰ مدرسه ساخته شد.', 'quantity'],
    ['مینا راد گفت که باران امسال از پارسال بیشتر بود.', 'comparison'],
    ['مینا راد گفت که راه به دلیل سیل بسته شد.', 'cause'],
    ['مینا راد پیش‌بینی کرد که باران ببارد.', 'prediction'],
    ['مینا راد گفت که پل فردا ساخته خواهد شد.', 'prediction'],
    ['مینا راد وعده داد که پل را بسازد.', 'promise'],
    ['مینا راد تهدید کرد که راه را می‌بندد.', 'threat'],
    ['مینا راد از شهرداری خواست که پل را بسازد.', 'demand'],
    ['مینا راد گفت که پل باید ساخته شود.', 'demand'],
    ['مینا راد تکذیب کرد که پل ریخته است.', 'denial'],
    ['مینا راد پرسید: «چرا پل ساخته نشد؟»', 'question'],
  ])('%s: %s', (text, kind) => {
    expect(first(text).kind).toBe(kind)
  })
})

describe('a word tells the kind of a statement where the main clause predicates it', () => {
  test.each([
    ['what describes a noun in passing is no judgement', 'مینا راد گفت که منابع طبیعی روستا را فروختند.', 'assertion'],
    ['what is called most important is judged', 'مینا راد گفت که مهم‌ترین کار شورا ساخت پل است.', 'evaluation'],
    ['how something is done is no judgement', 'مینا راد گفت که شهردار به سختی از پل گذشت.', 'assertion'],
    ['most of some people compares nothing', 'مینا راد گفت که بیشتر داوران از شیراز آمدند.', 'assertion'],
    ['what is done in the end is not to come', 'مینا راد گفت که پل سرانجام ساخته شد.', 'assertion'],
    ['a threat that is spoken of is no threat', 'مینا راد گفت که تهدید سیل به‌زودی پایان خواهد یافت.', 'prediction'],
    ['a duty of somebody who is described is no demand', 'مینا راد گفت که کسی که باید پل را می‌ساخت رفت.', 'assertion'],
    ['what is expected is foreseen', 'مینا راد گفت که انتظار می‌رود پل ساخته شود.', 'prediction'],
    ['who tells of being ready promises', 'شورای شهر از آمادگی برای ساخت پل خبر داد.', 'promise'],
    ['… of himself too', 'شورای شهر آمادگی خود را برای ساخت پل اعلام کرد.', 'promise'],
    [
      'what describes the head of a noun phrase compares nothing',
      'شورای شهر از بررسی پل‌های بی‌سابقه خبر داد.',
      'assertion',
    ],
    ['how a match ended is the cause of nothing', 'مینا راد گفت که نتیجه بازی را نشان دادند.', 'assertion'],
    ['a crew is the cause of nothing', 'مینا راد گفت که عوامل نمایش به روستا رسیدند.', 'assertion'],
    ['what lies ahead describes a noun', 'مینا راد گفت که انتخابات آتی رقیب ندارد.', 'assertion'],
    [
      'what is reckoned among something is judged',
      'مینا راد گفت که پل ضایعه‌ای برای روستا به شمار می‌رود.',
      'evaluation',
    ],
    ['who wants something of others asks for it', 'مینا راد گفت: «از شورا می‌خواهم پل را بسازد.»', 'demand'],
    ['we shall be witnesses: nobody promises that', 'مینا راد گفت که شاهد باران خواهیم بود.', 'prediction'],
  ])('%s: %s', (_, text, kind) => {
    expect(first(text).kind).toBe(kind)
  })
})

test.each([
  ['مینا راد گفت که پل ساخته نشد.', true],
  ['مینا راد گفت که پل ساخته شد.', false],
  ['مینا راد گفت: «مشکل روستا این است که پل ساخته نشد.»', true],
  ['مینا راد گفت: «فکر می‌کنم شورا پل را نساخت.»', true],
])('the main verb tells whether a statement is negated: %s', (text, negated) => {
  expect(first(text).negated).toBe(negated)
})

test.each([
  ['مینا راد گفت که پل ساخته شد.', 'certain'],
  ['مینا راد گفت که پل شاید ساخته شود.', 'possible'],
  ['مینا راد گفت که پل می‌توانست بسته بماند.', 'possible'],
  ['مینا راد گفت که پل باید ساخته شود.', 'necessary'],
  ['مینا راد ابراز امیدواری کرد که پل ساخته شود.', 'wished'],
  ['مینا راد گفت: «نیت شورا آن است که پل ساخته شود.»', 'wished'],
  ['مینا راد گفت: «انتظار داریم پل را بسازند.»', 'wished'],
  ['مینا راد گفت: «اگر مردم بخواهند پل ساخته می‌شود.»', 'certain'],
  ['مینا راد گفت: «طرحی که می‌تواند روستا را نجات دهد به شورا رسید.»', 'certain'],
  ['مینا راد گفت: «شورا دستور داده که پل ساخته شود.»', 'certain'],
  ['مینا راد گفت: «مردم خواستار پل شدند.»', 'certain'],
])('modality, from words, cue and mood: %s %s', (text, modality) => {
  expect(first(text).modality).toBe(modality)
})

test('what is told of an old wish asks for nothing, nor what one wants to do; what one would like is wished', () => {
  const said = (text: string) => first(`مینا راد گفت: «${text}»`)
  expect(said('از شورا می‌خواهم پل را بسازد').kind).toBe('demand')
  expect(said('از شورا خواستم پل را بسازد').kind).toBe('assertion')
  expect(said('می‌خواهم پل را ببینم').kind).toBe('assertion')
  expect(said('دوست دارم پل را ببینم').modality).toBe('wished')
})

describe('how much a statement is worth checking', () => {
  const worthOf = (text: string) => first(text).checkworthiness

  test('what a medium or an unnamed source tells is news, what a named person tells on a line may be a view', () => {
    const news = ['خبرگزاری مهرگان: شهردار در دفتر است', 'یک منبع آگاه گفت که شهردار در دفتر است.'].map(worthOf)
    expect(news.map((one) => one?.label)).toEqual(['CFS', 'CFS'])
    expect(worthOf('مینا راد: شهردار در دفتر است')?.label).toBe('NFS')
  })

  test('what somebody who does research tells is a finding, what another tells of the like may be a view', () => {
    const tell = (source: string) => worthOf(`${source} روستا گفتند که این گیاه کنار آب و در سایه می‌روید.`)?.label
    expect([tell('پژوهشگران'), tell('باغبانان')]).toEqual(['CFS', 'NFS'])
  })

  test('what others did is more so than what the speaker did', () => {
    const score = (text: string) => first(`مینا راد گفت: «${text}»`).checkworthiness?.score ?? 1
    expect(score('کارگران راه را بستند')).toBeGreaterThan(score('کارگر راه را بست'))
    expect(score('راه را بستیم')).toBeGreaterThan(score('راه را بستم'))
  })

  test('what goes on or may be done has not happened', () => {
    for (const text of [
      'این لوله آب چشمه را تا خانه‌های کوهپایه می‌رساند',
      'از چشمه تا خانه‌های کوهپایه می‌توان لوله کشید',
    ])
      expect(worthOf(`مینا راد گفت که ${text}.`)?.label).toBe('NFS')
  })

  test('what might have been, or is only likely, is no fact', () => {
    expect(worthOf('مینا راد گفت که پل می‌توانست بسته بماند.')?.label).toBe('NFS')
    expect(worthOf('شهرداری از احتمال ریزش پل خبر داد.')?.reasons).toContain('unreal')
    expect(worthOf('شهرداری از ریزش پل خبر داد.')?.label).toBe('CFS')
  })

  test.each([
    [
      'advice tells of nothing that happened, whatever its reason',
      'شهردار توصیه کرد که راه بسته شود، زیرا سیل پل را تخریب کرده است.',
    ],
    ['what would have been did not happen', 'مینا راد گفت که اگر تهران ۲۰ پل می‌ساخت راه بسته نمی‌شد.'],
  ])('%s: %s', (_, text) => {
    expect(worthOf(text)?.label).toBe('NFS')
  })
})

test('statements lie in order inside the pieces of content, apart, and hold every word but what joins them', () => {
  const words =
    'مینا راد گفت افزود که و اما پل راه ساخته شد نشد است باید شاید باران بارید را از در ۲۰ درصد « » : . ، ؛ ؟ ( )'.split(
      ' ',
    )
  const joiners = new Set(['و', 'اما', 'که'])
  const texts = fc
    .array(fc.constantFrom(...words), { maxLength: 60 })
    .map((given) => `مینا راد گفت: ${given.join(' ')}`)
  fc.assert(
    fc.property(texts, (text) => {
      for (const { content, statements } of extract(text).claims) {
        let end = 0
        for (const statement of statements) {
          expect(statement.start).toBeGreaterThanOrEqual(end)
          expect(content.some((piece) => piece.start <= statement.start && statement.end <= piece.end)).toBe(true)
          end = statement.end
        }
        for (const piece of content)
          for (const { 0: word, index } of text.slice(piece.start, piece.end).matchAll(/[\p{L}\p{N}]+/gu)) {
            const at = piece.start + index
            const held = statements.some(({ start, end }) => start <= at && at + word.length <= end)
            expect(held || joiners.has(word)).toBe(true)
          }
      }
    }),
  )
})
