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
  readonly entities: readonly Entity[]
  add: (kind: SpeakerKind, plural: boolean, introduced: Entity['introduced']) => number
  /** The entity that another was merged into, or itself. */
  root: (id: number) => number
  addName: (id: number, phrase: Phrase, rank: Rank) => void
  addRole: (id: number, phrase: Phrase) => void
  addLabel: (id: number, phrase: Phrase) => void
  /** The latest that fits and has this name, of a person or of an institution; -1, none. */
  named: (phrase: Phrase, proper: boolean, fits: (entity: Entity) => boolean) => number
  /** The latest that fits and has this role. */
  inRole: (phrase: Phrase, fits: (entity: Entity) => boolean, except?: number) => number
  /** The latest of a kind that is called just so. */
  labelled: (phrase: Phrase, kind: SpeakerKind) => number
  /** The latest holders of roles whose head begins with the same letters. */
  holders: (head: string) => readonly number[]
  /** Makes one of two. */
  merge: (from: number, into: number) => void
}

/** So many of the latest entities that share a word are compared. */
const MAX_CANDIDATES = 24
const HEAD_LETTERS = 2
const END_LETTERS = 4
const END = '…'
const PERSONAL = [sameName, endsName, sameUnderTitle]
const PROPER = [sameTitle]

export function createRegistry(): Registry {
  const entities: Entity[] = []
  const mergedInto: number[] = []
  const names = new Map<string, number[]>()
  const roles = new Map<string, number[]>()
  const labels = new Map<string, number[]>()

  const root = (id: number): number => {
    let r = id
    while (mergedInto[r] !== r) r = mergedInto[r]
    while (mergedInto[id] !== r) [mergedInto[id], id] = [r, mergedInto[id]]
    return r
  }
  const enter = (index: Map<string, number[]>, key: string, id: number): void => {
    const list = index.get(key)
    if (!list) index.set(key, [id])
    else if (list[list.length - 1] !== id) {
      const at = list.indexOf(id)
      if (at >= 0) list.splice(at, 1)
      if (list.length === MAX_CANDIDATES) list.shift()
      list.push(id)
    }
  }
  const find = (index: Map<string, number[]>, key: string, test: (id: number) => boolean): number => {
    const list = index.get(key)
    for (let i = (list?.length ?? 0) - 1; list && i >= 0; i--) {
      const id = root(list[i])
      if (test(id)) return id
    }
    return -1
  }
  const keep = (list: Phrase[], phrase: Phrase): void => {
    if (list.length < MAX_CANDIDATES && !list.some((p) => p.joined === phrase.joined)) list.push(phrase)
  }
  const endKey = ({ joined }: Phrase): string => END + joined.slice(-END_LETTERS)
  const headKey = ({ words: [head = ''] }: Phrase): string => head.slice(0, HEAD_LETTERS)

  const registry: Registry = {
    entities,
    root,
    add(kind, plural, introduced) {
      const id = entities.length
      mergedInto.push(id)
      entities.push({
        kind,
        plural,
        gender: Gender.unknown,
        names: [],
        name: null,
        nameRank: 0,
        roles: [],
        labels: [],
        mentions: [],
        members: [],
        sameAs: [],
        introduced,
        honoured: false,
      })
      return id
    },
    addName(id, phrase, rank) {
      const entity = entities[id]
      // A name is found by its words, and by its last letters: «دشت‌بزرگ» and «دشت بزرگ» have those.
      for (const word of phrase.words.slice(0, MAX_WORDS)) enter(names, word, id)
      enter(names, endKey(phrase), id)
      keep(entity.names, phrase)
      if (entity.name && !isFuller(phrase, rank, entity.name, entity.nameRank)) return
      entity.name = phrase
      entity.nameRank = rank
    },
    addRole(id, phrase) {
      enter(roles, headKey(phrase), id)
      keep(entities[id].roles, phrase)
    },
    addLabel(id, phrase) {
      enter(labels, headKey(phrase), id)
      keep(entities[id].labels, phrase)
    },
    named(phrase, proper, fits) {
      const { words } = phrase
      for (const same of proper ? PROPER : PERSONAL) {
        const test = (id: number): boolean =>
          fits(entities[id]) && entities[id].names.some((name) => same(name, phrase))
        let found = -1
        for (let i = words.length - 1; found < 0 && i >= (proper || words.length === 1 ? 0 : 1); i--)
          found = find(names, words[i], test)
        if (found < 0) found = find(names, endKey(phrase), test)
        if (found >= 0) return found
      }
      return -1
    },
    inRole: (phrase, fits, except = -1) =>
      find(
        roles,
        headKey(phrase),
        (id) => id !== except && fits(entities[id]) && entities[id].roles.some((role) => sameRole(role, phrase)),
      ),
    labelled: (phrase, kind) =>
      find(
        labels,
        headKey(phrase),
        (id) =>
          entities[id].kind === kind &&
          entities[id].labels.some(
            (label) =>
              label.joined === phrase.joined ||
              (kind === 'unnamed' && entities[id].introduced === 'headline' && phrase.joined.startsWith(label.joined)),
          ),
      ),
    holders: (head) => [...new Set((roles.get(head.slice(0, HEAD_LETTERS)) ?? []).map(root))],
    merge(from, into) {
      if (from === into) return
      const [a, b] = [entities[from], entities[into]]
      mergedInto[from] = into
      for (const name of a.names) registry.addName(into, name, name === a.name ? a.nameRank : 0)
      for (const role of a.roles) registry.addRole(into, role)
      for (const label of a.labels) registry.addLabel(into, label)
      b.mentions.push(...a.mentions)
      b.honoured ||= a.honoured
      if (b.gender === Gender.unknown) b.gender = a.gender
      for (const id of a.sameAs) if (!b.sameAs.includes(id)) b.sameAs.push(id)
    },
  }
  return registry
}

/** So many words of a name are looked up. */
const MAX_WORDS = 6

function isFuller(a: Phrase, rank: Rank, b: Phrase, than: Rank): boolean {
  if (rank === than) return a.text.length > b.text.length
  const full = a.words.length > 1
  return rank > than ? full || b.words.length === 1 : rank > 0 && full && b.words.length === 1
}
