import { describe, expect, test } from '@jest/globals'
import { extract } from '../support/extract.js'
import { soleSpeaker, speakersOf } from './support.js'

describe('One person, whatever the text calls them', () => {
  test('a heading’s surname and the office before the second colon are one speaker', () => {
    const { speakers } = extract('♦️\nفلاحی: پل باز شد\n🔹\nفرماندار رودبالا: راه روستا هم باز می‌شود.')
    expect(speakers.map(({ name }) => name)).toEqual(['فلاحی'])
  })

  test('a surname is of whom the text has named in marks, with the name’s own spelling behind it', () => {
    const text = 'کار به رهبری "پریکو راستینن"(Pirkko Rastinen) انجام شد.\nراستینن گفت: ماهی‌ها رنگ را می‌بینند.'
    expect(extract(text).speakers.map(({ name }) => name)).toEqual(['پریکو راستینن'])
  })

  test('an ordinal behind a name begins a description and is no part of the name', () => {
    for (const ordinal of ['نخستین', 'سومین'])
      expect(extract(`جان اسمیت ${ordinal} شهردار رودبالا گفت: «برف سنگین است.»`).speakers).toMatchObject([
        { name: 'جان اسمیت' },
      ])
  })

  test.each([
    ['an office that asks', 'فلاحی: پل باز شد\n🔹\nفرماندار رودبالا: چه کسی راه را بست؟', 'فلاحی'],
    ['who was kept unnamed', 'مقام پیشین نروژ: پل بسته است\n🔹\nیونا هالدین: برف سنگین است.', 'یونا هالدین'],
    [
      'in the headline’s own line',
      '♦️\nسخنگوی نیروگاه: سوخت کم نیست واکنش فلاحی به شایعه‌ها:\n🔹\nمخزن‌ها پر است.',
      'فلاحی',
    ],
    [
      'of another body',
      '♦️\nعضو کمیسیون انرژی: سوخت کم نیست\nبهرام کرمانی، نماینده مجلس:\nمخزن‌ها پر است.',
      'بهرام کرمانی',
    ],
  ])('a heading’s speaker is the one of the line below it: %s', (_, text, name) => {
    expect(soleSpeaker(text).name).toBe(name)
  })

  test('of three lines an office is nobody before it', () => {
    const { speakers } = extract('فلاحی: پل باز شد\nفرماندار رودبالا: راه باز می‌شود.\nاستاندار: مدرسه‌ها باز است.')
    expect(speakers).toHaveLength(3)
  })

  test('the office behind «به گزارش X» in the paragraph below the lead is the lead’s one speaker', () => {
    const text =
      'جاده باز می‌شود\nنادر فلاحی گفت: جاده تا فردا باز است.\nبه گزارش ایسنا، مدیر راه‌های رودبالا بیان کرد: پل هم ساخته می‌شود.'
    expect(extract(text).speakers.filter(({ kind }) => kind === 'person')).toMatchObject([{ name: 'نادر فلاحی' }])
  })

  test('headline surname, role in the lead, full name in the body and pronoun are one speaker', () => {
    const speaker = soleSpeaker(
      [
        'کرمانی: جاده دهستان تا پاییز آسفالت می‌شود',
        'بخشدار مرکزی گفت: جاده دهستان تا پاییز آسفالت می‌شود.',
        'بهرام کرمانی در نشست شورا اظهار کرد: بودجه این کار آماده است.',
        'وی افزود: کار از فردا آغاز می‌شود.',
        'کرمانی تصریح کرد: پیمانکار از همین استان است.',
      ].join('\n'),
    )
    expect(speaker.name).toBe('بهرام کرمانی')
    expect(speaker.kind).toBe('person')
    expect(speaker.roles).toEqual([{ text: 'بخشدار مرکزی', office: 'بخشدار مرکزی' }])
    expect(speaker.mentions.map(({ text, form }) => [text, form])).toEqual([
      ['کرمانی', 'name'],
      ['بخشدار مرکزی', 'role'],
      ['بهرام کرمانی', 'name'],
      ['وی', 'pronoun'],
      ['کرمانی', 'name'],
    ])
  })

  test('a role in the lead gets the name that the next paragraph gives', () => {
    const text = [
      'مدیر کانون شعر شهر از برگزاری شب حافظ خبر داد.',
      'سهراب نیک‌فر در گفت‌وگو با خبرنگاران گفت: بلیت‌ها رایگان است.',
    ].join('\n')
    expect(soleSpeaker(text).name).toBe('سهراب نیک‌فر')
  })

  test.each([
    ['behind a comma', 'مینا راد، رئیس سازمان آب، گفت: سد پر است.'],
    ['between dashes', 'مینا راد - رئیس سازمان آب - گفت: سد پر است.'],
    ['right behind the name', 'مینا راد رئیس سازمان آب گفت: سد پر است.'],
    ['right before the name', 'رئیس سازمان آب مینا راد گفت: سد پر است.'],
    ['behind the name in quotation marks', '«مینا راد» رئیس سازمان آب گفت: سد پر است.'],
  ])('the role stands %s', (_, text) => {
    const { name, roles } = soleSpeaker(text)
    expect(name).toBe('مینا راد')
    expect(roles).toEqual([{ text: 'رئیس سازمان آب', office: 'رئیس', organization: 'سازمان آب' }])
  })

  test('a role in the lead gets the name of who speaks in what an outlet carries', () => {
    const lead = 'مدیرعامل بورس رودبالا گفت: اوراق تازه می‌آید.'
    const told = 'به گزارش ایسنا، امروز همایشی برگزار شد که نادر فلاحی در آن اظهار کرد: اوراق فروخته می‌شود.'
    const { speakers } = extract(`${lead}\n${told}\nوی افزود: بازار آرام است.`)
    expect(speakers).toMatchObject([
      { name: 'نادر فلاحی', roles: [{ text: 'مدیرعامل بورس رودبالا' }] },
      { kind: 'medium' },
    ])
  })

  test('a role that running text gave a name is that person’s when it speaks', () => {
    const text = [
      'جشن نخستین برداشت چای با حضور کاوه سهرابی استاندار گیلان برگزار شد.',
      'استاندار گیلان گفت: امسال چای بیشتری برداشت می‌شود.',
    ].join('\n')
    const { name, mentions } = soleSpeaker(text)
    expect(name).toBe('کاوه سهرابی')
    expect(mentions.map(({ text }) => text)).toEqual(['کاوه سهرابی', 'استاندار گیلان'])
  })

  test.each([
    'آیدا رستمی که رئیس سازمان دارو است به مشهد رفت.',
    'آیدا رستمی که ریاست سازمان دارو را بر عهده دارد به مشهد رفت.',
  ])('a relative clause gives a role: %s', (sentence) => {
    expect(speakersOf(`${sentence}\nرئیس سازمان دارو گفت: دارو کم نیست.`)).toEqual(['آیدا رستمی'])
  })

  test('a role that points at the body told of before is the role that names it', () => {
    const text =
      'پل‌ها بسته ماند\nسخنگوی کارگروه سیلاب از بسته‌شدن پل خبر داد.\nباران دیشب بند آمد.\nبهرام کرمانی، سخنگوی این کارگروه، گفت: راه دوم باز است.'
    expect(soleSpeaker(text).name).toBe('بهرام کرمانی')
  })

  test('a member of a council is not its chairman, and a judge none whom his court hears', () => {
    const council = 'آیدا رستمی، عضو شورا، گفت: بودجه کم است.\nدر پایان رئیس شورا گفت که رأی می‌گیریم.'
    expect(speakersOf(council)).toEqual(['آیدا رستمی', 'رئیس شورا'])
    const court =
      'دادگاه صرافی ادامه یافت\nجلسه دیروز در رودبالا برگزار شد.\nقاضی بهرام کرمانی گفت: جلسه رسمی است.\nنماینده دادستان گفت: متهم حاضر نیست.'
    expect(speakersOf(court)).toEqual(['بهرام کرمانی', 'نماینده دادستان'])
  })

  test('a role may be told in more or fewer words', () => {
    const text = [
      'شاپور دلیری، رئیس سازمان بورس و اوراق بهادار، گفت: معاملات بیشتر شد.',
      'رئیس سازمان بورس افزود: سهام تازه عرضه می‌شود.',
    ].join('\n')
    expect(speakersOf(text)).toEqual(['شاپور دلیری', 'شاپور دلیری'])
  })

  test('a role whose body’s name goes on over a comma ends before «و» and another role', () => {
    const { roles } = soleSpeaker('نادر فلاحی - مشاور وزیر آبیاری، سد و قنات و دبیر ستاد نان - گفت: نان ارزان می‌شود.')
    expect(roles.map(({ text }) => text)).toEqual(['مشاور وزیر آبیاری، سد و قنات', 'دبیر ستاد نان'])
  })

  test('honorifics and ranks are no part of the name', () => {
    expect(soleSpeaker('سردار سرلشکر علی رضایی گفت: مرزها امن است.').name).toBe('علی رضایی')
    expect(soleSpeaker('آقای دکتر حسین مرادی گفت: بیماران کمتر شدند.').name).toBe('حسین مرادی')
    // A first name that the lexicon does not know, in marks or not, before a surname that is a given name elsewhere.
    for (const written of ['آریس راد', '"آریس راد"(Aris Rad)', '«آریس راد»'])
      expect(soleSpeaker(`دکتر ${written} گفت: بیماران کمتر شدند.`).name).toBe('آریس راد')
  })

  test.each([
    ['سعید نجار پیربازاری، مدیر سد،', 'سعید نجار پیربازاری'],
    ['سعید نجار پیربازاری - مدیر سد -', 'سعید نجار پیربازاری'],
    ['مریم خیاط سخنگوی سد', 'مریم خیاط'],
  ])('a calling right behind a given name is the surname: %s', (who, name) => {
    const { speakers } = extract(`${who} گفت: دریچه‌ها باز است.\nوی افزود: آب زیاد است.`)
    expect(speakers).toMatchObject([{ name }])
  })

  test('what can be a title tells, behind a name, what somebody is', () => {
    const teacher = soleSpeaker(
      'نادر فلاحی، استاد شیمی دانشگاه رودبالا گفت: آب پاک است. این استاد افزود: چاه هم پاک است.',
    )
    expect(teacher).toMatchObject({ name: 'نادر فلاحی', roles: [{ text: 'استاد شیمی دانشگاه رودبالا' }] })
    const engineer = soleSpeaker('"جان راستین"(John Rastin)، مهندس برق سد رودبالا گفت: آب پاک است.')
    expect(engineer.roles).toMatchObject([{ text: 'مهندس برق سد رودبالا' }])
  })

  test('half-space, space and neither are one spelling; so are letters with and without hamza', () => {
    const text = [
      'محمد دشت بزرگ، رییس اداره برق، گفت: مصرف بالا رفت.',
      'دشت‌بزرگ افزود: خاموشی نداریم.',
      'رئیس اداره برق تصریح کرد: شبکه پایدار است.',
    ].join('\n')
    expect(new Set(speakersOf(text)).size).toBe(1)
  })

  test.each([
    ['امیر سرتیپ بهرام کاویانی گفت: مرزها امن است.\nامیر کاویانی افزود: نیروها آماده‌اند.'],
    ['امیر کاویانی: مرزها امن است\nبه گزارش ایسنا، سرتیپ بهرام کاویانی گفت: نیروها آماده‌اند.'],
  ])('«امیر» is a rank before the surname of somebody whom the text names in full: %s', (text) => {
    expect(extract(text).speakers.filter(({ kind }) => kind === 'person')).toMatchObject([{ name: 'بهرام کاویانی' }])
  })

  test('a role behind «همچنین» is somebody else’s', () => {
    const text =
      'فرمانده نیروی زمینی ارتش گفت: مرزها امن است.\nبه گزارش ایسنا، بهرام کاویانی افزود: نیروها آماده‌اند.\nهمچنین سرپرست سازمان ایثارگران نیروی زمینی ارتش گفت: راه باز است.'
    expect(extract(text).speakers.filter(({ kind }) => kind === 'person')).toHaveLength(2)
  })

  test('a given name and a surname end before a role that the lexicon does not know', () => {
    const text = 'بهرام سهرابی فیزیوتراپ تیم ملی والیبال گفت: زانو خوب شد. او افزود: بازی می‌کند.'
    expect(soleSpeaker(text)).toMatchObject({
      name: 'بهرام سهرابی',
      kind: 'person',
      roles: [{ text: 'فیزیوتراپ تیم ملی والیبال' }],
    })
    expect(soleSpeaker('بهرام سهرابی استاد حقوق بشر دانشگاه یزد گفت: آب کم است.').name).toBe('بهرام سهرابی')
  })

  test('«امیر» is a given name where it is nobody’s rank', () => {
    const text = 'امیر کاویانی گفت: پل باز است.\nبهرام رستمی گفت: راه بسته است.'
    expect(extract(text).speakers.map(({ name }) => name)).toEqual(['امیر کاویانی', 'بهرام رستمی'])
  })

  test('«امیر مهدی», as two words too, is one given name and has no rank in it', () => {
    for (const given of ['امیر مهدی', 'امیر عباس', 'امیر مسعود'])
      expect(soleSpeaker(`${given} کرمانی، مربی شنا، گفت: آب سرد است.`).name).toBe(`${given} کرمانی`)
  })

  test('two people with one surname stay two', () => {
    const text = 'علی رضایی گفت: باران می‌بارد. حسن رضایی گفت: برف می‌بارد.'
    expect(speakersOf(text)).toEqual(['علی رضایی', 'حسن رضایی'])
  })

  test('a role that begins a paragraph is another one’s where several people speak, or where somebody else’s words are judged', () => {
    const meeting = [
      'بهرام کرمانی، شهردار نیک‌شهر، گفت: بودجه کم است.',
      'آیدا رستمی، دبیر انجمن شهر، گفت: بودجه زیاد است.',
      'رئیس شورا وعده داد گزارش بودجه خوانده شود.',
    ].join('\n')
    expect(speakersOf(meeting).at(-1)).toBe('رئیس شورا')
    const kin = 'بهرام کرمانی گفت: «نامه نوشتم.»\nمادر او می‌گوید: «پاسخی نیامد.»'
    expect(speakersOf(kin)).toEqual(['بهرام کرمانی', 'مادر او'])
  })

  test('a role that begins a paragraph is the one speaker’s where nobody else speaks', () => {
    const text = 'بهرام کرمانی، شهردار نیک‌شهر، گفت: بودجه کم است.\nعضو شورای معماری گفت: پل ساخته می‌شود.'
    expect(speakersOf(text)).toEqual(['بهرام کرمانی', 'بهرام کرمانی'])
  })

  test.each([
    ['a given name alone before the comma of a role', 'مینا ساحلی، زیست‌شناس، گفت: ماهی کم است.', 'مینا ساحلی'],
    ['a given name and an office', 'بهرام دبیران گفت: ماهی کم است.', 'بهرام دبیران'],
    ['«خود» before it', 'خود بهرام کرمانی گفت: ماهی کم است.', 'بهرام کرمانی'],
  ])('a name is one though its words mean something else: %s', (_, text, name) => {
    expect(soleSpeaker(text)).toMatchObject({ name, kind: 'person' })
  })

  test('a role that begins a paragraph is whoever spoke before it and was called by no more than a name, but no judge’s', () => {
    const text = (second: string): string =>
      `مینا رودی، شهردار رودبالا، گفت: پل بسته است.\n${second} گفت: نیروگاه فردا روشن می‌شود.\nمدیرعامل نیروگاه دماوند گفت: سوخت کم نداریم.`
    expect(speakersOf(text('بهرام کرمانی هم'))).toEqual(['مینا رودی', 'بهرام کرمانی', 'بهرام کرمانی'])
    expect(speakersOf(text('قاضی بهرام کرمانی هم'))[2]).toBe('مدیرعامل نیروگاه دماوند')
  })

  test('the lead’s role has the name of who does something behind «به گزارش X» and speaks below', () => {
    const text =
      'شهردار رودبالا با مردم دیدار کرد و گفت: مدرسه‌ها باز می‌شود.\nبه گزارش ایسنا، نادر فلاحی از کارگاه‌های شهر دیدن کرد.\nفلاحی گفت: نانوایی‌ها شب‌ها هم کار می‌کنند.'
    expect(extract(text).speakers.filter(({ kind }) => kind === 'person')).toMatchObject([{ name: 'نادر فلاحی' }])
  })

  test('what a verb says of a role is no part of it', () => {
    const text = 'رئیس شورا چند بار زنگ زد. او تذکر داد که وقت تمام است.'
    expect(speakersOf(text)).toEqual(['رئیس شورا'])
  })

  test('a full name of the lexicon, or a surname, goes on over a surname’s end that stands apart', () => {
    const mayor = 'علی پور برنجوک گفت: راه باز است.\nبرنجوک افزود: سد پر است.'
    expect(speakersOf(mayor)).toEqual(['علی پور برنجوک', 'علی پور برنجوک'])
    const official = 'بهرام صالحی‌نیا گفت: پل بسته است.\nصالحی نیا افزود: راه باز است.'
    expect(speakersOf(official)).toEqual(['بهرام صالحی‌نیا', 'بهرام صالحی‌نیا'])
  })

  test('who is named in passing with a surname in two words is who speaks below', () => {
    const text =
      'به گزارش ایسنا، نادر داروغه زاده، به رودبالا رفت. او گفت: راه باز است.\nنادر داروغه‌زاده گفت: پل هم باز است.'
    expect(extract(text).speakers.filter(({ kind }) => kind === 'person')).toHaveLength(1)
  })

  test('an office is one, written as one word or two', () => {
    const text = 'وزیرخارجه عمان گفت: پل بسته است.\nمینا راد، وزیر خارجه عمان، گفت: راه باز است.'
    expect(speakersOf(text)).toEqual(['مینا راد', 'مینا راد'])
  })

  test('a name in quotation marks before a role may begin with a word of the language', () => {
    const text = '"ما ژوانگ" دانشیار دانشگاه ساوه گفت: پل بسته است.\nوی افزود: راه باز نیست.'
    expect(speakersOf(text)).toEqual(['ما ژوانگ', 'ما ژوانگ'])
  })

  test('an office behind a comma tells that a short phrase before it is a name, a country’s name in it too', () => {
    for (const name of ['مین ترانگا', 'اسرائیل راستینا'])
      expect(soleSpeaker(`${name}، مدیر سد رودبالا گفت: آب کم است.`)).toMatchObject({ name, kind: 'person' })
    expect(soleSpeaker('دولت نادر فلاحی، شهردار رودبالا گفت: آب کم است.')).toMatchObject({ kind: 'organization' })
  })

  test('a name in quotation marks has behind it what somebody is, known or not', () => {
    const text = '«نادر فلاحی» آپاراتچی سینما رودبالا گفت: فیلم خوب است. فلاحی افزود: سالن پر است.'
    expect(soleSpeaker(text)).toMatchObject({ name: 'نادر فلاحی', kind: 'person' })
  })

  test('before a colon the speaker stands behind a noun of speech, known or not', () => {
    expect(speakersOf('ادعای برنج‌نیوز: پل بسته است.')).toEqual(['برنج‌نیوز'])
    expect(speakersOf('پیام دریافتی: پل بسته است.')).toEqual(['پیام دریافتی'])
  })

  test('one of several is somebody new', () => {
    const text = 'مینا راد گفت: بودجه کم است. مخالفان هم آمدند. یکی از آنها گفت: بودجه بس است.'
    expect(speakersOf(text)).toEqual(['مینا راد', 'یکی از آنها'])
  })

  test('nobody who is unnamed has one office in two bodies that the lexicon does not know', () => {
    const text = 'مدیر نفت پارسان گفت: «کار تمام است.» مدیر فولاد نیکاد گفت: «کار تمام نیست.»'
    expect(speakersOf(text)).toEqual(['مدیر نفت پارسان', 'مدیر فولاد نیکاد'])
  })

  test('one office in two countries is held by two', () => {
    const text = 'وزیر خارجه عراق گفت: مرز باز است. وزیر خارجه ترکیه گفت: مرز بسته است.'
    expect(speakersOf(text)).toEqual(['وزیر خارجه عراق', 'وزیر خارجه ترکیه'])
  })
})

describe('Those that are no person', () => {
  test.each([
    ['organization', 'سازمان هواشناسی اعلام کرد: فردا باران می‌بارد.', 'سازمان هواشناسی'],
    ['country', 'تهران اعلام کرد که به مذاکره ادامه می‌دهد.', 'تهران'],
    ['medium', 'خبرگزاری رویترز گزارش داد که قیمت نفت بالا رفت.', 'خبرگزاری رویترز'],
    ['group', 'کارشناسان اقتصادی گفتند: قیمت‌ها پایین می‌آید.', 'کارشناسان اقتصادی'],
    ['unnamed', 'یک منبع آگاه گفت: گفت‌وگوها آغاز شده است.', 'یک منبع آگاه'],
  ])('%s', (kind, text, name) => {
    expect(soleSpeaker(text)).toMatchObject({ kind, name })
  })

  test.each([
    [
      'behind it',
      'به گزارش ایسنا، پژوهشگران "دانشگاه نیک‌شهر" ماده‌ای نو ساختند.\nپژوهشگران دریافتند که این ماده می‌شکند.',
    ],
    [
      'not the rest of the clause',
      'پژوهشگران دانشگاه نیک‌شهر یک ماده نو ساختند.\nپژوهشگران دریافتند که این ماده می‌شکند.',
    ],
    [
      'and some words between',
      'پژوهشگران گروه شیمی "دانشگاه نیک‌شهر" ماده‌ای نو ساختند.\nپژوهشگران دریافتند که این ماده می‌شکند.',
    ],
    [
      'in a lead that tells no more than the country',
      'ماده‌ای که می‌شکند\nپژوهشگران ایرانی دریافتند که این ماده می‌شکند.\nبه گزارش ایسنا، پژوهشگران "دانشگاه نیک‌شهر" آن را ساخته‌اند.',
    ],
  ])('researchers are those of the institution that the text tells of: %s', (_, text) => {
    const { speakers } = extract(text)
    expect(speakers.find(({ kind }) => kind === 'group')?.name).toContain('دانشگاه نیک‌شهر')
    expect(speakers.filter(({ kind }) => kind === 'group')).toHaveLength(1)
  })

  test('researchers of two institutions are those told of last, and nobody in the lead', () => {
    const text = [
      'پژوهشگران ایرانی دریافتند که این ماده می‌شکند.',
      'پژوهشگران "دانشگاه نیک‌شهر" آن را ساختند.',
      'پژوهشگران "دانشگاه رودبالا" آن را آزمودند.',
      'پژوهشگران دریافتند که آب آن را نرم می‌کند.',
    ].join('\n')
    expect(extract(text).speakers.map(({ name }) => name)).toEqual(['پژوهشگران ایرانی', 'پژوهشگران "دانشگاه رودبالا"'])
  })

  test('the short name of a body between commas is its name too', () => {
    const text = 'ستاد امداد استان زلندا، ساز، این خبر را تکذیب کرد.\nساز اعلام کرد که راه باز است.'
    const { claims, speakers } = extract(text)
    expect(claims[0]?.source?.text).toBe('ستاد امداد استان زلندا، ساز')
    expect(speakers.map(({ name }) => name)).toEqual(['ستاد امداد استان زلندا'])
  })

  test('bodies in a list are several, and none is the name of another', () => {
    const { speakers } = extract('شرکت نفت زلندا، شرکت گاز نروژ و شرکت آب دانمارک اعلام کردند که راه باز است.')
    expect(speakers.map(({ name }) => name)).toContain('شرکت گاز نروژ')
  })

  test('a short form in brackets, and a name without its head, mean the institution', () => {
    const text = 'سازمان ایمنی راه (سار) اعلام کرد که دو جاده بسته شد. سار افزود که برف سنگین است.'
    expect(speakersOf(text)).toEqual(['سازمان ایمنی راه', 'سازمان ایمنی راه'])
  })

  test('an institution named for a country is not the country', () => {
    const text = 'وزارت خارجه روسیه اعلام کرد که مذاکرات ادامه دارد. روسیه اعلام کرد که نفت بیشتری می‌فروشد.'
    expect(speakersOf(text)).toEqual(['وزارت خارجه روسیه', 'روسیه'])
  })

  test('nobody in particular is no speaker', () => {
    expect(speakersOf('برخی می‌گویند که جاده بسته است.')).toEqual([null])
    expect(speakersOf('برخی کارشناسان می‌گویند که جاده بسته است.')).toEqual(['برخی کارشناسان'])
  })
})

test('Only sources of claims are speakers', () => {
  const { speakers } = extract('مریم کاظمی در کنار نادر فلاحی گفت: کار تمام شد.')
  expect(speakers.map(({ name }) => name)).toEqual(['مریم کاظمی'])
})

test('whoever is called by the field that he teaches, and no name, is the one whom the text names next', () => {
  const text = 'یک استاد جغرافیا گفت: پل بسته است.\nحسن راد در گفت‌وگو با کاج‌نیوز افزود: راه باز است.'
  expect(speakersOf(text)).toEqual(['حسن راد', 'حسن راد'])
})

test('a source that is kept unnamed is nobody whom the text names next', () => {
  const text = 'کاج‌نیوز به نقل از یک منبع آگاه نوشت که پل بسته است.\nحسن راد گفت که راه باز است.'
  expect(extract(text).speakers.map(({ name }) => name)).toContain('یک منبع آگاه')
})

test('figures that a body has made known are the body’s', () => {
  const [speaker] = extract('بر اساس آمار منتشرشده از سوی بانک مرکزی، تورم کم شد.').speakers
  expect(speaker.name).toBe('بانک مرکزی')
})

test('a nationality between what an outlet is and its name makes it no other outlet, and a country is none', () => {
  expect(extract('رویترز: پل ریخت\nخبرگزاری انگلیسی رویترز نوشت که جاده بسته است.').speakers).toHaveLength(1)
  expect(extract('ایران اعلام کرد که پل باز است.\nخبرگزاری دولتی ایران نوشت که جاده بسته است.').speakers).toHaveLength(
    2,
  )
})

test('«یک مقام X» is whom the headline called «مقام X» or «یک مقام», «مقام X» the one told of before, and else somebody new', () => {
  const text = 'یک مقام نروژی گفت که جاده بسته است.'
  expect(extract(`یک مقام: پل باز است\n${text}\nمقام نروژی افزود که آب سرد است.`).speakers).toHaveLength(1)
  expect(extract(`مقام نروژی: پل باز است\n${text}`).speakers).toHaveLength(1)
  expect(extract(`${text} یک مقام نروژی گفت که آب سرد است.`).speakers).toHaveLength(2)
})

test('a body’s name may leave out its country later, or a word in its middle, and the name of its own may get one', () => {
  const count = (first: string, second: string): number =>
    extract(`${first} اعلام کرد که پل باز است.\n${second} گفت که جاده بسته است.`).speakers.length
  expect(count('وزارت راه نروژ', 'وزارت راه')).toBe(1)
  expect(count('وزارت امور خارجه نروژ', 'وزارت خارجه نروژ')).toBe(1)
  expect(count('حزب‌الله', 'حزب‌الله لبنان')).toBe(1)
  expect(count('وزارت راه', 'وزارت راه نروژ')).toBe(2)
  expect(count('دانشگاه علوم پزشکی تبریز', 'دانشگاه تبریز')).toBe(2)
})

test('somebody may be called by the given name alone, but not by another’s', () => {
  const text = 'کارلوس لاوینی گفت: بازی سختی بود.'
  expect(speakersOf(`${text}\nکارلوس افزود: داور خوب بود.`)).toEqual(['کارلوس لاوینی', 'کارلوس لاوینی'])
  expect(speakersOf(`${text}\nکارلوس اومانا گفت: داور خوب بود.`)).toEqual(['کارلوس لاوینی', 'کارلوس اومانا'])
})

test('a word that nothing tells to be a name is the lead’s only speaker’s, where it talks behind a colon', () => {
  const text = 'سفیر نروژ در ایران گفت: پل باز است.\n'
  expect(speakersOf(`${text}اومانا تصریح کرد: آب سرد است.`)).toEqual(['اومانا', 'اومانا'])
  expect(speakersOf(`${text}به گفته اومانا، آب سرد است.`)).toEqual(['سفیر نروژ در ایران', 'اومانا'])
})
