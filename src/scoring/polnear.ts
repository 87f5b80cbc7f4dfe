import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { GoldDocument, GoldRelation, Span } from './annotated.js'

/**
 * Reads PolNeAR (Newell et al. 2018) in its own layout: below the folder, `text/NAME.txt` and the brat standoff
 * `attributions/NAME_….ann` beside it.
 */
export function readPolnear(folder: string): GoldDocument[] {
  const parts = [
    folder,
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ]
  return parts
    .filter((part) => existsSync(join(part, 'text')) && existsSync(join(part, 'attributions')))
    .flatMap(readPart)
}

function readPart(folder: string): GoldDocument[] {
  const annotations = readdirSync(join(folder, 'attributions')).sort()
  const texts = readdirSync(join(folder, 'text')).sort()
  return texts.flatMap((file) => {
    const name = basename(file, '.txt')
    const standoff = annotations.find((other) => other.replace(/_[^_]*\.ann$/, '') === name)
    if (standoff === undefined) return []
    const text = readFileSync(join(folder, 'text', file), 'utf8')
    const attributions = readRelations(readFileSync(join(folder, 'attributions', standoff), 'utf8'), text)
    return [{ id: `polnear/${name}`, bucket: name.replace(/_.*/, ''), flat: true, text, attributions }]
  })
}

/** The relations of a brat standoff file. Those without a content are left out: there is nothing to extract. */
function readRelations(standoff: string, text: string): GoldRelation[] {
  const lines = standoff.split('\n').map((line) => line.split('\t'))
  const offset = utf16Offsets(text)
  const spans = new Map<string, Span[]>()
  for (const [id = '', place = ''] of lines) {
    if (!id.startsWith('T')) continue
    const pieces = place.replace(/^\S+ /, '').split(';')
    spans.set(
      id,
      pieces.map((piece) => piece.split(' ').map((number) => offset(Number(number))) as Span),
    )
  }
  const events = lines.filter(([id = '']) => id.startsWith('E')).map(([, roles = '']) => roles.split(' '))
  return events.flatMap((roles) => {
    const filler = (role: string) =>
      roles
        .map((pair) => pair.split(':'))
        .filter(([name = '']) => name.replace(/\d/g, '') === role)
        .flatMap(([, id = '']) => spans.get(id) ?? [])
    const content = filler('Content')
    const cue = hull(filler('Cue'))
    if (content.length === 0) return []
    return [
      {
        source: hull(filler('Source')),
        cue,
        cueType: cue === null ? 'none' : 'verb',
        content,
        type: null,
        form: null,
        speaker: null,
        nested: false,
        checkworthiness: null,
      },
    ]
  })
}

function hull(pieces: Span[]): Span | null {
  if (pieces.length === 0) return null
  return [Math.min(...pieces.map(([start]) => start)), Math.max(...pieces.map(([, end]) => end))]
}

/** brat counts code points. */
function utf16Offsets(text: string): (codePoints: number) => number {
  const offsets = [0]
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length)
  return (codePoints) => offsets[codePoints] ?? text.length
}
