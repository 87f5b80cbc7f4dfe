import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { analyser } from '../src/analysers/en.js'
import { compileGrammar, readGrammar } from '../src/grammar/index.js'

/** The checker searches for an attack within its own bounds; those take as long as the machine lets them. */
jest.setTimeout(120_000)

/** A single match is bounded by the characters it reads, not by time: with a time, a busy machine makes any expression slow. */
const BOUNDS = { randomSeed: 0, incubationTimeout: null, timeout: 100_000 }

const SRC = join(import.meta.dirname, '../src')
const GRAMMARS = join(import.meta.dirname, '../grammars')

/** The literals of a file, with the line on which each stands. */
function literalsIn(file: string): [string, string, string][] {
  const source = ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.Latest)
  const found: [string, string, string][] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const text = node.getText(source)
      const end = text.lastIndexOf('/')
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      found.push([`src/${file}:${line + 1}`, text.slice(1, end), text.slice(end + 1)])
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const literals = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
  .sort()
  .flatMap(literalsIn)

/** The patterns of the grammars, as they are tried; those that are part of others too, which are not shipped alone. */
const patterns = readdirSync(GRAMMARS).flatMap((language) =>
  Object.entries(compileGrammar(readGrammar(join(GRAMMARS, language)), analyser).patterns).map(
    ([name, source]): [string, string, string] => [`grammars/${language}, ${name}`, source, 'uy'],
  ),
)

describe('No text makes a regular expression of the library take more than linear time', () => {
  test('there are some to check', () => {
    expect(literals.length).toBeGreaterThan(5)
    expect(patterns.length).toBeGreaterThan(5)
  })

  test.each([...literals, ...patterns])('%s: /%s/%s', (where, source, flags) => {
    const found = checkSync(source, flags, BOUNDS)
    expect({ where, found }).toMatchObject({ where, found: { status: 'safe' } })
  })

  test.each(['automaton', 'fuzz'] as const)('one that does is found: %s', (checker) => {
    expect(checkSync('^(a+)+$', 'u', { ...BOUNDS, checker }).status).toBe('vulnerable')
  })
})
