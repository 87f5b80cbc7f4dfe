import type { ExtractOptions } from '../../src/options.js'
import type { Speaker } from '../../src/schema/types.js'
import { extract } from '../support/extract.js'

/** Of every claim, in the order of the text, the name of its speaker. */
export function speakersOf(text: string, options?: ExtractOptions): (string | null)[] {
  const { claims, speakers } = extract(text, options)
  const nameOf = new Map(speakers.map(({ id, name }) => [id, name]))
  return claims.map(({ speaker }) => (speaker === null ? null : (nameOf.get(speaker) ?? null)))
}

/** The one speaker of a text that has no other. */
export function soleSpeaker(text: string, options?: ExtractOptions): Speaker {
  const { speakers } = extract(text, options)
  const [speaker] = speakers
  if (!speaker || speakers.length > 1)
    throw new Error(`not one speaker: ${speakers.map(({ name }) => name).join(' / ')}`)
  return speaker
}
