import { Closed, Open } from '../grammar/tags.js'
import { keyAt, Kind, rangeAt, type Document, type Range } from '../text/index.js'
import { classAt, type Class } from './lexemes.js'
import { roleEnd, subjectEnd, subjectOf } from './extent.js'
import { rootOf } from './registry.js'
import type { Scene } from './scene.js'

/** How far back the noun of a demonstrative phrase is looked for, in tokens. */
const MAX_BACK = 160

/** The noun of a demonstrative phrase: its first word that is no demonstrative. */
export function nounOf({ tokens, grammar }: Document, { start, end }: Range): number {
  let t = start
  while (t < end - 1 && (tokens.kind[t] !== Kind.word || grammar.closed[tokens.lexeme[t]] & Closed.demonstrative)) t++
  return t
}

/** The key of a token’s word. */
export const wordAt = ({ text, tokens, grammar }: Document, t: number): string => keyAt(text, tokens, t, grammar)

/** Whether a document is somebody's words: a statement, a report; not a law, a film. */
export const isStatement = ({ tokens, grammar }: Document, t: number): boolean =>
  (grammar.open[tokens.single[t]] & Open['speech-noun']) !== 0 ||
  (grammar.closed[tokens.single[t]] & Closed['report-noun']) !== 0

/** The latest phrase before a noun that has the same head and says more: «این بانک» after «بانک تجارت عراق». */
export function sameHeadBefore(document: Document, head: number): Range | null {
  const { tokens, grammar } = document
  const word = wordAt(document, head)
  // «این نیرو» after «نیروی هوایی»: an ezafe may be written.
  const linked = grammar.compiled.ezafe.map((ending) => word + ending)
  for (let t = head - 2; t >= 0 && t >= head - MAX_BACK; t--) {
    if (tokens.kind[t] !== Kind.word || isPointedAt(document, t)) continue
    if (tokens.hash[t] !== tokens.hash[head] && !linked.includes(wordAt(document, t))) continue
    const end = Math.min(subjectEnd(document, t), head - 1)
    if (end > t + 1) return { start: t, end }
  }
  return null
}

/**
 * Whose a document is that was spoken of before: of who speaks in that sentence («X در بیانیه‌ای گفت … در این بیانیه
 * آمده است»), of the outlet named there («به گزارش X»), or of the subject that makes it there.
 *
 * @returns an entity, or the phrase that names one, or null
 */
export function issuerOf({ document, speakerOf, registry, bySentence }: Scene, head: number): number | Range | null {
  const { tokens, sentences, grammar } = document
  const word = wordAt(document, head)
  for (let t = head - 2; t >= 0 && t >= head - MAX_BACK; t--) {
    if (tokens.kind[t] !== Kind.word || !wordAt(document, t).startsWith(word) || isPointedAt(document, t)) continue
    if (t > 0 && tokens.lexemeEnd[t - 1] === t + 1 && grammar.phraseCues.has(tokens.lexeme[t - 1])) {
      const end = roleEnd(document, t + 1, head)
      return end > t + 1 ? { start: t + 1, end } : null
    }
    const s = rangeAt(sentences, t)
    const relation = bySentence.get(s)
    if (relation !== undefined) return rootOf(registry, speakerOf[relation])
    // «سازمان آب با صدور بیانیه‌ای … تسلیت گفت» (“the water board, in a statement, …”), «ناظران در گزارش خود از …» (“the observers, in their report, …”)
    const subject = subjectOf(document, sentences[s].start)
    const isMade = (wordAt(document, t) !== word || isOwn(document, t)) && tokens.kind[subject - 1] !== Kind.open
    const end = isMade ? roleEnd(document, subject, t) : subject
    if (end > subject && SPEAKS.has(classAt(document, subject, end))) return { start: subject, end }
  }
  return null
}

/** Whether a noun is the subject's own: «گزارش خود» (“their report”), «گزارش اولیه خود». */
const isOwn = ({ grammar, tokens }: Document, t: number): boolean =>
  ((grammar.closed[tokens.lexeme[t + 1]] | grammar.closed[tokens.lexeme[t + 2]]) & Closed.reflexive) !== 0

const isPointedAt = ({ grammar, tokens }: Document, t: number): boolean =>
  t > 0 && (grammar.closed[tokens.lexeme[t - 1]] & Closed.demonstrative) !== 0

/** Who can make a document known. */
const SPEAKS: ReadonlySet<Class> = new Set(['name', 'role', 'organization', 'medium', 'country', 'group'])
