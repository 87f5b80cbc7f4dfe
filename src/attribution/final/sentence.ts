import { Entry } from '../../grammar/load.js'
import { Closed, DONE, Form, Part } from '../../grammar/tags.js'
import {
  awaitsVerb,
  canSpeak,
  chunk,
  endsAsRelativeHead,
  endsClause,
  endsObjectClause,
  finiteBehind,
  has,
  hasPart,
  isFinite,
  isPhraseCue,
  isQuotation,
  isUtterance,
  isWord,
  opensClause,
  type Reading,
  type Stretch,
} from '../../mentions/index.js'
import { Kind } from '../../text/index.js'
import { ATTITUDES } from './narration.js'
import { readPhraseCue } from './according.js'
import { clauseContent, isContrast, isSemicolon, isUnclosed } from './content.js'
import {
  cueOpening,
  elidedCue,
  cueRange,
  infinitiveCueAt,
  isInsideSplit,
  isNounToo,
  objectionTo,
  sharingCue,
  splitCueAt,
  verbCueAt,
  type FoundCue,
} from './cues.js'
import { behindDateline, readLine, readOwnWords } from './line.js'
import type { Objection, Observer } from '../objection.js'
import type { Pending, SentenceState } from './pending.js'
import { readPredication } from './predication.js'
import type { Relation } from '../relation.js'
import { hasVerb, isBareVerb } from './clausal.js'
import { opensSubordinate } from './subject.js'
import { readVerbCue } from './verb.js'

/** Reads the attribution relations of one sentence of a language whose verbs end their clauses, and adds them to those found. */
export function readSentence(r: Reading, sentence: number, relations: Relation[], observe: Observer | undefined): void {
  const { units } = r
  const { phraseCues } = r.document.grammar
  const line = readLine(r, sentence)
  const from = line[0]?.content?.start ?? behindDateline(r, sentence)
  const state: SentenceState = { r, sentence, pending: line, clauses: [from], observe }
  const { pending, clauses } = state
  for (let i = from; i < units.count; i++) {
    // «سخنان تازه درباره سد | مدیر سد آن را تکذیب کرد»: the parts of a headline are clauses of their own.
    if (units.kind[i] === Kind.slash && isBar(r, i)) {
      if (clauses.length === 1) clauses[0] = i + 1
      continue
    }
    if (isUtterance(r, i) && !has(r, i - 1, Closed.preposition)) endInQuotation(state, i)
    if ((units.form[i] | (units.closed[i] & OPENERS) | (units.entry[i] & Entry.phraseCue)) === 0) continue
    const phrase = isPhraseCue(r, i) ? phraseCues.get(units.lexeme[i]) : undefined
    if (phrase) {
      const objection = readPhraseCue(state, i, phrase)
      if (objection && observe) observe({ entry: phrase, cue: { start: units.start[i], end: units.end[i] }, objection })
    }
    if (opensClause(r, i)) {
      // A quotation that is the whole clause closes it at once.
      if (!(isQuotation(r, i + 1) && (endsClause(r, i + 2) || (isUtterance(r, i + 1) && cueOpening(r, i + 2)))))
        clauses.push(i + 1)
      continue
    }
    if (units.form[i] & Form.infinitive) {
      const cue = infinitiveCueAt(r, i, clauses[clauses.length - 1])
      const objection = cue && readPredication(state, cue)
      if (objection && observe) observe({ entry: cue.entry, cue: cueRange(r, cue), objection })
    }
    const finite = isFinite(r, i)
    if (!finite && (units.form[i] & Form.participle) === 0) continue
    const start = clauses[clauses.length - 1]
    if (!finite && has(r, i + 1, Closed.coordinator) && isInsideSplit(r, i, start)) continue
    const cue = verbCueAt(r, i, start) ?? splitCueAt(r, i, start)
    const objection = cue && (objectionTo(r, cue, start) ?? readCues(state, cue, start))
    if (objection && observe) observe({ entry: cue.entry, cue: cueRange(r, cue), objection })
    endInVerb(state, i, finite)
  }
  const headline = pending.length === 0 ? elidedCue(r, from) : null
  if (headline) readVerbCue(state, headline)
  if (pending.length === 0) pending.push(...readOwnWords(r, sentence))
  for (let i = 0; i < pending.length; i++) {
    const { relation } = pending[i]
    const objection = finish(r, pending[i], i, pending)
    if (!objection) relations.push(relation)
    else if (observe && relation.cue && relation.entry) observe({ entry: relation.entry, cue: relation.cue, objection })
  }
}

/** «با این ادعا که کار «به پایان رسیده است» گفت», «گفت کار «به پایان رسیده است» و افزود»: the verb of the clause stands in quotation marks. */
function endInQuotation({ r, pending, clauses }: SentenceState, i: number): void {
  const more = has(r, i + 1, Closed.coordinator)
  if (clauses.length > 1 && cueOpening(r, more ? i + 2 : i + 1)) {
    clauses.pop()
    if (clauses.length === 1 && more) clauses[0] = i + 1
  } else if (clauses.length === 1 && more && i > clauses[0] && reportsBehind(r, i + 1)) {
    // «گفت که «A» و از مردم خواست B»
    if (pending.at(-1)?.content || has(r, i - 1, Closed.complementizer)) clauses[0] = i + 1
  }
}

/** Ends the clause of which a unit is the verb, if it is finite, or a participle. */
function endInVerb({ r, pending, clauses }: SentenceState, i: number, finite: boolean): void {
  const start = clauses[clauses.length - 1]
  if (clauses.length === 1) {
    if (finite || (endsClause(r, i + 1) && !isNounToo(r, i))) clauses[0] = i + 1
  } else if (has(r, start - 1, Closed['content-noun']) && saysNext(pending.at(-1), i)) {
    // «در پاسخ به اینکه برخی معتقدند | A، گفت»: the clause ends with the verb of what is said in it.
    clauses[clauses.length - 1] = i + 1
  } else if (finite ? !awaitsVerb(r, i) : closesRelative(r, i, start - 1)) {
    const opened = clauses.pop()
    // What the main verb says has ended: another verb of the main clause has its own beginning.
    if (clauses.length === 1 && opened === clauses[0] + 1) clauses[0] = i + 1
  }
}

/** Whether the next verb of the clause that a coordinator opens reports something. */
function reportsBehind(r: Reading, coordinator: number): boolean {
  const verb = finiteBehind(r, coordinator)
  return verb > 0 && verbCueAt(r, verb, coordinator + 1) !== null
}

/** Whether what is said stands right behind the verb, without a complementizer. */
const saysNext = (last: Pending | undefined, verb: number): boolean => last?.content?.start === verb + 1

/** Reads a verb of reporting, and before it the one that shares its light verb; two of one content are one. */
function readCues(state: SentenceState, cue: FoundCue, from: number): Objection | null {
  const { r, pending } = state
  const sharing = sharingCue(r, cue, from)
  const first = pending.length
  if (sharing) readVerbCue(state, sharing)
  const shared = pending.length > first
  const objection = readVerbCue(state, cue)
  if (shared && pending.at(-1)?.relation.form === 'nominal' && !objection) pending.splice(first, 1)
  return objection
}

const isBar = ({ units, document: { text, tokens } }: Reading, i: number): boolean =>
  text.charCodeAt(tokens.start[units.start[i]]) === BAR
const BAR = 124

const OPENERS = Closed.complementizer | Closed['content-noun'] | Closed.subordinator

/** A participle stands for the perfect where the main clause goes on behind it: «که به دست ما رسیده می‌گوید». */
const closesRelative = (r: Reading, i: number, opener: number): boolean =>
  r.units.kind[i + 1] === Kind.comma ||
  endsObjectClause(r, i, opener) ||
  (i + 1 < r.units.count && isFinite(r, i + 1) && !isAuxiliary(r, i + 1)) ||
  opensCue(r, i + 1, opener)

/** «… رونق یافته | تصریح کرد: …», «سختی‌هایی که داشته | انتقاد کرد», «که برادر او بوده | درباره او گفت: …»; not «آن را نسنجیده اعلام کرد». */
function opensCue(r: Reading, i: number, opener: number): boolean {
  const verb = finiteBehind(r, i - 1)
  const cue = verb > i ? verbCueAt(r, verb, i) : null
  if (cue === null) return false
  const { kind, form } = r.units
  const colon = kind[verb + 1] === Kind.colon
  const that = has(r, opener, Closed.complementizer)
  // «گفت که متهم بازداشت شده ادعا کرد»: behind a verb «که» opens what is said.
  const relative = !isFinite(r, opener - 1)
  if (cue.start === i) return colon || (relative && that && !cue.entry.frames.predicative)
  return (
    relative &&
    !(form[i] & Form.infinitive) &&
    !has(r, i, Closed.coordinator | Closed.conjunction | Closed['object-marker']) &&
    (colon || has(r, verb + 1, Closed.complementizer))
  )
}

const isAuxiliary = (r: Reading, i: number): boolean =>
  r.document.grammar.verb[r.units.lexeme[i]] === r.document.grammar.compiled.passiveVerb || isCopula(r, i)

const isCopula = ({ units, document: { grammar } }: Reading, i: number): boolean =>
  grammar.compiled.copulas.includes(grammar.verb[units.lexeme[i]])

/** Gives a relation its content; where what seemed a clause has no verb, or where it is another's provenance, says so. */
function finish(r: Reading, here: Pending, index: number, pending: readonly Pending[]): Objection | null {
  const { relation } = here
  if (here.provenance) {
    const { entry } = relation
    const pointed = entry?.act === 'announce' || (entry !== null && 'takes' in entry && entry.takes === 'report')
    const own = pending.findIndex(
      (p, i) =>
        (here.shares || here.content ? i > index : i !== index) &&
        p.relation.cueType !== 'phrase' &&
        p.relation.cueType !== 'adjunct' &&
        !p.embedded &&
        (!pointed || tellsItself(p)) &&
        !tellsBefore(r, here, p),
    )
    if (own >= 0) {
      if (!here.shares) return 'provenance'
      const shared = { ...pending[own], relation: { ...pending[own].relation } }
      const objection = finish(r, shared, own, pending)
      if (objection) return objection
      relation.content = shared.relation.content
      relation.type = shared.relation.type
      relation.form = shared.relation.form
      relation.runsOn = shared.relation.runsOn
      return null
    }
    // «X تصمیم خود را بر اساس گزارش Y گرفت»: what somebody does, and nothing that he tells; but «X به نقل از Y، A».
    if (here.shares && here.content && r.units.kind[here.content.start - 1] !== Kind.comma) return 'provenance'
  }
  if (!here.content) return relation.content.length > 0 ? null : 'no-content'
  const { start } = here.content
  const act = relation.entry?.act ?? ''
  const hoped = HOPES.has(act)
  const cited = relation.cueType === 'phrase' && !here.embedded
  const last = here.unquoted === 'direct' ? here.content.end : indirectEnd(r, here, here.content, cited)
  const end = hoped || ASKS.has(act) ? askedEnd(r, start, last, hoped ? DONE : DONE | Form.future) : last
  if (start >= r.units.count) {
    relation.type = here.unquoted
    return relation.runsOn ? null : 'no-content'
  }
  const found = clauseContent(r, { start, end }, here.unquoted, here.provenance)
  if (!found) return 'no-content'
  if (found.type !== 'direct' && relation.frame !== 'that' && relation.frame !== 'adjunct' && !hasVerb(r, start, end))
    return 'no-verb'
  relation.content = relation.content.length === 0 ? found.content : [...relation.content, ...found.content]
  // «گفت که «A»: a mark that is never closed.
  relation.type = isUnclosed(r, start) ? 'direct' : found.type
  return null
}

/** «به گزارش X، سد پر شد و در این بیانیه آمده که A»: a clause of its own stands before that in which somebody reports. */
function tellsBefore(r: Reading, { content }: Pending, { relation: { source, cue } }: Pending): boolean {
  const from = source ?? cue
  if (!content || !from) return false
  let depth = 0
  for (let i = content.start; i < content.end && r.units.start[i] < from.start; i++) {
    if (opensClause(r, i)) depth++
    // «پذیرفته شد»: of a participle and its auxiliary the last ends the clause.
    else if (!isFinite(r, i) && (!(r.units.form[i] & Form.participle) || isFinite(r, i + 1))) continue
    else if (depth > 0) depth--
    else if (has(r, i + 1, Closed.coordinator)) return true
  }
  return false
}

/** A report of somebody's own: «بر اساس این گزارش، وزیر گفت که …», and nothing that he held or did. */
const tellsItself = ({ relation: { form, source, entry } }: Pending): boolean =>
  form === 'clause' && source !== null && !(entry && (ATTITUDES.has(entry.act) || ASKS.has(entry.act)))

/** Indirect content ends at a semicolon that parts it from what the narrator says; inside another clause, with its own verb where a comma gives the word back to that clause. */
function indirectEnd(
  r: Reading,
  { embedded, describing, form }: Pending,
  { start, end }: Stretch,
  cited: boolean,
): number {
  // «در حالی که X گفت A اما B»: the clause around it is still to come.
  const fronted = embedded && opensSubordinate(r, 0)
  let depth = 0
  for (let i = start; i < end; i++) {
    // What somebody is cited for runs to the end of the sentence, or to where the narrator adds to it; a reason or a consequence is the speaker's.
    if (r.units.kind[i] === Kind.comma && i > start && isSemicolon(r, i)) {
      if (cited ? opensRelative(r, i + 1) : !goesOnBehind(r, i)) return i
    }
    // «گفته بودم A/ احساس کردم B»: of a headline’s statements each has its own.
    if (r.units.kind[i] === Kind.slash && isFinite(r, i - 1)) return i
    if (opensClause(r, i)) depth++
    else if (!isFinite(r, i)) {
      // «قایقی که گفته بودند غرق شده | ارائه کرد» (“presented the boat that they had said was sunk”)
      if (describing && depth === 0 && r.units.form[i] & Form.participle && isLastVerb(r, i + 1)) return i + 1
    } else if (depth > 0) depth -= reportsOn(r, i, start) ? 0 : 1
    else if (!embedded) {
      if (goesUp(r, i, end, form)) return i + 1
    } else if (r.units.kind[i + 1] === Kind.comma) {
      if (!goesOnAsked(r, i, end) && !(r.units.form[i] & Form.negative && hasPart(r, i + 2, Part.correlative)))
        return i + 1
    }
    // «کسی که به گفتهٔ او گم شده بود خبر داد» (“one who, he said, had been lost, reported”)
    else if (has(r, i + 1, Closed['object-marker']) || isVerbAround(r, i + 1)) return i + 1
    else if (describing && goesBack(r, i)) return i + 1
    else if (fronted && isContrast(r.units.closed[i + 1])) return i + 1
  }
  return end
}

/** «خواسته است A کند، B کند و C کند»: what is asked for in the subjunctive goes on in it, with nobody else. */
function goesOnAsked(r: Reading, i: number, end: number): boolean {
  if (!(r.units.form[i] & Form.subjunctive)) return false
  let next = i + 2
  while (next < end && !opensClause(r, next) && !isFinite(r, next)) next++
  return next < end && r.units.form[next] === r.units.form[i]
}

const ASKS = new Set(['demand', 'order', 'propose', 'promise'])
const HOPES = new Set(['hope', 'expect', 'want', 'intend'])

/** «از او خواست که برود و او رفت», «امیدوار بود که برود اما نرفت»: what is asked or hoped for is told in the subjunctive; behind «و» what was done is not. */
function askedEnd(r: Reading, start: number, end: number, done: number): number {
  const { form, kind } = r.units
  const ends = (i: number): boolean => isFinite(r, i) && ((form[i] & Form.subjunctive) > 0 || endsClause(r, i + 1))
  let depth = 0
  for (let i = start; i < end; i++) {
    // «؛ درخواستی که …»: the narrator speaks of what was asked.
    if (isSemicolon(r, i) && opensRelative(r, i + 1)) return i
    if (opensClause(r, i)) depth++
    if (!isFinite(r, i)) continue
    const inner = depth > 0
    if (inner) depth--
    else if (!(form[i] & Form.subjunctive)) return end
    const at = kind[i + 1] === Kind.comma ? i + 2 : i + 1
    if (!isContrast(r.units.closed[at]) && (inner || at > i + 1 || !has(r, at, Closed.coordinator))) continue
    let next = at + 1
    while (next < end && !opensClause(r, next) && !ends(next)) next++
    if (next < end && (form[next] & done || (isCopula(r, next) && !(form[next] & (Form.subjunctive | Form.future)))))
      return i + 1
  }
  return end
}

/** The verb of the clause around, and none that «می‌تواند» needs. */
const isVerbAround = (r: Reading, i: number): boolean =>
  isWord(r, i) &&
  !has(r, i, Closed.coordinator) &&
  isBareVerb(r, i) &&
  !(r.units.form[isFinite(r, i) ? i : i + 1] & Form.subjunctive)

/** «گفت که پل باز است | و شهر را ترک کرد», «| و رفت»: what is done, with no subject, in the tense and person of the verb that tells what is so. */
function goesUp(r: Reading, i: number, end: number, form: number): boolean {
  const { units } = r
  if (!(form & DONE) || units.form[i] & DONE) return false
  const at = units.kind[i + 1] === Kind.comma ? i + 2 : i + 1
  if (!has(r, at, Closed.coordinator)) return false
  let verb = at + 1
  while (verb < end && !isFinite(r, verb)) if (opensClause(r, verb++)) return false
  const tense = Form.past | Form.present | Form.perfect | Form.person
  if (verb >= end || (units.form[verb] & (tense | Form.imperfective)) !== (form & tense)) return false
  const first = chunk(r, at + 1, verb).find(({ kind }) => kind === 'noun' || kind === 'object')
  // «و باغبان چاه را پر کرد»: a subject may be read with the object.
  if (!first) return verb - at <= MAX_DONE
  return first.kind === 'object' && (first.end === first.start + 1 || !canSpeak(r, first.start))
}
/** «و از خانه بیرون رفت» */
const MAX_DONE = 5

/** … with which the sentence ends. */
const isLastVerb = (r: Reading, i: number): boolean =>
  isVerbAround(r, i) && !isAuxiliary(r, i) && finiteBehind(r, isFinite(r, i) ? i : i + 1) < 0

/** «راد، که گفته بود پل باز می‌شود، …»: behind the verb of what is told, and nothing that joins clauses, another is of the clause around. */
function goesBack(r: Reading, i: number): boolean {
  const { units } = r
  if (!isWord(r, i + 1) || has(r, i + 1, Closed.coordinator | Closed.conjunction) || awaitsVerb(r, i)) return false
  let next = i + 1
  while (next < units.count && !isFinite(r, next))
    if (units.kind[next] === Kind.comma || opensClause(r, next++)) return false
  return next < units.count && !(units.form[next] & Form.subjunctive)
}

/** «؛ زیرا …»، «؛ موضوعی که …»، «؛ از جمله …»: a semicolon behind which the clause before it goes on; not where somebody is cited there. */
function goesOnBehind(r: Reading, i: number): boolean {
  if (has(r, i + 1, Closed.subordinator) || hasPart(r, i + 1, Part.elaborating | Part.correlative)) return true
  if (!opensRelative(r, i + 1)) return false
  // «؛ ادعایی که تأیید نشده است»: the narrator speaks of what was told.
  if (has(r, i + 1, Closed['report-noun'])) return false
  for (let k = i + 3; k < r.units.count; k++) if (isPhraseCue(r, k)) return false
  return true
}

/** Whether a relative clause that comments on the sentence opens here: «؛ موضوعی که …» (“; a matter that …”). */
const opensRelative = (r: Reading, i: number): boolean =>
  isWord(r, i) && endsAsRelativeHead(r, i) && has(r, i + 1, Closed.complementizer)

/** A verb of reporting with what it reports behind it: the clause goes on. */
function reportsOn(r: Reading, i: number, from: number): boolean {
  const cue = verbCueAt(r, i, from)
  return cue !== null && cue.entry.frames.clause && !endsClause(r, i + 1)
}
