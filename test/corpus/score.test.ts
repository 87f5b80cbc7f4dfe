import { describe, expect, test } from '@jest/globals'
import type { GoldDocument, GoldRelation, Span } from '../../src/scoring/annotated.js'
import { fits } from '../../src/scoring/names.js'
import { score } from '../../src/scoring/score.js'
import type { Claim, Result } from '../../src/generated/types.js'

const TEXT = 'The mayor said that one two three four five six seven eight nine ten. The judge denied it all: no comment'

function span(text: string): Span {
  const start = TEXT.indexOf(text)
  return [start, start + text.length]
}

function resultSpan(text: string) {
  const [start, end] = span(text)
  return { start, end, text }
}

function relation(content: string, labels: Partial<GoldRelation> = {}): GoldRelation {
  return {
    source: null,
    cue: null,
    cueType: 'none',
    content: [span(content)],
    type: null,
    form: null,
    speaker: null,
    nested: false,
    checkworthiness: null,
    ...labels,
  }
}

function claim(content: string, fields: Partial<Claim> = {}): Claim {
  return {
    id: 'c1',
    type: 'indirect',
    form: 'clause',
    language: 'en',
    text: content,
    content: [resultSpan(content)],
    cueType: 'none',
    cue: null,
    source: null,
    speaker: null,
    parent: null,
    checkworthiness: { label: 'NFS', score: 0 },
    statements: [],
    rule: 'en/test',
    confidence: 1,
    ...fields,
  }
}

const cue = (text: string): Claim['cue'] => ({ ...resultSpan(text), lemma: text, act: 'say', stance: 'neutral' })

function document(attributions: GoldRelation[], fields: Partial<GoldDocument> = {}): GoldDocument {
  return { id: 'd1', bucket: 'test', text: TEXT, attributions, ...fields }
}

function result(claims: Claim[], names: string[] = [], id = 'd1'): Result {
  return {
    schemaVersion: '1.0',
    generator: { name: 'naql', version: '0.0.0', grammars: [] },
    document: { id, language: 'en', length: TEXT.length, offsets: 'utf16', provenance: [] },
    speakers: names.map((name, i) => ({ id: `s${i + 1}`, name, kind: 'person', roles: [], mentions: [] })),
    claims,
    diagnostics: [],
  }
}

const rates = (attributions: GoldRelation[], claims: Claim[], names: string[] = []) =>
  score([document(attributions)], [result(claims, names)]).total

describe('a pair', () => {
  test('is a claim where the contents share at least 0.8 of their words', () => {
    const gold = [relation('one two three four five six seven eight nine ten')]
    expect(rates(gold, [claim('one two three four five six seven eight')]).claims.f1).toBe(1)
    expect(rates(gold, [claim('one two three four five six seven')]).claims.f1).toBe(0)
  })

  test('is exact only where no word differs, and touches from half of the words on', () => {
    const gold = [relation('one two three four five six seven eight nine ten')]
    const shorter = rates(gold, [claim('one two three four five')])
    expect([shorter.touch.f1, shorter.claims.f1, shorter.exact.f1]).toEqual([1, 0, 0])
    expect(rates(gold, [claim('one two three four five six seven eight nine')]).exact.f1).toBe(0)
    expect(rates(gold, [claim('one two three four five six seven eight nine ten.')]).exact.f1).toBe(1)
    expect(rates(gold, [claim('one two three four')]).touch.f1).toBe(0)
  })

  test('with the same cue touches by any word shared', () => {
    const gold = [relation('one two three four five six seven eight', { cue: span('said'), cueType: 'verb' })]
    expect(rates(gold, [claim('eight nine ten')]).touch.f1).toBe(0)
    expect(rates(gold, [claim('eight nine ten', { cue: cue('said') })]).touch.f1).toBe(1)
    expect(rates(gold, [claim('nine ten', { cue: cue('said') })]).touch.f1).toBe(0)
  })

  test('is exact whether or not a complementizer leads the content', () => {
    expect(rates([relation('one two')], [claim('that one two')]).exact.f1).toBe(1)
    expect(rates([relation('that one two')], [claim('one two')]).exact.f1).toBe(1)
  })

  test('takes each claim and each relation once, the best first', () => {
    const gold = [relation('one two three four five six seven eight nine ten')]
    const twice = rates(gold, [
      claim('two three four five six seven eight nine ten'),
      claim('one two three four five six seven eight nine ten'),
    ])
    expect(twice.claims).toMatchObject({ p: 0.5, r: 1, f1: 0.667 })
    expect(twice.exact.r).toBe(1)
  })

  test('is found by all the pieces of its content', () => {
    const pieces = relation('one two three', { content: [span('one two three'), span('nine ten')] })
    expect(
      rates([pieces], [claim('one two three', { content: [resultSpan('one two three'), resultSpan('nine ten')] })])
        .exact.f1,
    ).toBe(1)
    expect(rates([pieces], [claim('one two three')]).claims.f1).toBe(0)
  })
})

describe('the labels of a pair', () => {
  const content = 'one two three four five'

  test('a cue is right from half of its words on', () => {
    const gold = [relation(content, { cue: span('mayor said'), cueType: 'verb' })]
    expect(rates(gold, [claim(content, { cue: cue('said') })]).cue).toBe(1)
    expect(rates(gold, [claim(content, { cue: cue('said that one') })]).cue).toBe(0)
    expect(rates(gold, [claim(content)]).cue).toBe(0)
  })

  test('where gold has no cue none may be found, unless a colon stands for it', () => {
    const found = [claim(content, { cue: cue('said') })]
    expect(rates([relation(content, { cueType: 'none' })], found).cue).toBe(0)
    expect(rates([relation(content, { cueType: 'colon' })], found).cue).toBe(1)
    expect(rates([relation(content, { cueType: 'none' })], [claim(content)]).cue).toBe(1)
  })

  test('a source is right from 0.8 of its words on, or where both have none', () => {
    const gold = [relation(content, { source: span('The mayor') })]
    expect(rates(gold, [claim(content, { source: resultSpan('The mayor') })]).source).toBe(1)
    expect(rates(gold, [claim(content, { source: resultSpan('mayor') })]).source).toBe(0)
    expect(rates(gold, [claim(content)]).source).toBe(0)
    expect(rates([relation(content)], [claim(content)]).source).toBe(1)
    expect(rates([relation(content)], [claim(content, { source: resultSpan('mayor') })]).source).toBe(0)
  })

  test('a speaker is right where its name fits one of gold’s, or neither has any, and only then the pair counts as e2e', () => {
    const named = [relation(content, { speaker: ['Ada Byron', 'the mayor'] })]
    const nobody = [relation(content, { speaker: [] })]
    const found = [claim(content, { speaker: 's1' })]
    const figures = (gold: GoldRelation[], claims: Claim[], name: string) => {
      const { speaker, e2e } = rates(gold, claims, [name])
      return [speaker, e2e.f1]
    }
    expect(figures(named, found, 'Byron')).toEqual([1, 1])
    expect(figures(named, found, 'Mary Shelley')).toEqual([0, 0])
    expect(figures(named, [claim(content)], 'Byron')).toEqual([0, 0])
    expect(figures(nobody, found, 'Byron')).toEqual([0, 0])
    expect(figures(nobody, [claim(content)], 'Byron')).toEqual([1, 1])
  })

  test('what gold does not annotate is not measured and does not spoil e2e', () => {
    const figures = rates([relation(content)], [claim(content, { speaker: 's1' })], ['Byron'])
    expect(figures).toMatchObject({
      speaker: null,
      type: null,
      form: null,
      checkworthy: null,
      auc: null,
      e2e: { f1: 1 },
    })
  })

  test('type, form, nesting and check-worthiness are measured where the contents pair as a claim', () => {
    const labels = { type: 'direct', form: 'nominal', nested: true, checkworthiness: 'CFS' } as const
    const right = {
      type: 'direct',
      form: 'nominal',
      parent: 'c0',
      checkworthiness: { label: 'CFS', score: 1 },
    } as const
    expect(rates([relation(content, labels)], [claim(content, right)])).toMatchObject({
      type: 1,
      form: 1,
      nested: 1,
      checkworthy: 1,
    })
    expect(rates([relation(content, labels)], [claim(content)])).toMatchObject({
      type: 0,
      form: 0,
      nested: 0,
      checkworthy: 0,
    })
    expect(rates([relation(content, labels)], [claim('one two three')])).toMatchObject({ type: null, nested: null })
  })

  test('auc is the share of CFS and NFS pairs in which CFS scores higher, ties a half, UFS aside', () => {
    const scored = (text: string, score: number) => claim(text, { checkworthiness: { label: 'CFS', score } })
    const gold = [
      relation('one two', { checkworthiness: 'CFS' }),
      relation('three four', { checkworthiness: 'NFS' }),
      relation('five six', { checkworthiness: 'NFS' }),
      relation('seven eight', { checkworthiness: 'UFS' }),
    ]
    const found = [
      scored('one two', 0.5),
      scored('three four', 0.2),
      scored('five six', 0.5),
      scored('seven eight', 0.9),
    ]
    expect(rates(gold, found).auc).toBe(0.75)
    expect(rates(gold.slice(0, 1), found).auc).toBeNull()
  })
})

describe('documents', () => {
  test('without a claim in gold count by whether none was predicted', () => {
    const gold = [document([], { id: 'a' }), document([], { id: 'b' }), document([relation('one two')], { id: 'c' })]
    const { total } = score(gold, [
      result([], [], 'a'),
      result([claim('one two')], [], 'b'),
      result([claim('one two')], [], 'c'),
    ])
    expect(total).toMatchObject({ docs: 3, empty: 2, null: 0.5, claims: { p: 0.5, r: 1 } })
  })

  test('without a result are named and count as if nothing was found', () => {
    const { total, missing } = score([document([relation('one two')])], [])
    expect(missing).toEqual(['d1'])
    expect(total.claims.r).toBe(0)
  })

  test('that are flat leave predicted claims with a parent out, and nesting unmeasured', () => {
    const gold = [document([relation('one two')], { flat: true })]
    const { total } = score(gold, [result([claim('one two'), claim('five six', { parent: 'c1' })])])
    expect(total).toMatchObject({ predicted: 1, nested: null, claims: { f1: 1 } })
  })

  test('are figured by bucket and all together', () => {
    const gold = [document([relation('one two')]), document([relation('one two')], { id: 'd2', bucket: 'other' })]
    const { total, buckets } = score(gold, [result([claim('one two')]), result([], [], 'd2')])
    expect(Object.keys(buckets)).toEqual(['test', 'other'])
    expect([buckets.test.claims.r, buckets.other.claims.r, total.claims.r]).toEqual([1, 0, 0.5])
  })

  test('bound F1 by an interval over documents: none where all are alike, some where they differ', () => {
    const gold = ['a', 'b', 'c', 'd'].map((id) => document([relation('one two')], { id }))
    const right = (id: string) => result([claim('one two')], [], id)
    expect(
      score(
        gold,
        gold.map(({ id }) => right(id)),
      ).total.claims.pm,
    ).toBe(0)
    expect(score(gold, [right('a'), right('b')]).total.claims.pm).toBeGreaterThan(0.1)
  })
})

test('every kind of error is told with what gold has and what was predicted', () => {
  const gold = [
    relation('one two'),
    relation('three four five six', { speaker: [] }),
    relation('seven eight', { speaker: ['Ada'] }),
  ]
  const found = [claim('four five six'), claim('seven eight', { speaker: 's1' }), claim('no comment')]
  const { errors } = score([document(gold)], [result(found, ['Mary'])])
  expect(errors).toEqual([
    { error: 'missed', id: 'd1', cue: null, gold: 'one two', speaker: null },
    {
      error: 'borders',
      id: 'd1',
      cue: null,
      gold: 'three four five six',
      speaker: [],
      overlap: 0.75,
      predicted: 'four five six',
      rule: 'en/test',
    },
    {
      error: 'speaker',
      id: 'd1',
      cue: null,
      gold: 'seven eight',
      speaker: ['Ada'],
      predicted: 'Mary',
      rule: 'en/test',
    },
    { error: 'spurious', id: 'd1', cue: null, predicted: 'no comment', speaker: null, rule: 'en/test' },
  ])
})

describe('names fit', () => {
  test.each([
    ['the same letters, however they are written', 'رئيس كميته', 'رئیس کمیته'],
    ['with and without the half-space', 'نیک‌بخت', 'نیکبخت'],
    ['honorifics aside', 'دکتر مینا سروش', 'مینا سروش'],
    ['a surname and the whole name', 'سروش', 'مینا سروش'],
    ['written together or apart', 'نیک بخت', 'مینا نیک‌بخت'],
    ['digits of any script', 'گروه ۱۰', 'گروه 10'],
  ])('%s', (_reason, one, other) => {
    expect([fits(one, other), fits(other, one)]).toEqual([true, true])
  })

  test.each([
    ['another name', 'مینا سروش', 'رضا مهرگان'],
    ['less than half of the words', 'وزیر', 'وزیر امور شهری'],
    ['the middle of a word', 'روش', 'مینا سروشان'],
    ['nothing but an honorific', 'دکتر', 'دکتر سروش'],
  ])('not with %s', (_reason, one, other) => {
    expect([fits(one, other), fits(other, one)]).toEqual([false, false])
  })
})
