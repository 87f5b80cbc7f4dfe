import { ANY_GIVEN, Closed, Open, Part } from '../grammar/tags.js'
import { Kind, rangeAt, type Document, type Range } from '../text/index.js'
import { headOf, isTold, issuerOf, sameHeadBefore, wordAt } from './backwards.js'
import { Gender } from './gender.js'
import { describe } from './describe.js'
import { NOTHING, type Description, type SpeakerKind } from './description.js'
import { fuller, groupsOf } from './fuller.js'
import { knownBy, sameAsOf } from './known.js'
import { classAt } from './lexemes.js'
import { contradicts, endsName, isAbroad, sameName, sameRole, sharesInstitution, type Phrase } from './phrase.js'
import { isCompleteOffice } from './personal.js'
import type { Person } from './names.js'
import { agreesWith, antecedent, calledBy, isBefore, latestBody, latestOf } from './reference.js'
import type { Entity, Registry } from './registry.js'
import {
  entityAt,
  introduce,
  isMany,
  isPerson,
  isSoleVoice,
  isSurelyPerson,
  lastSpeaker,
  narrated,
  PERSONS,
  phraseIn,
  PROPER,
  type Scene,
} from './scene.js'

/** Where a description stands. */
export interface Place {
  /** The relation in whose content it stands; -1, the narrator's. */
  readonly level: number
  /** Its verb says that the speaker goes on: «افزود». */
  readonly goesOn?: boolean
  /** A colon stands between a verb of its and its words. */
  readonly talks?: boolean
  /** Its verb says that it answers: «پاسخ داد». */
  readonly answers?: boolean
  /** A paragraph begins with it. */
  readonly opens?: boolean
  /** It speaks beside somebody else: «X هم گفت»; or a line «X: A» names it anew. */
  readonly beside?: boolean
  /** It is a line «X: A» that tells more of the headline's speaker. */
  readonly ofHeading?: boolean
  /** It is no source: it stands in running text. */
  readonly passing?: boolean
}

/** The entity that a source's phrase means, new where it was not spoken of before; -1, nobody. */
export function identify(scene: Scene, description: Description, place: Place): number {
  const { reference, form, members, names, roles, label, kind, plural } = description
  if (reference === 'nobody') return -1
  if (form === 'pronoun') {
    const group = theyBefore(scene, description, place.level)
    return group
      ? identifyLabelled(scene, describe(scene.document, group), group)
      : antecedent(scene, description, place.level, place.answers)
  }
  if (members.length > 0) return identifySeveral(scene, description, place)
  if (reference === 'anaphoric' && names.length === 0) return identifyPointed(scene, description, place)
  if (names.length > 0) return identifyNamed(scene, description, place)
  if (roles.length > 0) return identifyRole(scene, description, place)
  if (!label) return -1
  // «دارندهٔ دو نشان طلا افزود»
  const last =
    kind === 'group' && !plural && (place.goesOn || place.talks) && opensUnknown(scene, label)
      ? continued(scene, [phraseIn(scene, label)], reference === 'definite', place)
      : -1
  if (reference === 'definite' && !plural && PROPER.has(kind)) {
    const body = scene.capitals?.bodyCalled(scene, description, phraseIn(scene, label), place.level) ?? -1
    if (body >= 0) return body
  }
  return last < 0 ? identifyLabelled(scene, description, label) : last
}

/** Whether a phrase begins with a word of which the lexicon does not tell who it is. */
const opensUnknown = ({ document }: Scene, { start, end }: Range): boolean =>
  document.tokens.kind[start] === Kind.word && classAt(document, start, end) === 'unknown'

/** Whom “they” means where the sentence has named nobody who can be meant, but speaks of several. */
function theyBefore(scene: Scene, description: Description, level: number): Range | null {
  const { plural, person, range } = description
  const { capitals } = scene
  if (!capitals || !plural || person !== 3) return null
  return capitals.antecedent(scene, description, level, 0) < 0
    ? capitals.pluralBefore(scene.document, range.start)
    : null
}

function identifySeveral(scene: Scene, description: Description, place: Place): number {
  const id = identifyLabelled(scene, description, description.label ?? description.range)
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

function identifyNamed(scene: Scene, description: Description, place: Place): number {
  const { registry } = scene
  const names = description.names.map((range) => phraseIn(scene, range))
  const roles = description.roles.map((range) => phraseIn(scene, range))
  const proper = PROPER.has(description.kind)
  let id = fromKnown(scene, names, roles)
  for (const name of names)
    if (id < 0)
      id = proper ? findProper(scene, name, description.kind) : findPerson(scene, name, roles, description.gender)
  if (!proper && !scene.capitals && (id < 0 || isOnlyHeadlined(scene, id))) {
    const described = waiting(scene, names[0], roles, place)
    if (id >= 0 && described >= 0) registry.merge(described, id)
    else if (id < 0) id = described
  }
  if (id < 0) id = introduce(scene, description, description.range.start)
  const entity = entityAt(scene, id)
  if (entity.gender === Gender.unknown) entity.gender = description.gender
  names.forEach((name, i) => {
    registry.addName(id, name, i > 0 ? 0 : place.passing ? 1 : 2)
  })
  for (const role of roles) {
    const holder = registry.inRole(role, (e) => e.names.length === 0 && isPerson(e), id)
    if (holder >= 0) registry.merge(holder, id)
    registry.addRole(id, role)
  }
  return remember(scene, id, names, roles)
}

/** Whom the headline only names: «… از نگاه راد / یک کارشناس گفت: A / راد گفت: B». */
function isOnlyHeadlined(scene: Scene, id: number): boolean {
  const { introduced, roles } = entityAt(scene, id)
  return introduced === 'headline' && roles.length === 0 && !scene.voices.has(id)
}

function findPerson(
  { document, registry, capitals }: Scene,
  name: Phrase,
  roles: readonly Phrase[],
  gender: Gender,
): number {
  const fits = (e: Entity): boolean =>
    isPerson(e) &&
    (capitals
      ? (gender === Gender.unknown || e.gender === Gender.unknown || e.gender === gender) && mayBeCalled(e, name)
      : !isNamesake(document, e, name))
  // Of two of one surname who has spoken speaks on.
  const voice =
    name.words.length === 1
      ? registry.named(name, false, (e) => fits(e) && e.nameRank === 2 && e.names.some((n) => beginsGiven(document, n)))
      : -1
  const person = voice >= 0 ? voice : registry.named(name, false, fits)
  if (person >= 0 || roles.length > 0) return person
  // A bare word that ends the name of an institution mentioned before: «گروه حنظله»، «حنظله».
  return name.words.length === 1 && gender === Gender.unknown
    ? registry.named(name, true, (e) => isAlike(e.kind, 'organization'))
    : -1
}

/** Whether a name is no other full name than those that somebody has: “Jane Roe” is not “Ann Roe”, who is “Roe” too. */
const mayBeCalled = ({ names }: Entity, name: Phrase): boolean =>
  name.words.length === 1 || names.every((other) => other.words.length === 1 || sameName(other, name))

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

/** “the Foundation”, “the LGC”: where names have capitals, the last word and the first letters of a name are name enough. */
function shortened(registry: Registry, name: Phrase, alike: (entity: Entity) => boolean): number {
  const { joined, words } = name
  const id = registry.named(name, false, (e) => alike(e) && e.names.some((full) => full.joined.endsWith(joined)))
  if (id >= 0 || words.length > 1) return id
  for (let i = registry.entities.length - 1; i >= 0 && i >= registry.entities.length - MAX_BODIES; i--) {
    const entity = registry.entities[registry.root(i)]
    if (alike(entity) && entity.names.some((full) => isShortFor(joined, full))) return registry.root(i)
  }
  return -1
}

/** So many of the latest entities may be what an acronym stands for. */
const MAX_BODIES = 40
/** Words of a name that are shorter may give no letter to its acronym. */
const MIN_LETTERS = 4

/** “NOC” is the National Oil Company, “DOJ” or “DJ” the Department of Justice. */
const isShortFor = (acronym: string, { words }: Phrase): boolean =>
  words.length > 2 &&
  [1, MIN_LETTERS].some((least) => words.map((word) => (word.length < least ? '' : word[0])).join('') === acronym)

function findProper({ registry, capitals }: Scene, name: Phrase, kind: SpeakerKind): number {
  const alike = (e: Entity): boolean => isAlike(e.kind, kind)
  const same = registry.named(name, true, alike)
  if (same >= 0) return same
  if (capitals) return shortened(registry, name, alike)
  const last = name.words.at(-1)
  const bare = (e: Entity): boolean =>
    e.kind === 'person' && e.roles.length === 0 && e.names.every((n) => n.words.length === 1 && n.joined === last)
  const found = name.words.length > 1 ? registry.named(name, true, bare) : -1
  if (found >= 0) registry.entities[found].kind = kind
  return found
}

/**
 * Who spoke last and was only described so far, and is now named: «مدیر کانون … خبر داد. میلاد نیک‌آبادی گفت». News
 * introduces a speaker so: in the lead, or in the sentence before; a surname that the lexicon knows, alone, continues any description,
 * another word that of the only voice so far.
 */
function waiting(
  scene: Scene,
  name: Phrase,
  roles: readonly Phrase[],
  { level, talks, beside, ofHeading }: Place,
): number {
  const id = lastSpeaker(scene, narrated(scene, level))
  if (id < 0 || beside) return -1
  const { kind, plural, names, roles: held, labels, introduced, mentions } = entityAt(scene, id)
  if (plural || names.length > 0 || kind !== 'person') return -1
  if (roles.length > 0) {
    const described = [...held, ...labels]
    const same = roles.some((role) => described.some((d) => sameRole(role, d)))
    return same || (introduced === 'headline' && !roles.some((role) => described.some((d) => contradicts(role, d))))
      ? id
      : -1
  }
  if (name.words.length === 1)
    return name.isKnown || ofHeading || (introduced !== 'body' && talks && isSoleVoice(scene, id)) ? id : -1
  if (
    introduced === 'body' &&
    name.range &&
    (isFar(scene, mentions[0].range, name.range) || isAdded(scene, name.range))
  )
    return -1
  return introduced !== 'body' || mentions.length === 1 ? id : -1
}

/** Whether a paragraph or more stands between. */
const isFar = ({ document: { paragraphs } }: Scene, before: Range, { start }: Range): boolean =>
  rangeAt(paragraphs, start) - rangeAt(paragraphs, before.start) > 1

/** «همچنین X گفت»: one more speaks. */
const isAdded = ({ document: { tokens, grammar } }: Scene, { start }: Range): boolean =>
  start > 0 && (grammar.closed[tokens.lexeme[start - 1]] & Closed.continuation) !== 0

function identifyRole(scene: Scene, description: Description, place: Place): number {
  const { registry } = scene
  const { plural, reference } = description
  const { capitals } = scene
  const roles = description.roles.map((range) => phraseIn(scene, range))
  const definite = reference === 'definite'
  // «یک کارشناس …» is somebody new, but for the one whom the headline called so.
  const fits = (e: Entity): boolean =>
    isPerson(e) !== plural && (definite || (e.introduced === 'headline' && e.names.length === 0))
  let id = definite ? fromKnown(scene, [], roles) : -1
  for (const role of roles) if (id < 0) id = registry.inRole(role, fits)
  if (id < 0 && !plural)
    id = !capitals
      ? continued(scene, roles, definite, place)
      : definite && !roles.some((role) => role.isRelative)
        ? capitals.calledLately(scene, description, place.level)
        : -1
  else if (!plural && !capitals) id = holderNow(scene, id, roles, definite, place)
  if (id < 0) id = introduce(scene, description, description.range.start)
  if (entityAt(scene, id).kind === 'unnamed') entityAt(scene, id).kind = 'person'
  for (const role of roles) registry.addRole(id, role)
  return remember(scene, id, [], roles)
}

/** «سفر شهردار | علی راد گفت … | شهردار افزود»: of one who was only told of by a role, the name, where who spoke last can hold it. */
function holderNow(scene: Scene, id: number, roles: readonly Phrase[], definite: boolean, place: Place): number {
  if (entityAt(scene, id).names.length > 0 || scene.voices.has(id)) return id
  const holder = continued(scene, roles, definite, place)
  if (holder < 0 || holder === id) return id
  const { names, roles: held } = entityAt(scene, holder)
  if (names.length === 0 || held.length > 0) return id
  scene.registry.merge(id, holder)
  return holder
}

/**
 * A role that nobody had so far can be another role of who spoke last: of the headline's only speaker, in the lead; of a
 * named person where a paragraph begins with the role, the verb goes on, or both roles are in one institution. Not where
 * it is in another country and others have spoken, or its holder speaks beside somebody.
 */
function continued(
  scene: Scene,
  roles: readonly Phrase[],
  definite: boolean,
  { level, goesOn, talks, opens, beside }: Place,
): number {
  const id = lastSpeaker(scene, narrated(scene, level))
  if (id < 0 || beside || roles.some((role) => role.isRelative || (role.range && isAdded(scene, role.range)))) return -1
  const entity = entityAt(scene, id)
  if (!isPerson(entity)) return -1
  if (entity.introduced === 'headline' && entity.roles.length === 0 && scene.headlineSpeakers.size === 1) {
    if (entity.names.length > 0 || !roles.some((role) => entity.labels.some((label) => contradicts(role, label))))
      return id
  }
  if (!definite || !isSurelyPerson(entity) || narrated(scene, level) >= 0) return -1
  const isOnly = isSoleVoice(scene, id)
  // Who adds has spoken before, and who begins a paragraph with a role and a colon hardly is a second one.
  if ((goesOn || (talks && opens)) && entity.names.length > 0 && isOnly) return id
  const elsewhere = roles.filter(
    (role) => !entity.roles.some((held) => (role.isPosted && held.isPosted) || sameOffice(role, held)),
  )
  // «نماینده تهران» can be a «عضو کمیسیون مجلس»: nothing that he was called so far has a place.
  const isHere = (role: Phrase): boolean =>
    role.institution !== null && entity.roles.every((held) => held.places.length === 0 && held.head !== role.head)
  // «دادستان تهران»: of somebody named without a role, a town tells what he is; «نخست‌وزیر نروژ», of the only voice.
  const isLocal = (role: Phrase): boolean =>
    entity.roles.length === 0 &&
    (!namesCountry(scene, role) ||
      (role.range !== null && isCompleteOffice(scene.document, role.range.start) && isOnly))
  if (elsewhere.some((role) => isAbroad(role, entity.roles) && !isHere(role) && !isLocal(role))) return -1
  if (
    !goesOn &&
    entity.roles.length > 0 &&
    elsewhere.some((role) => role.places.length > 0 && role.institution === null)
  )
    return -1
  const named = entity.names.length > 0 || (entity.kind === 'person' && entity.introduced !== 'body')
  return goesOn ||
    (opens && named && isOnly && (talks || entity.names.length === 0 || entity.roles.length === 0)) ||
    roles.some((role) =>
      // «مدیر نفت گفت A. مدیر فولاد گفت B»: whom nobody has named is not called otherwise.
      entity.roles.some((held) => sharesInstitution(role, held) || (entity.names.length > 0 && sameOffice(role, held))),
    )
    ? id
    : -1
}

function namesCountry({ document: { tokens, grammar } }: Scene, { range }: Phrase): boolean {
  for (let t = range?.start ?? 0; t < (range?.end ?? 0); t++)
    if (grammar.open[tokens.single[t]] & Open.country) return true
  return false
}

/** «سرمربی تیم ملی والیبال» and «سرمربی والیبال دانشجویان»: one office, of which the descriptions say nothing that contradicts. */
const sameOffice = (a: Phrase, b: Phrase): boolean => a.head === b.head && !contradicts(a, b)

function identifyLabelled(scene: Scene, description: Description, given: Range): number {
  const { document, registry, leadEnd } = scene
  const { kind, reference, range } = description
  const more = kind === 'group' ? fuller(document, (scene.groups ??= groupsOf(document)), given, leadEnd) : null
  const phrase = phraseIn(scene, more ?? given)
  const definite = reference === 'definite'
  // «یک مقام آمریکایی» is somebody new, but for the one whom the headline called so.
  const called = definite || kind !== 'unnamed' ? phrase : phraseIn(scene, { start: given.start + 1, end: given.end })
  const known = registry.labelled(called, kind)
  const same = known >= 0 && (definite || entityAt(scene, known).introduced === 'headline')
  const id = same ? known : introduce(scene, description, range.start)
  registry.addLabel(id, phrase)
  registry.addLabel(id, called)
  return id
}

function identifyPointed(scene: Scene, description: Description, { level }: Place): number {
  const { document, registry } = scene
  const { kind, roles, label, range } = description
  const called = roles[0] ?? label ?? range
  const phrase = phraseIn(scene, called)
  const head = headOf(document, called)
  const agrees = agreesWith(description)
  const fits = (e: Entity): boolean => agrees(e) && isBefore(e, range)
  // «این گروه» may be several who are called otherwise.
  const isGroup = (document.grammar.open[document.tokens.lexeme[head]] & Open.group) !== 0
  const said = calledBy(scene, level, fits, phrase, wordAt(document, head))
  if (said >= 0) return said
  const told = kind === 'document' && isTold(document, head)
  const issuer = told ? issuerOf(scene, head) : null
  if (typeof issuer === 'number') return issuer
  const before = issuer ?? (kind !== 'document' && !PERSONS.has(kind) ? sameHeadBefore(document, head) : null)
  const described = before && describe(document, before)
  if (described?.reference === 'definite') return identify(scene, described, { level })
  const isReport = told && !(document.grammar.part[document.tokens.single[head]] & Part.announcing)
  const meant = told
    ? latestBody(scene, level, isReport)
    : kind === 'document'
      ? -1
      : latestOf(scene, level, isGroup ? (e) => fits(e) || (isMany(e) && isBefore(e, range)) : fits, phrase)
  if (meant >= 0) return meant
  const unknown = kind === 'person' && roles.length === 0
  const made = introduce(scene, { kind: unknown ? 'unnamed' : kind, plural: description.plural }, range.start)
  if (roles.length > 0) registry.addRole(made, phrase)
  else registry.addLabel(made, phrase)
  return made
}

/** The entity that the caller's list says a phrase means, where the document has spoken of it. */
function fromKnown({ known, ofKnown, registry }: Scene, names: readonly Phrase[], roles: readonly Phrase[]): number {
  for (const k of ofKnown.size > 0 ? knownBy(known, names, roles) : []) {
    const id = ofKnown.get(k)
    if (id !== undefined) return registry.root(id)
  }
  return -1
}

function remember(scene: Scene, id: number, names: readonly Phrase[], roles: readonly Phrase[]): number {
  const { known, ofKnown, registry } = scene
  for (const k of knownBy(known, names, roles)) {
    const other = ofKnown.get(k)
    if (other === id) continue
    if (other !== undefined) registry.merge(registry.root(other), id)
    ofKnown.set(k, id)
    for (const same of sameAsOf(known.entities[k]))
      if (!entityAt(scene, id).sameAs.includes(same)) entityAt(scene, id).sameAs.push(same)
  }
  return id
}

/** Whom a name, a role or a group in running text means. */
export function identifyPassing(
  scene: Scene,
  { range, name, roles, gender = Gender.unknown, body }: Person,
  level: number,
): number {
  const isGroup = !name && roles.length === 0
  const description: Description = {
    ...NOTHING, range, form: name ? 'name' : 'role', kind: body ?? (isGroup ? 'group' : 'person'), plural: isGroup, gender,
    names: name ? [name] : [], roles, label: isGroup ? range : null,
  } // prettier-ignore
  if (isGroup) return identifyLabelled(scene, description, range)
  // A name in passing is nobody's who spoke before without one.
  return name ? identifyNamed(scene, description, IN_PASSING) : identifyRole(scene, description, { level })
}

/** At a level where nobody waits for a name. */
const IN_PASSING: Place = { level: -2, passing: true }
