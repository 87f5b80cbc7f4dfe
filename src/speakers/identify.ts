import { Kind, type Range } from '../text/index.js'
import type { Description, SpeakerKind } from './describe.js'
import { knownByName, knownByRole, sameAsOf } from './known.js'
import { contradicts, elsewhere, sameRole, sharesSubject, type Phrase } from './phrase.js'
import { antecedent, pointedTo } from './reference.js'
import type { Entity } from './registry.js'
import { entityAt, introduce, isPerson, lastSpeaker, phraseIn, type Scene } from './scene.js'

const PROPER: ReadonlySet<SpeakerKind> = new Set(['organization', 'medium', 'country'])

/** Where a description stands: in whose content, and whether its verb says that the speaker goes on. */
export interface Place {
  readonly level: number
  readonly goesOn: boolean
  /** It is a line «X: A», of which each names its speaker anew. */
  readonly line: boolean
  /** The phrase is no source: it stands in running text. */
  readonly passing?: boolean
}

/** The entity that a source's phrase means, new where it was not spoken of before; -1, nobody. */
export function identify(scene: Scene, description: Description, place: Place): number {
  const { reference, form, members, names, roles, label } = description
  if (reference === 'nobody') return -1
  if (form === 'pronoun') return antecedent(scene, description, place.level)
  if (members.length > 0) return identifySeveral(scene, description, place)
  if (reference === 'anaphoric' && names.length === 0) return identifyPointed(scene, description, place)
  if (names.length > 0) return identifyNamed(scene, description, place)
  if (roles.length > 0) return identifyRole(scene, description, place)
  return label ? identifyLabelled(scene, description, label) : -1
}

function identifySeveral(scene: Scene, description: Description, place: Place): number {
  const id = identifyLabelled(scene, description, description.range)
  const members = new Set<number>()
  for (const member of description.members) {
    const m = identify(scene, member, place)
    if (m < 0 || m === id) continue
    mention(scene, m, member)
    members.add(m)
  }
  entityAt(scene, id).members = [...members]
  return id
}

/** Records that a phrase means an entity. */
export function mention(scene: Scene, id: number, { range, form }: Pick<Description, 'range' | 'form'>): void {
  if (scene.inText) entityAt(scene, id).mentions.push({ range, form })
}

function identifyNamed(scene: Scene, description: Description, { level, passing = false }: Place): number {
  const { registry } = scene
  const names = description.names.map((range) => phraseIn(scene, range))
  const roles = description.roles.map((range) => phraseIn(scene, range))
  const proper = PROPER.has(description.kind)
  let id = fromKnown(scene, names, roles)
  for (const name of names) if (id < 0) id = proper ? findProper(scene, name, description.kind) : findPerson(scene, name, roles)
  if (id < 0 && !proper) id = waiting(scene, names[0], roles, level)
  if (id < 0) id = introduce(scene, description, description.range.start)
  const entity = entityAt(scene, id)
  if (entity.kind === 'unnamed' && !proper) entity.kind = 'person'
  names.forEach((name, i) => {
    registry.addName(id, name, i > 0 ? 0 : passing ? 1 : 2)
  })
  for (const role of roles) {
    const holder = registry.inRole(role, (e) => e !== id && registry.entities[e].names.length === 0 && isPerson(registry.entities[e]))
    if (holder >= 0) registry.merge(holder, id)
    registry.addRole(id, role)
  }
  return remember(scene, id, names, roles)
}

function findPerson({ registry }: Scene, name: Phrase, roles: readonly Phrase[]): number {
  const person = registry.named(name, false, (e) => isPerson(registry.entities[e]))
  if (person >= 0 || roles.length > 0) return person
  // A bare word that ends the name of an institution mentioned before: «گروه حنظله»، «حنظله».
  return name.words.length === 1 ? registry.named(name, true, (e) => PROPER.has(registry.entities[e].kind)) : -1
}

function findProper({ registry }: Scene, name: Phrase, kind: SpeakerKind): number {
  const same = registry.named(name, true, (e) => registry.entities[e].kind === kind || (PROPER.has(registry.entities[e].kind) && kind !== 'country'))
  if (same >= 0) return same
  const last = name.words.at(-1)
  const bare = (e: Entity): boolean => e.kind === 'person' && e.roles.length === 0 && e.names.every((n) => n.words.length === 1 && n.joined === last)
  const found = name.words.length > 1 ? registry.named(name, true, (e) => bare(registry.entities[e])) : -1
  if (found >= 0) registry.entities[found].kind = kind
  return found
}

/**
 * Who spoke last and was only described so far, and is now named: «مدیر کانون … خبر داد. میلاد نیک‌آبادی گفت». News
 * introduces its first speaker so; later on only a surname continues a description.
 */
function waiting(scene: Scene, name: Phrase, roles: readonly Phrase[], level: number): number {
  const id = lastSpeaker(scene, level)
  if (id < 0) return -1
  const entity = entityAt(scene, id)
  if (!isPerson(entity) || entity.names.length > 0) return -1
  const described = [...entity.roles, ...entity.labels]
  if (roles.length > 0) {
    const same = roles.some((role) => described.some((d) => sameRole(role, d)))
    const opens = entity.introduced === 'headline' && !roles.some((role) => described.some((d) => contradicts(role, d)))
    return same || opens ? id : -1
  }
  return entity.introduced !== 'body' || name.words.length === 1 ? id : -1
}

function identifyRole(scene: Scene, description: Description, place: Place): number {
  const { registry } = scene
  const roles = description.roles.map((range) => phraseIn(scene, range))
  const definite = description.reference === 'definite'
  let id = definite ? fromKnown(scene, [], roles) : -1
  const people = (e: number): boolean => isPerson(registry.entities[e]) === !description.plural
  for (const role of roles) if (id < 0 && (definite || registry.entities.length < 2)) id = registry.inRole(role, people)
  if (id < 0 && !description.plural) id = continued(scene, roles, definite, place)
  if (id < 0) id = introduce(scene, description, description.range.start)
  for (const role of roles) registry.addRole(id, role)
  return remember(scene, id, [], roles)
}

/**
 * A role that nobody had before can be the one of who is speaking: of the headline's only speaker in the first paragraph,
 * of one who has no role yet, or one of the same institution, or where the verb says that the speaker goes on.
 */
function continued(scene: Scene, roles: readonly Phrase[], definite: boolean, { level, goesOn, line }: Place): number {
  const id = lastSpeaker(scene, level)
  if (id < 0) return -1
  const entity = entityAt(scene, id)
  if (!isPerson(entity) || entity.names.length === 0) return -1
  if (entity.introduced === 'headline' && entity.roles.length === 0 && scene.headlineSpeakers.size === 1) return id
  if (!definite || line) return -1
  if (roles.some((role) => entity.roles.some((held) => elsewhere(role, held)))) return -1
  if (goesOn || entity.roles.length === 0) return id
  return roles.some((role) => entity.roles.some((held) => sharesSubject(role, held))) ? id : -1
}

function identifyLabelled(scene: Scene, description: Description, label: Range): number {
  const { registry } = scene
  const phrase = phraseIn(scene, label)
  const same = description.reference === 'definite' ? registry.labelled(phrase, (e) => registry.entities[e].kind === description.kind) : -1
  const id = same >= 0 ? same : introduce(scene, description, description.range.start)
  registry.addLabel(id, phrase)
  return id
}

function identifyPointed(scene: Scene, description: Description, { level }: Place): number {
  const range = description.roles[0] ?? description.label ?? description.range
  const phrase = phraseIn(scene, range)
  const { tokens } = scene.document
  let head = range.start
  while (head < range.end - 1 && tokens.kind[head] > Kind.number) head++
  const id = pointedTo(scene, description, phrase, headWord(scene, description), level)
  if (id >= 0) return id
  const made = introduce(scene, description, description.range.start)
  if (description.roles.length > 0) scene.registry.addRole(made, phrase)
  else scene.registry.addLabel(made, phrase)
  return made
}

function headWord(scene: Scene, { range, roles, label }: Description): string {
  return phraseIn(scene, roles[0] ?? label ?? range).words[roles[0] ? 0 : 1] ?? ''
}

/** The entity that the caller's list says a phrase means, where the document has spoken of it. */
function fromKnown({ known, ofKnown, registry }: Scene, names: readonly Phrase[], roles: readonly Phrase[]): number {
  for (const k of [...names.map((n) => knownByName(known, n)), ...roles.map((r) => knownByRole(known, r))]) {
    const id = k < 0 ? undefined : ofKnown.get(k)
    if (id !== undefined) return registry.root(id)
  }
  return -1
}

function remember(scene: Scene, id: number, names: readonly Phrase[], roles: readonly Phrase[]): number {
  const { known, ofKnown } = scene
  for (const k of [...names.map((n) => knownByName(known, n)), ...roles.map((r) => knownByRole(known, r))]) {
    if (k < 0 || ofKnown.has(k)) continue
    ofKnown.set(k, id)
    for (const same of sameAsOf(known.entities[k])) if (!entityAt(scene, id).sameAs.includes(same)) entityAt(scene, id).sameAs.push(same)
  }
  return id
}

/** A person named in running text. */
export function identifyPassing(scene: Scene, names: readonly Range[], roles: readonly Range[]): number {
  const description: Description = {
    range: names[0], form: 'name', kind: 'person', plural: false, person: 3, reference: 'definite', names, roles, label: null, members: [],
  } // prettier-ignore
  return identifyNamed(scene, description, { level: NOWHERE, goesOn: false, line: false, passing: true })
}

/** A level at which nobody waits for a name. */
const NOWHERE = -2
