import type { CompiledGrammar, Frames } from './types.js'

const LATIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** Between the language's own letters and Latin ones. */
const SHIFT = '~'
const NO_FRAMES: Frames = {
  clause: false, object: false, predicative: false, genitive: false, that: false, question: false, quotation: false, infinitive: false,
  control: false, gerund: false, recipient: false, raising: false, passive: false, nominal: [], topic: [], addressee: [], source: [],
} // prettier-ignore

/**
 * Writes a compiled grammar as a string that is small and quickly read: what is as it mostly is is left out, and the
 * letters of a language that is not written in Latin ones stand as Latin ones, a byte each instead of two (or of the six
 * that a bundler makes of them).
 */
export function packGrammar(compiled: CompiledGrammar): string {
  const shorter = {
    ...compiled,
    verbCues: compiled.verbCues.map(({ frames, ...cue }) => ({ ...cue, frames: used(frames) })),
    nounCues: compiled.nounCues.map(({ frames, ...cue }) => ({ ...cue, frames: used(frames) })),
  }
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
  const json = Array.from({ length: Math.ceil(length / CHUNK) }, (_, i) =>
    String.fromCharCode(...units.subarray(i * CHUNK, Math.min(length, (i + 1) * CHUNK))),
  ).join('')
  const read = JSON.parse(json) as CompiledGrammar
  const whole = <T extends { frames: Frames }>(cue: T): T => ({ ...cue, frames: { ...NO_FRAMES, ...cue.frames } })
  return { ...read, verbCues: read.verbCues.map(whole), nounCues: read.nounCues.map(whole) }
}

/** How many arguments a call may have. */
const CHUNK = 0x2000

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
