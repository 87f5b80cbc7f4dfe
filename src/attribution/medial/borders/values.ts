import { HASH_START, hashOf, hashStep } from '../../../grammar/key.js'
import { wordAt } from '../syntax.js'
import { POS, Pos, bitOf, isTime, posOf, type Syntax, type VerbGroup } from '../syntax.js'

/** The values of fields, as numbers: one is the hash of its name. */
const numbers = (...names: readonly string[]): readonly number[] => names.map(hashOf)

const NAMES = numbers(...POS)
/** The value that names a part of speech. */
export const nameOf = (pos: number): number => NAMES[bitOf(pos)]

/** Nothing stands there. */
export const NONE = hashOf('')
export const NAME = hashOf('name')
export const PHRASE = hashOf('phrase')
export const NUMBER = hashOf('number')
export const PLURAL = hashOf('plural')
/** A verb that reports nothing. */
export const DEED = hashOf('deed')
/** The sentence ends. */
export const END = hashOf('end')
/** The mark ends a quotation; with a comma in it, the second. */
export const QUOTED = hashOf('quoted')
export const QUOTED_COMMA = hashOf('quoted,')
const TIME = hashOf('time')
/** A finite verb with an auxiliary: no noun looks like it. */
export const AUXILIARY = hashOf('auxiliary')

const TRUTHS = ['false', 'true']
const TRUTH = numbers(...TRUTHS)
const PAIRS = TRUTHS.flatMap((b) => TRUTHS.map((a) => a + b))
const PAIR = numbers(...PAIRS)
const TRIPLE = numbers(...TRUTHS.flatMap((c) => PAIRS.map((pair) => pair + c)))

/** The values of one answer, of two and of three, yes or no. */
export const truth = (a: boolean): number => TRUTH[Number(a)]
export const truths = (a: boolean, b: boolean): number => PAIR[Number(a) + 2 * Number(b)]
export const threeTruths = (a: boolean, b: boolean, c: boolean): number =>
  TRIPLE[Number(a) + 2 * Number(b) + 4 * Number(c)]

/** The number of the step that a count has reached. */
function steps(...starts: readonly number[]): (count: number) => number {
  const last = starts[starts.length - 1]
  const reached = Array.from({ length: last + 1 }, (_, n) => hashOf(String(starts.findLast((start) => start <= n))))
  return (count) => reached[Math.min(count, last)]
}

/** Steps of counts: whether there is any; one or more; one, two or more; and of lengths in units, what they measure. */
export const any = steps(0, 1)
export const few = steps(0, 1, 2)
export const some = steps(0, 1, 2, 3)
export const lengthOf = steps(0, 1, 2, 3, 4, 7, 12, 20)
export const restOf = steps(0, 1, 2, 3, 6, 11, 20)
export const onsetOf = steps(0, 1, 3, 8)
export const stretchOf = steps(0, 4, 9)

const shapes = (report = ''): Readonly<Record<VerbGroup['shape'], number>> => ({
  finite: hashOf(`finite${report}`),
  infinitive: hashOf(`infinitive${report}`),
  gerund: hashOf(`gerund${report}`),
  participle: hashOf(`participle${report}`),
  base: hashOf(`base${report}`),
})
const SHAPES = shapes()

/** The shapes of verbs that report nothing, something that is not expressed, a phrase, and a clause or a quotation. */
export const REPORTS = { nothing: SHAPES, bare: shapes('-bare'), phrase: shapes('-phrase'), clause: shapes('-clause') }

/** What a conjunction links: clauses, those surely, phrases, or two of a kind. */
export const LINKS = {
  clause: hashOf('clause'),
  sure: hashOf('clause+'),
  phrase: hashOf('phrase'),
  alike: hashOf('alike'),
}

/** Where a word has stood before: right before the cue or the content, as its first, in it, or nowhere. */
export const AGAIN = {
  cue: hashOf('cue'),
  governor: hashOf('governor'),
  opens: hashOf('opens'),
  inside: hashOf('inside'),
  never: hashOf('never'),
}

/** The shape of a verb group. */
export const shapeOf = (s: Syntax, { shape, modal, head, start, verb }: VerbGroup): number =>
  shape === 'finite' && (modal || head > start || (verb >= 0 && s.document.grammar.auxiliary[verb] > 0))
    ? AUXILIARY
    : SHAPES[shape]

/** What stands at a unit, and the verb group that begins with it. */
export const kindOf = (s: Syntax, i: number, group: VerbGroup | null): number =>
  group ? shapeOf(s, group) : isTime(s, i) ? TIME : nameOf(posOf(s, i))

/** A unit in small letters, hashed without a copy of it where all its letters are of ASCII; a quotation is its marks. */
export function wordOf(s: Syntax, i: number): number {
  if (s.pos[i] === Pos.quote) return MARKS
  const { document: { text, tokens }, units } = s // prettier-ignore
  const end = tokens.end[units.end[i] - 1]
  let hash = HASH_START
  for (let at = tokens.start[units.start[i]]; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f) return hashOf(wordAt(s, i))
    hash = hashStep(hash, unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit)
  }
  return hash
}
const MARKS = hashOf('“”')
