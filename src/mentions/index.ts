/** The noun phrases of a clause, and which of them name somebody. */
export { chunk } from './chunk.js'
export { clauseEnd, endsObjectClause, opensClause } from './clause.js'
export { continuesPhrase, descriptionEnd, speaks } from './description.js'
export { hiddenSubject, subjectOf } from './subject.js'
export { joinSpeakers } from './coordination.js'
export { wholeEnd } from './border.js'
export { nounPhraseEnd, STOPS } from './phrase.js'
export { isSurname } from './verbal.js'
export {
  awaitsVerb,
  canSpeak,
  endsClause,
  endsAsPlural,
  endsAsRelativeHead,
  endsIndefinite,
  endsUnlinked,
  isLinkedPlural,
  has,
  hasOpen,
  hasPart,
  anyUnit,
  finiteBehind,
  isFinite,
  leadsToSubjunctive,
  isOf,
  isPhraseCue,
  isPronoun,
  isQuotation,
  isUtterance,
  isWhole,
  isRelativeHead,
  isWord,
  NAME,
  NEW_CLAUSE,
  type Chunk,
  type Reading,
  type Stretch,
} from './reading.js'
