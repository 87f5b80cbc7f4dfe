import { keyOf } from '../grammar/key.js'
import type { Phrase } from './phrase.js'

/** Somebody or something that the caller knows. */
export interface KnownEntity {
  /** The canonical name. */
  readonly name: string
  /** Other names: short forms, other spellings. */
  readonly aliases?: readonly string[]
  /** What it is called where it is not named: «رئیس‌جمهور ایران». */
  readonly roles?: readonly string[]
  /** Ids in other lists, such as a Wikidata QID; returned with the speaker. */
  readonly sameAs?: string | readonly string[]
}

/** The caller's entities by their names and roles as keys. */
export interface Known {
  readonly entities: readonly KnownEntity[]
  readonly names: ReadonlyMap<string, number>
  readonly roles: ReadonlyMap<string, number>
  /** By the last word of a name; -1 where several share it. */
  readonly lastWords: ReadonlyMap<string, number>
}

/** Indexes the caller's entities, once for all documents. */
export function indexKnown(entities: readonly KnownEntity[]): Known {
  const names = new Map<string, number>()
  const roles = new Map<string, number>()
  const lastWords = new Map<string, number>()
  entities.forEach(({ name, aliases = [], roles: held = [] }, i) => {
    for (const alias of [name, ...aliases]) names.set(keyOf(alias), names.get(keyOf(alias)) ?? i)
    for (const role of held) roles.set(keyOf(role), roles.get(keyOf(role)) ?? i)
    const last = keyOf(name.split(' ').at(-1) ?? '')
    const other = lastWords.get(last)
    lastWords.set(last, other === undefined || other === i ? i : -1)
  })
  return { entities, names, roles, lastWords }
}

/** Those of the caller's whom names and roles mean; a surname alone means the one who has it. */
export function knownBy(known: Known, names: readonly Phrase[], roles: readonly Phrase[]): number[] {
  if (known.entities.length === 0) return []
  const byName = names.map(
    ({ text, words }) => known.names.get(keyOf(text)) ?? (words.length === 1 ? known.lastWords.get(keyOf(text)) : -1),
  )
  return [...byName, ...roles.map(({ text }) => known.roles.get(keyOf(text)))].filter((k = -1): k is number => k >= 0)
}

/** The identifiers that the caller gave an entity. */
export const sameAsOf = ({ sameAs = [] }: KnownEntity): readonly string[] =>
  typeof sameAs === 'string' ? [sameAs] : sameAs
