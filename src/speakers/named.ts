import { ANY_GIVEN, Open } from '../grammar/tags.js'
import { type Document, type Range, rangeAt } from '../text/index.js'
import { behindProvenance } from './carried.js'
import type { Description, SpeakerKind } from './description.js'
import { Gender } from './gender.js'
import { contradicts, elsewhere, endsName, type Phrase, sameName, sameRole } from './phrase.js'
import { isAdded, type Place } from './place.js'
import { addName, addRole, findInRole, findNamed, merge, rootOf, type Entity } from './registry.js'
import { fromKnown, remember } from './remembered.js'
import { entityAt, introduce, isPerson, lastSpeaker, narrated, phraseIn, PROPER, type Scene } from './scene.js'

/** Who is called by a name. */
export function identifyNamed(scene: Scene, description: Description, place: Place): number {
  const { registry } = scene
  const names = description.names.map((range) => phraseIn(scene, range))
  const roles = description.roles.map((range) => phraseIn(scene, range))
  const proper = PROPER.has(description.kind)
  let id = fromKnown(scene, names, roles)
  for (const name of names)
    if (id < 0)
      id = proper ? findProper(scene, name, description.kind) : findPerson(scene, name, roles, description.gender)
  if (!proper && !scene.capitals && (id < 0 || isOnlyTold(scene, id))) {
    const described = place.passing ? leading(scene, description, place.level) : waiting(scene, names[0], roles, place)
    if (id >= 0 && described >= 0) merge(registry, described, id)
    else if (id < 0) id = described
  }
  if (id < 0) id = introduce(scene, description, description.range.start)
  const entity = entityAt(scene, id)
  if (entity.kind === 'unnamed') entity.kind = 'person'
  if (entity.gender === Gender.unknown) entity.gender = description.gender
  names.forEach((name, i) => {
    addName(registry, id, name, i > 0 ? 0 : place.passing ? 1 : 2)
  })
  for (const role of roles) {
    const holder = findInRole(registry, role, (e, other) => other !== id && e.names.length === 0 && isPerson(e))
    if (holder >= 0) merge(registry, holder, id)
    addRole(registry, id, role)
  }
  return remember(scene, id, names, roles)
}

/** Whom the headline only names, or of whom the narrator only tells what he does: «… از نگاه راد / یک کارشناس گفت: A / راد گفت: B». */
function isOnlyTold(scene: Scene, id: number): boolean {
  const { introduced, roles } = entityAt(scene, id)
  return (
    roles.length === 0 &&
    !scene.voices.has(id) &&
    (introduced === 'headline' || scene.salience.latest(-1, (other) => rootOf(scene.registry, other) === id) >= 0)
  )
}

function findPerson(
  { document, registry, capitals }: Scene,
  name: Phrase,
  roles: readonly Phrase[],
  gender: Gender,
): number {
  const fits = (e: Entity): boolean =>
    isPerson(e) && (capitals ? capitals.mayBeCalled(e, name, gender) : !isNamesake(document, e, name))
  // Of two of one surname who has spoken speaks on.
  const voice =
    name.words.length === 1
      ? findNamed(
          registry,
          name,
          false,
          (e) => fits(e) && e.nameRank === 2 && e.names.some((n) => beginsGiven(document, n)),
        )
      : -1
  const person = voice >= 0 ? voice : findNamed(registry, name, false, fits)
  if (person >= 0 || roles.length > 0) return person
  // A bare word that ends the name of an institution mentioned before: «گروه حنظله»، «حنظله».
  return name.words.length === 1 && gender === Gender.unknown
    ? findNamed(registry, name, true, (e) => isAlike(e.kind, 'organization'))
    : -1
}

/** «حسن راد», «راد» and «نیما راد»: who shares no more than the surname of somebody with another given name. */
const isNamesake = (document: Document, { names }: Entity, name: Phrase): boolean =>
  name.words.length > 1 &&
  beginsGiven(document, name) &&
  names.some(
    (other) =>
      other.words.length > 1 &&
      other.words.at(-1) === name.words.at(-1) &&
      other.words[0] !== name.words[0] &&
      beginsGiven(document, other) &&
      !sameName(other, name) &&
      !endsName(other, name),
  )

/** A given name that is no title as well, as «امیر» is. */
function beginsGiven({ tokens, grammar }: Document, { range }: Phrase): boolean {
  const open = range ? grammar.open[tokens.single[range.start]] : 0
  return (open & ANY_GIVEN) !== 0 && (open & (Open.honorific | Open.office)) === 0
}

/** Countries are no institutions, though institutions are named for them. */
const isAlike = (a: SpeakerKind, b: SpeakerKind): boolean =>
  a === b || (PROPER.has(a) && a !== 'country' && b !== 'country')

function findProper({ registry, capitals }: Scene, name: Phrase, kind: SpeakerKind): number {
  const alike = (e: Entity): boolean => isAlike(e.kind, kind)
  const same = findNamed(registry, name, true, alike)
  if (same >= 0) return same
  if (capitals) return capitals.shortened(registry, name, alike)
  const last = name.words.at(-1)
  const bare = (e: Entity): boolean =>
    e.kind === 'person' && e.roles.length === 0 && e.names.every((n) => n.words.length === 1 && n.joined === last)
  const found = name.words.length > 1 ? findNamed(registry, name, true, bare) : -1
  if (found >= 0) registry.entities[found].kind = kind
  return found
}

/**
 * Who spoke last and was only described so far, and is now named: «مدیر کانون … خبر داد. میلاد نیک‌آبادی گفت». News
 * introduces a speaker so: in the lead, or in the sentence before; a surname that the lexicon knows, alone, continues any description,
 * another word does where it talks and answers nothing.
 */
function waiting(
  scene: Scene,
  name: Phrase,
  roles: readonly Phrase[],
  { level, talks, answers, beside, ofHeading }: Place,
): number {
  const id = lastSpeaker(scene, narrated(scene, level))
  if (id < 0 || beside) return -1
  const { kind, plural, names, roles: held, labels, introduced, mentions } = entityAt(scene, id)
  if (plural || names.length > 0 || !(kind === 'person' || (ofHeading && kind === 'unnamed'))) return -1
  if (roles.length > 0) {
    const described = [...held, ...labels]
    const same = roles.some((role) => described.some((d) => sameRole(role, d)))
    const differs = ofHeading ? elsewhere : contradicts
    return same ||
      ((ofHeading || introduced === 'headline') && !roles.some((role) => described.some((d) => differs(role, d))))
      ? id
      : -1
  }
  if (name.words.length === 1) return name.isKnown || ofHeading || (talks && !answers) ? id : -1
  if (
    introduced === 'body' &&
    name.range &&
    (isFar(scene, mentions[0].range, name.range) || isAdded(scene, name.range))
  )
    return -1
  return introduced !== 'body' || mentions.length === 1 ? id : -1
}

/** «شهردار به یزد رفت | به گزارش X، علی راد …»: of whom headline and lead tell without a name, and who is named first where the next paragraph begins. */
function leading(scene: Scene, { range, names: [name], roles }: Description, level: number): number {
  const { document, registry, relations } = scene
  const { paragraphs, tokens } = document
  const { start } = range
  if (start !== behindProvenance(document, paragraphs[rangeAt(paragraphs, start)])) return -1
  if (roles.length > 0 || name.end - name.start < 2) return -1
  if (level >= 0 && relations[level].cueType !== 'phrase') return -1
  const id = registry.entities.slice(0, MAX_LEAD).findIndex((e) => isPerson(e) && e.introduced !== 'body')
  if (id < 0) return -1
  const { names, mentions } = entityAt(scene, id)
  const last = mentions.at(-1)
  if (names.length > 0 || !last || isFar(scene, last.range, range)) return -1
  const before = tokens.hash.subarray(0, Math.min(start, MAX_LEAD))
  const isNew = !tokens.hash.subarray(name.start, name.end).some((word) => before.includes(word))
  return isNew ? rootOf(registry, id) : -1
}
/** So much of a text is looked at for its lead. */
const MAX_LEAD = 200

/** Whether a paragraph or more stands between. */
const isFar = ({ document: { paragraphs } }: Scene, before: Range, { start }: Range): boolean =>
  rangeAt(paragraphs, start) - rangeAt(paragraphs, before.start) > 1
