import type { Diagnostic } from './generated/types.js'

/** What is odd in a text, how its first place is found, and what it may mean. */
const ODD: [code: string, find: (text: string) => RegExpExecArray | null, message: string][] = [
  [
    'control-character',
    // Tabs and line ends are ordinary.
    (text) => /[^\t-\r -~\x85\xa0-\uffff]/.exec(text),
    'The first control character: is this a binary file?',
  ],
  [
    'unpaired-surrogate',
    (text) => (text.isWellFormed() ? null : /\p{Cs}/u.exec(text)),
    'The first half of a character: was the text cut inside it?',
  ],
  [
    'replacement-character',
    (text) => /\ufffd/.exec(text),
    'The first U+FFFD: was the text decoded as if it were in another encoding?',
  ],
  ['markup', (text) => /<\/\w+>/.exec(text), 'The first tag: naql reads the text alone.'],
]

/** Reports what is odd in a text, each kind once, at its first place. */
export function diagnose(text: string): Diagnostic[] {
  if (!/\S/.test(text)) return [{ code: 'empty', message: 'The text is empty.' }]
  return ODD.flatMap(([code, find, message]) => {
    const odd = find(text)
    return odd ? { code, message, start: odd.index, end: odd.index + odd[0].length } : []
  }).sort((a, b) => a.start - b.start)
}
