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
  const { grammar, tokens } = s.document
  const { units } = s
  const cues: CueHere[] = []
  const add = (cue: number, end: number, verbs = group): void => {
    cues.push({ entry: grammar.compiled.verbCues[cue], index: cue, group: verbs, end })
  }
  let next = group.end
  while (
    next < units.count &&
    ((s.pos[next] === Pos.adverb && !grammar.complements.has(units.lexeme[next])) || isTime(s, next))
  )
    next++
  if (next < units.count) {
    const lexeme = units.lexeme[next]
    const single = tokens.single[units.start[next]]
    for (const word of single === lexeme ? [lexeme] : [lexeme, single])
      for (const { cue, verb } of grammar.complements.get(word) ?? []) if (verb === group.verb) add(cue, next + 1)
  }
  // “are concerned”: an adjective that is a participle too.
  if (group.passive)
    for (const { cue, verb } of grammar.complements.get(units.lexeme[group.head]) ?? [])
      if (grammar.auxiliary[verb] === 1) add(cue, group.end, { ...group, passive: false })
  const simple = grammar.simpleCues.get(group.verb)
  if (simple !== undefined) add(simple, group.end)
  return cues
}
