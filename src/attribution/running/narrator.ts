import { BODY, Closed } from '../../grammar/tags.js'
import { Kind, type Document, type Range, type Sentence } from '../../text/index.js'
import type { Relation } from '../relation.js'
import { endsAtParagraph, isOfOutlet, opensBelow } from './paragraph.js'
import { lastParagraph, type Context } from './reach.js'
import { hasAddress } from './tail.js'
import {
  callsByName,
  hasWordOf,
  isFirstPerson,
  isFirstPersonAround,
  isNarrators,
  isOfOthers,
  isOfSeveral,
  isOthers,
  isPlace,
  isTalk,
  isToldOf,
  isUnsaid,
  isWithin,
  namesAgain,
  ONE_BEFORE,
  startsSentence,
  startsWith,
} from './teller.js'
import { isReport } from './told.js'

/** Between a colon and what is said stand at most so many line ends and lines of emoji. */
const MAX_BULLETS = 5

/** Whether the narrator is back in a sentence. */
export function endsSpeech(context: Context, relation: Relation, s: number): boolean {
  const { document, bySentence } = context
  const { sentences } = document
  const sentence = sentences[s]
  const opensParagraph = sentence.paragraph !== lastParagraph(document, s - 1)
  const cues = bySentence.get(s) ?? []
  if (startsWith(document, sentence, Closed.narrator) || opensNote(document, sentence)) return true
  // An interview begins, or goes on with its next question.
  if (cues.some((cue) => cue.cueType === 'none')) return true
  // Nothing is said yet: the line ended with the colon.
  if (relation.content.length === 0 && sentence.paragraph <= sentences[relation.sentence].paragraph + MAX_BULLETS)
    return cues.some((cue) => cue.frame === 'line') || hasAddress(document, sentences[s - 1].start, sentence.start)
  if (opensParagraph) {
    if (startsWithProvenance(document, sentence)) return true
    if (callsByName(document, relation, sentence)) return true
  }
  if (isOfOutlet(document, relation)) {
    if (cues.some((cue) => cue.frame === 'line' || isReport(cue) || namesAgain(document, relation, cue))) return true
    return endsAtParagraph(context, relation, s)
  }
  const own = isFirstPersonAround(document, sentence, cues)
  // «X گفت، A»: less than a colon, a comma opens no more than its paragraph.
  if (opensParagraph && opensBehindComma(document, relation) && !own) return true
  const pointed = startsWith(document, sentence, Closed['pronoun-singular'])
  const talk = cues.length > 0 && cues.every((cue) => isTalk(cue))
  const one = pointed && talk && tellsOfOne(context, relation, s)
  if (!opensParagraph) {
    // «او، آن‌گونه که می‌بینم، خواهان صلح است»: in the speaker's own person he tells of somebody else.
    // «او هم گفت که A»: one more has spoken, of whom the speaker tells.
    const beside = { start: sentence.start + 1, end: sentence.end }
    if (pointed && talk && startsWith(document, beside, Closed['focus-particle'])) return false
    if (pointed && cues.length > 0) return !one && !(talk && own)
    return cues.some((cue) => isNarrators(document, cue) && !isToldWithin(document, relation, cue, sentence, own))
  }
  const mayTell = own && cues.every((cue) => cue.cueType === 'phrase' || isOthers(document, relation, cue))
  if (relation.frame === 'line' && (one || mayTell)) return endsAtParagraph(context, relation, s)
  if (
    pointed &&
    !opensBelow(document, relation) &&
    (cues.length > 0 || !isBulleted(document, relation, sentence) || isUnsaid(document, sentence))
  )
    return true
  return (
    cues.some(
      (cue) =>
        (isNarrators(document, cue) || startsSentence(document, cue, sentence) || introduces(relation, cue)) &&
        !isToldAtHead(context, relation, cue, s),
    ) || endsAtParagraph(context, relation, s)
  )
}

/** «در این باره نصیری می‌گوید: …»: a colon behind whoever speaks, where no line did so before. */
const introduces = ({ frame }: Relation, cue: Relation): boolean => frame !== 'line' && cue.frame === 'colon'

/** Whether the speaker tells of what another reports in a sentence that goes on a paragraph. */
function isToldWithin(document: Document, relation: Relation, cue: Relation, sentence: Range, own: boolean): boolean {
  if (cue.cueType === 'phrase' && (own || citesReport(document, cue))) return true
  if (isOfOthers(document, relation, cue)) return true
  return isFirstPerson(document, sentence) ? isTalk(cue) : isToldOf(document, cue)
}

/** «طبق آمار وزارت کار، …»; not «طبق این گزارش، …». */
const citesReport = (document: Document, { entry, source }: Relation): boolean =>
  entry !== null &&
  'takes' in entry &&
  entry.takes === 'report' &&
  !!source &&
  !startsWith(document, source, ONE_BEFORE)

/** Whether the speaker tells of what another reports in a sentence that opens a paragraph. */
function isToldAtHead(context: Context, relation: Relation, cue: Relation, s: number): boolean {
  const { document } = context
  if (opensBelow(document, relation) && isToldBelow(context, relation, cue, s)) return true
  if (relation.frame !== 'line') return false
  if (isOfSeveral(document, relation, cue) || isWithin(document, cue) || namesItself(document, relation, cue))
    return true
  if (cue.frame === 'colon' || !isOthers(document, relation, cue)) return false
  // «وزیر: A / 🔹 آن‌ها معتقدند که B»: what others hold, say or used to say is told by the speaker, and what they do by words.
  const held = !cue.past || cue.habitual
  return DEEDS.has(cue.entry?.act ?? '') || (held && isBulleted(document, relation, document.sentences[s]))
}

/** A bullet below «X: A». */
const isBulleted = ({ paragraphs }: Document, { frame }: Relation, { paragraph }: Sentence): boolean =>
  frame === 'line' && paragraphs[paragraph].bullet !== 0

/** «ارتش هشدار می‌دهد که A»: a body names itself in its statements. */
const namesItself = (
  document: Document,
  { source: named }: Relation,
  { cueType, source, past, frame }: Relation,
): boolean =>
  cueType === 'verb' &&
  !past &&
  frame !== 'colon' &&
  source !== null &&
  named !== null &&
  (document.grammar.open[document.tokens.lexeme[source.start]] & BODY) !== 0 &&
  hasWordOf(document, source, named)

const opensBehindComma = ({ tokens: { kind } }: Document, { content: [first] }: Relation): boolean =>
  kind[(first?.start ?? 0) - 1] === Kind.comma

/** What somebody does by words: told in speech as often as by the narrator. */
const DEEDS = new Set(['threaten', 'agree', 'oppose', 'propose', 'order', 'promise', 'fear'])

/** «پ.ن: …»: the narrator adds something. */
function opensNote({ tokens: { kind, start, end } }: Document, sentence: Range): boolean {
  let t = sentence.start
  while (t < sentence.end && (kind[t] === Kind.stop || (kind[t] === Kind.word && end[t] - start[t] === 1))) t++
  return t > sentence.start + 1 && kind[t] === Kind.colon
}

/** «روزنامهٔ صبح: / راد گفت A / او افزود B»: whoever was last told of. */
function tellsOfOne({ document, bySentence }: Context, relation: Relation, s: number): boolean {
  let before = s - 1
  while (before > relation.sentence && !bySentence.has(before)) before--
  const isOne = (other: Relation): boolean =>
    isOthers(document, relation, other) && other.source !== null && !isPlace(document, other.source)
  return bySentence.get(before)?.some(isOne) ?? false
}

/** In the lines below a speaker's name: told by somebody else, but in the speaker's words. A quotation, and what is merely named, may be the narrator's. */
function isToldBelow(context: Context, relation: Relation, cue: Relation, s: number): boolean {
  const { document } = context
  const { source: named } = relation
  const { source, frame, past } = cue
  const sentence = document.sentences[s]
  if (source?.start === sentence.start && startsWith(document, source, ONE_BEFORE))
    return isTalk(cue) && tellsOfOne(context, relation, s)
  if (!isTalk(cue)) return false
  if (isFirstPerson(document, sentence)) return true
  if (frame === 'quotation' || (frame === 'nominal' && past) || !source) return false
  // «راد نیز گفت»: one more who spoke.
  if (past && startsWith(document, { start: source.end, end: source.end }, Closed['focus-particle'])) return false
  return !named || !hasWordOf(document, source, named)
}

/** «به گزارش X»: what follows is another's report. */
const startsWithProvenance = ({ grammar, tokens }: Document, { start }: Range): boolean =>
  grammar.phraseCues.get(tokens.lexeme[start])?.provenance === true
