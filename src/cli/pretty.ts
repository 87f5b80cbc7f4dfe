import type { Writer } from '../export/format.js'
import type { Checkworthiness, Claim, Provenance, Result, Speaker } from '../schema/types.js'
import { clean, counted, isolate, type Look, styler, voicer, wrap } from './look.js'

const WORTH: Record<Checkworthiness['label'], string> = {
  CFS: 'check-worthy',
  UFS: 'unimportant fact',
  NFS: 'not factual',
}

const CARRIES: Record<Provenance['relation'], string> = { publisher: 'by', via: 'via', credit: 'credit' }

/** Writes results for reading on a terminal. */
export function prettyWriter(look: Look): Writer<string> {
  let separator = ''
  return {
    add: (result) => {
      const shown = separator + pretty(result, look)
      separator = '\n'
      return shown
    },
    end: () => '',
  }
}

/** One result for reading on a terminal: a head line, the claims, and who speaks. */
function pretty({ document, speakers, claims, diagnostics }: Result, look: Look): string {
  const style = styler(look)
  const voice = voicer(look)
  const placeOf = new Map(speakers.map(({ id }, place) => [id, place]))
  const depthOf = new Map<string, number>()
  const numbers = String(claims.length).length

  const head = [
    style('bold', document.id === undefined ? 'text' : isolate(document.id)),
    document.language,
    counted(claims.length, 'claim'),
    counted(speakers.length, 'speaker'),
    ...document.provenance.map(({ name, relation }) => `${CARRIES[relation]} ${isolate(name)}`),
  ]

  const showClaim = (claim: Claim, place: number): string[] => {
    const { id, cue, cueType, type, checkworthiness, parent } = claim
    const depth = parent === null ? 0 : (depthOf.get(parent) ?? 0) + 1
    depthOf.set(id, depth)
    const speaker = placeOf.get(claim.speaker ?? '') ?? -1
    const indent = ' '.repeat(2 * depth + numbers + 2)
    const facts = [
      voice(speaker, speaker < 0 ? 'speaker unknown' : isolate(speakers[speaker].name)),
      style('cyan', cue ? `${isolate(cue.lemma)} (${cue.act})` : cueType === 'colon' ? 'colon' : 'quotation'),
      type,
      style(
        checkworthiness.label === 'CFS' ? 'green' : 'dim',
        `${WORTH[checkworthiness.label]} ${checkworthiness.score}`,
      ),
    ]
    return [
      `${' '.repeat(2 * depth)}${String(place + 1).padStart(numbers)}  ${facts.join(' · ')}`,
      ...wrap(claim.text, look.width - indent.length).map((line) => indent + isolate(line)),
      '',
    ]
  }

  const showSpeaker = ({ id, name, kind, roles }: Speaker, place: number): string => {
    const count = claims.filter((claim) => claim.speaker === id).length
    const facts = [
      kind,
      ...roles.filter(({ text }) => text !== name).map(({ text }) => isolate(text)),
      counted(count, 'claim'),
    ]
    return `  ${voice(place, isolate(name))} · ${facts.join(' · ')}`
  }

  const lines = [
    head.join(' · '),
    ...(document.title === undefined ? [] : [isolate(document.title)]),
    ...diagnostics.map(({ message, start }) => `! ${clean(message)}${start === undefined ? '' : ` (at ${start})`}`),
    ...(claims.length > 0 ? [''] : []),
    ...claims.flatMap(showClaim),
    ...(speakers.length > 0 ? ['Speakers', ...speakers.map(showSpeaker)] : []),
  ]
  return `${lines.join('\n')}\n`
}
