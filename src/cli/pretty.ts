import type { Writer } from '../export/format.js'
import { type Mark, markLines, type Piece } from '../export/marks.js'
import { byWorth, type Reading, readResult, type Voice } from '../export/reading.js'
import type { Claim, Provenance, Result } from '../schema/types.js'
import { counted } from '../export/counted.js'
import { clean, directed, isolate, type Look, type Run, shorten, styler, voicer, wrapRuns } from './look.js'

const CARRIES: Record<Provenance['relation'], string> = { publisher: 'by', via: 'via', credit: 'credit' }
/** How many columns the longest bar has. */
const BAR = 20

const isCheckworthy = ({ checkworthiness }: Claim): boolean => checkworthiness.label === 'CFS'

/** Writes results, with their texts, for reading on a terminal. */
export function prettyWriter(look: Look): Writer<string> {
  let separator = ''
  return {
    add: (result) => {
      const shown = separator + pretty(result, look)
      separator = '\n\n'
      return shown
    },
    end: () => '',
  }
}

/**
 * One result for reading on a terminal: a head line, the text with its claims marked, who speaks how much, and the claims of
 * each speaker. Whatever may run from right to left ends its line, so that no column depends on how a terminal sets it.
 */
function pretty(result: Result, look: Look): string {
  const reading = readResult(result, 'speaker unknown')
  const { document, claims, speakers, diagnostics } = result
  const style = styler(look)
  const head = [
    style('bold', document.id === undefined ? 'text' : isolate(document.id)),
    document.language,
    counted(claims.length, 'claim'),
    counted(speakers.length, 'speaker'),
    ...document.provenance.map(({ name, relation }) => `${CARRIES[relation]} ${isolate(name)}`),
  ]
  const lines = [
    head.join(' · '),
    ...(document.title === undefined ? [] : [isolate(document.title)]),
    ...diagnostics.map(({ message, start }) => `! ${clean(message)}${start === undefined ? '' : ` (at ${start})`}`),
    ...(claims.length > 0
      ? [...key(look), ...article(reading, look), ...chart(reading, look), ...table(reading, look)]
      : []),
  ]
  return `${lines.join('\n')}\n`
}

/** What the marks in a text mean. */
function key(look: Look): string[] {
  const style = styler(look)
  const [source, cue] = look.colour ? [style('bold', 'source'), style('underline', 'cue')] : ['*source*', '_cue_']
  return [`[1 claim]  [2! one worth checking]  ${source}  ${cue}`]
}

/** The text, a paragraph between blank lines: contents in brackets with the numbers of their claims. */
function article(reading: Reading, look: Look): string[] {
  const style = styler(look)
  const voice = voicer(look)
  const plain = (text: string): string => text
  const strong = (text: string): string => style('bold', text)

  const show = ({ mark, inner }: { mark: Mark; inner: readonly Piece[] }, around: string): Run[] => {
    const { claim, part } = mark
    const { place } = reading.voiceOf(claim)
    const own = (text: string): string => voice(place, text)
    switch (part) {
      case 'content': {
        const number = `${reading.numberOf(claim.id)}${isCheckworthy(claim) ? '!' : ''}`
        return [
          { text: `[${number}`, paint: (text) => own(strong(text)) },
          { text: '\u00a0', paint: own },
          ...fill(inner, own, part),
          { text: ']', paint: (text) => own(strong(text)) },
        ]
      }
      case 'source':
        return enclosed(
          '*',
          fill(inner, (text) => own(strong(text)), part),
          part === around,
        )
      case 'cue':
        return enclosed(
          '_',
          fill(inner, (text) => own(style('underline', text)), part),
          part === around,
        )
    }
  }
  /** Where there are no colours, a sign on either side; but once where two claims share a source or a cue. */
  const enclosed = (sign: string, runs: Run[], again: boolean): Run[] =>
    look.colour || again ? runs : [{ text: sign, paint: plain }, ...runs, { text: sign, paint: plain }]
  const fill = (pieces: readonly Piece[], paint: Run['paint'], around: string): Run[] =>
    pieces.flatMap((piece) => (typeof piece === 'string' ? [{ text: piece, paint }] : show(piece, around)))

  return markLines(reading).flatMap(({ direction, kind, pieces }) => [
    '',
    ...wrapRuns(fill(pieces, kind === 'headline' ? strong : plain, ''), look.width).map((line) =>
      directed(direction, line),
    ),
  ])
}

/** A bar a speaker, as long as his words are many, its darker part the ones worth checking. */
function chart({ voices }: Reading, look: Look): string[] {
  if (voices.length < 2) return []
  const voice = voicer(look)
  const most = Math.max(voices[0].words, 1)
  const digits = String(most).length
  const cells = (words: number): number => Math.ceil((words / most) * BAR)
  return [
    '',
    styler(look)('bold', 'Who speaks how much'),
    ...voices.map((one) => {
      const dark = cells(one.checkworthyWords)
      const bar = ('█'.repeat(dark) + '░'.repeat(Math.max(cells(one.words) - dark, 0))).padEnd(BAR)
      return `  ${voice(one.place, bar)}  ${String(one.words).padStart(digits)} ${one.words === 1 ? 'word ' : 'words'} · ${named(one, look)}`
    }),
  ]
}

const named = ({ place, name }: Voice, look: Look): string => styler(look)('bold', voicer(look)(place, isolate(name)))

/** The claims of each speaker, those most worth checking first, a line a claim; the text above holds them whole. */
function table({ voices, numberOf }: Reading, look: Look): string[] {
  const style = styler(look)
  const rows = voices.map((voice) => ({
    voice,
    claims: [...voice.claims].sort(byWorth).map((claim) => ({
      claim,
      cells: [
        `[${numberOf(claim.id)}${isCheckworthy(claim) ? '!' : ''}]`,
        claim.checkworthiness.score.toFixed(2),
        claim.cue?.act ?? (claim.cueType === 'colon' ? 'colon' : 'quotation'),
        claim.type,
      ],
    })),
  }))
  const widths = [0, 0, 0, 0]
  for (const { claims } of rows)
    for (const { cells } of claims)
      cells.forEach((cell, column) => (widths[column] = Math.max(widths[column], cell.length)))
  const line = (claim: Claim, cells: readonly string[]): string => {
    const padded = cells.map((cell, column) => cell.padEnd(widths[column])).join('  ')
    const text = isolate(shorten(claim.text, look.width - padded.length - 4))
    return `  ${style(isCheckworthy(claim) ? 'bold' : 'dim', padded)}  ${text}`
  }
  return [
    '',
    style('bold', 'Claims by speaker, the most worth checking first'),
    ...rows.flatMap(({ voice, claims }) => {
      const roles =
        voice.speaker?.roles.filter(({ text }) => text !== voice.name).map(({ text }) => isolate(text)) ?? []
      return [
        [named(voice, look), ...(voice.speaker ? [voice.speaker.kind] : []), ...roles].join(' · '),
        ...claims.map(({ claim, cells }) => line(claim, cells)),
      ]
    }),
  ]
}
