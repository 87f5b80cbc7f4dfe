import { createConjugator, type Conjugator } from './conjugate.js'
import { readEndings, type EndingClasses } from './endings.js'
import { loadFigures, type Figures } from './figures.js'
import { HALF_SPACE, keyOf } from './key.js'
import { Form, Open, Part } from './tags.js'
import type { CompiledGrammar, PhraseCue } from './types.js'
import { createVocabularyBuilder, WORD_BITS, type Size, type Vocabulary, type VocabularyBuilder } from './vocabulary.js'
import { createWaiting, type Take, type Waiting } from './waiting.js'
import { createWordSet, type WordSet } from './wordset.js'
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

/** A grammar ready for use, its words numbered. It never changes but for the forms of verbs, which are there once a word is met that may be one. */
export interface Grammar {
  readonly id: string
  readonly language: string
  readonly compiled: CompiledGrammar
  readonly vocabulary: Vocabulary
  /** Gives the entries that begin with a word and the forms of the verbs that it may be a form of; whether there were any that had not been given. */
  readonly meet: (letters: Uint16Array, length: number, hash: number) => boolean
  /** By word: 1 until it is met. */
  readonly unmet: Uint8Array
  /** Words met of late that the vocabulary does not know. */
  readonly strangers: WordSet
  /** The lexeme of a word that is in no lexicon, but that its text shows to be a surname. */
  readonly surname: number
  /** The keys of what surnames end in. */
  readonly surnameEndings: readonly string[]
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
  /** By lexeme: the cue that it is without a verb. */
  readonly phraseCues: ReadonlyMap<number, PhraseCue>
  /** By lexeme of a noun: the cues that it is, and by cue the lexemes of its prepositions. */
  readonly nounCues: ReadonlyMap<number, readonly number[]>
  readonly nounPrepositions: readonly ReadonlySet<number>[]
  /** By cue: the lexemes of the prepositions of its frames. */
  readonly nominal: readonly ReadonlySet<number>[]
  readonly topic: readonly ReadonlySet<number>[]
  readonly addressee: readonly ReadonlySet<number>[]
  /** The prepositions behind which any verb has its hearer. */
  readonly hearers: ReadonlySet<number>
  /** The prepositions behind which any verb has what it tells of. */
  readonly governed: ReadonlySet<number>
  readonly source: readonly ReadonlySet<number>[]
  readonly unless: readonly ReadonlySet<number>[]
  /** By lexeme of a complement's first word: the compounds that may be split after it. */
  readonly splits: ReadonlyMap<number, readonly Split[]>
  readonly worth: WorthClasses
  /** The words of amounts and dates; null where the grammar knows none. */
  readonly figures: Figures | null
  readonly endings: EndingClasses
  readonly patterns: Readonly<Record<string, RegExp>>
}

/** What an entry of the lexicon is: any word or phrase, a cue that is no verb, a complement of a verb, a form of a verb that is a cue alone. */
export enum Entry {
  word = 1,
  phraseCue = 2,
  complement = 4,
  verbCue = 8,
}

/** What a lexeme is as the complement of a verb; undefined for most. */
export function complementOf(grammar: Grammar, lexeme: number, verb: number): Complement | undefined {
  if ((grammar.entry[lexeme] & Entry.complement) === 0) return undefined
  for (const complement of grammar.complements.get(lexeme) ?? NONE) if (complement.verb === verb) return complement
  return undefined
}

const STRANGERS = 1 << 15
const NONE: readonly never[] = []
const loaded = new WeakMap<CompiledGrammar, Grammar>()

/** Makes a compiled grammar ready for use, once: whoever asks for it again gets the same. */
export function loadGrammar(compiled: CompiledGrammar): Grammar {
  const grammar = loaded.get(compiled) ?? load(compiled).grammar
  loaded.set(compiled, grammar)
  return grammar
}

/** Loads a grammar with room for any, to know how much it needs. */
export function measure(compiled: Omit<CompiledGrammar, 'size'>): Size {
  const most = 2 ** WORD_BITS
  const { meetAll, builder } = load({ ...compiled, size: { words: most, nodes: 2 * most, letters: 8 * most } })
  meetAll()
  return builder.size()
}

/** What is filled while a grammar is loaded; the columns are by lexeme, as in `Grammar`. */
interface Loading {
  readonly compiled: CompiledGrammar
  readonly builder: VocabularyBuilder
  readonly waiting: Waiting
  readonly closed: Int32Array
  readonly open: Int32Array
  readonly part: Int32Array
  readonly form: Int32Array
  readonly verb: Int16Array
  readonly entry: Uint8Array
}

function load(compiled: CompiledGrammar): { grammar: Grammar; meetAll: () => void; builder: VocabularyBuilder } {
  const { size, verbs, copulas, auxiliaries } = compiled
  const builder = createVocabularyBuilder(size)
  const waiting = createWaiting(builder)
  const columns = {
    closed: new Int32Array(size.nodes),
    open: new Int32Array(size.nodes),
    part: new Int32Array(size.nodes),
    form: new Int32Array(size.nodes),
    verb: new Int16Array(size.nodes).fill(-1),
    entry: new Uint8Array(size.nodes),
  }
  const loading: Loading = { compiled, builder, waiting, ...columns }

  // The word of no letters: no text has it.
  const surname = builder.word('')
  columns.open[surname] = Open.surname

  addLexicon(loading)
  const { conjugator, ...verbal } = addVerbs(loading)
  const grammar: Grammar = {
    id: `${compiled.language}@${compiled.version}`,
    language: compiled.language,
    compiled,
    vocabulary: builder.vocabulary,
    meet: (letters, length, hash) => {
      const isEntry = waiting.meet(letters[0], hash)
      return conjugator.meet(letters, length) || isEntry
    },
    unmet: new Uint8Array(size.words).fill(1, 1),
    strangers: createWordSet(STRANGERS),
    surname,
    surnameEndings: compiled.surnameEndings.map(keyOf),
    ...columns,
    ...verbal,
    auxiliary: Uint8Array.from(verbs, (_, v) => (copulas.includes(v) ? 1 : auxiliaries.includes(v) ? 2 : 0)),
    phraseCues: addPhraseCues(loading),
    nounCues: addNounCues(loading),
    ...addPrepositions(loading),
    worth: loadWorth(compiled, waiting),
    figures: compiled.figures && loadFigures(compiled.figures, builder, waiting),
    endings: readEndings(compiled),
    patterns: Object.fromEntries(
      Object.entries(compiled.patterns).map(([name, source]) => [name, new RegExp(source, 'uy')]),
    ),
  }
  const meetAll = (): void => {
    waiting.all()
    conjugator.all()
  }
  return { grammar, meetAll, builder }
}

/** Adds the words of the lexicon, and the plurals that follow from their class. */
function addLexicon({ compiled, builder, waiting, closed, open, part, entry }: Loading): void {
  const takeAs = (number: number): Take => {
    const bits = [closed, open, part][number >> 5]
    const bit = 1 << (number % 32)
    return (words) => {
      const node = builder.node(words)
      bits[node] |= bit
      // The name of a letter alone is no word: «تی».
      if (bits !== part || bit !== Part.letter) entry[node] |= Entry.word
    }
  }
  const itself = (word: string): string => word
  const endings = compiled.nationalityEndings
  const nationalOf = (word: string): string => word + (endings[word.slice(-1)] ?? endings[''] ?? '')
  const marks = compiled.pluralMarks.map((mark) => HALF_SPACE + mark)
  for (const [number, list, plurals, nationals] of compiled.lexicon) {
    if (number >= 0) waiting.addList(list, takeAs(number))
    const nounOf = nationals === undefined ? itself : nationalOf
    if (nationals !== undefined) waiting.addList(list, takeAs(nationals), nationalOf)
    if (plurals !== undefined)
      for (const mark of number < 0 ? marks : [...marks, ...compiled.peopleMarks])
        waiting.addList(list, takeAs(plurals), (word) => nounOf(word) + mark)
  }
}

interface Verbs extends Pick<Grammar, 'simpleCues' | 'complements' | 'splits'> {
  readonly conjugator: Conjugator
}

/** Adds the forms of simple verbs, and the complements that make compounds of them. */
function addVerbs({ compiled, builder, waiting, form, verb, entry }: Loading): Verbs {
  const simpleCues = new Map<number, number>()
  const complements = new Map<number, Complement[]>()
  const splits = new Map<number, Split[]>()
  const withEnclitic = new Set<number>()
  compiled.verbCues.forEach(({ variants }, c) => {
    for (const { verb: v, complement } of variants) if (complement === '') simpleCues.set(v, c)
  })
  // A form of two verbs is the first one's, whichever was met first.
  const conjugator = createConjugator(compiled, builder, waiting, (node, v, bits) => {
    entry[node] |= Entry.word
    if (form[node] !== 0 && (verb[node] <= v || withEnclitic.has(node))) return
    if (simpleCues.has(v)) entry[node] |= Entry.verbCue
    form[node] = bits
    verb[node] = v
  })
  const enclitics = compiled.enclitics.flatMap((endings, i) => endings.map((ending) => ({ ending, person: i + 1 })))
  const addWithCopula = (word: string, v: number, take: (node: number) => void): void => {
    for (const { ending, person } of enclitics)
      waiting.add(word + ending, (words) => {
        const node = builder.node(words)
        entry[node] &= ~Entry.verbCue
        form[node] = Form.finite | Form.present | person
        verb[node] = v
        withEnclitic.add(node)
        take(node)
      })
  }
  for (const word of compiled.predicatives)
    addWithCopula(word, compiled.copulas[0], (node) => {
      entry[node] |= Entry.word
    })
  const addCompound = (c: number, v: number, complement: string, passive: boolean): void => {
    waiting.add(complement, (words) => {
      const node = builder.node(words)
      const list = complements.get(node) ?? []
      list.push({ cue: c, verb: v, passive })
      complements.set(node, list)
      entry[node] |= Entry.complement
    })
    const [first, ...rest] = complement.split(' ')
    if (rest.length && compiled.verbCues[c].frames.genitive)
      for (const node of builder.at(first))
        for (const after of builder.at(rest.join(' '))) {
          splits.set(node, [...(splits.get(node) ?? []), { cue: c, verb: v, passive, rest: after }])
          entry[node] |= Entry.complement
          entry[after] |= Entry.word
        }
    if (v === compiled.copulas[0])
      addWithCopula(complement, v, (node) => {
        complements.set(node, [{ cue: c, verb: v, passive }])
        entry[node] |= Entry.complement
      })
  }
  compiled.verbCues.forEach(({ variants }, c) => {
    for (const { verb: v, complement } of variants) {
      if (complement === '') continue
      addCompound(c, v, complement, false)
      if (compiled.lightVerbs.includes(v)) addCompound(c, compiled.passiveVerb, complement, true)
    }
  })
  return { conjugator, simpleCues, complements, splits }
}

/** Adds cues that are phrases; gives them by lexeme. */
function addPhraseCues({ compiled, builder, waiting, entry }: Loading): Map<number, PhraseCue> {
  const phraseCues = new Map<number, PhraseCue>()
  compiled.phraseCues.forEach((cue) => {
    const take: Take = (words) => {
      const node = builder.node(words)
      phraseCues.set(node, cue)
      entry[node] |= Entry.phraseCue
    }
    for (const phrase of cue.phrases)
      for (const typed of new Set([phrase, phrase.replace(' ', HALF_SPACE)])) waiting.addTyped(typed, take)
  })
  return phraseCues
}

/** Adds cues that are nouns; gives them by lexeme. */
function addNounCues({ compiled, builder, entry }: Loading): Map<number, number[]> {
  const nounCues = new Map<number, number[]>()
  compiled.nounCues.forEach((cue, c) => {
    for (const node of cue.forms.flatMap(builder.at)) {
      nounCues.set(node, [...(nounCues.get(node) ?? []), c])
      entry[node] |= Entry.word
    }
  })
  return nounCues
}

type Prepositions = Pick<
  Grammar,
  'nounPrepositions' | 'nominal' | 'topic' | 'addressee' | 'hearers' | 'governed' | 'source' | 'unless'
>

/** Adds the prepositions of the frames of cues; gives their lexemes by cue. */
function addPrepositions({ compiled: { verbCues, nounCues }, builder, entry }: Loading): Prepositions {
  const setOf = createSets(builder)
  const nounPrepositions = nounCues.map((cue) => setOf(cue.frames.nominal))
  const frames = (['nominal', 'topic', 'addressee', 'source'] as const).map((of) =>
    verbCues.map((cue) => setOf(cue.frames[of])),
  )
  const [nominal, topic, addressee, source] = frames
  const union = (sets: readonly ReadonlySet<number>[]): ReadonlySet<number> =>
    new Set([...new Set(sets)].flatMap((nodes) => [...nodes]))
  for (const node of union(frames.flat())) entry[node] |= Entry.word
  const unless = verbCues.map((cue) => setOf(cue.unless))
  return {
    nounPrepositions,
    nominal,
    topic,
    addressee,
    hearers: union(addressee),
    governed: union(nominal),
    source,
    unless,
  }
}

/** Gives the lexemes of some phrases; most cues have the same few prepositions and share their set. */
function createSets({ at }: VocabularyBuilder): (phrases: readonly string[]) => ReadonlySet<number> {
  const sets = new Map<string, ReadonlySet<number>>()
  return (phrases) => {
    const name = phrases.join()
    const set = sets.get(name) ?? new Set(phrases.flatMap(at))
    sets.set(name, set)
    return set
  }
}
