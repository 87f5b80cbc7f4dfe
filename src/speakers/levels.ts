import type { Relation } from '../attribution/index.js'
import { byPlace } from '../text/index.js'

/** Where relations and other places of a text stand in one another: in whose content. */
export interface Levels {
  /** Relations in the order in which a reader meets them. */
  readonly order: readonly number[]
  /** Of each relation, the one in whose content it stands; -1, the narrator's own. */
  readonly parent: readonly number[]
}

/** Where a relation is met: at its cue, else at its source, else where its content begins. */
export const placeOf = ({ cue, source, content }: Relation): number =>
  cue?.start ?? source?.start ?? content[0]?.start ?? 0

/**
 * Reads how relations are nested.
 *
 * @param places - further places in the text, ascending
 * @returns levels, and of each of these places the relation in whose content it stands
 */
export function readLevels(
  relations: readonly Relation[],
  places: readonly number[],
): Levels & { at: readonly number[] } {
  const pieces: { start: number; end: number; owner: number }[] = []
  relations.forEach(({ content }, owner) => {
    for (const { start, end } of content) pieces.push({ start, end, owner })
  })
  pieces.sort(byPlace)
  const order = relations.map((_, i) => i).sort((a, b) => placeOf(relations[a]) - placeOf(relations[b]) || a - b)
  const parent = new Array<number>(relations.length).fill(-1)
  const at = new Array<number>(places.length).fill(-1)
  const open: typeof pieces = []
  let next = 0
  const closeBefore = (place: number): void => {
    while (open.length > 0 && open[open.length - 1].end <= place) open.pop()
  }
  const holder = (place: number, self: number): number => {
    for (; next < pieces.length && pieces[next].start <= place; next++) {
      closeBefore(pieces[next].start)
      open.push(pieces[next])
    }
    closeBefore(place)
    let top = open.length - 1
    while (top >= 0 && (open[top].owner === self || open[top].end <= place)) top--
    return top < 0 ? -1 : open[top].owner
  }
  let p = 0
  for (const i of order) {
    const place = placeOf(relations[i])
    for (; p < places.length && places[p] < place; p++) at[p] = holder(places[p], -1)
    parent[i] = holder(place, i)
  }
  for (; p < places.length; p++) at[p] = holder(places[p], -1)
  return { order, parent, at }
}
