import { hashOf } from '../../../grammar/key.js'
import { withValue } from '../../../grammar/logistic.js'

/** What a border is known by. */
export enum Field {
  frame,
  place,
  kind,
  mark,
  marked,
  follows,
  after,
  before,
  word,
  agrees,
  tense,
  clause,
  report,
  inside,
  length,
  rest,
  commas,
  quotes,
  head,
  opens,
  contact,
  second,
  later,
  ahead,
  pending,
  link,
  turn,
  closer,
  beyond,
  segment,
  tenses,
  prior,
  next,
}

/** How many fields there are. */
export const FIELDS = Field.next + 1

/** The traits: the fields that tell something together, by the name that grammars give to it. */
export const TRAITS: Readonly<Record<string, readonly (keyof typeof Field)[]>> = {
  f: ['frame'], m: ['mark', 'follows'], mf: ['mark', 'follows', 'frame'], w: ['word', 'mark'], wf: ['word', 'frame', 'marked'],
  ma: ['mark', 'follows', 'after'], wa: ['word', 'after'], mp: ['mark', 'follows', 'place'],
  mk: ['mark', 'follows', 'kind'], ag: ['mark', 'follows', 'agrees', 'inside', 'tense'], ac: ['follows', 'agrees'],
  cl: ['mark', 'follows', 'clause', 'place'], re: ['report', 'mark'], in: ['mark', 'follows', 'inside', 'frame'], le: ['length', 'frame'],
  lf: ['length', 'mark', 'follows'], rs: ['rest', 'mark', 'follows'], pr: ['before', 'mark', 'follows'], co: ['commas', 'mark'],
  qu: ['quotes', 'mark', 'follows'], wi: ['word', 'mark', 'inside'], hf: ['head', 'mark', 'frame'],
  op: ['opens', 'mark', 'follows', 'inside'], cf: ['contact', 'follows', 'inside', 'frame'],
  sw: ['word', 'second', 'mark'], la: ['later', 'mark', 'follows'],
  ah: ['ahead', 'mark', 'follows'], aw: ['ahead', 'word', 'mark'], an: ['tenses', 'word', 'mark'],
  pe: ['pending', 'mark', 'follows'], pf: ['pending', 'follows', 'mark', 'frame'], pq: ['pending', 'turn', 'mark', 'follows'],
  li: ['link', 'word', 'frame'], lj: ['link', 'word', 'inside', 'frame'], lk: ['link', 'word', 'pending'],
  pn: ['prior', 'word'], wg: ['word', 'mark', 'agrees'], nr: ['next', 'word', 'mark'],
  tu: ['turn', 'mark', 'follows'], bt: ['beyond', 'turn', 'mark'], cg: ['closer', 'segment', 'mark'],
} // prettier-ignore

export const traits = Object.entries(TRAITS).map(([name, fields]) => ({
  name: hashOf(name),
  fields: Uint8Array.from(fields, (field) => Field[field]),
}))

/** The numbers of the traits of a border. */
export const traitsOf = (fields: Int32Array): number[] => traits.map((trait) => traitOf(trait, fields))

/** The number of what a border's fields of a trait are. */
export function traitOf({ name, fields }: (typeof traits)[number], values: Int32Array): number {
  let number = name
  for (const field of fields) number = withValue(number, values[field])
  return number
}
