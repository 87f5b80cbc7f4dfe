import { Closed, Form, Part } from '../../../grammar/tags.js'
import type { Stretch } from '../../../mentions/index.js'
import { Kind } from '../../../text/index.js'
import type { CueHere } from '../cue.js'
import { lastKind } from '../quotation.js'
import { closedOf, groupAt, groupFrom, partOf, Pos, posOf, type Syntax } from '../syntax.js'
import { isInterrogative } from './clause.js'
import { complement, type Complement } from './complement.js'

/** A clause, a quotation, a question, an infinitive or a gerund right at a unit. */
export function clausal(s: Syntax, cue: CueHere, i: number, addressee: Stretch | null): Complement | null {
  const { frames } = cue.entry
  const n = s.units.count
  if (i >= n) return null
  const pos = s.pos[i]
  if (pos === Pos.complementizer || (pos === Pos.pronoun && closedOf(s, i) & Closed.complementizer))
    return (frames.clause || frames.that) && i + 1 < n ? complement('that', i, addressee) : null
  if (frames.clause || frames.quotation) {
    if (pos === Pos.quote) return quotation(s, i, addressee)
    if (pos & (Pos.comma | Pos.colon) && posOf(s, i + 1) === Pos.quote) return quotation(s, i + 1, addressee)
    if (pos === Pos.colon) return complement('colon', i + 1 < n ? i + 1 : -1, addressee)
  }
  if (frames.question && isInterrogative(s, i)) return complement('question', i, addressee)
  if (frames.infinitive && opensInfinitive(s, i)) {
    const negated = i > cue.end && partOf(s, i - 1) & Part.negation
    return complement('infinitive', negated ? i - 1 : i, addressee)
  }
  return frames.gerund && groupFrom(s, i)?.shape === 'gerund' ? complement('gerund', i, addressee) : null
}

/** An infinitive, or one whose verb stands in quotation marks: “vowed to “open up” the law”. */
export function opensInfinitive(s: Syntax, i: number): boolean {
  if (s.pos[i] === Pos.to) return true
  const { grammar, tokens } = s.document
  return (
    (closedOf(s, i) & Closed.purposive) !== 0 &&
    posOf(s, i + 1) === Pos.quote &&
    (grammar.form[tokens.lexeme[s.units.start[i + 1] + 1]] & Form.infinitive) !== 0
  )
}

/** A quotation, alone where it ends as a sentence does or nothing that may belong to it follows. */
export function quotation(s: Syntax, i: number, addressee: Stretch | null): Complement {
  const last = lastKind(s, i)
  return last !== Kind.comma && last !== Kind.stop && goesOn(s, i + 1)
    ? complement('zero', i, addressee)
    : complement('quotation', i, addressee, behindJoined(s, i))
}

/** “chanted “Mend it,” and “Mend it now””: the unit behind a quotation and those that are joined to it. */
function behindJoined(s: Syntax, i: number): number {
  const joint = posOf(s, i + 1) === Pos.comma ? i + 2 : i + 1
  if (posOf(s, joint) !== Pos.coordinator) return i + 1
  const next = posOf(s, joint + 1) === Pos.comma ? joint + 2 : joint + 1
  return posOf(s, next) === Pos.quote ? behindJoined(s, next) : i + 1
}

/** What may go on the sentence of a quotation. */
const GOES_ON = Pos.noun | Pos.determiner | Pos.preposition | Pos.possessive | Pos.complementizer | Pos.subordinator

function goesOn(s: Syntax, i: number): boolean {
  if (i >= s.units.count) return false
  const shape = groupAt(s, i)?.shape
  return (
    shape === 'finite' ||
    shape === 'infinitive' ||
    (s.pos[i] & GOES_ON) !== 0 ||
    (s.pos[i] === Pos.coordinator && posOf(s, i + 1) === Pos.quote)
  )
}
