import { en } from '../src/en.js'
import { fa } from '../src/fa.js'

/** The grammars of the package, by language. */
export const grammars = { fa, en }
