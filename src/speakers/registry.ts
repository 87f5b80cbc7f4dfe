import type { Range } from '../text/index.js'
import type { Description, SpeakerKind } from './description.js'
import { Gender } from './gender.js'
import { endsName, sameName, sameRole, sameTitle, sameUnderTitle, type Phrase } from './phrase.js'

/** One real thing that a document speaks of, whatever it is called. */
export interface Entity {
  kind: SpeakerKind
  plural: boolean
  gender: Gender
  /** Proper names, and the fullest of them with its rank. */
  names: Phrase[]
  name: Phrase | null
  nameRank: Rank
  /** What a person is. */
  roles: Phrase[]
  /** What those that are no person are called. */
  labels: Phrase[]
  mentions: { readonly range: Range; readonly form: Description['form'] }[]
  members: number[]
  sameAs: string[]
  /** Where it was introduced: in a headline or the title, in the first paragraph, or later. */
  introduced: 'headline' | 'lead' | 'body'
  /** A verb in the plural has been used of one person, for respect. */
  honoured: boolean
}

/** How good a name is: a short form in brackets, one found in running text, where it ends by guess, or the phrase of a source. */
export type Rank = 0 | 1 | 2

/** The entities of a document, found by what they are called. Every look-up tries a bounded number of candidates. */
export interface Registry {
  readonly entities: Entity[]
  /** Of each entity the one that it was merged into, or itself. */
  readonly mergedInto: number[]
  readonly names: Index
  readonly roles: Index
  readonly labels: Index
}

/** The latest entities that have something in common. */
type Index = Map<string, number[]>

/** No entity yet. */
export const createRegistry = (): Registry => ({
  entities: [],
  mergedInto: [],
  names: new Map(),
  roles: new Map(),
  labels: new Map(),
})

/** Adds one of whom nothing is known but of what kind it is; gives its number. */
export function addEntity(
  { entities, mergedInto }: Registry,
  kind: SpeakerKind,
  plural: boolean,
  introduced: Entity['introduced'],
): number {
  mergedInto.push(entities.length)
  return (
    entities.push({
      kind, plural, gender: Gender.unknown, names: [], name: null, nameRank: 0, roles: [], labels: [], mentions: [], members: [], sameAs: [], introduced, honoured: false,
    }) - 1
  ) // prettier-ignore
}

/** The entity that another was merged into, or itself. */
export function rootOf({ mergedInto }: Registry, id: number): number {
  let root = id
  while (mergedInto[root] !== root) root = mergedInto[root]
  while (mergedInto[id] !== root) [mergedInto[id], id] = [root, mergedInto[id]]
  return root
}

/** Lets an entity be found by a name, and be called by it where it is the fullest. */
export function addName({ entities, names }: Registry, id: number, phrase: Phrase, rank: Rank): void {
  const entity = entities[id]
  // A name is found by its words, and by its last letters: «دشت‌بزرگ» and «دشت بزرگ» have those.
  for (const word of phrase.words.slice(0, MAX_WORDS)) enter(names, word, id)
  enter(names, endOf(phrase), id)
  keep(entity.names, phrase)
  if (entity.name && !isFuller(phrase, rank, entity.name, entity.nameRank)) return
  entity.name = phrase
  entity.nameRank = rank
}

/** Lets an entity be found by a role. */
export function addRole({ entities, roles }: Registry, id: number, phrase: Phrase): void {
  enter(roles, startOf(phrase), id)
  keep(entities[id].roles, phrase)
}

/** Lets an entity be found by what it is called. */
export function addLabel({ entities, labels }: Registry, id: number, phrase: Phrase): void {
  enter(labels, startOf(phrase), id)
  keep(entities[id].labels, phrase)
}

/** The latest that fits and has this name, of a person or of an institution; -1, none. */
export function findNamed(
  registry: Registry,
  phrase: Phrase,
  proper: boolean,
  fits: (entity: Entity) => boolean,
): number {
  const { names } = registry
  const { words } = phrase
  for (const same of proper ? OF_BODIES : OF_PERSONS) {
    const test = (entity: Entity): boolean => fits(entity) && entity.names.some((name) => same(name, phrase))
    let found = -1
    for (let i = words.length - 1; found < 0 && i >= (proper || words.length === 1 ? 0 : 1); i--)
      found = find(registry, names, words[i], test)
    if (found < 0) found = find(registry, names, endOf(phrase), test)
    if (found >= 0) return found
  }
  return -1
}

/** The latest that fits and has this role. */
export const findInRole = (registry: Registry, phrase: Phrase, fits: (entity: Entity, id: number) => boolean): number =>
  find(
    registry,
    registry.roles,
    startOf(phrase),
    (entity, id) => fits(entity, id) && entity.roles.some((role) => sameRole(role, phrase)),
  )

/** The latest of a kind that is called just so. */
export const findLabelled = (registry: Registry, phrase: Phrase, kind: SpeakerKind): number =>
  find(
    registry,
    registry.labels,
    startOf(phrase),
    (entity) =>
      entity.kind === kind &&
      entity.labels.some(
        ({ joined }) =>
          joined === phrase.joined ||
          (kind === 'unnamed' && entity.introduced === 'headline' && phrase.joined.startsWith(joined)),
      ),
  )

/** The latest holders of roles whose head begins with the same letters. */
export const holdersOf = (registry: Registry, head: string): readonly number[] => [
  ...new Set((registry.roles.get(head.slice(0, HEAD_LETTERS)) ?? []).map((id) => rootOf(registry, id))),
]

/** Makes one of two. */
export function merge(registry: Registry, from: number, into: number): void {
  if (from === into) return
  const { entities, mergedInto } = registry
  const [a, b] = [entities[from], entities[into]]
  mergedInto[from] = into
  for (const name of a.names) addName(registry, into, name, name === a.name ? a.nameRank : 0)
  for (const role of a.roles) addRole(registry, into, role)
  for (const label of a.labels) addLabel(registry, into, label)
  b.mentions.push(...a.mentions)
  b.honoured ||= a.honoured
  if (b.gender === Gender.unknown) b.gender = a.gender
  for (const id of a.sameAs) if (!b.sameAs.includes(id)) b.sameAs.push(id)
}

/** So many of the latest entities that share a word are compared. */
const MAX_CANDIDATES = 24
const HEAD_LETTERS = 2
const END_LETTERS = 4
const END = '…'
/** How two names are told to be one's: persons', and bodies'. */
const OF_PERSONS = [sameName, endsName, sameUnderTitle]
const OF_BODIES = [sameTitle]

const endOf = ({ joined }: Phrase): string => END + joined.slice(-END_LETTERS)
const startOf = ({ words: [head = ''] }: Phrase): string => head.slice(0, HEAD_LETTERS)

function enter(index: Index, key: string, id: number): void {
  const list = index.get(key)
  if (!list) index.set(key, [id])
  else if (list[list.length - 1] !== id) {
    const at = list.indexOf(id)
    if (at >= 0) list.splice(at, 1)
    if (list.length === MAX_CANDIDATES) list.shift()
    list.push(id)
  }
}

function find(registry: Registry, index: Index, key: string, test: (entity: Entity, id: number) => boolean): number {
  const list = index.get(key) ?? []
  for (let i = list.length - 1; i >= 0; i--) {
    const id = rootOf(registry, list[i])
    if (test(registry.entities[id], id)) return id
  }
  return -1
}

function keep(list: Phrase[], phrase: Phrase): void {
  if (list.length < MAX_CANDIDATES && !list.some((p) => p.joined === phrase.joined)) list.push(phrase)
}

/** So many words of a name are looked up. */
const MAX_WORDS = 6

function isFuller(a: Phrase, rank: Rank, b: Phrase, than: Rank): boolean {
  if (rank === than) return a.text.length > b.text.length
  const full = a.words.length > 1
  return rank > than ? full || b.words.length === 1 : rank > 0 && full && b.words.length === 1
}
