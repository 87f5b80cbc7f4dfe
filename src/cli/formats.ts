import type { Result } from '../schema/types.js'
import { type Look, pretty } from './pretty.js'

/** A way to write results: what stands before the first, each (by its place among them), and what stands after the last. */
export interface Format {
  head: string
  each: (result: Result, place: number, look: Look) => string
  tail: (count: number) => string
}

const nothing = (): string => ''

const jsonl: Format = { head: '', each: (result) => `${JSON.stringify(result)}\n`, tail: nothing }

const json: Format = {
  head: '[',
  each: (result, place) => `${place > 0 ? ',' : ''}\n  ${JSON.stringify(result, null, 2).replaceAll('\n', '\n  ')}`,
  tail: (count) => (count > 0 ? '\n]\n' : ']\n'),
}

const forReading: Format = {
  head: '',
  each: (result, place, look) => (place > 0 ? '\n' : '') + pretty(result, look),
  tail: nothing,
}

export const formats = { pretty: forReading, jsonl, json }
