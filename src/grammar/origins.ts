import type { GrammarSource } from './read.js'
import type { NounCue, PhraseCue, VerbCue } from './types.js'

/** The names of the cues in each file of a grammar: from a path such as `verbs/say.yaml` to lemmas or phrases. */
export type Origins = Readonly<Record<string, readonly string[]>>

const HOLDS_CUES = /^(verbs|nouns|cues)[./]/

/** Which cues stand in which file of a grammar. */
export function originsOf(source: GrammarSource): Origins {
  const files = Object.entries(source).filter(([file]) => HOLDS_CUES.test(file))
  return Object.fromEntries(
    files.map(([file, content]) => [
      file,
      (content as { lemma?: string; phrase?: string; also?: string[] }[]).flatMap(({ lemma, phrase, also = [] }) => [
        lemma ?? phrase ?? '',
        ...also,
      ]),
    ]),
  )
}

/** What an entry is called in its file. */
export const nameOf = (entry: VerbCue | NounCue | PhraseCue): string =>
  'phrases' in entry ? entry.phrases[0] : entry.lemma

/** The file in which an entry stands; null where none of them holds it. */
export function fileOf(origins: Origins, entry: VerbCue | NounCue | PhraseCue): string | null {
  const section = 'phrases' in entry ? 'cues' : 'forms' in entry ? 'nouns' : 'verbs'
  const name = nameOf(entry)
  const found = Object.entries(origins).find(([file, names]) => file.startsWith(section) && names.includes(name))
  return found?.[0] ?? null
}
