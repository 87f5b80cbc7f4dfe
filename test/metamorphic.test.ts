import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readJsonLines } from '../src/scoring/gold.js'
import { ownNews, rawNews } from '../corpus/news.js'
import { fa } from '../src/fa.js'
import { keyOf } from '../src/grammar/key.js'
import { createExtractor, extract } from '../src/index.js'
import type { Claim, Result, Speaker } from '../src/schema/types.js'

const own = ownNews('fa')
const articles = readJsonLines<{ text: string }>(join(import.meta.dirname, '../corpus/fa/articles.jsonl')).map(
  ({ text }) => text,
)
const raw = Object.values(rawNews('fa')).flat()
const RAW_RUNS = 150

/** A law over each text of our own, and over some by others where they lie beside the project. */
function holdsOf(name: string, texts: readonly string[], law: (text: string) => void): void {
  test(`${name}: our own texts`, () => texts.forEach(law))
  ;(raw.length > 0 ? test : test.skip)(`${name}: real news (needs the corpora beside the project)`, () =>
    fc.assert(fc.property(fc.constantFrom(...raw), law), { numRuns: RAW_RUNS }),
  )
}

describe('However a text is spelt, it holds the same claims', () => {
  const HALF_SPACE = '\u200c'
  const DIGITS = ['0123456789', '۰۱۲۳۴۵۶۷۸۹', '٠١٢٣٤٥٦٧٨٩']
  const digit = (unit: string): number => Math.max(...DIGITS.map((digits) => digits.indexOf(unit)))
  const inDigits = (digits: string) => (unit: string) => digits[digit(unit)] ?? unit
  const ARABIC: Record<string, string> = { ی: 'ي', ک: 'ك' }
  const PERSIAN: Record<string, string> = { ي: 'ی', ك: 'ک' }

  /** The endings that nothing but a half-space tells from the letters of a word: «نامه‌ای», but «کتابهای» is a plural. */
  const told = [...fa.copular, ...fa.unlinked, ...fa.indefinites]
    .filter((ending) => ending.startsWith(HALF_SPACE))
    .map(keyOf)
  const isTold = (rest: string): boolean => told.includes(keyOf(/^[\p{L}\p{M}\u200c]*/u.exec(rest)?.[0] ?? ''))

  /** What becomes of a code unit: another, or nothing. */
  type Spelling = (unit: string, i: number, text: string) => string
  const SPELLINGS: Record<string, Spelling> = {
    'Latin digits': inDigits(DIGITS[0]),
    'Persian digits': inDigits(DIGITS[1]),
    'Arabic digits': inDigits(DIGITS[2]),
    'Arabic ي and ك': (unit) => ARABIC[unit] ?? unit,
    'line ends of Windows': (unit) => (unit === '\n' ? '\r\n' : unit),
    'no half-spaces, but before endings that nothing else tells': (unit, i, text) =>
      unit === HALF_SPACE && !isTold(text.slice(i + 1, i + 20)) ? '' : unit,
  }

  /** A string in the one spelling by which all are compared. */
  const folded = (text: string): string =>
    text.replace(/./gsu, (unit) =>
      unit === HALF_SPACE || unit === '\r' ? '' : (PERSIAN[unit] ?? inDigits(DIGITS[0])(unit)),
    )

  /** A result in that spelling, its offsets counted in a text in another. */
  const foldedResult = ({ document, speakers, claims }: Result, at: (offset: number) => number): unknown =>
    JSON.parse(
      JSON.stringify({ provenance: document.provenance, speakers, claims }, (key, value: unknown) =>
        typeof value === 'string'
          ? folded(value)
          : (key === 'start' || key === 'end') && typeof value === 'number'
            ? at(value)
            : value,
      ),
    )

  for (const [name, spelling] of Object.entries(SPELLINGS))
    holdsOf(name, own, (text) => {
      const units = text.split('').map((unit, i) => spelling(unit, i, text))
      const offsets = [0]
      for (const unit of units) offsets.push(offsets[offsets.length - 1] + unit.length)
      const respelt = extract(units.join(''))
      expect(foldedResult(respelt, (offset) => offset)).toEqual(
        foldedResult(extract(text), (offset) => offsets[offset]),
      )
    })
})

holdsOf('Empty lines behind a text change nothing', [...own, 'طبق برآوردهای اولیه، تاکنون سه سد…'], (text) => {
  expect(extract(`${text}\n\n`).claims).toEqual(extract(text).claims)
})

const endOf = ({ cue, source, content }: Claim): number =>
  Math.max(...[cue, source, ...content].map((span) => span?.end ?? 0))

const ENDS_WHOLE = /[.!؟»”"\p{L}\p{N}]\s*$/u

/**
 * Whether nothing said in a text can go on behind it: its last claims end in a quotation mark or are nominal, or the
 * narrator has the last word; and no sentence breaks off.
 */
function isClosed(text: string, claims: readonly Claim[]): boolean {
  const end = Math.max(...claims.map(endOf))
  const rest = text.slice(end)
  const isOver = /[\p{L}\p{N}]/u.test(rest) || /^[\s.!؟]*[»”"]/.test(rest)
  return ENDS_WHOLE.test(text) && (isOver || claims.every((claim) => endOf(claim) < end || claim.form === 'nominal'))
}

describe('A paragraph about somebody else, with no cue, changes no claim before it', () => {
  const paragraphs = [
    'درمانگاه تازه کلات‌نو پاییز سال آینده افتتاح می‌شود.',
    'نفتکش مرواریددریا از اسکله گلشن‌آباد راه افتاد و پس‌فردا به مقصد می‌رسد.',
    'کشتزارهای زعفران دره‌سبز امسال زودتر از همیشه گل داد.',
  ]
  const closed = own.filter((text) => {
    const { claims } = extract(text)
    return claims.length > 0 && isClosed(text, claims)
  })

  test('many of our texts are closed', () => {
    expect(closed.length).toBeGreaterThan(100)
  })

  const law = (text: string): void => {
    const { claims } = extract(text)
    if (claims.length === 0 || !isClosed(text, claims)) return
    for (const paragraph of paragraphs)
      for (const gap of ['\n', '\n\n']) expect(extract(text + gap + paragraph).claims).toEqual(claims)
  }
  holdsOf('behind a text whose last claim is closed', closed, law)

  test('and where it is open, it may: speech runs on', () => {
    const text = 'وزیر راه گفت:\nجاده ساحلی تمام شد'
    expect(isClosed(text, extract(text).claims)).toBe(false)
  })
})

describe('Two articles, the second with its own provenance line, hold the claims of both', () => {
  const HEAD = 'به گزارش خبرگزاری کاج‌نیوز، '
  const GAP = '\n\n'
  /** What «next week» means, no dateline shall tell. */
  const DAY = '2025-08-12'

  /** A claim but for its names, which count through a text, and its speaker, with its offsets counted from a place. */
  const bare = (claim: Claim, from: number): unknown =>
    JSON.parse(
      JSON.stringify(claim, (key, value: unknown) =>
        key === 'id' || key === 'parent' || key === 'speaker'
          ? undefined
          : (key === 'start' || key === 'end') && typeof value === 'number'
            ? value - from
            : value,
      ),
    )

  const speakerOf = ({ speakers }: Result, claim: Claim): Speaker | undefined =>
    speakers.find(({ id }) => id === claim.speaker)
  /** The speaker's name, where the source itself is one: whom «وی» means, the text before it tells. */
  const named = (result: Result, claim: Claim): string | undefined => {
    const speaker = speakerOf(result, claim)
    return speaker?.mentions.some(({ form, start }) => form === 'name' && start === claim.source?.start)
      ? speaker.name
      : undefined
  }
  const wordsOf = (text: string): Set<string> => new Set(text.match(/[\p{L}\p{M}]+/gu))
  const namesOf = ({ speakers }: Result): string[] => [
    ...wordsOf(
      speakers.flatMap(({ mentions }) => mentions.filter((m) => m.form !== 'pronoun').map((m) => m.text)).join(' '),
    ),
  ]
  /** Whether a speaker of one text is spoken of in the other. */
  const shareNames = (texts: readonly [string, string], results: readonly [Result, Result]): boolean =>
    namesOf(results[0]).some((word) => wordsOf(texts[1]).has(word)) ||
    namesOf(results[1]).some((word) => wordsOf(texts[0]).has(word))
  /** Whether somebody who is only described waits for a name: «وزیر راه: A … راد می‌گوید B». */
  const awaitsName = ({ speakers }: Result): boolean =>
    speakers.some(({ mentions }) => mentions.every((m) => m.form === 'role'))

  let [joined, apart] = [0, 0]
  const law = (first: string, article: string): void => {
    if (!ENDS_WHOLE.test(first)) return
    const second = HEAD + (article.split('\n').slice(1).join('\n') || article)
    const [one, other, both] = [first, second, first + GAP + second].map((text) => extract(text, { publishedAt: DAY }))
    const from = first.length + GAP.length
    const [before, behind] = [true, false].map((isFirst) =>
      both.claims.filter(({ content }) => content[0].start < from === isFirst),
    )
    joined++
    expect(before.map((claim) => bare(claim, 0))).toEqual(one.claims.map((claim) => bare(claim, 0)))
    expect(behind.map((claim) => bare(claim, from))).toEqual(other.claims.map((claim) => bare(claim, 0)))
    if (awaitsName(one) || shareNames([first, second], [one, other])) return
    apart++
    expect([...before, ...behind].map((claim) => named(both, claim))).toEqual([
      ...one.claims.map((claim) => named(one, claim)),
      ...other.claims.map((claim) => named(other, claim)),
    ])
  }

  test('our own articles, each with some others', () => {
    articles.forEach((first, i) => {
      for (const step of [1, 7, 19]) law(first, articles[(i + step) % articles.length])
    })
    expect(joined).toBeGreaterThan(100)
    expect(apart).toBeGreaterThan(5)
  })
  ;(raw.length > 0 ? test : test.skip)('real news (needs the corpora beside the project)', () =>
    fc.assert(
      fc.property(fc.constantFrom(...raw), fc.constantFrom(...(rawNews('fa')['fa-articles-raw.jsonl'] ?? [])), law),
      { numRuns: RAW_RUNS },
    ),
  )
})

describe('What was read before changes nothing', () => {
  /** A grammar that nothing was read with yet: verbs are conjugated when a form of theirs is met. */
  const fresh = () => createExtractor({ grammars: [{ ...fa }] })

  test('texts give the same results in whatever order they are read', () => {
    const [forwards, backwards] = [fresh(), fresh()]
    const results = own.map((text) => forwards.extract(text))
    const others = own.toReversed().map((text) => backwards.extract(text))
    expect(others.toReversed()).toEqual(results)
  })

  test('a text gives the same result as the first that is read and as the last', () => {
    const used = fresh()
    for (const text of own) used.extract(text)
    for (const text of own.filter((_, i) => i % 40 === 0)) expect(fresh().extract(text)).toEqual(used.extract(text))
  })
})
