import type { Diagnostic } from './generated/types.js'

const ANY_ODDITY = /(?![\t-\r\x85])\p{Cc}|\p{Cs}|\uFFFD/u

const oddities = [
  {
    code: 'control-character',
    pattern: /(?![\t-\r\x85])\p{Cc}/u,
    message: 'A character that no text holds, such as NUL or escape, here for the first time: is this a binary file?',
  },
  {
    code: 'unpaired-surrogate',
    pattern: /\p{Cs}/u,
    message: 'Half a surrogate pair, here for the first time: was the text cut inside a character?',
  },
  {
    code: 'replacement-character',
    pattern: /\uFFFD/u,
    message: 'U+FFFD, here for the first time: the text was decoded as if it were in another encoding.',
  },
]

/** What is odd about the characters of a text, each oddity with the place where it first stands. */
export function diagnose(text: string): Diagnostic[] {
  if (!/\S/u.test(text)) return [{ code: 'empty', message: 'The text is empty.' }]
  if (!ANY_ODDITY.test(text)) return []
  return oddities.flatMap(({ code, pattern, message }) => {
    const start = text.search(pattern)
    return start < 0 ? [] : [{ code, message, start, end: start + 1 }]
  })
}
