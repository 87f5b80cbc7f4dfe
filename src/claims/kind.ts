import { Form } from '../grammar/tags.js'
import { forceOf } from './force.js'
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
export function kindOf({ sight, relation, figures }: Known): StatementKind {
  const act = relation.entry?.act
  const force = forceOf(act)
  const future = (sight.verb & Form.future) !== 0
  // «بیش از ۲۰ نفر» is an amount.
  const bounded = figures.quantities.some(({ min, max }) => min !== undefined || max !== undefined)
  const pledges = future || sight.first
  if (act === 'ask' || sight.asks || hasClass(sight, 'question')) return 'question'
  if (act === 'threaten' || (pledges && hasClass(sight, 'threat'))) return 'threat'
  if (act === 'deny' || hasClass(sight, 'denial')) return 'denial'
  if (force === 'directive' || hasClass(sight, 'obligation')) return 'demand'
  if (force === 'commissive' || (pledges && hasClass(sight, 'promise')) || (future && sight.first)) return 'promise'
  if (force === 'prediction' || future || hasClass(sight, 'prediction')) return 'prediction'
  if (hasClass(sight, 'comparison') && !bounded) return 'comparison'
  if (hasClass(sight, 'cause')) return 'cause'
  if (figures.quantities.length > 0) return 'quantity'
  return force === 'expressive' || hasClass(sight, 'evaluation') ? 'evaluation' : 'assertion'
}

/** How the speaker holds the statement: as so, or, by its words, its cue or a subjunctive, as something less (Palmer 2001). */
export function modalityOf({ sight, relation }: Known): Modality {
  const act = relation.entry?.act
  if (hasClass(sight, 'obligation')) return 'necessary'
  if (hasClass(sight, 'possibility')) return 'possible'
  if (act === 'hope' || act === 'want' || hasClass(sight, 'wish')) return 'wished'
  if (forceOf(act) === 'directive' && act !== 'ask') return 'necessary'
  if (act === 'fear' || act === 'doubt') return 'possible'
  return sight.verb & Form.subjunctive ? 'wished' : 'certain'
}

/** Whether a statement denies what it is about: by its main verb, or by a word where it has none or where verbs have no negative. */
export const isNegated = ({ sight }: Known): boolean =>
  (sight.verb & Form.negative) !== 0 || ((sight.verb === 0 || sight.particles) && hasClass(sight, 'negation'))
