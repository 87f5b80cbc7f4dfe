import type { FiguresFile, StemEntry } from '../generated/types.js'

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
  /** Prepositions that govern a nominal content: «از NP خبر داد». */
  nominal: readonly string[]
  /** Prepositions that govern a topic, content only together with a clause: «به NP اشاره کرد که A». */
  topic: readonly string[]
  /** Prepositions that govern the one who is asked or told. */
  addressee: readonly string[]
  /** Prepositions that govern the source: «در این بیانیه آمده است». */
  source: readonly string[]
}

/** A light verb with a complement, or a simple verb where the complement is ''. */
export interface Variant {
  verb: number
  complement: string
  passive: boolean
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
  endings: Readonly<Record<string, string>>
  /** Bits of `Form`. */
  features: number
}

/** What tells how much a statement is worth checking. */
export interface WorthData {
  /** Words and phrases by class. */
  classes: Readonly<Record<string, readonly string[]>>
  /** Simple verbs by class. */
  verbs: Readonly<Record<string, readonly number[]>>
  /** Of each trait of a statement, how much it speaks for its being worth checking. */
  weights: Readonly<Record<string, number>>
}

/** A grammar as it is shipped: plain JSON, made by `compileGrammar`. */
export interface CompiledGrammar {
  format: 1
  language: string
  version: string
  liaisons: readonly (readonly [string, string])[]
  paradigms: readonly Paradigm[]
  verbs: readonly StemEntry[]
  passiveVerb: number
  copulas: readonly number[]
  /** Endings that are the copula, those after which no ezafe goes on, and those of indefinite nouns. */
  copular: readonly string[]
  unlinked: readonly string[]
  indefinites: readonly string[]
  /** Endings of the copula that are written onto an adjective. */
  enclitics: Readonly<Record<string, string>>
  verbCues: readonly VerbCue[]
  phraseCues: readonly PhraseCue[]
  lexicon: Readonly<Record<string, readonly string[]>>
  surnameEndings: readonly string[]
  worth: WorthData | null
  /** Native regular expressions by name. */
  patterns: Readonly<Record<string, string>>
  /** The words of amounts and dates; null where the grammar knows none. */
  figures: FiguresFile | null
  /** Of each frame, how many finds were right among how many, as measured. */
  measured: Readonly<Record<string, readonly [right: number, found: number]>>
}
