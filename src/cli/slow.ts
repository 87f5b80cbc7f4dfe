import { peer } from '../errors.js'
import type { CompiledGrammar } from '../grammar/types.js'

/** The search for a slow text is bounded by characters read, not by time: on a busy machine any expression is slow. */
const BOUNDS = { randomSeed: 0, incubationTimeout: null, timeout: 100_000 }

/**
 * What some text makes slow of a grammar's patterns: of each its name, and how slow it is for which text.
 *
 * @throws MissingPeerError where the package recheck, which knows, is not installed
 */
export async function slowPatterns({ patterns }: CompiledGrammar): Promise<[name: string, problem: string][]> {
  const { checkSync } = await peer('--patterns', 'recheck', '4', () => import('recheck'))
  return Object.entries(patterns).flatMap(([name, source]): [string, string][] => {
    const found = checkSync(source, 'uy', BOUNDS)
    if (found.status === 'safe') return []
    return found.status === 'unknown'
      ? [[name, 'it could not be told whether some text makes it slow']]
      : [[name, `takes ${found.complexity.summary} time for ${found.attack.pattern}`]]
  })
}
