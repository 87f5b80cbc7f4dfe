import type { Mention, Speaker } from '../generated/types.js'
import type { Speakers } from '../speakers/index.js'
import type { Document } from '../text/index.js'
import { spanOf } from './spans.js'

/** Gives a speaker the next id where it has none. */
export function useSpeaker(speaker: number, used: number[], ids: string[]): void {
  if (ids[speaker] !== undefined) return
  used.push(speaker)
  ids[speaker] = `s${used.length}`
}

/** The speakers that claims use, and the members of coordinated ones behind them. */
export function makeSpeakers(document: Document, { speakers }: Speakers, usedByClaims: readonly number[]): Speaker[] {
  const used: number[] = []
  const ids: string[] = []
  for (const speaker of usedByClaims) useSpeaker(speaker, used, ids)
  // Members may have members: the list grows while it is read.
  for (const speaker of used) for (const member of speakers[speaker].members) useSpeaker(member, used, ids)
  return used.map((index): Speaker => {
    const { name, kind, roles, mentions, members, sameAs } = speakers[index]
    return {
      id: ids[index],
      name,
      kind,
      roles: [...roles],
      mentions: mentions.map(({ range, form }): Mention => {
        const { start, end, text } = spanOf(document, range)
        return { start, end, text, form }
      }),
      ...(members.length > 0 && { members: members.map((member) => ids[member]) }),
      ...(sameAs.length > 0 && { sameAs: [...sameAs] }),
    }
  })
}
