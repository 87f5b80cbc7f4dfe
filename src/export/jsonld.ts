import type { Claim, Result } from '../schema/types.js'
import { arrayWriter, checkResult, pieces, type Writer } from './format.js'
import {
  sourceOf,
  articleOf,
  forScript,
  oneOrMany,
  speakersOf,
  type Agent,
  type Article,
  type Reference,
  type Work,
} from './schemaorg.js'

export type { Writer } from './format.js'
export type { Agent, Article, Organization, Person, Reference, Work } from './schemaorg.js'

/** A claim in the words of schema.org; what was said verbatim is a quotation as well. */
export interface ClaimNode extends Reference {
  '@type': 'Claim' | readonly ['Claim', 'Quotation']
  text: string
  inLanguage: string
  appearance: Reference
  creator?: Reference | readonly Reference[]
  /** Documents, which schema.org does not let create anything. */
  isBasedOn?: Reference | readonly Reference[]
  /** The claim whose content holds this one. */
  isPartOf?: Reference
}

/** A node of the graph: a claim, who or what said it, or the article. */
export type Node = ClaimNode | ((Agent | Work) & Reference) | (Article & Reference)

/**
 * What schema.org can say of a result.
 *
 * @param place - which of the results it is, from 0; tells those of one graph apart where they have no link
 * @throws InputError where the result is none
 */
export function nodesOf(result: Result, place = 0): Node[] {
  checkResult(result, place)
  const article = articleOf(result)
  const base = article.url?.replace(/#.*/s, '')
  const named = (name: string): Reference => ({
    '@id': base === undefined ? `_:d${place}-${name}` : name === 'article' ? base : `${base}#${name}`,
  })
  const speakers = new Map(result.speakers.map((speaker) => [speaker.id, speaker]))
  const claimNode = (claim: Claim): ClaimNode => {
    const sources = speakersOf(claim, speakers)
    const agents = sources.filter(({ kind }) => kind !== 'document').map(({ id }) => named(id))
    const works = sources.filter(({ kind }) => kind === 'document').map(({ id }) => named(id))
    return {
      ...named(claim.id),
      '@type': claim.type === 'direct' ? ['Claim', 'Quotation'] : 'Claim',
      text: claim.text,
      inLanguage: claim.language,
      appearance: named('article'),
      ...(agents.length > 0 && { creator: oneOrMany(agents) }),
      ...(works.length > 0 && { isBasedOn: oneOrMany(works) }),
      ...(claim.parent !== null && { isPartOf: named(claim.parent) }),
    }
  }
  return [
    { ...named('article'), ...article },
    ...result.speakers
      .filter(({ members }) => !members)
      .map((speaker) => ({ ...named(speaker.id), ...sourceOf(speaker) })),
    ...result.claims.map(claimNode),
  ]
}

/** Writes claims as JSON-LD: see `toJsonld`. */
export function jsonldWriter(): Writer<string> {
  let place = 0
  const writer = arrayWriter(
    (result) => nodesOf(result, place++),
    '{"@context": "https://schema.org", "@graph": [',
    ']}',
  )
  return { add: (result) => forScript(writer.add(result)), end: writer.end }
}

/**
 * Claims, their speakers and their articles as one graph of schema.org's vocabulary in JSON-LD: `Claim`, which is a
 * `Quotation` too where it is verbatim, `NewsArticle`, and `Person` or a kind of `Organization`. It can stand in a `script`
 * element.
 *
 * @param results - what `extract` gave
 * @returns the text of a `.jsonld` file
 * @throws InputError where the results are no iterable of results
 */
export const toJsonld = (results: Iterable<Result>): string => pieces(jsonldWriter(), results).join('')
