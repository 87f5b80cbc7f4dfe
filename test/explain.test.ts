import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '../src/en.js'
import { createExplainer, InputError, type Explanation, type GrammarEntry } from '../src/explain.js'
import { fa } from '../src/fa.js'
import { readGrammar } from '../src/grammar/index.js'
import { createExtractor } from '../src/index.js'
import { naql, stdin } from './support/run.js'

const ROOT = join(import.meta.dirname, '..')
const grammars = [fa, en]
const { explain } = createExplainer({ grammars })
const { extract } = createExtractor({ grammars })

/** The rejected cues, each with the file of its entry and its reason. */
const rejectedIn = ({ rejected }: Explanation): string[] =>
  rejected.map(({ cue, entry, reason }) => `${cue.text} ${entry.file ?? '?'} ${reason}`)

const examples = ['bridge', 'ferry', 'metro', 'wetland'].map((name): [string, string] => [
  name,
  readFileSync(join(ROOT, `docs/examples/${name}.txt`), 'utf8'),
])

describe.each(examples)('of the article %s', (_, text) => {
  const { result, claims, rejected } = explain(text, { id: 'a' })

  test('the result is that of extract', () => {
    expect(result).toEqual(extract(text, { id: 'a' }))
  })

  test('every claim is explained by the entry whose cue it has', () => {
    expect(claims.map(({ claim, cue, entry }) => [claim, cue?.start, entry?.name])).toEqual(
      result.claims.map(({ id, cue }) => [id, cue?.start, cue?.lemma]),
    )
    for (const { entry } of claims) if (entry) expect(entry.file).toMatch(/^(verbs|nouns|cues)\/.*\.yaml$/)
  })

  test('what is rejected stands in the text, and is the cue of no claim', () => {
    for (const { cue, message } of rejected) {
      expect(text.slice(cue.start, cue.end)).toBe(cue.text)
      expect(result.claims.filter((claim) => claim.cue?.start === cue.start)).toEqual([])
      expect(message).not.toBe('')
    }
  })
})

describe('a candidate is rejected', () => {
  test.each([
    ['whose verb is negated', 'مینا راد نگفت که پل باز است.', ['نگفت verbs/say.yaml negated']],
    ['whose verb is subjunctive', 'شاید وزیر بگوید که پل باز است.', ['بگوید verbs/say.yaml subjunctive']],
    ['in the first person', 'می‌گویم که پل باز است.', ['می‌گویم verbs/say.yaml first-person']],
    ['that is said to the reader', 'می‌گویید که پل باز است.', ['می‌گویید verbs/say.yaml second-person']],
    ['behind a modal word', 'باید گفت که پل باز است.', ['گفت verbs/say.yaml modal']],
    ['without a content', 'او پل را دید و گفت.', ['گفت verbs/say.yaml no-content']],
    ['whose source is the speaker himself', 'به گفتهٔ من، پل باز است.', ['به گفتهٔ cues/phrases.yaml no-source']],
    ['that is provenance', 'به گزارش رویترز، وزیر گفت: پل باز است.', ['به گزارش cues/phrases.yaml provenance']],
    ['that is a noun with nothing behind it', 'The claim was settled.', ['claim nouns/nouns.yaml no-content']],
    [
      'that is hardly ever one',
      'The attack on the mill and the yard began at dawn.',
      ['attack on nouns/nouns.yaml unlikely'],
    ],
    ['in a passive of a verb that has no frame for it', 'She was told.', ['was told verbs/say.yaml passive']],
  ])('%s', (_, text, wanted) => {
    expect(rejectedIn(explain(text))).toEqual(wanted)
  })

  test('in a line that is no running text', () => {
    const text = 'منبع: وزیر گفت که پل باز است.'
    expect(explain(text).result.claims).toEqual([])
    expect(rejectedIn(explain(text))).toEqual(['گفت verbs/say.yaml furniture'])
  })
})

test('an extractor explains as well, but for the files of entries that it does not know', () => {
  const text = 'مینا راد گفت: پل باز است. او نگفت که جاده باز است.'
  const withoutFile = <Of extends { entry: GrammarEntry | null }>(of: Of): Of => ({
    ...of,
    entry: of.entry && { ...of.entry, file: null },
  })
  const { result, claims, rejected } = explain(text)
  expect(rejected.map(({ reason }) => reason)).toEqual(['negated'])
  expect(createExtractor({ grammars }).explain(text)).toEqual({
    result,
    claims: claims.map(withoutFile),
    rejected: rejected.map(withoutFile),
  })
})

test('offsets are in the unit that is asked for', () => {
  const text = '🌧️ وزیر گفت: باران می‌بارد. او نگفت که کجا.'
  const { rejected, claims } = explain(text, { offsets: 'codepoint' })
  const startOf = (word: string): number => Array.from(text.slice(0, text.indexOf(word))).length
  expect(claims[0]?.cue).toMatchObject({ start: startOf('گفت'), text: 'گفت' })
  expect(rejected[0]?.cue).toMatchObject({ start: startOf('نگفت'), text: 'نگفت' })
})

test('entries of a grammar of one’s own are found in its own files', () => {
  const source = readGrammar(join(ROOT, 'grammars/fa'))
  const moved = Object.fromEntries(
    Object.entries(source).map(([file, content]) => [file === 'verbs/say.yaml' ? 'verbs/mine.yaml' : file, content]),
  )
  const own = createExplainer({ grammars, sources: [moved] })
  expect(rejectedIn(own.explain('او نگفت که پل باز است.'))).toEqual(['نگفت verbs/mine.yaml negated'])
})

test.each([
  [undefined, 'grammars: undefined is not an array of compiled grammars'],
  [{ grammars, sources: [null] }, 'sources: an array of 1 is not an array of what readGrammar of naql/grammar returns'],
  [{ grammars, sources: [{}] }, 'sources: an array of 1 is not an array of what readGrammar of naql/grammar returns'],
  [{ grammars, source: [] }, 'source: an array of 0 is not an option'],
])('an option that is amiss is named: %#', (given, message) => {
  const call = (): unknown => Reflect.apply(createExplainer, undefined, [given])
  expect(call).toThrow(InputError)
  expect(call).toThrow(message)
})

describe('naql explain', () => {
  const text = 'مینا راد گفت: پل باز است. او نگفت که چرا.\n'

  test('gives one explanation a line into a pipe', async () => {
    const { out, status } = await naql(['explain'], { stdin: stdin(text) })
    const { result, claims, rejected } = JSON.parse(out) as Explanation
    expect({ status, claims: claims.length, result: result.claims.length }).toEqual({ status: 0, claims: 1, result: 1 })
    expect(rejected).toMatchObject([{ cue: { text: 'نگفت' }, reason: 'negated' }])
  })

  test('tells readers the entry, the frame, the reason, and the words around', async () => {
    const { out } = await naql(['explain', '--format', 'pretty'], { stdin: stdin(text) })
    for (const part of ['fa/verbs/say.yaml', 'colon: a reporting verb and a colon', 'negated: the verb is negated'])
      expect(out).toContain(part)
    expect(out).toContain('[نگفت]')
  })

  test('reads the grammar of a folder, and says what is wrong with one', async () => {
    const own = await naql(['explain', '--grammar', join(ROOT, 'grammars/fa')], { stdin: stdin(text) })
    const built = await naql(['explain'], { stdin: stdin(text) })
    expect(JSON.parse(own.out)).toEqual(JSON.parse(built.out))
    const { status, err } = await naql(['explain', '--grammar', join(ROOT, 'nowhere')])
    expect(err).toContain('a grammar is a folder such as grammars/fa')
    expect(status).toBe(2)
  })

  test('names the file that cannot be read, and goes on', async () => {
    const { status, err, out } = await naql(['explain', 'nowhere.txt', join(ROOT, 'docs/examples/metro.txt')])
    expect(err).toContain('nowhere.txt: no such file')
    expect(status).toBe(1)
    expect((JSON.parse(out) as Explanation).result.document.id).toBe('metro.txt')
  })
})
