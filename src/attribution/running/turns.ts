import { Form } from '../../grammar/tags.js'
import { isQuestionMark, Kind, type Document, type Range, type Sentence } from '../../text/index.js'
import { createRelation } from '../final/index.js'
import type { Relation } from '../relation.js'
import { goOnTo } from './reach.js'

/** What nothing but its quotation marks shows to be said, where somebody has spoken before: «مرد ایستاد. «کجا؟»» (“The man stopped. ‘Where?’”). */
export function readTurns(document: Document, relations: readonly Relation[]): Relation[] {
  const turns: Relation[] = []
  if (relations.length === 0) return turns
  const said = relations.flatMap(({ content }) => content).sort((a, b) => a.start - b.start)
  let reach = 0
  let p = 0
  document.sentences.forEach((sentence, s) => {
    const { start } = sentence
    for (; p < said.length && said[p].start <= start + 1; p++) reach = Math.max(reach, said[p].end)
    const turn = p > 0 && reach <= start ? quotedIn(document, sentence) : null
    if (!turn) return
    const relation = createRelation(s, 'none', 'none', {})
    relation.type = 'direct'
    goOnTo(document, relation, turn)
    turns.push(relation)
  })
  return turns
}

/** What the quotation marks hold that a sentence stands in; null where it stands in none, or tells nothing. */
function quotedIn(document: Document, { start, end, depth, paragraph }: Sentence): Range | null {
  const { paragraphs, tokens, mate, grammar } = document
  const close = mate[start]
  if (depth > 0 || close <= start || close < end - 2 || tokens.kind[start] === Kind.bracketOpen) return null
  // «آبی» یک فیلم است (“‘Blue’ is a film”): a title that opens its paragraph does not close it.
  const line = paragraphs[paragraph]
  if (start === line.start && close < line.end - 2) return null
  const tells =
    isQuestionMark(document, close - 1) ||
    tokens.lexeme.subarray(start + 1, close).some((lexeme) => grammar.form[lexeme] & Form.finite)
  return tells ? { start: start + 1, end: close } : null
}
