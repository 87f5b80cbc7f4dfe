import type { Mention, Speaker } from '../generated/types.js'
import type { Speakers } from '../speakers/index.js'
import type { Document } from '../text/index.js'
import { spanOf } from './spans.js'

/** The id of each speaker: by number, in the order of the claims. */
export const speakerIds = (used: readonly number[]): Map<number, string> =>
  new Map(used.map((speaker, i) => [speaker, `s${i + 1}`]))

/** The speakers that claims use, and the members of coordinated ones behind them. */
export function makeSpeakers(document: Document, { speakers }: Speakers, used: readonly number[]): Speaker[] {
  const all = new Set(used)
  for (const speaker of all) for (const member of speakers[speaker].members) all.add(member)
  const ids = speakerIds([...all])
  return [...all].map((index): Speaker => {
    const { name, kind, roles, mentions, members, sameAs } = speakers[index]
    return {
      id: ids.get(index) ?? '',
      name,
      kind,
      roles: [...roles],
      mentions: mentions.map(({ range, form }): Mention => {
        const { start, end, text } = spanOf(document, range)
        return { start, end, text, form }
      }),
      ...(members.length > 0 && { members: members.map((member) => ids.get(member) ?? '') }),
      ...(sameAs.length > 0 && { sameAs: [...sameAs] }),
    }
  })
}
