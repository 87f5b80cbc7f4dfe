import type { Result } from '../schema/types.js'
import { checked, pieces, type Writer } from './format.js'

export type { Writer } from './format.js'

/** Writes results as JSON, one per line. */
export const jsonlWriter = (): Writer<string> =>
  checked({ add: (result) => `${JSON.stringify(result)}\n`, end: () => '' })

/**
 * Results as JSON, one per line.
 *
 * @param results - what `extract` gave
 * @returns the text of a `.jsonl` file
 * @throws InputError where the results are no iterable of results
 */
export const toJsonl = (results: Iterable<Result>): string => pieces(jsonlWriter(), results).join('')
