import { Entry } from '../../grammar/load.js'
import { Closed, Form, isFirst, Part } from '../../grammar/tags.js'
import { Kind, type Document, type Range } from '../../text/index.js'
import { isContrast, isSemicolonToken } from '../final/index.js'
import { endAt, goOnTo, lastParagraph, lexemeBefore, MAX_RUN, type Context } from './reach.js'
import type { Relation } from '../relation.js'
import { startsWith, isFirstPerson, isFirstPersonAround } from './teller.js'

/** Whether a content is told in the narrator’s words. */
export const isIndirect = ({ frame, type }: Relation): boolean =>
  (frame === 'that' || frame === 'zero') && type !== 'direct'

/** The stretches that are quoted directly, in order and apart. */
export function quotedSpans(relations: readonly Relation[]): Range[] {
  const pieces: Range[] = []
  for (const { type, content } of relations) if (type === 'direct') pieces.push(...content)
  if (pieces.length > 1) pieces.sort((a, b) => a.start - b.start)
  const apart: Range[] = []
  for (const { start, end } of pieces) {
    const last = apart.at(-1)
    if (!last || start >= last.end) apart.push({ start, end })
  }
  return apart
}

/** Whether a relation is told in the words of somebody else. */
export function isTold(quoted: readonly Range[], { content: [first], cue }: Relation): boolean {
  const start = cue?.start ?? first?.start ?? 0
  let [low, high] = [0, quoted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (quoted[middle].end <= start) low = middle + 1
    else high = middle
  }
  return low < quoted.length && quoted[low].start <= start
}

/** What is supposed, was thought or expected, and within a speech what others claim or promise: «گمان می‌کردند A، اما B» denies it. */
const THOUGHT = new Set(['believe', 'expect'])
const CLAIMED = new Set(['claim', 'promise', ...THOUGHT])

/** Ends what is told where the teller sets something of his own against it: «گفت A، اما …»; or where somebody else reports. */
export function endTold(document: Document, relation: Relation, told: boolean, beside: readonly Relation[]): void {
  const { tokens, grammar } = document
  const last = relation.content.at(-1)
  const act = relation.entry?.act ?? ''
  if (!last) return
  const believed = THOUGHT.has(act) && isDoubted(relation)
  const mayClose = told || believed
  for (let t = last.start + 1; t + 1 < last.end; t++) {
    if (refutes(document, relation, t)) {
      // «A، در حالی که B», «A این در حالی است که B»
      endAt(relation.content, grammar.form[tokens.lexeme[t - 1]] & Form.finite ? t : t - 1)
      return
    }
    const comma = tokens.kind[t] === Kind.comma
    const joint = comma ? t + 1 : t
    const conjoined = isContrast(grammar.closed[tokens.lexeme[joint]])
    if (!conjoined && !comma) continue
    const before = tokens.lexeme[lexemeBefore(tokens, t)]
    const form = grammar.open[before] === 0 ? grammar.form[before] : 0
    // A clause with a subjunctive hangs on what follows: «اگر باران نبارد، …».
    const ends = conjoined ? Form.finite | Form.participle : Form.finite
    if (!(form & ends) || (!conjoined && form & Form.subjunctive)) continue
    const reports = (other: Relation): boolean =>
      conjoined ? isReportAt(other, joint + 1) : other.cueType === 'verb' && isReportAt(other, joint)
    if (!beside.some(reports)) {
      if (!conjoined || !mayClose) continue
      const takesUp = told && (grammar.closed[tokens.lexeme[joint + 1]] & Closed.demonstrative) !== 0
      if (!takesUp && !(comma || believed)) continue
      const back =
        isFirstPerson(document, { start: t, end: last.end }) && !isFirstPerson(document, { start: last.start, end: t })
      if (!takesUp && !CLAIMED.has(act) && !back) return
    }
    endAt(relation.content, t)
    return
  }
}

/** «X گفت که A؛ B»: behind a semicolon a speaker goes on, where nothing reports in the rest of the sentence; not «؛ ادعایی که …», «؛ اما …», «؛ او …». */
export function goOnBehind(document: Document, relation: Relation, beside: readonly Relation[]): void {
  const { grammar, tokens } = document
  const { past, entry, content } = relation
  const end = content.at(-1)?.end ?? 0
  if (!isSemicolonToken(document, end) || (past && THOUGHT.has(entry?.act ?? ''))) return
  const opening = grammar.closed[tokens.lexeme[end + 1]]
  if (isContrast(opening) || opening & Closed['pronoun-singular']) return
  if (grammar.closed[tokens.lexeme[end + 2]] & Closed.complementizer) return
  if (beside.some(({ cue }) => cue !== null && cue.start > end)) return
  const sentence = document.sentences[relation.sentence]
  let hasVerb = false
  for (let t = end + 1; t < sentence.end; t++) {
    if (grammar.entry[tokens.lexeme[t]] & Entry.verbCue) return
    hasVerb ||= (grammar.form[tokens.lexeme[t]] & Form.finite) !== 0
  }
  if (hasVerb) goOnTo(document, relation, sentence)
}

/** What somebody only claims or takes to be so, or once held. */
const isDoubted = ({ entry, past }: Relation): boolean =>
  entry !== null && (entry.stance === 'distancing' || (past && THOUGHT.has(entry.act)))

/** «مدعی شد A، در حالی که B»: what is so, against what somebody only claims or thought. */
const refutes = ({ tokens: { lexeme }, grammar }: Document, relation: Relation, t: number): boolean =>
  (grammar.part[lexeme[t]] & Part.contrasting) !== 0 &&
  isDoubted(relation) &&
  (grammar.form[lexeme[t - 1]] & Form.finite || grammar.form[lexeme[t - 2]] & Form.finite) !== 0

/** «… ولی مدیر سد می‌گوید A», «… ولی گفتم A», «… ولی به گفتهٔ او A»: what reports a clause and stands at a token, or its source does. */
const isReportAt = ({ form, source, cue }: Relation, t: number): boolean =>
  form === 'clause' && (source?.start === t || cue?.start === t)

/** «براساس گزارش X» and the like. */
export const isReport = ({ entry }: Relation): boolean => entry !== null && 'takes' in entry && entry.takes === 'report'

/** Whether a relation is “according to this report”: «براساس این گزارش». */
const isThisReport = (document: Document, relation: Relation): boolean =>
  isReport(relation) && relation.source !== null && startsWith(document, relation.source, Closed.demonstrative)

const mayGoOn = (relation: Relation): boolean => relation.frame === 'according-to' && !isReport(relation)

/** The speaker's own person is looked for in so many tokens. */
const MAX_SEEN = 120

/** An indirect report goes on into a sentence of no cue that opens with «همچنین» or the like, or is in the speaker’s own person; of a report that is pointed at, to the end of its paragraph. */
export function continueReport({ document, bySentence }: Context, relation: Relation, told: boolean): void {
  const { sentences } = document
  const here = sentences[relation.sentence]
  const paragraph = lastParagraph(document, relation.sentence)
  const last = relation.content.at(-1)
  if (!last || last.end < here.end - 1 || last.end > here.end) return
  const limit = Math.min(sentences.length, relation.sentence + MAX_RUN)
  const inPerson = (start: number, end: number): boolean => isFirstPersonAround(document, { start, end }, [])
  const { start } = relation.content[0]
  const isReported =
    isIndirect(relation) &&
    !told &&
    relation.past &&
    relation.source !== null &&
    relation.entry?.act !== 'find' &&
    !isFirst(relation.person) &&
    !inPerson(Math.max(0, start - MAX_SEEN), start)
  for (let s = relation.sentence + 1; s < limit; s++) {
    const sentence = sentences[s]
    if (sentence.depth > here.depth) continue
    const elsewhere = sentence.paragraph !== paragraph
    // In the next bullet of a speech it is the speaker who goes on; in the next paragraph of what nobody else reports, the source.
    const goesOn = document.paragraphs[sentence.paragraph].bullet !== 0 || mayGoOn(relation)
    if (sentence.depth < here.depth || (elsewhere && (told || !goesOn))) return
    // «راد گفت که A. ما B»: the narrator of news has no first person.
    const own = isReported && !elsewhere && inPerson(sentence.start, Math.min(sentence.end, sentence.start + MAX_SEEN))
    if (
      !own &&
      (elsewhere || !isThisReport(document, relation)) &&
      !startsWith(document, sentence, Closed.continuation)
    )
      return
    if ((elsewhere || isIndirect(relation)) && bySentence.has(s)) return
    goOnTo(document, relation, sentence)
  }
}
