import { describe, expect, test } from '@jest/globals'
import jsonld from 'jsonld'
import type { Claim, ClaimReview, NewsArticle, Quotation } from 'schema-dts'
import { claimReviewsOf, toClaimReview } from '../../src/export/claimreview.js'
import { nodesOf, toJsonld, type ClaimNode, type Node } from '../../src/export/jsonld.js'
import { InputError } from '../../src/errors.js'
import { articleOf } from '../../src/export/schemaorg.js'
import type { Result } from '../../src/schema/index.js'
import { extract } from '../support/extract.js'
import { contextLoader, results } from './support.js'

/** schema.org's context as far as it says more than that all words are its own. */
const CONTEXT = {
  '@vocab': 'http://schema.org/',
  url: { '@type': '@id' },
  sameAs: { '@type': '@id' },
  datePublished: { '@type': 'http://schema.org/Date' },
}

const documentLoader = contextLoader('https://schema.org', CONTEXT)

/** The statements of a JSON-LD document, as its processor reads them: subject, predicate, object. */
async function statements(text: string): Promise<string[][]> {
  const options = { documentLoader, format: 'application/n-quads' as const, safe: true }
  const quads = await jsonld.toRDF(JSON.parse(text) as jsonld.JsonLdDocument, options)
  return (quads as string)
    .split('\n')
    .filter(Boolean)
    .map((line) => /^(\S+) <(\S+)> (.*) \.$/.exec(line)?.slice(1) ?? [])
}

const isClaim = (node: Node): node is ClaimNode => 'appearance' in node

const KNOWN = [{ name: 'نرگس کامیاب', roles: [], sameAs: ['Q42', 'https://example.org/people/1', 'internal-7'] }]

describe('jsonld', () => {
  test('a processor of JSON-LD finds who claimed what, where it was said', async () => {
    const found = await statements(toJsonld(results({ entities: KNOWN })))
    const of = (subject: string) =>
      found.filter(([s]) => s === subject).map(([, predicate, object]) => [predicate?.replace(/.*[/#]/, ''), object])
    const base = 'https://example.org/news/2'
    expect(of(`<${base}#c1>`)).toEqual(
      expect.arrayContaining([
        ['type', '<http://schema.org/Claim>'],
        ['text', '"آب کم است"'],
        ['creator', `<${base}#s1>`],
        ['appearance', `<${base}>`],
      ]),
    )
    expect(of(`<${base}#s1>`)).toEqual(
      expect.arrayContaining([
        ['type', '<http://schema.org/Person>'],
        ['name', '"نرگس کامیاب"'],
        ['sameAs', '<http://www.wikidata.org/entity/Q42>'],
        ['sameAs', '<https://example.org/people/1>'],
      ]),
    )
    expect(of(`<${base}>`)).toContainEqual(['type', '<http://schema.org/NewsArticle>'])
    expect(of(`<${base}#s1>`).filter(([predicate]) => predicate === 'sameAs')).toHaveLength(2)
  })

  test('nothing is said of a node that is not there, and nothing of two documents under one name', async () => {
    const [first] = results()
    const found = await statements(toJsonld([first, first]))
    const subjects = new Set(found.map(([subject]) => subject))
    const referred = found.filter(([, predicate = '']) => /creator|appearance|isPartOf|isBasedOn/.test(predicate))
    expect(referred.length).toBeGreaterThan(4)
    for (const [, , object] of referred) expect(subjects).toContain(object)
    expect(subjects.size).toBe(2 * nodesOf(first).length)
  })

  test('what is verbatim is a quotation too, and what is told inside speech is part of it', () => {
    const [first] = results()
    const nodes = nodesOf(first).filter(isClaim)
    for (const [i, { type, parent }] of first.claims.entries()) {
      expect(nodes[i]?.['@type']).toEqual(type === 'direct' ? ['Claim', 'Quotation'] : 'Claim')
      expect(nodes[i]?.isPartOf).toEqual(parent === null ? undefined : { '@id': `_:d0-${parent}` })
    }
    expect(first.claims.some(({ parent }) => parent !== null)).toBe(true)
    expect(first.claims.some(({ type }) => type === 'direct')).toBe(true)
  })

  test('of a speaker that is several its members are the creators', () => {
    const result = extract('مینا راد و سهراب نیکو گفتند که مدرسه‌ها باز است.')
    const [claim] = nodesOf(result).filter(isClaim)
    expect(result.speakers.some(({ members }) => members)).toBe(true)
    expect(claim?.creator).toHaveLength(2)
  })

  test('uses the words of schema.org as schema.org does', () => {
    // The compiler checks this: each line fails to compile where a property or a value is none of the type's.
    for (const result of results({ entities: KNOWN })) {
      const article: NewsArticle = articleOf(result)
      expect(article['@type']).toBe('NewsArticle')
      for (const node of nodesOf(result).filter(isClaim)) {
        const claim: Claim = { ...node, '@type': 'Claim' }
        const quotation: Quotation = { ...node, '@type': 'Quotation' }
        expect(claim.text).toBe(quotation.text)
      }
    }
  })

  test('cannot end the script element that it stands in', () => {
    const result = extract('مینا راد گفت: «باران </script><script>alert(1)</script> می‌بارد».')
    for (const text of [toJsonld([result]), toClaimReview([result], { labels: ['CFS', 'UFS', 'NFS'] })]) {
      expect(text).not.toContain('<')
      expect(JSON.stringify(JSON.parse(text))).toContain('</script>')
    }
  })

  test('takes no link that is none', () => {
    const [result] = results({ url: 'javascript:alert(1)' })
    expect(JSON.stringify(nodesOf(result))).not.toContain('javascript')
  })

  test('is an empty graph where there are no results', () => {
    expect(JSON.parse(toJsonld([]))).toEqual({ '@context': 'https://schema.org', '@graph': [] })
  })
})

describe('claimreview', () => {
  const checkworthy = (all: readonly Result[]) =>
    all.flatMap(({ claims }) => claims.filter(({ checkworthiness }) => checkworthiness.label === 'CFS'))

  test('has a draft for each check-worthy claim, with what the article says filled in', () => {
    const all = results()
    const drafts = JSON.parse(toClaimReview(all)) as unknown[]
    expect(checkworthy(all).length).toBeGreaterThan(0)
    expect(drafts).toHaveLength(checkworthy(all).length)
    expect(drafts[0]).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: checkworthy(all)[0]?.text,
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'مینا راد', jobTitle: ['شهردار نوآباد'] },
        datePublished: '2025-08-12',
        appearance: { '@type': 'NewsArticle', headline: '@عنوان' },
      },
      reviewRating: { '@type': 'Rating', ratingValue: null },
    })
  })

  test('has drafts of the labels and of the reviewer that are asked for', () => {
    const [result] = results()
    const author = { name: 'راستی‌آزما', url: 'https://example.org' }
    const drafts = claimReviewsOf(result, { labels: ['CFS', 'UFS', 'NFS'], author })
    expect(drafts.map(({ claimReviewed }) => claimReviewed)).toEqual(result.claims.map(({ text }) => text))
    for (const draft of drafts) expect(draft.author).toEqual({ '@type': 'Organization', ...author })
  })

  test.each([
    [{ labels: ['CSF'] }, 'labels: an array of 1 is not an array of CFS, UFS, NFS'],
    [{ labels: 'CFS' }, 'labels: "CFS" is not an array of CFS, UFS, NFS'],
    [{ author: 'راستی‌آزما' }, 'author: "راستی‌آزما" has no name'],
  ])('are not left out silently where an option is amiss: %j', (options, message) => {
    const call = (): unknown => Reflect.apply(claimReviewsOf, undefined, [results()[0], options])
    expect(call).toThrow(InputError)
    expect(call).toThrow(message)
  })

  test('filled in, is what schema.org calls a ClaimReview', () => {
    // The compiler checks this.
    const [draft] = results().flatMap((result) => claimReviewsOf(result))
    const filled: ClaimReview = {
      ...draft,
      url: 'https://example.org/reviews/1',
      datePublished: '2025-08-14',
      author: { '@type': 'Organization', name: 'راستی‌آزما', url: 'https://example.org' },
      reviewRating: { ...draft.reviewRating, ratingValue: 2, alternateName: 'بیشتر نادرست' },
    }
    expect(Object.keys(filled)).toEqual(Object.keys(draft))
  })

  test('a processor of JSON-LD reads what was filled in and passes over what was not', async () => {
    const found = await statements(toClaimReview(results()))
    const predicates = found.map(([, predicate]) => predicate)
    expect(predicates).toContain('http://schema.org/claimReviewed')
    expect(predicates).not.toContain('http://schema.org/ratingValue')
  })
})
