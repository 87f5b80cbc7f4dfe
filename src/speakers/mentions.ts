import { ANY_GIVEN, Open } from '../grammar/tags.js'
import { byPlace, Kind, type Document, type Range } from '../text/index.js'
import type { Description } from './description.js'
import type { Entity } from './registry.js'

/** A place where the text names, describes or points at an entity. */
export interface Mention {
  readonly range: Range
  readonly form: Description['form']
}

/** A name to look for: the hashes of its words. */
interface Sought {
  readonly owner: number
  readonly hashes: readonly number[]
  /** A surname that is used alone. */
  readonly surname: boolean
}

/** So many names that begin with one word are looked for. */
const MAX_SOUGHT = 8

/** Every mention of some entities, in the order of the text: those that are known, and wherever else the text has one of their names. */
export function findMentions(document: Document, entities: readonly Entity[]): Mention[][] {
  const { tokens } = document
  const sought = seek(document, entities)
  const found = entities.map((entity) => [...entity.mentions])
  const { count, hash, kind } = tokens
  for (let t = 0; t < count; t++) {
    const names = kind[t] === Kind.word && sought.get(hash[t])
    const name = names && nameAt(document, names, t)
    if (!name) continue
    found[name.owner].push({ range: { start: t, end: t + name.hashes.length }, form: 'name' })
    t += name.hashes.length - 1
  }
  return found.map(withoutOverlap)
}

/** Names by the hash of their first word, longer ones first; a surname of two entities is neither's. */
function seek({ tokens }: Document, entities: readonly Entity[]): Map<number, Sought[]> {
  const sought = new Map<number, Sought[]>()
  const add = (s: Sought): void => {
    const list = sought.get(s.hashes[0])
    if (!list) sought.set(s.hashes[0], [s])
    else if (list.length < MAX_SOUGHT) list.push(s)
  }
  const owners = new Map<number, number>()
  entities.forEach(({ names, kind }, owner) => {
    for (const { range } of names) {
      if (!range) continue
      const hashes: number[] = []
      for (let t = range.start; t < range.end; t++) if (tokens.hash[t] !== 0) hashes.push(tokens.hash[t])
      if (hashes.length === 0) continue
      if (hashes.length > 1 || kind !== 'person') add({ owner, hashes, surname: false })
      if (kind !== 'person') continue
      const last = hashes[hashes.length - 1]
      owners.set(last, owners.get(last) === undefined || owners.get(last) === owner ? owner : -1)
    }
  })
  for (const [hash, owner] of owners) if (owner >= 0) add({ owner, hashes: [hash], surname: true })
  for (const list of sought.values()) list.sort((a, b) => b.hashes.length - a.hashes.length)
  return sought
}

// A closure in the loop over all tokens would be made anew for each.
const nameAt = (document: Document, names: readonly Sought[], t: number): Sought | undefined =>
  names.find((name) => isAt(document, name, t))

/** Whether a name stands at a token; a surname not where it is part of somebody else's name. */
function isAt({ tokens, grammar }: Document, { hashes, surname }: Sought, t: number): boolean {
  if (t + hashes.length > tokens.count || !hashes.every((hash, i) => tokens.hash[t + i] === hash)) return false
  if (!surname) return true
  const before = t > 0 ? grammar.open[tokens.lexeme[t - 1]] : 0
  const behind = t + 1 < tokens.count ? grammar.open[tokens.lexeme[t + 1]] : 0
  return !(before & ANY_GIVEN) && !(behind & Open.surname)
}

/** Mentions in order; of those that overlap, the one that begins first, and the longer of two. */
function withoutOverlap(mentions: Mention[]): Mention[] {
  if (mentions.length < 2) return mentions
  let end = -1
  return mentions
    .toSorted((a, b) => byPlace(a.range, b.range))
    .filter(({ range }) => {
      const apart = range.start >= end
      if (apart) ({ end } = range)
      return apart
    })
}
