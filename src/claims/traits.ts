import type { Relation } from '../attribution/index.js'
import { Form, Open, Worth } from '../grammar/tags.js'
import type { FiguresFound } from './figures/index.js'
import type { Force } from './force.js'
import { hasClass, hasOpen, type Sight } from './sight.js'

/** What is known of a statement. */
export interface Known {
  readonly sight: Sight
  readonly relation: Relation
  /** Of the cue's act. */
  readonly force: Force | null
  readonly figures: FiguresFound
}

/** The traits of a statement, as bits: those of TRAITS, and of its words' classes those of `Worth`. */
export interface Traits {
  readonly own: number
  readonly classes: number
}

/** So many words are few, so many are many. */
const FEW = 7
const MANY = 20

/** The main verb tells what happened: in the past, the perfect, or as a participle without its auxiliary. */
const TOLD = Form.past | Form.perfect | Form.participle
const PERSON = Open['given-name-male'] | Open['given-name-female'] | Open.surname
const INSTITUTION = Open.organization | Open['organization-head'] | Open.office
const PLACE = Open.country | Open.city | Open.capital | Open.region | Open.nationality

/** The traits besides the classes of words: a name, which is a reason too, and whether a statement has it. */
const TRAITS: Readonly<Record<string, (known: Known) => boolean>> = {
  quantity: ({ figures }) => figures.quantities.length > 0,
  number: ({ sight }) => sight.numbers > 0,
  date: ({ figures }) => figures.dates.length > 0,
  person: ({ sight }) => hasOpen(sight, PERSON),
  institution: ({ sight }) => hasOpen(sight, INSTITUTION),
  place: ({ sight }) => hasOpen(sight, PLACE),
  told: ({ sight: { verb } }) => (verb & TOLD) !== 0 && (verb & Form.subjunctive) === 0,
  perfect: ({ sight: { verb } }) => (verb & Form.perfect) !== 0 && (verb & Form.subjunctive) === 0,
  present: ({ sight }) => (sight.verb & Form.present) !== 0 && !sight.copula,
  description: ({ sight }) => (sight.verb & Form.present) !== 0 && sight.copula,
  future: ({ sight }) => (sight.verb & Form.future) !== 0,
  subjunctive: ({ sight }) => (sight.verb & Form.subjunctive) !== 0,
  verbless: ({ sight, relation }) => sight.verb === 0 && relation.form !== 'nominal',
  'first-person': ({ sight }) => sight.first,
  'second-person': ({ sight }) => sight.second,
  negated: ({ sight }) => (sight.verb & Form.negative) !== 0,
  question: ({ sight }) => sight.asks || hasClass(sight, Worth.question),
  nominal: ({ relation }) => relation.form === 'nominal',
  short: ({ sight }) => sight.words < FEW,
  long: ({ sight }) => sight.words > MANY,
  line: ({ relation }) => relation.cueType === 'colon',
  reported: ({ force }) => force === 'report',
  'reported-event': ({ force, relation }) => force === 'report' && relation.form === 'nominal',
  directive: ({ force }) => force === 'directive',
  commissive: ({ force }) => force === 'commissive',
  expressive: ({ force }) => force === 'expressive',
  attitude: ({ force }) => force === 'attitude',
  foreseen: ({ force }) => force === 'prediction',
}

const tests = Object.values(TRAITS)
/** Denial is told by the verb; a question is a trait of its own. */
const CLASSES = ~(Worth.negation | Worth.question)

/** Names of a statement's own traits, by bit. */
export const ownTraits = Object.keys(TRAITS)

export function traitsOf(known: Known): Traits {
  let own = 0
  for (let i = 0; i < tests.length; i++) if (tests[i](known)) own |= 1 << i
  return { own, classes: known.sight.classes & CLASSES }
}
