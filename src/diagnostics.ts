import type { Diagnostic } from './generated/types.js'

const ODD = /(?![\t-\r\x85])\p{Cc}|\p{Cs}|\uFFFD/gu

const oddities: { code: string; of: RegExp; says: string }[] = [
  {
    code: 'control-character',
    of: /\p{Cc}/u,
    says: 'characters that no text has, such as NUL or escape: is this a binary file?',
  },
  { code: 'unpaired-surrogate', of: /\p{Cs}/u, says: 'halves of a surrogate pair: was the text cut inside a character?' },
  {
    code: 'replacement-character',
    of: /\uFFFD/u,
    says: 'characters U+FFFD: the text was decoded from bytes in another encoding than theirs',
  },
]

/** What is odd about the characters of a text: a diagnostic for each kind, with the place of the first. */
export function diagnose(text: string): Diagnostic[] {
  if (!/\S/u.test(text)) return [{ code: 'empty', message: 'The text is empty.' }]
  const found = new Map<string, Diagnostic & { count: number }>()
  for (const { 0: character, index } of text.matchAll(ODD)) {
    const oddity = oddities.find(({ of }) => of.test(character))
    if (!oddity) continue
    const first = found.get(oddity.code) ?? { code: oddity.code, message: '', start: index, end: index + 1, count: 0 }
    const count = first.count + 1
    found.set(oddity.code, { ...first, message: `${count} ${oddity.says}`, count })
  }
  return [...found.values()].map(({ count: _, ...diagnostic }) => diagnostic)
}
