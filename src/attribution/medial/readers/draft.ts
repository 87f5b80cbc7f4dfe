import type { NounCue, PhraseCue, VerbCue } from '../../../grammar/types.js'
import type { Stretch } from '../../../mentions/index.js'
import type { Frame, Relation } from '../../relation.js'
import { contentEnd, type Opening } from '../borders/index.js'
import type { Syntax } from '../syntax.js'

/** A relation of the sentence being read, in units. */
export interface Draft {
  entry: VerbCue | NounCue | PhraseCue | null
  cueType: Relation['cueType']
  frame: Frame
  cue: Stretch | null
  source: Stretch | null
  addressee: Stretch | null
  content: Stretch[]
  group: number
  form: Relation['form']
  /** The content is a quotation that stands in the sentence before, or in the one that follows. */
  elsewhere: 'before' | 'after' | null
  /** The piece of content whose end was looked for, and how likely that end is. */
  opening: Opening | undefined
  certainty: number | undefined
}

type Told = Pick<Draft, 'entry' | 'cueType' | 'frame'> & Partial<Draft>

/** A draft with what is told of it; written out, so that all have one shape. */
export const drafting = ({
  entry, cueType, frame, cue = null, source = null, addressee = null, content = [], group = -1, form = 'clause', elsewhere = null, opening, certainty,
}: Told): Draft => ({ entry, cueType, frame, cue, source, addressee, content, group, form, elsewhere, opening, certainty }) // prettier-ignore

/** Where a piece of a draft's content ends. */
export function endOf(s: Syntax, draft: Draft, start: number, frame: Frame): number {
  const opening = { start, frame, group: draft.group, lemma: lemmaOf(draft), act: draft.entry?.act ?? '' }
  const { at, likelihood } = contentEnd(s, opening)
  draft.opening = opening
  draft.certainty = likelihood
  return at
}

/** What grammars call the cue of a draft: its verb or noun, or the first of its phrases. */
export const lemmaOf = ({ entry }: Draft): string => (!entry ? '' : 'lemma' in entry ? entry.lemma : entry.phrases[0])
