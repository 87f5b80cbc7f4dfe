/** The noun phrases of a clause, and which of them name somebody. */
export {
  chunk,
  clauseEnd,
  continuesPhrase,
  descriptionEnd,
  hiddenSubject,
  joinSpeakers,
  speaks,
  subjectOf,
  type Chunk,
} from './chunk.js'
export { isPhraseCue, isSurname, nounPhraseEnd } from './phrase.js'
export {
  canSpeak,
  endsClause,
  endsAsRelativeHead,
  endsIndefinite,
  endsUnlinked,
  isLinkedPlural,
  has,
  hasOpen,
  hasPart,
  isFinite,
  isPronoun,
  isUtterance,
  isWhole,
  isWord,
  NAME,
  textOf,
  type Reading,
  type Stretch,
} from './reading.js'
