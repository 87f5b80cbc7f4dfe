import { InputError } from '../errors.js'
import type { Result } from '../schema/types.js'
import { inCodepoints } from './codepoints.js'

/**
 * The text of a result's document as code points, and the result with offsets in them.
 *
 * @throws InputError where the result has no text
 */
export function pointsOf(result: Result): { points: readonly string[]; result: Result } {
  const { text, offsets } = result.document
  if (text === undefined)
    throw new InputError('document.text', text, 'is missing; call extract with { includeText: true }')
  return { points: Array.from(text), result: offsets === 'codepoint' ? result : inCodepoints(result, text) }
}
