import { compiled } from './generated/fa.js'
import { unpackGrammar } from './grammar/pack.js'

/** The grammar of Persian, for `createExtractor`. */
export const fa = unpackGrammar(compiled)
