/** Grammar source → one compiled, immutable grammar. Needs ajv, xregexp and yaml; what runs on a text needs none of them. */
export { compileGrammar } from './compile.js'
export { GrammarError } from './error.js'
export { readGrammar, type GrammarSource } from './read.js'
export type { Analyser, CompiledGrammar } from './types.js'
