import { Closed, Form, Open } from '../grammar/tags.js'
import { Kind, type Document, type Range } from '../text/index.js'
import type { Relation } from './relation.js'

/** No speech runs on over more sentences than this. */
const MAX_RUN = 400

/** Lets unquoted speech run on over the sentences that are still the speaker's: to the next cue, or to where the narrator is back. */
export function runOn(document: Document, relations: readonly Relation[]): void {
  const { sentences } = document
  const bySentence = new Map<number, Relation[]>()
  for (const relation of relations) {
    const list = bySentence.get(relation.sentence)
    if (list) list.push(relation)
    else bySentence.set(relation.sentence, [relation])
  }
  // Several bullets of the form «X: A» are a list of news, each for itself.
  const lines = relations.filter((relation) => relation.frame === 'line' && document.paragraphs[sentences[relation.sentence].paragraph].bullet).length
  for (const relation of relations) {
    if (relation.frame === 'according-to') continueAccording(document, relation)
    if (!relation.runsOn) continue
    const first = sentences[relation.sentence]
    const inLine = relation.frame !== 'line' && (bySentence.get(relation.sentence) ?? []).some((r) => r.frame === 'line')
    let last = lastPiece(relation)
    const limit = Math.min(sentences.length, relation.sentence + MAX_RUN)
    for (let s = relation.sentence + 1; s < limit; s++) {
      const sentence = sentences[s]
      if (sentence.depth > first.depth) continue
      if (sentence.depth < first.depth) break
      if (document.paragraphs[sentence.paragraph].kind === 'furniture' || isCredit(document, sentence)) break
      if (endsSpeech(document, relation, s, bySentence.get(s) ?? [], lines, inLine, bySentence)) break
      const range = trimmed(document, sentence)
      if (!last) {
        last = { ...range }
        relation.content.push(last)
      } else relation.content[relation.content.length - 1] = last = { start: last.start, end: range.end }
    }
  }
}

/** «./ فارس»: an outlet alone, behind the last full stop. */
const isCredit = ({ grammar, tokens }: Document, { start, end }: Range): boolean =>
  tokens.lexemeEnd[start] >= end && (grammar.open[tokens.lexeme[start]] & Open.medium) !== 0

const lastPiece = (relation: Relation): Range | null => relation.content.at(-1) ?? null

function trimmed({ tokens }: Document, { start, end }: Range): Range {
  while (end > start + 1 && (tokens.kind[end - 1] === Kind.stop || tokens.kind[end - 1] === Kind.slash)) end--
  return { start, end }
}

/** Whether the narrator is back in a sentence. */
function endsSpeech(document: Document, relation: Relation, s: number, cues: readonly Relation[], listed: number, inLine: boolean, bySentence: ReadonlyMap<number, readonly Relation[]>): boolean {
  const { sentences, paragraphs } = document
  const sentence = sentences[s]
  if (startsWith(document, sentence, Closed.narrator)) return true
  const here = sentences[relation.sentence].paragraph
  const { kind, bullet } = paragraphs[sentence.paragraph]
  const isHeadline = paragraphs[here].kind === 'headline'
  const ofOutlet = relation.cueType === 'colon' && !isHeadline && isMedium(document, relation)
  const sameParagraph = sentence.paragraph === sentences[s - 1].paragraph
  if (sameParagraph && cues.length && startsWith(document, sentence, Closed['pronoun-singular'])) return true
  const told = sameParagraph && (isFirstPerson(document, sentence) ? isTalk : isTold)
  if (cues.some((cue) => (ofOutlet ? cue.frame === 'line' || isReport(cue) : isNarrators(document, cue) && !(told && told(document, cue))))) return true
  if (sameParagraph) return false
  if (!relation.content.length && sentence.paragraph <= here + 2) return false
  if (!ofOutlet && cues.some((cue) => cue.cueType === 'verb' && cue.source !== null && cue.source.start <= sentence.start + 1)) return true
  if (!ofOutlet && startsWith(document, sentence, Closed['pronoun-singular'])) return true
  if (bullet && inLine) return true
  if (bullet) return bullet === paragraphs[here].bullet && listed > 1
  if (kind === 'headline' || isHeadline) return true
  return !ofOutlet && !isFirstPerson(document, sentence) && !goesOnAfter(document, s, bySentence)
}

/** The paragraph after this one takes the same speaker up by a pronoun: «وی افزود». */
function goesOnAfter({ sentences, grammar, tokens }: Document, s: number, bySentence: ReadonlyMap<number, readonly Relation[]>): boolean {
  let next = s
  for (; next < sentences.length && sentences[next].paragraph === sentences[s].paragraph; next++) if (bySentence.has(next)) return false
  const source = bySentence.get(next)?.[0]?.source
  return !!source && source.start === sentences[next].start && (grammar.closed[tokens.lexeme[source.start]] & Closed['pronoun-singular']) !== 0
}

/** A cue of the narrator's: reporting in the past, a line, or an according-to phrase about somebody other than the speaker. */
function isNarrators({ grammar, tokens }: Document, cue: Relation): boolean {
  if (cue.cueType === 'adjunct') return false
  if (cue.cueType === 'phrase') return cue.source !== null && !(grammar.closed[tokens.lexeme[cue.source.start]] & Closed['pronoun-first'])
  return cue.past || cue.cueType === 'colon'
}

/** In a sentence of the speaker's own person every report is told, but for one with a colon. */
const isTalk = (_: Document, cue: Relation): boolean => cue.cueType === 'verb' && cue.frame !== 'colon'

/** A report told inside a speech: by somebody named, without a colon; or in the first person. */
function isTold({ grammar, tokens }: Document, cue: Relation): boolean {
  if (cue.person === 1 || cue.person === 4) return true
  if (cue.cueType !== 'verb' || cue.frame === 'colon' || !cue.source) return false
  return !(grammar.closed[tokens.lexeme[cue.source.start]] & (Closed['pronoun-singular'] | Closed['pronoun-plural'] | Closed.demonstrative))
}

/** An outlet at the head of a post: all that follows is its report. */
function isMedium({ grammar, tokens }: Document, { source }: Relation): boolean {
  return source !== null && (grammar.open[tokens.lexeme[source.start]] & (Open.medium | Open['medium-head'])) !== 0
}

const startsWith = ({ grammar, tokens }: Document, { start }: Range, closed: number): boolean => (grammar.closed[tokens.lexeme[start]] & closed) !== 0

/** «براساس این گزارش» and the like. */
const isReport = ({ entry }: Relation): boolean => entry !== null && 'takes' in entry && entry.takes === 'report'

/** An according-to phrase goes on into a sentence that opens with «همچنین» or the like; a report, to the end of its paragraph. */
function continueAccording(document: Document, relation: Relation): void {
  const { sentences } = document
  const here = sentences[relation.sentence]
  const last = lastPiece(relation)
  if (!last || last.end < here.end - 1) return
  for (let s = relation.sentence + 1; s < sentences.length; s++) {
    const sentence = sentences[s]
    if (sentence.depth > here.depth) continue
    if (sentence.depth < here.depth || sentence.paragraph !== here.paragraph) return
    if (!isReport(relation) && !startsWith(document, sentence, Closed.continuation)) return
    relation.content[relation.content.length - 1] = { start: relation.content[relation.content.length - 1].start, end: trimmed(document, sentence).end }
  }
}

/** First or second person, or a duty: the narrator of news uses neither. */
function isFirstPerson({ grammar, tokens }: Document, { start, end }: Range): boolean {
  for (let t = start; t < end; t++) {
    const lexeme = tokens.lexeme[t]
    if (grammar.closed[lexeme] & (Closed['pronoun-first'] | Closed['pronoun-second'])) return true
    const form = grammar.form[lexeme]
    const person = form & Form.person
    if (form & Form.finite && (person === 1 || person === 4 || person === 5)) return true
  }
  return false
}
