/** A string → a Document: tokens, sentences, paragraphs. */
export {
  isAddress,
  isBlank,
  isDecoration,
  isUnit,
  isFurnished,
  isGlued,
  isQuestionMark,
  matchesAt,
  rangeAt,
  readDocument,
  type Document,
  type Paragraph,
  type Range,
  type Sentence,
} from './document.js'
export { isIn, languageRuns, type LanguageRun } from './language.js'
export { Kind } from './kinds.js'
export { inArena, keyAt } from './tokenize.js'
export { createUnits, fillUnits, isInitialStop, type Units } from './units.js'
