import { Closed, Form, Part } from '../../../grammar/tags.js'
import { Kind } from '../../../text/index.js'
import { closedOf, formOf, groupAt, isAuxiliary, isCapital, partOf, Pos, posOf, type VerbGroup } from '../syntax.js'
import {
  beginsClause,
  describes,
  followsPhraseCue,
  hasVerb,
  headsPlural,
  inNounPhrase,
  isApposed,
  lacksVerb,
} from './clause.js'
import { fitsVerb, isSubjectOf, mustBeFinite, opensPhrase, opensSubject } from './lookahead.js'
import {
  BASE,
  DETERMINING,
  looksAdverbial,
  isAdjective,
  isGlued,
  isName,
  isPlainNoun,
  isPlural,
  isReporting,
  reportsSpeech,
  isSubjectPronoun,
  type Tagging,
} from './unit.js'

type Shape = VerbGroup['shape']

/** Of what shape a word that may be a verb is one here, null where it is none; `prev` is the unit before it and its adverbs. */
export function shapeOf(s: Tagging, i: number, prev: number, before: number): Shape | null {
  const form = formOf(s, i)
  if (isAuxiliary(s, i)) return shapeOfAuxiliary(form)
  if (isName(s, i) || isCompounded(s, i) || opensAsNoun(s, i, prev)) return null
  if (closedOf(s, i) & Closed.preposition && !isSubjectPronoun(s, prev)) return null
  const governed = isGoverned(s, i, prev, before)
  if (form & Form.participle && form & Form.present && !(form & Form.finite))
    return !governed && isGerund(s, i, prev, before) ? 'gerund' : null
  const ambiguous = (closedOf(s, i) & Closed['ambiguous-verb']) !== 0
  if ((ambiguous || !(form & Form.past)) && followsPhraseCue(s, prev)) return null
  if (governed) return null
  // “before Smith | left” is a clause, “before | talks” is none.
  if (before === Pos.preposition && !(form & Form.past && closedOf(s, prev) & Closed.subordinator)) return null
  if (form & Form.past) return shapeOfPast(s, i, prev, before)
  if ((form & Form.person) === 3) return isThirdPerson(s, i, prev, before) ? 'finite' : null
  return form & BASE ? shapeOfBase(s, i, prev, before) : null
}

function shapeOfAuxiliary(form: number): Shape {
  if (form & Form.finite) return 'finite'
  return form & Form.present ? 'gerund' : form & BASE ? 'base' : 'participle'
}

/** Whether a dash or a mark joins a word to another; the stop of an abbreviation does not: “Clay Inc. said”. */
const isCompounded = (s: Tagging, i: number): boolean =>
  (s.units.kind[i + 1] === Kind.dash && isGlued(s, i + 1)) ||
  (i > 0 && s.pos[i - 1] === Pos.joint && s.units.kind[i - 1] !== Kind.stop)

/** Whether a form that could command opens the sentence, before a name or the nouns of a subject. */
const opensAsNoun = (s: Tagging, i: number, prev: number): boolean =>
  prev < 0 &&
  (formOf(s, i) & BASE) !== 0 &&
  !s.titled &&
  i + 1 < s.units.count &&
  (isCapital(s, i + 1) || opensSubject(s, i))

/** Whether a determiner, or one and adjectives, stand before a word: “the | claim”, “a sharp | rise”. */
const isGoverned = (s: Tagging, i: number, prev: number, before: number): boolean =>
  (before & (Pos.determiner | Pos.possessive)) !== 0 ||
  (before === Pos.noun &&
    ((closedOf(s, i) & Closed['ambiguous-verb']) !== 0 || modifiesNext(s, i)) &&
    isAdjective(s, prev) &&
    inNounPhrase(s, prev))

/** An adjective before a noun. */
const modifiesNext = (s: Tagging, i: number): boolean => (partOf(s, i) & Part.adjective) !== 0 && isPlainNoun(s, i + 1)

/** Whether a form in “-ing” is a verb. */
function isGerund(s: Tagging, i: number, prev: number, before: number): boolean {
  if (before !== Pos.noun) return true
  if (closedOf(s, i) & Closed['ambiguous-verb']) return opensPhrase(s, i + 1) || describes(s, i, prev)
  return !modifiesNext(s, i) || isName(s, i + 1) || describes(s, i, prev)
}

/** Of what shape a past form is a verb. */
function shapeOfPast(s: Tagging, i: number, prev: number, before: number): Shape | null {
  const form = formOf(s, i)
  const afterSubject = (before & (Pos.pronoun | Pos.wh)) !== 0
  if (
    form & BASE &&
    closedOf(s, i) & Closed['ambiguous-verb'] &&
    !afterSubject &&
    !fitsVerb(s, i, prev) &&
    !(isReporting(s, i) && before === Pos.noun && lacksVerb(s, i))
  )
    return null
  if (!(form & Form.finite) || (prev < 0 && form & Form.participle && !s.titled)) return 'participle'
  if (before === Pos.verb && !endsSubject(s, prev) && !(isReducedBefore(s, prev) && tellsHere(s, i, prev)))
    return partOf(s, i) & Part.adjective || opensSpeaker(s, i, prev) ? null : 'participle'
  if (form & Form.participle && hasAgent(s, i, prev)) return 'participle'
  if (before & (Pos.preposition | Pos.subordinator)) return 'participle'
  if (prev < 0 && isPlainNoun(s, i + 1)) return null
  const bare = !afterSubject && (before !== Pos.noun || isAdjective(s, prev))
  return bare && modifiesNext(s, i) && !isName(s, i + 1) ? null : 'finite'
}

/** “…,” said retired clerk Finch: a participle before the nouns that tell who speaks. */
const opensSpeaker = (s: Tagging, i: number, verb: number): boolean =>
  reportsSpeech(s, verb) && (posOf(s, verb - 1) & (Pos.comma | Pos.quote)) !== 0 && isPlainNoun(s, i + 1)

/** “exit polling | showed”: whether a gerund, or a verb with a mark behind it, stands where a subject ends. */
function endsSubject(s: Tagging, verb: number): boolean {
  const group = s.groupOf[verb] >= 0 ? s.groups[s.groupOf[verb]] : null
  return group !== null && (group.shape === 'gerund' || s.units.kind[verb + 1] > Kind.number)
}

/** “voters polled | said”: whether a verb that ends at a unit may describe the noun before it. */
function isReducedBefore(s: Tagging, verb: number): boolean {
  const group = groupAt(s, verb)
  return (
    group !== null &&
    group.start === verb &&
    !isAuxiliary(s, verb) &&
    (formOf(s, verb) & Form.participle) !== 0 &&
    (posOf(s, verb - 1) & (Pos.noun | Pos.pronoun)) !== 0 &&
    !(partOf(s, verb - 1) & Part.nominative)
  )
}

/** Whether a past form that reports speech has something to tell behind it. */
const tellsHere = (s: Tagging, i: number, prev: number): boolean => reportsSpeech(s, i) && fitsVerb(s, i, prev)

/** “praised | by”, but “concluded | by saying”; “according to a poll | taken in”. */
const hasAgent = (s: Tagging, i: number, prev: number): boolean =>
  ((closedOf(s, i + 1) & Closed['agent-marker']) !== 0 && !isPlainGerund(s, i + 2)) ||
  ((closedOf(s, i + 1) & Closed.preposition) !== 0 && followsPhraseCue(s, prev))

/** A form in “-ing” that is nothing else. */
const isPlainGerund = (s: Tagging, i: number): boolean => {
  const form = formOf(s, i)
  return (
    (form & Form.participle) !== 0 &&
    (form & Form.present) !== 0 &&
    !(partOf(s, i) & Part.adjective) &&
    (!(closedOf(s, i) & Closed['ambiguous-verb']) || reportsSpeech(s, i))
  )
}

/** Whether a form in “-s” is a verb rather than a plural. */
function isThirdPerson(s: Tagging, i: number, prev: number, before: number): boolean {
  if (!(closedOf(s, i) & Closed['ambiguous-verb'])) return true
  // “ten delegates”, “other states”; “gave speeches to Elm Street banks”
  if (
    before === Pos.noun &&
    (s.units.kind[prev] === Kind.number ||
      isAdjective(s, prev) ||
      (hasVerb(s, i) && !(isName(s, prev) && opensPhrase(s, i + 1))))
  )
    return false
  // “recent polls show that …”
  if (isSubjectOf(s, i + 1)) return false
  if (isSubjectPronoun(s, prev) || before & (Pos.wh | Pos.complementizer)) return true
  if (before === Pos.noun) {
    if (prev < i - 1 && looksAdverbial(s, i - 1)) return true
    if (reportsSpeech(s, i) && !isPlural(s, prev) && beginsClause(s, prev, i) && lacksVerb(s, i)) return true
  }
  return (
    fitsVerb(s, i, prev) &&
    ((before & (Pos.noun | Pos.bracket | Pos.quote | Pos.pronoun)) !== 0 ||
      (before === Pos.verb && isReporting(s, i) && endsSubject(s, prev)) ||
      ((before & (Pos.comma | Pos.coordinator | Pos.dash)) !== 0 && s.groups.length > 0) ||
      (isApposed(s, prev) && isReporting(s, i) && lacksVerb(s, i))) &&
    !mustBeFinite(s, i + 1)
  )
}

/** Of what shape a verb's base is a verb: finite behind a plural, else one that another verb governs. */
function shapeOfBase(s: Tagging, i: number, prev: number, before: number): Shape | null {
  if (isSubjectPronoun(s, prev) || before === Pos.wh) return 'finite'
  // “the road is clear”, “made clear”; “a sharp rebuke”
  if ((partOf(s, i) & Part.adjective && !isReporting(s, i)) || (before === Pos.noun && isAdjective(s, prev)))
    return null
  // “won back the town”, “took it back home”
  if (closedOf(s, i) & Closed['sentence-adverb'] && !(isPlural(s, prev) && lacksVerb(s, i))) return null
  if (before === Pos.pronoun) return isCounted(s, prev) ? 'finite' : 'base'
  const ambiguous = (closedOf(s, i) & Closed['ambiguous-verb']) !== 0
  if (before === Pos.coordinator) return shapeOfJoined(s, i, prev, ambiguous)
  if (!ambiguous) {
    if (before & (Pos.noun | Pos.comma | Pos.bracket | Pos.dash)) return 'finite'
    return prev < 0 || before & (Pos.stop | Pos.verb) ? 'base' : null
  }
  const plural = before === Pos.noun && (isPlural(s, prev) || headsPlural(s, prev))
  return plural && ((fitsVerb(s, i, prev) && !mustBeFinite(s, i + 1)) || (isReporting(s, i) && lacksVerb(s, i)))
    ? 'finite'
    : null
}

/** “many of them | say”, but “heard them | say”. */
const isCounted = (s: Tagging, pronoun: number): boolean =>
  ((closedOf(s, pronoun) & DETERMINING) !== 0 && posOf(s, pronoun - 1) !== Pos.verb) ||
  (closedOf(s, pronoun - 1) & Closed.partitive) !== 0

/** “to go and | see”, “they go and | see”: a base behind a coordinator is as the verb before it. */
function shapeOfJoined(s: Tagging, i: number, prev: number, ambiguous: boolean): Shape | null {
  const group = s.groups.at(-1)
  if (!group) return null
  const governed = group.shape === 'infinitive' || group.modal
  if (!ambiguous) return governed ? 'base' : 'finite'
  if (!fitsVerb(s, i, prev) || !(governed || formOf(s, group.head) & BASE)) return null
  return group.shape === 'finite' && !group.modal ? 'finite' : 'base'
}
