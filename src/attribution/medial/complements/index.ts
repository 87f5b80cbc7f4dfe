/** What stands behind a verb or a noun as its content, by the frames of its entry. */
export { clauseStartsAt } from './clause.js'
export { quotation } from './clausal.js'
export { type Complement } from './complement.js'
export { nounCueAt, type NounHere } from './noun.js'
export { complementOf } from './verb.js'
