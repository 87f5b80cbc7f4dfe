import type { Relation } from '../attribution/index.js'
import type { Statement } from '../generated/types.js'
import type { Document } from '../text/index.js'
import { createCutter, cut, trimmed, type Cut } from './cut.js'
import { readFigures, type Anchor } from './figures/index.js'
import { isNegated, kindOf, modalityOf } from './kind.js'
import { look } from './sight.js'
import { spanOf } from './spans.js'
import { traitsOf, type Known } from './traits.js'
import { weigh } from './worth.js'

/** Reads the statements of a document's relations. */
export function createStatementReader(document: Document, anchor: Anchor | null): (relation: Relation) => Statement[] {
  const cutInto = createStatementCutter(document)
  const { worth } = document.grammar.compiled
  return (relation) =>
    cutInto(relation).map((part): Statement => {
      const known = knowledgeOf(document, relation, part, anchor)
      return {
        ...spanOf(document, part),
        ...(worth && {
          checkworthiness: weigh(worth.weights, traitsOf(known)),
          kind: kindOf(known),
          negated: isNegated(known),
          modality: modalityOf(known),
        }),
        ...known.figures,
      }
    })
}

/** Cuts contents into statements; a nominal content is one. */
export function createStatementCutter(document: Document): (relation: Relation) => Cut[] {
  const cutter = createCutter(document)
  const whole = (piece: Relation['content'][number]): Cut[] => {
    const range = trimmed(document, document.mate, piece)
    return range ? [{ ...range, verb: -1 }] : []
  }
  return ({ content, form }) =>
    content.flatMap((piece) => (form === 'nominal' ? whole(piece) : cut(cutter, document.mate, piece)))
}

export const knowledgeOf = (document: Document, relation: Relation, part: Cut, anchor: Anchor | null): Known => ({
  sight: look(document, part),
  relation,
  figures: readFigures(document, part, anchor),
})
