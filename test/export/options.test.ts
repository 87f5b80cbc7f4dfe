import { expect, test } from '@jest/globals'
import { toClaimReview } from '../../src/export/claimreview.js'
import { toCsv } from '../../src/export/csv.js'
import { toHtml } from '../../src/export/html/index.js'
import { InputError } from '../../src/index.js'
import { extract } from '../support/extract.js'

const RESULTS = [extract('مینا راد گفت: پل تازه ۱۲ میلیارد تومان هزینه داشته است.', { includeText: true })]

test.each([
  ['csv', toCsv, { BOM: true }, 'BOM: true is not an option; the options are bom'],
  ['csv', toCsv, { bom: 'yes' }, 'bom: "yes" is neither true nor false'],
  ['claimreview', toClaimReview, { label: 'NFS' }, 'label: "NFS" is not an option; the options are author, labels'],
  ['html', toHtml, { language: 'fa' }, 'language: "fa" is not an option; the options are labels'],
])(
  '%s refuses an option that it does not know, or whose value it cannot use, by its name',
  (_, write, options, said) => {
    const call = (): unknown => Reflect.apply(write, undefined, [RESULTS, options])
    expect(call).toThrow(InputError)
    expect(call).toThrow(said)
  },
)
