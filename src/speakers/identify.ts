import { Open, Part } from '../grammar/tags.js'
import { Kind, type Range } from '../text/index.js'
import { nounOf, issuerOf, isStatement, sameHeadBefore, wordAt } from './backwards.js'
import { describe } from './describe.js'
import type { Description } from './description.js'
import { Gender } from './gender.js'
import { continued, identifyRole } from './holder.js'
import { identifyLabelled } from './labelled.js'
import { classAt } from './lexemes.js'
import { identifyNamed } from './named.js'
import type { Person } from './people.js'
import type { Place } from './place.js'
import { agreesWith, antecedent, calledBy, isBefore, latestBody, latestOf } from './reference.js'
import { addLabel, addRole, type Entity } from './registry.js'
import { entityAt, introduce, isMany, PERSONS, phraseIn, PROPER, type Scene } from './scene.js'

/** The entity that a source's phrase means, new where it was not spoken of before; -1, nobody. */
export function identify(scene: Scene, description: Description, place: Place): number {
  const { reference, form, members, names, roles, label, kind, plural } = description
  if (reference === 'nobody') return -1
  if (form === 'pronoun') {
    const group = scene.capitals?.theyBefore(scene, description, place.level)
    return group
      ? identifyLabelled(scene, describe(scene.document, group), group)
      : antecedent(scene, description, place.level, place.answers)
  }
  if (members.length > 0) return identifySeveral(scene, description, place)
  if (reference === 'anaphoric' && names.length === 0) return identifyPointed(scene, description, place)
  if (names.length > 0) return identifyNamed(scene, description, place)
  if (roles.length > 0) return identifyRole(scene, description, place)
  if (!label) return -1
  // «دارندهٔ دو نشان طلا افزود» (“the holder of two gold medals added”)
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

function identifyPointed(scene: Scene, description: Description, { level, talks, goesOn }: Place): number {
  const { document, registry } = scene
  const { kind, roles, label, range } = description
  const noun = roles[0] ?? label ?? range
  const phrase = phraseIn(scene, noun)
  const head = nounOf(document, noun)
  const agrees = agreesWith(description)
  const fits = (e: Entity): boolean => agrees(e) && isBefore(e, range)
  // «این گروه» may be several who are called otherwise.
  const isGroup = (document.grammar.open[document.tokens.lexeme[head]] & Open.group) !== 0
  // «این انیماتور افزود: A» (“this animator added”) is somebody, «این بودجه می‌گوید A» (“this budget says”) a thing.
  const unknown = kind === 'person' && roles.length === 0
  const isThing = unknown && !talks && !goesOn
  const said = calledBy(scene, level, unknown ? (e) => isBefore(e, range) : fits, phrase, wordAt(document, head))
  if (said >= 0) return said
  const told = isStatement(document, head)
  const isDocument = kind === 'document'
  const issuer = told && isDocument ? issuerOf(scene, head) : null
  if (typeof issuer === 'number') return issuer
  const before = issuer ?? (!isDocument && !PERSONS.has(kind) ? sameHeadBefore(document, head) : null)
  const described = before && describe(document, before)
  if (described?.reference === 'definite') return identify(scene, described, { level })
  const isReport = isDocument && !(document.grammar.part[document.tokens.single[head]] & Part.announcing)
  const meant = told
    ? latestBody(scene, level, isReport, !isDocument)
    : isDocument || isThing
      ? -1
      : latestOf(scene, level, isGroup ? (e) => fits(e) || (isMany(e) && isBefore(e, range)) : fits, phrase)
  if (meant >= 0) return meant
  const called = isThing ? 'group' : unknown ? 'unnamed' : kind
  const made = introduce(scene, { kind: called, plural: description.plural }, range.start)
  if (roles.length > 0) addRole(registry, made, phrase)
  else addLabel(registry, made, phrase)
  return made
}

/** Whom a name, a role or a group in running text means. */
export function identifyPassing(
  scene: Scene,
  { range, name, roles, gender = Gender.unknown, body }: Person,
  level: number,
): number {
  const isGroup = !name && roles.length === 0
  const description: Description = {
    range, form: name ? 'name' : 'role', kind: body ?? (isGroup ? 'group' : 'person'), plural: isGroup, person: 3, gender, reference: 'definite',
    names: name ? [name] : [], roles, label: isGroup ? range : null, members: [],
  } // prettier-ignore
  if (isGroup) return identifyLabelled(scene, description, range)
  return name
    ? identifyNamed(scene, description, { level, passing: true })
    : identifyRole(scene, description, { level })
}
