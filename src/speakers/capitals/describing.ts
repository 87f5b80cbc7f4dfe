import type { Range } from '../../text/index.js'
import type { Description } from '../description.js'
import { Gender } from '../gender.js'
import type { Word } from './words.js'

type Told = Pick<Description, 'range' | 'form' | 'kind'> & Partial<Description>

const NONE: readonly never[] = []

/** A description with what is told of it; written out, for an object spread into another costs a hundred times as much. */
export const describing = ({
  range, form, kind, plural = false, person = 3, gender = Gender.unknown, reference = 'definite', names = NONE, roles = NONE, label = null, members = NONE,
}: Told): Description => ({ range, form, kind, plural, person, gender, reference, names, roles, label, members }) // prettier-ignore

/** From the first word to the last. */
export const rangeOf = (words: readonly Word[]): Range => ({ start: words[0].start, end: words[words.length - 1].end })
