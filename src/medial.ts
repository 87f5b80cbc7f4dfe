import { addReader } from './attribution/index.js'
import { readMedial } from './attribution/medial/index.js'
import { addCapitals } from './speakers/index.js'
import { capitals } from './speakers/capitals/index.js'

/**
 * Lets texts be read whose verbs stand between subject and complement, and whose names are written with capitals. English
 * brings this along, so that whoever reads Persian alone need not load it.
 */
export const useMedial = (): void => {
  addReader('verb-medial', readMedial)
  addCapitals(capitals)
}
