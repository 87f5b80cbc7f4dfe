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

/** The main verb tells what happened: in the past, the perfect, or as a participle without its auxiliary. */
const TOLD = Form.past | Form.perfect | Form.participle
const isNominal = ({ relation }: Known): boolean => relation.form === 'nominal'
const forceIs =
  (force: string) =>
  ({ relation }: Known): boolean =>
    forceOf(relation.entry?.act) === force
const verbIs =
  (bits: number, without = 0) =>
  ({ sight: { verb } }: Known): boolean =>
    (verb & bits) !== 0 && (verb & without) === 0

/** The traits of a statement: a name, which is a reason too, and whether a statement has it. */
const TRAITS: Readonly<Record<string, (known: Known) => boolean>> = {
  quantity: ({ figures }) => figures.quantities.length > 0,
  number: ({ sight }) => sight.numbers > 0,
  date: ({ figures }) => figures.dates.length > 0,
  person: ({ sight }) => hasOpen(sight, 'given-name-male', 'given-name-female', 'surname'),
  institution: ({ sight }) => hasOpen(sight, 'organization', 'organization-head', 'office'),
  place: ({ sight }) => hasOpen(sight, 'country', 'city', 'capital', 'region', 'nationality'),
  told: verbIs(TOLD, Form.subjunctive),
  perfect: verbIs(Form.perfect, Form.subjunctive),
  present: (known) => verbIs(Form.present)(known) && !known.sight.copula,
  description: (known) => verbIs(Form.present)(known) && known.sight.copula,
  future: verbIs(Form.future),
  subjunctive: verbIs(Form.subjunctive),
  verbless: (known) => known.sight.verb === 0 && !isNominal(known),
  'first-person': ({ sight }) => sight.first,
  'second-person': ({ sight }) => sight.second,
  negated: verbIs(Form.negative),
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
export function traitsOf(known: Known): string[] {
  const names: string[] = []
  for (const [name, has] of all) if (has(known)) names.push(name)
  return names
}
