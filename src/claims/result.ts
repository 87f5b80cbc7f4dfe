import type { Relation } from '../attribution/index.js'
import type { Diagnostic, DocumentInfo, Result } from '../generated/types.js'
import { version } from '../generated/version.js'
import type { Speakers } from '../speakers/index.js'
import type { Document } from '../text/index.js'
import { makeClaims } from './claims.js'
import { makeSpeakers } from './speakers.js'

/** Relations and who speaks in them → the result. */
export function makeResult(
  document: Document,
  relations: readonly Relation[],
  speakers: Speakers,
  info: DocumentInfo,
  diagnostics: Diagnostic[],
): Result {
  const { claims, used } = makeClaims(document, relations, speakers, info.publishedAt)
  return {
    schemaVersion: '1.0',
    generator: { name: 'naql', version, grammars: [document.grammar.id] },
    document: info,
    speakers: makeSpeakers(document, speakers, used),
    claims,
    diagnostics,
  }
}
