import { readFileSync } from 'node:fs'
import type { Checkworthiness, Claim } from '../generated/types.js'

/** From the first character to before the last, in UTF-16 code units of the text. */
export type Span = [start: number, end: number]

/** An annotated attribution relation. A label that is null was not annotated. */
export interface GoldRelation {
  /** Null where no noun phrase of the sentence is the subject. */
  source: Span | null
  /** Null where a colon or nothing at all stands for it. */
  cue: Span | null
  cueType: Claim['cueType']
  content: Span[]
  type: Claim['type'] | null
  form: Claim['form'] | null
  /** Every way in which the document names the source, the fullest proper name first; empty where it never does. */
  speaker: string[] | null
  /** Whether it lies inside the content of another one. */
  nested: boolean
  checkworthiness: Checkworthiness['label'] | null
}

/** An annotated document. */
export interface GoldDocument {
  id: string
  /** The part of the corpus that it belongs to; figures are given for each. */
  bucket: string
  text: string
  /** Whether relations inside the content of another one were left out by the annotators. */
  flat?: boolean
  attributions: GoldRelation[]
}

/** Reads the values of a file that holds one JSON value a line. */
export function readJsonLines<Value>(file: string): Value[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as Value)
}

/** Reads a file of annotated documents, one a line. */
export const readGold = (file: string): GoldDocument[] => readJsonLines<GoldDocument>(file)
