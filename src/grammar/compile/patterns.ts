import type { PatternEntry } from '../../generated/types.js'
import { GrammarError } from '../error.js'
import { MAX_EXPRESSION } from '../limits.js'
import { XRegExp } from '../xregexp.js'

/** XRegExp's free-spacing syntax with {{name}} for earlier patterns, as the source of a native expression. */
export function compilePatterns(entries: readonly PatternEntry[]): Record<string, string> {
  const built: Record<string, RegExp> = {}
  for (const { name, pattern } of entries) {
    try {
      built[name] = XRegExp.build(pattern, built, 'xA')
    } catch (error) {
      throw new GrammarError(
        `patterns.yaml, ${name}, pattern: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
    if (built[name].source.length > MAX_EXPRESSION)
      throw new GrammarError(
        `patterns.yaml, ${name}, pattern: with the patterns that it names it has more than ${MAX_EXPRESSION} characters`,
      )
  }
  return Object.fromEntries(
    Object.entries(built).map(([name, expression]) => [name, new RegExp(expression.source, 'uy').source]),
  )
}
