/** Mentions → entities; who each source is. */
export { describe, type Description, type SpeakerKind } from './describe.js'
export { resolveSpeakers, type Entity, type Speakers } from './entities.js'
