import type { Relation } from '../attribution/index.js'
import { Form, Worth, type WorthClass } from '../grammar/tags.js'
import { forceOf } from './force.js'
import type { readFigures } from './figures/index.js'
import { hasClass, hasOpen, type Sight } from './sight.js'

/** What is known of a statement. */
export interface Known {
  readonly sight: Sight
  readonly relation: Relation
  readonly figures: ReturnType<typeof readFigures>
}

/** So many words are few, so many are many. */
const FEW = 7
const MANY = 20

const TELLING = Form.past | Form.perfect | Form.participle
const isNominal = ({ relation }: Known): boolean => relation.form === 'nominal'
const forceIs = (force: string) => ({ relation }: Known): boolean => forceOf(relation.entry?.act) === force
const tense = ({ sight }: Known): 'past' | 'perfect' | 'future' | 'subjunctive' | 'present' | 'none' => {
  const { verb } = sight
  if (verb === 0) return 'none'
  if (verb & Form.subjunctive) return 'subjunctive'
  if (verb & Form.future) return 'future'
  if (verb & (Form.perfect | Form.participle)) return 'perfect'
  return verb & TELLING ? 'past' : 'present'
}

/** The traits of a statement: a name, which is a reason too, and whether a statement has it. */
const TRAITS: Readonly<Record<string, (known: Known) => boolean>> = {
  quantity: ({ figures }) => figures.quantities.length > 0,
  date: ({ figures }) => figures.dates.length > 0,
  person: ({ sight }) => hasOpen(sight, 'given-name-male', 'given-name-female', 'surname'),
  institution: ({ sight }) => hasOpen(sight, 'organization', 'organization-head', 'office'),
  place: ({ sight }) => hasOpen(sight, 'country', 'city', 'capital', 'region', 'nationality'),
  past: (known) => tense(known) === 'past',
  perfect: (known) => tense(known) === 'perfect' || (tense(known) !== 'past' && known.sight.participle),
  present: (known) => tense(known) === 'present' && !known.sight.copula,
  description: (known) => tense(known) === 'present' && known.sight.copula,
  future: (known) => tense(known) === 'future',
  subjunctive: (known) => tense(known) === 'subjunctive',
  'first-person': ({ sight }) => sight.first,
  'second-person': ({ sight }) => sight.second,
  negated: ({ sight }) => (sight.verb & Form.negative) !== 0,
  question: ({ sight }) => sight.asks || hasClass(sight, 'question'),
  nominal: isNominal,
  short: ({ sight }) => sight.words < FEW,
  long: ({ sight }) => sight.words > MANY,
  line: ({ relation }) => relation.cueType === 'colon',
  reported: (known) => forceIs('report')(known),
  'reported-event': (known) => isNominal(known) && forceIs('report')(known),
  directive: forceIs('directive'),
  commissive: forceIs('commissive'),
  expressive: forceIs('expressive'),
  attitude: forceIs('attitude'),
  foreseen: forceIs('prediction'),
  ...Object.fromEntries(
    (Object.keys(Worth) as WorthClass[])
      .filter((name) => name !== 'negation' && name !== 'question')
      .map((name) => [name, ({ sight }: Known): boolean => hasClass(sight, name)]),
  ),
}

const all = Object.entries(TRAITS)
export const traitNames = all.map(([name]) => name)

/** The names of the traits that a statement has. */
export const traitsOf = (known: Known): string[] => all.filter(([, has]) => has(known)).map(([name]) => name)
