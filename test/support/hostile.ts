/** Texts that are made to take long: of so many pieces. */
export const HOSTILE: Readonly<Record<string, { readonly language: string; readonly text: (pieces: number) => string }>> = {
  ...both('cues', 'گفت ', 'said '),
  ...both('cues in lines', 'او گفت\n', 'he said\n'),
  ...both('opening marks', '«', '“'),
  ...both('opening marks in lines', '«آب\n', '“water\n'),
  ...both('closing marks', '»', '”'),
  ...both('straight marks', '" ', '" '),
  ...both('complementizers', 'که ', 'that '),
  ...both('conjunctions', 'و ', 'and '),
  ...both('commas', '، ', ', '),
  ...both('one sentence of words', 'آب ', 'water '),
  ...both('one sentence of unknown words', 'ققققق ', 'qqqqq '),
  ...both('one letter', 'ب'.repeat(10), 'b'.repeat(10)),
  ...both('combining marks', '\u064b'.repeat(10), '\u0301'.repeat(10)),
  ...both('half-spaces', '\u200c'.repeat(10), '\u200c'.repeat(10)),
  ...both('spaces', ' '.repeat(10), ' '.repeat(10)),
  ...both('newlines', '\n'.repeat(10), '\n'.repeat(10)),
  ...both('lines of spaces', '\n  ', '\n  '),
  ...both('colons', ':', ':'),
  ...both('full stops', '. ', '. '),
  ...both('dashes', '-', '-'),
  ...both('slashes', '/', '/'),
  ...both('apostrophes', "b'", "b'"),
  ...both('digits', '۱'.repeat(10), '1'.repeat(10)),
  ...both('numbers', '۱۲ ', '12 '),
  ...both('number words', 'بیست و سه ', 'twenty-three '),
  ...both('dates', '۲۱ مرداد ۱۴۰۴، ', '21 August 2025, '),
  ...both('emoji', '🔹', '🔹'),
  ...both('bullets', '🔹آب\n', '🔹water\n'),
  ...both('names', 'مینا راد ', 'Mina Rad '),
  ...both('names in lines', 'مینا راد\n', 'Mina Rad\n'),
  ...both('different names', (i) => `مینا ${persian(i)} گفت: آب کم است.\n`, (i) => `Mina ${english(i)} said rain will fall.\n`),
  ...both('different offices', (i) => `وزیر ${persian(i)} گفت: آب کم است.\n`, (i) => `Minister ${english(i)} said rain will fall.\n`),
  ...both('different organizations', (i) => `سازمان ${persian(i)} گفت: آب کم است.\n`, (i) => `The ${english(i)} agency said rain will fall.\n`),
  ...both('a list of speakers', (i) => `مینا ${persian(i)} و `, (i) => `Mina ${english(i)} and `),
  ...both('pronouns', 'وی ', 'he '),
  ...both('pronouns that speak', 'وی گفت: آب کم است. ', 'He said rain will fall. '),
  ...both('dropped subjects', 'و افزود: آب کم است. ', 'And added rain will fall. '),
  ...both('statements', 'در این بیانیه آمده است: آب کم است. ', 'The statement said rain will fall. '),
  ...both('groups', 'آنها گفتند: آب کم است. ', 'They said rain will fall. '),
  ...both('quotations', '«آب کم است.» ', '“Rain will fall.” '),
  ...both('quotations that are said', 'او گفت: «آب کم است.»\n', 'He said: “Rain will fall.”\n'),
  ...both('indirect speech', 'او گفت که آب کم است. ', 'He said that rain will fall. '),
  ...both('speech that runs on', (i) => (i ? 'آب کم است. ' : 'او گفت: '), (i) => (i ? 'Rain will fall. ' : 'He said: ')),
  ...both('questions and answers', '- آب کجاست؟\nمن می‌دانم.\n', '- Where is it?\nI know.\n'),
  ...both('lines with speakers', 'وزیر راه: آب کم است\n', 'Minister: rain will fall\n'),
  ...both('lines with different speakers', (i) => `مینا ${persian(i)}: آب کم است\n`, (i) => `Mina ${english(i)}: rain will fall\n`),
  ...both('lines of one speaker that run on', 'وزیر راه:\n', 'Minister:\n'),
  ...both('according to', 'به گفته مینا راد ', 'according to Mina Rad '),
  ...both('provenance', 'به گزارش ایسنا به نقل از ایرنا، ', 'according to Reuters, '),
  ...both('reports that are cited', 'به گزارش ایسنا، آب کم است.\n', 'According to Reuters, rain will fall.\n'),
  ...both('different outlets', (i) => `به گزارش خبرگزاری ${persian(i)}، آب کم است.\n`, (i) => `According to the ${english(i)} news agency, rain will fall.\n`),
  ...both('names before what is said of something', 'حسن نیک‌پی آمد.\nنیک‌پی کار را خوب دانست.\n', 'John Doe came.\nDoe called the work good.\n'),
  ...both('appositions', 'وزیر راه، ', 'the mayor, '),
  ...both('bodies and whose they are', 'خبرگزاری نسیم، وابسته به شهرداری، ', 'the agency, a part of the council, '),
  ...both('members of one another', 'از اعضای گروه راد، ', 'one of the members, '),
  ...both('belonging to several', 'مینا راد و از اعضای گروه ', 'Mina Rad and one of '),
  ...both('headings with a semicolon behind empty lines', { whole: (i) => '***\n'.repeat(i) + 'هشدار؛\n'.repeat(i) }, { whole: (i) => '***\n'.repeat(i) + 'Warning;\n'.repeat(i) }),
  ...both('adjuncts', 'با بیان اینکه ', 'saying that '),
  ...both('obligations', 'باید ', 'must '),
  ...both('addresses', '@kanal https://a.b ', '@kanal https://a.b '),
  ...both('nested quotations', nested('«', '»', 'او گفت: '), nested('“', '”', 'he said: ')),
  ...both('nested brackets', nested('(', ')', 'آب '), nested('(', ')', 'water ')),
  ...both('nested brackets of two kinds', nested('([', '])', ''), nested('([', '])', '')),
  ...both('quotations never closed, each in its paragraph', 'او گفت: «آب کم است\n', 'He said: “rain will fall\n'),
  ...both('quotations that seem to go on over paragraphs', 'او گفت: «آب «کم» است\n«باران» می‌بارد «\n', 'He said: “rain “will” fall\n“Water” falls “\n'),
  ...both('nested speech', 'او گفت که ', 'he said that '),
  ...both('both languages in turn', 'باران می‌بارد و آب کم است.\nRain will fall on the town.\n', 'Rain will fall on the town.\nباران می‌بارد و آب کم است.\n'),
} // prettier-ignore

type Pieces = string | ((i: number) => string) | { whole: (pieces: number) => string }

function both(name: string, fa: Pieces, en: Pieces): typeof HOSTILE {
  return {
    [`${name}, fa`]: { language: 'fa', text: repeated(fa) },
    [`${name}, en`]: { language: 'en', text: repeated(en) },
  }
}

function repeated(pieces: Pieces): (count: number) => string {
  if (typeof pieces === 'string') return (count) => pieces.repeat(count)
  if (typeof pieces === 'object') return pieces.whole
  return (count) => Array.from({ length: count }, (_, i) => pieces(i)).join('')
}

function nested(open: string, close: string, before: string): Pieces {
  return { whole: (count) => (before + open).repeat(count) + close.repeat(count) }
}

/** Words whose letters tell a number. */
const persian = (i: number): string => [...String(i)].map((digit) => 'ابپتثجچحخد'[Number(digit)]).join('')
const english = (i: number): string => 'Q' + [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
