import type { Relation } from '../attribution/index.js'
import { isFirst } from '../grammar/tags.js'
import { Kind, type Document, type Range } from '../text/index.js'
import type { Description } from './description.js'
import { elsewhere, hasWord, type Phrase } from './phrase.js'
import { rootOf, type Entity } from './registry.js'
import { entityAt, isMany, isPerson, isSurelyPerson, lastSpeaker, PERSONS, speakerAt, type Scene } from './scene.js'

/** So many levels of contents within contents are looked through. */
const MAX_DEPTH = 8

/**
 * The latest at a level who fits; in a content, failing that, its speaker, then those whom the levels around it have in
 * mind; then whoever is named in passing. Inside quotation marks the third person is not the speaker.
 */
function latest(scene: Scene, level: number, fits: (entity: Entity) => boolean): number {
  const found = latestAt(scene, level, fits)
  const passing = found < 0 ? scene.salience.mentioned((id) => fits(entityAt(scene, id))) : found
  return passing < 0 ? -1 : rootOf(scene.registry, passing)
}

function latestAt(scene: Scene, from: number, fits: (entity: Entity) => boolean): number {
  const { salience, levels, registry } = scene
  const test = (id: number): boolean => fits(entityAt(scene, id))
  for (let level = from, depth = 0; depth < MAX_DEPTH; level = levels.parent[level], depth++) {
    const found = salience.latest(level, test)
    if (found >= 0) return rootOf(registry, found)
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

/** Whom a pronoun means. The first person is the one in whose words it stands; who answers is not who has just asked. */
export function antecedent(scene: Scene, description: Description, level: number, answers = false): number {
  const { person, plural } = description
  if (person === 1) return speakerAt(scene, level)
  if (person === 2) return -1
  const { capitals } = scene
  if (capitals) return capitals.antecedent(scene, description, level)
  if (plural) return several(scene, level)
  // «راد گفت: او نمی‌آید»: nobody speaks of himself so.
  const self = level >= 0 && scene.relations[level].type === 'direct' ? speakerAt(scene, level) : -1
  const asker = answers ? (scene.askerAt.get(level) ?? -1) : -1
  const isOther = (e: Entity): boolean =>
    isBefore(e, description.range) &&
    (self < 0 || e !== entityAt(scene, self)) &&
    (asker < 0 || e !== entityAt(scene, asker))
  // A word that nothing tells to be a name is hardly anybody's where there is somebody else.
  const sure = latestAt(scene, level, (e) => isSurelyPerson(e) && isOther(e))
  return sure >= 0 ? sure : latest(scene, level, (e) => isPerson(e) && isOther(e))
}

/** The subject that a verb leaves out, by the verb's person. Inside quotation marks it is not the one who is quoted. */
export function droppedSubject(scene: Scene, person: number, level: number, relation: Relation): number {
  if (isFirst(person)) return speakerAt(scene, level)
  if (person === 2 || person === 5) return -1
  const last = lastSpeaker(scene, level)
  const fits = (e: Entity): boolean =>
    person === 6 ? isMany(e) || e.honoured : !isMany(e) && e.kind !== 'medium' && e.kind !== 'document'
  if (level < 0 && last >= 0 && isAnswer(scene, relation)) {
    const other = latestAt(scene, level, (e) => isPerson(e) && e !== entityAt(scene, last))
    if (other >= 0) return other
  }
  // «پدر سر تکان داد. گفت A»: it is whom the sentence before, or this one, is about.
  const { id, at } = scene.told
  if (
    level < 0 &&
    id >= 0 &&
    // Below the questions of an interview stand no quotation marks, and whom they are about answers none.
    (relation.cueType !== 'none' || scene.document.mate[relation.content[0].start - 1] >= 0) &&
    at >= scene.document.sentences[Math.max(0, relation.sentence - 1)].start &&
    fits(entityAt(scene, id))
  )
    return id
  if (last >= 0 && fits(entityAt(scene, last))) return last
  if (level < 0) return person === 6 ? several(scene, level) : latestAt(scene, level, fits)
  const speaker = speakerAt(scene, level)
  return speaker >= 0 && scene.relations[level].type !== 'direct' && fits(entityAt(scene, speaker)) ? speaker : -1
}

/** «کجا؟» / «خانه.»: a quotation on a new line, right behind what somebody has said, is another's. */
function isAnswer(
  { document: { tokens }, spokenTo }: Scene,
  { cueType, frame, cue, content: [{ start }] }: Relation,
): boolean {
  if (spokenTo === 0 || !(cueType === 'none' || (frame === 'quotation' && cue && cue.start < start))) return false
  let line = false
  for (let t = (cue?.start ?? start) - 1; t >= spokenTo; t--) {
    if (tokens.kind[t] <= Kind.number || tokens.kind[t] === Kind.symbol) return false
    line ||= tokens.kind[t] === Kind.newline
  }
  return line
}

function several(scene: Scene, level: number): number {
  const many = latestAt(scene, level, isMany)
  if (many >= 0) return many
  const body = latestAt(scene, level, (e) => e.kind === 'organization' || e.kind === 'country')
  return body >= 0 ? body : latest(scene, level, isMany)
}

/** The latest that a demonstrative phrase can mean and that is called by its head: «این نماینده»; -1, none. */
export function calledBy(
  scene: Scene,
  level: number,
  fits: (entity: Entity) => boolean,
  phrase: Phrase,
  head: string,
): number {
  return latest(scene, level, (e) => fits(e) && !isElsewhere(e, phrase) && phrasesOf(e).some((p) => hasWord(p, head)))
}

/** Whose a document can be that nothing before speaks of: the latest institution's, medium's or group's, but of a report a medium's first; a claim («این ادعا») is a person's too; -1, nobody's. */
export function latestBody(scene: Scene, level: number, isReport: boolean, isClaim: boolean): number {
  const medium = isReport ? latestAt(scene, level, (e) => e.kind === 'medium') : -1
  return medium >= 0
    ? medium
    : latestAt(scene, level, ({ kind }) => kind !== 'document' && (isClaim || !PERSONS.has(kind)))
}

/** The latest that a demonstrative phrase can mean, whatever it is called; one of another country last. */
export function latestOf(scene: Scene, level: number, fits: (entity: Entity) => boolean, phrase: Phrase): number {
  const found = latestAt(scene, level, (e) => fits(e) && !isElsewhere(e, phrase))
  return found >= 0 ? found : latest(scene, level, fits)
}

const phrasesOf = (e: Entity): Phrase[] => [...e.roles, ...e.names, ...e.labels]
const isElsewhere = (e: Entity, phrase: Phrase): boolean => phrasesOf(e).some((p) => elsewhere(p, phrase))

/** Whether a text speaks of an entity before a phrase that means it: «این شبکه به نقل از X نوشت» is not X. */
export const isBefore = ({ mentions: [first] }: Entity, { start }: Range): boolean =>
  !(first as Entity['mentions'][number] | undefined) || first.range.start < start

/** What kinds of entities a demonstrative phrase of a kind and number can mean. */
export function agreesWith({ kind, plural }: Description): (entity: Entity) => boolean {
  switch (kind) {
    case 'person':
    case 'unnamed':
      return plural ? (e) => isMany(e) && e.kind !== 'organization' : isPerson
    case 'group':
      return (e) => isMany(e) || e.kind === 'organization'
    case 'organization':
      return (e) => e.kind === 'organization' || (e.kind === 'group' && !e.plural)
    case 'medium':
      return (e) => e.kind === 'medium'
    case 'country':
      return (e) => e.kind === 'country'
    case 'document':
      return (e) => e.kind === 'document'
  }
}
