import { describe, expect, test } from '@jest/globals'
import { extract, told } from '../support/extract.js'

test('what is a complement of another noun is no according-to phrase', () => {
  expect(told('سخنگوی شرکت در واکنش به گزارش بازرسی گفت که کارخانه آماده است.')).toEqual([
    ['سخنگوی شرکت', 'گفت', 'کارخانه آماده است'],
  ])
})

test('a conjunction before an according-to phrase is the narrator’s and no piece of content', () => {
  expect(told('کار آغاز شده است، اما به گفته مدیر سد هنوز پولی نرسیده است.')).toEqual([
    ['مدیر سد', 'به گفته', 'هنوز پولی نرسیده است'],
  ])
  expect(told('نوازندگان در میدان گرد آمدند تا به گفته برگزارکنندگان از کتابخانه دفاع کنند.')[0]?.[2]).toBe(
    'از کتابخانه دفاع کنند',
  )
  expect(told('باغ باز شد و بلندترین درخت آن به گفته باغبان کهنسال شهر، سرو است.')[0]?.[2]).toMatch(/^بلندترین/)
})

test('a clause before the one in which somebody is cited is none of what he is cited for', () => {
  expect(told('کنسرتی که برای شنبه اعلام شده، ولی به گفته شهردار ممکن است دیرتر آغاز شود.')[0]?.[2]).toBe(
    'ممکن است دیرتر آغاز شود',
  )
  expect(told('شهردار: این پل موقت است تا بهار؛ به گفته او، پل تازه هنوز نقشه ندارد.').at(-1)?.[2]).toBe(
    'پل تازه هنوز نقشه ندارد',
  )
})

test('a source ends before a modal and before the participle of a passive', () => {
  expect(told('به گفته باغبانان می‌توان درخت را پاییز کاشت.')[0]?.[0]).toBe('باغبانان')
  expect(told('بنا بر اعلام فرمانداری پذیرفته شد که پل بسته بماند.')[0]?.[0]).toBe('فرمانداری')
})

test('a verb takes the subject of the clause in front, and people find', () => {
  expect(told('هنگامی که شهرداری زمین را خرید، اعلام کرد که پارک می‌سازد.')[0]?.[0]).toBe('شهرداری')
  expect(told('پژوهشگران سه سال زنبورها را شمردند و دریافتند که خواب حافظه را بهتر می‌کند.').at(-1)).toEqual([
    'پژوهشگران',
    'دریافتند',
    'خواب حافظه را بهتر می‌کند',
  ])
})

test('whom a phrase cites ends before what is pointed at, where that is counted', () => {
  expect(told('به گفته وزیر راه این پل ۲۰ پایه و ۳۰ دهانه دارد.')[0]).toEqual([
    'وزیر راه',
    'به گفته',
    'این پل ۲۰ پایه و ۳۰ دهانه دارد',
  ])
})

test('what is coordinated with an according-to phrase is no content', () => {
  expect(told('به گزارش رادیو کرانه و بر پایه نامه‌های شهرداری، پل تازه ترک دارد.')[0]?.[2]).toBe('پل تازه ترک دارد')
})

test('behind whom a phrase cites, a role that no comma closes is somebody else’s', () => {
  expect(told('به گفته مینا راد، وزیر نیرو استعفا داده است.')).toEqual([
    ['مینا راد', 'به گفته', 'وزیر نیرو استعفا داده است'],
  ])
  expect(told('به گفته شاهدان، پلیس از میدان رفته است.')).toEqual([['شاهدان', 'به گفته', 'پلیس از میدان رفته است']])
  expect(told('به گفته مینا راد، مدیر شرکت آب، سه نفر استعفا داده‌اند.')[0]?.[0]).toBe('مینا راد، مدیر شرکت آب')
  expect(told('به گفته مینا راد، پژوهشگر آب در دانشگاه سپهر، دریاچه خشک شده است.')[0]?.[2]).toBe('دریاچه خشک شده است')
})

test('«در متن» alone names no document whose words they would be', () => {
  expect(told('نامهٔ شهردار خوانده شده که در متن آمده است: رود می‌ماند.')).toEqual([])
})

test('a document speaks in a part of it', () => {
  expect(told('در بخش‌هایی از این بیانیه آمده است: رود از آن همه است.')).toEqual([
    ['این بیانیه', 'آمده است', 'رود از آن همه است'],
  ])
  expect(told('در متن منتشر شده از سوی باشگاه شهر آمده است: تیم ما می‌ماند.')).toEqual([
    ['باشگاه شهر', 'آمده است', 'تیم ما می‌ماند'],
  ])
})

test('what stands in brackets behind somebody belongs to the source', () => {
  for (const written of ['سازمان آب (SAB)', 'سازمان آب(SAB)'])
    expect(told(`به گزارش ${written}، رود خشک شده است.`)).toEqual([[written, 'به گزارش', 'رود خشک شده است']])
  expect(told('به گفته امام صادق (ع) دانش گنج است.')).toEqual([['امام صادق (ع)', 'به گفته', 'دانش گنج است']])
  expect(told('مدیر سد امروز (سه‌شنبه) گفت که پل باز است.')[0]?.[0]).toBe('مدیر سد')
})

test('whom a phrase cites ends where another phrase begins that the clause needs', () => {
  expect(told('به گفته پزشکان این دارو عوارض زیادی دارد.')).toEqual([
    ['پزشکان', 'به گفته', 'این دارو عوارض زیادی دارد'],
  ])
  expect(told('به گفته سخنگوی این شرکت در تابستان کار آغاز می‌شود.')[0]?.[0]).toBe('سخنگوی این شرکت')
})

test('a day in words is a time and nobody who speaks; a denied passive tells nothing', () => {
  expect(told('وزیر نفت امروز، چهارشنبه نهم آذر، گفت که بنزین ارزان است.')).toEqual([
    ['وزیر نفت', 'گفت', 'بنزین ارزان است'],
  ])
  expect(told('نام برنده از سوی اداره آب اعلام نشده است.')).toEqual([])
})

test('whom a phrase cites ends before what is counted, where the clause needs a subject', () => {
  expect(told('به گفته مدیر مدرسه همه دانش‌آموزان سالم هستند.')).toEqual([
    ['مدیر مدرسه', 'به گفته', 'همه دانش‌آموزان سالم هستند'],
  ])
  expect(told('به گفته یک منبع نزدیک به شهردار پل بسته می‌ماند.')[0]?.[0]).toMatch(/نزدیک به شهردار/)
})

test('where somebody reports, «بر اساس این گزارش» is where his report is from', () => {
  expect(told('بر اساس این گزارش، مدیر سد گفت که آب کافی است.')).toEqual([['مدیر سد', 'گفت', 'آب کافی است']])
  expect(told('بر اساس این گزارش، سد در سال گذشته پر شد.')[0]?.[0]).toBe('این گزارش')
})

test('«طبق منابع محلی» cites the sources themselves, «بر اساس آن منابع» what is done with them', () => {
  expect(told('طبق منابع محلی دو پل بسته شده است.')).toEqual([['منابع محلی', 'طبق', 'دو پل بسته شده است']])
  expect(told('بر اساس آن منابع آب شهر تأمین می‌شود.')).toEqual([])
})

test('what a body announces is where somebody’s report is from, but not what he asks, nor what is told before', () => {
  const sources = (text: string) => told(text).map(([source]) => source)
  expect(sources('بنا بر اعلام سازمان سدها، مدیر سد افزود: آب کافی است.')).toEqual(['مدیر سد'])
  const asked = 'مدیر سد از مردم خواست که آب ذخیره کنند.'
  expect(sources(`بنا بر اعلام سازمان سدها، ${asked}`)).toContain('سازمان سدها')
  expect(sources(`بر اساس این گزارش، ${asked}`)).toContain('این گزارش')
  expect(sources('شرکت نسیم مدعی شد که سد پر است اما طبق گزارش سازمان سدها، نیمی از آن خالی است.')).toEqual([
    'شرکت نسیم',
    'سازمان سدها',
  ])
})

test('who writes in a document is the source, and not the document', () => {
  expect(told('وزیر نیرو در نامه‌ای آورده است که سد پر است.')[0]?.[0]).toBe('وزیر نیرو')
  expect(told('در این نامه آمده است که سد پر است.')[0]?.[0]).toBe('این نامه')
})

test('before a colon who writes needs no document in which he does: «آورده است: …»', () => {
  expect(told('شرکت نسیم در صفحه خود آورده است: پل شنبه باز می‌شود.')).toEqual([
    ['شرکت نسیم', 'آورده است', 'پل شنبه باز می‌شود'],
  ])
})

test('«آنچه» stands for what is said, unless it is what is cited or named', () => {
  expect(told('آنچه مدیر سد اعلام کرد درست نیست.')).toEqual([])
  expect(told('آنچه که مدیر سد می‌گوید با کار او نمی‌خواند.')).toEqual([])
  expect(told('طبق آنچه مدیر سد گفت، پل باز است.')).toEqual([['مدیر سد', 'گفت', 'پل باز است']])
})

test('a semicolon before what describes the clause ends nothing, unless somebody is cited there', () => {
  const text = 'کارشناسان می‌گویند نفت گران می‌شود؛ '
  expect(told(`${text}روندی که به تورم دامن می‌زند.`)[0]?.[2]).toContain('تورم')
  expect(told(`${text}روندی که به گفته وزیر پایان می‌یابد.`)[0]?.[2]).toBe('نفت گران می‌شود')
})

test('whom a phrase cites ends before a name behind what is pointed at, and before a determiner behind a title', () => {
  expect(told('به گفته این روزنامه فرزاد معتقد است که پل کج است.')[0]?.[0]).toBe('این روزنامه')
  expect(told('به گفته کارگردان نمایش «باغ» این نمایش فردا روی صحنه است.')[0]?.[0]).toBe('کارگردان نمایش «باغ»')
})

test('a phrase that cites nobody takes nothing from the outlet before it', () => {
  expect(told('به گزارش ایسنا، طبق گزارش رسیده، جشنواره دیروز پایان یافت.')).toEqual([
    ['ایسنا', 'به گزارش', 'جشنواره دیروز پایان یافت'],
  ])
})

test('«به بیان دیدگاه‌ها پرداخت» tells nothing and cites nobody', () => {
  expect(told('وزیر نیرو به بیان نکاتی درباره آب پرداخت.')).toEqual([])
  expect(told('به بیان وزیر نیرو، سدها خالی است.')).toHaveLength(1)
})

test('the source of an according-to phrase ends where the subject of its content begins', () => {
  const sourceOf = (text: string) => told(text)[0]?.[0]
  expect(sourceOf('به گفته رضایی سازمان آب برنامه‌ای نداشت.')).toBe('رضایی')
  expect(sourceOf('بنابر اعلام سخنگوی وزارت نیرو نشست دو استان در یزد برگزار می‌شود.')).toBe('سخنگوی وزارت نیرو')
  expect(sourceOf('بر اساس این گزارش کشاورزان می‌توانند گندم بفروشند.')).toBe('این گزارش')
  expect(sourceOf('بر اساس این آمار برخی شرکت‌ها دو سال بدهکار بوده‌اند.')).toBe('این آمار')
})

test('a pronoun behind a name is the subject of what is said, and a time before an outlet is not its name', () => {
  expect(told('به گفته رئیس جمهور اتریش وی فردا راهی سفر می‌شود.')).toEqual([
    ['رئیس جمهور اتریش', 'به گفته', 'وی فردا راهی سفر می‌شود'],
  ])
  expect(told('به گزارش روز سه‌شنبه ایسنا، پل بسته است.')[0]?.[0]).toBe('ایسنا')
})

test('«از نظر» and «به بیان» cite somebody, no quality and no topic', () => {
  expect(told('تیم از نظر بدنی در همه بازی‌ها آماده بود.')).toEqual([])
  expect(told('از نظر فیزیکی، ذهنی و فنی شناگران با سختی‌هایی روبه‌رو می‌شوند.')).toEqual([])
  expect(told('نمایندگان به بیان دیدگاه‌های خود پرداختند.')).toEqual([])
  expect(told('از نظر مربی تیم، همه آماده‌اند.')).toEqual([['مربی تیم', 'از نظر', 'همه آماده‌اند']])
})

test('who is cited at the end of a sentence is no part of what is told in it', () => {
  expect(told('نخست‌وزیر اذعان می‌کند که کار دشوار شده است، به گزارش ایسنا.')[0]?.[2]).toBe('کار دشوار شده است')
})

test('behind an outlet and a comma stands the subject, and no one who is the outlet', () => {
  expect(told('به گزارش ایسنا، هشت راننده این شرکت، به جرم سرعت جریمه می‌شوند.')).toEqual([
    ['ایسنا', 'به گزارش', 'هشت راننده این شرکت، به جرم سرعت جریمه می‌شوند'],
  ])
})

test('an adjective of the cue’s noun cites nobody', () => {
  expect(told('طبق اعلام قبلی وزارت نیرو، سد پر شده است.')).toEqual([['وزارت نیرو', 'طبق اعلام', 'سد پر شده است']])
})

test('a work’s author writes nothing in the sentence that names it', () => {
  expect(told('«کوچه» نوشته رامین سهرابی داستان کسانی است که خانه ندارند.')).toEqual([])
})

test('«خواستار» finds its verb over a word that could make a passive with it', () => {
  expect(told('کشاورزان خواستار لایروبی نهر و مخالفت با فروش آب شدند.')).toEqual([
    ['کشاورزان', 'خواستار', 'لایروبی نهر و مخالفت با فروش آب'],
  ])
  expect(told('وزارت نیرو خواستار کناره‌گیری از ارزیابی شد.')).toEqual([
    ['وزارت نیرو', 'خواستار', 'کناره‌گیری از ارزیابی'],
  ])
})

test('behind «بر اساس این گزارش» somebody who is cited is the source, alone', () => {
  expect(told('بر اساس این گزارش، به گفته دادستان بندر این پرونده سه متهم دارد.')).toEqual([
    ['دادستان بندر', 'به گفته', 'این پرونده سه متهم دارد'],
  ])
})

test('an answer to somebody’s claim cites nobody', () => {
  expect(told('وزیر نیرو به ادعای اخیر مدیر نیروگاه درباره سوخت پاسخ داد.')).toEqual([])
})

test('«از قول X» cites him, and what an outlet tells of it is the outlet’s too', () => {
  expect(told('روزنامه دریا از قول ماهیگیران از طوفان خبر داد.')).toEqual([
    ['ماهیگیران', 'از قول', 'طوفان'],
    ['روزنامه دریا', 'خبر داد', 'طوفان'],
  ])
})

test('an outlet tells nothing of what another makes known, «با اعلام X»', () => {
  expect(told('به گزارش خبرگزاری سپید، با اعلام باشگاه ملوان، نادر راد به این تیم پیوست.')).toEqual([
    ['باشگاه ملوان', 'با اعلام', 'نادر راد به این تیم پیوست'],
  ])
})

test('an outlet tells all of a sentence whose first clause nobody in it reports', () => {
  const text = 'به گزارش رویترز، اسکله باز شد و ماهیگیران معتقدند طوفان تمام شده است.'
  expect(told(text)).toEqual([
    ['رویترز', 'به گزارش', 'اسکله باز شد و ماهیگیران معتقدند طوفان تمام شده است'],
    ['ماهیگیران', 'معتقدند', 'طوفان تمام شده است'],
  ])
  expect(told('به گزارش رویترز، ماهیگیران معتقدند طوفان تمام شده است.')).toHaveLength(1)
})

test('a section of statutes says what stands in it', () => {
  expect(told('در تبصره دوم اساسنامه باشگاه آمده است که بازیکنان حقوق می‌گیرند.')[0]).toEqual([
    'تبصره دوم اساسنامه باشگاه',
    'آمده است',
    'بازیکنان حقوق می‌گیرند',
  ])
})

test('the verb of an outlet is no part of its informant’s name', () => {
  expect(told('روزنامه دریا به نقل از یک منبع محلی نوشته: ما از موج ترسیدیم.').map(([source]) => source)).toEqual([
    'یک منبع محلی',
    'روزنامه دریا',
  ])
})

test('a newspaper that is pointed at says what stands in it', () => {
  expect(told('هفته‌نامه موج چاپ شد. در این هفته‌نامه آمده است که نهنگ‌ها برگشته‌اند.')).toEqual([
    ['این هفته‌نامه', 'آمده است', 'نهنگ‌ها برگشته‌اند'],
  ])
})

test('an adjunct may have an adjective, and a source that is cited so', () => {
  expect(told('راد با تأکید مجدد بر این که پل محکم است، رفت.')[0]?.[2]).toBe('پل محکم است')
  expect(told('بنا به قول صریح ماهیگیران، نهنگ‌ها برگشته‌اند.')[0]?.[0]).toBe('ماهیگیران')
})

test('names and terms that an outlet puts in marks are nobody’s words', () => {
  expect(extract('به گزارش رویترز، «شب کبود؛ جشن ماهیگیران» امروز در بندر برگزار شد.').claims[0]?.type).toBe('indirect')
})

test('what somebody is cited for runs on over a semicolon, not over what the narrator adds', () => {
  expect(told('به گفته مدیر بندر، اسکله باز است؛ قایق‌ها هم برگشته‌اند.')[0]?.[2]).toBe(
    'اسکله باز است؛ قایق‌ها هم برگشته‌اند',
  )
  expect(told('به گفته مدیر بندر، سه قایق برگشته‌اند؛ قایق‌هایی که دیروز گم شده بودند.')[0]?.[2]).toBe(
    'سه قایق برگشته‌اند',
  )
})

test('behind the bare name of an outlet stands the one who speaks, without a comma too', () => {
  expect(told('به گزارش ایسنا مینا راد در این دیدار تأکید کرد: پل باز است.')).toEqual([
    ['مینا راد', 'تأکید کرد', 'پل باز است'],
  ])
  expect(told('به گزارش ایسنا وزیر راه گفت: پل باز است.')).toEqual([['وزیر راه', 'گفت', 'پل باز است']])
})

test('the source of an according-to phrase ends where a measure of something begins', () => {
  const text = 'به گفته وزارت بهداشت عمان تعداد کشته‌های زلزلهٔ شدید بامداد امروز بندر صور به چهار نفر رسیده است.'
  expect(told(text)[0]?.[0]).toBe('وزارت بهداشت عمان')
})

test('what an outlet reports goes on over the paragraph that begins with «همچنین» and has no cue of its own', () => {
  const text = 'به گزارش نسیم، بهای سکه امروز کم شد.\nهمچنین بهای ارز بالا رفت.\nهمچنین راد گفت: بازار آرام است.'
  expect(told(text).map(([, , content]) => content)).toEqual([
    'بهای سکه امروز کم شد.\nهمچنین بهای ارز بالا رفت',
    'بازار آرام است',
  ])
})

test('behind a name in an according-to phrase «این» begins what is said', () => {
  expect(told('به گفته محمود راد این فیلم در یزد ساخته شده است.')[0]).toEqual([
    'محمود راد',
    'به گفته',
    'این فیلم در یزد ساخته شده است',
  ])
})

test('an adjective may stand before the report that is cited, and a clause may tell whose report it is', () => {
  expect(told('طبق آخرین اطلاعیه شرکت گاز، دارندگان کارت نیازی به ثبت‌نام ندارند.')).toEqual([
    ['آخرین اطلاعیه شرکت گاز', 'طبق', 'دارندگان کارت نیازی به ثبت‌نام ندارند'],
  ])
  expect(told('بر اساس گزارشی که روزنامه نسیم منتشر کرده است، بازار پوشاک آرام است.')).toEqual([
    ['گزارشی', 'بر اساس', 'بازار پوشاک آرام است'],
  ])
  expect(told('بر اساس گزارشی که روزنامه نسیم منتشر کرده است، راد گفت: «بازار آرام است.»')[0]?.[0]).toBe('راد')
})

test('a line that breaks behind «به گزارش» goes on with the one who is cited', () => {
  expect(told('به گزارش\nنسیم، تیم یزد به ری رفت.')).toEqual([['نسیم', 'به گزارش', 'تیم یزد به ری رفت']])
})

test('where something happens is no source of a passive, but for a document', () => {
  expect(told('فرونشست دشت ۳۶ سانتی‌متر در سال گزارش شده است.')).toEqual([])
  expect(told('در این نامه گزارش شده است که دشت فرو می‌نشیند.')).toHaveLength(1)
})

test('what a clause describes may be the document in which something stands: «نامه‌ای که در آن آمده است»', () => {
  for (const place of ['در آن', 'در بخشی از آن'])
    expect(told(`انجمن نامه‌ای نوشت که ${place} آمده است: دشت فرو می‌نشیند.`).at(-1)).toEqual([
      'آن',
      'آمده است',
      'دشت فرو می‌نشیند',
    ])
})

test('a compound has a passive whatever its light verb', () => {
  expect(told('در این نامه هشدار داده شده است که دشت فرو می‌نشیند.')).toEqual([
    ['این نامه', 'هشدار داده شده است', 'دشت فرو می‌نشیند'],
  ])
  expect(told('از سوی شورای ساوه قول داده شد که سد ساخته شود.')[0]?.slice(0, 2)).toEqual(['شورای ساوه', 'قول داده شد'])
})

test('what a passive tells may lack «که», in a document or by somebody', () => {
  expect(told('در این پیام‌ها تأکید شده دشت فرو می‌نشیند.')).toEqual([['این پیام‌ها', 'تأکید شده', 'دشت فرو می‌نشیند']])
  expect(told('دیروز از سوی شورای ساوه اعلام شد سد خالی است.')).toEqual([['شورای ساوه', 'اعلام شد', 'سد خالی است']])
  expect(told('چنان‌که در نامهٔ شورا بیان شد، سد خالی است.')).toEqual([['نامهٔ شورا', 'بیان شد', 'سد خالی است']])
})

test('whose an outlet is belongs to the source, where a comma closes it', () => {
  expect(told('خبرگزاری نسیم، وابسته به شهرداری، گزارش داد که پل بسته است.')).toEqual([
    ['خبرگزاری نسیم، وابسته به شهرداری', 'گزارش داد', 'پل بسته است'],
  ])
  expect(told('به گزارش خبرگزاری نسیم، نزدیک به سه دهه است که پل بسته است.')[0]?.[0]).toBe('خبرگزاری نسیم')
})

test('whom a report cites is the source, not the report', () => {
  expect(told('بر اساس این گزارش به نقل از دو کارگر بندر، اسکله باز شده است.')).toEqual([
    ['دو کارگر بندر', 'به نقل از', 'اسکله باز شده است'],
  ])
  expect(told('وزیر این گزارش به نقل از رسانه‌ها را رد کرد.')).toHaveLength(1)
})

test('what passes for something does so nowhere, and a document describes', () => {
  expect(told('این بند در نامه او شاهکار محسوب می‌شود.')).toEqual([])
  expect(told('در گزارش سازمان ملل، این کار نقض قانون توصیف شده است.')[0]?.[0]).toBe('گزارش سازمان ملل')
})

test('reports are cited without a comma, and evidence where it is somebody’s', () => {
  expect(told('طبق گزارش‌ها رودخانه طغیان کرده است.')).toEqual([['گزارش‌ها', 'طبق', 'رودخانه طغیان کرده است']])
  expect(told('بر اساس داده‌های بانک مرکزی، تورم کم شده است.')[0]?.[0]).toBe('داده‌های بانک مرکزی')
  expect(told('بر اساس داده‌های موجود، تورم کم شده است.')).toEqual([])
  expect(told('بر اساس نظرسنجی‌ها، مردم از پل راضی هستند.')).toEqual([])
  expect(told('تورم کم شده است، طبق داده‌های بانک مرکزی.')[0]?.[2]).toBe('تورم کم شده است')
})

test.each([
  'نموداری که بر اساس داده‌های بانک مرکزی تهیه شده، رشد کم بازار را روشن می‌کند.',
  'نموداری که بر اساس داده‌های بانک مرکزی تهیه شده است، رشد کم بازار را روشن می‌کند.',
  'این برنامه می‌تواند بر اساس نقشه شهرداری به رانندگان، راه را نشان دهد.',
])('what is made from somebody’s evidence cites nobody: %s', (text) => {
  expect(told(text)).toEqual([])
})

test('what is counted behind the source of an according-to phrase is told, what tells where it is is not', () => {
  expect(told('به گفتهٔ حسن راد در ۳۱ استان، بیش از دو هزار پل ساخته شد.')[0]).toEqual([
    'حسن راد',
    'به گفتهٔ',
    'در ۳۱ استان، بیش از دو هزار پل ساخته شد',
  ])
  expect(told('طبق گزارش‌های منتشر شده در ۱۲ تیر، پل بسته است.')[0]?.[2]).toBe('پل بسته است')
  expect(told('به گفتهٔ یک دیپلمات در یزد، پل بسته است.')[0]?.[2]).toBe('پل بسته است')
})

test('«این گزارش» is the whole source, «یک گزارش» is one too, and a plural’s ending is the noun’s', () => {
  expect(told('بر اساس این گزارش نرخ نان در یزد بالا رفت.')[0]).toEqual([
    'این گزارش',
    'بر اساس',
    'نرخ نان در یزد بالا رفت',
  ])
  expect(told('بر اساس این گزارش‌های محلی، نرخ نان بالا رفت.')[0]?.[0]).toBe('این گزارش‌های محلی')
  expect(told('بر اساس یک گزارش محلی، نرخ نان بالا رفت.')[0]?.[0]).toBe('یک گزارش محلی')
  expect(told('طبق گزارش ها نرخ نان بالا رفت.')[0]).toEqual(['گزارش ها', 'طبق', 'نرخ نان بالا رفت'])
  expect(told('طبق گزارش های محلی، نرخ نان بالا رفت.')[0]).toEqual(['گزارش های محلی', 'طبق', 'نرخ نان بالا رفت'])
})

test('what is cited within another clause is nested in what is told there', () => {
  expect(told('وزیر با بیان اینکه بنا بر گزارش سازمان هواشناسی باران می‌بارد، گفت: آماده باشید.')).toContainEqual([
    'سازمان هواشناسی',
    'بنا بر گزارش',
    'باران می‌بارد',
  ])
  expect(told('مدیر سد گفت آب هست، در حالی که طبق گزارش شورا، سد خالی است.').map(([source]) => source)).toContain(
    'شورا',
  )
  expect(told('اگر طبق این گزارش، پل باز است، راد گفت کار تمام است.').map(([source]) => source)).toEqual(['راد'])
})

test('what stands in an article of a code is the code’s', () => {
  expect(told('در ماده ۵ آیین‌نامه انضباطی باشگاه آمده است: بازیکن باید هر روز تمرین کند.')[0]).toEqual([
    'ماده ۵ آیین‌نامه انضباطی باشگاه',
    'آمده است',
    'بازیکن باید هر روز تمرین کند',
  ])
})

test('a passive whose theme only says that something is said has no content', () => {
  expect(told('این اظهارات در حالی از سوی شهردار مطرح شد که پل بسته است.')).toEqual([])
  expect(told('ساخت پل از سوی شهردار مطرح شد.')).toEqual([['شهردار', 'مطرح شد', 'ساخت پل']])
})

test('«در صورت» is a condition and names no document', () => {
  expect(told('در صورت توافق دو شهر، ساخت پل پیش‌بینی می‌شود.')).toEqual([])
})

test('who is cited without a comma ends behind the name of a body, and before a number that counts', () => {
  expect(told('بنا بر اعلام وزارت راه عمان ساخت پل در این هفته آغاز شد.')).toEqual([
    ['وزارت راه عمان', 'بنا بر اعلام', 'ساخت پل در این هفته آغاز شد'],
  ])
  expect(told('بنا بر اعلام سخنگوی وزارت راه عمان حمید کاوه این پل باز است.')[0]?.[0]).toBe(
    'سخنگوی وزارت راه عمان حمید کاوه',
  )
  expect(told('طبق نظرسنجی‌های انجام‌شده ۴۰ درصد مردم راه را خطرناک می‌دانند.')[0]?.[0]).toBe('نظرسنجی‌های انجام‌شده')
})

test('what statistics say ends with the sentence, and «این گزارش» with the paragraph', () => {
  const contentOf = (source: string): string | undefined => told(`بر اساس ${source}، سد پر است. رود هم پر است.`)[0]?.[2]
  expect(contentOf('آمار سازمان آب')).toBe('سد پر است')
  expect(contentOf('این گزارش')).toBe('سد پر است. رود هم پر است')
})

test('what somebody is cited for may stand in the lines below a colon or a semicolon', () => {
  for (const mark of [':', '؛'])
    expect(told(`🔴\nبه گفتهٔ دو ماهیگیر${mark}\n🔹\nسد خالی است.\n🔹\nرود خشک است.`)).toEqual([
      ['دو ماهیگیر', 'به گفتهٔ', 'سد خالی است.\n🔹\nرود خشک است'],
    ])
})

test('what an outlet writes is where a report is from, where somebody reports', () => {
  expect(told('به نوشته روزنامه شهر، مدیر سد گفت: رود پر است.').map(([source]) => source)).toEqual(['مدیر سد'])
})

test('a passive tells nothing in a clause that describes what is told', () => {
  expect(told('خبرهایی که از سوی ماهیگیران علیه سد مطرح می‌شود درست نیست.')).toEqual([])
})

test('an agency before who is cited is where the text is from, and no source', () => {
  expect(told('به گزارش کاج‌نیوز، به گفتهٔ حسن راد، راه باز است.')).toEqual([['حسن راد', 'به گفتهٔ', 'راه باز است']])
})

test('«بنا بر این» before a noun of report is where the text is from, and “therefore” before anything else', () => {
  expect(told('بنا بر این گزارش، راه باز است.')).toEqual([['این گزارش', 'بنا بر', 'راه باز است']])
  expect(told('بنا بر این، راه باز است.')).toEqual([])
})

test('a source that an outlet cites ends before the outlet’s verb, in a perfect without its auxiliary too', () => {
  expect(told('کاج‌نیوز به نقل از مقام یزدی گفته که راه باز است.')).toEqual([
    ['مقام یزدی', 'به نقل از', 'راه باز است'],
    ['کاج‌نیوز', 'گفته', 'راه باز است'],
  ])
})

test('figures that a body has made known are cited with the body', () => {
  expect(told('بر اساس آمار منتشرشده از سوی بانک مرکزی، تورم کم شد.')[0]).toEqual([
    'آمار منتشرشده از سوی بانک مرکزی',
    'بر اساس',
    'تورم کم شد',
  ])
  expect(told('طبق آمار منتشرشده از سوی بانک مرکزی نرخ تورم کم شد.')[0]?.[2]).toBe('نرخ تورم کم شد')
})

test('whom a phrase cites ends behind a participle or a title, where the clause needs a subject', () => {
  expect(told('طبق برآورد صورت گرفته مصرف آب شهر تا پاییز کم می‌شود.')).toEqual([
    ['برآورد صورت گرفته', 'طبق', 'مصرف آب شهر تا پاییز کم می‌شود'],
  ])
  expect(told('به گفته نویسنده «باران» داستان در سفر نوشته شده است.')).toEqual([
    ['نویسنده «باران»', 'به گفته', 'داستان در سفر نوشته شده است'],
  ])
})

test('evidence is somebody’s where it says who found it: an agent, reporters, researchers', () => {
  const source = (who: string): string | undefined => told(`بر اساس ${who}، آب دریاچه کم شده است.`)[0]?.[0]
  for (const who of ['مطالعه انجام شده توسط وزارت نیرو', 'پیگیری خبرنگار ایسنا', 'یافته‌های این پژوهشگران'])
    expect(source(who)).toBe(who)
  expect(source('مطالعه انجام شده در وزارت نیرو')).toBeUndefined()
  expect(source('پیگیری‌ها')).toBeUndefined()
})

test('in whose opinion, or going by whose words, something is so, he is the source', () => {
  expect(told('طبق نظر مهندسان، پل باید بسته بماند.')).toEqual([['مهندسان', 'طبق نظر', 'پل باید بسته بماند']])
  expect(told('با توجه به گفته مینا راد، پل بسته است.')).toEqual([['مینا راد', 'با توجه به گفته', 'پل بسته است']])
})

test('a cited clause may have «لازم است» for its verb', () => {
  expect(told('به گفته مدیر سد، سالانه صد میلیارد تومان برای این کار لازم است.')).toEqual([
    ['مدیر سد', 'به گفته', 'سالانه صد میلیارد تومان برای این کار لازم است'],
  ])
})

test('what an outlet denies by an informant is of the same form for both', () => {
  const { claims } = extract('خبرگزاری کاج به نقل از «یک منبع آگاه» شایعه فروش باشگاه را تکذیب کرد.')
  expect(claims.map(({ text, form }) => [text, form])).toEqual([
    ['شایعه فروش باشگاه', 'nominal'],
    ['شایعه فروش باشگاه', 'nominal'],
  ])
})

test('«اما» behind whom a phrase cites is the narrator’s', () => {
  expect(told('به گزارش سپیدار، اما پل هنوز باز نشده است.')).toEqual([['سپیدار', 'به گزارش', 'پل هنوز باز نشده است']])
})

test.each([
  ['این خط آهن به گفته لندن «پیام دوستی» به بندر می‌دهد.', 'لندن'],
  ['بنا بر اعلام رئیس‌جمهور انبارهای گندم پر است.', 'رئیس‌جمهور'],
  ['بنا بر اعلام رئیس‌جمهور فنلاند بندر باز است.', 'رئیس‌جمهور فنلاند'],
  ['به گفته ایران سدهای غرب پر است.', 'ایران'],
  ['به گزارش نشریه «بندر» راه باز است.', 'نشریه «بندر»'],
])(
  'whom a phrase cites ends behind a country, or an office that needs no more, where no name goes on: %s',
  (text, source) => {
    expect(told(text)[0]?.[0]).toBe(source)
  },
)

describe('what is written in something that the lexicon does not know', () => {
  test.each([
    ['behind a colon', 'در چهارمین بند این طرح آمده است: پل بسته می‌ماند.', ['چهارمین بند این طرح', 'آمده است']],
    ['in quotation marks', 'در همین برچسب نوشته شده بود «پل بسته می‌ماند».', ['همین برچسب', 'نوشته شده بود']],
    ['behind «که», with a particle between', 'در برچسب بطری نیز آمده که آب تلخ است.', ['برچسب بطری', 'آمده']],
    [
      'of which a document follows, which speaks',
      'در برگ نخست این سند آمده است: پل بسته می‌ماند.',
      ['این سند', 'آمده است'],
    ],
  ])('is found %s', (_, text, claim) => {
    expect(told(text).map(([source, cue]) => [source, cue])).toEqual([claim])
  })

  test.each([
    ['somebody came to a place', 'در شهر بزرگی آمد که پل نداشت.'],
    ['what is coming up is no document', 'در زندگی لحظه‌ای پیش می‌آید که پل می‌شکند.'],
    ['another phrase stands between', 'در شهر به جایی آمده که پل ندارد.'],
  ])('is found, but not where %s', (_, other) => {
    expect(told('در همین برچسب نوشته شده بود «پل بسته می‌ماند».')).toHaveLength(1)
    expect(told(other)).toEqual([])
  })
})
