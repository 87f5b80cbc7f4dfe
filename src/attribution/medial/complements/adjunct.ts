import { Closed, Part } from '../../../grammar/tags.js'
import type { Stretch } from '../../../mentions/index.js'
import { Kind } from '../../../text/index.js'
import type { CueHere } from '../cue.js'
import { nounPhraseAfter } from '../phrases/index.js'
import { tokensIn } from '../quotation.js'
import { closedOf, groupAt, isTime, partOf, Pos, posOf, type Syntax } from '../syntax.js'
import { opensInfinitive, quotation } from './clausal.js'
import { clauseStartsAt, isInterrogative } from './clause.js'
import { complement, MAX_ADJUNCT, STARTS_PHRASE, type Complement } from './complement.js'

/** “told reporters Friday that …”, “asked them pointedly whether …” */
export function afterAdverbials(s: Syntax, i: number): number {
  let at = i
  while (at < s.units.count && (isTime(s, at) || s.pos[at] === Pos.adverb)) at++
  return at
}

/** How much may stand between two commas behind a verb: “added, though, that …”. */
const MAX_PARENTHESIS = 9

/** The unit behind what stands between a comma and the next one; the end where nothing does. */
export function afterParenthesis(s: Syntax, comma: number): number {
  if (s.pos[comma] !== Pos.comma) return s.units.count
  for (let i = comma + 1; i < Math.min(s.units.count, comma + MAX_PARENTHESIS); i++) {
    if (s.pos[i] === Pos.comma) return i + 1
    if (groupAt(s, i)?.shape === 'finite') break
  }
  return s.units.count
}

/** “promised on Tuesday to …”, “complained to officials about …”: an infinitive, a question or a governed phrase behind another phrase. */
export function behindAdjunct(s: Syntax, { entry, index }: CueHere, from: number): Complement | null {
  const { frames } = entry
  const n = s.units.count
  const governs = s.document.grammar.nominal[index]
  for (let i = from; posOf(s, i) === Pos.preposition;) {
    const phrase = nounPhraseAfter(s, i + 1, n)
    if (!phrase) return null
    for (let k = phrase.start + 1; k < phrase.end - 1; k++)
      if (s.pos[k] === Pos.preposition && governs.has(s.units.lexeme[k]) && !tellsWhere(s, k))
        return complement('nominal', k + 1)
    i = afterAdverbials(s, phrase.end)
    if (i >= n) return null
    if (frames.infinitive && opensInfinitive(s, i)) return complement('infinitive', i)
    if (frames.question && isInterrogative(s, i) && !(partOf(s, i) & Part.relative)) return complement('question', i)
    if (s.pos[i] === Pos.preposition && governs.has(s.units.lexeme[i]) && i + 1 < n && !isTime(s, i + 1))
      return complement('nominal', i + 1)
  }
  return null
}

/** Whether a preposition stands before a place or a number. */
const tellsWhere = (s: Syntax, i: number): boolean =>
  (closedOf(s, i) & Closed.locative) !== 0 || s.units.kind[i + 1] === Kind.number

/** “said on Monday that …”, “said in a statement: …”: a clause behind an adverbial. */
export function lateClause(s: Syntax, cue: CueHere, from: number, addressee: Stretch | null): Complement | null {
  const { clause, that, quotation: quotes } = cue.entry.frames
  if (!clause && !that && !quotes) return null
  const limit = Math.min(s.units.count, from + MAX_ADJUNCT)
  for (let i = from; i < limit; i++) {
    const pos = s.pos[i]
    if (pos === Pos.complementizer && (i > from || s.pos[i - 1] !== Pos.noun))
      return clause || that ? complement('that', i, addressee) : null
    if ((clause || quotes) && introducesSpeech(s, i)) return speechBehind(s, i, addressee)
    if (pos === Pos.comma && posOf(s, i + 1) & (Pos.wh | Pos.subordinator)) {
      const start = behindInserted(s, i, limit)
      return start >= 0 && (clause || that) ? complement('that', start, addressee) : null
    }
    const group = groupAt(s, i)
    if (group && (group.shape !== 'participle' || s.pos[i - 1] === Pos.comma)) return null
    if (clause && i > from && opensZero(s, i)) return complement('zero', i, addressee)
    if (i === from && isTime(s, i)) continue
    if (pos & (Pos.stop | Pos.subordinator) || (pos === Pos.comma && i > from + 1 && !clause)) return null
  }
  return null
}

/** A quotation of fewer tokens is a term. */
const MIN_SPEECH = 6

/** A colon, or a comma before a quotation. */
const introducesSpeech = (s: Syntax, i: number): boolean =>
  s.pos[i] === Pos.colon ||
  (s.pos[i] === Pos.comma && posOf(s, i + 1) === Pos.quote && tokensIn(s, i + 1) >= MIN_SPEECH)

function speechBehind(s: Syntax, mark: number, addressee: Stretch | null): Complement {
  const start = mark + 1
  if (start >= s.units.count) return complement('colon', -1, addressee)
  return s.pos[start] === Pos.quote ? quotation(s, start, addressee) : complement('colon', start, addressee)
}

/** “said on the radio, where he works, | that …”: the complementizer behind a clause between commas, -1 for none. */
function behindInserted(s: Syntax, comma: number, limit: number): number {
  let close = comma + 1
  while (close < limit && s.pos[close] !== Pos.comma) close++
  return posOf(s, close + 1) === Pos.complementizer && close + 2 < s.units.count ? close + 1 : -1
}

/** Whether a clause without complementizer begins at a unit: behind an adverbial, or with a subject that can be nothing else. */
function opensZero(s: Syntax, i: number): boolean {
  const nominative = s.pos[i] === Pos.pronoun && (partOf(s, i) & Part.nominative) !== 0
  const adverbial = s.pos[i - 1] === Pos.adverb || isTime(s, i - 1)
  const opens = nominative
    ? adverbial || s.pos[i - 1] & (Pos.comma | Pos.noun)
    : adverbial && s.pos[i] & STARTS_PHRASE && !isTime(s, i)
  return opens ? clauseStartsAt(s, i) : false
}
