/**
 * Grammar source → one compiled, immutable grammar. Needs xregexp, which is installed beside naql: without it this module
 * throws a `MissingPeerError` when it is loaded. What runs on a text needs neither it nor ajv nor yaml.
 */
export { InputError, MissingPeerError } from '../errors.js'
export { compileGrammar } from './compile/index.js'
export { GrammarError } from './error.js'
export { readGrammar, type GrammarSource } from './read.js'
export type { Analyser, CompiledGrammar } from './types.js'
