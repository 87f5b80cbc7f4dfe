import { knownBy, sameAsOf } from './known.js'
import type { Phrase } from './phrase.js'
import { merge, rootOf } from './registry.js'
import { entityAt, type Scene } from './scene.js'

/** The entity that the caller's list says a phrase means, where the document has spoken of it. */
export function fromKnown(
  { known, ofKnown, registry }: Scene,
  names: readonly Phrase[],
  roles: readonly Phrase[],
): number {
  for (const k of ofKnown.size > 0 ? knownBy(known, names, roles) : []) {
    const id = ofKnown.get(k)
    if (id !== undefined) return rootOf(registry, id)
  }
  return -1
}

/** Gives an entity what the caller knows of one with its names or roles, and joins those that are one; gives the one. */
export function remember(scene: Scene, id: number, names: readonly Phrase[], roles: readonly Phrase[]): number {
  const { known, ofKnown, registry } = scene
  for (const k of knownBy(known, names, roles)) {
    const other = ofKnown.get(k)
    if (other === id) continue
    if (other !== undefined) merge(registry, rootOf(registry, other), id)
    ofKnown.set(k, id)
    for (const same of sameAsOf(known.entities[k]))
      if (!entityAt(scene, id).sameAs.includes(same)) entityAt(scene, id).sameAs.push(same)
  }
  return id
}
