import { Open, Part } from '../../../grammar/tags.js'
import type { Stretch } from '../../../mentions/index.js'
import { Kind, type Range } from '../../../text/index.js'
import type { Frame, Relation } from '../../relation.js'
import { governedBefore, nounPhraseBefore } from '../phrases/index.js'
import { isCapital, openOf, partOf, Pos, type Syntax } from '../syntax.js'
import type { Draft } from './draft.js'

/** A draft in tokens. */
export const relationOf = (s: Syntax, draft: Draft, sentence: number): Relation => ({
  frame: draft.frame,
  cueType: draft.cueType,
  cue: draft.cue && tokensOf(s, draft.cue),
  entry: draft.entry,
  source: draft.source && tokensOf(s, draft.source),
  antecedent: draft.source && antecedentOf(s, draft.source),
  addressee: draft.addressee && tokensOf(s, draft.addressee),
  content: draft.content
    .map((piece) => withoutComplementizer(s, piece, draft.frame))
    .filter(({ start, end }) => end > start)
    .map((piece) => tokensOf(s, piece)),
  type: typeOf(s, draft),
  form: draft.form,
  person: 0,
  sentence,
  runsOn: false,
  relative: false,
  past: draft.group >= 0 && s.groups[draft.group].past,
  habitual: false,
})

/** A stretch of units in tokens. */
export const tokensOf = ({ units }: Syntax, { start, end }: Stretch): Range => ({
  start: units.start[start],
  end: units.end[end - 1],
})

/** Of “members of the board, who” and “the board of directors, who”, those who do something. */
const SOMEBODY =
  Open.group | Open.office | Open.occupation | Open.surname | Open['given-name-male'] | Open['given-name-female']

/** The noun phrase that a relative word stands for: “critics, who say so”. */
function antecedentOf(s: Syntax, { start, end }: Stretch): Range | null {
  if (end !== start + 1 || s.pos[start] !== Pos.wh || !(partOf(s, start) & Part.relative)) return null
  let last = start - 1
  while (last >= 0 && s.pos[last] & (Pos.comma | Pos.dash)) last--
  const near = governedBefore(s, last, 0)
  const acts = near && (openOf(s, last) & SOMEBODY || isCapital(s, last))
  const noun = acts ? near : (nounPhraseBefore(s, last, 0) ?? near)
  return noun && tokensOf(s, noun)
}

function withoutComplementizer(s: Syntax, { start, end }: Stretch, frame: Frame): Stretch {
  const opens = frame !== 'gap' && frame !== 'object' && s.pos[start] === Pos.complementizer
  return { start: opens ? start + 1 : start, end }
}

function typeOf(s: Syntax, { content }: Draft): Relation['type'] {
  let quotes = 0
  let others = 0
  for (const { start, end } of content)
    for (let i = start; i < end; i++) {
      if (s.pos[i] === Pos.quote) quotes++
      else if (s.units.kind[i] <= Kind.number) others++
    }
  return quotes === 0 ? 'indirect' : others === 0 ? 'direct' : 'mixed'
}
