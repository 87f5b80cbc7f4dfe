import type { Result } from '../schema/types.js'
import { arrayWriter, pieces, type Writer } from './format.js'

export type { Writer } from './format.js'

/** Writes results as one JSON array. */
export const jsonWriter = (): Writer<string> => arrayWriter((result) => [result])

/**
 * Results as one JSON array, indented for reading.
 *
 * @param results - what `extract` gave
 * @returns the text of a `.json` file
 * @throws InputError where the results are no iterable of results
 */
export const toJson = (results: Iterable<Result>): string => pieces(jsonWriter(), results).join('')
