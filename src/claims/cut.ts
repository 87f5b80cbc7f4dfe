import { Closed, Form } from '../grammar/tags.js'
import { endsClause, has, isFinite, opensClause, type Reading } from '../mentions/index.js'
import { createUnits, fillUnits, Kind, type Document, type Range } from '../text/index.js'
import { trimmed } from './trim.js'

/** A statement as a range of tokens. */
export interface Cut extends Range {
  /** The token of its main verb; -1 where it has none. */
  readonly verb: number
  /** By token: 1 inside a subordinate clause. Valid until the next content is cut; null for a noun phrase. */
  readonly inner: Uint8Array | null
}

/** What cutting needs of a document, made once for all of its contents. */
export interface Cutter {
  readonly reading: Reading
  /** By token: 1 where a sentence begins. */
  readonly begins: Uint8Array
}

/** What is known of the statement that is being read, in units; -1 stands for none. */
interface Draft {
  from: number
  /** The main verb, and the last verb of any clause. */
  verb: number
  last: number
  /** A participle that is the main verb if no finite verb is. */
  participle: number
  /** The verb of a clause that completes the main one: of «می‌دانید که پل باز است» (“you know that the bridge is open”), “is open”. */
  core: number
  /** How many subordinate clauses are open, and how many of these complete the main clause. */
  depth: number
  completing: number
  /** The unit behind the last verb, where its clause ended. */
  ended: number
  /** The comma or “and” behind a clause, where the next statement begins if it has a verb of its own. */
  joint: number
  /** Whether the joint follows the main verb, not a subordinate clause. */
  isBehindMain: boolean
  /** Whether a modal word waits for its verb. */
  modal: boolean
}

/** These serve every document in turn: reading is synchronous. */
const units = createUnits()
let begins = new Uint8Array(1024)
let inner = new Uint8Array(1024)

/** Prepares a document whose contents are going to be cut. */
export function createCutter(document: Document): Cutter {
  const { count } = document.tokens
  if (begins.length > count) begins.fill(0, 0, count + 1)
  else {
    begins = new Uint8Array(2 * count)
    inner = new Uint8Array(2 * count)
  }
  for (const { start } of document.sentences) begins[start] = 1
  return { reading: { document, units }, begins }
}

/**
 * Cuts a piece of content into statements, which it adds to those found: sentences, and coordinated clauses with a predicate of
 * their own. They come in order, and hold every word but the conjunctions between them. A quotation inside a sentence is not cut.
 */
export function cut({ reading: r, begins }: Cutter, piece: Range, found: Cut[]): void {
  const { document } = r
  fillUnits(units, document, piece, false)
  let draft = begin(0, false)
  for (let i = 0; i < units.count; i++) {
    const t = units.start[i]
    if (i > draft.from && begins[t]) draft = finish(r, draft, i, i, found)
    const opens = opensClause(r, i)
    if (completes(r, draft, i)) draft.completing++
    if (opens) draft.depth++
    const isInner = Number(draft.depth > draft.completing)
    for (let k = t; k < units.end[i]; k++) inner[k] = isInner
    const close = document.mate[t]
    if (close > t && close < piece.end && !(i === draft.from && holdsSentences(begins, t, close))) {
      while (i + 1 < units.count && units.start[i + 1] <= close) i++
      inner.fill(0, t, close + 1)
      continue
    }
    if (has(r, i, Closed.modal)) draft.modal = true
    if (!opens && isVerb(r, i)) draft = readVerb(r, draft, i, found)
    else if (isParticiple(r, i)) readParticiple(draft, i)
    else if (i === draft.ended && isJoint(r, i)) readJoint(draft, i)
    else if (units.kind[i] === Kind.colon) draft.joint = -1
  }
  if (units.count > draft.from) finish(r, draft, units.count, units.count, found)
}

const begin = (from: number, modal: boolean): Draft => ({
  from, verb: -1, last: -1, participle: -1, core: -1, depth: 0, completing: 0, ended: -1, joint: -1, isBehindMain: false, modal,
}) // prettier-ignore

/** Ends the statement before a unit, and gives the next one, which begins with another, behind what joins them. */
function finish({ document }: Reading, draft: Draft, end: number, next: number, found: Cut[]): Draft {
  const range = trimmed(document, { start: units.start[draft.from], end: units.end[end - 1] })
  if (!range || (next < units.count && !holdsWord(document, range))) return draft
  // «با طرحی که به مجلس برود موافقت کرده»: a participle without its auxiliary, where nothing else is the main verb.
  const verb = draft.verb < 0 ? draft.participle : draft.verb
  const main = verb < 0 ? draft.last : draft.core < 0 ? verb : draft.core
  // Where no clause was found to be the main one, none is known to be subordinate.
  if (verb < 0) inner.fill(0, range.start, range.end)
  found.push({ start: range.start, end: range.end, verb: main < 0 ? -1 : units.start[main], inner })
  return begin(next, draft.modal)
}

/** A verb closes the innermost open clause, or is the predicate of a statement: behind a joint, of the next one. */
function readVerb(r: Reading, draft: Draft, i: number, found: Cut[]): Draft {
  const dependent = (units.form[i] & Form.subjunctive) !== 0 && !draft.modal
  if (draft.depth > 0) {
    const completing = draft.depth-- === draft.completing && draft.core < 0 && announces(r, draft.verb)
    if (completing && !(dependent && units.form[draft.verb] & Form.negative)) draft.core = i
    draft.completing = Math.min(draft.completing, draft.depth)
  } else if (!dependent) {
    const next = draft.joint < 0 ? i : afterJoint(r, draft.joint)
    if (next < i && draft.joint > draft.from + 1) draft = finish(r, draft, draft.joint, next, found)
    if (draft.verb < 0) draft.verb = i
    else if (draft.joint < 0 && draft.last === draft.verb && isHolding(r, draft.verb)) draft.core = i
    draft.joint = -1
  } else if (!draft.isBehindMain) draft.joint = -1
  draft.last = i
  draft.ended = i + 1
  draft.modal = false
  return draft
}

function readParticiple(draft: Draft, i: number): void {
  if (draft.depth > 0) draft.completing = Math.min(draft.completing, --draft.depth)
  else if (draft.participle < 0) draft.participle = i
}

function readJoint(draft: Draft, i: number): void {
  if (draft.verb >= 0 && draft.depth === 0 && draft.joint < 0) {
    draft.joint = i
    draft.isBehindMain = draft.last === draft.verb
  }
  // A relative clause goes on: «مردی که آمد و رفت», “the man who came and left”.
  else if (draft.verb < 0 && units.kind[i] === Kind.word) draft.depth++
}

/** Whether a complementizer opens the clause that the main verb right before it lacks: what is really said stands in that. */
const completes = (r: Reading, { ended, depth, completing, last }: Draft, i: number): boolean =>
  has(r, i, Closed.complementizer) && i === ended && depth === completing && (isHolding(r, last) || announces(r, last))

/** “The point is that”: a copula behind a demonstrative, «نکته این است که». */
const announces = ({ document: { grammar }, units }: Reading, verb: number): boolean =>
  verb > 0 &&
  grammar.verb[units.lexeme[verb]] === grammar.compiled.copulas[0] &&
  (units.closed[verb - 1] & Closed.demonstrative) !== 0

/** “You know that”, “I think”: by such a verb a first or second person says only how the clause is held. */
const isHolding = ({ units }: Reading, verb: number): boolean =>
  [1, 2, 4, 5].includes(units.form[verb] & (Form.person | Form.negative))

/** The second person singular looks like an adjective with an article: «پیچیده‌ای», «میدانی». */
const SECOND = 2

/** A finite verb. A word that may be a noun too counts only where no phrase can go on: «خرید و فروش», «به‌دست آورند». */
function isVerb(r: Reading, i: number): boolean {
  if (!isFinite(r, i)) return false
  const certain = r.units.lexeme[i] !== 0 && r.units.open[i] === 0 && !has(r, i, Closed['ambiguous-verb'])
  if (certain && (r.units.form[i] & Form.person) !== SECOND) return true
  return endsClause(r, i + 1) && r.units.kind[i + 1] !== Kind.comma && !has(r, i + 1, Closed.coordinator)
}

/** A participle that closes its clause; before «و» it takes tense and mood from the verb behind: «آمده و بروند». */
const isParticiple = (r: Reading, i: number): boolean =>
  (r.units.form[i] & Form.participle) !== 0 &&
  !has(r, i + 1, Closed.coordinator) &&
  (endsClause(r, i + 1) || has(r, i + 1, Closed.modal | Closed.subordinator))

const isJoint = (r: Reading, i: number): boolean => {
  const kind = r.units.kind[i]
  return (
    has(r, i, Closed.coordinator | Closed.conjunction) ||
    kind === Kind.comma ||
    kind === Kind.slash ||
    kind === Kind.dash ||
    kind >= Kind.ellipsis
  )
}

/** The unit after the marks and the «و» between two clauses. */
function afterJoint(r: Reading, joint: number): number {
  let i = joint
  while (i < r.units.count && (r.units.kind[i] > Kind.number || has(r, i, Closed.coordinator))) i++
  return i
}

function holdsSentences(begins: Uint8Array, open: number, close: number): boolean {
  for (let t = open + 2; t < close; t++) if (begins[t]) return true
  return false
}

/** A number alone heads what follows. */
function holdsWord({ tokens }: Document, { start, end }: Range): boolean {
  for (let t = start; t < end; t++) if (tokens.kind[t] === Kind.word) return true
  return false
}
