import { Form, Open, Trait, Worth } from '../grammar/tags.js'
import type { Modality, StatementKind, Told } from './kind.js'
import { hasClass, hasOpen, type Sight } from './sight.js'

/** What is known of a statement. */
export interface Known extends Told {
  readonly kind: StatementKind
  readonly modality: Modality
  /** The source is a medium that speaks on a line of its own, or remains unnamed: it tells news rather than views. */
  readonly informant: boolean
}

/** The traits of a statement, as bits: those of `Trait` by number, and of its words' classes those of `Worth`. */
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
/** Of these are nouns for what is not, or not yet: «احتمال سیل». */
const UNREAL =
  Worth.obligation | Worth.possibility | Worth.wish | Worth.prediction | Worth.promise | Worth.threat |
  Worth.evaluation | Worth.assessment | Worth.belief // prettier-ignore

/** Who does what the main verb says: the speaker's own affairs matter less than what others did. */
const inPerson =
  (person: number) =>
  ({ sight }: Known): boolean =>
    (sight.verb & Form.person) === person

/** Whether a statement has a trait besides the classes of its words. */
const TRAITS: Readonly<Record<Trait, (known: Known) => boolean>> = {
  [Trait.quantity]: ({ figures }) => figures.quantities.length > 0,
  [Trait.number]: ({ sight }) => sight.numbers > 0,
  [Trait.date]: ({ figures }) => figures.dates.length > 0,
  [Trait.person]: ({ sight }) => hasOpen(sight, PERSON),
  [Trait.institution]: ({ sight }) => hasOpen(sight, INSTITUTION),
  [Trait.told]: ({ sight, force }) =>
    (sight.verb & TOLD) !== 0 &&
    (sight.verb & Form.subjunctive) === 0 &&
    force !== 'directive' &&
    force !== 'commissive' &&
    !isCounterfactual(sight),
  [Trait.perfect]: ({ sight: { verb } }) => (verb & Form.perfect) !== 0 && (verb & Form.subjunctive) === 0,
  [Trait.future]: ({ sight }) => (sight.verb & Form.future) !== 0,
  [Trait.subjunctive]: ({ sight }) => (sight.verb & Form.subjunctive) !== 0,
  [Trait['first-singular']]: inPerson(1),
  [Trait['first-plural']]: inPerson(4),
  [Trait['third-plural']]: inPerson(6),
  [Trait.question]: ({ sight }) => sight.asks || hasClass(sight, Worth.question),
  [Trait.nominal]: ({ relation }) => relation.form === 'nominal',
  [Trait.unreal]: ({ sight, relation }) => relation.form === 'nominal' && (sight.predicate & UNREAL) !== 0,
  [Trait.short]: ({ sight }) => sight.words < FEW,
  [Trait.long]: ({ sight }) => sight.words > MANY,
  [Trait.informant]: ({ informant }) => informant,
  [Trait.reported]: ({ force }) => force === 'report',
  [Trait['reported-event']]: ({ force, relation }) => force === 'report' && relation.form === 'nominal',
  [Trait.directive]: ({ force }) => force === 'directive',
  [Trait.attitude]: ({ force }) => force === 'attitude',
  [Trait.wished]: ({ modality }) => modality === 'wished',
  [Trait.judgement]: ({ kind }) => kind === 'evaluation',
  [Trait.explanation]: ({ kind }) => kind === 'cause',
  [Trait.demand]: ({ kind }) => kind === 'demand',
  [Trait.pledge]: ({ kind }) => kind === 'promise',
}

/** Whether it tells what would have been: «اگر می‌آمد» (“if he came”), «می‌توانست بیاید» (“he could have come”). */
const isCounterfactual = ({ verb, classes }: Sight): boolean =>
  (verb & Form.imperfective) !== 0 && (classes & (Worth.condition | Worth.possibility)) !== 0

const tests = Object.values(TRAITS)
/** What some classes tell is a trait of its own (an explanation, a demand, a pledge, a wish, a question); others weigh nothing. */
const CLASSES = ~(
  Worth.cause | Worth.obligation | Worth.promise | Worth.wish | Worth.question |
  Worth.comparison | Worth.prediction | Worth.threat | Worth.denial
) // prettier-ignore

/** The traits of a statement that tell how much it is worth checking. */
export function traitsOf(known: Known): Traits {
  let own = 0
  for (let i = 0; i < tests.length; i++) if (tests[i](known)) own |= 1 << i
  // A condition stands in a clause inside the main one.
  const { main, classes } = known.sight
  return { own, classes: (main | (classes & Worth.condition)) & CLASSES }
}
