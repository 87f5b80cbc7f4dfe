import type { Observer } from '../../objection.js'
import type { Relation } from '../../relation.js'
import type { Opening } from '../borders/index.js'
import { fieldsOf, type Fields } from '../likelihood.js'
import type { Syntax } from '../syntax.js'
import { readPhrases, readSurvey } from './according.js'
import type { Draft } from './draft.js'
import { readIntroduced, readLine } from './line.js'
import { readNouns } from './noun.js'
import { relationOf } from './relation.js'
import { readVerb } from './verb.js'

/** A relation as read from its sentence alone. */
export interface Found {
  readonly relation: Relation
  readonly elsewhere: Draft['elsewhere']
  readonly opening: Opening | undefined
  readonly fields: Fields
}

/** Reads the attribution relations of one sentence. */
export function readSentence(s: Syntax, sentence: number, observe?: Observer): Found[] {
  const drafts = draftsOf(s, observe)
  const relations = drafts.map((draft) => relationOf(s, draft, sentence))
  const types = relations.map(({ type }) => type)
  return fieldsOf(s, drafts, types).map((fields, i) => {
    const { elsewhere, opening } = drafts[i]
    return { relation: relations[i], elsewhere, opening, fields }
  })
}

/** What verbs, nouns, phrases and colons report, each reader with what those before it have found. */
function draftsOf(s: Syntax, observe: Observer | undefined): Draft[] {
  const drafts: Draft[] = []
  for (let g = 0; g < s.groups.length; g++) {
    const draft = readVerb(s, g, observe)
    if (draft) drafts.push(draft)
  }
  readNouns(s, drafts, observe)
  readPhrases(s, drafts, observe)
  const survey = readSurvey(s)
  if (survey) drafts.push(survey)
  const line = readLine(s) ?? readIntroduced(s, drafts)
  if (line) drafts.push(line)
  return drafts
}
