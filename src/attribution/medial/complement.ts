import { Closed, Form, Open, Part } from '../../grammar/tags.js'
import type { Stretch } from '../../mentions/index.js'
import { Kind } from '../../text/index.js'
import type { Frame } from '../relation.js'
import type { CueHere } from './cue.js'
import { hasFinite, lastKind, opensWithVerb, tokensIn } from './quotation.js'
import { clauseFollows, nounPhraseAfter } from './phrases/index.js'
import { closedOf, initialOf, isTime, isUpper, openOf, NOMINAL, partOf, Pos, posOf, type Syntax } from './syntax.js'

/** What stands behind a cue: the content, the one who is told. */
export interface Complement {
  readonly frame: Frame
  /** First unit of the content; the unit after its last is found by the reader. -1: it stands in the next paragraph. */
  readonly start: number
  /** The unit after its last, where that is known. */
  readonly end?: number
  readonly addressee: Stretch | null
}

/** How far behind the verb a complementizer is looked for. */
const MAX_ADJUNCT = 24

/** The content behind a cue, by the frames of its entry. */
export function complementOf(s: Syntax, cue: CueHere): Complement | null {
  const { entry, group } = cue
  const { frames } = entry
  const n = s.units.count
  let i = cue.end
  while (i < n && (s.pos[i] === Pos.adverb || isTime(s, i)) && !opensAmount(s, i)) i++
  if (i >= n) return null
  const plain = clausal(s, cue, i, null) ?? clausal(s, cue, afterParenthesis(s, i), null)
  if (plain) return plain
  const pos = s.pos[i]
  if (pos === Pos.preposition) {
    const governs = s.document.grammar.nominal[cue.index]
    if (governs.has(s.units.lexeme[i])) {
      const start = i + 1
      if (start < n && s.pos[start] !== Pos.comma && !isTime(s, start))
        return { frame: 'nominal', start, addressee: null }
    }
  }
  // “rejected that idea”, “accepts that it failed”
  const next = posOf(s, i + 1)
  if (pos === Pos.complementizer && !group.passive && frames.object && ((next & NOMINAL) !== 0 || next === Pos.comma))
    return { frame: clauseStartsAt(s, i + 1) ? 'that' : 'object', start: i, addressee: null }
  if (startsNoun(s, i) || opensAmount(s, i) || (frames.object && startsGerund(s, i))) {
    if (!group.passive && frames.control) {
      const object = nounPhraseAfter(s, i, n)
      if (object && infinitiveFollows(s, object.end)) return { frame: 'control', start: i, addressee: null }
    }
    if (!group.passive && frames.recipient) {
      const told = nounPhraseAfter(s, i, n)
      if (told) {
        for (const end of ends(s, told)) {
          const after = clausal(s, cue, afterTime(s, end), { start: told.start, end })
          if (after) return after
          const late = lateClause(s, cue, end, { start: told.start, end })
          if (late) return late
          const comma = posOf(s, end) === Pos.comma ? 1 : 0
          if (frames.clause && clauseStartsAt(s, end + comma))
            return { frame: 'zero', start: end + comma, addressee: { start: told.start, end } }
        }
        const governs = s.document.grammar.nominal[cue.index]
        for (let k = told.start + 1; k <= told.end && k + 1 < n; k++)
          if (s.pos[k] === Pos.preposition && governs.has(s.units.lexeme[k]))
            return { frame: 'nominal', start: k + 1, addressee: { start: told.start, end: k } }
      }
    }
    if (frames.clause && !frames.recipient && zeroClause(s, i)) return { frame: 'zero', start: i, addressee: null }
    if (!group.passive && frames.predicative && isDescribed(s, i))
      return { frame: 'predicative', start: i, addressee: null }
    if (!group.passive && frames.object) return { frame: 'object', start: i, addressee: null }
  }
  if (frames.clause && zeroClause(s, i)) return { frame: 'zero', start: i, addressee: null }
  if (!group.passive && frames.object && pos === Pos.wh && standsForThing(s, i))
    return { frame: 'object', start: i, addressee: null }
  return lateClause(s, cue, i, null) ?? behindAdjunct(s, cue, i)
}

/** “what he called a mistake” */
const standsForThing = (s: Syntax, i: number): boolean =>
  (partOf(s, i) & Part.relative) !== 0 && (partOf(s, i) & Part.interrogative) !== 0 && !(partOf(s, i) & Part.nominative)

/** “promised on Tuesday to …”, “complained to officials about …”: an infinitive, a question or a governed phrase behind another phrase. */
function behindAdjunct(s: Syntax, cue: CueHere, from: number): Complement | null {
  const { frames } = cue.entry
  const governs = s.document.grammar.nominal[cue.index]
  for (let i = from; posOf(s, i) === Pos.preposition;) {
    const phrase = nounPhraseAfter(s, i + 1, s.units.count)
    if (!phrase) return null
    for (let k = phrase.start + 1; k < phrase.end - 1; k++)
      if (
        s.pos[k] === Pos.preposition &&
        governs.has(s.units.lexeme[k]) &&
        !(closedOf(s, k) & Closed.locative) &&
        s.units.kind[k + 1] !== Kind.number
      )
        return { frame: 'nominal', start: k + 1, addressee: null }
    i = afterTime(s, phrase.end)
    if (frames.infinitive && i < s.units.count && opensInfinitive(s, i))
      return { frame: 'infinitive', start: i, addressee: null }
    if (frames.question && i < s.units.count && isInterrogative(s, i) && !(partOf(s, i) & Part.relative))
      return { frame: 'question', start: i, addressee: null }
    if (posOf(s, i) === Pos.preposition && governs.has(s.units.lexeme[i]) && i + 1 < s.units.count && !isTime(s, i + 1))
      return { frame: 'nominal', start: i + 1, addressee: null }
  }
  return null
}

/** “urged them | on Monday not to leave”: whether an infinitive stands behind a noun phrase and what tells more of it. */
function infinitiveFollows(s: Syntax, from: number): boolean {
  let relative = false
  for (let i = from; i < Math.min(s.units.count, from + MAX_ADJUNCT); i++) {
    if (opensInfinitive(s, i)) return true
    const pos = s.pos[i]
    const g = s.groupOf[i]
    if (g >= 0 && s.groups[g].shape === 'finite') {
      if (!relative) return false
      relative = false
      i = s.groups[g].end - 1
    } else if (pos === Pos.wh && partOf(s, i) & Part.relative) relative = true
    else if (g < 0 && !(pos & NOMINAL) && pos !== Pos.preposition && pos !== Pos.adverb) return false
  }
  return false
}

/** “cast the vote as a choice”: whether “as” stands behind the noun phrase at a unit. */
function isDescribed(s: Syntax, from: number): boolean {
  for (let i = from + 1; i < Math.min(s.units.count, from + MAX_ADJUNCT); i++) {
    if (partOf(s, i) & Part.manner) return (posOf(s, i + 1) & NOMINAL) !== 0 || posOf(s, i + 1) === Pos.verb
    if (
      !(s.pos[i] & NOMINAL) &&
      s.pos[i] !== Pos.preposition &&
      s.pos[i] !== Pos.adverb &&
      s.pos[i] !== Pos.coordinator
    )
      return false
  }
  return false
}

/** “told reporters Friday that …”, “asked them pointedly whether …” */
function afterTime(s: Syntax, i: number): number {
  let at = i
  while (at < s.units.count && (isTime(s, at) || s.pos[at] === Pos.adverb)) at++
  return at
}

/** How much may stand between two commas behind a verb: “added, though, that …”. */
const MAX_PARENTHESIS = 9

function afterParenthesis(s: Syntax, i: number): number {
  if (s.pos[i] !== Pos.comma) return s.units.count
  for (let k = i + 1; k < Math.min(s.units.count, i + MAX_PARENTHESIS); k++) {
    if (s.pos[k] === Pos.comma) return k + 1
    if (s.groupOf[k] >= 0 && s.groups[s.groupOf[k]].shape === 'finite') break
  }
  return s.units.count
}

/** A word that belongs to the noun phrase behind it: “at least six”, “not just a few”, “only the rich”, “about half of them”. */
function opensAmount(s: Syntax, i: number): boolean {
  if (s.pos[i] === Pos.preposition)
    return (
      (closedOf(s, i) & Closed.modifier) !== 0 &&
      (s.units.kind[i + 1] === Kind.number || (closedOf(s, i + 1) & (Closed.quantifier | Closed.partitive)) !== 0)
    )
  if (s.pos[i] !== Pos.adverb) return false
  let k = i + 1
  while (s.pos[k] === Pos.adverb) k++
  return (
    k < s.units.count &&
    (s.units.kind[k] === Kind.number ||
      s.units.kind[k] === Kind.sign ||
      (s.pos[k] === Pos.determiner && (closedOf(s, i) & Closed['focus-particle']) !== 0))
  )
}

/** A clause, a quotation, a question, an infinitive or a gerund right at a unit. */
function clausal(s: Syntax, cue: CueHere, i: number, addressee: Stretch | null): Complement | null {
  const { frames } = cue.entry
  const n = s.units.count
  if (i >= n) return null
  const pos = s.pos[i]
  const speech = frames.clause || frames.quotation
  if (pos === Pos.complementizer || (pos === Pos.pronoun && closedOf(s, i) & Closed.complementizer)) {
    if ((frames.clause || frames.that) && i + 1 < n) return { frame: 'that', start: i, addressee }
    return null
  }
  if (speech && pos === Pos.quote) return quotation(s, i, addressee)
  if (speech && (pos === Pos.comma || pos === Pos.colon) && posOf(s, i + 1) === Pos.quote)
    return quotation(s, i + 1, addressee)
  if (speech && pos === Pos.colon)
    return i + 1 < n ? { frame: 'colon', start: i + 1, addressee } : { frame: 'colon', start: -1, addressee }
  if (frames.question && isInterrogative(s, i)) return { frame: 'question', start: i, addressee }
  if (frames.infinitive && opensInfinitive(s, i))
    return { frame: 'infinitive', start: i > cue.end && partOf(s, i - 1) & Part.negation ? i - 1 : i, addressee }
  const g = s.groupOf[i]
  if (frames.gerund && g >= 0 && s.groups[g].shape === 'gerund' && s.groups[g].start === i)
    return { frame: 'gerund', start: i, addressee }
  return null
}

/** An infinitive, or one whose verb stands in quotation marks: “vowed to “open up” the law”. */
function opensInfinitive(s: Syntax, i: number): boolean {
  if (s.pos[i] === Pos.to) return true
  const { grammar, tokens } = s.document
  return (
    (closedOf(s, i) & Closed.purposive) !== 0 &&
    posOf(s, i + 1) === Pos.quote &&
    (grammar.form[tokens.lexeme[s.units.start[i + 1] + 1]] & Form.infinitive) !== 0
  )
}

function isInterrogative(s: Syntax, i: number): boolean {
  return (s.pos[i] === Pos.wh || s.pos[i] === Pos.subordinator) && (partOf(s, i) & Part.interrogative) !== 0
}

/** A quotation, alone where it ends as a sentence does or nothing that may belong to it follows. */
export function quotation(s: Syntax, i: number, addressee: Stretch | null): Complement {
  const last = lastKind(s, i)
  return last !== Kind.comma && last !== Kind.stop && goesOn(s, i + 1)
    ? { frame: 'zero', start: i, addressee }
    : { frame: 'quotation', start: i, end: i + 1, addressee }
}

function goesOn(s: Syntax, i: number): boolean {
  const pos = posOf(s, i)
  const g = s.groupOf[i] ?? -1
  return (
    i < s.units.count &&
    ((g >= 0 && (s.groups[g].shape === 'finite' || s.groups[g].shape === 'infinitive')) ||
      pos === Pos.noun ||
      pos === Pos.determiner ||
      pos === Pos.preposition ||
      pos === Pos.possessive ||
      pos === Pos.complementizer ||
      pos === Pos.subordinator ||
      (pos === Pos.coordinator && posOf(s, i + 1) === Pos.quote))
  )
}

function startsGerund(s: Syntax, i: number): boolean {
  const g = s.groupOf[i]
  return g >= 0 && s.groups[g].shape === 'gerund'
}

function startsNoun(s: Syntax, i: number): boolean {
  const pos = s.pos[i]
  return pos === Pos.noun || pos === Pos.determiner || pos === Pos.pronoun || pos === Pos.quote || pos === Pos.bracket
}

/** Where a recipient may end: “told reporters Monday that”, “told Smith he …”, “told reporters prices …”. */
function* ends(s: Syntax, { start, end }: Stretch): Generator<number> {
  yield end
  for (let i = start + 1; i < end; i++)
    if (
      s.pos[i] === Pos.pronoun ||
      s.pos[i] === Pos.determiner ||
      s.pos[i] === Pos.preposition ||
      (s.pos[i] === Pos.quote && s.pos[i - 1] === Pos.noun)
    )
      yield i
  for (let i = start + 1; i < end; i++)
    if (
      s.pos[i] === Pos.noun &&
      s.pos[i - 1] === Pos.noun &&
      (isUpper(initialOf(s, i)) !== isUpper(initialOf(s, i - 1)) || openOf(s, i - 1) & Open.group)
    )
      yield i
}

/** A clause without complementizer. */
function zeroClause(s: Syntax, i: number): boolean {
  const n = s.units.count
  if (s.pos[i] === Pos.preposition && opensAmount(s, i)) return clauseStartsAt(s, i + 1)
  if (s.pos[i] === Pos.subordinator || s.pos[i] === Pos.preposition) {
    // “said in 2010 the bank …” is no zero clause; “said if they win, they …” is.
    return s.pos[i] === Pos.subordinator && clauseFollows(s, i + 1, n)
  }
  const g = s.groupOf[i]
  if (g >= 0)
    return (
      s.groups[g].shape === 'gerund' &&
      s.groups[g + 1]?.shape === 'finite' &&
      isSubjectUpTo(s, s.groups[g].end, s.groups[g + 1].start)
    )
  return clauseStartsAt(s, i)
}

/** Whether nothing between two units ends a clause: “succeeding in 2016 is …”. */
function isSubjectUpTo(s: Syntax, from: number, verb: number): boolean {
  for (let i = from; i < verb; i++)
    if (!(s.pos[i] & NOMINAL) && s.pos[i] !== Pos.preposition && s.pos[i] !== Pos.adverb) return false
  return true
}

/** A noun phrase and the finite verb of which it is the subject. */
export function clauseStartsAt(s: Syntax, from: number): boolean {
  const n = s.units.count
  if (from >= n || !((s.pos[from] & NOMINAL) !== 0 || s.pos[from] === Pos.adverb)) return false
  let relative = false
  for (let i = from, commas = 0; i < n; i++) {
    const pos = s.pos[i]
    if (
      pos === Pos.quote &&
      i > from &&
      (opensWithVerb(s, i) || ((s.pos[i - 1] & NOMINAL) !== 0 && endsSentence(s, i) && hasFinite(s, i)))
    )
      return true
    const g = s.groupOf[i]
    if (g >= 0) {
      const { shape, start } = s.groups[g]
      if (shape === 'finite') return start > from && posOf(s, start - 1) !== Pos.coordinator
      if (shape === 'infinitive' && commas === 0) {
        i = s.groups[g].end - 1
        continue
      }
      continue
    }
    if (
      pos === Pos.wh ||
      (i > from &&
        (s.pos[i - 1] & NOMINAL) !== 0 &&
        (pos === Pos.complementizer
          ? relative
          : pos === Pos.subordinator && isInterrogative(s, i) && !isTime(s, i - 1)))
    ) {
      // A relative clause and its verb: “the plan that …”, “the days when …”.
      let k = i + 1
      while (k < n && !(s.groupOf[k] >= 0 && s.groups[s.groupOf[k]].shape === 'finite')) k++
      if (k >= n) return false
      relative = true
      i = s.groups[s.groupOf[k]].end - 1
      continue
    }
    if (pos === Pos.comma) {
      if (++commas > 2) return false
      continue
    }
    if (pos === Pos.stop || pos === Pos.colon || pos === Pos.complementizer) return false
    if (pos === Pos.subordinator) return false
  }
  return false
}

/** Whether nothing but a stop follows. */
const endsSentence = (s: Syntax, i: number): boolean => i + 1 >= s.units.count || posOf(s, i + 1) === Pos.stop

/** “said on Monday that …”, “said in a statement: …”: a clause behind an adverbial. */
function lateClause(s: Syntax, cue: CueHere, from: number, addressee: Stretch | null): Complement | null {
  const { frames } = cue.entry
  if (!frames.clause && !frames.that && !frames.quotation) return null
  const n = s.units.count
  const limit = Math.min(n, from + MAX_ADJUNCT)
  for (let i = from; i < limit; i++) {
    const pos = s.pos[i]
    const g = s.groupOf[i]
    if (pos === Pos.complementizer && (s.pos[i - 1] !== Pos.noun || i > from)) {
      if (frames.clause || frames.that) return { frame: 'that', start: i, addressee }
      return null
    }
    if (
      (pos === Pos.colon || (pos === Pos.comma && posOf(s, i + 1) === Pos.quote && tokensIn(s, i + 1) > 5)) &&
      (frames.clause || frames.quotation)
    ) {
      if (i + 1 >= n) return pos === Pos.colon ? { frame: 'colon', start: -1, addressee } : null
      if (posOf(s, i + 1) === Pos.quote) return quotation(s, i + 1, addressee)
      return { frame: 'colon', start: i + 1, addressee }
    }
    if (pos === Pos.comma && (posOf(s, i + 1) === Pos.wh || posOf(s, i + 1) === Pos.subordinator)) {
      // “said on the radio, where he works, that …”
      let close = i + 1
      while (close < limit && s.pos[close] !== Pos.comma) close++
      return posOf(s, close + 1) === Pos.complementizer && (frames.clause || frames.that) && close + 2 < n
        ? { frame: 'that', start: close + 1, addressee }
        : null
    }
    if (g >= 0 && (s.groups[g].shape !== 'participle' || s.pos[i - 1] === Pos.comma)) return null
    if (
      frames.clause &&
      i > from &&
      (isTime(s, i - 1) || s.pos[i - 1] === Pos.adverb || s.pos[i - 1] === Pos.comma || s.pos[i - 1] === Pos.noun)
    ) {
      const nominative = s.pos[i] === Pos.pronoun && (partOf(s, i) & Part.nominative) !== 0
      if (nominative && clauseStartsAt(s, i)) return { frame: 'zero', start: i, addressee }
      if (
        (isTime(s, i - 1) || s.pos[i - 1] === Pos.adverb) &&
        !isTime(s, i) &&
        startsNoun(s, i) &&
        clauseStartsAt(s, i)
      )
        return { frame: 'zero', start: i, addressee }
    }
    if (i === from && isTime(s, i)) continue
    if (pos === Pos.stop || pos === Pos.subordinator) return null
    if (pos === Pos.comma && i > from + 1 && !frames.clause) return null
  }
  return null
}
