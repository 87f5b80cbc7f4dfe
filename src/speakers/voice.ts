import { Closed, Open, Part, PERSON_NAME } from '../grammar/tags.js'
import { Kind, type Document, type Range } from '../text/index.js'
import { isName, nameAt } from './personal.js'
import { phraseOf } from './phrase.js'

/**
 * Whose words the news is, as a headline tells without a colon: «واکنش حسن راد به …», a noun of speech, a name, and what it is about.
 *
 * @param end - where the headlines end
 */
export function headlineVoice(document: Document, end: number): Range | null {
  const { tokens, grammar } = document
  if (end >= tokens.count) return null
  for (let t = 0; t < end; t++) {
    if (!(grammar.open[tokens.lexeme[t]] & Open['speech-noun'])) continue
    // «جدیدترین واکنش راد به …», and not «بر پیکر ادعاهای راد درباره …».
    if (t > 0 && tokens.kind[t - 1] <= Kind.number && !(grammar.part[tokens.single[t - 1]] & Part.adjective)) continue
    let at = tokens.lexemeEnd[t]
    // «هشدار جدی راد به …» (“Rad's serious warning to …”)
    while (at < end && grammar.part[tokens.lexeme[at]] & Part.adjective) at = tokens.lexemeEnd[at]
    return voiceAt(document, at)
  }
  return subjectVoice(document, end)
}

/** «راد به یزد رفت», «تلاش راد برای …»: a surname with which a headline begins, or its second word, and that the text below does not name again: there an office stands for it. */
function subjectVoice(document: Document, end: number): Range | null {
  const { tokens, grammar } = document
  let t = 0
  while (t < end && tokens.kind[t] > Kind.number) t++
  const isSurname = (at: number): boolean => (grammar.open[tokens.single[at]] & PERSON_NAME) === Open.surname
  const name = isSurname(t) ? knownNameAt(document, t) : isSurname(t + 1) ? voiceAt(document, t + 1) : null
  if (!name || tokens.kind[name.end] !== Kind.word) return null
  if (grammar.closed[tokens.lexeme[name.end]] & (Closed['object-marker'] | Closed.coordinator)) return null
  return tokens.hash.includes(tokens.hash[name.end - 1], end) ? null : name
}

/** A name, and behind it the preposition of what is spoken of. */
function voiceAt(document: Document, at: number): Range | null {
  const { tokens, grammar } = document
  const name = at < tokens.count ? knownNameAt(document, at) : null
  return name && grammar.closed[tokens.lexeme[name.end]] & Closed.preposition ? name : null
}

/** The name that begins at a token; one word only where it is known for a name and nothing else. */
function knownNameAt(document: Document, at: number): Range | null {
  const { tokens, grammar } = document
  if (tokens.kind[at] !== Kind.word) return null
  const alone = { start: at, end: at + 1 }
  const known = isName(document, alone) && phraseOf(document, alone).isKnown
  const name = nameAt(document, at) ?? (known ? alone : null)
  return name?.end === at + 1 && grammar.open[tokens.single[at]] & Open['ambiguous-given-name'] ? null : name
}
