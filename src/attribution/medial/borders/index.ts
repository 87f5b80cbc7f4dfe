/** Where a content ends: the places where it may, what each is known by, and which of them is the likeliest. */
export { walkBorders, type Opening } from './candidates.js'
export { clauseOf } from './cue.js'
export { choosing, chosen, considers, contentEnd, trimmed } from './end.js'
export { Field, TRAITS, traitsOf } from './traits.js'
