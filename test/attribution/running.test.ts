import { describe, expect, test } from '@jest/globals'
import { extract, told } from '../support/extract.js'

test('an indirect report goes on with «همچنین»', () => {
  expect(told('مدیر سد گفت که آب کافی است. همچنین برق بیشتری تولید می‌شود. مردم خوشحال شدند.')[0]?.[2]).toBe(
    'آب کافی است. همچنین برق بیشتری تولید می‌شود',
  )
})

test('an indirect report goes on with its reason, or with what happens otherwise', () => {
  const ends = (rest: string): string | undefined =>
    told(`مدیر سد گفت که آب باید ذخیره شود. ${rest}. مردم خوشحال شدند.`)[0]?.[2]
  for (const rest of ['زیرا تابستان خشک است', 'چرا که تابستان خشک است', 'در غیر این صورت باغ‌ها می‌خشکند'])
    expect(ends(rest)).toBe(`آب باید ذخیره شود. ${rest}`)
  expect(told('به گفته مدیر سد، آب کم است. زیرا باران نباریده است. مردم رفتند.')[0]?.[2]).toMatch(/نباریده است$/)
})

test('«او هم» within a paragraph is somebody of whom the speaker tells; «او» alone is the speaker', () => {
  const says = (then: string): string | undefined =>
    told(`سد کم آب شد.\nبهرام کرمانی گفت: من با مدیر سد حرف زدم. ${then} آب کم است. ما صبر می‌کنیم.`)[0]?.[2]
  expect(says('او هم گفت که')).toMatch(/صبر می‌کنیم$/)
  expect(says('او افزود:')).toBe('من با مدیر سد حرف زدم')
})

test('what shows something tells nothing, and going on with a deed is no speech', () => {
  expect(told('تصاویر تازه از ترک‌های دیوار سد خبر می‌دهد.')).toEqual([])
  expect(told('سربازان به عملیات ادامه دادند تا شهر را بگیرند.')).toEqual([])
})

test('a source ends where the text elsewhere has it whole, and what stands behind it is said', () => {
  const keeper = 'سرپرست انجمن زنبورداران دشت'
  expect(
    told(`${keeper} تأمین شکر از سوی شرکت، کمبود دارو و گرانی کندو را خطرناک خواند. ${keeper} از باران گفت.`)[0],
  ).toEqual([keeper, 'خواند', 'تأمین شکر از سوی شرکت، کمبود دارو و گرانی کندو را خطرناک'])
  const builder = 'مجری طرح مرمت کاریز کهن'
  expect(told(`به گفته ${builder} عمق چاه اکنون ۹۰ متر است. ${builder} افزود: آب پاک است.`)[0]).toEqual([
    builder,
    'به گفته',
    'عمق چاه اکنون ۹۰ متر است',
  ])
})

test('a clause ends with the subjunctive that «توانستن» takes', () => {
  expect(told('مدیر سد از طرحی که می‌تواند به مردم کمک کند خبر داد.')).toEqual([
    ['مدیر سد', 'خبر داد', 'طرحی که می‌تواند به مردم کمک کند'],
  ])
})

test('in speech somebody’s report may be cited, but «طبق این گزارش» is the narrator’s', () => {
  const said = (more: string) => told(`مدیر سد در یزد گفت: سدها پر است. ${more}`)[0]?.[2]
  const cited = 'طبق آمار وزارت نیرو مصرف خانه‌ها پایین است'
  expect(said(`${cited}.`)).toBe(`سدها پر است. ${cited}`)
  expect(said('طبق این گزارش، مصرف خانه‌ها پایین است.')).toBe('سدها پر است')
})

test('in speech, what takes up what others said and sets something against it is the speaker’s', () => {
  expect(told('سرآشپز گفت: به ما گفتند نان تازه می‌رسد اما این وعده عملی نشد.')).toEqual([
    ['سرآشپز', 'گفت', 'به ما گفتند نان تازه می‌رسد اما این وعده عملی نشد'],
    [undefined, 'گفتند', 'نان تازه می‌رسد'],
  ])
})

test('the name of a ministry goes on over its commas', () => {
  const minister = 'وزیر تعاون، کار و رفاه اجتماعی'
  expect(told(`پیش از این ${minister} گفته بود که پل آماده است.`)).toEqual([[minister, 'گفته بود', 'پل آماده است']])
  expect(extract(`${minister} گفت: پل آماده است.`).speakers[0]?.name).toBe(minister)
})

test('a sentence that ends in quotation marks goes on behind the quotation that it begins with', () => {
  expect(told('شهردار گفت «پل بسته است» و کسانی که از آن بگذرند «جریمه می‌شوند».')[0]?.[2]).toBe(
    '«پل بسته است» و کسانی که از آن بگذرند «جریمه می‌شوند»',
  )
  expect(told('شهردار گفت «پل بسته است» و افزود «راه باز می‌شود».')).toHaveLength(2)
})

test('an indirect report goes on in the speaker’s own person, which the narrator of news has not', () => {
  const report = 'مدیر سد گفت که آب کافی است.'
  expect(told(`${report} ما برق بیشتری می‌سازیم. مردم خوشحال شدند.`)[0]?.[2]).toBe(
    'آب کافی است. ما برق بیشتری می‌سازیم',
  )
  // Whoever tells of it may be the one who goes on, or is himself told of.
  for (const text of [`من به سد رفتم. ${report} ما برگشتیم.`, `${report}\nما برگشتیم.`, `${report} خبرنگار با ما آمد.`])
    expect(told(text).at(0)?.[2]).toBe('آب کافی است')
})

test('a report goes on in the next bullet where «همچنین» opens it, but for what is told in a speech', () => {
  expect(told('شرکت پست اعلام کرد که بسته‌ها می‌رسند.\n🔹 همچنین مردم می‌توانند نامه بفرستند.')[0]?.[2]).toMatch(
    /نامه بفرستند$/,
  )
  expect(told('شرکت پست اعلام کرد که بسته‌ها می‌رسند.\n🔹 مردم می‌توانند نامه بفرستند.')[0]?.[2]).toBe(
    'بسته‌ها می‌رسند',
  )
})

test('a semicolon ends what is told, unless a reason stands behind it', () => {
  expect(told('وزیر گفت که پول نداریم؛ زیرا نفت ارزان شده است.')[0]?.[2]).toBe('پول نداریم؛ زیرا نفت ارزان شده است')
  expect(told('وزیر گفت که پول نداریم؛ او به اصفهان رفت.')[0]?.[2]).toBe('پول نداریم')
})

test('in a speech, who speaks in another number than the speaker ends nothing', () => {
  const [said] = told('مینا راد افزود: سد تازه پر است و آنان به من گفتند که پل باز می‌شود.')
  expect(said[2]).toBe('سد تازه پر است و آنان به من گفتند که پل باز می‌شود')
})

test('in a speech the third person is somebody else than the speaker', () => {
  expect(told('راد گفت: شهرداری مرند با مردم آشناست و آن‌ها را مهمان خود می‌داند.')[1]?.[0]).toBe('شهرداری مرند')
  // The narrator goes on.
  expect(told('راد گفت: سد پر است و شهر آب دارد و افزود: باران می‌بارد.').at(-1)?.[0]).toBe('راد')
})

test('what somebody reports ends where another report is set against it', () => {
  expect(told('وزیر گفت که سد پر است ولی مدیر سد می‌گوید آب نیست.')).toEqual([
    ['وزیر', 'گفت', 'سد پر است'],
    ['مدیر سد', 'می‌گوید', 'آب نیست'],
  ])
})

test('what somebody reports ends where what is so by another’s words, or his own once more, is set against it', () => {
  expect(told('وزیر گفت که سد پر است اما به گفته مدیر سد، آب کم است.')[0]).toEqual(['وزیر', 'گفت', 'سد پر است'])
  expect(told('وزیر گفت که باران بارید، اما به گفته او رودخانه آب ندارد.')[0]).toEqual(['وزیر', 'گفت', 'باران بارید'])
  // A participle ends its clause too.
  expect(told('وزیر گفت که سد پر شده، ولی مدیر سد می‌گوید آب نیست.')[0]).toEqual(['وزیر', 'گفت', 'سد پر شده'])
  // With nothing set against it, it is the speaker who cites.
  expect(told('وزیر گفت که سد پر است، به گفته مدیر سد باران می‌بارد.')[0]?.[2]).toMatch(/می‌بارد$/)
})

test('nobody who does not name himself has said what is told in the first person', () => {
  expect(told('راد گفت: آبان پیش گفتم سد پر می‌شود.')[1]?.[0]).toBeUndefined()
})

test('words in the speaker’s own person are direct without marks, but not behind «که»', () => {
  const type = (text: string): string | undefined => extract(text).claims[0]?.type
  expect(type('وزیر گفت ما سد می‌سازیم.')).toBe('direct')
  expect(type('وزیر گفت که ما سد می‌سازیم.')).toBe('indirect')
  expect(type('وزیر گفت مردم آب دارند.')).toBe('indirect')
  // It is the other who speaks of himself.
  expect(type('وزیر گفت مدیر سد گفته است «ما سد می‌سازیم».')).toBe('mixed')
})

test('what one said before is told in one’s words, and what one did is not', () => {
  expect(told('وزیر گفت: ما از نیروها خواسته‌ایم که آماده باشند.')[1]).toEqual(['ما', 'خواسته‌ایم', 'آماده باشند'])
  expect(told('وزیر گفت: ما گزارش بازرس را رد کرده‌ایم.')).toHaveLength(1)
})

test('what one said before ends, in one’s own words, with its sentence', () => {
  const text = 'رضایی: به آنها گفتم: این راه غلط است. ما باید تصمیم بگیریم.'
  expect(told(text)).toEqual([
    ['رضایی', undefined, 'به آنها گفتم: این راه غلط است. ما باید تصمیم بگیریم'],
    [undefined, 'گفتم', 'این راه غلط است'],
  ])
})

test('what is asked for ends where the narrator tells what was done', () => {
  expect(told('شهردار از رانندگان خواست که جاده را باز کنند و آنان به خانه برگشتند.')[0]?.[2]).toBe('جاده را باز کنند')
  expect(told('شهردار از رانندگان خواست که جاده را باز کنند و به خانه برگردند.')[0]?.[2]).toBe(
    'جاده را باز کنند و به خانه برگردند',
  )
})

test('what is hoped for ends where the narrator tells how it went, and goes on with what it will lead to', () => {
  expect(told('باغبانان امیدوار بودند که باران ببارد اما چنین نشد.')[0]?.[2]).toBe('باران ببارد')
  expect(told('باغبانان ابراز امیدواری کردند که باران ببارد و در این صورت درخت‌ها خشک نخواهند شد.')[0]?.[2]).toBe(
    'باران ببارد و در این صورت درخت‌ها خشک نخواهند شد',
  )
})

test('what is asked for goes on with what is to be said', () => {
  expect(told('شهردار از کارگران خواست تا پل را رنگ کنند و همچنین بگویند رودخانه آرام است.')[0]?.[2]).toBe(
    'پل را رنگ کنند و همچنین بگویند رودخانه آرام است',
  )
})

test('what the speaker did after he said what is so is no part of it', () => {
  expect(told('مینا راد گفت که باغ سبز است و سپس تالار را ترک کرد.')[0]?.[2]).toBe('باغ سبز است')
  expect(told('مینا راد گفت که باغ سبز است و باغبان چاه را پر کرد.')[0]?.[2]).toBe('باغ سبز است و باغبان چاه را پر کرد')
})

test('a report with another inside it ends before the next verb of its own narrator', () => {
  expect(
    told('سفیر گفت که کشورش می‌ماند و از همسایگان خواسته است که نروند و هشدار داد که راه بسته می‌شود.').map(
      ([, cue, content]) => [cue, content],
    ),
  ).toEqual([
    ['گفت', 'کشورش می‌ماند و از همسایگان خواسته است که نروند'],
    ['خواسته است', 'نروند'],
    ['هشدار داد', 'راه بسته می‌شود'],
  ])
})

test('a clause goes on in a line that begins with its complementizer', () => {
  expect(told('پل شهر بسته است.\nروزنامه‌های شهر می‌نویسند\nکه پل تابستان باز می‌شود.')).toEqual([
    ['روزنامه‌های شهر', 'می‌نویسند', 'پل تابستان باز می‌شود'],
  ])
})

test('to go on doing something is no speech', () => {
  expect(told('بهای نفت به پایین آمدن ادامه می‌دهد، مگر اینکه مردم بیشتر بخرند.')).toEqual([])
  expect(told('وزیر نفت ادامه داد، بهای نفت پایین می‌آید.')).toHaveLength(1)
})

test('what is so, against what was only thought or claimed, is the narrator’s', () => {
  expect(told('دشمن گمان می‌کرد که شهر را می‌گیرد اما مردم ایستادند.')[0]?.[2]).toBe('شهر را می‌گیرد')
  expect(told('فرماندار مدعی شد که پل باز است، در حالی که جاده هنوز بسته است.')[0]?.[2]).toBe('پل باز است')
  expect(told('فرماندار گفت که پل باز است، در حالی که جاده هنوز بسته است.')[0]?.[2]).toContain('جاده')
})

test('what one is asked for ends where what was done is told', () => {
  expect(told('راد از شورا خواست که راه را ببندد اما چند روز بعد باران راه را شست.')[0]?.[2]).toBe('راه را ببندد')
})

test('an example behind a semicolon is told too', () => {
  expect(told('راد تأکید کرد که پل امن است؛ به‌ویژه در روزهایی که باران نمی‌بارد.')[0]?.[2]).toMatch(/نمی‌بارد$/)
})

test('marks of one kind within marks of another, over two paragraphs, close each their own', () => {
  const text = 'وزیر نیرو گفت: « "آب کم است.\nباران هم نبارید."»\nدیروز باران بارید.'
  expect(extract(text).claims).toMatchObject([{ text: '"آب کم است.\nباران هم نبارید."' }])
})

test('a report with which a speech begins is told in it', () => {
  expect(told('راد گفت: ایشان معتقد بود که پل امن است. ما همه کار کردیم.').map(([, cue]) => cue)).toEqual([
    'گفت',
    'معتقد بود',
  ])
  expect(
    told('راد گفت: ما آماده‌ایم. او، آن‌گونه که من می‌بینم، گفته است سد پر می‌شود. ما کار می‌کنیم.')[0]?.[2],
  ).toMatch(/ما کار می‌کنیم$/)
})

test('a speech ends with the paragraph before an adjunct about its speaker', () => {
  const text =
    'مینا راد، نویسنده، گفت: ما هر روز می‌نویسیم.\nاین نویسنده با بیان اینکه ما کتاب کم می‌خوانیم، به خانه رفت.'
  expect(told(text)[0]?.[2]).toBe('ما هر روز می‌نویسیم')
})

test('quotations with nothing between them are one speech', () => {
  expect(told('شهردار گفت: «پل باز است.» «راه هم باز است.»')[0]?.[2]).toBe('پل باز است.» «راه هم باز است')
  expect(told('شهردار: «پل باز است.»\n«راه هم باز است.»')[0]?.[2]).toBe('پل باز است.»\n«راه هم باز است')
  expect(told('شهردار گفت: «پل باز است.» «راه بسته است»، رضا کریمی گفت.')[0]?.[2]).toBe('پل باز است')
})

test('in a dialogue the next line is another’s', () => {
  expect(told('پیرمرد گفت: «کسی خانه نیست.»\n«من با خودت کار دارم.»')[0]?.[2]).toBe('کسی خانه نیست')
})

test('a heading behind an asterisk ends a speech', () => {
  expect(told('رضا کریمی گفت: ما آماده‌ایم.\n*همه چیز آماده است\nوی افزود: راه باز است.')[0]?.[2]).toBe('ما آماده‌ایم')
})

test('«ما» is never the subject of a verb in the third person', () => {
  expect(told('ما در این سال‌ها دیدیم که همسایه‌ها می‌آمدند و می‌گفتند شهر خالی شده است.')[0]?.[0]).not.toBe('ما')
})

test('what is asked for goes on in the subjunctive, over commas', () => {
  expect(
    told('شهرداری اعلام کرد که از پیمانکار خواسته است گودال را پر کند، چراغ‌ها را روشن کند و گزارش بدهد.').at(-1),
  ).toEqual(['شهرداری', 'خواسته است', 'گودال را پر کند، چراغ‌ها را روشن کند و گزارش بدهد'])
})

test('a semicolon and a word for what was told bring the narrator back', () => {
  expect(told('سخنگوی بندر گفت که اسکله باز است؛ ادعایی که هنوز تأیید نشده است.')[0]?.[2]).toBe('اسکله باز است')
  expect(told('سخنگوی بندر گفت که پل باز است؛ سازه‌ای که پارسال ساخته شد.')[0]?.[2]).toBe(
    'پل باز است؛ سازه‌ای که پارسال ساخته شد',
  )
})

test('behind a semicolon the narrator speaks of what was asked for or ordered', () => {
  expect(told('مدیر از کارگران خواست به کارخانه برگردند؛ درخواستی که کسی به آن گوش نداد.')).toEqual([
    ['مدیر', 'خواست', 'به کارخانه برگردند'],
  ])
  expect(told('دادگاه دستور داده است که پل را ببندند؛ کاری که راه دو روستا را دور می‌کند.')[0]?.[2]).toBe(
    'پل را ببندند',
  )
})

test('what a relative clause reports ends with it: the next verb is the narrator’s again', () => {
  expect(told('راد گفت پلی که شهردار آن را بهترین پل می‌داند کهنه است و از مردم خواست صبر کنند.').at(-1)).toEqual([
    'راد',
    'خواست',
    'صبر کنند',
  ])
})

test('the end of the page, on the line of the text, is no content', () => {
  expect(told('راد گفت: پل باز است. راه هم امن است. انتهای پیام')[0]?.[2]).toBe('پل باز است. راه هم امن است')
})

test('a correlative goes on with what it corrects, over a semicolon too', () => {
  expect(told('راد گفت که گفت‌وگو تسلیم نیست؛ بلکه بخشی از کار ماست.')).toEqual([
    ['راد', 'گفت', 'گفت‌وگو تسلیم نیست؛ بلکه بخشی از کار ماست'],
  ])
})

test('a line that begins with «و» goes on with the sentence of the line before', () => {
  expect(told('معاون آموزشی سازمان\nو سخنگوی کمیته داوری در گفت‌وگو با نسیم گفت: آزمون برگزار شد.')).toEqual([
    ['معاون آموزشی سازمان\nو سخنگوی کمیته داوری', 'گفت', 'آزمون برگزار شد'],
  ])
})

test('a quotation goes on over paragraphs that hold titles in the same marks, where its own mark ends one', () => {
  const text = 'راد نوشته است:\n«فیلم «باد» را ساختم.\nاز یاران «باد» سپاسگزارم.»\nاین فیلم تازه است.'
  expect(told(text)).toEqual([['راد', 'نوشته است', 'فیلم «باد» را ساختم.\nاز یاران «باد» سپاسگزارم']])
  expect(told(text.replace('.»', '».'))).toEqual([
    ['راد', 'نوشته است', 'فیلم «باد» را ساختم.\nاز یاران «باد» سپاسگزارم'],
  ])
  // A mark that is missing takes no later paragraph along.
  expect(told('راد نوشت: «فیلم ساختم.\nفیلم «باد» تازه است.')[0]?.[2]).toBe('فیلم ساختم')
})

test('a long letter in quotation marks is quoted whole, and what others say in it is nested', () => {
  const lines = Array.from({ length: 20 }, (_, line) => `بند ${String(line + 1)} را اجرا کنید.`)
  const letter = [...lines, 'نوری گفته بود که سد پر است.', 'با سپاس'].join('\n')
  const { claims } = extract(`در نامه راد به شهردار آمده است:\n«${letter}»\nپل باز شد.`)
  expect(claims.map(({ text, parent }) => [text, parent])).toEqual([
    [letter, null],
    ['سد پر است', claims[0]?.id],
  ])
})

test('no object begins with «و»: the name goes on over it', () => {
  expect(told('سازمان برق و آبیاری عمان یک سد کوچک را مفید خواند.')).toEqual([
    ['سازمان برق و آبیاری عمان', 'خواند', 'یک سد کوچک را مفید'],
  ])
})

test('a line that begins with a verb of reporting goes on with the line of its subject', () => {
  expect(told('پل باز شد.\nمدیر شهر یزد\nافزود: راه هم باز است.')).toEqual([
    ['مدیر شهر یزد', 'افزود', 'راه هم باز است'],
  ])
})

test('a line that begins as sentences begin is no rest of a heading without a mark', () => {
  const heading = 'گلایه رئیس اتاق بازرگانان بندر از کندی بارگیری گندم در این فصل بلند و سرد'
  for (const opening of ['در ادامه', 'به گزارش نسیم،'])
    expect(told(`پل باز شد.\n${heading}\n${opening} حسن راد گفت: راه باز است. پل هم هست.`).map(([by]) => by)).toEqual([
      'حسن راد',
    ])
})

test('behind a blank line a sentence begins, with «و» too', () => {
  expect(told('وزیر نیرو گفت که سد پر است\n\nو این در حالی است که باران نمی‌بارد.')[0]?.[2]).toBe('سد پر است')
})

test('what goes on is no speech, though more depends on what is gone on with', () => {
  expect(told('این ماهواره به ثبت تصویرهای زمین از سال گذشته ادامه می‌دهد که کشاورزان را یاری می‌کند.')).toEqual([])
})

test('who alone speaks tells of several and speaks on', () => {
  const text = 'وزیر راه گفت: کار سخت است. آن‌ها ادعا کردند که پل باز است. ما می‌سازیم.\nوی افزود: راه دراز است.'
  expect(told(text)[0]?.[2]).toBe('کار سخت است. آن‌ها ادعا کردند که پل باز است. ما می‌سازیم')
})

test('a body that is pointed at ends with its noun', () => {
  const [claim] = told('این سازمان مصرف آب شهر را دو برابر عنوان کرده است.')
  expect(claim).toEqual(['این سازمان', 'عنوان کرده است', 'مصرف آب شهر را دو برابر'])
})

test.each(['محترم کشور', 'منتخب مردم', 'کشورمان', 'جوان کشور', 'قانونی یمن', 'مردمی یمن'])(
  'an office that no word need follow goes on with what describes it: «%s»',
  (description) => {
    expect(told(`رئیس‌جمهور ${description} طرح مجلس را رد کرد.`)).toEqual([
      [`رئیس‌جمهور ${description}`, 'رد کرد', 'طرح مجلس'],
    ])
  },
)

test.each([
  ['whose question is answered', 'در پاسخ به پرسش یکی از خبرنگاران گفت که کار تمام است.'],
  ['whose family is spoken of', 'درباره خانواده یکی از کارگران گفت که در امان‌اند.'],
  ['several are spoken of, and one speaks', 'درباره حقوق ایران کارگران گفت که دیر می‌رسد.'],
])('somebody speaks on, though others stand behind a preposition: %s', (_, sentence) => {
  expect(extract(`حسن راد گفت: پل باز است. ${sentence}`).claims.map(({ source }) => source?.text)).toEqual([
    'حسن راد',
    undefined,
  ])
})

test('a source goes on with what its adjective and a preposition govern', () => {
  expect(told('نهاد ناظر بر دیوان کیفری گفت که پرونده بسته شد.')[0]?.[0]).toBe('نهاد ناظر بر دیوان کیفری')
})

test.each([
  ['what follows from it', 'راه باز است؛ بنابراین کسی در خانه نمی‌ماند'],
  ['what holds in spite of it', 'راه باز است؛ با این حال باران تند است'],
])('behind a semicolon a speaker goes on: %s', (_, content) => {
  expect(told(`شهردار گفت که ${content}.`)).toEqual([['شهردار', 'گفت', content]])
})

test.each([
  ['the narrator contradicts', 'گفت', 'اما راه بسته بود'],
  ['the narrator speaks of the claim', 'گفت', 'ادعایی که کسی باور نکرد'],
  ['somebody asks', 'گفت', 'فرماندار لبخند زد و پرسید کدام راه؟'],
  ['others report', 'گفت', 'سپس معترضان تأکید کردند که می‌روند'],
  ['it tells what he did who only thought so', 'گمان می‌کرد', 'در نتیجه رفت'],
  ['it has no verb', 'گفت', 'عکس از مینا راد'],
])('a content ends at the semicolon where behind it %s', (_, verb, rest) => {
  expect(told(`شهردار ${verb} که راه باز است؛ ${rest}.`)[0]?.[2]).toBe('راه باز است')
})

test('a source goes on with what its adjective governs, though it is pointed at', () => {
  expect(told('این منبع نزدیک به هیئت مذاکره گفت که متن آماده است.')[0]?.[0]).toBe('این منبع نزدیک به هیئت مذاکره')
})

describe('speech as it is spoken', () => {
  test('its forms of the verb report, and hold the clause that is reported', () => {
    expect(told('همسایه ما میگه از صبح بوی گاز میومده')).toEqual([['همسایه ما', 'میگه', 'از صبح بوی گاز میومده']])
    expect(told('مجری میگه مردم باید بتونن خونه بسازن')).toEqual([['مجری', 'میگه', 'مردم باید بتونن خونه بسازن']])
    expect(told('مجری می‌نویسه که پل بسته‌ست')[0]?.[1]).toBe('می‌نویسه')
  })

  test('what somebody is told to do, or not to, holds it', () => {
    expect(told('مجری گفت بچه‌ها رو از پارک بیرون نفرستین')).toEqual([
      ['مجری', 'گفت', 'بچه‌ها رو از پارک بیرون نفرستین'],
    ])
    expect(told('مجری گفت زود چراغ رو ببندین')).toHaveLength(1)
    expect(told('مجری گفت گاز باید به روستا برسه و به شهر برنگرده')).toHaveLength(1)
    expect(told('مجری گفت باید نامه رو به اداره برسونیم')).toHaveLength(1)
  })

  test('«زدن» at its end is «زدند»', () => {
    expect(told('مجری میگه مردم به اداره گاز زنگ زدن')).toEqual([['مجری', 'میگه', 'مردم به اداره گاز زنگ زدن']])
  })
})

test('«این را X گفت» behind a semicolon means the sentence so far', () => {
  expect(told('پل بسته است و راه باز نیست؛ این را دو منبع آگاه گفته‌اند.')).toEqual([
    ['دو منبع آگاه', 'گفته‌اند', 'پل بسته است و راه باز نیست'],
  ])
  expect(told('پل بسته است؛ این را بگویم که راه باز است.')).toEqual([])
})

test('a speech ends where the narrator names its speaker and what he does next', () => {
  expect(told('حسن کریمی گفت: پل باز است. کریمی در ادامه توضیحاتی درباره جاده داد.')).toEqual([
    ['حسن کریمی', 'گفت', 'پل باز است'],
  ])
})

test('a speech goes on where its speaker names somebody who spoke in it before', () => {
  const text =
    'نادر کریمی گفت: آن روزها حسن شریفی می‌گفت پل بسته است.\nوی افزود: شهر آرام بود. شریفی همچنین گفته بود که پول نیست.'
  expect(told(text)[2]).toEqual(['وی', 'افزود', 'شهر آرام بود. شریفی همچنین گفته بود که پول نیست'])
})

test.each([
  [
    'what the speaker did next, though «وی» goes on behind it',
    'وزیر راه از مهندسان سد تشکر کرد.\nوی افزود: جاده باز است.',
  ],
  ['a title in the first person', 'نمایش «جادوی شهر ما» در این سالن اجرا می‌شود.'],
  ['whoever says something else with a colon', 'در همین باره استاندار می‌گوید: ما جاده را باز می‌کنیم.'],
  ['a line with an asterisk', '*راه کجاست و چرا آن را نمی‌سازند؟ پل چه می‌شود؟'],
  ['«به عمل آید», which is no second person', 'قرار است از مهندسان سد تجلیل به عمل آید.'],
])('a speech ends with its paragraph before %s', (_, next) => {
  expect(told(`وزیر راه گفت: پل تازه باز است.\n${next}\nانتهای پیام`)[0]?.[2]).toBe('پل تازه باز است')
})

test('a line that breaks within a sentence ends neither an adjunct nor a speech', () => {
  expect(told('وی با بیان اینکه\nپل باز است، افزود: جاده بسته است. راه هم باز می‌شود.')).toEqual([
    ['وی', 'با بیان', 'پل باز است'],
    ['وی', 'افزود', 'جاده بسته است. راه هم باز می‌شود'],
  ])
})

test('in a list of news a bullet that points back goes on with the speech above it', () => {
  const list = '🔹\nشهردار: پل بسته است.\n🔹\nاستاندار: جاده باز است.\n🔹\n'
  expect(told(`${list}این جاده سال‌ها بسته بود.`).at(-1)?.[2]).toContain('سال‌ها')
  expect(told(`${list}او از شهر دور است.`).at(-1)?.[2]).toContain('دور است')
  expect(told(`${list}هوای شهر سرد شد.`).at(-1)?.[2]).toBe('جاده باز است')
})

test('behind a semicolon somebody is quoted, and a noun is explained', () => {
  expect(told('شهردار گفت؛ پل بسته است.')).toEqual([['شهردار', 'گفت', 'پل بسته است']])
  expect(told('دو شهر با ساخت پل موافقت کردند؛ کاری که سال‌ها طول می‌کشد.')).toEqual([])
})

test('the list of what an office or a body is of goes on over its commas, and no object is of it', () => {
  const source = (text: string): string | undefined => told(text)[0]?.[0]
  expect(source('مدیرکل دفتر خرید، انبار و توزیع کالای شهرداری یزد گفت: انبار پر است.')).toBe(
    'مدیرکل دفتر خرید، انبار و توزیع کالای شهرداری یزد',
  )
  expect(source('استاد ریاضی، نجوم و رایانهٔ دانشگاه یزد گفت: انبار پر است.')).toBe(
    'استاد ریاضی، نجوم و رایانهٔ دانشگاه یزد',
  )
  expect(source('نماینده مردم بافت، رابر و ارزوئیه از پر شدن انبار خبر داد.')).toBe('نماینده مردم بافت، رابر و ارزوئیه')
  expect(source('رئیس انجمن رانندگان، بنزین و روغن را گران دانست.')).toBe('رئیس انجمن رانندگان')
  expect(source('به نقل از روابط عمومی شهرداری، انبار و کارخانهٔ یخ باز شد.')).toBe('روابط عمومی شهرداری')
})

test.each([
  ['what nobody is the subject of', 'در آن سال ساخت پل را رد کرد.'],
  ['what several hold of themselves', 'ملوانان آمدند و به گفته خودشان دریا آرام بود.'],
  ['whom the speaker’s own people follow', 'می‌خواهیم از نظر کارشناسان استفاده کنیم.'],
  ['whom he has told of, by a pronoun', 'او گفت کشتی می‌رسد.'],
])('speech goes on within its paragraph over what it tells of others: %s', (_, line) => {
  expect(told(`شهردار ساوه گفت: ناخدا راد می‌گفت دریا آرام است. ${line}`)[0]?.[2]).toMatch(line.slice(0, -1))
})

test('speech goes on behind a line that is broken before its verb, but not behind one that ends with it', () => {
  const before =
    'جلسه خوبی بود و نمایندگان همه محله‌ها در آن از کمبود اتوبوس و کهنگی خیابان‌ها و تاریکی کوچه‌ها گفتند. باید همه این گلایه‌ها را شنید و برای هر کدام چاره‌ای پیدا کرد.'
  const said = (line: string) => told(`نشست شورا برگزار شد.\nشهردار ساوه گفت: ${before} ${line}\nدر بهار باز می‌شود.`)
  expect(said('پل تازه به خواست ساکنان')[0]?.[2]).toMatch(/باز می‌شود$/)
  expect(said('پل تازه شهر آماده است')[0]?.[2]).toMatch(/آماده است$/)
})

test('what is said behind a comma goes no further than its paragraph, unless the speaker tells of himself', () => {
  const contents = (next: string) =>
    told(`سخنگوی شهرداری اعلام کرد، پل باز است.\n🔹\n${next}`).map(([, , content]) => content)
  expect(contents('بهای هر بلیت به هزار تومان رسیده است.')).toEqual(['پل باز است'])
  expect(contents('ما هر روز آنجا بوده‌ایم.')).toEqual(['پل باز است.\n🔹\nما هر روز آنجا بوده‌ایم'])
})

test('a pronoun is the speaker’s where he has told of nobody', () => {
  expect(told('شهردار ساوه گفت: دریا آرام است. او گفت کشتی می‌رسد.')[0]?.[2]).toBe('دریا آرام است')
})

test('what an outlet has written goes on over its paragraphs, to where somebody reports', () => {
  const text = 'روزنامه پگاه نوشته است: سدها خالی‌اند.\nکشاورزان کوچ می‌کنند.\nنیما راد گفت: باران می‌آید.'
  expect(told(text)).toEqual([
    ['روزنامه پگاه', 'نوشته است', 'سدها خالی‌اند.\nکشاورزان کوچ می‌کنند'],
    ['نیما راد', 'گفت', 'باران می‌آید'],
  ])
})

test('a list that a colon opens behind an indirect report is said too, up to where the narrator is back', () => {
  const list = 'دو جاده بسته است:\n🔹\nجاده دشت تا پایان هفته\n🔹\nجاده کوه تا پایان ماه'
  expect(told(`مدیر راه گفت که ${list}\n🔹\nوی افزود: نمک رسیده است.`).map((claim) => claim[2])).toEqual([
    list,
    'نمک رسیده است',
  ])
})
