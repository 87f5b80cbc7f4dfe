/** What a token is. Words and numbers first; every other token is one mark, a run of line ends, or a symbol. */
export enum Kind {
  word = 1,
  number = 2,
  newline = 3,
  stop = 4,
  comma = 5,
  colon = 6,
  open = 7,
  close = 8,
  quote = 9,
  bracketOpen = 10,
  bracketClose = 11,
  dash = 12,
  slash = 13,
  ellipsis = 14,
  symbol = 15,
  sign = 16,
}

const marks: Record<string, number> = {
  '\n\r\u2028\u2029\u0085': Kind.newline,
  '.!?؟۔': Kind.stop,
  '،,؛;': Kind.comma,
  ':': Kind.colon,
  '«‹“„‟': Kind.open,
  '»›”': Kind.close,
  '"': Kind.quote,
  '([{﴾': Kind.bracketOpen,
  ')]}﴿': Kind.bracketClose,
  '-–—_−': Kind.dash,
  '/|': Kind.slash,
  '…': Kind.ellipsis,
  '@#%&*+=<>~^$£€¥₹₽₺₩₪﷼\\`٪٫٬': Kind.sign,
}

const kinds = new Uint8Array(65536)
for (const [units, kind] of Object.entries(marks)) for (const unit of units) kinds[unit.charCodeAt(0)] = kind

/** The kind of a code unit that is no part of a word and no space; whatever is not listed is a symbol. */
export const kindOf = (unit: number): number => kinds[unit & 0xffff] || Kind.symbol

/** Spaces, and controls that show nothing. */
export const isSpace = (unit: number): boolean =>
  unit === 32 ||
  unit === 0xa0 ||
  (unit < 32 && unit !== 10 && unit !== 13) ||
  (unit >= 0x2000 && unit <= 0x200b) ||
  unit === 0x3000 ||
  unit === 0x202f
