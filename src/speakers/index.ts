/** Mentions → entities; who each source is. */
export { addCapitals, hasCapitals } from './capitals.js'
export { describe, type Description, type SpeakerKind } from './describe.js'
export { indexKnown, type Known, type KnownEntity } from './known.js'
export { findProvenance, type Outlet } from './provenance.js'
export { resolveSpeakers, type Speaker, type Speakers } from './speakers.js'
