import { version } from '../generated/version.js'
import { Entry } from '../grammar/load.js'
import { createUnits, fillUnits, Kind, type Document, type Range } from '../text/index.js'
import { isSpokenOf, readBelow, readSentence, speakerBehind, withoutEntries } from './final/index.js'
import { withContent, type Observer } from './objection.js'
import type { Relation } from './relation.js'
import { readInterview, readTurns, runOn } from './running/index.js'

export type { Objection, Observer, Rejection } from './objection.js'
export { GOES_ON, type Frame, type Relation } from './relation.js'

/** One buffer serves every document: reading is synchronous. */
const units = createUnits()

/** Finds the attribution relations of a document, by sentence. Whoever observes is told what could be a cue and made none. */
export type Attribute = (document: Document, observe?: Observer) => Relation[]
type WordOrder = Document['grammar']['compiled']['wordOrder']

/**
 * What reads languages of another order of words than Persian's: who needs it adds it. A program may hold the library
 * twice, as ES modules and as CommonJS; all copies of a version share it.
 */
const shared = globalThis as unknown as Record<symbol, Partial<Record<WordOrder, Attribute>> | undefined>
const readers = (shared[Symbol.for(`naql ${version} readers`)] ??= {})

/** Lets languages of an order of words be read. */
export function addReader(order: WordOrder, reader: Attribute): void {
  readers[order] = reader
}

const readerOf = (order: WordOrder): Attribute | undefined => (order === 'verb-final' ? readFinal : readers[order])

/** Whether they can be. */
export const hasReader = (order: WordOrder): boolean => readerOf(order) !== undefined

/** Finds the relations of a document with the reader of its language; none where that is missing. */
export const attribute: Attribute = (document, observe) =>
  readerOf(document.grammar.compiled.wordOrder)?.(document, observe) ?? []

function readFinal(document: Document, observe: Observer | undefined): Relation[] {
  const relations: Relation[] = []
  document.sentences.forEach((sentence, s) => {
    if (document.paragraphs[sentence.paragraph].kind === 'furniture' || !mayReport(document, sentence)) return
    fillUnits(units, document, sentence)
    const r = { document, units }
    const speaker = speakerBehind(r)
    if (speaker < 0) readSentence(r, s, relations, observe)
    else {
      // «A X:»: a heading, and on the same line the speaker of what follows.
      const start = units.start[speaker]
      fillUnits(units, document, { start: sentence.start, end: start })
      const heading = relations.length
      readSentence(r, s, relations, observe)
      for (let i = heading; i < relations.length; i++) relations[i].runsOn = false
      fillUnits(units, document, { start, end: sentence.end })
      readSentence(r, s, relations, observe)
    }
  })
  if (relations.length === 0) readHeading(document, relations)
  const told = withAnswers(document, withoutEntries(document, relations))
  runOn(document, told)
  const heard = withContent(told, observe).filter((r) => r.cueType !== 'none' || !isSpokenOf(document, r))
  return [...heard, ...readTurns(document, heard)].sort((a, b) => a.sentence - b.sentence)
}

/** With what an interview's answers say, where the text is one. */
function withAnswers(document: Document, relations: readonly Relation[]): readonly Relation[] {
  const answers = readInterview(document, relations)
  return answers.length > 0 ? [...relations, ...answers].sort((a, b) => a.sentence - b.sentence) : relations
}

/** Where nothing in a text reports, its heading may say whose words it is. */
function readHeading(document: Document, relations: Relation[]): void {
  const [heading] = document.sentences
  if (!heading || document.paragraphs[heading.paragraph].kind !== 'headline') return
  fillUnits(units, document, heading)
  const relation = readBelow({ document, units })
  if (relation) relations.push(relation)
}

const CUE = Entry.phraseCue | Entry.complement | Entry.verbCue

/** Whether anything in a sentence can be part of a cue: half of the sentences of news hold nothing that can. */
function mayReport({ tokens: { kind, lexeme, single }, grammar: { entry } }: Document, { start, end }: Range): boolean {
  for (let t = start; t < end; t++)
    if (kind[t] === Kind.colon || (entry[lexeme[t]] | entry[single[t]]) & CUE) return true
  return false
}
