import type { Relation } from '../attribution/index.js'
import { DONE, Form, isFirst, Worth } from '../grammar/tags.js'
import type { FiguresFound } from './figures/index.js'
import type { Force } from './force.js'
import type { Sight } from './sight.js'

/** What is seen in a statement, and whose words it is in. */
export interface Told {
  readonly sight: Sight
  readonly relation: Relation
  /** Of the cue's act. */
  readonly force: Force | null
  readonly figures: FiguresFound
}

/** What a statement does: it asserts, counts, compares … */
export type StatementKind =
  | 'assertion'
  | 'quantity'
  | 'comparison'
  | 'cause'
  | 'prediction'
  | 'promise'
  | 'threat'
  | 'demand'
  | 'denial'
  | 'evaluation'
  | 'question'

/** How the speaker holds it. */
export type Modality = 'certain' | 'possible' | 'necessary' | 'wished'

/** What a statement is, the most telling first: what is done by saying it before what it tells. */
export function kindOf({ sight, relation, force, figures }: Told): StatementKind {
  const act = relation.entry?.act
  const { main, predicate, verb, copula, bids } = sight
  const future = (verb & Form.future) !== 0
  const first = isFirst(verb)
  // «بیش از ۲۰ نفر» is an amount.
  const bounded = figures.quantities.some(({ min, max }) => min !== undefined || max !== undefined)
  const pledges = future || first
  // «آمادگی برای NP» (“readiness for …”) promises without a verb.
  const promises = (pledges || relation.form === 'nominal') && predicate & Worth.promise
  if (act === 'ask' || sight.asks || main & Worth.question) return 'question'
  if (act === 'threaten' || (pledges && predicate & Worth.threat)) return 'threat'
  if (act === 'deny' || predicate & Worth.denial) return 'denial'
  if (force === 'directive' || predicate & Worth.obligation || (bids && first && !isNarrative(verb))) return 'demand'
  if (force === 'commissive' || promises || (future && first && !copula)) return 'promise'
  if (force === 'prediction' || future || (main & Worth.prediction && !isNarrative(verb))) return 'prediction'
  if (predicate & Worth.comparison && !bounded) return 'comparison'
  if (sight.classes & Worth.cause) return 'cause'
  if (figures.quantities.length > 0) return 'quantity'
  return force === 'expressive' || predicate & Worth.evaluation || main & Worth.assessment ? 'evaluation' : 'assertion'
}

/** Whether a form tells what happened. */
const isNarrative = (form: number): boolean => (form & DONE) !== 0 && !(form & Form.subjunctive)

/** How the speaker holds the statement: as so, or, by its words, its cue or a subjunctive, as something less (Palmer 2001). */
export function modalityOf({ sight, relation, force }: Told): Modality {
  const act = relation.entry?.act
  if (sight.predicate & Worth.obligation) return 'necessary'
  if (sight.main & Worth.possibility) return 'possible'
  if (act === 'hope' || act === 'want' || (sight.main & Worth.wish && !isNarrative(sight.verb))) return 'wished'
  if (force === 'directive' && act !== 'ask') return 'necessary'
  if (act === 'fear' || act === 'doubt') return 'possible'
  return sight.verb & Form.subjunctive ? 'wished' : 'certain'
}

/** Whether a statement denies what it is about: by its main verb, or by a word where it has none or where verbs have no negative. */
export const isNegated = ({ verb, particles, classes }: Sight): boolean =>
  (verb & Form.negative) !== 0 || ((verb === 0 || particles) && (classes & Worth.negation) !== 0)
