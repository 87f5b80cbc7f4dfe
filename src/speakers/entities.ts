import { keyOf } from '../grammar/key.js'
import type { Relation } from '../attribution/index.js'
import type { Document, Range } from '../text/index.js'
import { describe, type Description, type SpeakerKind } from './describe.js'

/** One real thing that the document has speak, whatever it is called. */
export interface Entity {
  kind: SpeakerKind
  names: Range[]
  roles: Range[]
  mentions: Description[]
  nameWords: string[][]
  roleWords: string[][]
}

/** Who speaks in each relation: an index into `entities`, -1 where nobody is named or described. */
export interface Speakers {
  entities: Entity[]
  speakerOf: number[]
}

/** Resolves the sources of relations, in the order of the text, to entities. */
export function resolveSpeakers(document: Document, relations: readonly Relation[]): Speakers {
  const entities: Entity[] = []
  const speakerOf = new Array<number>(relations.length).fill(-1)
  const order = relations.map((_, i) => i).sort((a, b) => place(relations[a]) - place(relations[b]))
  let salient = -1
  const wordsIn = (range: Range | null): string[] => {
    if (!range) return []
    const words: string[] = []
    for (let t = range.start; t < range.end; t++) {
      const word = keyOf(document.text.slice(document.tokens.start[t], document.tokens.end[t]))
      if (word) words.push(word)
    }
    return words
  }
  for (const i of order) {
    const relation = relations[i]
    if (!relation.source) {
      speakerOf[i] = relation.cueType === 'none' ? -1 : salient
      continue
    }
    const description = describe(document, relation.source)
    const name = wordsIn(description.name)
    const role = wordsIn(description.role)
    let entity = find(entities, description, name, role, salient)
    if (entity < 0 && !(description.form === 'pronoun')) {
      entity = entities.push({ kind: description.kind, names: [], roles: [], mentions: [], nameWords: [], roleWords: [] }) - 1
    }
    if (entity < 0) continue
    const known = entities[entity]
    known.mentions.push(description)
    if (description.name && description.form === 'name') {
      known.names.push(description.name)
      known.nameWords.push(name)
    }
    if (description.role && !description.anaphoric) {
      known.roles.push(description.role)
      known.roleWords.push(role)
    }
    if (!known.names.length && !description.role && description.name) {
      known.roles.push(description.name)
      known.roleWords.push(name)
    }
    speakerOf[i] = entity
    salient = entity
  }
  return { entities, speakerOf }
}

const place = (relation: Relation): number => relation.cue?.start ?? relation.source?.start ?? relation.content[0]?.start ?? 0

function find(entities: readonly Entity[], description: Description, name: readonly string[], role: readonly string[], salient: number): number {
  if (description.form === 'pronoun') return salient
  if (description.anaphoric) return salient
  if (description.form === 'name') {
    const same = entities.findLastIndex((e) => e.nameWords.some((words) => sameName(words, name)))
    if (same >= 0) return same
    // A role that stood alone before is given its name.
    const waiting = entities.findLastIndex((e) => e.names.length === 0 && e.kind === 'person' && description.kind === 'person')
    if (waiting >= 0 && (role.length === 0 || entities[waiting].roleWords.some((words) => overlap(words, role) >= 0.5))) return waiting
    return -1
  }
  const words = role.length ? role : name
  if (description.indefinite) return entities.findLastIndex((e) => e.roleWords.some((known) => overlap(known, words) === 1))
  const same = entities.findLastIndex((e) => e.roleWords.some((known) => overlap(known, words) >= 0.6))
  if (same >= 0) return same
  if (description.kind === 'person' && salient >= 0 && entities[salient].kind === 'person' && entities[salient].roles.length === 0) return salient
  return -1
}

function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return false
  if (short.join('') === long.join('')) return true
  return short.every((word) => long.includes(word)) && short.at(-1) === long.at(-1)
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((word) => b.includes(word)).length
  return both / Math.max(1, Math.min(a.length, b.length))
}
