import type { Result } from '../schema/types.js'

/** Turns every offset of a result, and the length of its document, from UTF-16 code units into code points. */
export function inCodepoints(result: Result, text: string): Result {
  const converted = offsetsIn(text, result)
  const length = result.document.length - secondHalves(text).length
  return { ...converted, document: { ...converted.document, length, offsets: 'codepoint' } }
}

/** Turns every `start` and `end` of spans of a text from UTF-16 code units into code points. */
export function offsetsIn<Value>(text: string, spans: Value): Value {
  const halves = secondHalves(text)
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert)
    if (typeof value !== 'object' || value === null) return value
    const copy: Record<string, unknown> = {}
    for (const [key, inner] of Object.entries(value))
      copy[key] = isOffset(key, inner) ? inner - countBelow(halves, inner) : convert(inner)
    return copy
  }
  return halves.length > 0 ? (convert(spans) as Value) : spans
}

const isOffset = (key: string, value: unknown): value is number =>
  (key === 'start' || key === 'end') && typeof value === 'number'

/** Where the second halves of surrogate pairs stand, in order. */
function secondHalves(text: string): number[] {
  const halves: number[] = []
  for (let i = 0; i < text.length; i++)
    if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) halves.push(++i)
  return halves
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000

/** How many of the ascending numbers are below a bound: the place of the first that is not. */
export function countBelow(ascending: readonly number[], bound: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle] < bound) low = middle + 1
    else high = middle
  }
  return low
}
