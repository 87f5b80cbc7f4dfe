import type { Claim, Result, Span } from '../schema/types.js'
import { arrayWriter, pieces, type Writer } from './format.js'
import { linkOf } from './schemaorg.js'
import { pointsOf } from './text.js'

export type { Writer } from './format.js'

/** A word or a name that is said of a target, or a thing that it is. */
export type Body =
  | { type: 'TextualBody'; purpose: 'tagging' | 'identifying'; value: string; format: 'text/plain'; language?: string }
  | { type: 'SpecificResource'; purpose: 'identifying' | 'linking'; source: string }

/** A stretch of the document, told in two ways; both count code points. */
export interface Target {
  type: 'SpecificResource'
  source: string
  selector: readonly [
    { type: 'TextPositionSelector'; start: number; end: number },
    { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
  ]
}

/** A claim, a cue or a source, marked in the text. */
export interface Annotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  id: string
  type: 'Annotation'
  motivation: 'identifying' | 'linking'
  generator: { type: 'Software'; name: string }
  body: readonly Body[]
  /** The pieces of a content; a cue and a source are one. */
  target: Target | readonly Target[]
}

const CONTEXT_LENGTH = 32

/**
 * The annotations of a result: one for each claim, on the pieces of its content, with its speaker and its labels; and one
 * for its cue and its source, each linked to the claim's.
 *
 * @param result - with its text
 * @param place - which of the results it is, from 0; names a document that has neither a link nor an id
 * @throws InputError where the result is none, or has no text
 */
export function annotationsOf(result: Result, place = 0): Annotation[] {
  const { points, result: counted } = pointsOf(result, place)
  const { document, generator } = counted
  const link = linkOf(document.url)?.replace(/#.*/s, '')
  const source = link ?? encodeURIComponent(document.id?.replace(/\p{Cs}/gu, '\ufffd') ?? `document-${place + 1}`)
  const speakers = new Map(counted.speakers.map((speaker) => [speaker.id, speaker]))
  const slice = (start: number, end: number): string => points.slice(Math.max(start, 0), end).join('')

  const targetOf = ({ start, end, text }: Span): Target => ({
    type: 'SpecificResource',
    source,
    selector: [
      { type: 'TextPositionSelector', start, end },
      {
        type: 'TextQuoteSelector',
        exact: text,
        prefix: slice(start - CONTEXT_LENGTH, start),
        suffix: slice(end, end + CONTEXT_LENGTH),
      },
    ],
  })
  const annotation = (
    name: string,
    motivation: Annotation['motivation'],
    body: Body[],
    target: Annotation['target'],
  ): Annotation => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#${name}`,
    type: 'Annotation',
    motivation,
    generator: { type: 'Software', name: `${generator.name} ${generator.version}` },
    body,
    target,
  })
  const tag = (value: string): Body => ({ type: 'TextualBody', purpose: 'tagging', value, format: 'text/plain' })

  const ofClaim = (claim: Claim): Annotation[] => {
    const { id, content, cue, type, checkworthiness, language } = claim
    const speaker = claim.speaker === null ? undefined : speakers.get(claim.speaker)
    const who: Body[] = speaker
      ? [
          { type: 'TextualBody', purpose: 'identifying', value: speaker.name, format: 'text/plain', language },
          ...(speaker.sameAs ?? []).flatMap((same): Body[] => {
            const known = linkOf(same)
            return known === undefined ? [] : [{ type: 'SpecificResource', purpose: 'identifying', source: known }]
          }),
        ]
      : []
    const tags = ['claim', type, ...(cue ? [cue.act, cue.stance] : []), checkworthiness.label].map(tag)
    const targets = content.map(targetOf)
    const part = (name: 'cue' | 'source', span: Span | null): Annotation[] => {
      const whole: Body = { type: 'SpecificResource', purpose: 'linking', source: `${source}#${id}` }
      return span ? [annotation(`${id}-${name}`, 'linking', [whole, tag(name)], targetOf(span))] : []
    }
    return [
      annotation(id, 'identifying', [...who, ...tags], targets.length === 1 ? targets[0] : targets),
      ...part('cue', cue),
      ...part('source', claim.source),
    ]
  }
  return counted.claims.flatMap(ofClaim)
}

/** Writes annotations: see `toWebAnnotation`. */
export function webannotationWriter(): Writer<string> {
  let place = 0
  return arrayWriter((result) => annotationsOf(result, place++))
}

/**
 * Claims as annotations of the W3C's Web Annotation Data Model: contents, cues and sources, each with a
 * `TextPositionSelector`, which counts code points whatever the result counts, and a `TextQuoteSelector`. What is annotated
 * is named by the document's url, else by its id, relative to where the annotations stand.
 *
 * @param results - what `extract` gave with `includeText: true`
 * @returns the text of a `.json` file: an array of annotations
 * @throws InputError where the results are no iterable of results, or one has no text
 */
export const toWebAnnotation = (results: Iterable<Result>): string => pieces(webannotationWriter(), results).join('')
