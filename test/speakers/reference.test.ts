import { describe, expect, test } from '@jest/globals'
import { extract } from '../support/extract.js'
import { soleSpeaker, speakersOf } from './support.js'

test('an office is whose name it stands behind, and not whose name «و» joins to it', () => {
  const people = 'کاوه رادمنش، دبیر جشنواره و حسن سعیدی، معاون شهردار در این نشست بودند.'
  expect(speakersOf(`${people}\nدبیر جشنواره گفت: راه باز است.\nمعاون شهردار گفت: پل بسته است.`)).toEqual([
    'کاوه رادمنش',
    'حسن سعیدی',
  ])
})

test('the spelling of a name in brackets is no office of its bearer', () => {
  const text = '"آن ماری نوردال"(Anne-Marie Nordahl) مدیر موزه گفت که تالار باز است.'
  expect(soleSpeaker(text)).toMatchObject({ name: 'آن ماری نوردال', roles: [{ text: 'مدیر موزه' }] })
})

test.each([
  ['نخست‌وزیر بریتانیا', 'نخست‌وزیر انگلیس'],
  ['سخنگوی وزارت نیروی جمهوری اسلامی', 'سخنگوی وزارت نیروی ایران'],
  ['رئیس بانک مرکزی ایالات متحده', 'رئیس بانک مرکزی آمریکا'],
])('whoever is of a country is, whatever the country is called: «%s», «%s»', (one, other) => {
  expect(soleSpeaker(`${one} گفت: بودجه کم است.\nشهر آرام بود.\n${other} گفت: مالیات زیاد است.`).roles).toHaveLength(1)
})

test('a newspaper with a country’s name is no other with another name of it', () => {
  const text = 'روزنامه ایران نوشت که بودجه کم است. روزنامه جمهوری اسلامی نوشت که مالیات زیاد است.'
  expect(speakersOf(text)).toEqual(['روزنامه ایران', 'روزنامه جمهوری اسلامی'])
})

test('whom somebody speaks of is not he, though the office and the name have nothing but what is asked for between them', () => {
  const { speakers } = extract('شهردار رودبالا خواستار برکناری بهرام کرمانی شد.')
  expect(speakers).toMatchObject([{ name: 'شهردار رودبالا', roles: [{ text: 'شهردار رودبالا' }] }])
})

test.each([
  ['یک آینه‌ساز گفت', 'unnamed'],
  ['یک دکترای خاک‌شناسی گفت', 'unnamed'],
  ['برخی آسان‌اندیشان گفتند', 'group'],
])('whoever is told as new has no name, though nobody knows what he is called by: %s', (said, kind) => {
  const [name] = said.split(' گفت')
  expect(extract(`${said} که بازار آرام است.`).speakers).toMatchObject([{ name, kind }])
})

test('a name has one blank between its words, however many the text has', () => {
  expect(speakersOf('مینا  \u00a0کریمی گفت: پل بسته است.')).toEqual(['مینا کریمی'])
})

test('an office and behind a comma a name, closed by another, are one person’s', () => {
  const office = 'دبیر جشنواره گفت: راه باز است.'
  expect(speakersOf(`دیروز دبیر جشنواره، کاوه رادمنش، به یزد رفت.\n${office}`)).toEqual(['کاوه رادمنش'])
  // A list.
  expect(speakersOf(`دیروز دبیر جشنواره، کاوه رادمنش، رضا محمدی و دیگران رفتند.\n${office}`)).toEqual(['دبیر جشنواره'])
})

test('somebody whom the headline only names is who is described in the lead and named again', () => {
  const text = 'نشست شورا از نگاه کاوه رادمنش\nیک کارشناس آب گفت: سد پر است.\nکاوه رادمنش به سپهر گفت: پل بسته است.'
  expect(speakersOf(text)).toEqual(['کاوه رادمنش', 'کاوه رادمنش'])
  // He is told of by his office.
  const told = 'سفر وزیر نیرو کاوه رادمنش\nیک کارشناس آب گفت: سد پر است.\nکاوه رادمنش به سپهر گفت: پل بسته است.'
  expect(speakersOf(told)).toEqual(['کارشناس آب', 'کاوه رادمنش'])
})

test('a given name that is a word too belongs to the surname behind it', () => {
  const text = 'پل را جان سعیدی ساخت.\nسعیدی گفت: پل باز است.'
  expect(speakersOf(text)).toEqual(['جان سعیدی'])
  expect(speakersOf('آن زمان سعیدی به یزد رفت.\nسعیدی گفت: پل باز است.')).toEqual(['سعیدی'])
})

describe('A pronoun', () => {
  test('means who spoke last, across paragraphs', () => {
    const text = 'مینا راد گفت: باران می‌بارد.\nوی افزود: سیل نمی‌آید.\nاو تأکید کرد: سد محکم است.'
    expect(speakersOf(text)).toEqual(['مینا راد', 'مینا راد', 'مینا راد'])
  })

  test('is not caught in somebody else’s quotation', () => {
    const text = 'مینا راد گفت: «بهرام کرمانی به من گفت که جاده باز است.» وی افزود: «سد هم پر است.»'
    const speakers = speakersOf(text)
    expect(speakers[0]).toBe('مینا راد')
    expect(speakers.at(-1)).toBe('مینا راد')
  })

  test('with a verb of answering is not who has just asked', () => {
    const text = 'مینا راد از کار پل گفت: کار تمام شد.\nمجری پرسید آیا راه باز است؟ او پاسخ داد: «راه باز نیست.»'
    expect(speakersOf(text)).toEqual(['مینا راد', 'مجری', 'مینا راد'])
  })

  test('means who was told something, where who told it speaks of himself', () => {
    const told = 'شهردار گفت: به مدیر مدرسه گفتم چرا در را نمی‌بندید'
    expect(speakersOf(`${told} و او پاسخ داد که کلید گم شده است.`)).toEqual(['شهردار', 'شهردار', 'مدیر مدرسه'])
    // A verb without its subject.
    expect(speakersOf(`${told}، جواب داد کلید گم شده است.`)).toEqual(['شهردار', 'شهردار', 'مدیر مدرسه'])
  })

  test('is never he whose name alone stands in quotation marks behind it', () => {
    const text = 'مینا راد گفت: باران می‌بارد.\nاو در واکنش به انتقادهای «بهرام کرمانی» گفت: «سد محکم است.»'
    expect(speakersOf(text)).toEqual(['مینا راد', 'مینا راد'])
  })

  test('means the subject of the sentence before, where nobody spoke in it', () => {
    const text = 'کاوه سهرابی دیروز به سنندج سفر کرد. او گفت: جاده خوب است.'
    expect(speakersOf(text)).toEqual(['کاوه سهرابی'])
  })

  test('in the singular means a person, neither an outlet nor a group', () => {
    const text = 'مینا راد گفت: باران می‌بارد. خبرگزاری رویترز نوشت: سیل آمد. وی افزود: سد محکم است.'
    expect(speakersOf(text).at(-1)).toBe('مینا راد')
  })

  test('in the plural means several', () => {
    const text = 'پژوهشگران دانشگاه شیراز دریافتند که خواب مهم است. آنها گفتند که کودکان بیشتر می‌خوابند.'
    expect(speakersOf(text)).toEqual(['پژوهشگران دانشگاه شیراز', 'پژوهشگران دانشگاه شیراز'])
  })

  test('at the head of a text means whom it names next', () => {
    expect(speakersOf('وی گفت: باران می‌بارد.\nمینا راد افزود: سیل نمی‌آید.')).toEqual(['مینا راد', 'مینا راد'])
  })

  test('that nobody is known for has no speaker', () => {
    expect(speakersOf('وی گفت: باران می‌بارد.')).toEqual([null])
  })
})

describe('A demonstrative phrase', () => {
  test('means the one whose role it repeats', () => {
    const text =
      'آیدا رستمی، نماینده مجلس، گفت: بودجه کم است. بهرام کرمانی، وزیر نیرو، گفت: برق کافی است. این نماینده مجلس افزود: بودجه را زیاد می‌کنیم.'
    expect(speakersOf(text)).toEqual(['آیدا رستمی', 'بهرام کرمانی', 'آیدا رستمی'])
  })

  test('means the one of its country', () => {
    const text =
      'وزیر خارجه روسیه گفت: جنگ پایان می‌یابد. نخست‌وزیر عراق گفت: مرز باز است. این مقام روس افزود: گفت‌وگو می‌کنیم.'
    expect(speakersOf(text).at(-1)).toBe('وزیر خارجه روسیه')
  })

  test('of an institution means the institution that was spoken of', () => {
    const text = 'بانک توسعه شمال در رشت شعبه باز کرد. این بانک اعلام کرد که وام می‌دهد.'
    expect(speakersOf(text)).toEqual(['بانک توسعه شمال'])
  })

  test('of a statement means the one whose statement it is', () => {
    const text = 'وزارت نیرو در بیانیه‌ای اعلام کرد که برق کافی است. در این بیانیه آمده است: خاموشی نداریم.'
    expect(speakersOf(text)).toEqual(['وزارت نیرو', 'وزارت نیرو'])
  })

  test('of a statement means the subject that has made it, though nothing was reported of it yet', () => {
    const text = 'سازمان آب رودبالا با صدور بیانیه‌ای از مردم شهر تشکر کرد.\nدر این بیانیه آمده است: خاموشی نداریم.'
    expect(speakersOf(text)).toEqual(['سازمان آب رودبالا'])
  })
})

test.each([
  ['that its verb begins with', 'شرکت نسیم قصد دارد پل بسازد. این شرکت گفت کارگر می‌گیرد.', 'شرکت نسیم'],
  ['that counts what it does', 'شرکت نسیم یک پل تازه را باز کرد. این شرکت گفت کارگر می‌گیرد.', 'شرکت نسیم'],
  ['that is its object', 'نباید شرکت آب و باران آن را بسازد. این شرکت گفت کارگر می‌گیرد.', 'شرکت آب و باران'],
])('The institution that a phrase points back at ends before the word %s', (_, text, name) => {
  expect(speakersOf(text)).toEqual([name])
})

describe('What a phrase points at', () => {
  test('stands before it: an outlet that cites another is not that other', () => {
    const text = 'روزنامه رودبالا نوشت: پل ریخت. این رسانه به نقل از خبرگزاری دشت نوشت: راه بسته است.'
    expect(speakersOf(text).filter((name) => name === 'خبرگزاری دشت')).toHaveLength(1)
  })

  test('may be several people, where it is a group', () => {
    expect(speakersOf('حوثی‌های یمن گفتند باران بارید. این گروه گفت که راه بسته است.')[1]).toBe('حوثی‌های یمن')
  })

  test('is no outlet, where it is an institution', () => {
    expect(speakersOf('به نقل از خبرگزاری دشت، برف بارید. این شرکت می‌گوید پل باز است.')[1]).toBe('این شرکت')
  })
})

test('a noun with a written ezafe is taken up by the same noun without: «شورای X»، «این شورا»', () => {
  const text = 'شورای شهر رودبالا امروز نشست داشت. این شورا اعلام کرد که پل بسته است.'
  expect(speakersOf(text)).toEqual(['شورای شهر رودبالا'])
})

describe('The name in a headline', () => {
  const lead = 'وزیر نیرو در نشست خبری گفت: سدها پر است.\nوی افزود: برق داریم.'

  test.each([
    'واکنش فلاحی‌نژاد به بحران آب',
    'هشدار جدی فلاحی‌نژاد درباره آب',
    'پل رود | واکنش فلاحی‌نژاد به بحران آب',
  ])('behind a noun of speech is his whom the lead calls by his office: %s', (headline) => {
    expect(new Set(speakersOf(`${headline}\n${lead}`))).toEqual(new Set(['فلاحی‌نژاد']))
  })

  test.each(['رستمی به دیدار کشاورزان رفت', 'تلاش رستمی برای ساخت سد'])(
    'with which it begins, and that the text does not name again, is his too: %s',
    (headline) => {
      expect(speakersOf(`${headline}\n${lead}`)).toEqual(['رستمی', 'رستمی'])
    },
  )

  test.each([
    ['in somebody else’s words', 'مدیر سد: ادعاهای فلاحی‌نژاد درباره آب نادرست است'],
    ['that is spoken of', 'پاسخ دانشمندان به ادعاهای فلاحی‌نژاد درباره آب'],
  ])('says nothing of the lead’s speaker where it stands %s', (_, headline) => {
    expect(speakersOf(`${headline}\n${lead}`).slice(-2)).toEqual(['وزیر نیرو', 'وزیر نیرو'])
  })
})

test('a surname behind a country is the name of its office’s holder', () => {
  expect(speakersOf('نخست‌وزیر مجارستان محمدی گفت: باران می‌بارد.')).toEqual(['محمدی'])
})

test('somebody told by another person is not that person: «خواهر X»', () => {
  expect(speakersOf('خواهر نادر فلاحی: برادرم بی‌گناه است')).toEqual(['خواهر نادر فلاحی'])
  expect(speakersOf('وکیل مدافع مینا راد گفت: دادگاه فرداست.')).toEqual(['وکیل مدافع مینا راد'])
  // No name follows: what a person is.
  expect(speakersOf('یک وکیل دادگستری گفت: رأی صادر شد.\nنادر فلاحی افزود: اعتراض می‌کنیم.')).toEqual([
    'نادر فلاحی',
    'نادر فلاحی',
  ])
})

test('whoever serves somebody is not that person: «مشاور X», but behind a body the name is the holder’s', () => {
  expect(speakersOf('مشاور بهرام راد گفت: پل باز است.')).toEqual(['مشاور بهرام راد'])
  expect(speakersOf('بهرام راد ناپدید شده است. نامزد بهرام راد گفت: تنها مانده‌ام.')).toEqual(['نامزد بهرام راد'])
  expect(speakersOf('معاون سازمان آب بهرام راد گفت: پل باز است.')).toEqual(['بهرام راد'])
})

test('the bearer of an office may stand behind it and a comma', () => {
  const sources = (text: string) => extract(text).claims.map(({ source }) => source?.text)
  for (const text of [
    'وزیر راه، نادر فلاحی: جاده باز است',
    'وزیر راه، نادر فلاحی گفت: جاده باز است.',
    'وزیر راه، نادر فلاحی، گفت: جاده باز است.',
  ]) {
    expect(sources(text)).toEqual(['وزیر راه، نادر فلاحی'])
    expect(speakersOf(text)).toEqual(['نادر فلاحی'])
  }
  // Two who speak are not one.
  expect(speakersOf('وزیر راه، نادر فلاحی و مینا راد گفتند: جاده باز است.')).not.toContain('نادر فلاحی')
})

describe('A subject that the verb leaves out', () => {
  test('is who spoke last', () => {
    const text = 'مینا راد گفت: باران می‌بارد.\nهمچنین افزود: سیل نمی‌آید.'
    expect(speakersOf(text)).toEqual(['مینا راد', 'مینا راد'])
  })

  test('in the first person is the one in whose words it stands', () => {
    const text = 'مینا راد گفت: «دیروز به وزیر گفتم که جاده بسته است.»'
    expect(new Set(speakersOf(text))).toEqual(new Set(['مینا راد']))
  })

  test('is not what the verb says of its object', () => {
    const text = 'مینا راد گزارش را بی‌پایه خواند. وی آماری نداد، اما خبر را «خیالی» خواند و افزود: سد پر است.'
    expect(new Set(speakersOf(text))).toEqual(new Set(['مینا راد']))
  })

  test('is behind «این‌گونه», which is no subject', () => {
    const text = 'مینا راد در نشست خبری به پرسش‌ها این‌گونه پاسخ داد که سد پر است.'
    expect(speakersOf(text)).toEqual(['مینا راد'])
  })
})

test('a relative clause speaks with the voice of its head, who is spoken of in passing', () => {
  const text = 'نادر فلاحی در پاسخ به مینا راد که گفته بود پل بسته است، گفت: پل باز است. او افزود: کار تمام شد.'
  const { claims, speakers } = extract(text)
  const nameOf = (id: string | null | undefined): string | undefined => speakers.find((s) => s.id === id)?.name
  expect(claims.map(({ cue, source, speaker }) => [cue?.text, source?.text, nameOf(speaker)])).toEqual([
    ['گفته بود', 'مینا راد', 'مینا راد'],
    ['گفت', 'نادر فلاحی', 'نادر فلاحی'],
    ['افزود', 'او', 'نادر فلاحی'],
  ])
})

test('an outlet’s name in quotation marks behind its head is the source’s, not the object’s', () => {
  const { claims } = extract('روزنامه «ریشه» این طرح را غیرقانونی می‌داند.')
  expect(claims.map(({ source, text }) => [source?.text, text])).toEqual([['روزنامه «ریشه»', 'این طرح را غیرقانونی']])
})

test('what an agent calls something stands behind the agent', () => {
  const { claims } = extract('این تصمیم از سوی انجمن معلمان «بی‌احترامی به مردم» خوانده شده است.')
  expect(claims.map(({ source, text }) => [source?.text, text])).toEqual([
    ['انجمن معلمان', 'این تصمیم … «بی‌احترامی به مردم»'],
  ])
})

test('somebody behind a semicolon speaks in what follows, and a complement of another verb does not', () => {
  const sources = (text: string) => extract(text).claims.map(({ source }) => source?.text)
  expect(sources('پل قدیمی بسته است؛ آن‌ها نقشه‌ای دارند و می‌گویند که کار یک سال می‌برد.')).toEqual(['آن‌ها'])
  expect(sources('مینا راد گفت: سد پر است. از بارش تازه خبر داد و نوشت: رودها بالا آمده‌اند.').at(-1)).toBeUndefined()
})

test('«آن‌ها» in what is said about a country are those of the country, and not those to whom it is said', () => {
  const told = 'دیروز با همه صحبت کردم. آن‌ها گفتند که پل بسته است.'
  expect(speakersOf(`راد درباره عمان:\n${told}`)).toEqual(['راد', 'عمان'])
  expect(speakersOf(`راد به عمان:\n${told}`)).toEqual(['راد', null])
})

test('«خبرنگار دیگری» is nobody who was called «خبرنگار»', () => {
  const { claims, speakers } = extract('خبرنگار: پل کی باز می‌شود؟\nخبرنگار دیگری: راه بسته است؟\nخبرنگار: سد پر است؟')
  const names = claims.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name)
  expect(names).toEqual(['خبرنگار', 'خبرنگار دیگری', 'خبرنگار'])
})

describe('The one line below a headline', () => {
  test('names the one whom the headline describes, or describes the one whom it names', () => {
    expect(speakersOf('وزیر آب عمان: سد پر است\n🔹\nناصر فلاحی: سیل نمی‌آید.')).toEqual(['ناصر فلاحی', 'ناصر فلاحی'])
    // A surname that the lexicon does not know.
    expect(speakersOf('وزیر آب عمان: سد پر است\n🔹\nبرنجوک: سیل نمی‌آید.')).toEqual(['برنجوک', 'برنجوک'])
    expect(speakersOf('عضو شورای شهر: پل بسته است\n🔹\nفلاحی، نماینده بازار: راه باز می‌شود.')).toEqual([
      'فلاحی',
      'فلاحی',
    ])
    expect(speakersOf('فلاحی اعلام کرد: پل بسته است\n🔹\nوزیر راه عمان: پل باز می‌شود.')).toEqual(['فلاحی', 'فلاحی'])
  })

  test('is another’s behind a question, behind a mere calling, and in a list of news', () => {
    const others = [
      'خبرنگار دریا: چرا سد پر است؟\n🔹\nناصر فلاحی: باران آمد.',
      'خبرنگار: سد رودبالا پر شده است\n🔹\nناصر فلاحی: باران آمد.',
      '🔹\nوزیر آب عمان: سد پر است\n🔹\nناصر فلاحی: سیل نمی‌آید.',
    ]
    for (const text of others) expect(new Set(speakersOf(text)).size).toBe(2)
  })
})

describe('A description', () => {
  test('behind «یک» holds no name, and what stands behind «استاد» before a body is a field', () => {
    expect(speakersOf('یک دکتر میان‌دریایی بندر گفت: باد می‌آید.')).toEqual(['یک دکتر میان‌دریایی بندر'])
    expect(speakersOf('استاد ژئومورفیک دانشگاه دریانوردی گفت: خواب خوب است.')).toEqual([
      'استاد ژئومورفیک دانشگاه دریانوردی',
    ])
  })

  test.each([
    ['the office of who heads a state', 'نخست‌وزیر سهرابی', 'سهرابی'],
    ['a country', 'وزیر خارجه عراق کاوه سهرابی', 'کاوه سهرابی'],
  ])('has a name behind %s', (_, source, name) => {
    expect(speakersOf(`${source} گفت: باد می‌آید.`)).toEqual([name])
  })

  test('has none in «معاون نخست‌وزیر X», who is another', () => {
    expect(speakersOf('معاون سابق نخست‌وزیر سهرابی، آیدا رستمی گفت: باد می‌آید.')).toEqual(['آیدا رستمی'])
  })

  test('names who speaks behind a noun of speech, its adjectives and a document', () => {
    expect(speakersOf('متن پیام راد به مردم:\nما می‌سازیم.')).toEqual(['راد'])
    expect(speakersOf('بیانیه عمان، قطر و ترکیه: از همسایگان می‌خواهیم که راه را باز کنند.')).toEqual([
      'عمان، قطر و ترکیه',
    ])
  })

  test('in quotation marks is a name, whatever its words mean elsewhere', () => {
    expect(speakersOf('طبق گزارش "سازمان حفاظت محیط زیست دریا"، آب گرم شده است.')).toEqual([
      'سازمان حفاظت محیط زیست دریا',
    ])
    expect(speakersOf('طبق گزارش "سازمان حفاظت محیط زیست دریا"(ABC)، آب سرد است.')).toEqual([
      'سازمان حفاظت محیط زیست دریا',
    ])
  })
})

test('A role that begins a sentence ends before what its verb says of it', () => {
  const text = 'شهردار ساوه سخنانی درباره پل نو را پس گرفت.\nشهردار ساوه گفت: پل آماده است.'
  expect(speakersOf(text)).toEqual(['شهردار ساوه'])
})

describe('A name behind a role that nobody had', () => {
  const role = 'کتاب در شیراز\nنمایشگاهی در شیراز برپا شد.\nمدیر کانون کتاب گفت: نمایشگاه باز است.'

  test('is its holder’s in the next paragraph', () => {
    expect(speakersOf(`${role}\nبهرام کرمانی گفت: بلیت گران است.`)).toEqual(['بهرام کرمانی', 'بهرام کرمانی'])
  })

  test('is another’s behind a paragraph more, or behind «همچنین»', () => {
    const far = `${role}\nدیروز در شهر باران بارید.\nبهرام کرمانی گفت: بلیت گران است.`
    expect(speakersOf(far)).toEqual(['مدیر کانون کتاب', 'بهرام کرمانی'])
    expect(speakersOf(`${role}\nهمچنین بهرام کرمانی گفت: بلیت گران است.`)).toEqual(['مدیر کانون کتاب', 'بهرام کرمانی'])
  })
})

test('«این ادعا» is a claim of whoever spoke last', () => {
  const text = 'مقامات نروژی مدعی شدند پل رودبالا بسته است.\nبر اساس این ادعا، راه دوم هم باز نمی‌شود.'
  expect(speakersOf(text)).toEqual(['مقامات نروژی', 'مقامات نروژی'])
})

test('Who heads a state is the only one who spoke so far, called only by name, and not one of two', () => {
  const text = 'مینا راد گفت: پل باز است.\nنخست‌وزیر نروژ همچنین افزود: آب سرد است.'
  expect(speakersOf(text)).toEqual(['مینا راد', 'مینا راد'])
  expect(speakersOf(`کاوه سعیدی گفت: باران می‌بارد.\n${text}`)).toEqual(['کاوه سعیدی', 'مینا راد', 'نخست‌وزیر نروژ'])
})

test('A name with an initial in it is one name, and its surname means whoever bears it', () => {
  expect(speakersOf('کاوه ج. سعیدی گفت: پل باز است.\nسعیدی افزود: آب سرد است.')).toEqual([
    'کاوه ج. سعیدی',
    'کاوه ج. سعیدی',
  ])
  expect(speakersOf('وزیر نیرو کاوه جی. سعیدی گفت: پل باز است.')).toEqual(['کاوه جی. سعیدی'])
  // A signature below what somebody wrote.
  expect(speakersOf('سعیدی نوشت:\nپل باز است.\nرئیس‌جمهور کاوه جی. سعیدی')).toEqual(['کاوه جی. سعیدی'])
})

test('Whose the figures are is their speaker, and nobody is found behind what only belongs to a sort of report', () => {
  expect(speakersOf('طبق آمار بانک توسعه شمال، نان گران شده است.')).toEqual(['بانک توسعه شمال'])
  expect(speakersOf('طبق جدیدترین نظرسنجی دانشگاه یزد، مردم نگران‌اند.')).toEqual(['دانشگاه یزد'])
  expect(speakersOf('طبق آمار گندم، نان گران شده است.')).toEqual(['آمار گندم'])
  // A treaty and a given name.
  expect(speakersOf('پیمان سعیدی گفت: پل باز است.')).toEqual(['پیمان سعیدی'])
})

test('Whose a report is may be a group, or pointed at: «اطلاعیه این شرکت»', () => {
  expect(speakersOf('بر اساس تحقیقات اخیر پژوهشگران دانشگاه یزد، نان گران شده است.')).toEqual(['پژوهشگران دانشگاه یزد'])
  const text = 'شرکت گندم رامین گفت که نان گران می‌شود.\nبر اساس اطلاعیه این شرکت، گندم کم است.'
  expect(speakersOf(text)).toEqual(['شرکت گندم رامین', 'شرکت گندم رامین'])
})

test('The adjective of a report is no part of its source', () => {
  expect(speakersOf('طبق گزارش ماهانه شرکت گندم رامین، نان کم شده است.')).toEqual(['شرکت گندم رامین'])
})

test('A report behind its adjective is a document', () => {
  for (const report of ['تازه‌ترین گزارش‌ها', 'آخرین ارزیابی‌های موجود'])
    expect(extract(`طبق ${report}، آب رودخانه کم است.`).speakers).toMatchObject([{ kind: 'document', name: report }])
})

test('An adverb of place is nobody, and an object where it is one', () => {
  expect(speakersOf('مینا راد به شیراز رفت و آنجا گفت که راه باز است.')).toEqual(['مینا راد'])
  const [claim] = extract('مردم آنجا را خانه خود می‌دانند.').claims
  expect(claim?.content.map((piece) => piece.text)).toEqual(['آنجا را خانه خود'])
})

test('A pronoun in somebody’s own words is not the one who says them', () => {
  const text = 'کاوه سهرابی آمد.\nمینا راد گفت: دیشب او خواهان مرخصی شد و ما تنها ماندیم.'
  expect(speakersOf(text)).toEqual(['مینا راد', 'کاوه سهرابی'])
})

test('An office that the headline tells of is of who alone speaks below, when a paragraph begins with it', () => {
  const text =
    'سفر شهردار ساوه به کوه\nشهردار ساوه به کوه رفت.\nبهرام کرمانی در این سفر گفت: برف کم است.\nشهردار ساوه افزود: چشمه پرآب است.'
  expect(speakersOf(text)).toEqual(['بهرام کرمانی', 'بهرام کرمانی'])
})

describe('Of two with one surname', () => {
  test('neither is called by the other’s given name', () => {
    const text = 'بهرام کرمانی برنده شد.\nکرمانی از دوستانش خواست که بیایند.\nمحمدحسین کرمانی هم برنده شد.'
    expect(speakersOf(text)).toEqual(['بهرام کرمانی'])
  })

  test('who has spoken speaks on', () => {
    const text = 'بهرام کرمانی گفت: پرویز کرمانی برنده شد.\nکرمانی افزود: کار سخت است.'
    expect(speakersOf(text)).toEqual(['بهرام کرمانی', 'بهرام کرمانی'])
  })
})

test('Who adds has spoken before: another role, whatever it is, is of the one named person who has', () => {
  const text = 'دبیر شورای شهر یزد، بهرام راد، گفت: پل باز است.'
  expect(speakersOf(`${text}\nسفیر سابق ایران در لتونی افزود: آب سرد است.`)).toEqual(['بهرام راد', 'بهرام راد'])
  expect(speakersOf(`${text}\nدارنده دو نشان طلا افزود: آب سرد است.`)).toEqual(['بهرام راد', 'بهرام راد'])
})

test('A role that begins a paragraph, its words behind a colon, is of the one named person who has spoken, not of one of two', () => {
  const text = 'بهرام راد، دبیر شورای شهر یزد، گفت: پل باز است.'
  const more = 'سفیر سابق ایران در لتونی تصریح کرد: آب سرد است.'
  expect(speakersOf(`${text}\n${more}`)).toEqual(['بهرام راد', 'بهرام راد'])
  const adjunct = 'سفیر سابق ایران در لتونی با بیان اینکه آب سرد است، گفت: جاده بسته است.'
  expect(new Set(speakersOf(`${text}\n${adjunct}`))).toEqual(new Set(['بهرام راد']))
  const second = 'مینا ساحلی، شهردار یزد، گفت: جاده بسته است.'
  expect(speakersOf(`${text}\n${second}\n${more}`)).toEqual(['بهرام راد', 'مینا ساحلی', 'سفیر سابق ایران در لتونی'])
})

test('A role that begins a paragraph without a colon is nobody’s who has one already', () => {
  const text = 'بهرام راد، وکیل کارگران، گفت: پل باز است.'
  expect(speakersOf(`${text}\nرئیس بندر این سخن را دروغ خواند.`)).toEqual(['بهرام راد', 'رئیس بندر'])
})

test('«این گزارش» is the outlet’s that reports, not of those whom it cites or tells of', () => {
  const report = 'بر اساس این گزارش، جاده بسته است.'
  expect(speakersOf(`رویترز به نقل از مقام‌های نروژی: پل ریخته است.\n${report}`).at(-1)).toBe('رویترز')
  expect(speakersOf(`رویترز گزارش داد که نروژ نگران است که پل بریزد.\n${report}`).at(-1)).toBe('رویترز')
})

test('A subject that is left out is whoever spoke or was a subject, not who is named in passing', () => {
  const said = 'می‌گوید: پل باز است.'
  expect(speakersOf(`بهرام راد به یزد رفت.\n${said}`)).toEqual(['بهرام راد'])
  expect(speakersOf(`در یزد از خانه بهرام راد دیدن کردند.\n${said}`)).toEqual([null])
})

test('A subject that is left out is whom the sentence before is about, though another spoke last', () => {
  const spoken = 'مینا راد گفت: «باران می‌بارد.»\n'
  expect(speakersOf(`${spoken}بهرام کرمانی به پنجره تکیه داد. گفت: «سیل نمی‌آید.»`)).toEqual([
    'مینا راد',
    'بهرام کرمانی',
  ])
  const surname = `${spoken}بهرام کرمانی گفت: «سیل نمی‌آید.»\nراد به پنجره تکیه داد. گفت: «می‌آید.»`
  expect(speakersOf(surname)[2]).toBe('مینا راد')
})

test('A pronoun means somebody named before whose surname alone the sentence before is about', () => {
  const text = 'مینا راد گفت: باران می‌بارد.\nبهرام کرمانی گفت: سیل نمی‌آید.\nراد به یزد رفت. او گفت: سد پر است.'
  expect(speakersOf(text)[2]).toBe('مینا راد')
})

test('A pronoun does not mean what somebody is said to be: «طرفدار آبی است»', () => {
  expect(speakersOf('مینا راد گفت: «باران می‌بارد.»\nطرفدار آمریکا است. او گفت: «سد پر است.»')[1]).toBe('مینا راد')
})

test('What the narrator says of himself is no claim, nor does it hold one; below a headline a speaker may be meant', () => {
  const text = 'آن شب به مأمور گفتم که در بسته است. مینا راد گفت: باران می‌بارد.'
  expect(speakersOf(text)).toEqual(['مینا راد'])
  expect(extract(`خاطره‌های یک شب\n${text}`).claims).toHaveLength(2)
})

test('An adjective that only its ending tells stands between a noun of speech and whose it is', () => {
  expect(speakersOf('پیام تلفنی بهرام کرمانی: راه باز است.')).toEqual(['بهرام کرمانی'])
  expect(speakersOf('هشدار تلفنی کارگران بندر: اسکله ترک دارد.')).toEqual(['کارگران بندر'])
})

test.each([
  ['نشست دوم با حضور بهرام کرمانی شهردار رودبالا برگزار شد.', 'شهردار رودبالا'],
  ['نشان طلایی به بهرام کرمانی، طراح فرش اهدا شد.', 'طراح فرش'],
  ['بهرام کرمانی، کارشناس آبخیزداری است.', 'کارشناس آبخیزداری'],
])('What somebody is ends before the verb’s own word, and not before a copula: %s', (text, role) => {
  expect(soleSpeaker(`${text}\nکرمانی گفت: راه باز است.`).roles).toEqual([expect.objectContaining({ text: role })])
})

test('One word that nobody knows is a group’s where its verb is of several, and a name behind a title', () => {
  expect(soleSpeaker('شیپورزنانی گفتند که تالار سرد است.').kind).toBe('group')
  expect(soleSpeaker('شیپورزنانی گفت که تالار سرد است.').kind).toBe('person')
  expect(soleSpeaker('دکتر شیپورزن گفتند که تالار سرد است.').kind).toBe('person')
})

test('Who is pointed at by a word that nobody knows is who spoke, and a thing that is pointed at is no person', () => {
  const before = 'بهرام کرمانی گفت: راه باز است.\n'
  expect(speakersOf(`${before}این شیپورزن افزود: تالار سرد است.`)).toEqual(['بهرام کرمانی', 'بهرام کرمانی'])
  const { speakers } = extract(`${before}این بودجه می‌گوید که کار سخت است.`)
  expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([
    ['بهرام کرمانی', 'person'],
    ['این بودجه', 'group'],
  ])
})

test('Whom a heading further down tells of is not who speaks below it, but whom alone it names', () => {
  const said = (heading: string): (string | null)[] =>
    speakersOf(`آب سد کم شد\nبهرام کرمانی گفت: راه باز است.\n${heading}\nوی درباره سد گفت: آب کم است.`)
  expect(said('شهید مهدی رادمنش، الگوی جوانان بود')).toEqual(['بهرام کرمانی', 'بهرام کرمانی'])
  expect(said('مهدی رادمنش')).toEqual(['بهرام کرمانی', 'مهدی رادمنش'])
})

test('What looks like a verb within a role, «مردم», belongs to it', () => {
  const text = 'بهرام کرمانی نماینده مردم یزد و رئیس انجمن شعر در تالار بود. وی گفت: راه باز است.'
  expect(soleSpeaker(text).roles.map((role) => role.text)).toEqual(['نماینده مردم یزد', 'رئیس انجمن شعر'])
})

test('a quotation on a new line right behind what somebody has said is the other’s', () => {
  const people = 'نیما راد از پله‌ها پایین آمد.\nمینا کریمی گفت: «دیشب کجا بودی؟»'
  expect(speakersOf(`${people}\n«کنار رود نشسته بودم.»\n«تا صبح؟»`)).toEqual(['مینا کریمی', 'نیما راد', 'مینا کریمی'])
  expect(speakersOf(`${people} «کنار رود نشسته بودی؟»`)).not.toContain('نیما راد')
})

test('a surname that nobody else in the text has names whom the paragraph before only describes, where both talk', () => {
  const text = 'شهردار یزد گفت: باران می‌بارد.\nکشاورزان یزد گفتند: آب نیست.\nمدیرعامل سازمان آب ساوه گفت: سد خالی است.'
  expect(speakersOf(`${text}\nخشکناب گفت: باران نیست.`).slice(2)).toEqual(['خشکناب', 'خشکناب'])
  for (const other of ['خشکناب هم گفت', 'خشکناب پاسخ داد'])
    expect(speakersOf(`${text}\n${other}: باران نیست.`).slice(2)).toEqual(['مدیرعامل سازمان آب ساوه', 'خشکناب'])
})

test('whom headline and lead only describe is who is named first where the next paragraph begins, and no other', () => {
  const lead = 'دادستان یزد از زندان بازدید کرد.'
  const speaker = (text: string): string | null | undefined =>
    speakersOf(`${text}\nدادستان یزد گفت: زندان پر است.`).at(-1)
  for (const from of ['', 'به گزارش کاج‌نیوز، ', 'به گزارش کاج‌نیوز به نقل از دفتر دادگستری یزد، '])
    expect(speaker(`${lead}\n${from}علی کرمانی با زندانیان گفت‌وگو کرد.`)).toBe('علی کرمانی')
  for (const other of [
    `${lead}\nدر این بازدید علی کرمانی با زندانیان گفت‌وگو کرد.`,
    `${lead}\nسقف زندان ترک دارد.\nدیوارش کج است.\nعلی کرمانی با زندانیان گفت‌وگو کرد.`,
    `${lead}\nعلی کرمانی، رئیس زندان، با زندانیان گفت‌وگو کرد.`,
    'دادستان یزد از آزادی کرمانی خبر داد.\nعلی کرمانی دیروز به خانه رفت.',
  ])
    expect(speaker(other)).toBe('دادستان یزد')
})
