import { describe, expect, jest, test } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '../../src/schema/index.js'
import { checked } from '../support/extract.js'
import { temporaryFolder } from '../support/folder.js'
import { naql } from '../support/run.js'

const PARAGRAPHS = [
  'نرگس کامیاب، شهردار نوآباد، در نشست خبری امروز گفت: «ساخت خط دوم مترو ۸۵ درصد پیش رفته است و تا پایان سال به بهره‌برداری می‌رسد.»',
  'وی افزود: هزینه این طرح از ۳۰۰ میلیارد تومان گذشته است و دولت تنها یک سوم سهم خود را پرداخته است.',
  'بهرام نیک‌نژاد، عضو شورای شهر، هشدار داد که بدهی شهرداری در سال گذشته دو برابر شده و ادامه این روند خطرناک است.',
]

/** A page as an outlet would put it up: the article between menus, other headlines and a foot. */
const page = (head: string, dateline = ''): string => `<!doctype html>
<html lang="fa" dir="rtl"><head>${head}</head><body>
<nav><ul><li><a href="/">خانه</a></li><li><a href="/sport">ورزش</a></li></ul></nav>
<aside><h3>پربازدیدها</h3><a href="/1">سهراب نیکو گفت: تیم ما قهرمان می‌شود</a></aside>
<article><h1>شهردار: مترو تا پایان سال می‌رسد</h1>${dateline}
<div class="body">${PARAGRAPHS.map((text) => `<p>${text.replace('مترو', '<b>مترو</b>')}</p>`).join('\n')}
<script>track("گفت: هیچ")</script></div></article>
<footer>همه حقوق محفوظ است. طراحی: کارگاه نمونه</footer></body></html>`

const NEWS_ARTICLE = `<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'شهردار: مترو تا پایان سال می‌رسد',
  datePublished: '2025-08-12T13:18:00+03:30',
  publisher: { '@type': 'Organization', name: 'خبرگزاری سپیدار' },
})}</script><link rel="canonical" href="https://sepidar.example/news/12">`
const OPEN_GRAPH = `<title>شهردار: مترو تا پایان سال می‌رسد | سپیدار</title>
<meta property="og:title" content="شهردار: مترو تا پایان سال می‌رسد"><meta property="og:site_name" content="سپیدار">
<meta property="article:published_time" content="2025-08-12T13:18:00+03:30"><meta property="og:url" content="https://sepidar.example/n/12">`

// The first run loads both grammars.
jest.setTimeout(60_000)

const folder = temporaryFolder()

/** The result of a page, whose offsets hold in the text that it carries. */
async function resultOf(html: string | Buffer, ...args: string[]): Promise<Result> {
  const file = join(folder, 'page.html')
  writeFileSync(file, html)
  const { status, out, err } = await naql(['extract', file, ...args])
  expect({ status, err }).toEqual({ status: 0, err: '' })
  const result = JSON.parse(out) as Result
  return checked(result, result.document.text ?? '')
}

describe('a saved page', () => {
  test('gives its article, without menus, scripts and other headlines, a paragraph a line', async () => {
    const { document, speakers } = await resultOf(page(NEWS_ARTICLE))
    expect(document.text?.split('\n').slice(-PARAGRAPHS.length)).toEqual(PARAGRAPHS)
    expect(document.text).not.toMatch(/قهرمان|track|محفوظ|خانه/)
    expect(speakers.map(({ name }) => name)).toEqual(['نرگس کامیاب', 'بهرام نیک‌نژاد'])
  })

  test('counts code points where that is asked for', async () => {
    const { document } = await resultOf(page(NEWS_ARTICLE).replace('وی افزود', '🔹 وی افزود'), '--offsets', 'codepoint')
    expect(document.length).toBe([...(document.text ?? '')].length)
  })

  test.each([
    ['the JSON-LD of a NewsArticle', NEWS_ARTICLE, 'خبرگزاری سپیدار', 'https://sepidar.example/news/12'],
    ['OpenGraph', OPEN_GRAPH, 'سپیدار', 'https://sepidar.example/n/12'],
  ])('has its title, date, address and outlet from %s', async (_, head, outlet, url) => {
    const { document } = await resultOf(page(head))
    expect(document).toMatchObject({
      title: 'شهردار: مترو تا پایان سال می‌رسد',
      publishedAt: expect.stringMatching(/^2025-08-12T13:18:00/),
      url,
      provenance: [{ name: outlet, relation: 'publisher', start: 0, end: 0, text: '' }],
    })
  })

  test.each([
    [
      'a Jalali date',
      '<span class="news-date">تاریخ انتشار: ۲۱ مرداد ۱۴۰۴ - ۱۳:۱۸</span>',
      '2025-08-12T13:18:00+03:30',
    ],
    ['one in numbers', '<time>۱۴۰۴/۰۵/۲۱</time>', '2025-08-12'],
  ])('has its date from its dateline where no metadata has it: %s', async (_, dateline, date) => {
    expect((await resultOf(page('', dateline))).document.publishedAt).toBe(date)
  })

  test.each([
    ['of another calendar', '1404-05-21T13:18:00+03:30', '', '2025-08-12T13:18:00+03:30'],
    ['of a day that is none', '2025-02-30T13:18:00+03:30', '<time>۱۴۰۴/۰۵/۲۱</time>', '2025-08-12'],
    ['that is no date', '2025-99-12', '<time>۱۴۰۴/۰۵/۲۱</time>', '2025-08-12'],
    ['that tells nothing', '0000-00-00', '', undefined],
  ])('with a date %s in its metadata is read all the same, its date by other signs', async (_, date, line, read) => {
    const head = `<meta property="article:published_time" content="${date}">`
    expect((await resultOf(page(head, line))).document.publishedAt).toBe(read)
  })

  test('in another encoding is read as it says itself', async () => {
    const cyrillic = Buffer.from([0xd5, 0xe5])
    const html = Buffer.concat([
      Buffer.from('<html><head><meta charset="windows-1251"><title>x</title></head><body><article><p>'),
      ...Array.from({ length: 300 }, () => Buffer.concat([cyrillic, Buffer.from(' ')])),
      Buffer.from('</p></article></body></html>'),
    ])
    expect((await resultOf(html)).document.text).toContain('Хе Хе')
  })

  test.each([
    ['without an article', '<html><body><script>x()</script></body></html>'],
    ['that is empty', ''],
    ['nested beyond measure', '<div>'.repeat(20_000)],
  ])('%s is reported, and the others are read', async (_, html) => {
    const pages = join(folder, 'pages')
    mkdirSync(pages, { recursive: true })
    writeFileSync(join(pages, 'a.html'), html)
    writeFileSync(join(pages, 'b.html'), page(NEWS_ARTICLE))
    const { status, out, err } = await naql(['extract', pages])
    expect(err).toMatch(/^naql: .*a\.html: .*\n$/)
    expect({ status, results: out.trim().split('\n').length }).toEqual({ status: 1, results: 1 })
  })
})
