import type { ExtractOptions, Extractor } from '../index.js'
import type { Provenance, Result } from '../schema/types.js'
import type { PageReader } from './article.js'

/** So much of a text tells its language. */
const SAMPLE = 1000

/**
 * Extracts the claims of a page in HTML. Offsets belong to the text that was taken out of it, which the result holds.
 *
 * @returns the result, or why there is none
 */
export function extractPage(
  { extract }: Extractor,
  read: PageReader,
  html: string,
  { id, language, offsets }: Pick<ExtractOptions, 'id' | 'language' | 'offsets'>,
): Result | string {
  const article = read(html)
  if (article === undefined)
    return 'has no article that stands out from the rest of the page; copy its text into a file'
  const { text, title, url, outlet, datelines } = article
  /** A date of the page, as the library understands dates at the head of a text. */
  const publishedOn = (): string | undefined => {
    const known = language ?? extract(text.slice(0, SAMPLE)).document.language
    return extract(datelines.join('\n\n'), { language: known }).document.publishedAt
  }
  const publishedAt = article.publishedAt ?? (datelines.length > 0 ? publishedOn() : undefined)
  const result = extract(text, { id, language, offsets, title, url, publishedAt, includeText: true })
  return outlet === undefined ? result : withPublisher(result, outlet)
}

/** A result that names the outlet of its page, whose span is empty where the text does not name it. */
function withPublisher(result: Result, name: string): Result {
  const { provenance } = result.document
  if (provenance.some((outlet) => outlet.name === name)) return result
  const publisher: Provenance = { name, relation: 'publisher', start: 0, end: 0, text: '' }
  return { ...result, document: { ...result.document, provenance: [publisher, ...provenance] } }
}
