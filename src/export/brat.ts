import type { Result, Span } from '../schema/types.js'
import { checked, pieces, type ExportedFile, type Writer } from './format.js'
import { pointsOf } from './text.js'

export type { ExportedFile, Writer } from './format.js'

/** What brat has to know to show the annotations; the folder of a collection holds it once. */
const CONFIGURATION = `[entities]
Claim
Cue
Source

[relations]
SaidBy Arg1:Claim, Arg2:Source
CuedBy Arg1:Claim, Arg2:Cue
Within Arg1:Claim, Arg2:Claim
<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Type Arg:Claim, Value:direct|indirect|mixed
Checkworthiness Arg:Claim, Value:CFS|UFS|NFS
Stance Arg:Cue, Value:neutral|endorsing|distancing
`

/** The annotations of a result in brat's standoff format, and the text that they stand off from. */
function standoff(result: Result, place: number): { ann: string; txt: string } {
  const { points, result: counted } = pointsOf(result, place)
  const lines: string[] = []
  const counts = { T: 0, R: 0, A: 0, '#': 0 }
  const add = (kind: keyof typeof counts, ...fields: string[]): string => {
    const name = `${kind}${++counts[kind]}`
    lines.push([name, ...fields].join('\t'))
    return name
  }
  /** Text-bound: no piece reaches over the end of a line. */
  const mark = (type: string, spans: readonly Span[]): string => {
    const cuts = spans.flatMap(({ start, end }) => linesOf(points, start, end))
    const places = cuts.map(([start, end]) => `${start} ${end}`).join(';')
    return add('T', `${type} ${places}`, cuts.map(([start, end]) => points.slice(start, end).join('')).join(' '))
  }
  const note = (target: string, text: string): string =>
    add('#', `AnnotatorNotes ${target}`, text.replace(/\s+/gu, ' '))

  const marks = new Map<string, string>()
  const speakers = new Map(counted.speakers.map(({ id, name }) => [id, name]))
  for (const { id, content, cue, source, speaker, type, checkworthiness, parent, rule } of counted.claims) {
    const claim = mark('Claim', content)
    marks.set(id, claim)
    add('A', `Type ${claim} ${type}`)
    add('A', `Checkworthiness ${claim} ${checkworthiness.label}`)
    const name = speaker === null ? undefined : speakers.get(speaker)
    note(claim, [...(name === undefined ? [] : [`speaker: ${name}`]), `rule: ${rule}`].join('; '))
    if (cue) {
      const cued = mark('Cue', [cue])
      add('A', `Stance ${cued} ${cue.stance}`)
      note(cued, `lemma: ${cue.lemma}; act: ${cue.act}`)
      add('R', `CuedBy Arg1:${claim} Arg2:${cued}`)
    }
    if (source) add('R', `SaidBy Arg1:${claim} Arg2:${mark('Source', [source])}`)
    const outer = parent === null ? undefined : marks.get(parent)
    if (outer !== undefined) add('R', `Within Arg1:${claim} Arg2:${outer}`)
  }
  return { ann: lines.map((line) => `${line}\n`).join(''), txt: points.join('') }
}

/** A span without the ends of lines in it. */
function linesOf(points: readonly string[], start: number, end: number): [number, number][] {
  const cuts: [number, number][] = []
  let from = start
  for (let at = start; at <= end; at++)
    if (at === end || points[at] === '\n' || points[at] === '\r') {
      if (at > from) cuts.push([from, at])
      from = at + 1
    }
  return cuts
}

/** Writes claims as the files of a collection of brat's: see `toBrat`. */
export function bratWriter(): Writer<ExportedFile[]> {
  const names = new Set<string>()
  let place = 0
  /** A name for a document: what its id says, as far as it is safe, and unlike those before, in any case. */
  const nameOf = ({ document: { id = 'document' } }: Result): string => {
    const safe =
      id
        .normalize('NFC')
        .replace(/\.txt$/i, '')
        .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '_')
        .slice(0, 60)
        .replace(/\p{Cs}/gu, '') || 'document'
    let name = safe
    for (let i = 2; names.has(name.toLowerCase()); i++) name = `${safe}-${i}`
    names.add(name.toLowerCase())
    return name
  }
  return checked({
    add: (result) => {
      const { ann, txt } = standoff(result, place++)
      const name = nameOf(result)
      return [
        { name: `${name}.txt`, content: txt },
        { name: `${name}.ann`, content: ann },
      ]
    },
    end: () => [{ name: 'annotation.conf', content: CONFIGURATION }],
  })
}

/**
 * Claims as standoff annotations for brat: for each document a `.txt` with its text and a `.ann` with its annotations,
 * whose offsets count code points whatever the result counts, and an `annotation.conf` for the folder. Contents, cues and
 * sources are text-bound, relations tie them together, attributes and notes say the rest.
 *
 * @param results - what `extract` gave with `includeText: true`
 * @returns the files, with names made of the documents' ids
 * @throws InputError where the results are no iterable of results, or one has no text
 */
export const toBrat = (results: Iterable<Result>): ExportedFile[] => pieces(bratWriter(), results).flat()
