import { hashOf } from '../../../grammar/key.js'
import { withValue } from '../../../grammar/logistic.js'

/** What a border is known by. */
export enum Field {
  frame,
  place,
  cue,
  mark,
  marked,
  follows,
  after,
  before,
  word,
  agrees,
  capitals,
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
  f: ['frame'], l: ['cue'], lw: ['cue', 'word'], mf: ['mark', 'follows', 'frame'], w: ['word', 'mark'], wf: ['word', 'frame', 'marked'],
  ma: ['mark', 'follows', 'after'], wa: ['word', 'after'], mp: ['mark', 'follows', 'place'], mc: ['mark', 'follows', 'after', 'capitals'],
  ac: ['follows', 'agrees'], as: ['agrees', 'length', 'segment'], ar: ['agrees', 'report', 'pending'],
  cl: ['mark', 'follows', 'clause', 'place'], cq: ['clause', 'quotes', 'closer'], re: ['report', 'mark'],
  le: ['length', 'frame'], lf: ['length', 'mark', 'follows'], rs: ['rest', 'mark', 'follows'], ri: ['rest', 'inside', 'later'],
  pr: ['before', 'mark', 'follows'], pc: ['before', 'commas', 'pending'], co: ['commas', 'mark'], wi: ['word', 'mark', 'inside'],
  op: ['opens', 'mark', 'follows', 'inside'], on: ['opens', 'prior'], pn: ['prior', 'word'],
  cf: ['contact', 'follows', 'inside', 'frame'], ch: ['contact', 'head', 'pending'], cn: ['contact', 'mark', 'prior'],
  sw: ['word', 'second', 'mark'], si: ['second', 'inside', 'link'], lk: ['link', 'word', 'pending'],
  ah: ['ahead', 'mark', 'follows'], nx: ['next', 'place'], an: ['tenses', 'later', 'closer'],
  pe: ['pending', 'mark', 'follows'], pq: ['pending', 'turn', 'mark', 'follows'], pi: ['pending', 'place', 'inside'],
  bt: ['beyond', 'turn', 'mark'], cg: ['closer', 'segment', 'mark'],
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
