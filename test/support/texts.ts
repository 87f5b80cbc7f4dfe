import fc from 'fast-check'

/** What breaks readers: nothing shown, half a character, a mark without its other half, the wrong direction. */
const NASTY = [
  ...['\0', '\u0001', '\u007f', '\u0085', '\ufeff', '\ufffd', '\uffff', '\ud83d', '\udc00', '\u2028', '\u2029'],
  ...['\u200c', '\u200d', '\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069', '\u061c', '\u00ad', '\u00a0'],
  ...['\u064b', '\u0651', '\u0300', '\u20dd', 'ـ', 'ﻻ', 'ﷺ', 'ı', 'İ', 'ß', '🔹', '🇮🇷', '👨‍👩‍👧', '𝐀'],
  ...['«', '»', '“', '”', '"', "'", '’', "''", '‹', '›', '(', ')', '[', ']', '{', '}', '﴾', '﴿'],
  ...[':', '.', '..', '…', '؟', '!', '،', '؛', ';', '-', '—', '/', '|', '@', '#', '%', '٪', '٫', '٬', '*', '\\', '`'],
  ...['\n', '\n\n', '\r\n', '\r', '\t', ' ', '   ', '0', '۱۴۰۴', '٣٫٥', '1/2', '12:30', 'http://a.b/?c=d#e'],
]

/** What steers the readers of each language. */
const WORDS = [
  ...['گفت', 'می‌گوید', 'افزود', 'تأکید کرد', 'خبر داد', 'دانست', 'خواستار', 'شد', 'به گفته', 'به گزارش', 'به نقل از'],
  ...['با بیان اینکه', 'که', 'از', 'را', 'و', 'وی', 'این مقام', 'مینا راد', 'وزیر راه', 'ایسنا', 'سه نفر', '۲۰ درصد'],
  ...['۲۱ مرداد ۱۴۰۴', 'باران می‌بارد', 'آنها گفتند', 'در این بیانیه آمده است', 'تهران -', 'یک منبع آگاه', 'ایران'],
  ...['said', 'told', 'that', 'according to', 'he', 'they', 'Mr. Doe', 'the minister', 'Reuters', 'and', 'who', 'to'],
  ...['20 percent', 'on Tuesday', 'has warned', 'rain will fall', '’s', 'don’t', 'U.S.', 'wrote,', 'the report'],
]

/** What is done to a text at a place, with what stands elsewhere in it or is brought along. */
const CHANGES: Record<string, (text: string, at: number, length: number, other: string, nasty: string) => string> = {
  cut: (text, at, length) => text.slice(0, at) + text.slice(at + length),
  end: (text, at) => text.slice(0, at),
  begin: (text, at) => text.slice(at),
  double: (text, at, length) => text.slice(0, at + length) + text.slice(at),
  repeat: (text, at, length) => text.slice(0, at) + text.slice(at, at + Math.min(length, 20)).repeat(8) + text.slice(at),
  swap: (text, at, length) => text.slice(at + length) + text.slice(at, at + length) + text.slice(0, at),
  shuffleWords: (text, at) => shuffled(text.split(' '), at).join(' '),
  shuffleLines: (text, at) => shuffled(text.split('\n'), at).join('\n'),
  shuffleUnits: (text, at, length) =>
    text.slice(0, at) + shuffled(text.slice(at, at + length).split(''), at).join('') + text.slice(at + length),
  insert: (text, at, _length, _other, nasty) => text.slice(0, at) + nasty + text.slice(at),
  sprinkle: (text, at, length, _other, nasty) => text.replaceAll(' ', (space, i: number) => ((i + at) % (length + 2) ? space : nasty)),
  splice: (text, at, length, other) => text.slice(0, at) + other.slice(0, length) + text.slice(at),
  halfSpacesLost: (text) => text.replaceAll('\u200c', ''),
  halfSpacesWide: (text) => text.replaceAll('\u200c', ' '),
  spacesHalf: (text, at, length) => text.slice(0, at) + text.slice(at, at + length).replaceAll(' ', '\u200c') + text.slice(at + length),
  spacesLost: (text, at, length) => text.slice(0, at) + text.slice(at, at + length).replaceAll(' ', '') + text.slice(at + length),
  linesLost: (text) => text.replaceAll('\n', ' '),
  linesMade: (text, at) => text.replaceAll(' ', (space, i: number) => ((i + at) % 7 ? space : '\n')),
  marksLost: (text, at) => text.replace(/[«»“”"()]/g, (mark, i: number) => ((i + at) % 2 ? mark : '')),
  marksTurned: (text) => text.replace(/[«»“”]/g, (mark) => '«»“”'['»«”“'.indexOf(mark)]),
  stopsLost: (text) => text.replaceAll('.', ''),
  arabicLetters: (text) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
  upperCase: (text) => text.toUpperCase(),
  lowerCase: (text) => text.toLowerCase(),
} // prettier-ignore

/** In an order that a number tells. */
function shuffled(parts: string[], seed: number): string[] {
  let state = seed
  for (let i = parts.length - 1; i > 0; i--) {
    state = (Math.imul(state, 0x41c64e6d) + 12345) >>> 0
    const k = state % (i + 1)
    ;[parts[i], parts[k]] = [parts[k], parts[i]]
  }
  return parts
}

const change = fc.record({
  how: fc.constantFrom(...Object.keys(CHANGES)),
  at: fc.nat(0xffff),
  length: fc.nat(400),
  nasty: fc.constantFrom(...NASTY, ...WORDS),
})

/** So much of a text is taken, seldom more, and so much of it is kept where changes made it grow. */
const WINDOW = fc.oneof({ weight: 19, arbitrary: fc.constant(600) }, { weight: 1, arbitrary: fc.constant(6000) })
const MAX_LENGTH = 8000

/** A stretch of news to which something was done, several times over. */
export const spoiltNews = (news: readonly string[]): fc.Arbitrary<string> => {
  const stretch = fc.tuple(fc.nat(news.length - 1), WINDOW, fc.nat(0xffff)).map(([which, window, from]) => {
    const text = news[which]
    const start = text.length <= window ? 0 : from % (text.length - window)
    return text.slice(start, start + window)
  })
  return fc
    .tuple(stretch, stretch, fc.array(change, { maxLength: 8 }))
    .map(([text, other, changes]) =>
      changes.reduce(
        (t, { how, at, length, nasty }) =>
          CHANGES[how](t, at % (t.length + 1), length, other, nasty).slice(0, MAX_LENGTH),
        text,
      ),
    )
}

const SENTENCE = /[^.!?؟\n]+[.!?؟]*/g

/** Stretches of sentences, one behind the other, words taken out or brought along: what stands nowhere else at the head of a text. */
export const mixedNews = (news: readonly string[]): fc.Arbitrary<string> => {
  const sentences = news.flatMap((text) => text.match(SENTENCE) ?? []).map((sentence) => sentence.trim().split(' '))
  const stretch = fc
    .tuple(fc.nat(sentences.length - 1), fc.nat(0xff), fc.integer({ min: 1, max: 30 }))
    .map(([which, from, length]) => {
      const words = sentences[which]
      const start = from % words.length
      return words.slice(start, start + length)
    })
  const edit = fc.tuple(fc.nat(0xff), fc.nat(1), fc.option(fc.constantFrom(...NASTY, ...WORDS)))
  return fc
    .tuple(fc.array(stretch, { minLength: 1, maxLength: 3 }), fc.array(edit, { maxLength: 4 }))
    .map(([stretches, edits]) => {
      const words = stretches.flat()
      for (const [at, lost, brought] of edits)
        words.splice(at % (words.length + 1), lost, ...(brought ? [brought] : []))
      return words.join(' ')
    })
}

const piece = fc.constantFrom(...NASTY, ...WORDS)

/** Strings of every kind: of words and marks, of characters, of code units that are no characters. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
)
