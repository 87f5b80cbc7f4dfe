import { describe, expect, test } from '@jest/globals'
import { claimReviewsOf, claimreviewWriter, toClaimReview } from '../../src/export/claimreview.js'
import { toCsv } from '../../src/export/csv.js'
import { toHtml } from '../../src/export/html/index.js'
import { nodesOf } from '../../src/export/jsonld.js'
import { annotationsOf } from '../../src/export/webannotation.js'
import { InputError } from '../../src/index.js'
import { extract } from '../support/extract.js'

const RESULTS = [extract('مینا راد گفت: پل تازه ۱۲ میلیارد تومان هزینه داشته است.', { includeText: true })]

test.each([
  ['csv', toCsv, { BOM: true }, 'BOM: true is not an option; the options are bom'],
  ['csv', toCsv, { bom: 'yes' }, 'bom: "yes" is neither true nor false'],
  ['claimreview', toClaimReview, { label: 'NFS' }, 'label: "NFS" is not an option; the options are author, labels'],
  ['html', toHtml, { language: 'fa' }, 'language: "fa" is not an option; the options are labels'],
  ['csv', toCsv, true, 'options: true is not an object'],
  ['html', toHtml, null, 'options: null is not an object'],
  ['claimreview', toClaimReview, null, 'options: null is not an object'],
  ['claimreview', toClaimReview, { author: null }, 'author: null has no name'],
  ['claimreview', toClaimReview, { author: { name: 'a', url: 1 } }, 'author.url: 1 is not a string'],
])(
  '%s refuses an option that it does not know, or whose value it cannot use, by its name',
  (_, write, options, said) => {
    const call = (): unknown => Reflect.apply(write, undefined, [RESULTS, options])
    expect(call).toThrow(InputError)
    expect(call).toThrow(said)
  },
)

test('a writer refuses such an option before the first result, and where none comes', () => {
  const open = (): unknown => Reflect.apply(claimreviewWriter, undefined, [{ label: 'NFS' }])
  expect(open).toThrow('label: "NFS" is not an option; the options are author, labels')
})

describe('what is made of a single result', () => {
  const functions = [claimReviewsOf, nodesOf, annotationsOf]

  test.each(functions)('%p says of something else that it is none', (make) => {
    for (const other of [undefined, null, {}, 'x', RESULTS, RESULTS[0]?.claims[0], { claims: [], speakers: [] }]) {
      const call = (): unknown => Reflect.apply(make, undefined, [other])
      expect(call).toThrow(InputError)
      expect(call).toThrow(/^results\[0\]: .* is not a result of extract$/)
    }
  })

  test.each([nodesOf, annotationsOf])('%p says of something else than a place that it is none', (make) => {
    for (const place of ['1', -1, 0.5, null])
      expect(() => Reflect.apply(make, undefined, [RESULTS[0], place]) as unknown).toThrow(
        /^place: .* is not a whole number from 0$/,
      )
  })
})
