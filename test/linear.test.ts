import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { build } from 'esbuild'
import { HOSTILE } from './support/hostile.js'

/** A process that optimises nothing takes as long as the machine lets it. */
jest.setTimeout(600_000)

/** In pieces of a text: beyond what is read within one sentence, which is bounded and may take squares. */
const SIZES = [600, 1200, 2400]
/** Twice the text takes twice the steps, and a little where a bound is not yet reached. */
const MOST = 2.2

const folder = mkdtempSync(join(tmpdir(), 'naql-steps-'))
let counted: Record<string, number[]> = {}

beforeAll(async () => {
  const outfile = join(folder, 'steps.mjs')
  const entry = join(import.meta.dirname, 'support/steps.ts')
  await build({ entryPoints: [entry], bundle: true, outfile, format: 'esm', platform: 'node', target: 'node20' })
  const flags = ['--no-opt', '--no-maglev']
  const printed = execFileSync(process.execPath, [...flags, outfile, ...SIZES.map(String)], { maxBuffer: 1e7 })
  counted = JSON.parse(printed.toString()) as typeof counted
})
afterAll(() => rmSync(folder, { recursive: true }))

const growth = (steps: readonly number[]): number[] => steps.slice(1).map((count, i) => count / steps[i])

describe('Twice as long a text takes at most about twice as many steps', () => {
  test.each(Object.keys(HOSTILE))('%s', (name) => {
    expect(counted[name][0]).toBeGreaterThan(SIZES[0] / 2)
    expect(Math.max(...growth(counted[name]))).toBeLessThanOrEqual(MOST)
  })

  test.each(['explained', 'shown in a page'])('and what is found takes no square to be %s', (name) => {
    expect(Math.max(...growth(counted[name]))).toBeLessThanOrEqual(MOST)
  })

  test.each(['planted', 'planted search'])('and what takes the square is found: %s', (name) => {
    expect(Math.min(...growth(counted[name]))).toBeGreaterThan(3.5)
  })
})
