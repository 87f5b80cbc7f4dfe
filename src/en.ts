import { compiled } from './generated/en.js'
import type { CompiledGrammar } from './grammar/types.js'

/** The grammar of English, for `createExtractor`. */
export const en = JSON.parse(compiled) as CompiledGrammar
