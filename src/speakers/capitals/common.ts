import { BODY, Closed, MEDIUM, Open, Part, ROLE } from '../../grammar/tags.js'
import type { Document, Range } from '../../text/index.js'
import type { Description, SpeakerKind } from '../description.js'
import { Gender } from '../gender.js'
import type { Apposition } from './apposition.js'
import { describing, rangeOf } from './describing.js'
import { genderOf } from './name.js'
import { INDEFINITE, roleIn, type Structure } from './structure.js'
import { isPlural, type Word } from './words.js'

/** Describes “those”, “18 percent”, “some”: a phrase that has no noun. */
export function describeNounless(range: Range, { words, reference, numbered }: Structure): Description {
  if (words.length > 0 && numbered) {
    const vague = words.every(({ closed }) => closed & INDEFINITE)
    const label = rangeOf(words)
    return describing({
      range,
      form: 'role',
      kind: 'group',
      plural: true,
      reference: vague ? 'nobody' : 'indefinite',
      label,
    })
  }
  const meant = reference === 'anaphoric' ? reference : 'nobody'
  return describing({ range, form: 'role', kind: 'unnamed', plural: true, reference: meant, label: range })
}

/**
 * Describes a phrase whose head is a common noun: “the former president”, “a spokesman for the campaign”, “officials”, “the poll”;
 * `called` is what an apposition calls it.
 */
export function describeCommon(
  document: Document,
  range: Range,
  { words, at, core, run, reference, numbered }: Structure,
  apposed: readonly Apposition[],
  called: Description | null,
): Description {
  const noun = headOf(core, run)
  const whole = rangeOf(roleIn(reference === 'definite' ? words.slice(at) : words))
  const name = apposed.find((part) => part.name)
  const isOne = at > 0 && (words[at - 1].closed & Closed['pronoun-singular']) !== 0
  const plural = isPlural(document, noun) || (numbered && !isOne)
  const unnamed = (kind: SpeakerKind, several = plural, gender: Gender = Gender.unknown): Description =>
    describing({ range, form: 'role', kind, plural: several, gender, reference, label: whole })
  const body = (kind: SpeakerKind): Description => {
    if (plural) return unnamed(kind)
    if (!called) return unnamed(kind, false, Gender.neuter)
    return called.kind === 'person' ? { ...called, kind, gender: Gender.neuter } : called
  }
  if (!core.some(mayBeNoun)) return describing({ range, form: 'role', kind: 'group', reference: 'none', label: whole })
  if (noun.open & ROLE && (name || !plural)) {
    const gender = genderOf(name ? [...name.words, ...core] : core, name?.words ?? [])
    return name?.name
      ? describing({ range, form: 'name', kind: 'person', gender, names: [name.name], roles: [whole] })
      : describing({ range, form: 'role', kind: 'person', gender, reference, roles: [whole] })
  }
  if (noun.open & Open.unnamed) return unnamed('unnamed')
  if (noun.open & Open.group || (plural && !(noun.open & (BODY | Open.document | MEDIUM))))
    return unnamed('group', true)
  if (noun.open & BODY) return body('organization')
  if (noun.open & MEDIUM) return body('medium')
  if (noun.open & (Open.document | Open.evidence)) return body('document')
  if (!name?.name) return unnamed('group')
  const gender = genderOf(core, name.words)
  return describing({ range, form: 'name', kind: 'person', gender, names: [name.name], roles: [whole] })
}

/** A word of grammar, an adverb or an adjective is no noun: “there”, “familiar”. */
const mayBeNoun = ({ capital, open, closed, part }: Word): boolean =>
  capital ||
  open !== 0 ||
  ((closed & ~(Closed['ambiguous-verb'] | Closed.label | Closed.abbreviation)) === 0 &&
    !(part & (Part.adjective | Part.adverb)))

/** The head of a noun phrase: “hashtag” in “the hashtag Example”. */
const headOf = (core: readonly Word[], run: readonly Word[]): Word =>
  core[run.length < core.length ? core.length - run.length - 1 : core.length - 1]
