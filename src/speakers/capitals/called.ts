import { Gender } from '../gender.js'
import { type Phrase, sameName } from '../phrase.js'
import { findNamed, rootOf, type Entity, type Registry } from '../registry.js'

/** Whether a name is no other full name than those that somebody has: “Jane Roe” is not “Ann Roe”, who is “Roe” too. */
export const mayBeCalled = (e: Entity, name: Phrase, gender: Gender): boolean =>
  (gender === Gender.unknown || e.gender === Gender.unknown || e.gender === gender) &&
  (name.words.length === 1 || e.names.every((other) => other.words.length === 1 || sameName(other, name)))

/** “the Foundation”, “the LGC”: the last word and the first letters of a name are name enough. */
export function shortened(registry: Registry, name: Phrase, alike: (entity: Entity) => boolean): number {
  const { joined, words } = name
  const id = findNamed(registry, name, false, (e) => alike(e) && e.names.some((full) => full.joined.endsWith(joined)))
  if (id >= 0 || words.length > 1) return id
  for (let i = registry.entities.length - 1; i >= 0 && i >= registry.entities.length - MAX_BODIES; i--) {
    const entity = registry.entities[rootOf(registry, i)]
    if (alike(entity) && entity.names.some((full) => isShortFor(joined, full))) return rootOf(registry, i)
  }
  return -1
}

/** So many of the latest entities may be what an acronym stands for. */
const MAX_BODIES = 40
/** Words of a name that are shorter may give no letter to its acronym. */
const MIN_LETTERS = 4

/** “NOC” is the National Oil Company, “DOJ” or “DJ” the Department of Justice. */
const isShortFor = (acronym: string, { words }: Phrase): boolean =>
  words.length > 2 &&
  [1, MIN_LETTERS].some((least) => words.map((word) => (word.length < least ? '' : word[0])).join('') === acronym)
