import type { Relation } from '../attribution/index.js'
import type { Statement } from '../generated/types.js'
import type { Document } from '../text/index.js'
import { spanOf } from './spans.js'

/** Reads the statements of a document's relations. */
export function createStatementReader(document: Document): (relation: Relation) => Statement[] {
  return ({ content }) => content.map((piece) => ({ ...spanOf(document, piece) }))
}
