import { Closed, PERSONAL_PRONOUN } from '../../grammar/tags.js'
import type { Document, Range } from '../../text/index.js'
import type { Description } from '../description.js'
import { readApposition } from './apposition.js'
import { describeCommon, describeNounless } from './common.js'
import { describing, rangeOf } from './describing.js'
import { isWhole, membersOf, partsOf } from './members.js'
import { genderOfPart } from './name.js'
import { describeProper } from './proper.js'
import { openingOf, structureOf } from './structure.js'
import { wordsIn, type Word } from './words.js'

/** Reads a source's phrase in a language that writes names with capitals: “the former Ohio governor Jane Roe, a Democrat”. */
export function describeCapitalized(document: Document, range: Range): Description {
  const words = withoutReflexive(wordsIn(document, range))
  const pronoun = describePronoun(range, words)
  if (pronoun) return pronoun
  const parts = partsOf(document, words)
  const one = (): Description => describeOne(document, range, parts)
  const k = parts.findIndex((part) => membersOf(document, part).length > 0)
  if (k < 0) return one()
  // “Finch, Osgood and Roe”, and “two senators, Osgood and Roe”
  let from = k
  while (from > 0 && isWhole(document, parts[from - 1])) from--
  const several = [...parts.slice(from, k), ...membersOf(document, parts[k])]
  const members = several.map((member) => describeOne(document, rangeOf(member), [member]))
  // “voters in Ohio, Iowa and Maine”
  if (from > 0 && members.some(({ kind }) => kind === 'country')) return one()
  const form = members.every((member) => member.form === 'name') ? 'name' : 'role'
  const label = { start: parts[from][0].start, end: rangeOf(parts[k]).end }
  return describing({ range, form, kind: 'group', plural: true, label, members })
}

/** “Smith himself” is Smith. */
function withoutReflexive(words: readonly Word[]): readonly Word[] {
  const last = words.length - 1
  return last > 0 && words[last].closed & Closed.reflexive ? words.slice(0, last) : words
}

function describePronoun(range: Range, words: readonly Word[]): Description | null {
  const [{ closed, part }] = words
  if (!(closed & PERSONAL_PRONOUN) || words.length > 1 || closed & (Closed.quantifier | Closed.demonstrative))
    return null
  return describing({
    range,
    form: 'pronoun',
    kind: 'person',
    plural: (closed & Closed['pronoun-singular']) === 0,
    person: closed & Closed['pronoun-first'] ? 1 : closed & Closed['pronoun-second'] ? 2 : 3,
    gender: genderOfPart(part),
    reference: 'anaphoric',
  })
}

/** A noun phrase and what stands beside it: a name, or a common noun. */
function describeOne(
  document: Document,
  range: Range,
  [head = [], ...rest]: readonly (readonly Word[])[],
): Description {
  const structure = structureOf(document, head)
  const { at, core } = structure
  if (core.length === 0) return describeNounless(range, structure)
  const apposed = rest.map((part) => readApposition(document, part))
  const proper = describeProper(document, range, structure, apposed)
  if (proper) return proper
  const called = at + core.length === head.length && rest.length > 0 ? calledIn(document, range, rest[0]) : null
  return describeCommon(document, range, structure, apposed, called)
}

/** What an apposition that is a name and no more calls it: “the regional paper, the Elmford Courier”. */
function calledIn(document: Document, range: Range, part: readonly Word[]): Description | null {
  const called = describeOne(document, range, [part])
  return called.names[0]?.start === part[openingOf(document, part).at]?.start ? called : null
}
