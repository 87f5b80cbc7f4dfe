import { describe, expect, test } from '@jest/globals'
import { extract, linesTold as told } from '../support/extract.js'

describe('a line with a speaker and a colon', () => {
  test('where nobody stands behind «به گزارش» nobody is cited before the colon', () => {
    expect(told('به گزارش، شهردار ساوه: سد پر شد.')).toEqual([['شهردار ساوه', 'سد پر شد']])
  })

  test('that ends with the colon is speech down to the channel’s name, direct', () => {
    const text = 'رئیس شورای شهر:\nپل تازه آماده است.\nمردم از فردا می‌گذرند.\n✅\n@kanal\nخبر شهر'
    const { claims } = extract(text)
    expect(claims).toMatchObject([{ type: 'direct', text: 'پل تازه آماده است.\nمردم از فردا می‌گذرند' }])
  })

  test('goes on into the broken line of a bullet', () => {
    const text = 'سخنگوی بندر: بارگیری آغاز شد\n🔹\nکشتی نخست\nبه عمان می‌رود.\n@kanal'
    expect(told(text)).toEqual([['سخنگوی بندر', 'بارگیری آغاز شد/🔹/کشتی نخست/به عمان می‌رود']])
  })

  test.each([
    ['a colon stands at the head of the next line', 'سخنگوی بندر\n: بارگیری آغاز شد.'],
    [
      'a hashtag stands in a line of its own',
      'نادر فلاحی، سخنگوی بندر در\n#گفتگو\nبا کانال شهر:\n🔹\nبارگیری آغاز شد.',
    ],
    ['a link stands behind a preposition', 'نادر فلاحی در گفتگو با\nکانال شهر\n:\nبارگیری آغاز شد.'],
  ])('may be broken by markup: %s', (_, text) => {
    expect(extract(text).claims).toMatchObject([{ text: 'بارگیری آغاز شد', type: 'direct' }])
  })

  test('may begin with the time at which it was written, as those of a live report do', () => {
    const text = '۰۹:۴۰ - وزیر راه: تعرفه از مهر تغییر می‌کند.\n۱۰:۰۵ سخنگوی نشست خبر داد که دور بعد فرداست.'
    expect(told(text)).toEqual([
      ['وزیر راه', 'تعرفه از مهر تغییر می‌کند'],
      ['سخنگوی نشست', 'دور بعد فرداست'],
    ])
  })

  test('needs somebody who speaks: a noun of speech that is nobody’s heads what the one above says', () => {
    expect(told('ستاد بحران:\n❌\nادعا: سد شکسته است.\n✅\nسد سالم است.\n@kanal')).toEqual([
      ['ستاد بحران', 'ادعا: سد شکسته است./✅/سد سالم است'],
    ])
    expect(told('ادعای فرماندار: سد شکسته است')).toEqual([['ادعای فرماندار', 'سد شکسته است']])
    const [speaker] = extract('ادعای یک مقام عمانی: سد شکسته است').speakers
    expect(speaker).toMatchObject({ name: 'یک مقام عمانی' })
  })

  test('is one beside the next where a hashtag or a colon begins something new', () => {
    expect(told('پل تازه باز شد.\n#خبر\nسخنگوی بندر: بارگیری آغاز شد.')).toEqual([['سخنگوی بندر', 'بارگیری آغاز شد']])
    expect(told('پل تازه باز می‌شود.\n#راوی\n: نادر فلاحی')).toEqual([])
  })

  describe('with lines below it', () => {
    const below = (line: string): number => told(`نادر فلاحی، فرماندار:\n🔹\nپل شکست.\n🔹\n${line}\n@kanal`).length
    const whole = (line: string): boolean =>
      told(`نادر فلاحی، فرماندار:\n🔹\nپل شکست.\n🔹\n${line}\n@kanal`)[0]?.[1].endsWith(line.slice(0, -1)) ?? false

    test.each([
      'آن‌ها گفتند که راه را باز نمی‌کنند.',
      'مردم شهر نگران خرابی پل هستند.',
      'وزیر راه به من گفت پل را می‌سازیم.',
    ])('holds what it tells of others: %s', (line) => {
      expect(whole(line)).toBe(true)
      expect(below(line)).toBe(2)
    })

    test.each([
      'وی گفت که راه باز می‌شود.',
      'این مقام گفت که راه باز می‌شود.',
      'فلاحی گفت که راه باز می‌شود.',
      'ناخدا راد نیز گفت که راه باز می‌شود.',
    ])('ends where the narrator speaks of the speaker, or of one more who spoke: %s', (line) => {
      expect(whole(line)).toBe(false)
    })

    test('tells of whoever it has just named, by a pronoun', () => {
      const text =
        'نادر فلاحی، فرماندار:\n🔹\nوزیر راه به من گفت پل را می‌سازیم.\n🔹\nاو افزود که راه بسته است.\n@kanal'
      expect(told(text)[0]?.[1]).toMatch(/او افزود که راه بسته است$/)
    })
  })

  test('leaves out a signature in Latin letters', () => {
    const text = 'پیام سفیر ژاپن:\nاز مهمان‌نوازی شما ممنونم.\nembassy_jp'
    expect(told(text)).toEqual([['پیام سفیر ژاپن', 'از مهمان‌نوازی شما ممنونم']])
  })

  test.each(['@kanal', '@kanal - Link', '@kanal…'])(
    'ends with a bullet that is signed on its own line: %s',
    (signature) => {
      const text = `سخنگوی بندر: بارگیری آغاز شد\n🔹\nکشتی نخست می‌رود. ${signature}\nدرمانگاه تازه باز می‌شود.`
      expect(told(text)).toEqual([['سخنگوی بندر', 'بارگیری آغاز شد/🔹/کشتی نخست می‌رود']])
    },
  )

  test('is an outlet’s report until another outlet’s begins', () => {
    const text = 'ایسنا: پل تازه تمام شد.\nمردم از فردا می‌گذرند.\n\nبه گزارش ایرنا، نفت ارزان شد.'
    expect(told(text)[0]).toEqual(['ایسنا', 'پل تازه تمام شد./مردم از فردا می‌گذرند'])
  })

  test('ends where a speaker stands behind the heading on the same line', () => {
    const text = 'کلانتری: مدرسه‌ها تعطیل نیست وزیر آموزش و پرورش:\n🔹\nکلاس‌ها از شنبه برقرار است.'
    expect(told(text)).toEqual([
      ['کلانتری', 'مدرسه‌ها تعطیل نیست'],
      ['وزیر آموزش و پرورش', 'کلاس‌ها از شنبه برقرار است'],
    ])
  })

  test('is one of a list only beside lines with the same bullet', () => {
    const text = '♦️ استاندار: سیل فروکش کرد\n🔹 فرماندار آبرود: دو پل شکست.\n🔹 راه روستا تا فردا باز می‌شود.'
    expect(told(text)).toEqual([
      ['استاندار', 'سیل فروکش کرد'],
      ['فرماندار آبرود', 'دو پل شکست.\n🔹 راه روستا تا فردا باز می‌شود'.replaceAll('\n', '/')],
    ])
  })

  test('is each of its bullets in a digest', () => {
    expect(told('#چند_خبر_کوتاه\n🔹\nاستاندار: سیل فروکش کرد.\n🔹\nدو اتوبوس در راه ماندند.')).toEqual([
      ['استاندار', 'سیل فروکش کرد'],
    ])
  })

  test('goes on over what is told of whoever no subject names', () => {
    expect(told('بهرام کرمانی: مردم خسته‌اند. در سیل از خانه‌ها دفاع کردند. پل را ساختند.')[0]).toEqual([
      'بهرام کرمانی',
      'مردم خسته‌اند. در سیل از خانه‌ها دفاع کردند. پل را ساختند',
    ])
  })

  test('may be numbered with pictures of figures, which are no part of its speaker', () => {
    const text = '1️⃣ نادر فلاحی: جاده باز می‌شود.\n2️⃣ مینا راد: پل بسته است.'
    expect(told(text)).toEqual([
      ['نادر فلاحی', 'جاده باز می‌شود'],
      ['مینا راد', 'پل بسته است'],
    ])
  })
})

describe('the words of a document', () => {
  const letter = 'مردم گرامی!\nرود ما خشک شده است.\nآن را نجات دهید.'

  test.each([
    ['متن نامه مینا فلاحی به این شرح است:', 'مینا فلاحی'],
    ['به گزارش روزنامه دریا، متن کامل پیام مدیر سد به شرح زیر است:', 'مدیر سد'],
    ['انجمن جنگل در پاسخ به این خبر بیانیه‌ای به شرح زیر منتشر کرد:', 'انجمن جنگل'],
    ['انجمن جنگل در پاسخ به این خبر، این بیانیه را صادر کرد:', undefined],
    ['متن کامل این بیانیه بدین شرح است:', 'این بیانیه'],
  ])('are said by whose it is: %s', (introduction, source) => {
    const claims = told(`${introduction}\n${letter}`)
    expect(claims).toEqual(source === undefined ? [] : [[source, letter.replaceAll('\n', '/').replace(/\.$/, '')]])
  })

  test('are what stands in quotation marks, where they are quoted', () => {
    expect(told(`متن پیام مدیر سد به این شرح است:\n«${letter}»\nاین پیام دیروز خوانده شد.`)).toEqual([
      ['مدیر سد', letter.replaceAll('\n', '/').replace(/\.$/, '')],
    ])
  })

  test('are no list of names and no rules', () => {
    expect(told('اسامی داوران به شرح زیر است:\nمینا فلاحی\nنادر راد')).toEqual([])
    expect(told('شرایط این طرح به شرح زیر است:\n۱- خانه باید نو باشد.')).toEqual([])
  })
})

test('a quotation over several lines holds other marks', () => {
  for (const inner of ['“یادداشت تفاهم”', '"یادداشت تفاهم"', '(یادداشت تفاهم)'])
    expect(told(`مدیر سد: «ما آماده‌ایم.\nسخن از یک ${inner} بود.\nآب می‌آید.»\n@kanal`)).toEqual([
      ['مدیر سد', `ما آماده‌ایم./سخن از یک ${inner} بود./آب می‌آید`],
    ])
})

test('a bullet that begins with a pronoun is of the speaker still, where the narrator reports nothing in it', () => {
  const line = 'سخنگوی بندر: ناخدا راد کشتی را نجات داد.\n🔹\n'
  expect(told(`${line}او سی سال ناخدا بوده است.\n@kanal`)).toEqual([
    ['سخنگوی بندر', 'ناخدا راد کشتی را نجات داد./🔹/او سی سال ناخدا بوده است'],
  ])
  expect(told(`${line}او گفت که بندر باز است.\n@kanal`)[0]).toEqual(['سخنگوی بندر', 'ناخدا راد کشتی را نجات داد'])
})

test('a bullet that tells what others used to say is the speaker’s still; one in the narrator’s tense is not', () => {
  const line = 'سخنگوی بندر: کشتی‌ها در راه‌اند.\n🔹\n'
  expect(told(`${line}قبلاً می‌گفتند دریا آرام است.\n@kanal`)[0]?.[1]).toMatch(/قبلاً می‌گفتند دریا آرام است$/)
  expect(told(`${line}ملوانان گفتند دریا آرام است.\n@kanal`)[0]?.[1]).toBe('کشتی‌ها در راه‌اند')
})

test('a talk that the speaker tells of goes on with the other’s answers, and not with what the narrator adds', () => {
  const line = 'سخنگوی بندر: به ناخدا راد گفتم: «دریا آرام است؟»\n'
  const talk = `${line}او گفت: «نه.»\nمن گفتم: «پس می‌مانیم.»`
  expect(told(`${talk}\n@kanal`)[0]?.[1]).toMatch(/من گفتم: «پس می‌مانیم\.»?$/)
  expect(told(`${line}ناخدا راد گفت: «نه.»\n@kanal`)[0]?.[1]).not.toContain('نه')
})

describe('the next line of a post, without a bullet', () => {
  const post = (next: string): string | undefined =>
    told(`🔴\nسخنگوی بندر: کشتی‌ها در راه‌اند\n${next}\n@kanal`)[0]?.[1]

  test.each([
    'این کشتی‌ها فردا می‌رسند.',
    'هیچ کشتی در راه نمانده است.',
    'با باز شدن راه همه به شهر می‌رسند.',
    'لنگرگاه پر است.',
    'ارتش آن‌ها از راه برگشت.',
  ])('goes on with the speech: %s', (next) => {
    expect(post(next)).toBe(`کشتی‌ها در راه‌اند/${next.slice(0, -1)}`)
  })

  test.each(['وزیر راه به شهر رفت.', 'کاج‌نیوز این خبر را پخش کرد.', 'ناخدا راد گفت دریا آرام است.', 'پرسشگر: واقعا.'])(
    'ends it where it begins with somebody who is told of: %s',
    (next) => {
      expect(post(next)).toBe('کشتی‌ها در راه‌اند')
    },
  )

  test('is the narrator’s in an article', () => {
    const text = 'پل بسته شد\nشهر آرام است.\nسخنگوی بندر: کشتی‌ها در راه‌اند.\nبارگیری آن‌ها دو روز طول می‌کشد.'
    expect(told(text)).toEqual([['سخنگوی بندر', 'کشتی‌ها در راه‌اند']])
    expect(told(`🔴\nهوا گرم است.\n@kanal\n\n${text}`)).toEqual([['سخنگوی بندر', 'کشتی‌ها در راه‌اند']])
  })
})

test('a bullet in the speaker’s own person is speech, whatever others have told in it', () => {
  const line = 'سخنگوی بندر: کشتی‌ها در راه‌اند.\n🔹\n'
  const goesOn = 'چنان‌که ناخدا راد گفت: «دریا آرام است» و من هم می‌گویم که بارگیری را آغاز می‌کنیم.\n@kanal'
  expect(told(line + goesOn)[0]?.[1]).toBe(
    'کشتی‌ها در راه‌اند./🔹/چنان‌که ناخدا راد گفت: «دریا آرام است» و من هم می‌گویم که بارگیری را آغاز می‌کنیم',
  )
  const narrated = 'ناخدا راد گفت: «ما آماده‌ایم.»\n@kanal'
  expect(told(line + narrated)).toEqual([
    ['سخنگوی بندر', 'کشتی‌ها در راه‌اند'],
    ['ناخدا راد', 'ما آماده‌ایم'],
  ])
})

test('what a document says below its colon goes on over paragraphs', () => {
  const text = 'انجمن بیانیه‌ای صادر کرد. در این بیانیه آمده است:\nبه نام دوست\nمردم شهر آب دارند.\nسد پر است.'
  expect(extract(text).claims.at(-1)?.text).toBe('به نام دوست\nمردم شهر آب دارند.\nسد پر است')
})

test('speech of several paragraphs whose first mark is lost ends with its last mark', () => {
  const text = 'نادر فلاحی:\nما بندر را بستیم.\nکشتی‌های ما فردا می‌روند.»\nما در شهر مدرسه داریم.'
  expect(told(text)).toEqual([['نادر فلاحی', 'ما بندر را بستیم./کشتی‌های ما فردا می‌روند']])
})

test('a code of letters and figures is no speech, in whatever digits', () => {
  for (const code of ['KX204', 'KX۲۰۴', 'KX٢٠٤']) expect(told(`رمز ورود\n:\n${code}\nتا شنبه`)).toEqual([])
})

test.each([
  'سرمربی: نادر فلاحی، پزشک: مینا راد، مربی دروازه‌بانان: حسن کریمی با تیم به اردو می‌روند.',
  'محسن کریمی «مربی بدنساز»: پنج سال در تیم شهر بازی کرده است.',
])('an entry of a list of who does what is nobody’s words: %s', (text) => {
  expect(told(text)).toEqual([])
})

test('a line below the speaker’s in his own person goes on with his speech', () => {
  expect(told('نادر فلاحی: بندر را بستیم\nما نفت بسیار داریم\n@kanal')).toEqual([
    ['نادر فلاحی', 'بندر را بستیم/ما نفت بسیار داریم'],
  ])
  expect(told('نادر فلاحی: بندر را بستیم\nمدرسه تازه باز شد\n@kanal')[0]?.[1]).toBe('بندر را بستیم')
})

test('a note of the narrator’s is nobody’s words, and ends what is said before it', () => {
  expect(told('نادر فلاحی:\nما بندر را بستیم.\nپ.ن: دقیقه بعد بندر باز شد.')).toEqual([
    ['نادر فلاحی', 'ما بندر را بستیم'],
  ])
  expect(told('نادر فلاحی:\nما بندر را بستیم.\nآپدیت:\nبندر دوباره باز شد.')).toEqual([
    ['نادر فلاحی', 'ما بندر را بستیم'],
  ])
})

test('between a colon and what is said may stand lines of emoji, and before the speaker «فوری /»', () => {
  expect(told('نادر فلاحی:\n🇮🇷\n🇴🇲\n✅\nپل تازه باز شد.')).toEqual([['نادر فلاحی', 'پل تازه باز شد']])
  expect(told('فوری / سخنگوی بندر، نادر فلاحی:\nما آماده‌ایم.')).toEqual([['سخنگوی بندر، نادر فلاحی', 'ما آماده‌ایم']])
  expect(told('فوری / شبکه ۷ نروژ: ما آماده‌ایم.')).toEqual([['شبکه ۷ نروژ', 'ما آماده‌ایم']])
})

test('a headline of three words needs no verb behind a known speaker', () => {
  expect(told('سیل رودبالا | وزیر راه: آماده روزهای سخت')).toEqual([['وزیر راه', 'آماده روزهای سخت']])
})

test('a line ends where the next paragraph calls its speaker by name and title', () => {
  expect(told('وزیر آب عمان: سد را نمی‌بندیم\n🔹\nحسن راد وزیر آب و برق عمان امروز به بندر رفت.\n@kanal')).toEqual([
    ['وزیر آب عمان', 'سد را نمی‌بندیم'],
  ])
  expect(told('وزیر آب عمان: سد را نمی‌بندیم\n🔹\nوزارت آب عمان جاده می‌سازد.\n@kanal')[0]?.[1]).toContain('جاده')
})

test('behind an office and a comma stands its bearer, known to the lexicon or not', () => {
  expect(told('فرمانده پیشین بندر، زکای آکسانلی: راه باز است.')).toEqual([
    ['فرمانده پیشین بندر، زکای آکسانلی', 'راه باز است'],
  ])
  expect(extract('فرمانده پیشین بندر، زکای آکسانلی: راه باز است.').speakers[0]?.name).toBe('زکای آکسانلی')
})

test('a label and what it stands for are nobody’s words', () => {
  expect(told('شرکت‌های وابسته: شرکت‌هایی که سودشان به دیگران گره خورده است.')).toEqual([])
  expect(told('وزیر نفت: شرکت‌هایی که سود می‌کنند مالیات می‌دهند.')).toHaveLength(1)
})

test.each([
  ['a credit and a hashtag', 'وزیر راه: پل بسته است/ کاج‌نیوز #پل'],
  ['a credit behind the full stop, and a hashtag with words', 'وزیر راه: پل بسته است./ ایرنا #خبر_یزد در این کانال'],
  ['a hashtag with words', 'وزیر راه: پل بسته است #خبر_یزد در این کانال'],
])('at the end of a line, %s are nobody’s words', (_, text) => {
  expect(told(text)).toEqual([['وزیر راه', 'پل بسته است']])
  expect(told('وزیر راه: پل بسته است #خبر_یزد را ببینید')[0]?.[1]).toContain('ببینید')
})

test('a superlative heads a list, and nobody’s speech', () => {
  expect(told('نزدیک‌ترین بندرها:\nبندر راد در ده کیلومتری است.')).toEqual([])
  expect(told('نزدیک‌ترین همکار راد گفت: پل باز است.')).toHaveLength(1)
})

test.each(['پیام‌هایی که دیشب به ما رسید', 'چند پیام دریافتی', 'پیام‌های دریافتی'])(
  'messages that somebody got head what they say: %s',
  (label) => {
    expect(told(`${label}:\nپل دو بار لرزید`).map(([, content]) => content)).toEqual(['پل دو بار لرزید'])
  },
)

test('what stands in a film’s place is nobody’s words', () => {
  expect(told('وزیر راه گفت: پل باز می‌شود.\nمرورگر شما از ویدئو پشتیبانی نمی‌کند.')[0]?.[1]).toBe('پل باز می‌شود')
})

test('a colon within a title in quotation marks opens no speech, within a quoted headline it does', () => {
  const rules = (text: string) => extract(text).claims.map(({ rule }) => rule)
  expect(rules('فیلم «نرگس: بازگشت به خانه پدری است» از امشب نمایش داده می‌شود.')).toEqual([])
  expect(rules('«شهردار ساوه: پل باز است»')).toEqual(['fa/line'])
})

test('a colon within an hour opens no speech', () => {
  expect(told('سلام ساعت4:42دقیقه صبح صدایی در شهر شنیده شد')).toEqual([])
})

test.each([
  'شرح کامل خبر را\nاینجا\nبخوانید.',
  'گزارش این سفر را اینجا بخوانید',
  'تازه‌ترین خبرهای شهر را دنبال کنید',
  'اخبار تکمیلی به‌زودی منتشر می‌شود.',
])('a line that sends its reader elsewhere is no speech: %s', (footer) => {
  expect(told(`سخنگوی بندر: بارگیری آغاز شد.\n🔗\n${footer}\n@kanal`)).toEqual([['سخنگوی بندر', 'بارگیری آغاز شد']])
})

test.each(['رئیس سازمان آب', 'خبرگزاری فرانسه', 'رویترز'])(
  'behind a heading without a verb, on the same line, stands who speaks below it: %s',
  (speaker) => {
    expect(told(`کشف دو چاه در شهر کوچک یزد ${speaker}:\n🔹\nآب شهر فردا باز می‌شود.`)).toEqual([
      [speaker, 'آب شهر فردا باز می‌شود'],
    ])
  },
)

test('a mark below the colon that is never closed is no part of what is said', () => {
  expect(told('متن مصاحبه راد با روزنامه دریا:\n«اگر من بودم پل را می‌ساختم. ما پول داریم.')).toEqual([
    ['متن مصاحبه راد', 'اگر من بودم پل را می‌ساختم. ما پول داریم'],
  ])
})

test('behind a noun of speech and whose it is no verb is needed', () => {
  expect(told('ادعای بلومبرگ: انتقال پنهانی نفت از تنگه')).toEqual([['ادعای بلومبرگ', 'انتقال پنهانی نفت از تنگه']])
})

test('a question behind a dash is the interviewer’s, unless the speaker counts with dashes', () => {
  expect(told('حسن راد: پل را ساختیم.\n- چرا جاده بسته است؟\nحسن راد: برف آمد.')).toEqual([
    ['حسن راد', 'پل را ساختیم'],
    ['حسن راد', 'برف آمد'],
  ])
  expect(told('حسن راد:\n- پل را ساختیم.\n- چرا دیگران نسازند؟')[0]?.[1]).toContain('نسازند')
})

test('a plural that goes on is nobody’s name', () => {
  expect(told('برندهای راد: سه خودرو از ژاپن می‌رسد.')).toEqual([])
})

test('a line that was joined to the heading before it has its own speaker', () => {
  expect(told('ادعای ارتش: یک قایق غرق شد رسانه‌های محلی:\n🔹\nماهیگیران باید برگردند.')).toEqual([
    ['ادعای ارتش', 'یک قایق غرق شد'],
    ['رسانه‌های محلی', 'ماهیگیران باید برگردند'],
  ])
})

test('a question needs no verb that the grammar knows, and what answers it is another’s', () => {
  expect(told('وزیر راه: پل زیباست.\n🔴\nخبرنگار: درباره جاده صحبت کردی؟\n🔴\nوزیر راه: جاده هم خوب است.')).toEqual([
    ['وزیر راه', 'پل زیباست'],
    ['خبرنگار', 'درباره جاده صحبت کردی'],
    ['وزیر راه', 'جاده هم خوب است'],
  ])
})

test('quotations in bullets below one speaker are one speech', () => {
  expect(told('ماهیگیران در سوگ:\n🔴\n«دریا ما را برد.»\n🔴\n«باید برگردیم.»\n🔴\n«کاش آرام شود.»')).toEqual([
    ['ماهیگیران', 'دریا ما را برد.»/🔴/«باید برگردیم.»/🔴/«کاش آرام شود'],
  ])
})

test('who answers a question in a word or two is a speaker of his own', () => {
  expect(told('مجری: پل کی باز می‌شود؟\nوزیر راه: به‌زودی.\nمجری: با کدام پول؟\nوزیر راه: پول مردم.')).toEqual([
    ['مجری', 'پل کی باز می‌شود'],
    ['وزیر راه', 'به‌زودی'],
    ['مجری', 'با کدام پول'],
    ['وزیر راه', 'پول مردم'],
  ])
  expect(told('مجری: پل کی باز می‌شود؟\nنشانی: یزد.')).toHaveLength(1)
})

test('an outlet that nobody knows speaks by a name that ends in what it is', () => {
  expect(told('برنجوک ژورنال: پل بسته است.')).toEqual([['برنجوک ژورنال', 'پل بسته است']])
})

test('a list of words with colons and no verb is nobody’s speech, below a heading or behind a name', () => {
  expect(told('مدافعان:\nمحمد راد (27 ساله): تیم یزد\nحسین مهر (23 ساله): تیم ری')).toEqual([])
  expect(told('کریم راد: ۲۱ ساله مدت حضور در لیگ: ۲۰۱۵ تا ۲۰۱۹')).toEqual([])
  // An office or an outlet speaks without a verb too.
  expect(told('وزیر نیرو: اولویت دولت: آب و برق')).toHaveLength(1)
  expect(told('مدیر شرکت آب:\nمصرف امروز: ۲۰ میلیون متر.\nباید صرفه‌جویی کنیم.')).toHaveLength(1)
  // With a verb it is said.
  expect(told('مدیر شهر: برنامهٔ تازه: پل ساخته می‌شود')).toHaveLength(1)
  // Below the head of a text countries with what is there are a list.
  const places = 'نقشه پایگاه‌ها\nدر سه کشور.\nجزییات را ببینید.\nعمان: پایگاه دریایی شرق\nقطر: پایگاه هوایی شمال'
  expect(told(places)).toEqual([])
})

test('lines with a colon behind «به شرح زیر است» are entries of a list, and nobody’s speech', () => {
  const list = 'کمیسیون انرژی:\nبررسی طرح سد ساوه\nکمیسیون عمران:\nدعوت از مدیر راه‌آهن'
  expect(told(`جلسه‌های هفته آینده مجلس به شرح زیر است:\n${list}`)).toEqual([])
  expect(told(`جلسه‌های مجلس عبارتند از:\n${list}`)).toEqual([])
  // Within a letter whoever speaks has a line of his own.
  expect(told('متن نامه مینا فلاحی به شرح زیر است:\nوزیر نیرو: آب کم است.')).toEqual([['وزیر نیرو', 'آب کم است']])
  const behind = 'نتایج بازی‌ها به شرح زیر است:\nساوه ۲، یزد ۳.\n\nشهردار یزد: پل تازه باز است.'
  expect(extract(behind).claims.map(({ source }) => source?.text)).toEqual(['شهردار یزد'])
})

test('religious authorities and accounts speak in a line', () => {
  expect(told('مرجع دینی عمانی: مردم شهر یکدل‌اند')[0]?.[0]).toBe('مرجع دینی عمانی')
  expect(told('اکانت کارشناسان آب ساوه: چشمه‌ها خشک می‌شود')[0]?.[0]).toBe('اکانت کارشناسان آب ساوه')
})

test('whoever answers a question speaks in a line, whatever verb the question has', () => {
  const answer = 'شهردار در پاسخ به این پرسش که آیا پل امسال باز می‌شود: تا پاییز باز است.'
  expect(told(answer)).toEqual([['شهردار', 'تا پاییز باز است']])
  const named = 'رئیس‌جمهور عمان، رضایی، درباره اینکه آیا پل باز می‌شود:\nچرا که نه؟'
  expect(told(named)[0]?.[0]).toBe('رئیس‌جمهور عمان، رضایی')
  expect(extract('پاسخ به این سؤال که چرا پل را بستند سخت است: نمی‌دانیم.').claims).toEqual([])
})

test('a noun of somebody’s words alone in its line belongs to the speaker below, a name, an office or a body to the preposition below', () => {
  const first = (text: string) => {
    const { claims, speakers } = extract(text)
    return [claims[0]?.source?.text, speakers[0]?.name]
  }
  expect(first('♦️\nادعای\nشبکه ۷ نروژ: پل بسته است')).toEqual(['ادعای\nشبکه ۷ نروژ', 'شبکه ۷ نروژ'])
  expect(first('خبرنگار\nشبکه ۷ نروژ: پل بسته است')).toEqual(['خبرنگار\nشبکه ۷ نروژ', 'خبرنگار شبکه ۷ نروژ'])
  expect(first('نادر رضایی\nدر پایان گفت: پل بسته است.')).toEqual(['نادر رضایی', 'نادر رضایی'])
  const spoken = 'در جریان بازدید از پل تصریح کرد: راه باز است.'
  expect(first(`سخنگوی شهرداری یزد\n${spoken}`)).toEqual(['سخنگوی شهرداری یزد', 'سخنگوی شهرداری یزد'])
  expect(first(`او همچنین\n${spoken}`)[0]).toBe('او')
  expect(first('ارتش نروژ دیروز\nاز مردم خواست که شهر را ترک کنند.')).toEqual(['ارتش نروژ', 'ارتش نروژ'])
  expect(first(`بازدید سخنگوی شهرداری یزد\n${spoken}`)[0]).toBeUndefined()
  // A blank line parts a heading from what stands below it.
  expect(first('ادعا\n\nشبکه ۷ نروژ: پل بسته است')).toEqual(['شبکه ۷ نروژ', 'شبکه ۷ نروژ'])
})

test('what stands before «از قبیل:», «عبارتند از:» or the entries of a list is nobody', () => {
  expect(told('مدیر تیم با کشورهایی در ساحل خزر از قبیل: روسیه و قزاقستان که دریا دارند.')).toEqual([])
  expect(told('کارگردانانی که در این برنامه هستند، عبارتند از:\nحسن راد، مینا فلاحی.')).toEqual([])
  expect(told('طبق این گزارش، اسامی بازیکنان به شرح زیر است:\nحسن راد.').map(([source]) => source)).toEqual([
    'این گزارش',
  ])
  expect(told('سهم باشگاه ساوه: سه میلیارد تومان')).toEqual([])
})

test('speech that has just begun goes on behind a broken line', () => {
  const text = 'باغبان شهر گفت: باغ باز است.\nوی افزود: کنار این رود کم‌آب\nدرختانی کهن روییده است و می‌ماند.'
  expect(told(text).at(-1)).toEqual(['وی', 'کنار این رود کم‌آب/درختانی کهن روییده است و می‌ماند'])
})

test('in the lines below a speaker’s name what somebody else holds is told by the speaker', () => {
  const text = 'وزیر راه:\n🔹\nراه ما دراز است.\n🔹\nعمان بر ساخت پل تأکید دارد.'
  expect(extract(text).claims.map(({ parent }) => parent)).toEqual([null, 'c1'])
})

test('a participle before the colon describes what a preposition governs, or ends a relative clause', () => {
  expect(told('وزیر نیرو درباره آب ذخیره شده:\nآب کم است.')).toEqual([['وزیر نیرو', 'آب کم است']])
  expect(told('حسن کرمانی، داور لیگ که بازی را سوت زده:\nتوپ از خط گذشت.')[0]?.[1]).toBe('توپ از خط گذشت')
  expect(told('وزیر نیرو بازداشت شده:\nآب کم است.')).toEqual([])
  expect(told('وزیر نیرو در تهران بازداشت شده:\nآب کم است.')).toEqual([])
})

test('in a headline who speaks behind a semicolon is read apart from what happened', () => {
  expect(told('تیم بسکتبال به ارومیه رفت؛ سرمربی: خسته نیستیم')).toEqual([['سرمربی', 'خسته نیستیم']])
  expect(told('«ماه نو» از جشنواره بازگشت؛ کارگردان: فیلم دیده شد')).toEqual([['کارگردان', 'فیلم دیده شد']])
  expect(told('آغاز اردوی بسکتبال؛ مربی: بازیکنان خسته نیستند')).toEqual([['مربی', 'بازیکنان خسته نیستند']])
})

test('in a headline a semicolon parts a noun of speech and whose it is from what is said', () => {
  const text = 'هشدار تازه شهردار ساوه به رانندگان؛ با سرعت کم برانید\nشهر امروز بارانی است.'
  expect(told(text)[0]?.[0]).toBe('هشدار تازه شهردار ساوه')
  expect(told('هشدار سطح زرد؛ باد تند می‌وزد\nشهر امروز بارانی است.')).toEqual([])
  expect(told('فراخوان شهرداری ساوه؛ پویش شهر سبز\nشهر امروز بارانی است.')).toEqual([])
  expect(told('سخنرانی شهردار ساوه؛ مردم آمدند\nشهر امروز بارانی است.')).toEqual([])
  expect(told('شهر\nهشدار شهردار ساوه؛ باد تند می‌وزد')).toEqual([])
  expect(told('مینا راد؛ نماینده مجلس: دریا آرام است')).toEqual([['مینا راد؛ نماینده مجلس', 'دریا آرام است']])
})

test('a surname that is a participle too stands before the colon', () => {
  expect(told('امیر آراسته: دریا را آرام نگه می‌داریم.')).toEqual([['امیر آراسته', 'دریا را آرام نگه می‌داریم']])
  expect(told('حسن راد نوشته: دریا آرام است.')).toEqual([['حسن راد', 'دریا آرام است']])
  expect(told('ترامپ رفته: دریا آرام است.')).toEqual([])
  expect(told('وزیر با ترامپ مانده: دریا آرام است.')).toEqual([])
})

test('a content that runs on ends with a word, though the text breaks off at a comma', () => {
  expect(told('شهردار ساوه: راه باز است.\n🔹\nپل هم باز است،')[0]?.[1]).toBe('راه باز است./🔹/پل هم باز است')
})

test('what an outlet claims goes on over the bullet in which it cites somebody', () => {
  const post = (head: string) =>
    told(`👈\n${head}: دو مدیر در یزد مانده‌اند.\n🔴\nبه گفته این مدیران، راه هنوز بسته است.\n@Kanal`)[0]?.[1]
  expect(post('ادعای خبرگزاری سپید')).toContain('راه هنوز بسته است')
  expect(post('ادعای فرماندار')).not.toContain('راه هنوز بسته است')
})

test('the narrator is back in the bullet that tells what somebody did not say', () => {
  expect(told('🔹\nسخنگوی دولت: راه باز می‌شود\n🔹\nاو درباره پل چیزی نگفت')).toEqual([
    ['سخنگوی دولت', 'راه باز می‌شود'],
  ])
})

test('what others hold or say by now is told by the speaker of a line, in a bullet of his', () => {
  const text = '🔹\nشهردار ساوه: پل تازه آماده است\n🔹\nمردم معتقدند که این پل دیر ساخته شد\n🔹\nکار ادامه دارد'
  expect(told(text)).toEqual([
    ['شهردار ساوه', 'پل تازه آماده است/🔹/مردم معتقدند که این پل دیر ساخته شد/🔹/کار ادامه دارد'],
    ['مردم', 'این پل دیر ساخته شد'],
  ])
})

test('whom somebody tells it to is the first person of a speaker, but not of an outlet that talked with him', () => {
  const line = (told: string) =>
    extract(`شهردار ساوه: پل باز است\n🔹 مدیر راه ${told} گفت که کار ادامه دارد.`).claims[0]?.text
  expect(line('به ما')).toMatch(/ادامه دارد$/)
  expect(line('در گفت‌وگو با خبرنگار ما')).toBe('پل باز است')
})

test('a body names itself in the present in its own statement, which a person does not', () => {
  const whole = (speaker: string): string | undefined =>
    told(`${speaker}: پل را بستیم\n🔹\n${speaker} تأکید می‌کند که راه ناامن است.\n@kanal`)[0]?.[1]
  expect(whole('ارتش عمان')).toMatch(/راه ناامن است$/)
  expect(whole('شهردار ساوه')).toBe('پل را بستیم')
})

test.each([
  ['in the past', '\n🔹\nفرماندار یزد گفت که جاده بسته است'],
  ['behind a colon', '\n🔹\nمردم می‌گویند: این پل دیر ساخته شد'],
  ['of the same speaker', '\n🔹\nشهردار ساوه معتقد است که این پل دیر ساخته شد'],
  [
    'without a bullet',
    '\nمدیر آب می‌گوید ما هم دوست داریم که پل باز شود.\nبه گزارش سپهر، شهردار ساوه گفت: پل باز است.',
  ],
])('a line of speech ends before what is held or said in the next line: %s', (_, next) => {
  expect(told(`شهردار ساوه: پل تازه آماده است${next}`)[0]).toEqual(['شهردار ساوه', 'پل تازه آماده است'])
})

describe('a bullet of speech tells what others said', () => {
  const whole = (line: string, first = 'کشتی‌ها در راه‌اند.'): boolean =>
    told(`سخنگوی بندر: ${first}\n🔹\n${line}\n@kanal`)[0]?.[1].endsWith(line.slice(0, -1)) ?? false

  test.each([
    ['to the speaker’s people', 'ملوانان به ما گفتند دریا آرام است.'],
    ['whom a speaker’s own people cite', 'براساس نظر کارشناسان ما دریا آرام است.'],
    ['of whom a plural pronoun, or none, tells', 'آن‌ها گفتند دریا آرام است.'],
    ['of whom a plural verb tells', 'در بندر گفتند: دریا آرام است.'],
    ['which is a deed as well, a threat or an order', 'ملوانان عمان تهدید کردند که به دریا می‌روند.'],
    ['in a clause within another', 'همان‌طور که ناخدا راد فرمود، کشتی را رها نمی‌کنند.'],
  ])('%s', (_, line) => {
    expect(whole(line)).toBe(true)
  })

  test('who has been told of before, by a pronoun', () => {
    expect(whole('او گفت دریا آرام است.', 'ناخدا راد اعلام کرده بود کشتی در راه است.')).toBe(true)
    expect(whole('او گفت دریا آرام است.')).toBe(false)
  })
})

describe('behind the colon of a line that no word of speech introduces', () => {
  test.each([
    ['the first person is the subject’s', 'شهردار ساوه به دریا زد: من از باران نمی‌ترسم', 'شهردار ساوه'],
    ['… or of whoever its subject names', 'بخش مهم نامهٔ شهردار ساوه: ما از باران نمی‌ترسیم', 'شهردار ساوه'],
    ['a sentence in quotation marks is the subject’s', 'شهردار ساوه به دریا زد: «باران بند می‌آید.»', 'شهردار ساوه'],
    ['… in running text too', 'باران بارید. شهردار ساوه حرفش را چنین بست: «پل باز می‌ماند.»', 'شهردار ساوه'],
  ])('%s', (_, text, speaker) => {
    expect(told(text).map(([source]) => source)).toEqual([speaker])
  })

  test.each([
    ['nobody speaks of himself in the third person', 'شهردار ساوه به دریا زد: پل بسته ماند'],
    ['the narrator’s own person stands before it', 'شهردار ساوه به ما پیوست: ما به دریا زدیم'],
    ['what may be said has not been said', 'شهردار ساوه می‌خواهد به مردم بگوید: من از باران نمی‌ترسم'],
    ['no person is told of', 'باران تند شد: من از باران نمی‌ترسم'],
    ['words in quotation marks without a verb are a name', 'شهردار ساوه دو نام برگزید: «باران تند»'],
  ])('the first person is the subject’s, but %s', (_, other) => {
    expect(told('شهردار ساوه به دریا زد: من از باران نمی‌ترسم')).toHaveLength(1)
    expect(told(other)).toEqual([])
  })
})
