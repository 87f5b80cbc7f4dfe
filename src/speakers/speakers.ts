import type { Relation } from '../attribution/index.js'
import { type Document, textAt } from '../text/index.js'
import type { SpeakerKind } from './description.js'
import { indexKnown, type Known } from './known.js'
import { membersOfGroup } from './members.js'
import { findMentions, type Mention } from './mentions.js'
import { inLine, type Phrase } from './phrase.js'
import { rootOf, type Entity } from './registry.js'
import { resolve } from './resolve.js'
import { structureOf, type Role } from './roles.js'
import { isMany } from './scene.js'

/** The entity behind one or more sources. */
export interface Speaker {
  readonly name: string
  readonly kind: SpeakerKind
  readonly roles: readonly Role[]
  /** In the order of the text; none overlaps another. */
  readonly mentions: readonly Mention[]
  /** Of a coordinated source, its members: indices of speakers. */
  readonly members: readonly number[]
  readonly sameAs: readonly string[]
}

/** The speakers of a document, and who of them speaks in each relation: an index, -1 for nobody. */
export interface Speakers {
  readonly speakers: readonly Speaker[]
  readonly speakerOf: readonly number[]
}

const NONE_KNOWN: Known = indexKnown([])
const NONE: Speakers = { speakers: [], speakerOf: [] }

/**
 * Resolves who speaks in each relation, over the whole document.
 *
 * @param options - the title that the caller gave beside the text, and the entities that the caller knows
 */
export function resolveSpeakers(
  document: Document,
  relations: readonly Relation[],
  options: { title?: string | undefined; known?: Known } = {},
): Speakers {
  if (relations.length === 0) return NONE
  const scene = resolve(document, relations, options.known ?? NONE_KNOWN, options.title)
  const { registry } = scene
  const indexOf = new Map<number, number>()
  const use = (id: number): number => {
    const root = rootOf(registry, id)
    if (!indexOf.has(root)) indexOf.set(root, indexOf.size)
    return indexOf.get(root) ?? -1
  }
  const speakerOf = scene.speakerOf.map((id) => (id < 0 ? -1 : use(id)))
  // Members may have members; a map visits what is added to it meanwhile.
  for (const id of indexOf.keys()) {
    const entity = registry.entities[id]
    if (entity.members.length === 0 && isMany(entity)) entity.members = membersOfGroup(document, registry, entity)
    entity.members.forEach(use)
  }
  const used = [...indexOf.keys()].map((id) => registry.entities[id])
  const mentions = findMentions(document, used)
  return {
    speakerOf,
    speakers: used.map((entity, i) => ({
      name: nameOf(document, entity),
      kind: entity.kind,
      roles: rolesIn(document, entity),
      mentions: mentions[i],
      members: [...new Set(entity.members.map(use))].filter((m) => m !== i),
      sameAs: entity.sameAs,
    })),
  }
}

/** The fullest proper name, else the fullest description. */
function nameOf(document: Document, { name, roles, labels, mentions }: Entity): string {
  if (name) return inLine(name)
  const descriptions = roles.length > 0 ? roles : labels
  const fullest = descriptions.reduce<Phrase | null>(
    (best, d) => (best && best.joined.length >= d.joined.length ? best : d),
    null,
  )
  if (fullest) return inLine(fullest)
  const [{ range }] = mentions
  return textAt(document, range.start, range.end)
}

/** Each role once, the fullest of those that say the same. */
function rolesIn(document: Document, { roles }: Entity): Role[] {
  const fullest = roles.filter((role) => !roles.some((other) => other !== role && other.joined.includes(role.joined)))
  return fullest.map((role) => structureOf(document, role))
}
