import type { Range } from '../text/index.js'
import type { Description } from './description.js'
import { fuller, groupsOf } from './fuller.js'
import { addLabel, findLabelled } from './registry.js'
import { entityAt, introduce, phraseIn, type Scene } from './scene.js'

/** Who or what is called by a common noun. */
export function identifyLabelled(scene: Scene, description: Description, given: Range): number {
  const { document, registry, leadEnd } = scene
  const { kind, reference, range } = description
  const more = kind === 'group' ? fuller(document, (scene.groups ??= groupsOf(document)), given, leadEnd) : null
  const phrase = phraseIn(scene, more ?? given)
  const definite = reference === 'definite'
  // «یک مقام آمریکایی» is somebody new, but for the one whom the headline called so.
  const called = definite || kind !== 'unnamed' ? phrase : phraseIn(scene, { start: given.start + 1, end: given.end })
  const known = findLabelled(registry, called, kind)
  const same = known >= 0 && (definite || entityAt(scene, known).introduced === 'headline')
  const id = same ? known : introduce(scene, description, range.start)
  addLabel(registry, id, phrase)
  addLabel(registry, id, called)
  return id
}
