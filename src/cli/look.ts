import type { Host } from './host.js'

/** How it may look where it is shown. */
export interface Look {
  width: number
  colour: boolean
}

const WIDTH = 80
const MAX_WIDTH = 100

/** How what is written to standard output may look, or to a file where that is no terminal. */
export function lookOf({ stdout, env }: Pick<Host, 'stdout' | 'env'>, terminal: boolean): Look {
  const width = Math.min((terminal && stdout.columns) || WIDTH, MAX_WIDTH)
  return { width, colour: terminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb' }
}

const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  green: [32, 39],
  cyan: [36, 39],
} as const
/** A colour for each speaker in turn: magenta, blue, green, red, cyan, yellow, then the same brighter. */
const VOICES = [35, 34, 32, 31, 36, 33, 95, 94, 92, 91, 96, 93]

/** Gives a text a style, where there are colours. */
export function styler({ colour }: Look): (name: keyof typeof STYLES, text: string) => string {
  return (name, text) => {
    const [on, off] = STYLES[name]
    return colour ? `\u001b[${on}m${text}\u001b[${off}m` : text
  }
}

/** Gives a text the colour of the speaker with that place among the speakers of his document. */
export const voicer =
  ({ colour }: Look) =>
  (place: number, text: string): string =>
    colour && place >= 0 ? `\u001b[${VOICES[place % VOICES.length]}m${text}\u001b[39m` : text

/** Without controls, which could steer the terminal, and without direction marks, which could reach beyond the text. */
export const clean = (text: string): string =>
  text
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/\s/gu, ' ')
    .replace(/\p{Cc}/gu, '\uFFFD')

/** A stretch that is set in its own direction, whatever stands around it. */
export const isolate = (text: string): string => `\u2068${clean(text)}\u2069`

const BREAK = /([^\S\u00a0\u202f]+)/u

/** A stretch of text in one style. */
export interface Run {
  text: string
  paint: (text: string) => string
}

/** A line of stretches that runs in a direction, whatever stands around it and whatever it begins with. */
export const directed = (direction: 'rtl' | 'ltr', line: readonly Run[]): string =>
  `${direction === 'rtl' ? '\u2067' : '\u2066'}${line.map(({ text, paint }) => paint(clean(text))).join('')}\u2069`

/** Cuts a paragraph into lines of at most so many columns, where spaces let it. */
export function wrapRuns(runs: readonly Run[], width: number): Run[][] {
  const lines: Run[][] = []
  let line: Run[] = []
  let used = 0
  let space: Run | undefined
  let word: Run[] = []
  const add = (run: Run): void => {
    const last = line.at(-1)
    if (last?.paint === run.paint) last.text += run.text
    else line.push({ ...run })
  }
  const endWord = (): void => {
    if (word.length === 0) return
    const wide = word.reduce((sum, { text }) => sum + columns(text), 0)
    if (used > 0 && used + 1 + wide > width) {
      lines.push(line)
      line = []
      used = 0
    }
    if (used > 0 && space) add(space)
    word.forEach(add)
    used += (used > 0 ? 1 : 0) + wide
    word = []
  }
  for (const { text, paint } of runs)
    for (const part of text.split(BREAK)) {
      if (/[\S\u00a0\u202f]/u.test(part)) word.push({ text: part, paint })
      else if (part !== '') {
        endWord()
        space = { text: ' ', paint }
      }
    }
  endWord()
  return line.length > 0 ? [...lines, line] : lines
}

/** Cuts a text into lines of at most so many columns, at its own line ends and between words. */
export const wrap = (text: string, width: number): string[] =>
  text
    .split(/[\n\r\u2028\u2029]+/u)
    .flatMap((paragraph) => wrapRuns([{ text: paragraph, paint: String }], width))
    .map((line) => line.map((run) => run.text).join(''))

/** As many of the words of a text as fit into so many columns, and a sign that there are more. */
export function shorten(text: string, width: number): string {
  const [line = '', ...more] = wrap(text.replace(/\s+/gu, ' '), width)
  if (more.length === 0) return line
  const [shorter = ''] = wrap(line, width - 2)
  return `${shorter} …`
}

const columns = (text: string): number =>
  [...text.replace(/[\p{M}\p{Cf}]/gu, '')].length + (text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0)
