import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../support/extract.js'
import { temporaryFolder } from '../support/folder.js'
import { naql } from '../support/run.js'

const PERSIAN = join(import.meta.dirname, '../../grammars/fa')

jest.setTimeout(120_000)

const folder = temporaryFolder()
beforeAll(() => {
  cpSync(PERSIAN, folder, { recursive: true })
})

describe('grammar check', () => {
  test.each([
    [
      'a sentence that is not matched, or matched and should not be',
      '- lemma: گفتن\n  act: say\n  stance: neutral\n  frames: [clause]\n  match: ["مینا راد خندید که [هوا خوب است]."]\n  reject: ["مینا راد گفت: هوا خوب است."]\n',
      [
        'verbs/mine.yaml: گفتن: match: «مینا راد خندید که [هوا خوب است].»',
        'گفتن: reject: «مینا راد گفت: هوا خوب است.»: finds «هوا خوب است»',
      ],
    ],
    [
      'a sentence that does not say what must be found',
      '- lemma: گفتن\n  act: say\n  stance: neutral\n  frames: [clause]\n  match: ["مینا راد گفت که هوا خوب است."]\n  reject: ["هوا خوب است."]\n',
      ['گفتن: match: «مینا راد گفت که هوا خوب است.»: what must be found stands nowhere in [ ]'],
    ],
    [
      'a value that is none, with those that there are',
      '- lemma: گفتن\n  act: say\n  stance: neutrl\n  frames: [clause]\n  match: ["x"]\n  reject: ["x"]\n',
      ['entry 0.stance (گفتن): must be one of neutral, endorsing, distancing; found "neutrl"'],
    ],
    ['a field that is none', '- lemma: گفتن\n  acts: say\n', ['verbs/mine.yaml entry 0', 'گفتن']],
    ['what is no YAML', '- lemma: [\n', ['mine.yaml', 'line']],
  ])('names file, entry, field and sentence of %s', async (_, content, messages) => {
    writeFileSync(join(folder, 'verbs/mine.yaml'), content)
    const { status, err } = await naql(['grammar', 'check', folder])
    for (const message of messages) expect(err).toContain(message)
    expect(status).toBe(1)
  })

  test('names the classes that there are where a word is of none', async () => {
    const own = join(folder, 'own')
    cpSync(PERSIAN, own, { recursive: true })
    writeFileSync(join(own, 'lexicon/mine.yaml'), 'ofice: [پاسبان]\n')
    const { err } = await naql(['grammar', 'check', own])
    rmSync(own, { recursive: true })
    expect(err).toMatch(
      /lexicon\/mine\.yaml: ofice: no such class; there are .*\bmedium, .*\boffice, .*\bsurname-ending,/,
    )
  })

  test('searches for a text that makes a pattern slow where that is asked for, and shows it', async () => {
    const own = join(folder, 'slow')
    mkdirSync(own)
    writeFileSync(
      join(own, 'language.yaml'),
      "language: fa\nversion: '1'\nparadigms: [{ pattern: '{past}', features: [finite, past] }]\n",
    )
    const patterns = Object.entries({ slow: '(?: [a-z]+ )+ [!]', quick: '[a-z]+ [!]' }).map(
      ([name, pattern]) =>
        `- name: ${name}\n  finds: a cry\n  pattern: '${pattern}'\n  match: ['ab!']\n  reject: ['آب']\n`,
    )
    writeFileSync(join(own, 'patterns.yaml'), patterns.join(''))
    const quick = await naql(['grammar', 'check', own])
    const { status, err } = await naql(['grammar', 'check', own, '--patterns'])
    rmSync(own, { recursive: true })
    expect(quick).toMatchObject({ status: 0, err: '' })
    expect(err).toMatch(/^naql: .*: pattern slow: takes exponential time for 'a'.*\n$/)
    expect(status).toBe(1)
  })

  test('of a folder that is none says what a grammar is', async () => {
    const { status, err } = await naql(['grammar', 'check', join(folder, 'nowhere')])
    expect(err).toContain('a grammar is a folder such as grammars/fa')
    expect(status).toBe(2)
  })
})

describe('schema', () => {
  const result = extract('مینا راد گفت: فردا باران می‌بارد.')
  test.each([
    ['result', result, { ...result, claims: [{}] }],
    ['claim', result.claims[0], { ...result.claims[0], type: 'shouted' }],
  ])('%s is a schema that holds of what naql writes, and of nothing else', async (name, right, wrong) => {
    const { out } = await naql(['schema', name])
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(out) as object)
    expect({ right: validate(right), wrong: validate(wrong) }).toEqual({ right: true, wrong: false })
  })
})
