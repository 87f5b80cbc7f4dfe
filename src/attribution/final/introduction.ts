import { Closed, Form, Open, Part } from '../../grammar/tags.js'
import {
  canSpeak,
  chunk,
  has,
  hasOpen,
  hasPart,
  isFinite,
  isPhraseCue,
  NAME,
  speaks,
  subjectOf,
  type Reading,
  type Stretch,
} from '../../mentions/index.js'
import { Kind, type Document, type Range } from '../../text/index.js'
import { isSemicolon } from './content.js'
import { verbCueAt } from './cues.js'
import type { Relation } from '../relation.js'

/** A verb of an introduction is at most so many units: «صادر کرده است». */
const MAX_VERB = 3

/** A colon with the words of a document behind it, and whose they are: «متن نامهٔ X به این شرح است: …». */
export interface Introduction {
  readonly colon: number
  readonly source: Stretch
}

/** Reads what introduces the text of a document, where a sentence does. */
export function readIntroduction(r: Reading): Introduction | null {
  const { units } = r
  let colon = 1
  while (colon < units.count && units.kind[colon] !== Kind.colon && !endsAsColon(r, colon)) colon++
  if (colon >= units.count || !isFinite(r, colon - 1) || verbCueAt(r, colon - 1, 0)) return null
  let follows = colon - 1
  while (follows > 0 && colon - follows <= MAX_VERB && !hasPart(r, follows, Part.following)) follows--
  if (!hasPart(r, follows, Part.following)) return null
  const chunks = chunk(r, 0, follows)
  for (const c of chunks) {
    if (c.kind !== 'noun' && c.kind !== 'prepositional') continue
    // «طبق این گزارش، نتایج به شرح زیر است» (“according to this report, the results are as follows”)
    if (has(r, c.start, Closed.demonstrative) && isPhraseCue(r, c.start - 1)) continue
    const document = documentIn(r, c)
    if (document < 0) continue
    const own = issuer(r, { start: document, end: c.end })
    const source =
      own ??
      subjectOf(
        r,
        chunks.filter((other) => other !== c),
      )
    return source && (own || speaks(r, source)) ? { colon, source } : null
  }
  return null
}

/** Without the lines behind «… به شرح زیر است» that introduces nobody's words, and without a verb: they are entries of a list. */
export function withoutEntries(
  { sentences, tokens, grammar }: Document,
  relations: readonly Relation[],
): readonly Relation[] {
  const lines = new Set(relations.filter(({ frame }) => frame === 'line').map(({ sentence }) => sentence))
  const announces = ({ start, end }: Range, s: number): boolean =>
    tokens.lexeme
      .subarray(Math.max(start, end - MAX_ANNOUNCED), end)
      .some((lexeme) => grammar.part[lexeme] & Part.following) && !lines.has(s)
  const list = lines.size > 0 ? sentences.findIndex(announces) : -1
  const tells = ({ start, end }: Range): boolean =>
    tokens.lexeme.subarray(start, end).some((lexeme) => grammar.form[lexeme] & Form.finite)
  return list < 0
    ? relations
    : relations.filter(({ frame, sentence }) => frame !== 'line' || sentence < list || tells(sentences[sentence]))
}

/** So many words announce what follows: «به شرح زیر اعلام کرده است:» (“has announced as follows:”). */
const MAX_ANNOUNCED = 7

/** Words of somebody: a statement, a letter. */
const isStatement = (r: Reading, i: number): boolean =>
  hasOpen(r, i, Open['speech-noun']) || has(r, i, Closed['report-noun'])

/** The unit of a phrase that is a document: its head, or somebody's words further on. */
function documentIn(r: Reading, { start, end }: Stretch): number {
  if (hasOpen(r, start, Open.document)) return start
  for (let i = start; i < end; i++)
    if (isStatement(r, i)) return i > start && has(r, i - 1, Closed.demonstrative) ? i - 1 : i
  return -1
}

/** Whose a document is, as its phrase says: «متن نامهٔ X»; else the document that is pointed at: «متن این نامه». */
function issuer(r: Reading, { start, end }: Stretch): Stretch | null {
  for (let i = start; i < end; i++) {
    if (has(r, i, Closed.demonstrative)) return isStatement(r, i + 1) || canSpeak(r, i + 1) ? { start: i, end } : null
    if (i > start && (canSpeak(r, i) || startsName(r, i)) && !isStatement(r, i)) return { start: i, end }
  }
  return null
}

/** A given name that is a word of the language too, before another name. */
const startsName = (r: Reading, i: number): boolean =>
  hasOpen(r, i, Open['ambiguous-given-name']) && hasOpen(r, i + 1, NAME) && !isStatement(r, i + 1)

/** A semicolon with which the sentence ends stands for the colon. */
const endsAsColon = (r: Reading, i: number): boolean =>
  i === r.units.count - 1 && r.units.kind[i] === Kind.comma && isSemicolon(r, i)
