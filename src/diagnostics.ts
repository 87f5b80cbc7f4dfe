import type { Diagnostic } from './generated/types.js'

const MESSAGES = {
  'control-character': 'The first control character: is this a binary file?',
  'unpaired-surrogate': 'The first half of a character: was the text cut inside it?',
  'replacement-character': 'The first U+FFFD: was the text decoded as if it were in another encoding?',
}

/** Reports odd characters in a text, each kind once, at its first place. */
export function diagnose(text: string): Diagnostic[] {
  if (!/\S/.test(text)) return [{ code: 'empty', message: 'The text is empty.' }]
  const found: Diagnostic[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if ((unit > 0x9f && unit < 0xd800) || (unit >= 0x20 && unit < 0x7f)) continue
    if (isControl(unit)) note(found, 'control-character', i)
    else if (unit === 0xfffd) note(found, 'replacement-character', i)
    else if (unit >= 0xd800 && unit < 0xe000) {
      if (isPair(unit, text.charCodeAt(i + 1))) i++
      else note(found, 'unpaired-surrogate', i)
    }
  }
  return found
}

function note(found: Diagnostic[], code: keyof typeof MESSAGES, start: number): void {
  if (!found.some((known) => known.code === code)) found.push({ code, message: MESSAGES[code], start, end: start + 1 })
}

/** Control characters other than tabs and line ends. */
const isControl = (unit: number): boolean =>
  (unit < 0x20 && (unit < 0x09 || unit > 0x0d)) || (unit >= 0x7f && unit <= 0x9f && unit !== 0x85)

const isPair = (high: number, low: number): boolean => high < 0xdc00 && low >= 0xdc00 && low < 0xe000
