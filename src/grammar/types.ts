import type { FiguresFile, StemEntry } from '../generated/types.js'
import type { Size } from './vocabulary.js'

/** How whoever reports stands to what is said. */
export type Stance = 'neutral' | 'endorsing' | 'distancing'

/** What a verb may do with its content; the words of `frames:` in a grammar's verb files. */
export interface Frames {
  /** The content is a clause: after the complementizer, after a colon, or in quotation marks beside the verb. */
  clause: boolean
  /** The content is the direct object. */
  object: boolean
  /** The content is an object and what is said of it: «X را Y دانست». */
  predicative: boolean
  /** The content follows the lexical part of the compound: «خواستار NP شد». */
  genitive: boolean
  /** Only with a complementizer before the clause. */
  that: boolean
  /** An indirect question. */
  question: boolean
  /** Quotation marks beside the verb. */
  quotation: boolean
  /** An infinitive whose subject is the source: “wants to leave”. */
  infinitive: boolean
  /** An object and an infinitive: “urged them to leave”. */
  control: boolean
  /** A gerund: “considered leaving”. */
  gerund: boolean
  /** The bare object is the one who is told: “told them that …”. */
  recipient: boolean
  /** The subject is part of the content: “it seems to work”. */
  raising: boolean
  /** The passive makes a cue too, its subject part of the content. */
  passive: boolean
  /** Prepositions that govern a nominal content: «از NP خبر داد». */
  nominal: readonly string[]
  /** Prepositions that govern a topic, content only together with a clause: «به NP اشاره کرد که A». */
  topic: readonly string[]
  /** Prepositions that govern the one who is asked or told. */
  addressee: readonly string[]
  /** Prepositions that govern the source: «در این بیانیه آمده است». */
  source: readonly string[]
}

/** A simple verb, with bits of `Form` for what its irregular forms are. */
export type Verb = Omit<StemEntry, 'forms'> & { readonly forms?: Readonly<Record<string, number>> }

/** A light verb with a complement, which makes one with the verb of the passive too; or a simple verb, its complement ''. */
export interface Variant {
  verb: number
  complement: string
}

/** One verb of reporting. */
export interface VerbCue {
  lemma: string
  act: string
  stance: Stance
  frames: Frames
  /** Prepositions beside an object that make it another verb. */
  unless: readonly string[]
  variants: readonly Variant[]
}

/** A noun that names what is said or held: “the claim that …”. */
export interface NounCue {
  lemma: string
  act: string
  stance: Stance
  frames: Frames
  forms: readonly string[]
}

/** A cue that is no verb: «به گفتهٔ» (phrase) or «با بیان اینکه» (adjunct). */
export interface PhraseCue {
  phrases: readonly string[]
  act: string
  stance: Stance
  kind: 'phrase' | 'adjunct'
  takes: 'source' | 'speaker' | 'report' | 'clause' | 'predication'
  provenance: boolean
}

/** A pattern of verb forms: `{past}` and `{present}` stand for the stems, `{-}` for the personal ending. */
export interface Paradigm {
  pattern: string
  negative: string | null
  /** Of each person, 0 where it has no such form. */
  endings: readonly (string | 0)[]
  /** Bits of `Form`. */
  features: number
}

/** From the names of traits, and `bias`, to the weights of a logistic regression. */
export type Weights = Readonly<Record<string, number>>

/** A trait, and how much it speaks for a statement's being worth checking, and for its being factual at all. */
export type TraitWeight = readonly [name: string, checkworthy: number, factual: number]

/** The weights of traits, 0 for one that has none: of those of `Trait` and, where words of a class are the trait, of `Worth`, by number. */
export interface TraitWeights {
  readonly bias: TraitWeight
  readonly own: readonly (TraitWeight | 0)[]
  readonly classes: readonly (TraitWeight | 0)[]
}

/** What tells how much a statement is worth checking; classes are numbered by their bits of `Worth`. */
export interface WorthData {
  /** Words and phrases by class, as `packList` writes them. */
  classes: readonly (readonly [number: number, words: string])[]
  /** What the words of a class may end in, and what else they are then. */
  endings: readonly { readonly of: number; readonly ending: string; readonly gives: number }[]
  /** Simple verbs by class. */
  verbs: readonly (readonly [number: number, verbs: readonly number[]])[]
  weights: TraitWeights
}

/** figures.yaml with numbers for the names of its classes, by their bits of `Figure`. */
export type FiguresData = Omit<FiguresFile, 'classes'> & {
  readonly classes: readonly (readonly [number: number, words: readonly string[]])[]
}

/** How the words of a language are formed: how plurals, adverbs and the regular past end, and how what is no past begins that ends so. */
export interface Formation {
  readonly plurals: readonly string[]
  readonly adverbs: readonly string[]
  readonly pasts: readonly string[]
  readonly negations: readonly string[]
}

/** A grammar as it is shipped: plain JSON, made by `compileGrammar`. */
export interface CompiledGrammar {
  format: 1
  language: string
  version: string
  /** How many words, nodes and letters its vocabulary has when it is loaded. */
  size: Size
  /** The share of a text's words that it must know for the text to be in its language. */
  certainty: number
  liaisons: readonly (readonly [string, string])[]
  paradigms: readonly Paradigm[]
  verbs: readonly Verb[]
  /** Verbs that make a compound with the word right before them, and the verb of their passive. */
  lightVerbs: readonly number[]
  passiveVerb: number
  copulas: readonly number[]
  /** Endings that are the copula, those after which no ezafe goes on, those of indefinite nouns and of nouns that a relative clause describes, and a written ezafe. */
  copular: readonly string[]
  unlinked: readonly string[]
  indefinites: readonly string[]
  relativeHeads: readonly string[]
  ezafe: readonly string[]
  /** Endings of nouns whose ezafe is written. */
  linked: readonly string[]
  /** Endings of adjectives that the lexicon does not know. */
  adjectives: readonly string[]
  /** Endings of plural nouns. */
  pluralEndings: readonly string[]
  /** How the plural of any noun ends; no name does. */
  pluralMarks: readonly string[]
  /** How that of a word for people ends besides. */
  peopleMarks: readonly string[]
  /** What is added to a country's name to call who is of it, by its last letter; '' for all others. */
  nationalityEndings: Readonly<Record<string, string>>
  /** The person of the past that sounds like the infinitive in speech, 1 to 6; 0, none. */
  spokenInfinitive: number
  /** Of plurals of posts that one person holds, by key, the post. */
  plurals: Readonly<Record<string, string>>
  /** Of other names of a country, by key, the key of the one. */
  synonyms: Readonly<Record<string, string>>
  auxiliaries: readonly number[]
  /** How words are formed, in a language whose reader asks for it. */
  formation?: Formation
  wordOrder: 'verb-final' | 'verb-medial'
  /** Names are written with capitals, and nothing else is but the first word of a sentence. */
  capitals: boolean
  /** Endings of the copula that are written onto an adjective. */
  enclitics: readonly (readonly string[])[]
  /** Adjectives of which no cue is made, onto which the copula is written as well: «برخوردارند». */
  predicatives: readonly string[]
  verbCues: readonly VerbCue[]
  phraseCues: readonly PhraseCue[]
  nounCues: readonly NounCue[]
  /** Classes, numbered by their bits, those of `Closed` from 0 on, of `Open` from 32, of `Part` from 64; and their words and phrases as `packList` writes them; and the class that their plurals are of, where they are of any; and of countries the class of those who are of them, whose plurals are meant. Of words that are only in the plural of a class the number is -1. */
  lexicon: readonly (readonly [number: number, words: string, plurals?: number, nationals?: number])[]
  surnameEndings: readonly string[]
  worth: WorthData | null
  /** Of each trait of a place where a content may end, how much it speaks for its ending there. */
  borders: Weights
  /** Of each trait of what may be a claim, how much it speaks for its being one; absent where nothing is known of it. */
  likelihood?: Weights
  /** Native regular expressions by name. */
  patterns: Readonly<Record<string, string>>
  /** The words of amounts and dates; null where the grammar knows none. */
  figures: FiguresData | null
  /** Of each frame, how many finds were right among how many, as measured. */
  measured: Readonly<Record<string, readonly [right: number, found: number]>>
}

/** What a language needs beyond data while its grammar is compiled. */
export interface Analyser {
  /** The forms of a verb, each with its features as in a grammar's stems. */
  conjugate: (infinitive: string) => Record<string, string>
  /** The plurals of a noun. */
  plurals: (noun: string) => string[]
  /** Verbs of the language at large, which tell where its clauses are. */
  verbs: () => string[]
  /** Words by class, besides those of the grammar. */
  lexicon: () => Record<string, string[]>
}
