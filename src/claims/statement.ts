import type { Relation } from '../attribution/index.js'
import type { Statement } from '../generated/types.js'
import { phraseAt } from '../grammar/phrases.js'
import { Open, Worth } from '../grammar/tags.js'
import type { Document } from '../text/index.js'
import { createCutter, cut, trimmed, type Cut } from './cut.js'
import { readFigures, type Anchor } from './figures/index.js'
import { forceOf } from './force.js'
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
      const { quantities, dates } = known.figures
      const { start, end, text } = spanOf(document, part)
      if (!worth) return { start, end, text, quantities, dates }
      return {
        start,
        end,
        text,
        checkworthiness: weigh(worth.weights, traitsOf(known)),
        kind: kindOf(known),
        negated: isNegated(known),
        modality: modalityOf(known),
        quantities,
        dates,
      }
    })
}

/** Cuts contents into statements; a nominal content is one. */
export function createStatementCutter(document: Document): (relation: Relation) => Cut[] {
  const cutter = createCutter(document)
  return ({ content, form }) => {
    const cuts: Cut[] = []
    for (const piece of content) {
      if (form !== 'nominal') cut(cutter, piece, cuts)
      else {
        const whole = trimmed(document, piece)
        if (whole) cuts.push({ start: whole.start, end: whole.end, verb: -1, inner: null })
      }
    }
    return cuts
  }
}

export const knowledgeOf = (document: Document, relation: Relation, part: Cut, anchor: Anchor | null): Known => ({
  sight: look(document, part),
  relation,
  force: forceOf(relation.entry?.act),
  figures: readFigures(document, part, anchor),
  informant: isInformant(document, relation),
})

function isInformant({ tokens: { lexeme, word }, grammar }: Document, { source, cueType }: Relation): boolean {
  const news = Open.unnamed | (cueType === 'colon' ? Open.medium | Open['medium-head'] : 0)
  let open = 0
  let worth = 0
  for (let t = source?.start ?? 0; source && t < source.end; t++) {
    open |= grammar.open[lexeme[t]]
    worth |= phraseAt(grammar.worth.phrases, word, t, source.end)?.bits ?? 0
  }
  // «رئیس مرکز تحقیقات» has views.
  return (open & news) !== 0 || ((worth & Worth.research) !== 0 && !(open & Open.office))
}
