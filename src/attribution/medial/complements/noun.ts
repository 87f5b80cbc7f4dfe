import { Closed, Part } from '../../../grammar/tags.js'
import type { NounCue } from '../../../grammar/types.js'
import type { Stretch } from '../../../mentions/index.js'
import type { Frame } from '../../relation.js'
import { clauseStartsAt } from './clause.js'
import { nounPhraseAfter } from '../phrases/index.js'
import {
  afterAdverbs,
  closedOf,
  groupAt,
  isTime,
  NOMINAL,
  partOf,
  Pos,
  posOf,
  type Syntax,
  type VerbGroup,
} from '../syntax.js'

/** A noun that names what is said, with its content behind it. */
export interface NounHere {
  readonly entry: NounCue
  readonly frame: Frame
  /** First unit of the content, and the unit after the last where the noun stands before a verb. */
  readonly start: number
  readonly end: number | null
  /** The unit after the cue. */
  readonly cueEnd: number
  /** Who holds it, where its phrase says so: “Smith’s claim that”. */
  readonly source: Stretch | null
}

/** The cue that a noun at a unit makes with what follows it. */
export function nounCueAt(s: Syntax, i: number): NounHere | null {
  const { grammar } = s.document
  if (s.pos[i] !== Pos.noun) return null
  const indices = grammar.nounCues.get(s.units.lexeme[i]) ?? []
  for (const next of [i + 1, complementizerBehind(s, i + 1)])
    for (const index of next < 0 ? [] : indices) {
      const found = nounCue(s, i, index, next)
      if (found) return found
    }
  return null
}

/** The cue that an entry makes of a noun with what begins at a unit. */
function nounCue(s: Syntax, i: number, index: number, next: number): NounHere | null {
  const entry = s.document.grammar.compiled.nounCues[index]
  const { that, predicative } = entry.frames
  const copula = next === i + 1 && (that || predicative) ? copulaOf(s, i) : null
  if (copula) {
    const { end } = copula
    return { entry, frame: 'that', start: afterAdverbs(s, end), end: null, cueEnd: end, source: holderOf(s, i) }
  }
  const frame = frameOf(s, entry, index, next)
  const start = frame === 'nominal' ? next + 1 : next
  if (!frame || start >= s.units.count) return null
  const end = hasVerbBefore(s, i) ? endBeforeMain(s, i, start) : endBeforeVerb(s, start, frame)
  return { entry, frame, start, end, cueEnd: i + 1, source: holderOf(s, i) }
}

/** The frame of an entry that a unit behind its noun opens. */
function frameOf(s: Syntax, { frames }: NounCue, index: number, next: number): Frame | null {
  switch (posOf(s, next)) {
    case Pos.complementizer:
      return frames.that ? 'that' : null
    case Pos.to:
      return frames.infinitive ? 'infinitive' : null
    case Pos.wh:
    case Pos.subordinator:
      return frames.question && partOf(s, next) & Part.interrogative ? 'question' : null
    case Pos.preposition:
      return s.document.grammar.nounPrepositions[index].has(s.units.lexeme[next]) ? 'nominal' : null
    default:
      return null
  }
}

/** “criticism from drivers | that …”, “a claim Monday | that …”: the complementizer behind what tells more of the noun, -1 for none. */
function complementizerBehind(s: Syntax, from: number): number {
  if (posOf(s, from) !== Pos.preposition && !isTime(s, from)) return -1
  for (let i = from + 1; i < Math.min(s.units.count, from + MAX_MODIFIERS); i++) {
    if (s.pos[i] === Pos.complementizer) return i
    if (!(s.pos[i] & (NOMINAL | Pos.preposition | Pos.adverb))) return -1
  }
  return -1
}

/** How far behind a noun its copula is looked for. */
const MAX_MODIFIERS = 10

/** “Smith’s argument on Sunday was that …”: the verb group that tells what the noun says. */
function copulaOf(s: Syntax, noun: number): VerbGroup | null {
  const { auxiliary } = s.document.grammar
  for (let i = noun + 1; i < Math.min(s.units.count, noun + MAX_MODIFIERS); i++) {
    const group = groupAt(s, i)
    if (group) {
      const tells = group.shape === 'finite' && auxiliary[group.verb] === 1
      return tells && posOf(s, afterAdverbs(s, group.end)) === Pos.complementizer ? group : null
    }
    const modifies = Pos.preposition | Pos.adverb | (i > noun + 1 ? NOMINAL : 0)
    if (!(s.pos[i] & modifies)) return null
  }
  return null
}

/** Whether a finite verb stands before the noun in its clause: the noun is no subject. */
function hasVerbBefore(s: Syntax, noun: number): boolean {
  for (let i = noun - 1; i >= 0; i--) {
    const group = groupAt(s, i)
    if (group && group.shape !== 'participle') return true
    if (s.pos[i] & (Pos.comma | Pos.subordinator | Pos.complementizer | Pos.wh | Pos.colon)) return false
  }
  return false
}

/** “With Finch facing claims of fraud, the mayor left”: the comma behind which the main clause of the sentence begins. */
function endBeforeMain(s: Syntax, noun: number, start: number): number | null {
  for (let i = 0; i < noun; i++) {
    if (groupAt(s, i)?.shape === 'finite') return null
  }
  for (let i = start; i < s.units.count; i++) {
    if (groupAt(s, i)?.shape === 'finite') return null
    if (s.pos[i] === Pos.comma && clauseStartsAt(s, i + 1)) return i
  }
  return null
}

/** Where the content of a noun that is a subject ends: before the verb. */
function endBeforeVerb(s: Syntax, start: number, frame: Frame): number | null {
  if (frame === 'that') return endBeforeSecondVerb(s, start)
  if (frame !== 'nominal') return null
  for (let i = start; i < s.units.count; i++) {
    const group = groupAt(s, i)
    if (group?.shape === 'finite') return group.start
    if (s.pos[i] & (Pos.comma | Pos.wh)) return i
  }
  return null
}

/** “The claim that the vote was stolen was false”: where the verb begins that has the noun for its subject. */
function endBeforeSecondVerb(s: Syntax, start: number): number | null {
  let verbs = 0
  for (let i = start + 1; i < s.units.count; i++) {
    if (s.pos[i] & ENDS_CONTENT) return null
    const group = groupAt(s, i)
    if (group?.shape !== 'finite') continue
    if (verbs++ > 0) return i
    i = group.end - 1
  }
  return null
}

const ENDS_CONTENT = Pos.comma | Pos.wh | Pos.complementizer | Pos.subordinator | Pos.coordinator | Pos.colon

/** “Smith’s repeated claim”, “his claim”, “the claim by Smith”. */
function holderOf(s: Syntax, noun: number): Stretch | null {
  for (let i = noun - 1; i >= 0; i--) {
    const pos = s.pos[i]
    if (pos === Pos.possessive) {
      let start = i
      while (start > 0 && s.pos[start - 1] & NOMINAL && s.pos[start - 1] !== Pos.possessive) start--
      return start < i ? { start, end: i } : null
    }
    if (pos === Pos.determiner) return partOf(s, i) & Part.possessive ? { start: i, end: i + 1 } : null
    if (!(pos & (Pos.noun | Pos.adverb | Pos.joint | Pos.coordinator))) break
  }
  return closedOf(s, noun + 1) & Closed['agent-marker'] ? nounPhraseAfter(s, noun + 2, s.units.count) : null
}
