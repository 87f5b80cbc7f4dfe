import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { analyser as en } from '../../src/analysers/en.js'
import { checkExamples } from '../../src/cli/examples.js'
import { compileGrammar, readGrammar } from '../../src/grammar/index.js'
import { useMedial } from '../../src/medial.js'

const ANALYSERS: Record<string, typeof en> = { en }
useMedial()

const GRAMMARS = join(import.meta.dirname, '../../grammars')

describe.each(readdirSync(GRAMMARS))('the examples of %s hold', (language) => {
  const source = readGrammar(join(GRAMMARS, language))
  const examples = checkExamples(source, compileGrammar(source, ANALYSERS[language]))
  const entries = [...new Set(examples.map(({ file, entry }) => `${file}: ${entry}`))]
  test.each(entries)('%s', (name) => {
    expect(
      examples.filter(({ file, entry, problem }) => `${file}: ${entry}` === name && problem !== undefined),
    ).toEqual([])
  })
})
