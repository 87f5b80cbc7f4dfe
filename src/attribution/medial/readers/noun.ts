import type { Stretch } from '../../../mentions/index.js'
import type { Observer } from '../../objection.js'
import type { CueHere } from '../cue.js'
import { nounCueAt, type NounHere } from '../complements/index.js'
import { subjectOf } from '../phrases/index.js'
import { NOMINAL, Pos, type Syntax } from '../syntax.js'
import { drafting, endOf, type Draft } from './draft.js'
import { tokensOf } from './relation.js'

/** Nouns that are cues by themselves, where no verb has taken them. */
export function readNouns(s: Syntax, drafts: Draft[], observe: Observer | undefined): void {
  const { nounCues } = s.document.grammar
  for (let i = 0; i < s.units.count; i++) {
    const entries = s.pos[i] === Pos.noun ? nounCues.get(s.units.lexeme[i]) : undefined
    if (entries) readNoun(s, i, entries, drafts, observe)
  }
}

function readNoun(
  s: Syntax,
  i: number,
  [entry]: readonly number[],
  drafts: Draft[],
  observe: Observer | undefined,
): void {
  if (drafts.some(({ cue }) => cue && cue.start <= i && i < cue.end)) return
  const noun = nounCueAt(s, i)
  if (!noun) {
    const cue = tokensOf(s, { start: i, end: i + 1 })
    observe?.({ entry: s.document.grammar.compiled.nounCues[entry], cue, objection: 'no-content' })
    return
  }
  // “said in a statement that”: told already.
  if (noun.frame !== 'nominal' && drafts.some(({ content: [piece] }) => piece?.start === noun.start)) return
  const g = noun.source ? -1 : governorOf(s, i)
  // “dismissed the claim that …” does not claim it.
  if (g >= 0 && drafts.some(({ frame, group }) => group === g && frame === 'object')) return
  const cue = { start: g < 0 ? i : s.groups[g].start, end: noun.cueEnd }
  const source = noun.source ?? (g < 0 || s.groups[g].passive ? null : subjectOf(s, g))
  drafts.push(nounDraft(s, noun, -1, cue, source))
}

/** The verb group whose object a noun heads, -1 for none. */
function governorOf(s: Syntax, noun: number): number {
  for (let i = noun - 1; i >= 0; i--) {
    if (s.groupOf[i] >= 0) return s.groupOf[i]
    if (!(s.pos[i] & (NOMINAL | Pos.adverb))) return -1
  }
  return -1
}

/** “expressed concern that …”: the object is the cue, and what stands behind it the content. */
export function readObjectNoun(s: Syntax, start: number, { group }: CueHere, draft: Draft): Draft | null {
  for (let i = start; i < s.units.count && s.pos[i] & (Pos.noun | Pos.determiner | Pos.adverb | Pos.joint); i++) {
    const noun = nounCueAt(s, i)
    if (noun) return nounDraft(s, noun, draft.group, { start: group.start, end: noun.cueEnd }, draft.source)
  }
  return null
}

function nounDraft(s: Syntax, noun: NounHere, group: number, cue: Stretch, source: Stretch | null): Draft {
  const { entry, frame, start } = noun
  const draft = drafting({
    entry, cueType: 'phrase', frame: 'noun', cue: frame === 'nominal' ? { start: cue.start, end: start } : cue, source, group,
    form: frame === 'nominal' || frame === 'infinitive' ? 'nominal' : 'clause',
  }) // prettier-ignore
  draft.content = [{ start, end: noun.end ?? endOf(s, draft, start, 'noun') }]
  return draft
}
