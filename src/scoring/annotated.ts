import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Checkworthiness, Claim } from '../generated/types.js'
import { said } from '../schema/said.js'

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
  nested: boolean | null
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

const OFFSET = { type: 'integer', minimum: 0 }
const PLACES = { prefixItems: [OFFSET, OFFSET], items: false, minItems: 2 }
const SPAN = { type: 'array', ...PLACES }
const SPAN_OR_NULL = { type: ['array', 'null'], ...PLACES }
const STRING = { type: 'string' }
const oneOf = (...names: string[]) => ({ enum: [...names, null] })

const RELATION = {
  type: 'object',
  required: ['source', 'cue', 'content'],
  properties: {
    source: SPAN_OR_NULL,
    cue: SPAN_OR_NULL,
    content: { type: 'array', items: SPAN, minItems: 1 },
    cueType: oneOf('verb', 'adjunct', 'phrase', 'colon', 'none'),
    type: oneOf('direct', 'indirect', 'mixed'),
    form: oneOf('clause', 'nominal'),
    speaker: { type: ['array', 'null'], items: STRING },
    nested: { type: ['boolean', 'null'] },
    checkworthiness: oneOf('CFS', 'UFS', 'NFS'),
  },
}
const DOCUMENT = {
  type: 'object',
  required: ['id', 'text', 'attributions'],
  properties: {
    ...{ id: STRING, text: STRING, bucket: STRING, flat: { type: 'boolean' } },
    attributions: { type: 'array', items: RELATION },
  },
}

const isShaped = new Ajv2020({ allowUnionTypes: true, strictTuples: false }).compile<GoldDocument>(DOCUMENT)

/** What keeps a value from being an annotated document, and where in it; undefined where nothing does. */
export function whatIsWrong(value: unknown): string | undefined {
  if (!isShaped(value)) {
    const [error] = isShaped.errors ?? []
    return `${error?.instancePath.slice(1) || 'it'} ${said(error)}`
  }
  for (const [i, { source, cue, content }] of value.attributions.entries())
    for (const span of [source, cue, ...content])
      if (span && (span[0] >= span[1] || span[1] > value.text.length))
        return `attributions/${i} has the span [${span.join(', ')}], which is outside the text: it has ${value.text.length} UTF-16 code units`
  return undefined
}
