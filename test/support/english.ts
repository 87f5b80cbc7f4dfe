import { en } from '../../src/en.js'
import { createExtractor } from '../../src/index.js'
import type { Claim } from '../../src/schema/index.js'
import { checked } from './extract.js'

/** `extract` of an extractor that knows English. */
export const { extract } = createExtractor({ grammars: [en] })

/** The claims of an English text, but those within others. */
export const claimsOf = (text: string): Claim[] =>
  checked(extract(text, { language: 'en' }), text).claims.filter(({ parent }) => parent === null)

/** Source, cue and content as the text has them. */
export const told = (text: string): [string | null, string | null, string][] =>
  claimsOf(text).map(({ source, cue, text: content }) => [source?.text ?? null, cue?.text ?? null, content])
