/** Who is in mind at each level of a text: the narrator's own, and that of every content. */
export interface Salience {
  /** Somebody speaks, or is the subject of a sentence. */
  touch: (level: number, id: number) => void
  /** Somebody is named in passing. */
  mention: (id: number) => void
  /** The latest at a level of whom `fits` is true; -1, nobody. */
  latest: (level: number, fits: (id: number) => boolean) => number
  /** Forgets whom contents have in mind. */
  leave: () => void
  /** The latest of those named in passing. */
  mentioned: (fits: (id: number) => boolean) => number
}

/** So many are kept in mind. */
const MAX_IN_MIND = 12

/** Nobody is in mind yet. */
export function createSalience(): Salience {
  const levels = new Map<number, number[]>()
  const passing: number[] = []
  const keep = (list: number[], id: number): void => {
    const at = list.indexOf(id)
    if (at >= 0) list.splice(at, 1)
    list.push(id)
    if (list.length > MAX_IN_MIND) list.shift()
  }
  const latestOf = (list: readonly number[] | undefined, fits: (id: number) => boolean): number =>
    list?.findLast(fits) ?? -1
  return {
    touch(level, id) {
      const list = levels.get(level) ?? []
      levels.set(level, list)
      keep(list, id)
    },
    mention: (id) => {
      keep(passing, id)
    },
    leave() {
      for (const level of levels.keys()) if (level >= 0) levels.delete(level)
    },
    latest: (level, fits) => latestOf(levels.get(level), fits),
    mentioned: (fits) => latestOf(passing, fits),
  }
}
