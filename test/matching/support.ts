import type { Claim, Result } from '../../src/index.js'
import type { Group } from '../../src/matching.js'

export interface Said {
  text: string
  speaker?: string
  language?: string
  act?: string
  form?: Claim['form']
}

/** A result with claims that stand one behind the other in its text. */
export function resultOf(id: string, said: readonly Said[], document: Partial<Result['document']> = {}): Result {
  const names = [...new Set(said.flatMap(({ speaker = [] }) => speaker))]
  let end = 0
  const claims = said.map(({ text, speaker, language = 'fa', act = 'say', form = 'clause' }, i): Claim => {
    const span = { start: end, end: end + text.length, text }
    end += text.length + 1
    return {
      id: `c${i + 1}`,
      type: 'direct',
      form,
      language,
      text,
      content: [span],
      cueType: 'verb',
      cue: { ...span, lemma: '', act, stance: 'neutral' },
      source: null,
      speaker: speaker === undefined ? null : `s${names.indexOf(speaker) + 1}`,
      parent: null,
      checkworthiness: { label: 'CFS', score: 1 },
      statements: [],
      rule: '',
      confidence: 1,
    }
  })
  return {
    schemaVersion: '1.0',
    generator: { name: 'naql', version: '0.0.0', grammars: [] },
    document: { id, language: 'und', length: end, offsets: 'utf16', provenance: [], ...document },
    speakers: names.map((name, i) => ({ id: `s${i + 1}`, name, kind: 'person', roles: [], mentions: [] })),
    claims,
    diagnostics: [],
  }
}

/** The groups as lists of `document/claim`. */
export const membersOf = (groups: readonly Group[]): string[][] =>
  groups.map(({ members }) => members.map(({ result, claim }) => `${result.document.id}/${claim.id}`))
