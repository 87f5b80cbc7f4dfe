import { Form, Worth } from '../grammar/tags.js'
import { hasClass } from './sight.js'
import type { Known } from './traits.js'

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

export type Modality = 'certain' | 'possible' | 'necessary' | 'wished'

/** What a statement is, the most telling first: what is done by saying it before what it tells. */
export function kindOf({ sight, relation, force, figures }: Known): StatementKind {
  const act = relation.entry?.act
  const future = (sight.verb & Form.future) !== 0
  // «بیش از ۲۰ نفر» is an amount.
  const bounded = figures.quantities.some(({ min, max }) => min !== undefined || max !== undefined)
  const pledges = future || sight.first
  if (act === 'ask' || sight.asks || hasClass(sight, Worth.question)) return 'question'
  if (act === 'threaten' || (pledges && hasClass(sight, Worth.threat))) return 'threat'
  if (act === 'deny' || hasClass(sight, Worth.denial)) return 'denial'
  if (force === 'directive' || hasClass(sight, Worth.obligation)) return 'demand'
  if (force === 'commissive' || (pledges && hasClass(sight, Worth.promise)) || (future && sight.first)) return 'promise'
  if (force === 'prediction' || future || hasClass(sight, Worth.prediction)) return 'prediction'
  if (hasClass(sight, Worth.comparison) && !bounded) return 'comparison'
  if (hasClass(sight, Worth.cause)) return 'cause'
  if (figures.quantities.length > 0) return 'quantity'
  return force === 'expressive' || hasClass(sight, Worth.evaluation) ? 'evaluation' : 'assertion'
}

/** How the speaker holds the statement: as so, or, by its words, its cue or a subjunctive, as something less (Palmer 2001). */
export function modalityOf({ sight, relation, force }: Known): Modality {
  const act = relation.entry?.act
  if (hasClass(sight, Worth.obligation)) return 'necessary'
  if (hasClass(sight, Worth.possibility)) return 'possible'
  if (act === 'hope' || act === 'want' || hasClass(sight, Worth.wish)) return 'wished'
  if (force === 'directive' && act !== 'ask') return 'necessary'
  if (act === 'fear' || act === 'doubt') return 'possible'
  return sight.verb & Form.subjunctive ? 'wished' : 'certain'
}

/** Whether a statement denies what it is about: by its main verb, or by a word where it has none or where verbs have no negative. */
export const isNegated = ({ sight }: Known): boolean =>
  (sight.verb & Form.negative) !== 0 || ((sight.verb === 0 || sight.particles) && hasClass(sight, Worth.negation))
