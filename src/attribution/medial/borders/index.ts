/** Where a content ends: the places where it may, what each is known by, and which of them is the likeliest. */
export { bordersOf, type Border, type Opening } from './candidates.js'
export { contentEnd, likeliest, trimmed } from './end.js'
export { Field, TRAITS, traitsOf } from './traits.js'
