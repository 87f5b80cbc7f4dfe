import { loadFigures, type Figures } from './figures.js'
import { hashOf, keysOf } from './key.js'
import { Closed, Form, isClosedTag, isOpenTag, isPartTag, Open, Part, PERSONS } from './tags.js'
import type { CompiledGrammar } from './types.js'
import { createVocabularyBuilder, lookUp, step, type Vocabulary } from './vocabulary.js'
import { loadWorth, type WorthClasses } from './worth.js'

/** A light verb's complement, or a whole simple verb: which cue it makes with which verb. */
export interface Complement {
  cue: number
  verb: number
  passive: boolean
}

/** A complement of several words whose first may stand apart: «دستور NP را صادر کرد». */
export interface Split extends Complement {
  /** Lexeme of the words that stay beside the verb. */
  rest: number
}

/** A grammar ready for use: immutable, its words numbered, its verbs conjugated. */
export interface Grammar {
  readonly id: string
  readonly language: string
  readonly compiled: CompiledGrammar
  readonly vocabulary: Vocabulary
  /** By lexeme: bits of `Closed`, `Open` and `Form`, and the simple verb whose form it is, -1 for none. */
  readonly closed: Int32Array
  readonly open: Int32Array
  /** By lexeme: bits of `Part`. */
  readonly part: Int32Array
  readonly form: Int32Array
  readonly verb: Int16Array
  /** Of each simple verb: 1, it is a copula; 2, another auxiliary. */
  readonly auxiliary: Uint8Array
  /** By lexeme: bits of `Entry`; 0 where no entry ends. */
  readonly entry: Uint8Array
  /** By simple verb: the cue that it is without a complement. */
  readonly simpleCues: ReadonlyMap<number, number>
  readonly complements: ReadonlyMap<number, readonly Complement[]>
  readonly phraseCues: ReadonlyMap<number, number>
  /** By lexeme of a noun: the cues that it is, and by cue the lexemes of its prepositions. */
  readonly nounCues: ReadonlyMap<number, readonly number[]>
  readonly nounPrepositions: readonly ReadonlySet<number>[]
  /** By cue: the lexemes of the prepositions of its frames. */
  readonly nominal: readonly ReadonlySet<number>[]
  readonly topic: readonly ReadonlySet<number>[]
  readonly addressee: readonly ReadonlySet<number>[]
  readonly source: readonly ReadonlySet<number>[]
  readonly unless: readonly ReadonlySet<number>[]
  /** By lexeme of a complement's first word: the compounds that may be split after it. */
  readonly splits: ReadonlyMap<number, readonly Split[]>
  readonly worth: WorthClasses
  /** Of each trait of a place where a content may end, how much it speaks for its ending there. */
  readonly borders: ReadonlyMap<string, number>
  /** The words of amounts and dates; null where the grammar knows none. */
  readonly figures: Figures | null
  /** Last code units of the endings that are the copula. */
  readonly copularLast: ReadonlySet<number>
  readonly patterns: Readonly<Record<string, RegExp>>
}

/** What an entry of the lexicon is: any word or phrase, a cue that is no verb, a complement of a verb. */
export const Entry = { word: 1, phraseCue: 2, complement: 4 } as const

const HALF_SPACE = '\u200c'
/** Forms of one entry typed with a space for some half-spaces and without for others: tried up to so many half-spaces. */
const MAX_MIXED = 2

const loaded = new WeakMap<CompiledGrammar, Grammar>()

/** Makes a compiled grammar ready for use, once: whoever asks for it again gets the same. */
export function loadGrammar(compiled: CompiledGrammar): Grammar {
  const grammar = loaded.get(compiled) ?? load(compiled)
  loaded.set(compiled, grammar)
  return grammar
}

function load(compiled: CompiledGrammar): Grammar {
  const builder = createVocabularyBuilder()
  const closed: number[] = []
  const open: number[] = []
  const part: number[] = []
  const form: number[] = []
  const verb: number[] = []
  const entry: number[] = []
  const complements = new Map<number, Complement[]>()
  const simpleCues = new Map<number, number>()
  const phraseCues = new Map<number, number>()
  const splits = new Map<number, Split[]>()
  const at = (phrase: string): number[] => spellings(phrase).map((keys) => builder.node(keys))

  for (const [tag, words] of Object.entries(compiled.lexicon))
    for (const word of words)
      for (const node of at(word)) {
        if (isClosedTag(tag)) closed[node] |= Closed[tag]
        if (isOpenTag(tag)) open[node] |= Open[tag]
        if (isPartTag(tag)) part[node] |= Part[tag]
        entry[node] |= Entry.word
      }
  compiled.verbs.forEach((_, v) => {
    conjugate(compiled, v, (text, bits) => {
      for (const node of at(text)) {
        entry[node] |= Entry.word
        if (form[node]) continue
        form[node] = bits
        verb[node] = v + 1
      }
    })
  })
  compiled.verbCues.forEach((cue, c) => {
    for (const { verb: v, complement, passive } of cue.variants) {
      if (complement === '') simpleCues.set(v, c)
      else
        for (const node of at(complement)) {
          const list = complements.get(node) ?? []
          list.push({ cue: c, verb: v, passive })
          complements.set(node, list)
          entry[node] |= Entry.complement
        }
      const [first, ...rest] = complement.split(' ')
      if (rest.length && cue.frames.genitive)
        for (const node of at(first))
          for (const after of at(rest.join(' '))) {
            splits.set(node, [...(splits.get(node) ?? []), { cue: c, verb: v, passive, rest: after }])
            entry[node] |= Entry.complement
            entry[after] |= Entry.word
          }
      if (complement && compiled.copulas.includes(v))
        for (const [person, ending] of Object.entries(compiled.enclitics))
          for (const node of at(complement + ending)) {
            complements.set(node, [{ cue: c, verb: v, passive }])
            entry[node] |= Entry.complement
            form[node] = Form.finite | Form.present | (PERSONS.indexOf(person as (typeof PERSONS)[number]) + 1)
            verb[node] = v + 1
          }
    }
  })
  compiled.phraseCues.forEach((cue, c) => {
    for (const phrase of cue.phrases)
      for (const node of [...at(phrase), ...at(phrase.replace(' ', HALF_SPACE))]) {
        phraseCues.set(node, c)
        entry[node] |= Entry.phraseCue
      }
  })
  const nounCues = new Map<number, number[]>()
  compiled.nounCues.forEach((cue, c) => {
    for (const node of cue.forms.flatMap(at)) {
      nounCues.set(node, [...(nounCues.get(node) ?? []), c])
      entry[node] |= Entry.word
    }
  })
  const nounPrepositions = compiled.nounCues.map((cue) => new Set(cue.frames.nominal.flatMap(at)))
  const prepositions = (of: 'nominal' | 'topic' | 'addressee' | 'source') =>
    compiled.verbCues.map((cue) => {
      const nodes = new Set(cue.frames[of].flatMap(at))
      for (const node of nodes) entry[node] |= Entry.word
      return nodes
    })
  const [nominal, topic, addressee, source] = [
    prepositions('nominal'),
    prepositions('topic'),
    prepositions('addressee'),
    prepositions('source'),
  ]
  const unless = compiled.verbCues.map((cue) => new Set(cue.unless.flatMap(at)))
  const worth = loadWorth(compiled, spellings, builder)
  const figures = compiled.figures && loadFigures(compiled.figures, spellings, builder)

  const vocabulary = builder.build()
  const column = <T extends Int32Array | Int16Array | Uint8Array>(array: T, values: readonly number[]): T => {
    values.forEach((value, i) => (array[i] = value))
    return array
  }
  return {
    id: `${compiled.language}@${compiled.version}`,
    language: compiled.language,
    compiled,
    vocabulary,
    closed: column(new Int32Array(vocabulary.nodes), closed),
    open: column(new Int32Array(vocabulary.nodes), open),
    part: column(new Int32Array(vocabulary.nodes), part),
    form: column(new Int32Array(vocabulary.nodes), form),
    verb: column(new Int16Array(vocabulary.nodes), verb).map((v) => v - 1),
    auxiliary: Uint8Array.from(compiled.verbs, (_, v) =>
      compiled.copulas.includes(v) ? 1 : compiled.auxiliaries.includes(v) ? 2 : 0,
    ),
    entry: column(new Uint8Array(vocabulary.nodes), entry),
    simpleCues,
    complements,
    phraseCues,
    nounCues,
    nounPrepositions,
    splits,
    nominal,
    topic,
    addressee,
    source,
    unless,
    worth: worth(vocabulary.words),
    figures: figures && figures(vocabulary),
    borders: new Map(Object.entries(compiled.borders)),
    copularLast: new Set(compiled.copular.map((ending) => ending.charCodeAt(ending.length - 1))),
    patterns: Object.fromEntries(
      Object.entries(compiled.patterns).map(([name, source]) => [name, new RegExp(source, 'uy')]),
    ),
  }
}

/** The ways in which a phrase is typed, as keys of words: a half-space may be there, be missing or be a space. */
function spellings(phrase: string): string[][] {
  const parts = phrase.split(HALF_SPACE)
  if (parts.length === 1) return [wordsOf(phrase)]
  if (parts.length - 1 > MAX_MIXED) return [wordsOf(phrase), wordsOf(parts.join(' '))]
  return parts
    .slice(1)
    .reduce((typed, part) => typed.flatMap((t) => [t + part, `${t} ${part}`]), [parts[0] ?? ''])
    .map(wordsOf)
}

const wordsOf = (phrase: string): string[] => phrase.split(' ').flatMap(keysOf)

/** Gives every form of a verb with its bits of `Form`. */
function conjugate(compiled: CompiledGrammar, v: number, give: (text: string, bits: number) => void): void {
  const { past, present, forms } = compiled.verbs[v]
  const liaise = (text: string): string => compiled.liaisons.reduce((t, [from, to]) => t.replace(from, to), text)
  for (const [text, says] of Object.entries(forms ?? {})) give(text, formOf(says))
  const presents = present === undefined ? [] : typeof present === 'string' ? [present] : present
  const pasts = past === undefined ? [] : [past]
  for (const { pattern, negative, endings, features } of compiled.paradigms)
    for (const [text, bits] of [[pattern, features], [negative, features | Form.negative]] as const) {
      if (text === null) continue
      for (const stem of pattern.includes('{present}') ? presents : pasts) {
        const form = liaise(text.replace('{past}', stem).replace('{present}', stem))
        if (!form.includes('{-}')) give(form, bits)
        else PERSONS.forEach((name, i) => {
          const ending = endings[name]
          if (ending !== undefined) give(form.replace('{-}', ending), bits | (i + 1))
        })
      }
    } // prettier-ignore
}

/** The bits of a form that its entry lists: a person alone is a finite form of the present. */
function formOf(says: string): number {
  const names = says.split(' ')
  const person = PERSONS.findIndex((name) => names.includes(name)) + 1
  const features = names.filter(
    (name): name is Exclude<keyof typeof Form, 'person'> => name !== 'person' && Object.hasOwn(Form, name),
  )
  const bits = features.reduce((sum, name) => sum | Form[name], person)
  return bits & ~(Form.person | Form.negative) ? bits : bits | Form.finite | Form.present
}

/** The lexeme of a phrase, as the grammar spells it; 0 where it has none. */
export function lexemeOf(grammar: Grammar, phrase: string): number {
  let node = 0
  for (const key of wordsOf(phrase)) {
    const letters = Uint16Array.from(key, (c) => c.charCodeAt(0))
    const word = lookUp(grammar.vocabulary, letters, letters.length, hashOf(key))
    if (word === 0) return 0
    node = node === 0 ? grammar.vocabulary.rootOf[word] : step(grammar.vocabulary, node, word)
    if (node === 0) return 0
  }
  return node
}
