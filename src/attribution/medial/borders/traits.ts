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
  coming,
  onset,
  verbs,
  stretch,
}

/** How many fields there are. */
export const FIELDS = Field.stretch + 1

/** The traits: the fields that tell something together, by the name that grammars give to it. */
export const TRAITS: Readonly<Record<string, readonly (keyof typeof Field)[]>> = {
  l: ['cue'], lt: ['cue', 'mark', 'turn'], w: ['word', 'mark'], wa: ['word', 'after'],
  mp: ['mark', 'follows', 'place'], mc: ['mark', 'follows', 'after', 'capitals'], mh: ['mark', 'follows', 'head', 'held'],
  ac: ['follows', 'agrees'], as: ['agrees', 'length', 'segment'], ar: ['agrees', 'report', 'pending'],
  cl: ['mark', 'follows', 'clause', 'place'], cq: ['clause', 'quotes', 'closer'], ct: ['clause', 'commas', 'topic'],
  rc: ['capitals', 'report', 'again'], ra: ['report', 'again', 'deed'], rd: ['report', 'deed', 'relative'],
  le: ['length', 'frame'], lf: ['length', 'mark', 'follows'], rs: ['rest', 'mark', 'follows'], ri: ['rest', 'inside', 'later'],
  pr: ['before', 'mark', 'follows'], pc: ['before', 'commas', 'pending'], wi: ['word', 'mark', 'inside'],
  op: ['opens', 'mark', 'follows', 'inside'], on: ['opens', 'prior'], de: ['deed', 'tail'], da: ['deed', 'act', 'word'],
  cf: ['contact', 'follows', 'inside', 'frame'], ch: ['contact', 'head', 'pending'], cn: ['contact', 'mark', 'prior'],
  sw: ['word', 'second', 'mark'], si: ['second', 'inside', 'link'], lg: ['link', 'word', 'frame'],
  nx: ['next', 'place'], nt: ['commas', 'next', 'topic'], an: ['tenses', 'later', 'closer'],
  to: ['commas', 'topic', 'ands'], la: ['later', 'turn', 'act'], vo: ['voice', 'relative', 'whose'],
  pq: ['pending', 'turn', 'mark', 'follows'], pi: ['pending', 'place', 'inside'], bt: ['beyond', 'turn', 'mark'],
  lk: ['link', 'word', 'pending'], cm: ['coming', 'mark'], os: ['onset', 'mark'], vb: ['verbs', 'follows', 'mark'], st: ['stretch', 'mark'],
} // prettier-ignore

const lists = Object.values(TRAITS)
/** The traits one behind the other: the hash of the name of each, and its fields up to where they end. */
const NAMES = Int32Array.from(Object.keys(TRAITS), hashOf)
const OF = Uint8Array.from(lists.flat(), (field) => Field[field])
const ENDS = Uint8Array.from(lists, (_, i) => lists.slice(0, i + 1).flat().length)

const numbers = new Int32Array(NAMES.length)

/** The numbers of the traits of a border, of what its fields are; one list is those of all borders, in turn. */
export function traitsOf(fields: Int32Array): Int32Array {
  for (let i = 0, at = 0; i < numbers.length; i++) {
    let number = NAMES[i]
    while (at < ENDS[i]) number = withValue(number, fields[OF[at++]])
    numbers[i] = number
  }
  return numbers
}
