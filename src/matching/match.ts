import type { Claim, Result } from '../generated/types.js'
import type { CompiledGrammar } from '../grammar/types.js'
import { conflict } from './conflict.js'
import { readContent, type Content } from './content.js'
import { makeGroups, type ClaimInResult, type Group } from './groups.js'
import { cluster } from './leaders.js'
import { loadNatural } from './natural.js'
import { createReaders } from './readers.js'
import { agreement, readSources, type Source } from './speakers.js'
import { weigh } from './vectors.js'

/** What claims are matched with: the grammars of their languages, and how alike they must be. */
export interface Matching {
  grammars: readonly CompiledGrammar[]
  threshold: number
}

/** What the speakers' agreement weighs in a similarity; the cosine of the contents weighs the rest. */
const SPEAKER_WEIGHT = 0.15
/** Fewer different words may say anything: «this decision». They match only where the speaker is the same, and known. */
const MIN_TERMS = 3

/** Claims with the same words from the same speaker. */
interface Wording {
  readonly key: string
  readonly content: Content
  readonly manner: string
  readonly source: Source | null
  readonly claims: ClaimInResult[]
}

/** Groups the claims of results that say the same. */
export async function match(
  results: Iterable<Result> | AsyncIterable<Result>,
  { grammars, threshold }: Matching,
): Promise<Group[]> {
  const natural = await loadNatural()
  const { jaroWinkler } = natural
  const readerOf = createReaders(grammars, natural)
  const wordings = new Map<string, Wording>()
  for await (const result of results) {
    const sources = readSources(result)
    for (const claim of result.claims) {
      const content = readContent(claim, readerOf(claim.language))
      if (content.terms.length === 0) continue
      const source = sources.get(claim.speaker ?? '') ?? null
      if (!source && content.stems.size < MIN_TERMS) continue
      const manner = mannerOf(claim)
      const key = JSON.stringify([manner, content.terms, [...content.denied], source])
      const wording = wordings.get(key) ?? { key, content, manner, source, claims: [] }
      wordings.set(key, wording)
      wording.claims.push({ result, claim })
    }
  }
  const items = [...wordings.values()].sort(
    (a, b) =>
      b.claims.length - a.claims.length || b.content.terms.length - a.content.terms.length || (a.key < b.key ? -1 : 1),
  )
  const vectors = weigh(
    items.map(({ content }) => content.terms),
    natural,
  )
  const clusters = cluster(vectors, {
    threshold,
    floor: (threshold - SPEAKER_WEIGHT) / (1 - SPEAKER_WEIGHT),
    similarity: (a, b, cosine) =>
      (1 - SPEAKER_WEIGHT) * cosine + SPEAKER_WEIGHT * agreement(items[a].source, items[b].source, jaroWinkler),
    mayMatch: (a, b) => {
      const [x, y] = [items[a], items[b]]
      if (x.manner !== y.manner || conflict(x.content, y.content)) return false
      return (
        Math.min(x.content.stems.size, y.content.stems.size) >= MIN_TERMS ||
        agreement(x.source, y.source, jaroWinkler) === 1
      )
    },
  })
  return makeGroups(
    clusters.map((members) => members.map(({ item, similarity }) => ({ claims: items[item].claims, similarity }))),
  )
}

/** Acts that tell something and no more, so that it may be told by one as well as by another. */
const TELLING = new Set([
  'say',
  'add',
  'announce',
  'answer',
  'claim',
  'confirm',
  'describe',
  'emphasize',
  'explain',
  'find',
  'mention',
  'quote',
  'remind',
  'report',
  'reveal',
  'write',
])
/** Acts that turn a whole clause into something else than is told. */
const TURNING = new Set(['ask', 'deny'])

/** What is done with the content: nothing is the same where one praises and another condemns it. */
function mannerOf({ form, cue, language }: Claim): string {
  const act = cue?.act ?? 'say'
  const turns = form === 'nominal' ? !TELLING.has(act) : TURNING.has(act)
  return `${language} ${turns ? act : 'tell'}`
}
