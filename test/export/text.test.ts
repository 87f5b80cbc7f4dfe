import { expect, test } from '@jest/globals'
import { bratWriter, toBrat } from '../../src/export/brat.js'
import { htmlWriter, toHtml } from '../../src/export/html/index.js'
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
