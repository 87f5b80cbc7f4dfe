import { attribute, type Frame, type Objection, type Relation } from './attribution/index.js'
import { spanOf } from './claims/index.js'
import { offsetsIn, inCodepoints } from './export/codepoints.js'
import type { Reader } from './extractor.js'
import { fileOf, nameOf, type Origins } from './grammar/origins.js'
import type { ExtractOptions } from './options.js'
import type { Claim, Result, Span } from './schema/types.js'
import type { Document, Range } from './text/index.js'

/** Names an entry of a grammar. */
export interface GrammarEntry {
  /** The BCP 47 tag of the grammar. */
  language: string
  /** Its file in the grammar's folder, such as `verbs/say.yaml`; null where that is unknown. `naql/explain` knows the files. */
  file: string | null
  /** Its lemma or phrase. */
  name: string
}

/** Says which part of a grammar found a claim. */
export interface FoundClaim {
  /** The claim's id in the result. */
  claim: string
  /** The cue; null where the claim has none. */
  cue: Span | null
  /** The entry that the cue belongs to; null where there is no cue. */
  entry: GrammarEntry | null
  /** How cue and content stand together, and the same in words. */
  frame: Frame
  finds: string
}

/** A possible cue that made no claim. */
export interface RejectedCandidate {
  cue: Span
  entry: GrammarEntry
  /** Why it was rejected, for programs, and in words. */
  reason: Reason
  message: string
}

/** Why a candidate was rejected; later versions may add values. */
export type Reason = Objection | 'furniture'

/** Why these claims were found, and no others. */
export interface Explanation {
  /** The same result as that of `extract`. */
  result: Result
  /** What found each claim, in the order of the claims. */
  claims: FoundClaim[]
  /** Possible cues that made no claim, in the order of the text. */
  rejected: RejectedCandidate[]
}

/** An extractor that gives reasons. */
export interface Explainer {
  /**
   * Extracts the claims of a text, and says which grammar entry found each of them and why every other candidate was rejected.
   *
   * @param text - any string at all
   * @param options - as those of `extract`
   * @throws InputError if the text is not a string or an option is invalid; its subclass TextTooLongError if the text is
   * longer than `maxLength`
   */
  explain: (text: string, options?: ExtractOptions) => Explanation
}

const FRAMES: Record<Frame, string> = {
  colon: 'a reporting verb and a colon, or a mark used like one; unquoted words run on',
  that: 'a reporting verb and a clause after the complementizer',
  zero: 'a reporting verb and a clause without a complementizer',
  quotation: 'a reporting verb and a quotation right after it',
  before: 'a quotation, followed by its source and verb',
  nominal: 'a noun phrase after a preposition that the entry names',
  object: 'the direct object',
  predicative: 'an object and what is said about it',
  genitive: 'a noun phrase after the lexical part of the compound',
  topic: 'a topic and a clause that says something about it',
  question: 'an indirect question',
  infinitive: 'an infinitive whose subject is the source',
  control: 'an object and an infinitive',
  gerund: 'a gerund',
  raising: 'the subject and an infinitive; there is no source',
  passive: 'the subject of a passive',
  parenthesis: 'a clause or a quotation around a cue that is set between commas',
  gap: 'a relative word and what the verb says of it',
  noun: 'a noun of speech, and the words after it',
  'according-to': 'a phrase that names the source, and the clause around it',
  adjunct: 'an adjunct with a clause',
  predication: 'an adjunct that says something about an object',
  line: 'a line: a speaker, a colon, a content',
  none: 'what has no cue: a quotation, or an interview’s answer, whose speaker only the context gives',
}

const REASONS: Record<Reason, string> = {
  subjunctive: 'the verb is subjunctive: nothing has been said yet',
  negated: 'the verb is negated: not saying something is not a claim',
  'second-person': 'the verb is in the second person: the reader is addressed',
  'first-person': 'the verb is in the first person: a view of one’s own is not a report',
  modal: 'a modal word stands before the verb: the speech is possible or due, but has not happened',
  conditional: 'its clause is a condition or a question: the speech is supposed or asked about, but not reported',
  infinitive: 'an infinitive names the act and reports nothing',
  passive: 'a passive whose entry has no frame for it',
  'no-source': 'no source stands where this cue needs one',
  'no-finder': 'the subject is not somebody who can find something out: evidence is not a source',
  attitude: 'an attitude inside somebody’s speech, without a subject of its own',
  wanting: 'somebody wants something, but asks nobody for it',
  topic: 'the phrase is the topic of another cue',
  within: 'it stands inside another clause or speech and reports nothing there',
  provenance: 'an outlet that carries the text, in a sentence that has a cue of its own',
  unlikely: 'such a cue in such a context is rarely a claim',
  'no-content': 'no content stands where a frame of the entry needs one',
  'no-verb': 'the words that would be its content have no verb',
  furniture: 'the line is not running text but a dateline, a link or a signature',
}

/**
 * Makes an explainer.
 *
 * @param read - reads a text with the grammars of the explainer
 * @param originsIn - by language, the file that each entry comes from
 */
export function explainerOf(read: Reader, originsIn: Readonly<Record<string, Origins>>): Explainer {
  const entryOf = (document: Document, entry: NonNullable<Relation['entry']>): GrammarEntry => {
    const { language } = document.grammar
    return { language, file: fileOf(originsIn[language] ?? {}, entry), name: nameOf(entry) }
  }
  return {
    explain: (text, options = {}) => {
      const found = new Map<string, Omit<FoundClaim, 'claim'>>()
      const rejected: RejectedCandidate[] = []
      const result = read(text, options, (document) => {
        const rejections: { entry: NonNullable<Relation['entry']>; cue: Range; reason: Reason }[] = []
        const reject = (entry: NonNullable<Relation['entry']>, cue: Range, reason: Reason): void => {
          rejections.push({ entry, cue, reason })
        }
        const relations = attribute(document, ({ entry, cue, objection }) => reject(entry, cue, objection))
        for (const { entry, cue } of inFurniture(document)) if (entry && cue) reject(entry, cue, 'furniture')
        for (const { entry, cue, content, frame } of relations)
          found.set(placeOf(cue && spanOf(document, cue), spanOf(document, content[0]), frame), {
            cue: cue && spanOf(document, cue),
            entry: entry && entryOf(document, entry),
            ...{ frame, finds: FRAMES[frame] },
          })
        // Tokens, not pairs of cues, are compared: a text may have any number of cues.
        const taken = new Uint8Array(document.tokens.count)
        for (const { cue } of relations) if (cue) taken.fill(1, cue.start, cue.end)
        for (const { entry, cue, reason } of rejections)
          if (!taken.subarray(cue.start, cue.end).includes(1))
            rejected.push({
              cue: spanOf(document, cue),
              entry: entryOf(document, entry),
              ...{ reason, message: REASONS[reason] },
            })
        return relations
      })
      const claims = result.claims.flatMap(({ id, cue, content, rule }): FoundClaim[] => {
        const by = found.get(placeOf(cue, content[0], rule.slice(rule.lastIndexOf('/') + 1)))
        return by ? [{ claim: id, ...by }] : []
      })
      rejected.sort((a, b) => a.cue.start - b.cue.start)
      return options.offsets === 'codepoint'
        ? { result: inCodepoints(result, text), claims: offsetsIn(text, claims), rejected: offsetsIn(text, rejected) }
        : { result, claims, rejected }
    },
  }
}

/** The relations that the boilerplate of a page would have if it were running text. */
function inFurniture(document: Document): Relation[] {
  const { paragraphs, sentences } = document
  const isFurniture = (sentence: number): boolean => paragraphs[sentences[sentence].paragraph].kind === 'furniture'
  if (!paragraphs.some(({ kind }) => kind === 'furniture')) return []
  const running = paragraphs.map((paragraph) => ({ ...paragraph, kind: 'text' as const }))
  return attribute({ ...document, paragraphs: running }).filter(({ sentence }) => isFurniture(sentence))
}

/** A key by which the relation of a claim is found again. */
const placeOf = (cue: { start: number } | Claim['cue'], content: Span, frame: string): string =>
  `${cue?.start ?? ''} ${content.start} ${content.end} ${frame}`
