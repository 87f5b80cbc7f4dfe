import { Closed, Form, Open, Part } from '../grammar/tags.js'
import {
  canSpeak,
  chunk,
  descriptionEnd,
  endsClause,
  endsIndefinite,
  endsAsRelativeHead,
  endsUnlinked,
  has,
  hasOpen,
  hasPart,
  hiddenSubject,
  isFinite,
  isUtterance,
  isWord,
  speaks,
  subjectOf,
  type Chunk,
  type Reading,
  type Stretch,
} from '../mentions/index.js'
import { Kind } from '../text/index.js'
import { contentRange, insideQuotation, isQuotation, isSemicolon } from './content.js'
import { cueRange, splitCueAt, verbCueAt, type FoundCue } from './cues.js'
import type { Objection } from './objection.js'
import { createPending, createRelation, tokensOf, type Pending, type SentenceState } from './pending.js'
import { GOES_ON, type Frame, type Relation } from './relation.js'

/**
 * The subject of a relative clause that lacks one: the noun phrase before its complementizer, from its first unit that
 * can speak on: «کارشناسانی که می‌گویند», «نظر فلاحی که تأکید کرد».
 */
function relativized(r: Reading, clauses: readonly number[], form: number): Stretch | null {
  const opener = clauses[clauses.length - 1] - 1
  if (clauses.length < 2 || isFirst(form) || !has(r, opener, Closed.complementizer)) return null
  const before = chunk(r, clauses[clauses.length - 2], opener).at(-1)
  if (!before || before.kind === 'clause' || before.kind === 'adverb') return null
  const end = r.units.kind[opener - 1] === Kind.comma ? opener - 1 : opener
  if (before.end !== end && !(before.kind === 'object' && before.end === end - 1)) return null
  for (let start = before.start; start < before.end; start++)
    if (
      (canSpeak(r, start) && !(has(r, start, Closed.partitive) && !canSpeak(r, start + 1))) ||
      hasOpen(r, start, Open['ambiguous-given-name'])
    )
      return { start, end: before.end }
  return null
}

/** «شعاری که X نوشته بود»: a relative clause with a subject of its own: its head is what is written. */
function isObjectRelative(r: Reading, clauses: readonly number[]): boolean {
  const opener = clauses[clauses.length - 1] - 1
  if (clauses.length < 2 || opener < 1 || !has(r, opener, Closed.complementizer)) return false
  const head = opener - 1
  return isWord(r, head) && r.units.form[head] === 0 && r.units.closed[head] === 0 && endsAsRelativeHead(r, head)
}

/** Whether the clause hangs on a noun, not on a verb or on a noun of what is said. */
function describesNoun(r: Reading, clauses: readonly number[]): boolean {
  const head = clauses[clauses.length - 1] - 2
  return clauses.length > 1 && head >= 0 && isWord(r, head) && r.units.form[head] === 0 && r.units.closed[head] === 0
}

/** What one holds rather than says: in one's own words it makes no relation of its own. */
const ATTITUDES = new Set(['hope', 'believe', 'fear', 'expect', 'want', 'intend', 'regret'])
const DEMANDS = new Set(['demand', 'order', 'ask', 'propose', 'warn', 'promise'])

const finds = (r: Reading, head: number): boolean =>
  hasOpen(r, head, Open.occupation | Open.group) || has(r, head, Closed['pronoun-plural'])

/** What shows something in nobody's name. */
const isEvidence = (r: Reading, head: number): boolean =>
  hasOpen(r, head, Open.evidence) &&
  !hasOpen(r, head, Open.document | Open['speech-noun']) &&
  !has(r, head, Closed['report-noun'])

const isFirst = (form: number): boolean => (form & Form.person) === 1 || (form & Form.person) === 4

/** «شهریور سال گذشته گفتم»: in the first person only who names himself is the subject. */
const agreeing = (r: Reading, subject: Stretch | null, form: number): Stretch | null =>
  subject && isFirst(form) && !namesFirst(r, subject) ? null : subject

function namesFirst(r: Reading, { start, end }: Stretch): boolean {
  for (let i = start; i < end; i++) if (has(r, i, Closed['pronoun-first'] | Closed.reflexive)) return true
  return false
}

const isPlainPast = (form: number): boolean => (form & Form.past) !== 0 && (form & Form.perfect) === 0

/** The unit that heads a noun phrase, behind its determiner. */
const headOf = (r: Reading, { start, end }: Stretch): number =>
  start + 1 < end && has(r, start, Closed.demonstrative | Closed.quantifier | Closed.partitive) ? start + 1 : start

const POINTERS = Closed['pronoun-singular'] | Closed['pronoun-plural'] | Closed.demonstrative

/** Reads the relation that a verb of reporting makes in its clause; where it makes none, says why. */
export function readVerbCue(state: SentenceState, cue: FoundCue): Objection | null {
  const { r, pending, clauses, sentence } = state
  const { units, document } = r
  const { entry, form, index } = cue
  const clauseStart = clauses[clauses.length - 1]
  const embedded = clauses.length > 1
  const chunks = withIndefinite(r, chunk(r, clauseStart, cue.start), form)
  const governed = entry.frames.source.length > 0 || cue.passive
  const nearest = governed ? governedSource(r, cue, chunks) : agreeing(r, subjectOf(r, chunks), form)
  const relative = governed || nearest ? null : relativized(r, clauses, form)
  const own = nearest ?? relative
  if (governed && !own) return 'no-source'
  const previous = pending.findLast((p) => p.relation.cueType !== 'phrase')
  const isNew = own !== null && speaks(r, own)
  // «تصاویر از آتش‌سوزی خبر می‌دهد»
  if (own && isEvidence(r, headOf(r, own))) return 'no-source'
  // «چه کسی می‌گوید»، «نه X می‌گوید و نه Y»
  if (own && hasPart(r, own.start, Part.interrogative)) return 'no-source'
  if (own && hasPart(r, own.start, Part.negation)) return 'negated'
  // Researchers find; evidence shows, and in one's own words everybody learns this and that.
  const hidden = own || embedded ? null : hiddenSubject(r, chunks)
  const finder = own ?? (embedded ? null : (firstSubject(r, clauseStart, previous) ?? hidden))
  if (entry.act === 'find' && !(finder && finds(r, headOf(r, finder)))) return 'no-finder'
  // «ما آن را چنین می‌دانستیم»: what one holds oneself, in passing.
  if (isFirst(form) && (ATTITUDES.has(entry.act) || entry.act === 'evaluate')) return 'first-person'
  const sibling = !!previous && !embedded && !previous.embedded && isSibling(r, previous, cue, isNew ? own : null)
  const addressee =
    chunks.find(
      (c) =>
        c.kind === 'prepositional' &&
        document.grammar.addressee[index].has(units.lexeme[c.preposition]) &&
        speaks(r, c),
    ) ?? null
  // «می‌خواهد»: wanting is no report.
  if (entry.act === 'demand' && cue.start === cue.verb && !(form & (Form.past | Form.perfect)) && !addressee)
    return 'wanting'
  if (ATTITUDES.has(entry.act) && !own && previous?.content && !sibling) return 'attitude'
  const earlier = embedded ? null : subjectBefore(r, cue, clauseStart, previous)
  const subject = own ?? earlier ?? hidden

  const relation = createRelation(sentence, 'that', 'verb', entry, cueRange(r, cue), tokensOf(r, subject))
  relation.person = form & Form.person
  relation.past = (form & (Form.past | Form.perfect)) !== 0 || !(form & Form.finite)
  relation.addressee = tokensOf(r, addressee)
  relation.relative = relative !== null
  const here = createPending(relation, relative ? null : subject, embedded, { form })
  const next = cue.verb + 1
  const bare =
    entry.frames.clause &&
    !cue.passive &&
    !cue.split &&
    // «به عملیات ادامه دادند تا …»
    !(entry.act === GOES_ON && has(r, cue.verb + 1, Closed.purposive)) &&
    !(own && !relative && isObjectRelative(r, clauses)) &&
    !(describesNoun(r, clauses) && isBareVerb(r, cue.verb + 1)) &&
    mayLackComplementizer(r, cue, own, addressee !== null)
  const found =
    ((cue.split || saysOf(r, cue, chunks, here)) && nominalBefore(r, cue, chunks, here, earlier)) ||
    clauseAfter(r, cue, chunks, next, here) ||
    (bare && !has(r, next, Closed.purposive) && zeroAfter(r, next, here)) ||
    nominalBefore(r, cue, chunks, here, earlier) ||
    (entry.frames.clause && semicolonAfter(r, next, here)) ||
    (bare && (commaAfter(r, cue, next, here) || (!entry.frames.object && zeroAfter(r, next, here)))) ||
    (entry.frames.clause && !cue.passive && quotationBefore(state, cue, here)) ||
    (bare && quotedAfterComma(r, next, here))
  if (
    !found ||
    (relation.form === 'nominal' && !relation.past && previous?.content && !sibling && relation.frame !== 'predicative')
  ) {
    // «گفت A و به B اشاره کرد»: a second verb of the narrator's that has no content of its own.
    if (
      sibling &&
      previous &&
      previous.unquoted === 'indirect' &&
      has(r, clauseStart, Closed.coordinator) &&
      isPlainPast(form)
    )
      closeAt(r, previous, Math.max(clauseStart, previous.content?.start ?? 0), cue.start)
    return found ? 'within' : 'no-content'
  }
  topicBefore(r, cue, chunks, here)
  if (own && own === nearest) describeSource(r, cue, chunks, own, relation)
  if (sibling && previous) closeAt(r, previous, Math.max(clauseStart, previous.content?.start ?? 0), cue.start)
  pending.push(here)
  return null
}

/** «NP را اعلام کرد که …»: an object that is neither somebody nor «این موضوع» is the content, and the clause describes it. */
function saysOf(r: Reading, cue: FoundCue, chunks: readonly Chunk[], { subject }: Pending): boolean {
  const object = chunks.find((c) => c.kind === 'object')
  const { frames } = cue.entry
  if (!object || !has(r, cue.verb + 1, Closed.complementizer) || has(r, cue.start - 1, Closed.coordinator)) return false
  if (isShell(r, cue, object)) return false
  if (frames.predicative && predicates(r, cue, chunks, object, subject)) return true
  return frames.object && !speaks(r, object) && !has(r, object.start, Closed.demonstrative)
}

/** «مطالبی را مطرح کرد», «این پرسش را مطرح کرد که …»: an object that only says that something is said. */
const isShell = (r: Reading, { entry }: FoundCue, { start, end }: Stretch): boolean =>
  entry.act === 'say' && (hasPart(r, start, Part.shell) || (end === start + 2 && has(r, start, Closed.demonstrative)))

const THIRD_PLURAL = 6

/** «برخی این رنگ را نشانهٔ بهار می‌دانند»: with a verb of several, who is not told stands before the object and is not counted in it. */
function withIndefinite(r: Reading, chunks: Chunk[], form: number): Chunk[] {
  const [first, ...rest] = chunks
  if (first?.kind !== 'object' || (form & Form.person) !== THIRD_PLURAL || first.end - first.start < 2) return chunks
  const { start, end } = first
  const counts = canSpeak(r, start + 1) || endsUnlinked(r, start + 1)
  if (!has(r, start, Closed.indefinite) || has(r, start, Closed.partitive) || counts) return chunks
  return [{ kind: 'noun', start, end: start + 1 }, { kind: 'object', start: start + 1, end }, ...rest]
}

/** «منبع آگاه از مذاکرات به X گفت»: what the adjective of a source governs belongs to it, unless it is the content or the hearer. */
function describeSource(
  r: Reading,
  cue: FoundCue,
  chunks: readonly Chunk[],
  { start, end }: Stretch,
  relation: Relation,
): void {
  if (end === start || !hasPart(r, end - 1, Part.governing)) return
  const behind = chunks.find((c) => c.kind === 'prepositional' && c.preposition === end)
  if (behind?.kind !== 'prepositional' || speaks(r, behind)) return
  if (r.document.grammar.addressee[cue.index].has(r.units.lexeme[behind.preposition])) return
  const source = tokensOf(r, { start, end: behind.end })
  if (source && !relation.content.some((piece) => piece.start < source.end && source.start < piece.end))
    relation.source = source
}

/** Ends a content where the next verb's clause begins: at its comma or coordinator. */
function closeAt(r: Reading, previous: Pending, from: number, to: number): void {
  let unit = from
  while (unit < to && isQuotation(r, unit)) unit++
  if (previous.content) previous.content.end = Math.min(previous.content.end, unit)
  previous.relation.runsOn = false
}

/** What goes on a report, and never a story told inside one. */
const CONTINUES = new Set(['add', 'emphasize', 'remind'])

/** Two verbs of one narrator about one speaker: the second ends the first one's content. */
function isSibling(r: Reading, previous: Pending, { entry, form }: FoundCue, own: Stretch | null): boolean {
  if (previous.relation.cueType !== 'verb') return false
  if (own) return has(r, own.start, Closed['pronoun-singular'] | Closed['pronoun-plural']) && own.end === own.start + 1
  if (previous.content && previous.unquoted === 'direct' && !CONTINUES.has(entry.act)) return false
  if ((previous.form & Form.person) !== (form & Form.person)) return false
  const tense = Form.past | Form.present | Form.perfect
  if ((previous.form & tense) === (form & tense)) return true
  // The narrator goes on in the simple past whatever the tense before.
  return (form & tense) === Form.past
}

/** Whose verb it is where its own clause does not say: the subject of the verb of reporting before, or of a clause that reports nothing. */
function subjectBefore(
  r: Reading,
  { start, verb, form }: FoundCue,
  clauseStart: number,
  previous: Pending | undefined,
): Stretch | null {
  const speech =
    previous?.unquoted === 'direct' && previous.content && start >= previous.content.start ? previous.content : null
  const shared = previous?.subject ?? null
  if (isFirst(form)) return agreeing(r, shared ?? firstSubject(r, clauseStart, previous), form)
  if (!speech) return shared ?? firstSubject(r, clauseStart, previous)
  // «X گفت: وزیر آمد و گفت …»: in a speech the third person is not the speaker, unless the narrator goes on.
  const narrated = previous?.form === form ? shared : null
  if (narrated && r.units.kind[verb + 1] === Kind.colon) return narrated
  const chunks = chunk(r, speech.start, clauseStart)
  return subjectAlone(r, chunks) ?? hiddenSubject(r, chunks) ?? narrated
}

/** The subject with which the sentence begins, or somebody behind its semicolon; none where a verb before this one did without. */
function firstSubject(r: Reading, before: number, previous: Pending | undefined): Stretch | null {
  if (previous && !previous.embedded && previous.relation.cueType === 'verb') return null
  let from = before - 1
  while (from >= 0 && !isSemicolon(r, from)) from--
  const late = from > 0 ? subjectOf(r, chunk(r, from + 1, before)) : null
  if (late && speaks(r, late)) return late
  if (before === 0 || !opensSubordinate(r, 0)) return before > 0 ? subjectAlone(r, chunk(r, 0, before)) : null
  // «هنگامی که X آمد، گفت …»: the clause in front has the subject.
  const fronted = subjectOf(r, chunk(r, 1, before))
  return fronted && speaks(r, fronted) && !has(r, fronted.start, Closed.reflexive) ? fronted : null
}

/** The subject of a clause that reports nothing, without what belongs to its verb: «وزیر | نامه‌ای منتشر کرد و گفت». */
function subjectAlone(r: Reading, chunks: readonly Chunk[]): Stretch | null {
  const { grammar } = r.document
  const subject = subjectOf(r, chunks)
  if (!subject) return null
  const { start } = subject
  let { end } = subject
  // The word before a light verb makes one verb with it.
  const compound = isFinite(r, end) && grammar.compiled.lightVerbs.includes(grammar.verb[r.units.lexeme[end]])
  if (compound && r.units.open[end - 1] === 0) end--
  if (end === start) return null
  const described = descriptionEnd(r, start, end)
  // Behind a name no ezafe goes on, and what is indefinite is spoken of for the first time.
  const alone =
    described > start &&
    described < end &&
    ((hasOpen(r, described - 1, NAMES) && isWord(r, described) && !has(r, described, GOES_ON_PHRASE)) ||
      holdsIndefinite(r, described, end))
  return alone ? { start, end: described } : { start, end }
}

const NAMES = Open.country | Open.medium | Open.organization
const GOES_ON_PHRASE = Closed.preposition | Closed.coordinator | Closed.modifier

function holdsIndefinite(r: Reading, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (endsIndefinite(r, i)) return true
  return false
}

/** The agent of a passive, or the document in which something stands. */
function governedSource(r: Reading, cue: FoundCue, chunks: readonly Chunk[]): Stretch | null {
  const { units, document } = r
  const agent = chunks.find(
    (c) => c.kind === 'prepositional' && has(r, c.preposition, Closed['agent-marker']) && c.end > c.start,
  )
  if (agent && cue.passive) return cue.entry.frames.predicative ? withoutPredicate(r, agent, cue.start) : agent
  const places = document.grammar.source[cue.index]
  const inside = (c: Chunk): boolean =>
    c.kind === 'prepositional' &&
    (places.has(units.lexeme[c.preposition]) ||
      places.has(document.tokens.single[units.start[c.preposition]]) ||
      (cue.passive && has(r, c.preposition, Closed.locative)))
  const isDocument = (c: Chunk): boolean => hasOpen(r, c.start, Open.document) || hasOpen(r, c.start + 1, Open.document)
  return chunks.find((c) => inside(c) && isDocument(c)) ?? null
}

/** «از سوی X «A» خوانده شد»: what stands in quotation marks right before the verb is said and no name. */
function withoutPredicate(r: Reading, agent: Chunk, verb: number): Chunk {
  const quotation = verb - 1
  return agent.end === verb && quotation > agent.start && isQuotation(r, quotation)
    ? { ...agent, end: quotation }
    : agent
}

/** Content after the verb: behind a colon, a complementizer, or in quotation marks. */
function clauseAfter(r: Reading, cue: FoundCue, chunks: readonly Chunk[], next: number, here: Pending): boolean {
  const { units } = r
  const { relation } = here
  const { clause, quotation, topic } = cue.entry.frames
  if (next >= units.count) return false
  const object = chunks.find((c) => c.kind === 'object')
  const shell = object !== undefined && isShell(r, cue, object)
  if (
    (clause || shell || topic.length > 0) &&
    (has(r, next, Closed.complementizer | Closed['content-noun']) ||
      (DEMANDS.has(cue.entry.act) && has(r, next, Closed.purposive)))
  ) {
    relation.frame = 'that'
    const start = units.kind[next + 1] === Kind.colon ? next + 2 : next + 1
    if (isQuotation(r, start)) return quoted(r, start, here)
    here.content = { start, end: units.count }
    return start < units.count
  }
  if (!clause && !quotation) return false
  if (units.kind[next] === Kind.colon) return colonAfter(r, next, here)
  return isQuotation(r, next) && quoted(r, next, here)
}

/** The unquoted words behind a colon, which may run on; or the quotation there. */
function colonAfter(r: Reading, mark: number, here: Pending): boolean {
  // An opening mark that is never closed says no more than the colon.
  let colon = mark
  while (r.units.kind[colon + 1] === Kind.open && !isQuotation(r, colon + 1) && colon + 1 < r.units.count) colon++
  here.relation.frame = 'colon'
  if (isQuotation(r, colon + 1)) return quoted(r, colon + 1, here)
  here.content = { start: colon + 1, end: r.units.count }
  here.unquoted = 'direct'
  here.relation.runsOn = true
  return true
}

/** «X گفت؛ A»: a semicolon for a colon; not where the content stands before the verb: «از A خبر داد؛ رویدادی که …». */
const semicolonAfter = (r: Reading, next: number, here: Pending): boolean =>
  next < r.units.count && r.units.kind[next] === Kind.comma && isSemicolon(r, next) && colonAfter(r, next, here)

/** «X گفت، «A»» */
function quotedAfterComma(r: Reading, next: number, here: Pending): boolean {
  if (r.units.kind[next] !== Kind.comma || !isQuotation(r, next + 1)) return false
  here.relation.frame = 'colon'
  return quoted(r, next + 1, here)
}

/** «X گفت، A»: a comma for a colon. */
function commaAfter(r: Reading, cue: FoundCue, next: number, here: Pending): boolean {
  if (r.units.kind[next] !== Kind.comma || next >= r.units.count || (here.embedded && !opensSentence(r, cue)))
    return false
  return standsForColon(r, next) && colonAfter(r, next, here)
}

/** «آن‌طور که X می‌گوید، A»: a subordinate clause at the head of the sentence, and no relative one. */
function opensSentence(r: Reading, cue: FoundCue): boolean {
  for (let i = 0; i < cue.start; i++) if (opensSubordinate(r, i)) return i <= 1
  return false
}

const opensSubordinate = (r: Reading, i: number): boolean =>
  has(r, i, Closed.subordinator) && !has(r, i, Closed.complementizer | Closed.preposition)

/** A comma stands for a colon where a clause of its own follows, not another verb of the narrator's. */
function standsForColon(r: Reading, comma: number): boolean {
  const { units } = r
  if (!isWord(r, comma + 1) || has(r, comma + 1, Closed.coordinator | Closed.conjunction)) return false
  for (let i = comma + 1; i < units.count; i++) if (isFinite(r, i)) return true
  return false
}

/** A quotation is the content; where the sentence goes on in it, it is only a part of it. */
function quoted(r: Reading, i: number, here: Pending): boolean {
  const inside = insideQuotation(r, i)
  if (!inside) return false
  if (i + 1 < r.units.count && (!endsClause(r, i + 1) || isDescribed(r, i) || endsQuoted(r, i))) {
    here.content = { start: i, end: r.units.count }
    here.unquoted = 'indirect'
    return true
  }
  here.relation.content = [inside]
  here.relation.type = 'direct'
  if (here.relation.frame !== 'that') here.relation.frame = 'quotation'
  return true
}

/** «اعلام کرد «پل سفید»، بلندترین پل شهر، باز می‌شود»: a name in quotation marks, described behind a comma, of which the clause tells something. */
function isDescribed(r: Reading, i: number): boolean {
  const { units, document } = r
  const comma = i + 1
  if (
    units.kind[comma] !== Kind.comma ||
    isSemicolon(r, comma) ||
    !isWord(r, comma + 1) ||
    has(r, comma + 1, OPENS_CLAUSE)
  )
    return false
  const quoted = document.tokens.kind.subarray(units.start[i], units.end[i])
  if (quoted.length > MAX_NAME + 2 || quoted.includes(Kind.comma) || isUtterance(r, i)) return false
  let verb = comma + 1
  while (verb < units.count && !isFinite(r, verb)) verb++
  if (verb === units.count) return false
  // The clause is the narrator's where its verb reports something else.
  return verbCueAt(r, verb, comma + 1) === null || contentRange(r, { start: verb + 1, end: units.count }) === null
}

const MAX_NAME = 4
const OPENS_CLAUSE =
  Closed.coordinator | Closed.conjunction | Closed.subordinator | Closed.complementizer | Closed['sentence-adverb'] | Closed['time-noun'] // prettier-ignore

/** «گفت «A» و باران «B»»: the sentence goes on behind the quotation and ends in another with its verb, of no other report. */
function endsQuoted(r: Reading, i: number): boolean {
  const { units } = r
  let last = units.count - 1
  if (units.kind[last] === Kind.stop) last--
  if (!has(r, i + 1, Closed.coordinator) || last <= i + 2 || !isQuotation(r, last) || !isUtterance(r, last))
    return false
  for (let k = i + 2; k < last; k++) if (verbCueAt(r, k, i + 2) || splitCueAt(r, k, i + 2)) return false
  return true
}

/** The topic before a verb such as «اشاره کرد» belongs to the content where a clause follows; and so does what the clause describes: «از حمله‌ای خبر داد که …». */
function topicBefore(r: Reading, cue: FoundCue, chunks: readonly Chunk[], here: Pending): void {
  const { topic: topics, nominal } = r.document.grammar
  const governs = (c: Chunk, prepositions: ReadonlySet<number>): boolean =>
    c.kind === 'prepositional' && prepositions.has(r.units.lexeme[c.preposition])
  const told = (c: Chunk, i: number): boolean =>
    governs(c, nominal[cue.index]) &&
    !speaks(r, c) &&
    !hasPart(r, c.start - 2, Part.governing) &&
    !isInAdjunct(r, chunks, i)
  const topic =
    chunks.find((c) => governs(c, topics[cue.index])) ?? (cue.entry.act === 'announce' ? chunks.find(told) : undefined)
  const range = topic && here.relation.frame === 'that' ? contentRange(r, { start: topic.start, end: cue.start }) : null
  if (!range) return
  here.relation.content = [range]
  here.relation.frame = 'topic'
}

/** A nominal content before the verb: governed by the verb's preposition, its object, or object and predicate. */
function nominalBefore(
  r: Reading,
  cue: FoundCue,
  chunks: readonly Chunk[],
  here: Pending,
  earlier: Stretch | null,
): boolean {
  const { relation } = here
  const { frames } = cue.entry
  const { grammar } = r.document
  const set = (frame: Frame, stretch: Stretch): boolean => {
    const range = contentRange(r, stretch)
    // A bare pronoun is no content: it is expressed elsewhere.
    if (!range || (stretch.end - stretch.start === 1 && has(r, stretch.start, POINTERS))) return false
    relation.frame = frame
    relation.form = 'nominal'
    relation.content = [range]
    return true
  }
  if (cue.split) {
    const governed = grammar.nominal[cue.index].has(r.units.lexeme[cue.start + 1])
    if (
      has(r, cue.start + 1, governed ? Closed.coordinator : Closed.coordinator | Closed.preposition) ||
      isFinite(r, cue.start + 1)
    )
      return false
    return set(governed ? 'nominal' : 'genitive', { start: cue.start + (governed ? 2 : 1), end: genitiveEnd(r, cue) })
  }
  const isUnless = (c: Chunk): boolean => c.kind === 'prepositional' && isExcluded(r, cue, c.preposition)
  if (cue.passive && here.subject && (frames.object || frames.predicative))
    return !chunks.some(isUnless) && passiveContent(r, cue, chunks, here)
  const lexemeOf = (c: Chunk): number => (c.kind === 'prepositional' ? r.units.lexeme[c.preposition] : 0)
  const object = chunks.find((c) => c.kind === 'object')
  if (object && frames.predicative && predicates(r, cue, chunks, object, here.subject)) {
    const behind = here.subject && here.subject.start > object.end ? here.subject : null
    if (behind && !splitPredicate(r, cue, chunks, behind)) {
      // «آن را نمادی از … دانست»: it is the predicate.
      here.subject = earlier
      relation.source = tokensOf(r, earlier)
    }
    const found = set('predicative', { start: object.start, end: cue.start })
    if (found && behind && here.subject === behind) aroundSubject(r, cue, object, here)
    return found
  }
  const governs = (c: Chunk): boolean => grammar.nominal[cue.index].has(lexemeOf(c))
  const phrase =
    chunks.find((c, i) => governs(c) && !isInAdjunct(r, chunks, i)) ??
    // «با اشاره به A از B خبر داد»: the verb needs one, and nothing sets the adjunct apart.
    (frames.genitive ? chunks.find((c) => governs(c)) : undefined)
  const told = chunks.find(
    (c) =>
      c.kind === 'prepositional' &&
      phrase &&
      c.start > phrase.start &&
      c.end === cue.start &&
      grammar.addressee[cue.index].has(lexemeOf(c)) &&
      speaks(r, c) &&
      // «از حمله به لبنان خبر داد»: a country is where it happens rather than who is told.
      !hasOpen(r, c.start, Open.country | Open.capital),
  )
  if (phrase)
    return set('nominal', { start: phrase.start, end: told?.kind === 'prepositional' ? told.preposition : cue.start })
  if (
    !object ||
    !frames.object ||
    isShell(r, cue, object) ||
    chunks.some((c) => grammar.unless[cue.index].has(lexemeOf(c)) && c.start > object.end)
  )
    return false
  return set('object', object)
}

/** Whether somebody who stands behind the object is the subject: what is said of the object stands behind him, another noun phrase or a quotation. */
function splitPredicate(r: Reading, cue: FoundCue, chunks: readonly Chunk[], subject: Stretch): boolean {
  const quoted = endsInQuotation(r, cue, subject)
  const named = quoted ? { start: subject.start, end: subject.end - 1 } : subject
  if (
    named.end === named.start ||
    isQuotation(r, named.start) ||
    !speaks(r, named) ||
    has(r, named.start, Closed.partitive | Closed.indefinite)
  )
    return false
  return quoted || chunks.some((c) => c.kind === 'noun' && c.start >= subject.end)
}

const endsInQuotation = (r: Reading, cue: FoundCue, { start, end }: Stretch): boolean =>
  end === cue.start && end > start && isQuotation(r, end - 1)

/** «A را X «B» می‌خواند»: the content is in two pieces. */
function aroundSubject(r: Reading, cue: FoundCue, object: Stretch, { relation, subject }: Pending): void {
  if (!subject) return
  const end = endsInQuotation(r, cue, subject) ? subject.end - 1 : subject.end
  const before = contentRange(r, { start: object.start, end: subject.start })
  const behind = contentRange(r, { start: end, end: cue.start })
  if (!before || !behind) return
  relation.source = tokensOf(r, { start: subject.start, end })
  relation.content = [before, behind]
}

/** Whether a prepositional phrase hangs on an adjunct before it: «با اشاره به ترس از A، …». */
function isInAdjunct(r: Reading, chunks: readonly Chunk[], at: number): boolean {
  const { grammar } = r.document
  for (let i = at - 1; i >= 0; i--) {
    const c = chunks[i]
    if (
      c.kind !== 'prepositional' ||
      r.units.kind[chunks[i + 1].start - 2] === Kind.comma ||
      r.units.kind[c.end] === Kind.comma
    )
      return false
    const index = grammar.phraseCues.get(r.units.lexeme[c.preposition])
    if (index !== undefined && grammar.compiled.phraseCues[index].kind === 'adjunct') return true
  }
  return false
}

/** Of a passive, what stands before and behind its agent: «این شهادت از سوی وکیل «بی‌ارزش» خوانده شد». */
function passiveContent(r: Reading, cue: FoundCue, chunks: readonly Chunk[], here: Pending): boolean {
  const agent = chunks.find((c) => c.start === here.subject?.start)
  if (agent?.kind !== 'prepositional') return false
  const before = contentRange(r, {
    start: chunks[0].kind === 'prepositional' ? chunks[0].preposition : chunks[0].start,
    end: agent.preposition,
  })
  const behind = contentRange(r, { start: here.subject?.end ?? agent.end, end: cue.start })
  here.relation.content = [before, behind].filter((range) => range !== null)
  here.relation.form = 'nominal'
  here.relation.frame = cue.entry.frames.predicative ? 'predicative' : 'object'
  return here.relation.content.length > 0
}

/** Whether something is said of an object before the verb: a phrase that is no mere adverbial of time or place. */
function predicates(
  r: Reading,
  cue: FoundCue,
  chunks: readonly Chunk[],
  object: Stretch,
  subject: Stretch | null,
): boolean {
  const after = chunks.filter((c) => c.start > object.end && !(c.start === subject?.start && speaks(r, c)))
  if (after.some((c) => c.kind === 'noun' || c.kind === 'object')) return true
  const governed = after.filter((c) => c.kind === 'prepositional')
  if (governed.length === 0) return after.length === 0 && cue.start > object.end + 1
  if (governed.some((c) => isExcluded(r, cue, c.preposition))) return false
  // Where a verb does nothing else with an object, what looks like an adverbial may hold the predicate.
  if (!cue.entry.frames.object) return true
  return governed.some(
    (c) =>
      !has(r, c.preposition, Closed.locative | Closed.comitative) &&
      r.units.end[c.preposition] - r.units.start[c.preposition] === 1,
  )
}

/** A preposition that makes another verb of it, by the entry's word. */
const isExcluded = (r: Reading, cue: FoundCue, preposition: number): boolean =>
  r.document.grammar.unless[cue.index].has(r.units.lexeme[preposition])

/** Of a split compound, the content ends before the object marker or what stays beside the verb. */
function genitiveEnd(r: Reading, cue: FoundCue): number {
  for (let i = cue.start + 1; i < cue.verb; i++) if (has(r, i, Closed['object-marker'])) return i
  return cue.rest
}

/** «A»، X گفت: a quotation before the verb, with at most its source between. */
function quotationBefore({ r, pending, clauses }: SentenceState, cue: FoundCue, here: Pending): boolean {
  const clauseStart = clauses[clauses.length - 1]
  for (let i = cue.start - 1; i >= clauseStart; i--) {
    if (!isQuotation(r, i)) continue
    const inside = insideQuotation(r, i)
    if (
      !inside ||
      inside.end - inside.start < 3 ||
      // «X گفت: «A» و Y گفت: «B»»: A is X's.
      pending.some(({ relation: { content } }) => content.some(({ start }) => start === inside.start)) ||
      (i > clauseStart && isWord(r, i - 1) && !has(r, i - 1, Closed.coordinator))
    )
      return false
    here.relation.content = [inside]
    here.relation.type = 'direct'
    here.relation.frame = 'before'
    goesOnAfter(r, cue.verb + 1, here)
    return true
  }
  return false
}

/** «A»، X گفت، «B»: the quotation goes on behind its cue. */
function goesOnAfter(r: Reading, next: number, here: Pending): void {
  const at =
    next < r.units.count &&
    (r.units.kind[next] === Kind.comma || r.units.kind[next] === Kind.colon || has(r, next, Closed.coordinator))
      ? next + 1
      : next
  const more = isQuotation(r, at) ? insideQuotation(r, at) : null
  if (more) here.relation.content.push(more)
}

/** A participle that may be a noun needs its subject at its side, a bare «خواست» the one who is asked. */
function mayLackComplementizer(r: Reading, cue: FoundCue, own: Stretch | null, addressed: boolean): boolean {
  if (cue.start !== cue.verb) return true
  if (!(cue.form & Form.finite))
    return continuesParticiple(r, cue) || (own !== null && speaks(r, own) && standsBeside(r, own.end, cue.start))
  return cue.entry.act !== 'demand' || addressed
}

/** «از آتش‌سوزی خبر داده و نوشته …»: the second of two participles that lack their auxiliary. */
const continuesParticiple = (r: Reading, { start }: FoundCue): boolean =>
  start > 1 && has(r, start - 1, Closed.coordinator) && verbCueAt(r, start - 2, 0) !== null

/** Nothing but adverbials stands between a subject and its verb: «مدیر دیشب در نامه‌ای گفته». */
function standsBeside(r: Reading, from: number, to: number): boolean {
  // «در نمایش «صبح» نوشته …»: what is written, and by whom.
  if (to > from && isQuotation(r, to - 1)) return false
  for (const { kind } of chunk(r, from, to)) if (kind !== 'adverb' && kind !== 'prepositional') return false
  return true
}

/** No complementizer: what follows the verb is said. */
function zeroAfter(r: Reading, next: number, here: Pending): boolean {
  const { units } = r
  if (next >= units.count || !(isWord(r, next) || units.kind[next] === Kind.number)) return false
  if (has(r, next, Closed.coordinator | Closed.conjunction | Closed.complementizer | Closed['object-marker']))
    return false
  let finite = false
  for (let i = next; i < units.count && !finite; i++)
    finite = isFinite(r, i) || (units.form[i] & Form.participle) !== 0 || isQuotation(r, i)
  if (!finite) return false
  here.relation.frame = 'zero'
  here.content = { start: next, end: units.count }
  return true
}

/** «تعهدی که اعلام کرده‌اند | عمل کنند»: behind a relative clause the verb of the clause around it, with a complement at most. */
function isBareVerb(r: Reading, i: number): boolean {
  const verb = isFinite(r, i) ? i : i + 1
  return isFinite(r, verb) && endsClause(r, verb + 1)
}
