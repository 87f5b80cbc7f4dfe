/** A capital of the languages that write names with capitals: A to Z, À to Þ. */
export const isUpper = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde)
/** A small letter of the Latin alphabet: no sentence begins with it. */
export const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122
/** Of no figure: those of any script are alike. */
export const isAscii = (text: string, i: number): boolean => text.charCodeAt(i) < 128 && !isDigit(text.charCodeAt(i))
/** A digit: one of ASCII, or the fold of one of any script. */
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
export const FULL_STOP = 46
export const AT_SIGN = 64
export const HASH = 35
