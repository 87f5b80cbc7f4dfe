import { Closed, Open } from './classes.js'

export { Closed, Figure, Open, Part, Trait, Worth } from './classes.js'

/** A body by name, or the word that heads its name. */
export const BODY = Open.organization | Open['organization-head']
/** An outlet by name, or the word that heads its name. */
export const MEDIUM = Open.medium | Open['medium-head']
/** Whatever has no person's name but one of its own, a country aside. */
export const INSTITUTION = BODY | MEDIUM
/** A pronoun for somebody. */
export const PERSONAL_PRONOUN =
  Closed['pronoun-singular'] | Closed['pronoun-plural'] | Closed['pronoun-first'] | Closed['pronoun-second']
/** What somebody is, by post or by trade. */
export const ROLE = Open.office | Open.occupation
/** A town or a country by name. */
export const TOWN_OR_COUNTRY = Open.country | Open.capital | Open.city
/** A place by name. */
export const PLACE = TOWN_OR_COUNTRY | Open.region
/** A body or a place: what stands for those who act there. */
export const BODY_OR_PLACE = BODY | PLACE
/** A given name and nothing else. */
export const GIVEN = Open['given-name-male'] | Open['given-name-female'] | Open['given-name-any']
/** A given name, or a word of the language that is one too. */
export const ANY_GIVEN = GIVEN | Open['ambiguous-given-name']
/** A given name or a surname. */
export const PERSON_NAME = ANY_GIVEN | Open.surname
/** The name of a month, in any calendar. */
export const MONTH = Open['month-jalali'] | Open['month-gregorian'] | Open['month-hijri']

/** What is known of a verb form: the low three bits are the person, 1 to 6 (first singular … third plural); 0, none. */
export enum Form {
  person = 7,
  finite = 8,
  negative = 16,
  past = 32,
  present = 64,
  perfect = 128,
  future = 256,
  subjunctive = 512,
  participle = 1024,
  infinitive = 2048,
  imperfective = 4096,
}

/** A form of a verb, and no noun. */
export const VERBAL = Form.finite | Form.participle | Form.infinitive
/** What has been done, or said. */
export const DONE = Form.past | Form.perfect

/** Values of Form.person. */
export const THIRD_SINGULAR = 3
export const SECOND_PLURAL = 5
export const THIRD_PLURAL = 6

/** Whether a form, or a person, is of the first, singular or plural. */
export const isFirst = (form: number): boolean => (form & Form.person) === 1 || (form & Form.person) === 4

/** The persons as grammars name them, in the order of the values of Form.person. */
export const PERSONS = ['1s', '2s', '3s', '1p', '2p', '3p'] as const
