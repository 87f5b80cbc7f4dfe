import { Closed, Form } from '../grammar/tags.js'
import { endsClause, has, isFinite, opensClause, type Reading } from '../mentions/index.js'
import { createUnits, fillUnits, Kind, type Document, type Range } from '../text/index.js'

/** A statement in tokens, and the token of its main verb; -1 where it has none. */
export interface Cut extends Range {
  readonly verb: number
  /** By token: 1 where a clause inside the main one stands, until the next content is cut; null for a noun phrase. */
  readonly inner: Uint8Array | null
}

/** What cutting needs of a document, made once for all of its contents. */
export interface Cutter {
  readonly reading: Reading
  /** By token: 1 where a sentence begins. */
  readonly begins: Uint8Array
}

/** One buffer serves every document: reading is synchronous. */
const units = createUnits()
let begins = new Uint8Array(1024)
let inner = new Uint8Array(1024)

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
 * Cuts a piece of content into statements, which it adds to those found: sentences, and coordinated clauses with a predicate of their own. They lie in
 * order, and hold every word but the conjunctions between them. A quotation inside a sentence is not cut.
 */
export function cut({ reading: r, begins }: Cutter, piece: Range, found: Cut[]): void {
  const { document, units } = r
  const { mate } = document
  fillUnits(units, document, piece, false)
  let from = 0
  let verb = -1
  let last = -1
  let told = -1
  // The verb of what the main clause holds.
  let core = -1
  let depth = 0
  // How many of the clauses that are open complete a main clause that only says how they are held: «می‌دانید که …».
  let held = 0
  let ended = -1
  // Where the next clause would begin, and whether it follows the main verb rather than a clause inside.
  let joint = -1
  let joined = false
  let modal = false
  const finish = (end: number, next: number): void => {
    const range = trimmed(document, { start: units.start[from], end: units.end[end - 1] })
    if (!range || (next < units.count && !holdsWord(document, range))) return
    // «با طرحی که به مجلس برود موافقت کرده»: a participle without its auxiliary, where nothing else is the main verb.
    if (verb < 0) verb = told
    const main = verb < 0 ? last : core < 0 ? verb : core
    // Where no clause was found to be the main one, none is known to be inside.
    if (verb < 0) inner.fill(0, range.start, range.end)
    found.push({ start: range.start, end: range.end, verb: main < 0 ? -1 : units.start[main], inner })
    from = next
    verb = last = told = core = ended = joint = -1
    depth = held = 0
  }
  for (let i = 0; i < units.count; i++) {
    const t = units.start[i]
    const kind = units.kind[i]
    if (i > from && begins[t]) finish(i, i)
    const close = mate[t]
    const opens = opensClause(r, i)
    if (has(r, i, Closed.complementizer) && i === ended && depth === held && (holds(r, last) || announces(r, last)))
      held++
    if (opens) depth++
    const within = Number(depth > held)
    for (let k = t; k < units.end[i]; k++) inner[k] = within
    if (close > t && close < piece.end && !(i === from && holdsSentences(begins, t, close))) {
      while (i + 1 < units.count && units.start[i + 1] <= close) i++
      inner.fill(0, t, close + 1)
      continue
    }
    if (has(r, i, Closed.modal)) modal = true
    if (!opens && isVerb(r, i)) {
      const dependent = (units.form[i] & Form.subjunctive) !== 0 && !modal
      if (depth > 0) {
        if (depth-- === held && !dependent && core < 0 && announces(r, verb)) core = i
        held = Math.min(held, depth)
      } else if (!dependent) {
        const next = joint < 0 ? i : afterJoint(r, joint)
        if (next < i && joint > from + 1) finish(joint, next)
        if (verb < 0) verb = i
        else if (joint < 0 && last === verb && core < 0 && holds(r, verb)) core = i
        joint = -1
      } else if (!joined) joint = -1
      last = i
      ended = i + 1
      modal = false
    } else if (isParticiple(r, i)) {
      if (depth > 0) held = Math.min(held, --depth)
      else if (told < 0) told = i
    } else if (i === ended && isJoint(r, i)) {
      if (verb >= 0 && depth === 0 && joint < 0) {
        joint = i
        joined = last === verb
      }
      // A clause inside another goes on: «مردی که آمد و رفت».
      else if (verb < 0 && kind === Kind.word) depth++
    } else if (kind === Kind.colon) joint = -1
  }
  if (units.count > from) finish(units.count, units.count)
}

/** «نکته این است که». */
const announces = ({ document: { grammar }, units }: Reading, verb: number): boolean =>
  grammar.verb[units.lexeme[verb]] === grammar.compiled.copulas[0] &&
  (units.closed[verb - 1] & Closed.demonstrative) !== 0

/** «می‌دانید که», «فکر می‌کنم»: what a first or second person says of a clause is how it is held. */
const holds = ({ units }: Reading, verb: number): boolean =>
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

/** A range without the marks at its ends; null where there is nothing else. */
export function trimmed(document: Document, range: Range): Range | null {
  let { start, end } = range
  for (;;) {
    if (start < end && isLoose(document, start, start, end)) start++
    else if (start < end && isLoose(document, end - 1, start, end)) end--
    else return start < end ? { start, end } : null
  }
}

function isLoose({ tokens, mate }: Document, t: number, start: number, end: number): boolean {
  const { kind, start: from, end: to } = tokens
  if (kind[t] <= Kind.number) return false
  if (kind[t] === Kind.sign) return !(t > start && to[t - 1] === from[t]) && !(t + 1 < end && to[t] === from[t + 1])
  return (
    kind[t] < Kind.open ||
    kind[t] > Kind.bracketClose ||
    mate[t] < start ||
    mate[t] >= end ||
    (mate[t] === end - 1 && t === start)
  )
}
