/** Mentions → entities; who each source is. */
export { addCapitals, hasCapitals } from './capitals.js'
export { describe } from './describe.js'
export { type Description, type SpeakerKind } from './description.js'
export { indexKnown, type Known, type KnownEntity } from './known.js'
export { findProvenance, type Outlet } from './provenance.js'
export { resolveSpeakers, type Speaker, type Speakers } from './speakers.js'
