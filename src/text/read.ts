import type { Grammar } from '../grammar/load.js'
import type { Document } from './document.js'
import { pair } from './pair.js'
import { findParagraphs } from './paragraphs.js'
import { findSentences } from './sentences.js'
import { meetSurnames } from './surnames.js'
import { tokenize } from './tokenize.js'

/**
 * Reads a text into tokens, sentences and paragraphs.
 *
 * @param text - any string at all
 * @param grammar - the grammar of its language
 */
export function readDocument(text: string, grammar: Grammar): Document {
  const tokens = tokenize(text, grammar)
  meetSurnames(tokens, grammar)
  pair(text, tokens)
  const { mate } = tokens
  const paired = { text, grammar, tokens, mate }
  const paragraphs = findParagraphs(paired)
  return { text, grammar, tokens, mate, paragraphs, sentences: findSentences(paired, paragraphs), pairs: null }
}
