import type { Relation } from '../attribution/index.js'
import type { Statement } from '../generated/types.js'
import { phraseAt } from '../grammar/phrases.js'
import { MEDIUM, Open, Worth } from '../grammar/tags.js'
import type { Document } from '../text/index.js'
import { createCutter, cut, type Cut } from './cut.js'
import { readFigures, type Anchor } from './figures/index.js'
import { forceOf } from './force.js'
import { isNegated, kindOf, modalityOf } from './kind.js'
import { look } from './sight.js'
import { spanOf } from './spans.js'
import { traitsOf, type Known } from './traits.js'
import { trimmed } from './trim.js'
import { weigh } from './worth.js'

/** Reads the statements of a document's relations. */
export function createStatementReader(document: Document, anchor: Anchor | null): (relation: Relation) => Statement[] {
  const cutInto = createStatementCutter(document)
  const { worth } = document.grammar.compiled
  return (relation) => {
    const know = createKnower(document, relation, anchor)
    return cutInto(relation).map((part): Statement => {
      const known = know(part)
      const { sight, kind, modality, figures } = known
      const { quantities, dates } = figures
      const { start, end, text } = spanOf(document, part)
      if (!worth) return { start, end, text, quantities, dates }
      const checkworthiness = weigh(worth.weights, traitsOf(known))
      return { start, end, text, checkworthiness, kind, negated: isNegated(sight), modality, quantities, dates }
    })
  }
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

/** Finds what is known of each statement of a relation. */
export function createKnower(document: Document, relation: Relation, anchor: Anchor | null): (part: Cut) => Known {
  const force = forceOf(relation.entry?.act)
  const informant = isInformant(document, relation)
  return (part) => {
    const sight = look(document, part)
    const figures = readFigures(document, part, anchor)
    const told = { sight, relation, force, figures }
    return { sight, relation, force, figures, informant, kind: kindOf(told), modality: modalityOf(told) }
  }
}

function isInformant({ tokens: { lexeme, word }, grammar }: Document, { source, cueType }: Relation): boolean {
  const news = Open.unnamed | (cueType === 'colon' ? MEDIUM : 0)
  let open = 0
  let worth = 0
  for (let t = source?.start ?? 0; source && t < source.end; t++) {
    open |= grammar.open[lexeme[t]]
    worth |= phraseAt(grammar.worth.phrases, word, t, source.end)?.bits ?? 0
  }
  // «رئیس مرکز تحقیقات» has views.
  return (open & news) !== 0 || ((worth & Worth.research) !== 0 && !(open & Open.office))
}
