import { attribute, type Relation } from '../attribution/index.js'
import { readDocument, type Document } from '../text/index.js'
import { describe } from './describe.js'
import { identify, identifyPassing, mention } from './identify.js'
import type { Known } from './known.js'
import { placeOf, readLevels } from './levels.js'
import { findNames, type NamedPerson } from './names.js'
import { droppedSubject } from './reference.js'
import { createScene, entityAt, isPerson, type Scene } from './scene.js'

/** The act of a verb by which the same speaker goes on. */
const GOES_ON = 'add'
const PLURAL = 6
const NARRATOR = -1

/** Resolves the sources of relations, and the people named elsewhere, in the order of the text. */
export function resolve(document: Document, relations: readonly Relation[], known: Known, title?: string): Scene {
  const heading = title ? readTitle(readDocument(title, document.grammar), known) : null
  return run(document, relations, known, heading, true)
}

/** A title given beside the text: who speaks in it is in mind when the text begins. */
function readTitle(document: Document, known: Known): Scene {
  const scene = run(document, attribute(document), known, null, false)
  scene.salience.leave()
  for (const level of scene.lastAt.keys()) if (level !== NARRATOR) scene.lastAt.delete(level)
  return scene
}

function run(document: Document, relations: readonly Relation[], known: Known, title: Scene | null, inText: boolean): Scene {
  const people = outsideSources(findNames(document), relations)
  const levels = readLevels(relations, people.map((p) => p.name.start)) // prettier-ignore
  const scene = { ...createScene(document, relations, levels, known, title), inText }
  const bySource = new Map<string, number>()
  let p = 0
  for (const i of levels.order) {
    for (; p < people.length && people[p].name.start < placeOf(relations[i]); p++) meet(scene, people[p], levels.at[p])
    speak(scene, i, bySource)
  }
  for (; p < people.length; p++) meet(scene, people[p], levels.at[p])
  return scene
}

/** The people named outside the phrases of sources, which are read with their relations. */
function outsideSources(people: readonly NamedPerson[], relations: readonly Relation[]): NamedPerson[] {
  const sources = relations.flatMap((r) => r.source ?? []).sort((a, b) => a.start - b.start)
  let s = 0
  return people.filter(({ name }) => {
    while (s < sources.length && sources[s].end <= name.start) s++
    return s >= sources.length || sources[s].start > name.start
  })
}

/** Somebody is named in passing, or as the subject of a sentence. */
function meet(scene: Scene, { range, name, roles, subject }: NamedPerson, level: number): void {
  const id = identifyPassing(scene, [name], roles)
  mention(scene, id, { range, form: 'name' })
  if (subject) scene.salience.touch(level, id)
  else scene.salience.mention(id)
}

function speak(scene: Scene, i: number, bySource: Map<string, number>): void {
  const { document, relations, levels, speakerOf } = scene
  const { source, person, entry, cueType } = relations[i]
  const level = levels.parent[i]
  let id = -1
  if (source) {
    // Coordinated verbs share one source.
    const key = `${String(source.start)} ${String(source.end)}`
    const same = bySource.get(key)
    if (same !== undefined) id = same
    else {
      const description = describe(document, source, person)
      id = identify(scene, description, { level, goesOn: entry?.act === GOES_ON, line: cueType === 'colon' })
      if (id >= 0) mention(scene, id, description)
      bySource.set(key, id)
    }
  } else if (cueType !== 'none' && cueType !== 'colon') id = droppedSubject(scene, person, level)
  speakerOf[i] = id
  if (id < 0) return
  const entity = entityAt(scene, id)
  scene.salience.touch(level, id)
  if (person === PLURAL && isPerson(entity)) entity.honoured = true
  if (entity.kind === 'medium') return
  if (level === NARRATOR && isPerson(entity) && (!scene.inText || placeOf(relations[i]) < scene.headlineEnd)) scene.headlineSpeakers.add(id)
  scene.lastAt.set(level, id)
}
