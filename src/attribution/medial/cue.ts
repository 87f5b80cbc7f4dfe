import type { VerbCue } from '../../grammar/types.js'
import { isTime, Pos, type Syntax, type VerbGroup } from './syntax.js'

/** A verb group as a cue. */
export interface CueHere {
  readonly entry: VerbCue
  readonly index: number
  readonly group: VerbGroup
  /** The unit after the cue. */
  readonly end: number
}

/** The cues that a verb group makes, with its complement or alone; longer ones first. */
export function cuesOf(s: Syntax, group: VerbGroup): CueHere[] {
  const { document: { grammar, tokens }, units } = s // prettier-ignore
  const cues: CueHere[] = []
  let next = group.end
  while (
    next < units.count &&
    ((s.pos[next] === Pos.adverb && !grammar.complements.has(units.lexeme[next])) || isTime(s, next))
  )
    next++
  if (next < units.count) {
    const lexeme = units.lexeme[next]
    const single = tokens.single[units.start[next]]
    addCompounds(s, cues, group, lexeme, next + 1)
    if (single !== lexeme) addCompounds(s, cues, group, single, next + 1)
  }
  // “are concerned”: an adjective that is a participle too.
  if (group.passive)
    for (const { cue, verb } of grammar.complements.get(units.lexeme[group.head]) ?? [])
      if (grammar.auxiliary[verb] === 1) cues.push(cueOf(s, cue, { ...group, passive: false }, group.end))
  const simple = grammar.simpleCues.get(group.verb)
  if (simple !== undefined) cues.push(cueOf(s, simple, group, group.end))
  return cues
}

/** Adds the cues that a verb makes with a word. */
function addCompounds(s: Syntax, cues: CueHere[], group: VerbGroup, word: number, end: number): void {
  const complements = s.document.grammar.complements.get(word)
  if (complements)
    for (const { cue, verb } of complements) if (verb === group.verb) cues.push(cueOf(s, cue, group, end))
}

const cueOf = ({ document }: Syntax, index: number, group: VerbGroup, end: number): CueHere => ({
  entry: document.grammar.compiled.verbCues[index],
  index,
  group,
  end,
})
