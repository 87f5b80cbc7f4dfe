import { InputError } from '../errors.js'
import type { Result } from '../schema/types.js'
import { inCodepoints } from './codepoints.js'
import { checkResult } from './format.js'

/**
 * The text of a result's document.
 *
 * @param place - which of the results it is, from 0
 * @throws InputError where the result has no text
 */
export function textOf({ document: { id, text } }: Result, place: number): string {
  if (text !== undefined) return text
  const which = id === undefined ? '' : ` in ${JSON.stringify(id)}`
  throw new InputError(
    `results[${place}].document.text`,
    text,
    `is missing${which}; call extract with { includeText: true }`,
  )
}

/**
 * The text of a result's document as code points, and the result with offsets in them.
 *
 * @param place - which of the results it is, from 0
 * @throws InputError where the result has no text
 */
export function pointsOf(result: Result, place: number): { points: readonly string[]; result: Result } {
  checkResult(result, place)
  const text = textOf(result, place)
  return {
    points: Array.from(text),
    result: result.document.offsets === 'codepoint' ? result : inCodepoints(result, text),
  }
}
