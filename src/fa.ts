import { compiled } from './generated/fa.js'
import type { CompiledGrammar } from './grammar/types.js'

/** The grammar of Persian, for `createExtractor`. */
export const fa = JSON.parse(compiled) as CompiledGrammar
