/** The noun phrases before and behind a unit, and which of them is the subject of a verb. */
export { nounPhraseAfter } from './after.js'
export { governedBefore, nounPhraseBefore } from './before.js'
export { clauseFollows, contactStart, isSubordinate } from './clause.js'
export { opensQuantity } from './quantity.js'
export { subjectOf } from './subject.js'
