import { Closed, SECOND_PLURAL } from '../../grammar/tags.js'
import { isQuestionMark, type Document, type Paragraph } from '../../text/index.js'
import { createRelation } from '../final/index.js'
import type { Relation } from '../relation.js'
import { ASTERISK, DASH, goOnTo, separates } from './reach.js'
import { isFirstPerson, personAt } from './teller.js'

/** So many questions that are put to somebody, and so many answers, make an interview. */
const MIN_TURNS = 2

/**
 * Finds the answers of an interview that is printed as it was held: paragraphs that ask, and below each what is answered. An
 * answer has neither cue nor source: it is whoever was last told of who speaks.
 *
 * @param relations - what else the text reports: an answer with a speaker of its own before a colon needs no other
 */
export function readInterview(document: Document, relations: readonly Relation[]): Relation[] {
  const { sentences, paragraphs } = document
  const questions = new Set(paragraphs.filter((paragraph) => asks(document, paragraph)))
  let put = 0
  for (const question of questions) if (isPut(document, question)) put++
  if (put < MIN_TURNS) return []
  const introduced = new Set(
    relations
      .filter(({ frame }) => frame === 'line' || frame === 'colon')
      .map(({ sentence }) => paragraphs[sentences[sentence].paragraph]),
  )
  const answers = new Set<Relation>()
  let answer: Relation | null = null
  let s = 0
  for (const paragraph of paragraphs) {
    while (s < sentences.length && sentences[s].start < paragraph.start) s++
    if (questions.has(paragraph)) answer = { ...createRelation(s, 'none', 'none', {}), type: 'direct' }
    else if (separates(document, paragraph)) answer = null
    else if (answer && introduced.has(paragraph)) {
      answers.delete(answer)
      answer = null
    } else if (answer && paragraph.kind !== 'furniture') {
      goOnTo(document, answer, paragraph)
      answers.add(answer)
    }
  }
  const bare = [...answers]
  return bare.length >= MIN_TURNS && bare.some(({ content: [said] }) => isFirstPerson(document, said)) ? bare : []
}

const asks = (document: Document, { kind, end }: Paragraph): boolean =>
  kind === 'text' && isQuestionMark(document, end - 1)

/** «- چرا پل بسته است؟», «پل را چطور می‌بینید؟»: put to somebody, by its bullet or the second person. */
function isPut(document: Document, { bullet, start, end }: Paragraph): boolean {
  const { grammar, tokens } = document
  if (bullet === DASH || bullet === ASTERISK) return true
  for (let t = start; t < end; t++)
    if (personAt(document, t) === SECOND_PLURAL || grammar.closed[tokens.lexeme[t]] & Closed['pronoun-second'])
      return true
  return false
}
