import { Closed, Form, Open } from '../../grammar/tags.js'
import { AT_SIGN, HASH, Kind, type Document, type Range } from '../../text/index.js'
import { endAt, formBefore, hasNewline, MAX_RUN } from './reach.js'
import type { Relation } from '../relation.js'
import { hasWordOf, PERSONAL } from './teller.js'

/** «X: A\n B.»»: the mark that ends a quotation of several paragraphs whose first mark is lost. */
export const closesUnopened = ({ tokens, mate }: Document, { content: [first] }: Relation, { start }: Range): boolean =>
  tokens.kind[start] === Kind.close && mate[start] < 0 && hasNewline(tokens, first?.start ?? start, start)

/** «سید حسن راد», «… سپاسگزارم. وزیر حسن راد»: the last line or, with the speaker's name, sentence is nothing but who signs what stands above. */
export function isSignature(document: Document, { source }: Relation, s: number): boolean {
  const { grammar, tokens, paragraphs, sentences } = document
  const { start, end, paragraph } = sentences[s]
  const next = sentences.at(s + 1)
  if ((next && paragraphs[next.paragraph].kind !== 'furniture') || end - start > MAX_SIGNATURE) return false
  const line = paragraphs[paragraph]
  const alone = !line.bullet && start === line.start && end === line.end
  if (!alone && !(source && hasWordOf(document, sentences[s], source))) return false
  for (let t = start; t < end; t++)
    if ((tokens.kind[t] !== Kind.word && tokens.kind[t] !== Kind.stop) || grammar.form[tokens.lexeme[t]] & Form.finite)
      return false
  return end > start + 1 && (grammar.open[tokens.lexeme[start]] & PERSONAL) !== 0
}
const MAX_SIGNATURE = 6

/** «./ فارس», «. انتهای پیام»: an outlet or a label alone behind the last full stop, or whatever few words a slash sets apart there. */
export function isCredit(document: Document, { start, end }: Range): boolean {
  const { text, grammar, tokens } = document
  if (tokens.kind[start] === Kind.slash) return tagsAt(document, { start, end }).cut - start - 1 <= MAX_CREDIT
  // A hashtag behind the last sentence: «… شد. #برف»
  if (start > 0 && end === start + 1 && text.charCodeAt(tokens.start[start] - 1) === HASH) return true
  const { lexeme, lexemeEnd } = tokens
  const known = (grammar.open[lexeme[start]] & Open.medium) | (grammar.closed[lexeme[start]] & Closed.label)
  return lexemeEnd[start] >= end && known !== 0
}

const MAX_CREDIT = 3

/** «X گفت: «A» «B»»: quotations with nothing between them are one speech, where nothing follows the last in its line. */
export function joinQuoted({ tokens: { kind, count }, mate }: Document, { content, cueType }: Relation): void {
  const last = content.at(-1)
  if (!last) return
  // In a dialogue the next line is another's.
  const isBetween = (t: number): boolean =>
    kind[t] === Kind.stop || (cueType === 'colon' && (kind[t] === Kind.newline || kind[t] === Kind.symbol))
  let { end } = last
  for (let n = 0; n < MAX_RUN; n++) {
    let t = end
    while (t < count && kind[t] === Kind.stop) t++
    if (!(mate[t] >= 0 && mate[t] < t)) break
    t++
    while (t < count && isBetween(t)) t++
    const close = t < count && kind[t] !== Kind.bracketOpen ? mate[t] : -1
    if (close <= t + 1 || !(close + 1 >= count || kind[close + 1] === Kind.newline || kind[close + 1] === Kind.stop))
      break
    end = close
    while (end > t + 1 && kind[end - 1] === Kind.stop) end--
    endAt(content, end)
  }
}

/** «… می‌رود/ مهر»: a few words behind a slash at the end of a line, where a clause has ended, are no content; hashtags may follow them. */
export function withoutCredit(document: Document, relation: Relation): void {
  const { kind, count } = document.tokens
  const last = relation.content.at(-1)
  if (!last || (last.end < count && kind[last.end] !== Kind.newline)) return
  const { cut } = tagsAt(document, last)
  let slash = cut - 1
  while (slash > last.start && cut - slash <= MAX_CREDIT && isName(document, slash)) slash--
  if (slash === cut - 1 || slash <= last.start || kind[slash] !== Kind.slash) return
  if (formBefore(document, slash) & (Form.finite | Form.participle)) endAt(relation.content, slash)
}

const isName = ({ grammar, tokens }: Document, t: number): boolean =>
  tokens.kind[t] === Kind.word && !(grammar.form[tokens.lexeme[t]] & Form.finite)

/** «… نداریم @kanal», «… نداریم #برف»: a channel's name at the end is a signature, and hashtags behind a verb are no words of its clause. */
export function withoutAddress(document: Document, { content }: Relation): void {
  const last = content.at(-1)
  if (!last) return
  const { mark, cut } = tagsAt(document, last)
  if (mark === 0) return
  if (mark === AT_SIGN || formBefore(document, cut) & (Form.finite | Form.participle)) endAt(content, cut)
}

/** Where the tags at the end begin, and the sign of the first; a few words may stand behind a hashtag: «… است #خبر_یزد در شبکه» (“#news_of_yazd online”). */
function tagsAt(document: Document, last: Range): { mark: number; cut: number } {
  const { text, tokens } = document
  const { start, end, kind } = tokens
  let mark = 0
  let cut = last.end
  let words = 0
  for (let t = cut - 1; t > last.start && last.end - t <= MAX_TAGS; t--) {
    const unit = text.charCodeAt(start[t])
    if (unit === HASH || (unit === AT_SIGN && words === 0)) [mark, cut] = [unit, t]
    else if (end[t - 1] !== start[t] && (mark !== 0 || ++words > MAX_CREDIT || !isName(document, t))) break
  }
  if (mark !== 0) while (cut > last.start + 1 && kind[cut - 1] > Kind.number) cut--
  return { mark, cut }
}

/** Hashtags at the end are at most so many tokens. */
const MAX_TAGS = 40

/** Whether a channel's address stands behind the last sentence: «… شد. @kanal». */
export function hasAddress({ text, tokens }: Document, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (text.charCodeAt(tokens.start[t]) === AT_SIGN) return true
  return false
}
