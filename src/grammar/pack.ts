import type { CompiledGrammar, Frames } from './types.js'

const LATIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** Between the language's own letters and Latin ones. */
const SHIFT = '~'
const NO_FRAMES: Frames = {
  clause: false, object: false, predicative: false, genitive: false, that: false, question: false, quotation: false, infinitive: false,
  control: false, gerund: false, recipient: false, raising: false, passive: false, nominal: [], topic: [], addressee: [], source: [],
} // prettier-ignore

/** A compiled grammar whose cues have numbers for frames: most of them have the same few. */
type Packed = Omit<CompiledGrammar, 'verbCues' | 'nounCues'> & {
  frames: Partial<Frames>[]
  verbCues: Numbered<CompiledGrammar['verbCues'][number]>[]
  nounCues: Numbered<CompiledGrammar['nounCues'][number]>[]
}
type Numbered<Cue> = Omit<Cue, 'frames'> & { frames: number }

/**
 * Writes a compiled grammar as a string that is small and quickly read: frames are numbered, and the letters of a language
 * that is not written in Latin ones stand as Latin ones, a byte each instead of two (or of the six that a bundler makes of them).
 */
export function packGrammar(compiled: CompiledGrammar): string {
  const numbers = new Map<string, number>()
  const numbered = <T extends { frames: Frames }>({ frames, ...cue }: T): Numbered<T> => {
    const name = JSON.stringify(used(frames))
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return { ...cue, frames: number }
  }
  const [verbCues, nounCues] = [compiled.verbCues.map(numbered), compiled.nounCues.map(numbered)]
  const frames = [...numbers.keys()].map((name) => JSON.parse(name) as Partial<Frames>)
  const shorter: Packed = { ...compiled, frames, verbCues, nounCues }
  const json = JSON.stringify(shorter).replaceAll(SHIFT, '\\u007e')
  const alphabet = commonest(json)
  let packed = ''
  let shifted = false
  for (const unit of json.split('')) {
    const latin = LATIN[alphabet.indexOf(unit)]
    if (shifted ? latin === undefined && LATIN.includes(unit) : latin !== undefined) {
      packed += SHIFT
      shifted = !shifted
    }
    packed += latin ?? unit
  }
  return `${alphabet}${SHIFT}${packed}`
}

/** Reads what `packGrammar` wrote. */
export function unpackGrammar(packed: string): CompiledGrammar {
  const start = packed.indexOf(SHIFT) + 1
  const own = new Uint16Array(128)
  for (let i = 0; i < start - 1; i++) own[LATIN.charCodeAt(i)] = packed.charCodeAt(i)
  const units = new Uint16Array(packed.length - start)
  let length = 0
  let shifted = false
  for (let i = start; i < packed.length; i++) {
    const unit = packed.charCodeAt(i)
    if (unit === 126) shifted = !shifted
    else units[length++] = (shifted && unit < 128 && own[unit]) || unit
  }
  const { frames, ...read } = JSON.parse(new TextDecoder('utf-16le').decode(units.subarray(0, length))) as Packed
  const whole = frames.map((used): Frames => ({ ...NO_FRAMES, ...used }))
  const withFrames = <T>(cue: Numbered<T>): Omit<T, 'frames'> & { frames: Frames } =>
    Object.assign(cue, { frames: whole[cue.frames] })
  return { ...read, verbCues: read.verbCues.map(withFrames), nounCues: read.nounCues.map(withFrames) }
}

const used = (frames: Frames): Partial<Frames> =>
  Object.fromEntries(
    Object.entries(frames).filter(([, value]) => value === true || (Array.isArray(value) && value.length > 0)),
  )

/** The commonest characters that are not ASCII, as many as there are Latin letters. */
function commonest(text: string): string {
  const counts = new Map<string, number>()
  for (const unit of text.split('')) if (unit > SHIFT) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, LATIN.length)
    .map(([unit]) => unit)
    .join('')
}
