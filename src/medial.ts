import { addReader } from './attribution/index.js'
import { readMedial } from './attribution/medial/index.js'
import { addCapitals } from './speakers/index.js'
import { capitals } from './speakers/capitals/index.js'

/**
 * Registers the reader of languages whose verb stands between subject and complement, and the one of capitalised names.
 * `naql/en` calls this, so that programs that read only Persian need not load either.
 */
export const useMedial = (): void => {
  addReader('verb-medial', readMedial)
  addCapitals(capitals)
}
