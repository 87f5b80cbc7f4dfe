import { Closed, Form, Open } from '../grammar/tags.js'
import { Kind, type Document, type Range } from '../text/index.js'
import type { Relation } from './relation.js'

/** Lets unquoted speech run on over the sentences that are still the speaker's: to the next cue, or to where the narrator is back. */
export function runOn(document: Document, relations: readonly Relation[]): void {
  const { sentences } = document
  const bySentence = new Map<number, Relation[]>()
  for (const relation of relations) {
    const list = bySentence.get(relation.sentence)
    if (list) list.push(relation)
    else bySentence.set(relation.sentence, [relation])
  }
  for (const relation of relations) {
    if (!relation.runsOn) continue
    const first = sentences[relation.sentence]
    let last = lastPiece(relation)
    for (let s = relation.sentence + 1; s < sentences.length; s++) {
      const sentence = sentences[s]
      if (sentence.depth > first.depth) continue
      if (sentence.depth < first.depth) break
      if (document.paragraphs[sentence.paragraph].kind === 'furniture') break
      if (endsSpeech(document, relation, s, bySentence.get(s) ?? [])) break
      const range = trimmed(document, sentence)
      if (!last) {
        last = { ...range }
        relation.content.push(last)
      } else relation.content[relation.content.length - 1] = last = { start: last.start, end: range.end }
    }
  }
}

const lastPiece = (relation: Relation): Range | null => relation.content.at(-1) ?? null

function trimmed({ tokens }: Document, { start, end }: Range): Range {
  while (end > start + 1 && tokens.kind[end - 1] === Kind.stop) end--
  return { start, end }
}

/** Whether the narrator is back in a sentence. */
function endsSpeech(document: Document, relation: Relation, s: number, cues: readonly Relation[]): boolean {
  const { sentences, paragraphs } = document
  const sentence = sentences[s]
  if (opensWithNarrator(document, sentence)) return true
  const here = sentences[relation.sentence].paragraph
  const heads = relation.cueType === 'colon' && paragraphs[here].kind !== 'headline'
  if (cues.some((cue) => isNarrators(document, cue)) && !(heads && isMedium(document, relation))) return true
  if (sentence.paragraph === sentences[s - 1].paragraph) return false
  if (!relation.content.length && sentence.paragraph <= here + 2) return false
  const { bullet } = paragraphs[sentence.paragraph]
  if (heads && bullet) return bullet === paragraphs[here].bullet
  if (paragraphs[sentence.paragraph].kind === 'headline') return true
  return !isFirstPerson(document, sentence)
}

/** A cue of the narrator's: reporting in the past, a line, or an according-to phrase about somebody other than the speaker. */
function isNarrators({ grammar, tokens }: Document, cue: Relation): boolean {
  if (cue.cueType === 'adjunct') return false
  if (cue.cueType === 'phrase') return cue.source !== null && !(grammar.closed[tokens.lexeme[cue.source.start]] & Closed['pronoun-first'])
  return cue.past || cue.cueType === 'colon'
}

/** An outlet at the head of a post: all that follows is its report. */
function isMedium({ grammar, tokens }: Document, { source }: Relation): boolean {
  return source !== null && (grammar.open[tokens.lexeme[source.start]] & (Open.medium | Open['medium-head'])) !== 0
}

function opensWithNarrator({ grammar, tokens }: Document, { start }: Range): boolean {
  return (grammar.closed[tokens.lexeme[start]] & Closed.narrator) !== 0
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
