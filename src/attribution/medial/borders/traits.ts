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
  pending,
  link,
  turn,
  closer,
  beyond,
  segment,
  tenses,
  prior,
  next,
  act,
  voice,
  whose,
  tail,
  ands,
  relative,
  topic,
  held,
  again,
  deed,
}

/** How many fields there are. */
export const FIELDS = Field.deed + 1

/** The traits: the fields that tell something together, by the name that grammars give to it. */
export const TRAITS: Readonly<Record<string, readonly (keyof typeof Field)[]>> = {
  l: ['cue'], lt: ['cue', 'mark', 'turn'], w: ['word', 'mark'], wf: ['word', 'frame', 'marked'], wa: ['word', 'after'],
  mp: ['mark', 'follows', 'place'], mc: ['mark', 'follows', 'after', 'capitals'], mh: ['mark', 'follows', 'head', 'held'],
  ac: ['follows', 'agrees'], as: ['agrees', 'length', 'segment'], ar: ['agrees', 'report', 'pending'],
  cl: ['mark', 'follows', 'clause', 'place'], cq: ['clause', 'quotes', 'closer'], ct: ['clause', 'commas', 'topic'],
  re: ['report', 'mark'], rc: ['capitals', 'report', 'again'], ra: ['report', 'again', 'deed'], rd: ['report', 'deed', 'relative'],
  le: ['length', 'frame'], lf: ['length', 'mark', 'follows'], rs: ['rest', 'mark', 'follows'], ri: ['rest', 'inside', 'later'],
  pr: ['before', 'mark', 'follows'], pc: ['before', 'commas', 'pending'], co: ['commas', 'mark'], wi: ['word', 'mark', 'inside'],
  op: ['opens', 'mark', 'follows', 'inside'], on: ['opens', 'prior'], de: ['deed', 'tail'], da: ['deed', 'act', 'word'],
  cf: ['contact', 'follows', 'inside', 'frame'], ch: ['contact', 'head', 'pending'], cn: ['contact', 'mark', 'prior'],
  sw: ['word', 'second', 'mark'], si: ['second', 'inside', 'link'], lk: ['link', 'word', 'pending'], lg: ['link', 'word', 'frame'],
  nx: ['next', 'place'], nt: ['commas', 'next', 'topic'], an: ['tenses', 'later', 'closer'],
  to: ['commas', 'topic', 'ands'], la: ['later', 'turn', 'act'], vo: ['voice', 'relative', 'whose'],
  pq: ['pending', 'turn', 'mark', 'follows'], pi: ['pending', 'place', 'inside'], bt: ['beyond', 'turn', 'mark'],
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
