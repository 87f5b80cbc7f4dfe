import { expect, test } from '@jest/globals'
import { bratWriter, toBrat } from '../../src/export/brat.js'
import { claimreviewWriter } from '../../src/export/claimreview.js'
import { csvWriter } from '../../src/export/csv.js'
import { htmlWriter, toHtml } from '../../src/export/html/index.js'
import { jsonWriter } from '../../src/export/json.js'
import { jsonldWriter } from '../../src/export/jsonld.js'
import { jsonlWriter } from '../../src/export/jsonl.js'
import { parquetWriter } from '../../src/export/parquet.js'
import { toWebAnnotation, webannotationWriter } from '../../src/export/webannotation.js'
import { InputError } from '../../src/index.js'
import { extract } from '../support/extract.js'

const TEXT = 'مینا راد گفت: پل تازه باز است.'
const WITH = extract(TEXT, { id: 'a', includeText: true })
const WITHOUT = extract(TEXT, { id: 'b' })
const NAMELESS = extract(TEXT)
const SAID = 'results[1].document.text: undefined is missing in "b"; call extract with { includeText: true }'

test.each([
  ['brat', toBrat, bratWriter],
  ['webannotation', toWebAnnotation, webannotationWriter],
  ['html', toHtml, htmlWriter],
] as const)('%s says which of many results has no text, written at once or one after another', (_, all, open) => {
  expect(() => all([WITH, WITHOUT])).toThrow(InputError)
  expect(() => all([WITH, WITHOUT])).toThrow(SAID)
  expect(() => all([WITH, WITH, NAMELESS])).toThrow('results[2].document.text: undefined is missing; call extract')
  const writer = open()
  writer.add(WITH)
  expect(() => writer.add(WITHOUT)).toThrow(SAID)
})

test.each([
  ['brat', bratWriter],
  ['claimreview', claimreviewWriter],
  ['csv', csvWriter],
  ['html', htmlWriter],
  ['json', jsonWriter],
  ['jsonl', jsonlWriter],
  ['jsonld', jsonldWriter],
  ['parquet', parquetWriter],
  ['webannotation', webannotationWriter],
] as const)('%s says of what is added one after another which was no result', async (_, open) => {
  const { add } = await open()
  add(WITH)
  for (const other of [WITH.claims[0], JSON.stringify(WITH), undefined]) {
    const call = (): unknown => Reflect.apply(add, undefined, [other])
    expect(call).toThrow(InputError)
    expect(call).toThrow(/^results\[\d\]: .* is not a result of extract$/)
  }
})
