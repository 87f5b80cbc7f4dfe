import type { NounCue, PhraseCue, VerbCue } from '../grammar/types.js'
import type { Range } from '../text/index.js'

/** The ways in which cue and content stand together; a grammar's frames.yaml describes each. */
export type Frame =
  | 'colon' | 'that' | 'zero' | 'quotation' | 'before' | 'nominal' | 'object' | 'predicative' | 'genitive' | 'topic'
  | 'question' | 'infinitive' | 'control' | 'gerund' | 'raising' | 'passive' | 'parenthesis' | 'gap' | 'noun'
  | 'according-to' | 'adjunct' | 'predication' | 'line' | 'none' // prettier-ignore

/** The act of a verb that says that somebody goes on, in what he says or does. */
export const GOES_ON = 'add'

/** An attribution relation in tokens: a source is said, by a cue, to hold or utter a content. */
export interface Relation {
  frame: Frame
  cueType: 'verb' | 'adjunct' | 'phrase' | 'colon' | 'none'
  cue: Range | null
  entry: VerbCue | NounCue | PhraseCue | null
  source: Range | null
  /** What a relative word that is the source stands for. */
  antecedent: Range | null
  addressee: Range | null
  /** One or more pieces, in order. */
  content: Range[]
  type: 'direct' | 'indirect' | 'mixed'
  form: 'clause' | 'nominal'
  /** Person of the cue's verb, 1 to 6; 0 where it has none. */
  person: number
  /** Index of the sentence in which its cue stands. */
  sentence: number
  /** The content is unquoted and may run on over the sentences that follow. */
  runsOn: boolean
  /** Its source is the head of the relative clause in which it stands: spoken of in passing. */
  relative: boolean
  /** The cue reports in the past: the narrator's tense. */
  past: boolean
  /** How likely it is a claim, in a language whose grammar has weights for that. */
  likelihood?: number
  /** «می‌گفتند»: a habit or a state of the past, which speech tells of and news seldom. */
  habitual: boolean
}
