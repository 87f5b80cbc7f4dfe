import type { Relation } from '../attribution/index.js'
import { Kind, type Document } from '../text/index.js'
import type { Description } from './describe.js'
import { elsewhere, hasWord, type Phrase } from './phrase.js'
import type { Entity } from './registry.js'
import { entityAt, isMany, isPerson, lastSpeaker, speakerAt, type Scene } from './scene.js'

/** So many levels of contents within contents are looked through. */
const MAX_DEPTH = 8

/**
 * The latest at a level who fits; in a content, failing that, its speaker, then those whom the levels around it have in
 * mind; then whoever is named in passing. Inside quotation marks the third person is not the speaker.
 */
export function latest(scene: Scene, level: number, fits: (entity: Entity) => boolean): number {
  const found = latestAt(scene, level, fits)
  const passing = found < 0 ? scene.salience.mentioned((id) => fits(entityAt(scene, id))) : found
  return passing < 0 ? -1 : scene.registry.root(passing)
}

function latestAt(scene: Scene, from: number, fits: (entity: Entity) => boolean): number {
  const { salience, levels, registry } = scene
  const test = (id: number): boolean => fits(entityAt(scene, id))
  for (let level = from, depth = 0; depth < MAX_DEPTH; level = levels.parent[level], depth++) {
    const found = salience.latest(level, test)
    if (found >= 0) return registry.root(found)
    if (level < 0) break
    const speaker = speakerAt(scene, level)
    if (speaker >= 0 && test(speaker) && !isQuoted(scene.document, scene.relations[level])) return speaker
  }
  return -1
}

function isQuoted({ tokens }: Document, { content }: Relation): boolean {
  const before = tokens.kind[(content[0]?.start ?? 0) - 1]
  return before === Kind.open || before === Kind.quote
}

/** Whom a pronoun means. The first person is the one in whose words it stands. */
export function antecedent(scene: Scene, { person, plural }: Description, level: number): number {
  if (person === 1) return speakerAt(scene, level)
  if (person === 2) return -1
  return plural ? several(scene, level) : latest(scene, level, isPerson)
}

/** The subject that a verb leaves out, by the verb's person. */
export function droppedSubject(scene: Scene, person: number, level: number): number {
  switch (person) {
    case 1:
    case 4:
      return speakerAt(scene, level)
    case 2:
    case 5:
      return -1
    case 6: {
      const last = lastSpeaker(scene, level)
      return last >= 0 && (isMany(entityAt(scene, last)) || entityAt(scene, last).honoured) ? last : several(scene, level)
    }
    default: {
      const last = lastSpeaker(scene, level)
      return last >= 0 && !isMany(entityAt(scene, last)) ? last : latest(scene, level, (e) => !isMany(e) && e.kind !== 'document')
    }
  }
}

function several(scene: Scene, level: number): number {
  const many = latest(scene, level, isMany)
  return many >= 0 ? many : latest(scene, level, (e) => e.kind === 'organization' || e.kind === 'country')
}

/** The latest that a demonstrative phrase can mean and that is called by its head: «این نماینده»; -1, none. */
export function calledBy(scene: Scene, level: number, fits: (entity: Entity) => boolean, phrase: Phrase, head: string): number {
  return latestAt(scene, level, (e) => fits(e) && !isElsewhere(e, phrase) && phrasesOf(e).some((p) => hasWord(p, head)))
}

/** The latest that a demonstrative phrase can mean, whatever it is called; one of another country last. */
export function latestOf(scene: Scene, level: number, fits: (entity: Entity) => boolean, phrase: Phrase): number {
  const found = latestAt(scene, level, (e) => fits(e) && !isElsewhere(e, phrase))
  return found >= 0 ? found : latest(scene, level, fits)
}

const phrasesOf = (e: Entity): Phrase[] => [...e.roles, ...e.names, ...e.labels]
const isElsewhere = (e: Entity, phrase: Phrase): boolean => phrasesOf(e).some((p) => elsewhere(p, phrase))

/** What kinds of entities a demonstrative phrase of a kind and number can mean. */
export function agreesWith({ kind, plural }: Description): (entity: Entity) => boolean {
  switch (kind) {
    case 'person':
    case 'unnamed':
      return plural ? (e) => isMany(e) && e.kind !== 'organization' : isPerson
    case 'group':
      return (e) => isMany(e) || e.kind === 'organization'
    case 'organization':
      return (e) => e.kind === 'organization' || e.kind === 'medium' || (e.kind === 'group' && !e.plural)
    case 'medium':
      return (e) => e.kind === 'medium'
    case 'country':
      return (e) => e.kind === 'country'
    case 'document':
      return (e) => e.kind !== 'document'
  }
}
