import { expect, test } from '@jest/globals'
import { extract, told } from '../support/extract.js'

test('behind the subject a time is the object, and so is a noun with its time', () => {
  const objects = (text: string) => told(text).map(([source, , said]) => [source, said])
  expect(objects('وی شعار امسال را مهم خواند.')).toEqual([['وی', 'شعار امسال را مهم']])
  expect(objects('وی جلسه روز جمعه انجمن سدها را مثبت دانست.')).toEqual([['وی', 'جلسه روز جمعه انجمن سدها را مثبت']])
  expect(objects('وی سال گذشته را سال سختی دانست.')).toEqual([['وی', 'سال گذشته را سال سختی']])
  expect(objects('وی روز جمعه خبر سد را تأیید کرد.')).toEqual([['وی', 'خبر سد']])
})

test('where the object is all that stands before the verb, nobody is its source', () => {
  expect(told('سیاست‌های یک انجمن را تأیید کرد.')).toEqual([[undefined, 'تأیید کرد', 'سیاست‌های یک انجمن']])
  expect(told('دیروز سیاست‌های یک انجمن را تأیید کرد.')).toEqual([[undefined, 'تأیید کرد', 'سیاست‌های یک انجمن']])
})

test('a verb that has its object tells nothing of the clause behind it, unless it shares the object’s verb', () => {
  expect(told('مینا راد گفت: خطری که ساوه را تهدید می‌کند اکنون به کوه رسیده است.')).toHaveLength(1)
  expect(told('مردم نقشه راه را رد می‌کنند پس باید آن را کنار گذاشت.')[0]?.[2]).toBe('نقشه راه')
  expect(told('وزیر راه این خبر را رد و بیان کرد پل باز است.')[1]?.[2]).toBe('پل باز است')
})

test('what stands behind the object is said of it, be it what somebody can be', () => {
  expect(told('فرماندار این شرکت را مسئول تأخیر در کار دانست.')).toEqual([
    ['فرماندار', 'دانست', 'این شرکت را مسئول تأخیر در کار'],
  ])
  expect(told('این رنگ را بیشتر نقاشان «آبی دریایی» می‌نامند.')).toEqual([
    ['بیشتر نقاشان', 'می‌نامند', 'این رنگ را … «آبی دریایی»'],
  ])
})

test('an object keeps the time inside it, and of two countries the second is the object', () => {
  expect(told('انجمن دامداران بهای شیر امسال دانمارک را سه یورو پیش‌بینی کرد.')).toEqual([
    ['انجمن دامداران', 'پیش‌بینی کرد', 'بهای شیر امسال دانمارک را سه یورو'],
  ])
  expect(told('نروژ دانمارک را به قطع برق تهدید کرد.')[0]?.[0]).toBe('نروژ')
  expect(told('وزارت نیرو قطع برق در روز جمعه را تأیید کرد.')).toEqual([
    ['وزارت نیرو', 'تأیید کرد', 'قطع برق در روز جمعه'],
  ])
  expect(told('رامین سعیدی قطع برق در روزهای اخیر را محکوم کرد.')).toEqual([
    ['رامین سعیدی', 'محکوم کرد', 'قطع برق در روزهای اخیر'],
  ])
  expect(told('رامین سعیدی بستن راه‌ها طی چند روز اخیر، که مردم را خسته کرده است، را محکوم کرد.')).toEqual([
    ['رامین سعیدی', 'محکوم کرد', 'بستن راه‌ها طی چند روز اخیر، که مردم را خسته کرده است'],
  ])
  expect(told('رامین سعیدی در روزهای اخیر قطع برق را محکوم کرد.')).toEqual([['رامین سعیدی', 'محکوم کرد', 'قطع برق']])
})

test('inside a clause too, a verb that a participle and «و» go before has its own object and the subject of both', () => {
  expect(told('این در حالی است که رامین سعیدی پیشنهاد شهرداری را رد کرده و آن را زودهنگام خوانده است.')).toEqual([
    ['رامین سعیدی', 'رد کرده', 'پیشنهاد شهرداری'],
    ['رامین سعیدی', 'خوانده است', 'آن را زودهنگام'],
  ])
  expect(told('این در حالی است که پل ساخته نشده و وزارت نیرو گفته است: آب سرد است.').map(([source]) => source)).toEqual(
    ['وزارت نیرو'],
  )
})

test('who is asked for, or denied with «نه», says nothing', () => {
  expect(told('چه کسی گفته که پل بسته است؟')).toEqual([])
  expect(told('نه فرماندار می‌گوید که پل بسته است و نه شهردار می‌گوید که باز است.')).toEqual([])
})

test('«خود» behind somebody is the object, and behind a thing it tells whose the thing is', () => {
  expect(told('شهرداری خود را نگهبان این باغ می‌داند.')).toEqual([['شهرداری', 'می‌داند', 'خود را نگهبان این باغ']])
  expect(told('شهرداری برنامه خود را راهی برای همه می‌داند.')).toEqual([
    ['شهرداری', 'می‌داند', 'برنامه خود را راهی برای همه'],
  ])
  expect(told('مدیر سد درباره جاده و شرط‌های خودش گفت: پل باز است.')[0]?.[0]).toBe('مدیر سد')
  expect(told('آشپز گفت نخستین کارگاه فیلم «نان» فهرست شاگردان خود را اعلام کرده است.').at(-1)).toEqual([
    'نخستین کارگاه فیلم «نان»',
    'اعلام کرده است',
    'فهرست شاگردان خود',
  ])
})

test('a name, or what points at something, is the object behind a phrase that is described', () => {
  expect(told('برخی از آشپزها با شنیدن نام این غذا آن را گران می‌خوانند.')).toEqual([
    ['برخی از آشپزها', 'می‌خوانند', 'آن را گران'],
  ])
  expect(told('شهردار در سخنانی تند عمان را به بستن راه متهم کرد.')).toEqual([
    ['شهردار', 'متهم کرد', 'عمان را به بستن راه'],
  ])
  expect(told('دبیر گروه پس از هر برد خود را مدیون مادرش دانست.')).toEqual([
    ['دبیر گروه', 'دانست', 'خود را مدیون مادرش'],
  ])
})

test('a name behind another, or behind what a preposition points at, is the object', () => {
  expect(told('دانمارک و نروژ سازمان ملل را ناکارآمد خواندند.')).toEqual([
    ['دانمارک و نروژ', 'خواندند', 'سازمان ملل را ناکارآمد'],
  ])
  expect(told('شهردار در این نامه دانمارک را به قطع برق متهم کرد.')).toEqual([
    ['شهردار', 'متهم کرد', 'دانمارک را به قطع برق'],
  ])
  expect(told('بخش بزرگی از جهان چنین رسمی را نادرست می‌داند.')).toEqual([
    ['بخش بزرگی از جهان', 'می‌داند', 'چنین رسمی را نادرست'],
  ])
})

test('the subject of a clause that reports nothing ends before the complement of its verb, and before its object', () => {
  const source = (text: string): string | undefined => told(text).at(-1)?.[0]
  expect(source('مدیر مدرسه سفر کرد و گفت که کلاس‌ها آماده است.')).toBe('مدیر مدرسه')
  expect(source('وزیر نیرو نامه‌ای به شرکت‌ها نوشت و تأکید کرد که سد پر است.')).toBe('وزیر نیرو')
  expect(source('وزارت نیروی گرجستان تصویری تار منتشر کرد و مدعی شد که سد سالم است.')).toBe('وزارت نیروی گرجستان')
  // In the first person nobody else has spoken.
  expect(source('قراردادی امضا نشد و اعلام کردم که می‌روم.')).toBeUndefined()
})

test('a name in quotation marks is told of, not said', () => {
  expect(told('شهرداری اعلام کرد «پل سفید»، بلندترین پل شهر، شنبه باز می‌شود.')).toEqual([
    ['شهرداری', 'اعلام کرد', '«پل سفید»، بلندترین پل شهر، شنبه باز می‌شود'],
  ])
  expect(told('شهردار گفت «نه»، و رفت.')).toEqual([['شهردار', 'گفت', 'نه']])
})

test('the year behind a preposition is a time, and no part of the object', () => {
  expect(told('انجمن پزشکان در سال ۲۰۱۳ میلادی بی‌خوابی را یک بیماری دانست.')[0]?.[2]).toBe('بی‌خوابی را یک بیماری')
})

test('a shell noun is no content, but a clause that it announces is', () => {
  expect(told('معاون وزیر مطالبی را درباره بودجه مطرح کرد.')).toEqual([])
  expect(told('معاون وزیر درخواست خود را مطرح کرد.')).toEqual([])
  expect(told('معاون وزیر درخواست خود را برای وام مطرح کرد.')).toHaveLength(1)
  expect(told('نماینده مرند این پرسش را مطرح کرد که بودجه کجا رفته است.')).toEqual([
    ['نماینده مرند', 'مطرح کرد', 'بودجه کجا رفته است'],
  ])
})

test('what a noun of stance governs behind the object marker belongs to the content', () => {
  expect(told('مینا راد نگرانی خود را نسبت به کم‌آبی در مرز ابراز کرد.')).toEqual([
    ['مینا راد', 'ابراز کرد', 'نگرانی خود را نسبت به کم‌آبی در مرز'],
  ])
  expect(told('مینا راد حمایت خود را از طرح تازه ابراز کرد.')[0]?.[2]).toBe('حمایت خود را از طرح تازه')
})

test('the last of a list that a preposition governs is not the subject', () => {
  const text = 'مینا راد درباره سهم شهرداری، رانندگان و مغازه‌داران از هزینه پل گفت: باید حساب کنیم.'
  expect(told(text)[0]?.[0]).toBe('مینا راد')
})

test('a participle inside what is demanded ends nothing', () => {
  expect(told('وزیر خواهان بازگشت قایق‌های گم شده و بازرسی بندر است.')).toEqual([
    ['وزیر', 'خواهان', 'بازگشت قایق‌های گم شده و بازرسی بندر'],
  ])
  expect(told('وزیر دستور تعطیلی مدرسه‌ها را صادر کرده و هشدار داده است که برف می‌آید.')).toHaveLength(2)
})

test('a second verb behind «و» has the object of the first', () => {
  expect(told('وزیر این ادعا را دروغ خواند و تکذیب کرد.')).toEqual([
    ['وزیر', 'خواند', 'این ادعا را دروغ'],
    ['وزیر', 'تکذیب کرد', 'این ادعا'],
  ])
})

test('a nominal content that is one quotation is told without its marks', () => {
  expect(told('ارتش از «پیروزی بزرگ» خبر داد.')[0]?.[2]).toBe('پیروزی بزرگ')
  expect(told('ارتش از «پیروزی» در دریا خبر داد.')[0]?.[2]).toBe('«پیروزی» در دریا')
})

test('the object of a verb is a list from its first noun on, though it stands behind the subject without a mark', () => {
  expect(told('رئیس اتاق اصناف قیمت نان، شیر و پنیر را بالا اعلام کرد.')).toEqual([
    ['رئیس اتاق اصناف', 'اعلام کرد', 'قیمت نان، شیر و پنیر را بالا'],
  ])
})

test('before «را» a participle is the verb of a relative clause, and an adjective anywhere else', () => {
  expect(told('وی پلی که سال‌ها پیش توسط شهرداری ساخته شده را کم‌خطر دانست.')).toEqual([
    ['وی', 'دانست', 'پلی که سال‌ها پیش توسط شهرداری ساخته شده را کم‌خطر'],
  ])
  expect(told('این در حالیست که وزیر راه پل‌های ساخته شده را کم‌خطر دانست.')).toEqual([
    ['وزیر راه', 'دانست', 'پل‌های ساخته شده را کم‌خطر'],
  ])
})

test('of a list of objects every noun is told, whoever stands before it', () => {
  expect(told('وی ساخت سد، نوسازی شبکه و کاشت درخت را از برنامه‌های دولت دانست.')).toEqual([
    ['وی', 'دانست', 'ساخت سد، نوسازی شبکه و کاشت درخت را از برنامه‌های دولت'],
  ])
})

test('an adverb right before the verb is no part of a nominal content, a time is', () => {
  expect(told('وزیر از این تصمیم به‌شدت انتقاد کرد.')[0]?.[2]).toBe('این تصمیم')
  expect(told('وزیر بر ساخت پل نیز تأکید کرد.')[0]?.[2]).toBe('ساخت پل')
  expect(told('وزیر از ساخت پل تا پایان سال جاری خبر داد.')[0]?.[2]).toBe('ساخت پل تا پایان سال جاری')
})

test('of two appositions before an object the second is the object', () => {
  expect(told('رامین سهرابی، دانشیار دانشگاه شیراز، شهردار را مردی دلسوز توصیف کرد.')).toEqual([
    ['رامین سهرابی، دانشیار دانشگاه شیراز', 'توصیف کرد', 'شهردار را مردی دلسوز'],
  ])
})

test('a time at the end of an object is no adverb: «ختم جلسهٔ امروز را»', () => {
  expect(told('قاضی کریمی پایان جلسه امروز را اعلام کرد.')).toEqual([['قاضی کریمی', 'اعلام کرد', 'پایان جلسه امروز']])
})

test('what is said of the second of two objects does not hold the first, whose verb ends before «و»', () => {
  expect(told('فرمانداری شایعه را محکوم و خبر کهنه و عکس تازه را ساختگی خواند.').at(-1)).toEqual([
    'فرمانداری',
    'خواند',
    'خبر کهنه و عکس تازه را ساختگی',
  ])
  expect(told('وی نرخ تازه را عادلانه و نرخ کهنه را گران دانست.')).toEqual([
    ['وی', 'دانست', 'نرخ تازه را عادلانه و نرخ کهنه را گران'],
  ])
})

test('a country behind the name that a preposition governs is the object', () => {
  expect(told('بازرگانان با رد گفته‌های حسن کریمی ژاپن را شریکی خوب توصیف کردند.')).toEqual([
    ['بازرگانان', 'توصیف کردند', 'ژاپن را شریکی خوب'],
  ])
})

test('a time behind a written ezafe is no adverb: «فیلم‌های هفته»', () => {
  expect(told('دادستان شهر همچنین جلوگیری از تماشای فیلم‌های هفته سینمای نروژ را ناروا دانست.')).toEqual([
    ['دادستان شهر', 'دانست', 'جلوگیری از تماشای فیلم‌های هفته سینمای نروژ را ناروا'],
  ])
})

test('a list of towns goes on the title of a post in a body', () => {
  const source = 'نماینده مردم تبریز، مرندک و جلفا در مجلس شورای اسلامی'
  const { claims, speakers } = extract(`حسن راد، ${source} گفت: آب کم است.\n${source} افزود: راه دور است.`)
  expect(claims[1]?.source?.text).toBe(source)
  expect(speakers).toHaveLength(1)
})

test('a list whose first noun has something depending on it is one object', () => {
  expect(told('کریمی لایروبی نهر در استان‌های مرزی، ساخت اسکله و نوسازی پل را از کارهای دولت عنوان کرد.')).toEqual([
    ['کریمی', 'عنوان کرد', 'لایروبی نهر در استان‌های مرزی، ساخت اسکله و نوسازی پل را از کارهای دولت'],
  ])
})

test('what depends on the object stands behind its marker too, not who is told or where', () => {
  expect(told('وی پیشنهادش را برای جشنواره مطرح کرد.')[0]?.[2]).toBe('پیشنهادش را برای جشنواره')
  expect(told('بندر خبر غرق شدن قایق را در توییتر تکذیب کرد.')[0]?.[2]).toBe('خبر غرق شدن قایق')
})

test('each thing that is listed before «را» belongs to the object, with what depends on it', () => {
  const text =
    'راد در ادامه، کاهش نشت در پالایشگاه‌ها، مدیریت مصرف و کاهش آلودگی آب در شهرها را از جمله دستاوردهای دولت عنوان کرد.'
  expect(told(text)).toEqual([
    ['راد', 'عنوان کرد', 'کاهش نشت در پالایشگاه‌ها، مدیریت مصرف و کاهش آلودگی آب در شهرها را از جمله دستاوردهای دولت'],
  ])
})

test('a list before «را» is whole where its «و» stands behind a preposition of its last', () => {
  expect(told('وی ساخت پل، نوسازی اتوبوس‌ها، توجه به ایمنی و مبارزه با گرانی را برنامه شهرداری دانست.')).toEqual([
    ['وی', 'دانست', 'ساخت پل، نوسازی اتوبوس‌ها، توجه به ایمنی و مبارزه با گرانی را برنامه شهرداری'],
  ])
})

test('a part of many belongs to the source with the whole, and has no apposition of one', () => {
  expect(told('تعداد زیادی از کاربران گوشی نوشتند که آگهی دیده‌اند.')[0]?.[0]).toBe('تعداد زیادی از کاربران گوشی')
  expect(told('بخش قابل توجهی از کاربران، مدیرکل آژانس را به جانبداری متهم کردند.')).toEqual([
    ['بخش قابل توجهی از کاربران', 'متهم کردند', 'مدیرکل آژانس را به جانبداری'],
  ])
})

test('behind an office with its place another body or country is the object', () => {
  expect(told('شهردار ونیز ایتالیا را «همسایه» توصیف کرد.')).toEqual([
    ['شهردار ونیز', 'توصیف کرد', 'ایتالیا را «همسایه»'],
  ])
})

test('one of a list that a preposition governs is nobody who speaks', () => {
  const text = 'نوتاش کاریزان نیز از رانندگان امداد، شهرداری، راه‌آهن و بندر سپاسگزاری کرد و گفت: شب درازی بود.'
  expect(told(text).at(-1)?.[0]).toBe('نوتاش کاریزان')
  expect(told('در نشست امروز، وزیر نیرو، شهردار و استاندار گفتند: آب کم است.')[0]?.[0]).toBe(
    'وزیر نیرو، شهردار و استاندار',
  )
})

test('the object behind a subject without a mark begins with its noun of report, whatever depends on it', () => {
  const text = 'سایت راه‌نما خبر روزنامه‌ها از بسته شدن گردنه هم‌زمان با برف را تأیید کرد.'
  const [claim] = told(text)
  expect(claim?.[0]).toBe('سایت راه‌نما')
  expect(claim?.[2]).toBe('خبر روزنامه‌ها از بسته شدن گردنه هم‌زمان با برف')
  expect(told('تورمان الویچ درخواست ناشر برای چاپ دفتر را رد کرد.')[0]?.[0]).toBe('تورمان الویچ')
})

test('an object with a relative clause behind «را» goes to its end', () => {
  expect(told('باشگاه هر قراردادی را که پاداش نداشته باشد، رد می‌کند.')[0]?.[2]).toBe(
    'هر قراردادی را که پاداش نداشته باشد',
  )
  expect(told('باشگاه طرحی را که داوران نوشتند، روز شنبه، رد کرد.')[0]?.[2]).not.toContain('شنبه')
})

test('behind an office and its town a body is the object', () => {
  expect(told('فرماندار ساوه مجلس را پرکار خواند.')[0]?.slice(0, 3)).toEqual([
    'فرماندار ساوه',
    'خواند',
    'مجلس را پرکار',
  ])
})

test('terms in a list, and titles before whose work they are, are no words of the source', () => {
  expect(extract('وزیر راه گفت که دو نوشیدنی «شب آرام» و «باد سبز» گران شد.').claims[0]?.type).toBe('indirect')
  expect(extract('وزیر راه گفت که «شب آرام دریا» به کارگردانی مینا راد ساخته شد.').claims[0]?.type).toBe('indirect')
  expect(extract('وزیر راه گفت که این کار «بسیار سخت» است.').claims[0]?.type).toBe('mixed')
})

test('behind an office and its body a country is the object', () => {
  expect(told('سخنگوی سازمان ملل ایران را مقصر دانست.')[0]?.slice(0, 3)).toEqual([
    'سخنگوی سازمان ملل',
    'دانست',
    'ایران را مقصر',
  ])
})

test('somebody’s proposal is an object as a whole, and not its author’s verb', () => {
  const [claim] = told('پیشنهاد شهردار برای ساخت پل را رد کرد.')
  expect(claim).toEqual([undefined, 'رد کرد', 'پیشنهاد شهردار برای ساخت پل'])
}) // prettier-ignore

test('behind somebody’s name another given name or honorific begins the object, and so does a noun behind a name in quotation marks', () => {
  expect(told('حسن راد نیما تهرانی را نقاشی بزرگ خواند.')[0]).toEqual(['حسن راد', 'خواند', 'نیما تهرانی را نقاشی بزرگ'])
  expect(told('«کاوشگر نسیم» مقدار آب چاه را ده لیتر اعلام کرد.')[0]).toEqual([
    '«کاوشگر نسیم»',
    'اعلام کرد',
    'مقدار آب چاه را ده لیتر',
  ])
})

test('an office that no word need follow ends before its object', () => {
  expect(told('معاون اول رئیس‌جمهور مسکن را از بخش‌های مهم برشمرد و افزود: کار آغاز شده است.')).toEqual([
    ['معاون اول رئیس‌جمهور', 'برشمرد', 'مسکن را از بخش‌های مهم'],
    ['معاون اول رئیس‌جمهور', 'افزود', 'کار آغاز شده است'],
  ])
  expect(told('نخست‌وزیر ایتالیا این طرح را رد کرد.')[0]).toEqual(['نخست‌وزیر ایتالیا', 'رد کرد', 'این طرح'])
  expect(told('رئیس‌جمهور زلندا این طرح را رد کرد.')[0]).toEqual(['رئیس‌جمهور زلندا', 'رد کرد', 'این طرح'])
  expect(told('نخست‌وزیر ایتالیا طرح مجلس را رد کرد.')[0]).toEqual(['نخست‌وزیر ایتالیا', 'رد کرد', 'طرح مجلس'])
})

test('somebody is told of in full behind a long adverbial without a comma', () => {
  expect(told('پس از توقف یک لنج در خلیج فارس مقام‌های محلی تأکید کردند که بار آن سالم است.')[0]?.[0]).toBe(
    'مقام‌های محلی',
  )
  expect(told('پیش از آغاز جشنواره شهر یکی از داوران پیشنهاد داد که زمان آن عوض شود.')[0]?.[0]).toBe('یکی از داوران')
})

test('«رو» marks an object as «را» does, and no face or way', () => {
  expect(told('خبر بسته شدن پل رو تأیید کرد.')).toEqual([[undefined, 'تأیید کرد', 'خبر بسته شدن پل']])
  expect(told('شهردار بر دشواری‌های پیش رو تأکید کرد.')).toEqual([['شهردار', 'تأکید کرد', 'دشواری‌های پیش رو']])
})

test('words between the subject and a title that ends the object are the object’s', () => {
  expect(told('وزیر نیرو ساخت فیلم «باران» را یک اتفاق خواند.')).toEqual([
    ['وزیر نیرو', 'خواند', 'ساخت فیلم «باران» را یک اتفاق'],
  ])
  expect(told('وزیر نیرو «طرح آب» را تأیید کرد.')).toEqual([['وزیر نیرو', 'تأیید کرد', 'طرح آب']])
  expect(told('بازیگر «باران» ورود به این راه را مشکل خواند.')).toEqual([
    ['بازیگر «باران»', 'خواند', 'ورود به این راه را مشکل'],
  ])
})

test('a time stands outside what is told of, before an agent and before an object', () => {
  expect(told('شورای شهر، فروردین سال ۱۳۹۸ پل را خطرناک خواند.')[0]?.[2]).toBe('پل را خطرناک')
  expect(told('خبر ساخت پل روز ۲۴ تیر از سوی شهردار اعلام شد.')[0]?.[2]).toBe('خبر ساخت پل')
  expect(told('بامداد شنبه صدای انفجار از سوی ماهیگیران گزارش شد.')[0]?.[2]).toBe('صدای انفجار')
  expect(told('با این حال این خبر از سوی شهردار تکذیب شد.')[0]?.[2]).toBe('این خبر')
  // What is told stands outside the clause.
  expect(told('این خبری است که از سوی شهردار بارها اعلام شده است.')).toEqual([])
  expect(told('مهلتی که از سوی شهردار به ماهیگیران اعلام شده کوتاه است.')).toEqual([])
  expect(told('مدیر سد در هفته‌های گذشته ساخت پل را تکذیب کرد.')[0]?.[2]).toBe('ساخت پل')
})

test('a word right behind the object marker makes a split light verb another', () => {
  expect(told('کارگران درخواست بیمه خود را ثبت کردند.')).toEqual([])
  expect(told('کارگران درخواست بیمه خود را کردند.')).toEqual([['کارگران', 'درخواست', 'بیمه خود']])
})

test('with a verb of several, a list of those who speak is one source', () => {
  expect(told('دولت، مجلس و نمایندگان مردم گفتند پل بسته است.')[0]?.[0]).toBe('دولت، مجلس و نمایندگان مردم')
  expect(told('دولت، پل و راه را خطرناک خواند.')[0]).toEqual(['دولت', 'خواند', 'پل و راه را خطرناک'])
})

test('a title of address stays with the name behind it, whatever object follows', () => {
  expect(told('آقای راد خبر ساخت پل را تکذیب کرد.')[0]?.[0]).toBe('آقای راد')
  expect(told('حسن سدیفی ضمن خوشامدگویی به مهمانان ویژگی‌های پل را برشمرد.')[0]?.[0]).toBe('حسن سدیفی')
})

test('an office is described up to its object: its adjective, the body it is sent to, its province', () => {
  expect(told('معاون امنیتی استاندار یزد وقوع سیل را تأیید کرد.')[0]?.[0]).toBe('معاون امنیتی استاندار یزد')
  expect(told('دادستان استان کردستان این خبر را تکذیب کرد.')[0]?.[0]).toBe('دادستان استان کردستان')
  expect(told('وزیر نیرو مدیر سد را نالایق خواند.')[0]?.[0]).toBe('وزیر نیرو')
  expect(told('نماینده یزد در مجلس شورای اسلامی ساخت سد را عامل سیل دانست.')[0]).toEqual([
    'نماینده یزد در مجلس شورای اسلامی',
    'دانست',
    'ساخت سد را عامل سیل',
  ])
})

test('a pronoun before «را» belongs to the noun before it, where that is nobody', () => {
  expect(told('کرملین اظهارات او را دروغ خواند.')).toEqual([['کرملین', 'خواند', 'اظهارات او را دروغ']])
  expect(told('رئیس‌جمهور او را دروغگو خواند.')).toEqual([['رئیس‌جمهور', 'خواند', 'او را دروغگو']])
})

test('an object begins in what a preposition governs before it: behind somebody, or behind an adjective', () => {
  expect(told('نمایندگان یزد با نوشتن نامه‌ای به رئیس‌جمهور هرگونه ساخت سد را خطرناک خواندند.')).toEqual([
    ['نمایندگان یزد', 'خواندند', 'هرگونه ساخت سد را خطرناک'],
  ])
  expect(told('وزیر راه در گفت‌وگوی تلفنی ساخت پل را محکوم کرد.')).toEqual([['وزیر راه', 'محکوم کرد', 'ساخت پل']])
})

test('an object keeps its time and its own preposition', () => {
  expect(told('سخنگوی وزارت راه انفجار تونل روز جمعه در جنوب یزد را محکوم کرد.')).toEqual([
    ['سخنگوی وزارت راه', 'محکوم کرد', 'انفجار تونل روز جمعه در جنوب یزد'],
  ])
  expect(told('حملات یمن به کشتی‌های نفتی را محکوم کردند.')).toEqual([
    [undefined, 'محکوم کردند', 'حملات یمن به کشتی‌های نفتی'],
  ])
})

test('a list that the object marker closes begins with its first, whatever depends on that, behind the subject or in a clause that goes on', () => {
  const [kept] = told('مدیر باغ، کاشت نهال در شهر، آبیاری درخت در شب، هرس و سم‌پاشی را از کارهای امسال دانست.')
  expect(kept).toEqual(['مدیر باغ', 'دانست', 'کاشت نهال در شهر، آبیاری درخت در شب، هرس و سم‌پاشی را از کارهای امسال'])
  const text =
    'وزیر راه سد را مهم دانست و ساخت تونل، بهره‌مندی از قطار، تعمیر راه و نوسازی پل را از برنامه‌های دولت عنوان کرد.'
  expect(told(text)[1]?.[0]).toBe('وزیر راه')
  expect(told(text)[1]?.[2]).toMatch(/^ساخت تونل/)
})

test('what only says that something is said is the whole object, and no part of the subject', () => {
  expect(told('سازندگان دوچرخه‌ها و گاری انتقاداتی را مطرح کردند ولی هشدار دادند که پل بسته می‌شود.')).toEqual([
    ['سازندگان دوچرخه‌ها و گاری', 'هشدار دادند', 'پل بسته می‌شود'],
  ])
})

test('a figure, a cause or a likelihood behind the subject begins what is told', () => {
  expect(told('یک خبرگزاری احتمال فروش باغ را مطرح کرد.')).toEqual([['یک خبرگزاری', 'مطرح کرد', 'احتمال فروش باغ']])
  expect(told('روزنامه‌ای دلیل تعطیلی پل را اعلام کرد.')).toEqual([['روزنامه‌ای', 'اعلام کرد', 'دلیل تعطیلی پل']])
})

test('what will be announced is not told yet, unless a clause says what it will be', () => {
  expect(told('دادگاه رأی خود را فردا اعلام خواهد کرد.')).toEqual([])
  expect(told('شهردار اعلام خواهد کرد که پل باز است.')).toEqual([['شهردار', 'اعلام خواهد کرد', 'پل باز است']])
})

test('what is called the only one, or limited to one, is told of with that word', () => {
  expect(told('فرماندار دیروز تنها راه نجات تالاب را باز شدن سد دانست.')).toEqual([
    ['فرماندار', 'دانست', 'تنها راه نجات تالاب را باز شدن سد'],
  ])
  expect(told('شهردار فقط این پل را امن خواند.')).toEqual([['شهردار', 'خواند', 'فقط این پل را امن']])
})
