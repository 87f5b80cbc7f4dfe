import type { FiguresFile } from '../../generated/types.js'
import { Figure } from '../tags.js'
import type { FiguresData } from '../types.js'
import { bitOf } from './lexicon.js'

/** figures.yaml with its classes numbered. */
export const compileFigures = ({ classes = {}, ...file }: FiguresFile): FiguresData => ({
  ...file,
  classes: Object.entries(classes).map(([name, words]) => [31 - Math.clz32(bitOf(Figure, name)), words]),
})
