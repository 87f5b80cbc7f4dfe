import type { Writer } from '../export/format.js'
import type { Checkworthiness, Claim, Provenance, Result, Speaker } from '../schema/types.js'

/** How it may look where it is shown. */
export interface Look {
  width: number
  colour: boolean
}

const STYLES = { bold: [1, 22], dim: [2, 22], green: [32, 39], cyan: [36, 39] } as const

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
  const style = (name: keyof typeof STYLES, text: string): string => {
    const [on, off] = STYLES[name]
    return look.colour ? `\u001b[${on}m${text}\u001b[${off}m` : text
  }
  const nameOf = new Map(speakers.map(({ id, name }) => [id, name]))
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
    const name = claim.speaker === null ? undefined : nameOf.get(claim.speaker)
    const indent = ' '.repeat(2 * depth + numbers + 2)
    const facts = [
      style('bold', name === undefined ? 'speaker unknown' : isolate(name)),
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

  const showSpeaker = ({ id, name, kind, roles }: Speaker): string => {
    const count = claims.filter((claim) => claim.speaker === id).length
    const facts = [
      kind,
      ...roles.filter(({ text }) => text !== name).map(({ text }) => isolate(text)),
      counted(count, 'claim'),
    ]
    return `  ${style('bold', isolate(name))} · ${facts.join(' · ')}`
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

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Without controls, which could steer the terminal, and without direction marks, which could reach beyond the text. */
const clean = (text: string): string =>
  text
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/\s/gu, ' ')
    .replace(/\p{Cc}/gu, '\uFFFD')

/** A stretch that is set in its own direction, whatever stands around it. */
const isolate = (text: string): string => `\u2068${clean(text)}\u2069`

/** Cuts a text into lines of at most so many columns, at its own line ends and between words. */
function wrap(text: string, width: number): string[] {
  return text.split(/[\n\r\u2028\u2029]+/u).flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(/\s+/u).filter(Boolean)) {
      if (line !== '' && columns(line) + 1 + columns(word) > width) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    return line === '' ? lines : [...lines, line]
  })
}

const columns = (text: string): number =>
  [...text.replace(/[\p{M}\p{Cf}]/gu, '')].length + (text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0)
