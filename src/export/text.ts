import { InputError } from '../errors.js'
import type { Result } from '../schema/types.js'
import { inCodepoints } from './codepoints.js'

/** @throws InputError where the result has no text */
export function textOf({ document: { text } }: Result): string {
  if (text === undefined)
    throw new InputError('document.text', text, 'is missing; call extract with { includeText: true }')
  return text
}

/**
 * The text of a result's document as code points, and the result with offsets in them.
 *
 * @throws InputError where the result has no text
 */
export function pointsOf(result: Result): { points: readonly string[]; result: Result } {
  const text = textOf(result)
  return {
    points: Array.from(text),
    result: result.document.offsets === 'codepoint' ? result : inCodepoints(result, text),
  }
}
