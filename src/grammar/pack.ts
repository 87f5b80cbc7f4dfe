import { byLikeness } from './neighbours.js'
import type { CompiledGrammar, FiguresData, Frames, NounCue, Paradigm, PhraseCue, Variant, VerbCue } from './types.js'

/** As often as programs have them: so their letters and a grammar's are compressed alike. */
const LATIN = 'etnaoirslcudpmfhgbyvwkxjqzABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** Between the language's own letters and Latin ones. */
const SHIFT = '~'
const NO_FRAMES: Frames = {
  clause: false, object: false, predicative: false, genitive: false, that: false, question: false, quotation: false, infinitive: false,
  control: false, gerund: false, recipient: false, raising: false, passive: false, nominal: [], topic: [], addressee: [], source: [],
} // prettier-ignore

/** Objects of one kind: of each field its values, 0 where one is as usual or missing; none is 0 itself. */
type Columns = readonly (readonly unknown[])[]

/** The fields of objects of one kind in the order of their columns, and what values are usual. */
interface Kind<T> {
  readonly fields: readonly (keyof T & string)[]
  readonly usual: Partial<T>
}

/**
 * A verb, or of one whose past stem is its infinitive without a prefix and the last letter, «گفتن»، «گفت», the present one alone: where
 * the past begins with it, «خریدن»، «خر», by how many letters it is the shorter.
 */
type PackedVerb = Verb & { readonly stem?: Verb['present'] | number }
type Verb = CompiledGrammar['verbs'][number]
type Unit = NonNullable<FiguresData['units']>[number]
/** A unit, or of one whose adjectives are its words with one ending, «دلار»، «دلاری», the ending alone. */
type PackedUnit = Omit<Unit, 'adjective'> & { readonly adjective?: Unit['adjective'] | string }
const VERB: Kind<PackedVerb> = { fields: ['infinitive', 'stem', 'prefix', 'forms', 'past', 'present'], usual: {} }
const VERB_CUE: Kind<VerbCue> = {
  fields: ['lemma', 'act', 'frames', 'variants', 'stance', 'unless'],
  usual: { lemma: '', stance: 'neutral', unless: [] },
}
const NOUN_CUE: Kind<NounCue> = {
  fields: ['lemma', 'act', 'frames', 'forms', 'stance'],
  usual: { stance: 'neutral' },
}
/** A cue that is no verb, or of one that has another first word as well, and that of the first cue's, «با اشاره»، «ضمن اشاره», one phrase alone. */
type PackedPhraseCue = Omit<PhraseCue, 'phrases'> & { readonly phrases: PhraseCue['phrases'] | string }
const PHRASE_CUE: Kind<PackedPhraseCue> = {
  fields: ['phrases', 'act', 'kind', 'takes', 'stance', 'provenance'],
  usual: { stance: 'neutral', provenance: false },
}

const PARADIGM: Kind<Paradigm> = {
  fields: ['pattern', 'negative', 'endings', 'features'],
  usual: { negative: null },
}
const UNIT: Kind<PackedUnit> = {
  fields: ['unit', 'words', 'adjective', 'factor', 'partitive', 'period', 'countable'],
  usual: {},
}

function toColumns<T>(objects: readonly { [K in keyof T]: unknown }[], { fields, usual }: Kind<T>): Columns {
  return fields.map((field) =>
    objects.map((object) =>
      JSON.stringify(object[field]) === JSON.stringify(usual[field]) ? 0 : (object[field] ?? 0),
    ),
  )
}

function fromColumns<T>(columns: Columns, { fields, usual }: Kind<T>): T[] {
  // Written field by field, so that all have one shape.
  return columns[0].map(
    (_, i) =>
      Object.fromEntries(fields.map((field, c) => [field, columns[c][i] === 0 ? usual[field] : columns[c][i]])) as T,
  )
}

/** Variants as the complement and its verbs, where several in a row have the same. */
const flatten = (variants: readonly Variant[]): (string | number)[] =>
  variants.flatMap(({ verb, complement }, i) =>
    complement === variants[i - 1]?.complement ? [verb] : [complement, verb],
  )

function unflatten(flat: readonly (string | number)[]): Variant[] {
  let complement = ''
  return flat.flatMap((one) => {
    if (typeof one === 'number') return [{ verb: one, complement }]
    complement = one
    return []
  })
}

/** A compiled grammar as columns, whose cues have numbers for frames: most of them have the same few. */
type Packed = Omit<CompiledGrammar, 'paradigms' | 'verbs' | 'verbCues' | 'nounCues' | 'phraseCues' | 'figures'> & {
  readonly frames: readonly Partial<Frames>[]
  readonly paradigms: Columns
  readonly figures: (Omit<FiguresData, 'units'> & { readonly units: Columns }) | null
  readonly verbs: Columns
  readonly verbCues: Columns
  readonly nounCues: Columns
  readonly phraseCues: Columns
}

/**
 * Writes a compiled grammar as a string that is small and quickly read: the names of fields are left out, frames are numbered, and the letters of a language
 * that is not written in Latin ones stand as Latin ones, a byte each instead of two (or of the six that a bundler makes of them).
 */
export function packGrammar(compiled: CompiledGrammar): string {
  const numbers = new Map<string, number>()
  const numberOf = (frames: Frames): number => {
    const name = JSON.stringify(used(frames))
    const number = numbers.get(name) ?? numbers.size + 1
    numbers.set(name, number)
    return number
  }
  const numbered = <T extends { frames: Frames }>(cue: T) => ({ ...cue, frames: numberOf(cue.frames) })
  const verbCues = compiled.verbCues.map((cue) => ({
    ...numbered(cue),
    lemma: cue.lemma === firstOf(cue, compiled.verbs) ? '' : cue.lemma,
    variants: flatten(cue.variants),
  }))
  const shorter: Packed = {
    ...compiled,
    lexicon: byLikeness(compiled.lexicon, ([, words]) => words),
    paradigms: toColumns(compiled.paradigms, PARADIGM),
    figures: compiled.figures && {
      ...compiled.figures,
      units: toColumns((compiled.figures.units ?? []).map(packUnit), UNIT),
    },
    verbs: toColumns(compiled.verbs.map(packVerb), VERB),
    verbCues: toColumns(verbCues, VERB_CUE),
    nounCues: toColumns(compiled.nounCues.map(numbered), NOUN_CUE),
    phraseCues: toColumns(
      compiled.phraseCues.map((cue, i, cues) => {
        const [phrase] = cue.phrases
        return i > 0 && cue.phrases.join() === bothWays(phrase, cues[0]).join() ? { ...cue, phrases: phrase } : cue
      }),
      PHRASE_CUE,
    ),
    frames: [...numbers.keys()].map((name) => JSON.parse(name) as Partial<Frames>),
    patterns: wholeOf(compiled.patterns),
  }
  const json = JSON.stringify(shorter).replaceAll(SHIFT, '\\u007e')
  const alphabet = commonest(json)
  let packed = ''
  let shifted = false
  for (const unit of json.split('')) {
    const latin = LATIN[alphabet.indexOf(unit)]
    if (shifted ? latin === undefined && LATIN.includes(unit) : latin !== undefined) {
      packed += SHIFT
      shifted = !shifted
    }
    packed += latin ?? unit
  }
  return `${alphabet}${SHIFT}${packed}`
}

/** The patterns that are part of no other: only these are asked for when texts are read. */
const wholeOf = (patterns: Packed['patterns']): Packed['patterns'] =>
  Object.fromEntries(
    Object.entries(patterns).filter(
      ([name, one]) => !Object.entries(patterns).some(([other, source]) => other !== name && source.includes(one)),
    ),
  )

const pastOf = ({ infinitive, prefix = '' }: Verb): string => infinitive.slice(prefix.length, -1)

function packVerb(verb: Verb): PackedVerb {
  const { past, present, ...rest } = verb
  if (!present || past !== pastOf(verb)) return verb
  const cut = typeof present === 'string' && past.startsWith(present) ? past.length - present.length : 0
  return { ...rest, stem: cut || present }
}

function unpackVerb({ stem, ...verb }: PackedVerb): Verb {
  const past = pastOf(verb)
  return stem ? { ...verb, past, present: typeof stem === 'number' ? past.slice(0, -stem) : stem } : verb
}

function packUnit(unit: Unit): PackedUnit {
  const { words = [], adjective = [] } = unit
  const ending = adjective[0]?.slice(words[0]?.length) ?? ''
  const isRegular =
    ending !== '' && words.join() !== '' && words.map((word) => word + ending).join() === adjective.join()
  return isRegular ? { ...unit, adjective: ending } : unit
}

function unpackUnit(unit: PackedUnit): Unit {
  const { words = [], adjective } = unit
  return (typeof adjective === 'string' ? { ...unit, adjective: words.map((word) => word + adjective) } : unit) as Unit
}

/** A phrase, and the same with the first word of the first cue's second. */
const bothWays = (phrase: string, { phrases: [, second = ''] }: PackedPhraseCue): string[] => [
  phrase,
  second.split(' ')[0] + phrase.slice(phrase.indexOf(' ')),
]

/** The first variant of a cue in words, which most are called by: such a lemma need not be written. */
function firstOf({ variants: [first] }: Pick<VerbCue, 'variants'>, verbs: CompiledGrammar['verbs']): string {
  const words = [first?.complement, verbs[first?.verb ?? -1]?.infinitive]
  return words.filter(Boolean).join(' ')
}

/** Reads what `packGrammar` wrote. */
export function unpackGrammar(packed: string): CompiledGrammar {
  const start = packed.indexOf(SHIFT) + 1
  const own = new Uint16Array(128)
  for (let i = 0; i < start - 1; i++) own[LATIN.charCodeAt(i)] = packed.charCodeAt(i)
  const units = new Uint16Array(packed.length - start)
  let length = 0
  let shifted = false
  for (let i = start; i < packed.length; i++) {
    const unit = packed.charCodeAt(i)
    if (unit === 126) shifted = !shifted
    else units[length++] = (shifted && unit < 128 && own[unit]) || unit
  }
  const { frames, ...read } = JSON.parse(new TextDecoder('utf-16le').decode(units.subarray(0, length))) as Packed
  const whole = frames.map((used): Frames => ({ ...NO_FRAMES, ...used }))
  const framesOf = (cue: { frames: unknown }): Frames => whole[(cue.frames as number) - 1]
  const verbs = fromColumns(read.verbs, VERB).map(unpackVerb)
  return {
    ...read,
    paradigms: fromColumns(read.paradigms, PARADIGM),
    figures: read.figures && { ...read.figures, units: fromColumns(read.figures.units, UNIT).map(unpackUnit) },
    verbs,
    verbCues: fromColumns(read.verbCues, VERB_CUE).map((packed) => {
      const cue = {
        ...packed,
        frames: framesOf(packed),
        variants: unflatten(packed.variants as unknown as readonly (string | number)[]),
      }
      return { ...cue, lemma: packed.lemma || firstOf(cue, verbs) }
    }),
    nounCues: fromColumns(read.nounCues, NOUN_CUE).map((cue) => ({ ...cue, frames: framesOf(cue) })),
    // Without a rest of fields: objects that are made of one are slow to read.
    phraseCues: fromColumns(read.phraseCues, PHRASE_CUE).map((cue, _, [first]): PhraseCue => ({
      ...cue,
      phrases: typeof cue.phrases === 'string' ? bothWays(cue.phrases, first) : cue.phrases,
    })),
  }
}

const used = (frames: Frames): Partial<Frames> =>
  Object.fromEntries(
    Object.entries(frames).filter(([, value]) => value === true || (Array.isArray(value) && value.length > 0)),
  )

/** The commonest characters that are not ASCII, as many as there are Latin letters. */
function commonest(text: string): string {
  const counts = new Map<string, number>()
  for (const unit of text.split('')) if (unit > SHIFT) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, LATIN.length)
    .map(([unit]) => unit)
    .join('')
}
