import { Form } from '../../grammar/tags.js'
import { isQuestionMark, Kind, type Document } from '../../text/index.js'
import { createRelation } from '../final/index.js'
import type { Relation } from '../relation.js'
import { goOnTo } from './reach.js'

/** What nothing but its quotation marks shows to be said, where somebody has spoken before: «مرد ایستاد. «کجا؟»» (“The man stopped. ‘Where?’”). */
export function readTurns(document: Document, relations: readonly Relation[]): Relation[] {
  const { sentences, paragraphs, tokens, mate, grammar } = document
  const isQuoted = (t: number): boolean => mate[t] > t && tokens.kind[t] !== Kind.bracketOpen
  const tells = (from: number, to: number): boolean =>
    isQuestionMark(document, to - 1) ||
    tokens.lexeme.subarray(from, to).some((lexeme) => grammar.form[lexeme] & Form.finite)
  const said = relations.flatMap(({ content }) => content).sort((a, b) => a.start - b.start)
  let reach = 0
  let p = 0
  return sentences.flatMap(({ start, end, depth, paragraph }, s): Relation[] => {
    for (; p < said.length && said[p].start <= start + 1; p++) reach = Math.max(reach, said[p].end)
    const { kind, ...line } = paragraphs[paragraph]
    const close = mate[start]
    // «آبی» یک فیلم است (“‘Blue’ is a film”): a title that opens its paragraph does not close it.
    if (
      depth > 0 ||
      p === 0 ||
      reach > start ||
      !isQuoted(start) ||
      close < end - 2 ||
      kind === 'furniture' ||
      (start === line.start && close < line.end - 2) ||
      !tells(start + 1, close)
    )
      return []
    const turn = { ...createRelation(s, 'none', 'none', null, null, null), type: 'direct' as const }
    goOnTo(document, turn, { start: start + 1, end: close })
    return [turn]
  })
}
