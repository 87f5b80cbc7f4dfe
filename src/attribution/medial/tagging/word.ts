import { Closed, Form, Part, PERSONAL_PRONOUN } from '../../../grammar/tags.js'
import { Kind } from '../../../text/index.js'
import { beforeAdverbs, closedOf, formOf, partOf, Pos, isAuxiliary } from '../syntax.js'
import { extendGroup, groupAccepts, startAuxiliary, startGroup, startInfinitive } from './group.js'
import { mayBeNominal, mustBeFinite, opensPhrase } from './lookahead.js'
import { shapeOf } from './shape.js'
import { BASE, DETERMINING, looksAdverbial, isGlued, isName, isReporting, type Tagging } from './unit.js'

const ADVERB = Closed['sentence-adverb'] | Closed['focus-particle']

/** The part of speech of a word, where the words before it have theirs; a verb opens a group, or joins the one that waits for it. */
export function tagWord(s: Tagging, i: number): number {
  const closed = closedOf(s, i)
  const part = partOf(s, i)
  const form = formOf(s, i)
  const prev = beforeAdverbs(s, i)
  const before = prev < 0 ? Pos.other : s.pos[prev]
  if (part & Part['possessive-marker'])
    return before & (Pos.pronoun | Pos.wh) || prev < i - 1 ? startAuxiliary(s, i) : Pos.possessive
  if (closed & Closed.modal && (closed & Closed.preposition || !isName(s, i)))
    return before & (Pos.determiner | Pos.possessive) ? Pos.noun : startAuxiliary(s, i)
  if (form && groupAccepts(s, i)) return extendGroup(s, i)
  const tag = tagFunctionWord(s, i, prev, before)
  if (tag) return tag
  const shape = form ? shapeOf(s, i, prev, before) : null
  if (shape) return startGroup(s, i, shape)
  if (part & Part.negation) return Pos.adverb
  if (closed & Closed.preposition) return opensCompound(s, i) ? Pos.noun : Pos.preposition
  if (isName(s, i)) return Pos.noun
  if (closed & ADVERB || part & Part.adverb) return Pos.adverb
  return !form && !(part & Part.adjective) && looksAdverbial(s, i) ? Pos.adverb : Pos.noun
}

/** The part of speech of a word of grammar; 0 where it is none, or may be a verb, a preposition or an adverb. */
function tagFunctionWord(s: Tagging, i: number, prev: number, before: number): number {
  const closed = closedOf(s, i)
  const part = partOf(s, i)
  if (part & Part.nominative && closed & Closed['sentence-adverb'])
    return isExistential(s, i) ? Pos.pronoun : Pos.adverb
  if (closed & Closed.purposive) return opensInfinitive(s, i) ? startInfinitive(s, i) : Pos.preposition
  if (closed & Closed.complementizer) return tagThat(s, i, prev, before)
  if (part & Part.possessive && (!(closed & PERSONAL_PRONOUN) || mayBeNominal(s, i + 1))) return Pos.determiner
  if (part & (Part.relative | Part.interrogative) && !(closed & Closed.subordinator)) return Pos.wh
  if (closed & Closed.subordinator) {
    if (closed & Closed['sentence-adverb'] && isWithinVerb(s, i, before)) return Pos.adverb
    if (!(closed & Closed.preposition)) return Pos.subordinator
  }
  if (part & Part.determiner) return Pos.determiner
  if (closed & DETERMINING) return determines(s, i, closed, part) ? Pos.determiner : Pos.pronoun
  if (closed & Closed.partitive) return Pos.determiner
  // “the F.B.I.”
  if (closed & PERSONAL_PRONOUN) return isLetter(s, i) ? Pos.noun : Pos.pronoun
  return closed & (Closed.coordinator | Closed.conjunction) ? Pos.coordinator : 0
}

/** Whether a letter and a stop stand right before a letter. */
function isLetter({ units, document: { tokens } }: Tagging, i: number): boolean {
  const letter = i > 1 && units.kind[i - 1] === Kind.stop ? units.start[i - 2] : -1
  return letter >= 0 && tokens.end[letter] - tokens.start[letter] === 1
}

/** “There is”, “there certainly was”. */
function isExistential(s: Tagging, i: number): boolean {
  const next = looksAdverbial(s, i + 1) ? i + 2 : i + 1
  return (
    isAuxiliary(s, next) ||
    (closedOf(s, next) & Closed.modal) !== 0 ||
    (partOf(s, next) & Part['possessive-marker']) !== 0
  )
}

/** Whether a noun follows a word that may stand alone: not “many feel that”, “others accused Smith”, “those backing Smith”. */
function determines(s: Tagging, i: number, closed: number, part: number): boolean {
  const form = formOf(s, i + 1)
  const stands =
    part & Part.noun ||
    (closed & Closed.quantifier && form & (BASE | Form.past)) ||
    (closed & Closed.demonstrative && form & Form.participle && form & Form.present)
  return mayBeNominal(s, i + 1) && !(stands && isReporting(s, i + 1) && (part & Part.noun || opensPhrase(s, i + 2)))
}

/** “has since said”, “Smith once said”: between an auxiliary and its verb, or a subject and its. */
const isWithinVerb = (s: Tagging, i: number, before: number): boolean =>
  s.waiting >= 0 ? (formOf(s, i + 1) & Form.participle) !== 0 : before === Pos.noun && mustBeFinite(s, i + 1)

/** Whether a verb follows “to”, behind adverbs or not. */
function opensInfinitive(s: Tagging, i: number): boolean {
  let k = i + 1
  while (
    k < s.units.count &&
    s.units.kind[k] === Kind.word &&
    !formOf(s, k) &&
    (closedOf(s, k) & ADVERB || partOf(s, k) & (Part.adverb | Part.negation) || looksAdverbial(s, k))
  )
    k++
  return (formOf(s, k) & BASE) !== 0 && !isName(s, k) && !(partOf(s, k + 1) & Part['possessive-marker'])
}

/** What a clause behind “that” may open with: “that $4 was lost”. */
const OPENS: ReadonlySet<number> = new Set([Kind.word, Kind.number, Kind.sign, Kind.open, Kind.quote, Kind.comma])

/** “That”: a complementizer, a relative word, a determiner or a pronoun. */
function tagThat(s: Tagging, i: number, prev: number, before: number): number {
  const { units, document: { grammar } } = s // prettier-ignore
  const verbFollows = mustBeFinite(s, i + 1) || (before === Pos.noun && reportsNext(s, i, prev))
  if (before & (Pos.noun | Pos.quote | Pos.bracket | Pos.pronoun)) return verbFollows ? Pos.wh : Pos.complementizer
  // “made clear that …”: a particle of the verb before it.
  const completes =
    before === Pos.preposition && s.pos[prev - 1] === Pos.verb && grammar.complements.has(units.lexeme[prev])
  if (completes && !verbFollows) return Pos.complementizer
  if (before & (Pos.preposition | Pos.other | Pos.stop))
    return verbFollows || !mayBeNominal(s, i + 1) ? Pos.pronoun : Pos.determiner
  if (verbFollows) return Pos.pronoun
  return before !== Pos.verb || (i + 1 < units.count && OPENS.has(units.kind[i + 1])) ? Pos.complementizer : Pos.pronoun
}

/** “a poll that | shows she leads”, but “the claim that | reports are false”: whether a noun that says nothing itself has a verb of reporting behind its “that”. */
const reportsNext = (s: Tagging, that: number, noun: number): boolean => {
  const { grammar } = s.document
  const names = grammar.nounCues.get(s.units.lexeme[noun])?.some((n) => grammar.compiled.nounCues[n].frames.that)
  return !names && isReporting(s, that + 1) && (formOf(s, that + 1) & Form.finite) !== 0 && opensPhrase(s, that + 2)
}

/** “down-valley races”, “in-house”: a dash joins it to the word behind it. */
const opensCompound = (s: Tagging, i: number): boolean => s.units.kind[i + 1] === Kind.dash && isGlued(s, i + 1)
