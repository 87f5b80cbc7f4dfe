import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { analyser as en } from '../../src/analysers/en.js'
import { compileGrammar, readGrammar } from '../../src/grammar/index.js'
import { createExtractor } from '../../src/index.js'

/** What every entry of a grammar that finds claims has: sentences that it must and must not match. */
interface Entry {
  lemma?: string
  also?: string[]
  phrase?: string
  name?: string
  match?: string[]
  reject?: string[]
}

const ANALYSERS: Record<string, typeof en> = { en }
const GRAMMARS = join(import.meta.dirname, '../../grammars')
const pieces = (example: string): string => [...example.matchAll(/\[([^\]]*)\]/g)].map(([, piece]) => piece).join(' … ')
const plain = (example: string): string => example.replace(/[[\]]/g, '')

for (const language of readdirSync(GRAMMARS)) {
  const source = readGrammar(join(GRAMMARS, language))
  const { extract } = createExtractor({ grammars: [compileGrammar(source, ANALYSERS[language])] })
  const entries = (section: string): Entry[] =>
    Object.entries(source).flatMap(([file, content]) =>
      file === `${section}.yaml` || file.startsWith(`${section}/`) ? (content as Entry[]) : [],
    )
  /** The claims of a text that an entry found, told by the rule's parts. */
  const foundBy = (entry: Entry, text: string): string[] =>
    extract(text, { language })
      .claims.filter(({ rule }) => {
        const parts = rule.split('/')
        const lemmas = [entry.lemma ?? entry.phrase ?? '', ...(entry.also ?? [])].map((lemma) =>
          lemma.replaceAll(' ', '-'),
        )
        return entry.name ? parts.at(-1) === entry.name : lemmas.includes(parts.at(-2) ?? '')
      })
      .map((claim) => claim.text)

  describe.each(['verbs', 'nouns', 'cues', 'frames'].filter((section) => entries(section).length > 0))(
    `${language}/%s`,
    (section) => {
      const named = entries(section).map((entry) => [entry.lemma ?? entry.phrase ?? entry.name ?? '', entry] as const)
      test.each(named)('%s matches its examples and rejects the others', (_, entry) => {
        for (const example of entry.match ?? [])
          expect({ example, found: foundBy(entry, plain(example)) }).toEqual({
            example,
            found: expect.arrayContaining([pieces(example)]),
          })
        for (const example of entry.reject ?? [])
          expect({ example, found: foundBy(entry, example) }).toEqual({ example, found: [] })
      })
    },
  )

  const expressions = compileGrammar(source, ANALYSERS[language]).patterns
  describe(`${language}/patterns`, () => {
    const named = entries('patterns').flatMap((entry) => (entry.match ? [[entry.name ?? '', entry] as const] : []))
    test.each(named)('%s matches its examples and rejects the others', (name, entry) => {
      const matches = (text: string): boolean => new RegExp(expressions[name] ?? '(?!)', 'uy').test(text)
      for (const example of entry.match ?? [])
        expect({ example, matches: matches(example) }).toEqual({ example, matches: true })
      for (const example of entry.reject ?? [])
        expect({ example, matches: matches(example) }).toEqual({ example, matches: false })
    })
  })
}
