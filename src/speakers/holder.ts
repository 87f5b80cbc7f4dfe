import { Open, ROLE } from '../grammar/tags.js'
import type { Description } from './description.js'
import { isCompleteOffice } from './personal.js'
import { contradicts, isAbroad, type Phrase, sharesInstitution } from './phrase.js'
import { isAdded, type Place } from './place.js'
import { addRole, findInRole, merge, type Entity } from './registry.js'
import { fromKnown, remember } from './remembered.js'
import {
  entityAt,
  introduce,
  isPerson,
  isSoleVoice,
  isSurelyPerson,
  lastSpeaker,
  narrated,
  phraseIn,
  type Scene,
} from './scene.js'

/** Who is called by a role. */
export function identifyRole(scene: Scene, description: Description, place: Place): number {
  const { registry } = scene
  const { plural, reference } = description
  const { capitals } = scene
  const roles = description.roles.map((range) => phraseIn(scene, range))
  const definite = reference === 'definite'
  // «یک کارشناس …» is somebody new, but for the one whom the headline called so.
  const fits = (e: Entity): boolean =>
    isPerson(e) !== plural && (definite || (e.introduced === 'headline' && e.names.length === 0))
  let id = definite ? fromKnown(scene, [], roles) : -1
  for (const role of roles) if (id < 0) id = findInRole(registry, role, fits)
  if (id < 0 && !plural)
    id = !capitals
      ? continued(scene, roles, definite, place)
      : definite && !roles.some((role) => role.isRelative)
        ? capitals.calledLately(scene, description, place.level)
        : -1
  else if (!plural && !capitals) id = holderNow(scene, id, roles, definite, place)
  if (id < 0) id = introduce(scene, description, description.range.start)
  if (entityAt(scene, id).kind === 'unnamed') entityAt(scene, id).kind = 'person'
  for (const role of roles) addRole(registry, id, role)
  return remember(scene, id, [], roles)
}

/** «سفر شهردار | علی راد گفت … | شهردار افزود»: of one who was only told of by a role, the name, where who spoke last can hold it. */
function holderNow(scene: Scene, id: number, roles: readonly Phrase[], definite: boolean, place: Place): number {
  if (entityAt(scene, id).names.length > 0 || scene.voices.has(id)) return id
  const holder = continued(scene, roles, definite, place)
  if (holder < 0 || holder === id) return id
  const { names, roles: held } = entityAt(scene, holder)
  if (names.length === 0 || held.length > 0) return id
  merge(scene.registry, id, holder)
  return holder
}

/**
 * A role that nobody had so far can be another role of who spoke last: of the headline's only speaker, in the lead; of a
 * named person where a paragraph begins with the role, the verb goes on, or both roles are in one institution. Not where
 * it is in another country and others have spoken, or its holder speaks beside somebody.
 */
export function continued(
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
  if (!definite || !isSurelyPerson(entity) || narrated(scene, level) >= 0 || isTitled(scene, entity)) return -1
  const isOnly = isSoleVoice(scene, id)
  // Who adds has spoken before, and who begins a paragraph with a role and a colon hardly is a second one.
  const isOne = isOnly || (entity.roles.length === 0 && !roles.some((role) => namesCountry(scene, role)))
  if ((goesOn || (talks && opens)) && entity.names.length > 0 && isOne) return id
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
      entity.roles.some((held) =>
        // «مدیر نفت گفت A. مدیر فولاد گفت B»: whom nobody has named is not called otherwise. «راد، عضو شورا، گفت A. رئیس شورا گفت B»
        entity.names.length > 0
          ? sameOffice(role, held) || (role.isPosted && sharesInstitution(role, held))
          : sharesInstitution(role, held),
      ),
    )
    ? id
    : -1
}

/** So many mentions are looked at for a title. */
const MAX_TITLED = 8

/** «قاضی راد»: whose title tells what somebody is. */
const isTitled = ({ document: { tokens, grammar } }: Scene, { mentions }: Entity): boolean =>
  mentions.slice(0, MAX_TITLED).some(({ range }) => {
    const title = grammar.open[tokens.lexeme[range.start]]
    return title & ROLE && title & Open.honorific
  })

function namesCountry({ document: { tokens, grammar } }: Scene, { range }: Phrase): boolean {
  for (let t = range?.start ?? 0; t < (range?.end ?? 0); t++)
    if (grammar.open[tokens.single[t]] & Open.country) return true
  return false
}

/** «سرمربی تیم ملی والیبال» and «سرمربی والیبال دانشجویان»: one office, of which the descriptions say nothing that contradicts. */
const sameOffice = (a: Phrase, b: Phrase): boolean => a.head === b.head && !contradicts(a, b)
