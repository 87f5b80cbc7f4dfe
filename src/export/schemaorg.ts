import type { Claim, Result, Speaker } from '../schema/types.js'

/** A node of JSON-LD that stands for another one. */
export interface Reference {
  '@id': string
}

/** Who speaks, in the words of schema.org. */
export type Agent = Person | Organization<'Organization' | 'GovernmentOrganization' | 'NewsMediaOrganization'>

/** Somebody, in the words of schema.org. */
export interface Person {
  '@type': 'Person'
  name: string
  jobTitle?: string[]
  sameAs?: string[]
}

/** Each of its types apart. */
export type Organization<Type extends string> = Type extends string
  ? { '@type': Type; name: string; sameAs?: string[] }
  : never

/** A document that says something. To schema.org it is no author: what is claimed is based on it. */
export interface Work {
  '@type': 'CreativeWork'
  name: string
  sameAs?: string[]
}

/** The document of a result, in the words of schema.org. */
export interface Article {
  '@type': 'NewsArticle'
  identifier?: string
  headline?: string
  url?: string
  inLanguage?: string
  datePublished?: string
}

/** Who or what speaks: a country is its government; for a group schema.org has nothing nearer than an organization. */
export function sourceOf({ name, kind, roles, sameAs = [] }: Speaker): Agent | Work {
  const links = sameAs.flatMap((id) => linkOf(id) ?? [])
  const known = { name, ...(links.length > 0 && { sameAs: links }) }
  switch (kind) {
    case 'person':
    case 'unnamed':
      return { '@type': 'Person', ...known, ...(roles.length > 0 && { jobTitle: roles.map(({ text }) => text) }) }
    case 'organization':
    case 'group':
      return { '@type': 'Organization', ...known }
    case 'country':
      return { '@type': 'GovernmentOrganization', ...known }
    case 'medium':
      return { '@type': 'NewsMediaOrganization', ...known }
    case 'document':
      return { '@type': 'CreativeWork', ...known }
  }
}

/** Whether a source is a document, and nobody. */
export const isWork = (source: Agent | Work): source is Work => source['@type'] === 'CreativeWork'

/** The document of a result as an article. */
export function articleOf({ document: { id, title, url, language, publishedAt } }: Result): Article {
  const link = linkOf(url)
  return {
    '@type': 'NewsArticle',
    ...(id !== undefined && { identifier: id }),
    ...(title !== undefined && { headline: title }),
    ...(link !== undefined && { url: link }),
    ...(language !== 'und' && { inLanguage: language }),
    ...(publishedAt !== undefined && { datePublished: publishedAt }),
  }
}

/** The speakers behind a claim: one, the members of a coordinated one, or nobody. */
export function speakersOf({ speaker }: Claim, speakers: ReadonlyMap<string, Speaker>): Speaker[] {
  const one = speaker === null ? undefined : speakers.get(speaker)
  const members = one?.members?.flatMap((id) => speakers.get(id) ?? []) ?? []
  return members.length > 0 ? members : one ? [one] : []
}

/** A list with one thing in it is that thing. */
export const oneOrMany = <T>(list: readonly T[]): T | readonly T[] => (list.length === 1 ? list[0] : list)

/** An absolute link to what an identifier names: itself, or Wikidata's where it is one of its; undefined where it is none. */
export function linkOf(id: string | undefined): string | undefined {
  if (id === undefined) return undefined
  if (/^Q[1-9]\d*$/.test(id)) return `http://www.wikidata.org/entity/${id}`
  try {
    const { protocol, href } = new URL(id)
    return protocol === 'http:' || protocol === 'https:' ? href : undefined
  } catch {
    return undefined
  }
}

/** JSON that can stand in a `script` element of a page. */
export const forScript = (json: string): string => json.replaceAll('<', '\\u003c')
