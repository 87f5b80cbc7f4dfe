import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { en } from '../../src/en.js'
import { InputError } from '../../src/errors.js'
import { htmlWriter, toHtml } from '../../src/export/html/index.js'
import { createExtractor } from '../../src/index.js'
import { fa } from '../../src/fa.js'
import type { Result } from '../../src/schema/index.js'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const { extract } = createExtractor({ grammars: [fa, en] })
const article = (name: string): string => readFileSync(`docs/examples/${name}.txt`, 'utf8')
const METRO = article('metro')
const pageOf = (text: string): Element[] => elements(toHtml([extract(text, { includeText: true })]))

/** The elements of a page, as a browser's parser sees them. */
function elements(html: string): Element[] {
  const below = (node: Node): Element[] =>
    'tagName' in node ? [node, ...node.childNodes.flatMap((child) => below(child))] : []
  const { childNodes } = parse(html, { onParseError: ({ code }) => expect(code).toBe('none') })
  return childNodes.flatMap((child) => below(child))
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attr) => attr.name === name)?.value
const classed = (all: readonly Element[], name: string): Element[] =>
  all.filter((element) => attribute(element, 'class')?.split(' ').includes(name))
const idsOf = (all: readonly Element[]): string[] => all.flatMap((element) => attribute(element, 'id') ?? [])

/** What an element says, without the numbers of claims. */
function textOf(node: Node): string {
  if ('value' in node) return node.value
  if (!('childNodes' in node) || classed([node], 'badge').length > 0) return ''
  return node.childNodes.map(textOf).join('')
}

/** The paragraphs of the text, as they are shown. */
const paragraphs = (all: readonly Element[]): string[] =>
  ['headline', 'paragraph'].flatMap((kind) => classed(all, kind)).map(textOf)

const linesOf = (text: string): string[] => text.split(/[\n\r\u2028\u2029]+/u).filter((line) => line.trim() !== '')

/** The kinds of elements and attributes of a page, and how many there are of each. */
const structure = (html: string): string[] =>
  elements(html)
    .map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`)
    .sort()

describe('nothing of a text becomes markup', () => {
  const HOSTILE = `</script></style><img src=x onerror="alert(1)">'"><svg/onload=alert(2)>&lt;b&#62;<!--]]>\0`
  const piece = fc.constantFrom(
    ...[
      'مینا راد ',
      'وزیر راه ',
      'گفت: ',
      'گفت که ',
      'افزود: ',
      'به گفته ',
      'باران می‌بارد',
      'Sara Lind ',
      'said ',
      'that ',
    ],
    ...[
      '<b>',
      '</p>',
      '</main>',
      '<script>alert(1)</script>',
      '"',
      "'",
      '&amp;',
      '&',
      '<!--',
      '-->',
      '<![CDATA[',
      '`',
      '${x}',
    ],
    ...[
      '<img src=x onerror=alert(1)>',
      '" onmouseover="alert(1)',
      '«',
      '»',
      '.',
      '\n',
      '\n\n',
      ' ',
      '🔹',
      '\ud83d',
      '\u202e',
    ],
  )
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
  const known = new Set(
    pageOf(METRO).flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => `@${name}`)]),
  )

  test('whatever stands in the text, which is shown as it is', () => {
    fc.assert(
      fc.property(text, text, (body, title) => {
        const all = elements(toHtml([extract(body, { title, id: title, url: title, includeText: true })]))
        const seen = all.flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => `@${name}`)])
        expect(seen.filter((name) => !known.has(name))).toEqual([])
        expect(all.filter(({ tagName }) => tagName === 'script')).toHaveLength(1)
        for (const element of all) expect(attribute(element, 'href') ?? '#').toMatch(/^#/)
        expect(paragraphs(all).sort()).toEqual(linesOf(body.replace(/\p{Cs}/gu, '\ufffd')).sort())
      }),
      { numRuns: 150 },
    )
  })

  test('whatever stands in any field of a result', () => {
    const keep = new Set(['id', 'speaker', 'parent', 'label', 'language', 'offsets', 'relation', 'modality', 'text'])
    const result = extract(METRO, { title: 'x', url: 'y', publishedAt: '2025-03-02', includeText: true })
    const spoilt = JSON.parse(
      JSON.stringify(result, (key, value: unknown) =>
        typeof value === 'string' && !keep.has(key) ? value + HOSTILE : value,
      ),
    ) as Result
    const spoiltText = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, inner: unknown) =>
          key === 'text' && typeof inner === 'string' ? inner + HOSTILE : inner,
        ),
      )
    const hostile = {
      ...spoilt,
      speakers: spoiltText(spoilt.speakers) as Result['speakers'],
      claims: spoiltText(spoilt.claims) as Result['claims'],
    }
    expect(structure(toHtml([hostile]))).toEqual(structure(toHtml([result])))
  })
})

describe('the page', () => {
  test('has a policy that lets in its own style and script, and nothing else', () => {
    const html = toHtml([extract(METRO, { includeText: true })])
    const policy = classedPolicy(elements(html))
    for (const [tag, directive] of [
      ['style', 'style-src'],
      ['script', 'script-src'],
    ] as const) {
      const [, content = ''] = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html) ?? []
      expect(policy).toContain(`${directive} 'sha256-${createHash('sha256').update(content).digest('base64')}'`)
    }
    expect(policy).toContain("default-src 'none'")
    expect(html).not.toMatch(/ style=| on\w+=|https?:/)
  })

  test('names every claim of the text once, and each leads to its row', () => {
    const all = pageOf(METRO)
    const { claims } = extract(METRO)
    const numbers = claims.map((_, i) => i + 1)
    const ids = idsOf(all)
    expect(ids.filter((id) => /^d1t\d+$/.test(id)).map((id) => Number(id.slice(3)))).toEqual(numbers)
    expect(
      ids
        .filter((id) => /^d1c\d+$/.test(id))
        .map((id) => Number(id.slice(3)))
        .sort(),
    ).toEqual(numbers)
    for (const element of all) {
      const href = attribute(element, 'href')
      if (href !== undefined) expect(ids).toContain(href.slice(1))
    }
  })

  test('lists the check-worthy first, by their scores', () => {
    const { claims } = extract(METRO)
    const order = ['CFS', 'UFS', 'NFS']
    const sorted = claims
      .map(({ checkworthiness }, i) => ({ ...checkworthiness, number: i + 1 }))
      .sort((a, b) => order.indexOf(a.label) - order.indexOf(b.label) || b.score - a.score)
    const rows = pageOf(METRO).flatMap((element) =>
      element.tagName === 'tr' ? (attribute(element, 'data-number') ?? []) : [],
    )
    expect(rows.map(Number)).toEqual(sorted.map(({ number }) => number))
  })

  test('shows a claim within a claim inside the outer one', () => {
    const text = 'مینا راد گفت: «وزیر راه گفت که جاده‌ها باز است.»'
    const { claims } = extract(text)
    const inner = claims.findIndex(({ parent }) => parent !== null)
    expect(inner).toBeGreaterThan(0)
    const [outer] = classed(pageOf(text), 'content').filter((element) => attribute(element, 'data-claim') === '1')
    const nested = outer.childNodes
      .filter((node) => 'tagName' in node)
      .map((element) => attribute(element, 'data-claim'))
    expect(nested).toContain(String(inner + 1))
  })

  test('cuts what crosses, so that each part of a claim is marked whole', () => {
    const result = extract('مینا راد گفت: باران می‌بارد. سهراب نیکو گفت: برف می‌بارد.', { includeText: true })
    const [first, second] = result.claims
    const crossing = (start: number, end: number) => ({
      start,
      end,
      text: (result.document.text ?? '').slice(start, end),
    })
    const spoilt: Result = {
      ...result,
      claims: [
        { ...first, content: [crossing(14, 40)] },
        { ...second, content: [crossing(30, 58)] },
      ],
    }
    const all = elements(toHtml([spoilt]))
    const marked = (number: number): string =>
      classed(all, 'content')
        .filter((element) => attribute(element, 'data-claim') === String(number))
        .map(textOf)
        .join('')
    expect(marked(1)).toBe(spoilt.claims[0]?.content[0]?.text)
    expect(marked(2)).toBe(spoilt.claims[1]?.content[0]?.text)
  })

  test('is the same whether offsets count code units or code points', () => {
    const text = `🔹🔹 ${METRO}`
    const [units, points] = (['utf16', 'codepoint'] as const).map((offsets) =>
      toHtml([extract(text, { offsets, includeText: true })]),
    )
    const shown = (html: string): string => /<div lang[^]*?<aside/.exec(html)?.[0] ?? ''
    expect(shown(units)).not.toBe('')
    expect(shown(points)).toBe(shown(units))
  })

  test('counts the words of each speaker once, where contents overlap', () => {
    const [words] = classed(pageOf('مینا راد گفت: «باران می‌بارد.» او افزود که برف هم می‌بارد.'), 'counts').map(textOf)
    expect(words).toContain('۵ واژه')
  })

  test('holds many documents, each with ids of its own', () => {
    const texts = ['metro', 'wetland', 'ferry'].map((name) => extract(article(name), { id: name, includeText: true }))
    const ids = idsOf(elements(toHtml(texts)))
    expect(new Set(ids).size).toBe(ids.length)
    const writer = htmlWriter()
    expect([...texts.map((result) => writer.add(result)), writer.end()].join('')).toBe(toHtml(texts))
  })

  test.each([
    ['fa', 'rtl', METRO],
    ['en', 'ltr', article('ferry')],
  ])('speaks the language of its first document: %s', (language, direction, text) => {
    const [html] = pageOf(text)
    expect([attribute(html, 'lang'), attribute(html, 'dir')]).toEqual([language, direction])
  })

  test('of a Persian text may have its words in English, the text still from right to left', () => {
    const all = elements(toHtml([extract(METRO, { includeText: true })], { labels: 'en' }))
    expect(attribute(all[0], 'dir')).toBe('ltr')
    const [paragraph] = classed(all, 'paragraph')
    expect(attribute(paragraph, 'dir')).toBe('rtl')
  })

  test('of a text without claims says so; of no text at all it is a page still', () => {
    expect(toHtml([extract('باران می‌بارد.', { includeText: true })])).toContain('ادعایی پیدا نشد')
    expect(elements(toHtml([])).map(({ tagName }) => tagName)).toContain('main')
  })

  test('cannot be made without the text, and says how to get it', () => {
    expect(() => toHtml([extract(METRO)])).toThrow('includeText: true')
  })

  test('says which languages it speaks where it is asked for another', () => {
    const call = (): unknown => Reflect.apply(toHtml, undefined, [[], { labels: 'de' }])
    expect(call).toThrow(InputError)
    expect(call).toThrow('labels: "de" is none of the languages fa, en')
  })
})

function classedPolicy(all: readonly Element[]): string {
  const meta = all.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')
  return (meta && attribute(meta, 'content')) ?? ''
}
