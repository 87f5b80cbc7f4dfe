import { compiled } from './generated/en.js'
import { unpackGrammar } from './grammar/pack.js'
import { useMedial } from './medial.js'

useMedial()

/** The grammar of English, for `createExtractor`. */
export const en = unpackGrammar(compiled)
