import { expect, test } from '@jest/globals'
import { told } from '../support/extract.js'

test('nobody in the list that a verb’s preposition governs is its subject', () => {
  expect(told('وزیر به یزد رفت و بر ساخت سد، نوسازی و رونق این شهر تأکید کرد.')).toEqual([
    ['وزیر', 'تأکید کرد', 'ساخت سد، نوسازی و رونق این شهر'],
  ])
  expect(told('او در بندر ماند و از لنگرگاه، صیادان و خانواده‌های روستا دفاع کرد.')).toEqual([
    ['او', 'دفاع کرد', 'لنگرگاه، صیادان و خانواده‌های روستا'],
  ])
})

test('a verb that shares its auxiliary with the next one is no part of who speaks', () => {
  expect(told('شهردار یزد تصمیم تازه‌ای گرفته و می‌گوید پل باز می‌شود.')[0]?.[0]).toBe('شهردار یزد')
  const text = 'راد نوشت که با نقشهٔ شهرداری موافقت کرده اما به مهندسان گفته پل بسته می‌ماند.'
  expect(told(text)[1]).toEqual(['راد', 'گفته', 'پل بسته می‌ماند'])
})

test('a verb whose subject is not told has that of the nearest clause that has one and its person', () => {
  for (const but of ['اما', 'ولی', 'و'])
    expect(told(`وزیر آمد، ${but} شهردار در خانه ماند و گفت: «برف سنگین است.»`)[0][0]).toBe('شهردار')
  expect(told('وزیر آمد اما به خانه نرفت و گفت: «برف سنگین است.»')[0][0]).toBe('وزیر')
  expect(told('وزیر در حالی که شهردار ایستاده بود به تالار آمد و گفت: «برف سنگین است.»')[0][0]).toBe('وزیر')
  expect(told('کارگران رفتند، وزیر ماند و از پل دیدن کرد و گفتند که جاده بسته است.')[0][0]).toBe('کارگران')
  expect(told('من می‌گویم راه باز است، یکی از کرمان می‌آید می‌گوید راه بسته است.')[0][0]).toBe('یکی از کرمان')
})

test('two complements of one verb are no part of its subject', () => {
  expect(told('شرکت آب تأیید و اعلام کرد که شبکه قطع است.')).toEqual([['شرکت آب', 'اعلام کرد', 'شبکه قطع است']])
})

test('words in quotation marks that an adjunct tells are nobody who speaks', () => {
  expect(told('مینا راد با اشاره به اینکه "این پل سال‌ها بسته بود" گفت: امروز باز است.')).toEqual([
    ['مینا راد', 'با اشاره', 'این پل سال‌ها بسته بود'],
    ['مینا راد', 'گفت', 'امروز باز است'],
  ])
})

test('somebody behind a thing that is pointed at is the subject', () => {
  expect(told('در این مطالعه پژوهشگران دریافتند که ماهی‌ها رنگ را می‌بینند.')).toEqual([
    ['پژوهشگران', 'دریافتند', 'ماهی‌ها رنگ را می‌بینند'],
  ])
  const further = 'این ماده در برگ چای هست و در این مطالعه پژوهشگران دریافتند که خواب را بهتر می‌کند.'
  expect(told(further)).toEqual([['پژوهشگران', 'دریافتند', 'خواب را بهتر می‌کند']])
  expect(told('در این نشست خبری تأکید کرد که پل آماده است.')[0]?.[0]).toBeUndefined()
})

test('a participle without its auxiliary reports where its subject stands beside it, or another such verb', () => {
  expect(told('شرکت آب از فرماندار خواسته در تابستان چاه‌ها را ببندد.')).toEqual([
    ['شرکت آب', 'خواسته', 'در تابستان چاه‌ها را ببندد'],
  ])
  expect(told('روزنامه محلی از آتش‌سوزی انبار خبر داده و نوشته سه کارگر زخمی شدند.').at(-1)).toEqual([
    'روزنامه محلی',
    'نوشته',
    'سه کارگر زخمی شدند',
  ])
  expect(told('مینا راد در نمایش «صبح» نوشته پیام نوری روی صحنه می‌رود.')).toEqual([])
  expect(told('دانش‌آموزان پرچم‌هایی با نوشته «آب» آوردند.')).toEqual([])
  expect(told('این فیلم از روی رمانی نوشته «لیلا راد» ساخته شده است.')).toEqual([])
  expect(told('این گروه داستان «مرد دریا» نوشته «لیلا راد» و «نیما تهرانی» را اجرا کرد.')).toEqual([])
  expect(told('به گزارش ایسنا، «شب و هفت دقیقه» نوشته لیلا راد با نگاهی به داستانی نوشته نیما تهرانی است.')).toEqual([
    ['ایسنا', 'به گزارش', expect.stringContaining('«شب و هفت دقیقه» نوشته')],
  ])
  expect(told('شرکت‌ها مالیات بر ارزش افزوده پرداخت کردند.')).toEqual([])
})

test('behind the comma of a role that a preposition governs, another role is the subject', () => {
  expect(told('در واکنش به اظهارات وزیر نیرو، مدیر سد گفت که آب کافی است.')[0]?.[0]).toBe('مدیر سد')
  expect(told('پس از دیدار با حسن راد، مدیر سد گفت که آب کافی است.')[0]?.[0]).toBe('مدیر سد')
})

test('what stands before the subject is no content, where the verb has its own behind it', () => {
  expect(told('ساعتی دور از چشم خبرنگاران، یکی از مدیران از تعطیلی معدن خبر داد.')).toEqual([
    ['یکی از مدیران', 'خبر داد', 'تعطیلی معدن'],
  ])
})

test('a reason has the subject of the clause whose reason it is', () => {
  expect(told('عده‌ای دیروز برگشتند زیرا معتقدند نان کم می‌شود.')).toEqual([['عده‌ای', 'معتقدند', 'نان کم می‌شود']])
})

test('what an adverb points at is not the subject, and a name behind what is pointed at is another phrase', () => {
  expect(told('با وجود این بحران، شرکت نفت زیان را ناچیز می‌داند.')[0]?.[0]).toBe('شرکت نفت')
  expect(told('این سازمان رضا کریمی را «قاچاقچی» معرفی کرد.')).toEqual([
    ['این سازمان', 'معرفی کرد', 'رضا کریمی را «قاچاقچی»'],
  ])
})

test('«از طرفی دیگر» is no part of who speaks', () => {
  expect(told('از طرفی دیگر آن باغبان‌ها بارها هشدار دادند که آب کم است.')[0]?.[0]).toBe('آن باغبان‌ها')
})

test('behind «در ادامه» what goes on is not who speaks', () => {
  expect(told('در ادامه جنگ دو کشور، رسانه‌ها از کشته شدن ده نفر خبر دادند.')[0]?.[0]).toBe('رسانه‌ها')
  expect(told('در ادامه، وزیر راه از ساخت پل خبر داد.')[0]?.[0]).toBe('وزیر راه')
})

test('who speaks is no part of the adverbial that opens the sentence, though no comma closes it', () => {
  for (const [opening, source, verb] of [
    ['در ادامه مراسم', 'حسن راد', 'گفت که'],
    ['در ادامه این نشست خبری', 'مینا راد', 'گفت:'],
    ['در این نشست', 'طلوعی‌نژاد', 'گفت:'],
    ['در چنین شرایطی', 'شرکت نسیم', 'اعلام کرد که'],
    ['در پایان', 'دکتر راد', 'گفت که'],
    ['در طرف مقابل', 'منتقدان', 'معتقدند که'],
    ['در مرحله دوم', 'کارشناسان', 'دریافتند که'],
    ['در بخش بعدی', 'آقای راد', 'به صحنه آمد و گفت:'],
  ])
    expect(told(`${opening} ${source} ${verb} پل بسته است.`)[0]?.[0]).toBe(source)
  // What an action is called by is no subject.
  expect(told('از این اقدام وزارت راه انتقاد کرد.')).toEqual([[undefined, 'انتقاد کرد', 'این اقدام وزارت راه']])
})

test('behind «و» a thing goes on a noun, or an adjective, that looks like a verb, and is not who speaks', () => {
  expect(told('وزیر راه درباره روش ساخت و بهای پل گفت: کار تمام شد.')[0]?.[0]).toBe('وزیر راه')
  expect(told('وی با اشاره به پل‌های یکم، دوم و سوم گفت: کار تمام شد.')[0]?.[0]).toBe('وی')
  // «شدید» is no “you became” there.
  expect(told('مدیر هواشناسی از باران شدید و تگرگ در یزد خبر داد.')[0]?.[2]).toBe('باران شدید و تگرگ در یزد')
  // Behind a finite verb it is who speaks.
  expect(told('وزیر راه رفت و صداوسیما گفت که کار تمام شد.')[0]?.[0]).toBe('صداوسیما')
})

test('«چیست» is a verb, and who answers stands before the question', () => {
  expect(told('رضا کریمی در پاسخ به اینکه برنامهٔ وزارتخانه برای پل چیست؟ گفت: پل باز می‌شود.')).toEqual([
    ['رضا کریمی', 'گفت', 'پل باز می‌شود'],
  ])
})

test('who stands before «در حالی که» tells what its clause reports', () => {
  expect(told('رضا کریمی در حالی که از اجرای دو نمایش خبر داد، به خانه رفت.')).toEqual([
    ['رضا کریمی', 'خبر داد', 'اجرای دو نمایش'],
  ])
})

test('a thing, and one alone, is never the subject of a plural verb', () => {
  for (const text of [
    'شیر را باز کردیم و پول واریز شده گفتند که آب می‌آید.',
    'از سد می‌پرسیم و بدتر می‌گویند که پر است.',
    'وقتی پل را می‌بندند فیلمی می‌گویند که راه باز است.',
  ])
    expect(told(text).map(([source]) => source)).toEqual([undefined])
})

test('of one of whom the verb before tells in the singular nothing is told in the plural', () => {
  expect(told('وزیر در برابر این کار چیزی نکرد و حتی آن را افتخار می‌دانستند.')[0]?.[0]).toBeUndefined()
  expect(told('شرکت آب لوله‌ها را ول کرده و به روستایی‌ها می‌گویند پول نیست.')[0]?.[0]).toBeUndefined()
})

test('of several nouns the one that agrees with the verb is its subject', () => {
  expect(told('تلخ‌تر از آن، بعضی می‌گفتند راه بسته است.')[0]?.[0]).toBe('بعضی')
})

test('a country or «آن‌ها» behind an ordinal is no part of the adverbial before it', () => {
  expect(told('در گام دوم عمان پذیرفت که پل را ببندد.')[0]?.[0]).toBe('عمان')
  expect(told('در آزمونی دیگر آنها به نجار گفتند چوب تر است.')[0]?.[0]).toBe('آنها')
})

test('who reports something without another subject tells of himself', () => {
  for (const [text, source] of [
    ['مینا راد گفت که دیشب از شهردار خواسته است پل بسته بماند.', 'مینا راد'],
    ['شرکت آب اعلام کرده که دیروز از کشاورزها خواسته لوله‌ها را بپوشانند.', 'شرکت آب'],
    ['وی با بیان اینکه همهٔ تیم‌های شهر را آماده می‌داند، گفت: کار آسان نیست.', 'وی'],
  ])
    expect(told(text).find(([, cue]) => /خواست|می‌داند/.test(cue ?? ''))?.[0]).toBe(source)
  // Of several he tells who is another.
  expect(told('مینا راد گفت که دیشب از شهردار خواسته‌اند پل بسته بماند.')[1]?.[0]).toBeUndefined()
})

test('who speaks is no part of what an adjunct before the verb tells', () => {
  expect(
    told('رضا کریمی با بیان اینکه این پل یکی از پل‌هایی بوده که کسی نمی‌شناسد، ادامه داد: کار پیش می‌رود.'),
  ).toEqual([
    ['رضا کریمی', 'با بیان', 'این پل یکی از پل‌هایی بوده که کسی نمی‌شناسد'],
    ['رضا کریمی', 'ادامه داد', 'کار پیش می‌رود'],
  ])
  expect(told('رضا کریمی با بیان اینکه وزیر گفته است که پل باز است، رفت.')[1]?.[0]).toBe('وزیر')
})

test('before a colon the verb is the main clause’s, whose subject stands before what is told on the way', () => {
  const claims = told('رضا کریمی دربارهٔ کار گروه‌ها و اینکه چیزی بوده که دیده شود، تصریح کرد: کار پیش می‌رود.')
  expect(claims.at(-1)).toEqual(['رضا کریمی', 'تصریح کرد', 'کار پیش می‌رود'])
  expect(told('این منبع که نامش فاش نشده به همدلی گفت: «پل باز است و راه امن.»')[0]?.[0]).toBe('این منبع')
})

test('behind a question of others the subject of the answer is the one who was asked', () => {
  expect(told('این مدیر در واکنش به اینکه چند راننده معتقدند جاده ناامن است، اظهار کرد: جاده امن است.').at(-1)).toEqual(
    ['این مدیر', 'اظهار کرد', 'جاده امن است'],
  )
})

test('«تو» before a noun is a preposition and no part of who speaks', () => {
  expect(told('یه داور پیر تو رختکن به بازیکنا گفته بود که من میرم.')[0]?.[0]).toBe('یه داور پیر')
})

test('in somebody’s own words «من» is who asked and said, and others are whom he calls several', () => {
  expect(told('راد: من از شهردار خواهش کردم و گفتم پل را نبندید').at(-1)).toEqual(['من', 'گفتم', 'پل را نبندید'])
  expect(told('راد گفت: همسایه‌ها نمی‌آیند و تصور می‌کنند جلسه لغو شده است.').at(-1)?.slice(1)).toEqual([
    'تصور می‌کنند',
    'جلسه لغو شده است',
  ])
})

test('«به‌طور …» is no part of who speaks', () => {
  expect(told('ماهیگیران به‌طور فزاینده‌ای مطمئن هستند که دریا آرام می‌شود.')[0]?.[0]).toBe('ماهیگیران')
})

test('whoever says something in the clause of «اینکه» is not the subject of the verb behind it', () => {
  expect(told('این مدیر در پاسخ به اینکه برخی معتقدند جاده ناامن است گفت که جاده امن است.')).toEqual([
    ['برخی', 'معتقدند', 'جاده ناامن است'],
    ['این مدیر', 'گفت', 'جاده امن است'],
  ])
})

test('behind «گفت که» a participle belongs to the subject of the next verb', () => {
  expect(told('پلیس گفت که متهم بازداشت شده ادعا کرد که بی‌گناه است.')).toEqual([
    ['پلیس', 'گفت', 'متهم بازداشت شده ادعا کرد که بی‌گناه است'],
    ['متهم بازداشت شده', 'ادعا کرد', 'بی‌گناه است'],
  ])
})

test('an answering word before a verb is nobody who speaks: «بله، گفتند …»', () => {
  expect(told('مینا راد پاسخ داد: بله، رفتم؛ ولی گفتند پل بسته است.')[1]?.[0]).toBeUndefined()
})

test('a day of the month before the subject is a time', () => {
  const text = 'در نشست هفته پیش، ۲۴ آبان‌ماه، رئیس کتابخانه گفت: کتاب‌ها رسید.'
  expect(told(text)[0]?.[0]).toBe('رئیس کتابخانه')
  expect(told('باشگاه زمان آغاز فروش را ۲۰ دی اعلام کرد.')[0]?.[2]).toBe('زمان آغاز فروش را ۲۰ دی')
})

test('a verb in the tense of the one that reports it all has that one’s subject', () => {
  const told3 = told('سخنگوی بندر گفت کارگران خواهان مزد بیشتر هستند و این خواهش را بجا خواند.')
  expect(told3.map(([source, cue]) => [source, cue])).toEqual([
    ['سخنگوی بندر', 'گفت'],
    ['کارگران', 'خواهان'],
    ['سخنگوی بندر', 'خواند'],
  ])
  const [first] = told('سخنگوی بندر گفت کارگران قول داده‌اند که کار کنند و افزود که بندر باز است.')
  expect(first?.[2]).toBe('کارگران قول داده‌اند که کار کنند')
})

test('a heading of an analysis is nobody who speaks', () => {
  const [outlet, ...others] = told('اکسیوس نوشت:\nپل بسته است.\n🔻\nخبر اصلی:\nراه باز خواهد شد.')
  expect(outlet?.[0]).toBe('اکسیوس')
  expect(others).toEqual([])
})

test('whoever a clause describes that has all else its verb takes is its subject, over a verb too', () => {
  expect(told('مادری که می‌گفت پل بسته است، برگشت.')[0]?.[0]).toBe('مادری')
  expect(told('سهم یزدی‌هایی که معتقدند پل بسته است، بالا رفت.')[0]?.[0]).toBe('یزدی‌هایی')
  expect(told('گزارشی منتشر شده که می‌گوید پل بسته است.')[0]?.[0]).toBe('گزارشی')
  expect(told('کسانی که خود را صاحب پل می‌دانند، برگشتند.')[0]?.[0]).toBe('کسانی')
  expect(told('این مینا کریمی بود که گفت پل بسته است.')[0]?.[0]).toBe('مینا کریمی')
  // What is told, pointed at by the object, or no more than one where several speak.
  expect(told('متنی را که مدعی شد نامهٔ پدر است، خواند.')).toEqual([[undefined, 'مدعی شد', 'نامهٔ پدر است']])
  expect(told('پلی که آن را خطرناک می‌داند، بسته شد.')).toEqual([[undefined, 'می‌داند', 'آن را خطرناک']])
  expect(told('نشستی که در آن متعهد شدند پل را باز کنند، پایان یافت.')).toEqual([
    [undefined, 'متعهد شدند', 'پل را باز کنند'],
  ])
  expect(told('بیانیه‌ای که گفتند آماده است، نرسید.')).toEqual([[undefined, 'گفتند', 'آماده است']])
  expect(told('روزی که گفت پل بسته است، برف آمد.')).toEqual([[undefined, 'گفت', 'پل بسته است']])
})

test('an adverb behind the subject is no part of it', () => {
  expect(told('راد خیلی دیر ما را مطلع کرد که راه بسته است.')[0]?.[0]).toBe('راد')
  expect(told('این درحالی است که وزیر راه گفت پل بسته است.')[0]?.[0]).toBe('وزیر راه')
})

test('who is named behind «چون» as one of several is an example, and not who speaks', () => {
  const [claim] = told('شهردار یزد با اشاره به حضور مدیرانی چون مینا راد و حسن کیانی در جلسه، گفت پل باز است.')
  expect(claim).toEqual(['شهردار یزد', 'گفت', 'پل باز است'])
})

test('whom a relative clause tells of stands before a dash or a word such as «نیز» too', () => {
  expect(told('اما خشکناب - رئیس سازمان آب - که بارها تأکید کرده سد خالی است، رفت.')[0]).toEqual([
    'رئیس سازمان آب',
    'تأکید کرده',
    'سد خالی است',
  ])
  expect(told('علی کرمانی نیز که تأکید کرده سد خالی است، رفت.')[0]?.[0]).toBe('علی کرمانی')
})

test('nobody stands right before the «و» that joins a verb of speech to another', () => {
  expect(told('بهرام رفت سر میز و گفت: «باران می‌بارد.»')[0]?.[0]).toBe('بهرام')
})
