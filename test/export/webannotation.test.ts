import { describe, expect, test } from '@jest/globals'
import jsonld from 'jsonld'
import { annotationsOf, toWebAnnotation, type Annotation, type Target } from '../../src/export/webannotation.js'
import { InputError } from '../../src/index.js'
import { extract } from '../support/extract.js'
import { python, testWithPython } from '../support/python.js'
import { contextLoader, HARD, results } from './support.js'

const OA = 'http://www.w3.org/ns/oa#'
const iri = (id: string) => ({ '@id': id, '@type': '@id' })

/** The W3C's context for annotations, as far as these use it. */
const CONTEXT = {
  oa: OA,
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  as: 'http://www.w3.org/ns/activitystreams#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  dc: 'http://purl.org/dc/elements/1.1/',
  id: { '@id': '@id', '@type': '@id' },
  type: { '@id': '@type', '@type': '@vocab' },
  Annotation: 'oa:Annotation',
  TextualBody: 'oa:TextualBody',
  SpecificResource: 'oa:SpecificResource',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  Software: 'as:Application',
  identifying: 'oa:identifying',
  linking: 'oa:linking',
  tagging: 'oa:tagging',
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
  body: iri('oa:hasBody'),
  target: iri('oa:hasTarget'),
  source: iri('oa:hasSource'),
  selector: iri('oa:hasSelector'),
  generator: iri('as:generator'),
  value: 'rdf:value',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  name: 'foaf:name',
  format: 'dc:format',
  language: 'dc:language',
}

const documentLoader = contextLoader('http://www.w3.org/ns/anno.jsonld', CONTEXT)

const targetsOf = ({ target }: Annotation): readonly Target[] => ('selector' in target ? [target] : target)

describe.each(['utf16', 'codepoint'] as const)('web annotations of a result with offsets in %s', (offsets) => {
  const [result] = results({ offsets })
  const annotations = annotationsOf(result)

  test('stand for every claim, cue and source', () => {
    const parts = result.claims.flatMap(({ id, cue, source }) => [
      id,
      ...(cue ? [`${id}-cue`] : []),
      ...(source ? [`${id}-source`] : []),
    ])
    expect(annotations.map(({ id }) => id.replace(/.*#/, ''))).toEqual(parts)
  })

  test('have positions in code points', () => {
    const points = Array.from(HARD)
    for (const { selector } of annotations.flatMap(targetsOf)) {
      const [{ start, end }, { exact }] = selector
      expect(points.slice(start, end).join('')).toBe(exact)
    }
    const pieces = result.claims.map(({ content }) => content.map(({ text }) => text))
    const claims = annotations.filter(({ motivation }) => motivation === 'identifying')
    expect(claims.map((claim) => targetsOf(claim).map(({ selector: [, { exact }] }) => exact))).toEqual(pieces)
  })

  test('have quotations that stand in the text once, with what stands around them', () => {
    for (const { selector } of annotations.flatMap(targetsOf)) {
      const [{ start }, { prefix, exact, suffix }] = selector
      const parts = HARD.split(prefix + exact + suffix)
      expect(parts).toHaveLength(2)
      expect(Array.from(parts[0] + prefix)).toHaveLength(start)
    }
  })

  testWithPython('json')('Python finds with both selectors what it finds with either', () => {
    const script = `
import json, sys
text, annotations = json.loads(sys.argv[1]), json.loads(sys.argv[2])
count = 0
for annotation in annotations:
    targets = annotation["target"] if isinstance(annotation["target"], list) else [annotation["target"]]
    for target in targets:
        position, quote = target["selector"]
        assert text[position["start"]:position["end"]] == quote["exact"], quote
        around = quote["prefix"] + quote["exact"] + quote["suffix"]
        assert text.index(around) + len(quote["prefix"]) == position["start"], quote
        count += 1
print(count)`
    const printed = python(script, JSON.stringify(HARD), toWebAnnotation([result]))
    expect(Number(printed)).toBe(annotations.flatMap(targetsOf).length)
  })
})

test('a processor of JSON-LD reads annotations of the vocabulary of the W3C', async () => {
  const all = results({ entities: [{ name: 'نرگس کامیاب', sameAs: ['Q42'] }] })
  const text = toWebAnnotation(all)
  const options = { documentLoader, base: 'https://example.com/folder/', safe: true }
  const expanded = await jsonld.expand(JSON.parse(text) as jsonld.JsonLdDocument, options)
  const annotations = all.flatMap((result) => annotationsOf(result))
  expect(expanded).toHaveLength(annotations.length)
  for (const [i, node] of expanded.entries()) {
    expect(node['@type']).toEqual([`${OA}Annotation`])
    expect(node[`${OA}motivatedBy`]).toEqual([{ '@id': OA + (annotations[i]?.motivation ?? '') }])
    expect(node[`${OA}hasTarget`]).toHaveLength(targetsOf(annotations[i]).length)
  }
  expect(expanded[0]?.['@id']).toBe(`https://example.com/folder/${encodeURIComponent('سخت/1')}#c1`)
  expect(JSON.stringify(expanded)).toContain('http://www.wikidata.org/entity/Q42')
})

test('the annotation of a claim says who said it, how, and whether it is worth checking', () => {
  const [, result] = results()
  const [claim, cue, source] = annotationsOf(result)
  const values = claim?.body.map((body) => ('value' in body ? body.value : body.source))
  expect(values).toEqual([
    'نرگس کامیاب',
    'claim',
    'indirect',
    'warn',
    'neutral',
    result.claims[0]?.checkworthiness.label,
  ])
  for (const part of [cue, source])
    expect(part?.body[0]).toEqual({ type: 'SpecificResource', purpose: 'linking', source: claim?.id })
})

test('without the text there are no code points to count, and an error says what to do', () => {
  const call = () => toWebAnnotation([extract(HARD)])
  expect(call).toThrow(InputError)
  expect(call).toThrow('includeText: true')
})

test('an id that is no Unicode names its document all the same', () => {
  const [result] = results({ id: 'a\ud83d' })
  expect(annotationsOf(result)[0]?.id).toBe('a%EF%BF%BD#c1')
})
