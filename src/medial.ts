import { addReader } from './attribution/index.js'
import { readMedial } from './attribution/medial/index.js'

/**
 * Lets texts be read whose verbs stand between subject and complement. English brings this along, so that whoever reads
 * Persian alone need not load it.
 */
export const useMedial = (): void => {
  addReader('verb-medial', readMedial)
}
