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
  return { width, colour: terminal && !env['NO_COLOR'] }
}

const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const
/** A colour for each speaker in turn; the others say other things. */
const VOICES = ['blue', 'magenta', 'yellow', 'red'] as const

/** Gives a text a style, where there are colours. */
export function styler({ colour }: Look): (name: keyof typeof STYLES, text: string) => string {
  return (name, text) => {
    const [on, off] = STYLES[name]
    return colour ? `\u001b[${on}m${text}\u001b[${off}m` : text
  }
}

/** Gives a name the colour of the speaker with that place among the speakers of its text. */
export function voicer(look: Look): (place: number, name: string) => string {
  const style = styler(look)
  return (place, name) => style('bold', place < 0 ? name : style(VOICES[place % VOICES.length] ?? 'bold', name))
}

/** A number of things. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Without controls, which could steer the terminal, and without direction marks, which could reach beyond the text. */
export const clean = (text: string): string =>
  text
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/\s/gu, ' ')
    .replace(/\p{Cc}/gu, '\uFFFD')

/** A stretch that is set in its own direction, whatever stands around it. */
export const isolate = (text: string): string => `\u2068${clean(text)}\u2069`

/** Cuts a text into lines of at most so many columns, at its own line ends and between words. */
export function wrap(text: string, width: number): string[] {
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
