import { expect, test } from '@jest/globals'
import { extract, told } from '../support/extract.js'

test('a participle before a verb with a colon ends the clause of an adjunct', () => {
  expect(told('راد با بیان این‌که ساخت پل به تازگی پایان یافته تأکید کرد: جاده هم ساخته می‌شود.')[0]).toEqual([
    'راد',
    'با بیان',
    'ساخت پل به تازگی پایان یافته',
  ])
})

test.each([
  ['راد با بیان اینکه نامه شهرداری به شورا رسید، گفت: پل باز می‌شود.', 'نامه شهرداری به شورا رسید'],
  ['راد با تأکید بر اینکه پل راهی است برای عبور کشاورزان، گفت سد هم باز می‌شود.', 'پل راهی است برای عبور کشاورزان'],
  ['راد با تأکید بر اینکه شهر «پل تازه‌ای ساخته است»، گفت سد هم باز می‌شود.', 'شهر «پل تازه‌ای ساخته است»'],
])('an adjunct ends before the verb of the sentence, which stands behind a comma: %s', (text, content) => {
  expect(told(text)[0]).toEqual(['راد', text.startsWith('راد با بیان') ? 'با بیان' : 'با تأکید', content])
  expect(told(text)[1]?.[1]).toBe('گفت')
})

test('what somebody is cited for in a relative clause ends before the verb of the sentence and its colon', () => {
  expect(told('راد درباره پلی که به گفته مدیر سد در جنوب شهر ساخته شده گفت: راه باز است.')).toEqual([
    ['مدیر سد', 'به گفته', 'در جنوب شهر ساخته شده'],
    ['راد', 'گفت', 'راه باز است'],
  ])
})

test('while what is the case somebody tells something, he does not tell', () => {
  expect(told('باشگاه نام مربی را در حالی تکذیب کرد که بازیکنان هنوز بیمار بودند.')).toEqual([
    ['باشگاه', 'تکذیب کرد', 'نام مربی'],
  ])
  expect(told('وزیر راه در حالی از پل سخن گفت که رود آن را برده بود.')).toEqual([])
})

test('behind the verb of some thing a clause describes that thing, and is not what is said', () => {
  expect(told('شهردار موضوعی را مطرح کرد که مربوط به پل بود.')).toEqual([])
  expect(told('مدیر باغ روایت تازه‌ای را بیان کرد که باغبان را خنداند.')).toEqual([])
})

test('what is so against what somebody only claims is no part of it, nor what points at it', () => {
  expect(told('شهردار مدعی شد که پل نمی‌لرزد این در حالی است که رود آن را برده است.')[0]?.[2]).toBe('پل نمی‌لرزد')
})

test('an adjective that carries the copula ends the clause of an adjunct', () => {
  expect(told('وی با بیان این‌که روستاها از آب سالم برخوردارند، گفت: کار ادامه دارد.')).toEqual([
    ['وی', 'با بیان', 'روستاها از آب سالم برخوردارند'],
    ['وی', 'گفت', 'کار ادامه دارد'],
  ])
})

test('an adjunct that no comma sets apart leaves a verb its own complement', () => {
  expect(told('مدیر هواشناسی ضمن اشاره به ادامه بارش‌ها در کشور از باران تند در سه استان خبر داد.')).toEqual([
    ['مدیر هواشناسی', 'خبر داد', 'باران تند در سه استان'],
  ])
  expect(told('مدیر سد با اشاره به سابقه پل بر تعمیر آن تأکید کرد.')).toEqual([['مدیر سد', 'تأکید کرد', 'تعمیر آن']])
  expect(told('مدیر سد با اشاره به ترس از سیل گزارش داد، پل باز است.').map(([, , content]) => content)).toEqual([
    'پل باز است',
  ])
})

test('a noun made of verbs is no verb', () => {
  expect(told('گپ و گفت ما را در این باره ببینید و نظر بدهید.')).toEqual([])
})

test('what a verb in a relative clause reports is the head of the clause, not what follows', () => {
  expect(told('بعد از شعارهایی که کارگران روی دیوار نوشته بودند یکی از آن‌ها گلدانی آورد.')).toEqual([])
  // «طوری که»: as somebody said.
  expect(told('همان‌طوری که فرماندار گفت پل بسته است.')).toEqual([['فرماندار', 'گفت', 'پل بسته است']])
})

test('what everybody calls a thing is no claim', () => {
  expect(told('این میوه را آلوچه می‌نامند.')).toEqual([])
  expect(told('بوته‌ای که آن را «پونه» می‌خوانند در دامنه می‌روید.')).toEqual([])
})

test('what a treaty provides for it does not predict', () => {
  expect(told('این پیمان‌نامه برای شهرها ساخت پل را پیش‌بینی کرده است.')).toEqual([])
})

test('the parts of a headline between bars are clauses of their own', () => {
  expect(told('آمار تازه بارش | مدیر سد کمبود آب را تأیید کرد')).toEqual([['مدیر سد', 'تأیید کرد', 'کمبود آب']])
})

test('a noun keeps what it governs, and an addressee stands right before the verb', () => {
  expect(told('فرماندار از پیشنهاد وزارت نیرو به شرکت‌ها درباره سدها خبر داد.')[0]?.[2]).toBe(
    'پیشنهاد وزارت نیرو به شرکت‌ها درباره سدها',
  )
})

test('what is said under a condition is supposed and not said', () => {
  expect(told('اگر فرماندار بگوید که پل بسته است مردم برمی‌گردند.')).toEqual([])
  expect(told('اگر شرکت مدعی حمایت از مردم است، باید قیمت را کم کند.')).toEqual([])
})

test('«ممکن است» that closes a clause leaves the verb behind it alone', () => {
  expect(
    told('راد با بیان اینکه باید بکوشیم و ساخت پل ممکن است تصریح کرد: همه کار می‌کنیم.').map(([, cue]) => cue),
  ).toEqual(['با بیان', 'تصریح کرد'])
  expect(told('ممکن است فرماندار بگوید که پل بسته است.')).toEqual([])
})

test('«از» before «راه اندازی» is the preposition of what is told', () => {
  expect(told('مدیر سد از راه اندازی سامانه هشدار خبر داد.')).toEqual([
    ['مدیر سد', 'خبر داد', 'راه اندازی سامانه هشدار'],
  ])
})

test('a comma may stand for the colon before a quotation, which is nobody else’s', () => {
  expect(told('مینا راد گفت، «پل سال‌ها بسته بود.» و نادر فلاحی افزود، «ما آن را باز می‌کنیم.»')).toEqual([
    ['مینا راد', 'گفت', 'پل سال‌ها بسته بود'],
    ['نادر فلاحی', 'افزود', 'ما آن را باز می‌کنیم'],
  ])
})

test('two quotations around a cue are the halves of one content, though a comma stands before the second', () => {
  expect(told('«پل تازه را تا پاییز می‌سازیم»، تأکید کرد، «و راه کهنه را هم نمی‌بندیم».')).toEqual([
    [undefined, 'تأکید کرد', 'پل تازه را تا پاییز می‌سازیم … و راه کهنه را هم نمی‌بندیم'],
  ])
})

test('«دروغ گفتن» tells nothing', () => {
  expect(told('پیمانکاران به ما دروغ می‌گویند، جاده را رها می‌کنند و می‌روند.')).toEqual([])
})

test('a dash that touches both words makes one of them', () => {
  expect(told('مرکز زمین‌شناسی آسیا-اقیانوسیه از زمین‌لرزه‌ای در دریا خبر داد.')[0]?.[0]).toBe(
    'مرکز زمین‌شناسی آسیا-اقیانوسیه',
  )
  expect(told('مدیر پایگاه سقوط جنگنده اف-۹۹ را تأیید کرد.')[0]?.[2]).toBe('سقوط جنگنده اف-۹۹')
})

test('letters with full stops between them are one word and end no sentence', () => {
  for (const spelt of ['پی. تی. اس', 'پی.تی.اس', 'پی.تی. اس'])
    expect(told(`مدیر شرکت ${spelt} گفت که پل آماده است.`)).toEqual([[`مدیر شرکت ${spelt}`, 'گفت', 'پل آماده است']])
  // A month and a pronoun, which are letters too.
  expect(told('مدیر گفت پل آماده است تا پایان دی. وی افزود: جاده هم آماده است.').map(([source]) => source)).toEqual([
    'مدیر',
    'وی',
  ])
})

test('what the teller sets against what others suppose is no part of it', () => {
  const supposed = (text: string): string | undefined => told(text).at(-1)?.[2]
  expect(supposed('برخی باغبانان تصور می‌کنند درخت خشکیده است در حالی که ریشه زنده است.')).toBe('درخت خشکیده است')
  expect(supposed('مستأجران خیال می‌کنند صاحب‌خانه پولدار است اما او بدهکار است.')).toBe('صاحب‌خانه پولدار است')
  expect(supposed('همسایه گمان می‌کند دیوار را خراب کرده اما دیوار سر جایش است.')).toBe('دیوار را خراب کرده')
})

test('a noun before a comma makes no verb with what follows', () => {
  expect(told('به دلیل کاهش تقاضا، بخشی از کارخانه را تعطیل کردند.')).toEqual([])
})

test('a participle that describes a noun, or is of the passive, ends no compound that stands apart', () => {
  expect(told('بانک نگران سرنوشت پول‌های بلوکه شده مردم است.')).toEqual([
    ['بانک', 'نگران', 'سرنوشت پول‌های بلوکه شده مردم'],
  ])
  expect(told('به کارخانه‌ها دستور آماده‌سازی برای زمستان داده شد.')).toEqual([])
})

test('what stands in marks before its verb is said where it is a sentence, and a term or a time is not', () => {
  expect(told('«سد ترک دارد»، مدیر سد گفت.')).toEqual([['مدیر سد', 'گفت', 'سد ترک دارد']])
  expect(told('«آموزش رایگان نوجوانان»، باشگاه نسیم ادامه خواهد داد.')).toEqual([])
  expect(told('شهردار «فرهنگ گفت‌وگو» را ستود و «در زمان مناسب» پاسخ خواهد داد.')).toHaveLength(1)
})

test('a participle has the mood of the verb that it is coordinated with', () => {
  expect(told('شهرداری باید نام مالکان را اعلام کرده و در دفتر ثبت کند.')).toEqual([])
  expect(told('شهرداری نام مالکان را اعلام کرده و از مردم خواسته تا صبر کنند.')[0]?.[1]).toBe('اعلام کرده')
})

test('a noun that is a form of a verb too is a verb only where a clause can end', () => {
  expect(told('منابع محلی از برخاستن ستون دود از انبارها خبر دادند.')[0]?.[2]).toBe('برخاستن ستون دود از انبارها')
  expect(told('شهردار دو معاون را برکنار کرده و آنان را مسئول شکست پژوهش میدانی دانسته است.')).toEqual([
    ['شهردار', 'دانسته است', 'آنان را مسئول شکست پژوهش میدانی'],
  ])
  expect(told('ناظران میدانی انجمن گفتند پل ترک دارد.')[0]?.[0]).toBe('ناظران میدانی انجمن')
  expect(told('او برآیند نظر مردم را مثبت دانست.')[0]?.[2]).toBe('برآیند نظر مردم را مثبت')
})

test('behind a relative clause stands the verb of the clause around it, and not what is told', () => {
  expect(told('شرکت‌ها باید به برنامه‌ای که اعلام کرده‌اند پایبند بمانند.')).toEqual([])
  expect(told('مدیر سد کارگرانی را که می‌گویند سد ترک دارد دعوت کرد.')[0]?.[1]).toBe('می‌گویند')
})

test('what may be said is not said: «می‌شود گفت»', () => {
  expect(told('کار سخت است و می‌شود گفت که سخت‌تر هم می‌شود.')).toEqual([])
  expect(told('مدیر سد با بیان اینکه کار تمام می‌شود گفت که پل فردا باز است.').at(-1)).toEqual([
    'مدیر سد',
    'گفت',
    'پل فردا باز است',
  ])
})

test('where the clause around a report is still to come, «اما» ends what is reported', () => {
  expect(told('در حالی که پلیس اعلام کرد راه باز است اما مغازه‌ها بسته ماند.')[0]?.[2]).toBe('راه باز است')
  expect(told('پلیس اعلام کرد راه باز است اما مغازه‌ها بسته‌اند.')[0]?.[2]).toContain('اما')
})

test('what is denied to have been announced is not told', () => {
  expect(told('شهرداری هنوز برنامه بازسازی پل را اعلام نکرده است.')).toEqual([])
  expect(told('باشگاه این داور را بی‌طرف نمی‌داند.')).toHaveLength(1)
})

test('not to agree or not to oppose is a stance too, within what another says', () => {
  expect(told('اتحادیه معلمان با طرح تازه شهردار موافق نیست.')).toEqual([
    ['اتحادیه معلمان', 'موافق نیست', 'طرح تازه شهردار'],
  ])
  expect(told('وزیر نیرو: اتحادیه معلمان با طرح تازه موافق نیست.')).toHaveLength(2)
  expect(told('فرماندار گفت انجمن باغداران مخالف سد نیست.')[1]).toEqual(['انجمن باغداران', 'مخالف', 'سد'])
  expect(told('وزیر گفت که انجمن باغداران موافق سد است.')[1]).toEqual(['انجمن باغداران', 'موافق', 'سد'])
  expect(told('دو شهر هنوز بر سر سد توافق نکرده‌اند.')).toEqual([])
})

test('what somebody else fears or complains of is told within what another says', () => {
  expect(told('راد گفت که همسایه‌ها از بسته ماندن پل ابراز نگرانی می‌کنند.')[1]).toEqual([
    'همسایه‌ها',
    'ابراز نگرانی می‌کنند',
    'بسته ماندن پل',
  ])
})

test('what is told inside a clause ends before the verb of the main clause', () => {
  expect(told('رضایی درباره سخنان وزیر که گفته است نرخ کافی نیست گفت: باید صبر کرد.')).toEqual([
    ['وزیر', 'گفته است', 'نرخ کافی نیست'],
    ['رضایی', 'گفت', 'باید صبر کرد'],
  ])
})

test('whose words a rumour is said to be tells nothing of the clause', () => {
  expect(told('دفتر نماینده به شایعه منتشر شده به نقل از او واکنش نشان داد.')).toEqual([])
})

test('a complement that shares its light verb with the next tells what stands before it', () => {
  expect(told('مدیر کارخانه خبر تعطیلی را رد و اعلام کرد که کار ادامه دارد.')).toEqual([
    ['مدیر کارخانه', 'رد', 'خبر تعطیلی'],
    ['مدیر کارخانه', 'اعلام کرد', 'کار ادامه دارد'],
  ])
  // Two verbs of one content are one.
  expect(told('مدیر کارخانه این خبر را رد و تکذیب کرد.')).toEqual([['مدیر کارخانه', 'تکذیب کرد', 'این خبر']])
})

test('a relative clause behind the verb belongs to the noun before it', () => {
  expect(told('مدیر موزه این نقاشی را گنجی دانست که باید از آن نگهداری کرد.')[0]?.[2]).toBe(
    'این نقاشی را گنجی … که باید از آن نگهداری کرد',
  )
  expect(told('کشاورزان خواستار جبران زیان‌هایی شدند که سیل رسانده است.')[0]?.[2]).toBe(
    'جبران زیان‌هایی … که سیل رسانده است',
  )
})

test('what a relative clause tells ends before the verb of the clause around it', () => {
  expect(told('قصهٔ باغبانی که گفته بود چاه پر می‌شود و باغ سبز می‌شود مایهٔ خندهٔ کودکان شد.')[0]?.[2]).toBe(
    'چاه پر می‌شود و باغ سبز می‌شود',
  )
  expect(told('مینا راد عکسی از کلبه‌ای که گفته بودند ویران شده ارائه کرد. همچنین باران بارید.')[0]?.[2]).toBe(
    'ویران شده',
  )
})

test('what one is reminded of having said is told; what one thinks or does is not', () => {
  expect(told('خبرنگار: شما گفتید که پل باز است.')).toContainEqual(['شما', 'گفتید', 'پل باز است'])
  expect(told('خبرنگار: شما فکر می‌کنید که پل باز است.')).toHaveLength(1)
  expect(told('خبرنگار: آیا می‌شود گفت پل باز است؟')).toHaveLength(1)
})

test('«همان‌طور که X گفت، A» tells A wherever it stands, «وقتی X گفت، A» does not', () => {
  expect(told('پل بسته است، اما همان‌طور که شهردار اعلام کرد، فردا باز می‌شود.')).toEqual([
    ['شهردار', 'اعلام کرد', 'فردا باز می‌شود'],
  ])
  expect(told('وقتی شهردار از پل گفت، مردم خندیدند.')).toEqual([])
})

test('in a relative clause a report ends before the verb of the clause around it', () => {
  expect(
    told('وزیر از آزادی مردی که به گفته پلیس دو سال در بند بوده است خبر داد.').map(([, , content]) => content),
  ).toContain('دو سال در بند بوده است')
})

test('a participle that is a noun as well ends no clause', () => {
  expect(told('استاد بر اهمیت نوشته و سند تأکید کرد و گفت: کتاب می‌ماند.').map(([, cue]) => cue)).toEqual([
    'تأکید کرد',
    'گفت',
  ])
})

test('verbs of one content, one after the other, are one cue', () => {
  expect(told('مینا از او خواهش کرد، التماس کرد که بماند.').map(([, cue]) => cue)).toEqual(['التماس کرد'])
})

test('of two phrases of one preposition the first may hang on the noun before it', () => {
  expect(told('رئیس انجمن با تقدیر از مدیر پیشین از رفتارهای تازه انتقاد کرد.')[0]?.[2]).toBe('رفتارهای تازه')
})

test('a clause may begin with a term in quotation marks; a quotation that is the clause stands alone', () => {
  expect(told('راد با بیان اینکه «سد تازه» پر شده، گفت: آب کافی است.')[0]?.[2]).toBe('«سد تازه» پر شده')
  expect(told('راد با بیان اینکه «سد تازه پر شده است» گفت: آب کافی است.')[0]?.[2]).toBe('سد تازه پر شده است')
})

test('a participle before the verb and its colon ends the adjunct’s clause', () => {
  expect(told('راد با اشاره به اینکه در این سال‌ها، شهر رونق تازه‌ای یافته تصریح کرد: کار ادامه دارد.')).toEqual([
    ['راد', 'با اشاره', 'در این سال‌ها، شهر رونق تازه‌ای یافته'],
    ['راد', 'تصریح کرد', 'کار ادامه دارد'],
  ])
})

test('what hardly anybody thought is nobody’s claim', () => {
  expect(told('کمتر کسی گمان می‌کرد شهردار برود.')).toEqual([])
})

test('marks of two kinds make one quotation, whatever stands behind the one that closes it', () => {
  for (const quoted of ['«آب کم است"', '"آب کم است»', '“آب کم است"'])
    for (const behind of ['', ' ', '.', '\n', '.\nدیروز باران بارید.', '\nدیروز باران بارید.'])
      expect(extract(`وزیر نیرو گفت: ${quoted}${behind}`).claims).toMatchObject([{ type: 'direct', text: 'آب کم است' }])
})

test('a mark that is never closed is no part of what is said', () => {
  expect(told('راد گفت: "پل امن است. راه باز است.')[0]?.[2]).toBe('پل امن است. راه باز است')
})

test('what is written onto a word’s last letter belongs to it', () => {
  expect(told('به گفتهٔ وزیر راه، پل باز است.')[0]?.[1]).toBe('به گفتهٔ')
  expect(told('وزیر راه گفت: «پل باز است، واقعاً.»')[0]?.[2]).toBe('پل باز است، واقعاً')
})

test('a clause behind «تا» is hoped, a time behind it is not left out', () => {
  expect(told('رئیس کمیته ابراز امیدواری کرد تا کار به پایان برسد.')[0]?.[2]).toBe('کار به پایان برسد')
  expect(told('وزیر از مردم خواست تا سال ۱۴۱۰ درخت بکارند.')[0]?.[2]).toBe('تا سال ۱۴۱۰ درخت بکارند')
})

test('what is written, or found, is described behind «که»: «نمایشی را نوشت که …»', () => {
  expect(told('کتاب تازه‌ای را پارسال در دهلی نوشتم که به جنگ می‌پردازد.')).toEqual([])
  expect(told('پژوهشگران گیاه تازه‌ای را کشف کردند که در سایه می‌روید.')).toEqual([])
  expect(told('پژوهشگران کشف کردند که گیاه در سایه می‌روید.')).toHaveLength(1)
})

test('a comma before «که» is no part of what is said', () => {
  expect(told('شهردار افزود، که راه باز است.')[0]?.[2]).toBe('راه باز است')
})

test('the copula is written onto an adjective that ends in a vowel with a half-space or a space', () => {
  for (const cue of ['مدعی‌اند', 'مدعی اند'])
    expect(told(`ماهیگیران ${cue} دریا خالی شده است.`)).toEqual([['ماهیگیران', cue, 'دریا خالی شده است']])
})

test('behind «این نشست» or «این پیمایش» another phrase begins with «برخی», «اکثر»', () => {
  expect(told('براساس این پیمایش اکثر کارگران انتظار دارند مزد بالا برود.').at(-1)).toEqual([
    'اکثر کارگران',
    'انتظار دارند',
    'مزد بالا برود',
  ])
})

test('«و X نیز گفت» is no part of what is told before it', () => {
  expect(told('راد گفت که برف می‌بارد و کریمی نیز تأکید کرد که راه بسته است.')).toEqual([
    ['راد', 'گفت', 'برف می‌بارد'],
    ['کریمی', 'تأکید کرد', 'راه بسته است'],
  ])
})

test('what is reported inside a report ends before another verb of the past behind «و»', () => {
  const claims = told('خبرنگار ما گزارش داد که سخنگوی بندر تأیید کرد که اسکله باز است و خبر آتش‌سوزی را تکذیب کرد.')
  expect(claims.map(([, , content]) => content).slice(1)).toEqual(['اسکله باز است', 'خبر آتش‌سوزی'])
})

test('a season with its year is when, and a number behind a date that is no year counts', () => {
  expect(told('به گفته مدیر شرکت آب تابستان امسال سد پر می‌شود.')).toEqual([
    ['مدیر شرکت آب', 'به گفته', 'تابستان امسال سد پر می‌شود'],
  ])
  expect(told('ژاپن روز یکشنبه ۳۱ فروردین ۱۲۷ مورد تازه را اعلام کرد.')[0]?.[2]).toBe('۱۲۷ مورد تازه')
})

test('a thing that makes sure of another says nothing', () => {
  expect(told('این باران آب شهر را تضمین کرد.')).toEqual([])
})

test('«A نیست، بلکه B است» is one statement', () => {
  expect(told('همان‌طور که راد بارها گفته است، گفت‌وگو تسلیم نیست، بلکه بخشی از کار ماست.')[0]?.[2]).toBe(
    'گفت‌وگو تسلیم نیست، بلکه بخشی از کار ماست',
  )
})

test('what was proposed ends before what others did', () => {
  expect(told('بندر پیشنهاد داده بود اسکله بسته شود، اما شهرداری این را نپذیرفته است.')[0]?.[2]).toBe('اسکله بسته شود')
})

test('an utterance in marks may be the verb of a clause before «و» and a cue', () => {
  expect(told('این ملوان گفت که نهنگ‌ها «دور شده‌اند» و افزود که دریا آرام است.')).toEqual([
    ['این ملوان', 'گفت', 'نهنگ‌ها «دور شده‌اند»'],
    ['این ملوان', 'افزود', 'دریا آرام است'],
  ])
})

test('behind a colon a term in marks begins what is said, and a sentence in marks is all of it', () => {
  const { claims } = extract('راد گفت: «موج» یک فیلم کوتاه است. ما آن را در بندر ساختیم.')
  expect(claims.map(({ text, type }) => [text, type])).toEqual([
    ['«موج» یک فیلم کوتاه است. ما آن را در بندر ساختیم', 'direct'],
  ])
  expect(told('راد میگه : «این پل تا ابد می‌ماند ! » چرا باید چنین حرفی بزند؟')[0]?.[2]).toBe('این پل تا ابد می‌ماند')
  expect(told('راد می‌گوید: «پل باز است» اما ماهیگیران راه را بسته دیدند.')[0]?.[2]).toBe('پل باز است')
})

test('a quantifier belongs to the antecedent of a relative clause', () => {
  expect(told('هستند برخی کارشناسانی که می‌گویند راه ناامن است.')[0]?.[0]).toBe('برخی کارشناسانی')
})

test('a noun that is made of verbs ends no clause', () => {
  expect(told('وی کاهش هدررفت آب و ساخت و ساز در این شهر را ضروری دانست.')[0]?.[2]).toBe(
    'کاهش هدررفت آب و ساخت و ساز در این شهر را ضروری',
  )
})

test('a participle closes a relative clause before the reporting verb of the main one', () => {
  expect(told('حسن راد از سختی‌هایی که هنگام ساخت فیلم داشته انتقاد کرده بود.')).toEqual([
    ['حسن راد', 'انتقاد کرده بود', 'سختی‌هایی که هنگام ساخت فیلم داشته'],
  ])
})

test('a participle is the verb of a clause that has no other, where the main verb is still to come', () => {
  expect(told('حسن راد که شاگرد این استاد بوده دربارهٔ او گفت: مرد بزرگی بود.')[0]?.[0]).toBe('حسن راد')
  expect(told('در حالی که نرخ نان دو برابر شده شهردار یزد روز شنبه مدعی شد که نان ارزان است.')[0]?.[0]).toBe(
    'شهردار یزد',
  )
  expect(told('شهردار یزد، در شرایطی که پل ناتمام مانده روز شنبه مدعی شد که راه باز است.')[0]?.[0]).toBe('شهردار یزد')
  // Behind a verb «که» opens what is said.
  expect(told('او گفت که متهم بازداشت شده روز شنبه ادعا کرد که بی‌گناه است.')[1]?.[0]).toBe('متهم بازداشت شده')
})

test('a participle before «و» is in the person of the next verb: what one does oneself is no report', () => {
  expect(told('راد گفت: ما از کشور دفاع کرده و می‌مانیم.')).toHaveLength(1)
  expect(told('راد گفت: وزیر این خبر را رد کرده و می‌ماند.')).toHaveLength(2)
})

test('of a headline’s statements with slashes between them each has its own speaker', () => {
  expect(told('راد: گفته بودم که در تیم نمی‌مانم/ حس کردم مربی برنمی‌گردد').at(-1)?.[2]).toBe('در تیم نمی‌مانم')
})

test('a noun that governs a phrase is no part of the verb behind a comma', () => {
  expect(told('سه مدرسه را پس از شنیدن دستور تخلیه روستا، پناهگاه قرار دادیم.')).toEqual([])
  expect(told('راد خواستار واگذاری زمین باغ، نزدیک دو هکتار، به مدرسه شد.')[0]?.[1]).toBe('خواستار')
})

test('«تا» before a time is no purpose: what is said begins with it', () => {
  expect(told('سخنگوی بندر اعلام کرد تا این لحظه کشتی نیامده است.')).toEqual([
    ['سخنگوی بندر', 'اعلام کرد', 'تا این لحظه کشتی نیامده است'],
  ])
  expect(told('سخنگوی بندر اعلام کرد تا سال ۱۴۱۰ اسکله ساخته می‌شود.')[0]?.[2]).toBe('تا سال ۱۴۱۰ اسکله ساخته می‌شود')
})

test('a relative clause that a comma closes is no border inside a demand', () => {
  expect(told('وزیر خواستار برکناری شهردار، که متهم است، شد.')[0]?.[1]).toBe('خواستار')
  expect(told('وزیر دستور بررسی پرونده حسن راد، رئیس پیشین بانک، را صادر کرد.')[0]?.[2]).toBe(
    'بررسی پرونده حسن راد، رئیس پیشین بانک',
  )
})

test('one adds to words and in an answer, and then something is said', () => {
  for (const to of ['در پاسخ به پرسشی', 'در واکنش به انتقادها', 'به سخنان خود'])
    expect(told(`راد ${to} افزود که پل بسته است.`)[0]?.[2]).toBe('پل بسته است')
  expect(told('کارگران به کار خود ادامه دادند که نشان پایداری است.')).toEqual([])
})

test('a complement with its own participle behind it is not told by a later verb', () => {
  const [claim] = told('شورا ساخت کتابخانه را پیشنهاد کرده و شهرداری زمین آن را آماده کرده است.')
  expect(claim).toEqual(['شورا', 'پیشنهاد کرده', 'ساخت کتابخانه'])
})

test('«هیچ» begins a noun phrase of its own', () => {
  const text = 'وی گفت: بازار ساوه هیچ انبار پری ندارد، کار را تمام می‌داند.'
  expect(told(text).at(-1)?.[0]).toBe('بازار ساوه')
})

test('«تا» before a day or an hour says until when, and not what for', () => {
  expect(told('پلیس اعلام کرد تا این ساعت ده نفر زخمی شدند.')[0]?.[2]).toBe('تا این ساعت ده نفر زخمی شدند')
})

test('a claim that is pointed at stands for the clause behind its verb, whatever is said of it', () => {
  expect(told('معترضان این ادعای سنگین را مطرح کردند که پل بسته است.')[0]?.[2]).toBe('پل بسته است')
})

test('a quotation that «اینکه» governs is no verb’s further on', () => {
  const text = 'مدیر با تأکید بر اینکه «بازار خیلی خلوت است» به گرانی اشاره کرد و گفت: کار سخت است.'
  expect(told(text).map(([, cue]) => cue)).toEqual(['با تأکید', 'گفت'])
})

test.each([
  [
    'شهردار از اینکه پل نیمه‌کاره مانده است، ابراز تأسف کرد.',
    ['شهردار', 'ابراز تأسف کرد', 'اینکه پل نیمه‌کاره مانده است'],
  ],
  ['وزیر راه با این موضوع که پل بسته شود مخالفت کرد.', ['وزیر راه', 'مخالفت کرد', 'این موضوع که پل بسته شود']],
])('what a preposition governs may be a clause: %s', (text, claim) => {
  expect(told(text)).toEqual([claim])
})

test('a noun behind «در» is no complement of a verb that reports by itself', () => {
  expect(told('شهردار در پاسخ گفت: راه باز است.')).toEqual([['شهردار', 'گفت', 'راه باز است']])
  expect(told('شهردار پاسخ گفت: راه باز است.')[0]?.[1]).toBe('پاسخ گفت')
})

test('an adjective that is typed with a space is no complement of a verb', () => {
  expect(told('کم‌آبی این دشت نگران کننده است.')).toEqual([])
})

test('the perfect is known with a half-space before its auxiliary', () => {
  expect(told('شهردار گفته‌است که پل بسته می‌ماند.')).toEqual([['شهردار', 'گفته‌است', 'پل بسته می‌ماند']])
})

test('a verb is known though its prefix is typed before its «ا»: «بیاندازد»', () => {
  expect(told('کارخانه نسیم پذیرفت تعطیلی انبار را یک ماه عقب بیاندازد.')).toEqual([
    ['کارخانه نسیم', 'پذیرفت', 'تعطیلی انبار را یک ماه عقب بیاندازد'],
  ])
})

test('behind the ezafe of a plural «کرد» is no verb', () => {
  expect(told('گروه‌های کرد عراق در بیانیه‌ای از ساخت پل خبر داده‌اند.')).toEqual([
    ['گروه‌های کرد عراق', 'خبر داده‌اند', 'ساخت پل'],
  ])
})

test('a quotation that ends in a full stop ends its sentence, before a preposition too', () => {
  expect(told('در نامه آمده است پل «بسته است.» در این نامه به راه اشاره شده است.')[0]?.[2]).toBe('پل «بسته است.»')
  expect(told('کارگردان فیلم «راه کجاست؟» به خبرنگاران گفت پل بسته است.')[0]?.[0]).toBe('کارگردان فیلم «راه کجاست؟»')
})

test('a clause whose verb stands in quotation marks ends before «و» and another report', () => {
  expect(told('وزیر گفت این پل «کار ما نبود» و دیروز نیز تأکید کرد که «پل کج است».')).toEqual([
    ['وزیر', 'گفت', 'این پل «کار ما نبود»'],
    ['وزیر', 'تأکید کرد', 'پل کج است'],
  ])
})

test('where the text is cut off, a clause has no verb yet', () => {
  expect(told('شهردار مدعی شد پل‌های کهنه شهر…')).toEqual([['شهردار', 'مدعی شد', 'پل‌های کهنه شهر']])
  expect(told('شهردار اعلام کرد، در صورت بارش پل‌های شهر…')[0]?.[2]).toBe('در صورت بارش پل‌های شهر')
  expect(told('شهردار مدعی شد پل‌های کهنه شهر.')).toEqual([])
})

test('behind «که» and a quotation a further report has its own hearer and content', () => {
  expect(told('وزیر گفت که «کار پل تمام شد» و از رانندگان خواست آهسته برانند.')).toEqual([
    ['وزیر', 'گفت', 'کار پل تمام شد'],
    ['وزیر', 'خواست', 'آهسته برانند'],
  ])
})

test('what a relative clause describes as something is described by its head', () => {
  expect(told('وزیر نیرو که پیش‌تر این طرح را خطرناک خوانده بود، رفت.')).toEqual([
    ['وزیر نیرو', 'خوانده بود', 'این طرح را خطرناک'],
  ])
})

test('what one brings up is a clause only behind the complementizer, where no noun is brought up', () => {
  expect(told('وزیر در این نشست مطرح کرد که راه باز است.')).toEqual([['وزیر', 'مطرح کرد', 'راه باز است']])
  expect(told('وزیر پیشنهادی در این نشست مطرح کرد که تصویب شد.')).toEqual([])
})

test('whose knowledge something is brought to may stand within the verb, and is told nothing that is no clause', () => {
  expect(told('دو دیپلمات به اطلاع وزیران رسانده‌اند که پل باز است.')).toEqual([
    ['دو دیپلمات', 'به اطلاع', 'پل باز است'],
  ])
  expect(told('شهرداری به استحضار مردم شهر می‌رساند: پل باز است.')).toEqual([['شهرداری', 'به استحضار', 'پل باز است']])
  expect(told('دو دیپلمات طرح خود را به اطلاع وزیران رساندند.')).toEqual([])
})

test('a relative clause behind the verb describes something indefinite that is told before it', () => {
  expect(told('استاندار یزد این نجار را استادی خوش‌دست توصیف کرد که شهر را ساخته است.')).toEqual([
    ['استاندار یزد', 'توصیف کرد', 'این نجار را استادی خوش‌دست … که شهر را ساخته است'],
  ])
  expect(told('وزیر راه نگرانی‌هایی را مطرح کرد که پل را بسته بود.')).toEqual([
    ['وزیر راه', 'مطرح کرد', 'نگرانی‌هایی … که پل را بسته بود'],
  ])
  expect(told('این بانک نرخ سود را ده درصد اعلام کرد که از پارسال بیشتر است.')).toEqual([
    ['این بانک', 'اعلام کرد', 'نرخ سود را ده درصد'],
  ])
})

test('«تا» and a subjunctive tell what for, or what is agreed; «تا» and what is so belong to what is said', () => {
  expect(told('نهاد محیط زیست پیام می‌دهد تا مردم را بیدار کند.')).toEqual([])
  expect(told('دو شهردار توافق کردند تا پل را با هم بسازند.')).toEqual([
    ['دو شهردار', 'توافق کردند', 'پل را با هم بسازند'],
  ])
  expect(told('ناشران می‌گویند تا موج تازه گرانی کاغذ آماده می‌شود.').at(0)?.[2]).toBe(
    'تا موج تازه گرانی کاغذ آماده می‌شود',
  )
})

test('«می‌شود گفت» tells nothing without «که» either, and what gives something away is nobody', () => {
  expect(told('راه آن‌قدر دراز است که نمی‌شود گفت تا فردا به چشمه می‌رسیم.')).toEqual([])
  expect(told('نامه‌ای که راز این خانه را فاش می‌کند پیدا شد.')).toEqual([])
  expect(told('یک روزنامه راز این خانه را فاش کرد.').map(([, cue]) => cue)).toEqual(['فاش کرد'])
})

test('quotation marks that hold the same marks are the outer ones, and one that is never closed quotes to the end', () => {
  const [claim] = extract('مدیر سپیدار گفت: "پل "راه سبز" باز شد. این پل "سبک" است."').claims
  expect([claim?.text, claim?.type]).toEqual(['پل "راه سبز" باز شد. این پل "سبک" است', 'direct'])
  expect(extract('مدیر سپیدار گفت که «پل تازه باز شده است.').claims.map(({ type }) => type)).toEqual(['direct'])
  expect(extract('به گفته مدیر سپیدار، «پل تازه باز شده است.').claims.map(({ type }) => type)).toEqual(['direct'])
})

test('a noun belongs to a verb that nothing else goes with: no other noun behind it, no verb before it', () => {
  expect(told('این مربی پیشنهاد حضور در یزد را دریافت کرد.')).toEqual([])
  expect(told('مدیر سد فرصت درخواست وامی که لازم بود را از دست داد.')).toEqual([])
  expect(told('ناخدا به خدمه دستور ترک کشتی داد.')).toEqual([['ناخدا', 'دستور', 'ترک کشتی']])
})

test('for what something is presented, is not what it is presented as, wherever that was', () => {
  expect(told('شرکت راه قطار تازه را در پاییز برای مسافران شمال معرفی کرد.')).toEqual([])
  expect(told('شرکت راه پل را به عنوان مرکز شهر برای مسافران معرفی کرد.').map(([, cue]) => cue)).toEqual(['معرفی کرد'])
})

test('of whom nothing is said he is mentioned, and no claim is made: «از او یاد کرد»', () => {
  const cues = (text: string) => told(text).map(([, cue]) => cue)
  expect(cues('شهردار از کمبود اتوبوس در شهر یاد کرد و گفت: راه باز است.')).toEqual(['گفت'])
  expect(cues('شهردار از این پل با عنوان «دروازه شهر» یاد کرد.')).toEqual(['یاد کرد'])
})

test('as what something is announced is said of it', () => {
  expect(told('استانداری این تپه را به عنوان منطقهٔ ممنوع اعلام کرد.')).toEqual([
    ['استانداری', 'اعلام کرد', 'این تپه را به عنوان منطقهٔ ممنوع'],
  ])
})

test('a noun with «و» before it, which a preposition governs, is no verb’s', () => {
  expect(told('دو طرف درباره ساخت پل و تأکید بر ایمنی راه گفت‌وگو کردند.')).toEqual([])
  expect(told('شهردار پل را بست و دستور بازرسی آن را داد.').map(([, cue]) => cue)).toEqual(['دستور'])
  expect(told('این گروه مخالف ساخت سد در یزد و خواستار بازسازی آن هستند.').map(([, cue]) => cue)).toEqual(['خواستار'])
})

test('a warning or an order of which only an adjective tells says nothing', () => {
  expect(told('سفارت عمان هشدار امنیتی صادر کرد.')).toEqual([])
  expect(told('وزیر راه دستور مستقیم داد.')).toEqual([])
  expect(told('سفارت عمان هشدار سیل صادر کرد.')[0]?.[2]).toBe('سیل')
})

test('behind who asked, how others answered is no question', () => {
  expect(told('راد از کارگران درباره پل سؤال کرد که آنها گفتند: جاده بسته است.')).toEqual([
    ['آنها', 'گفتند', 'جاده بسته است'],
  ])
})

test('a quotation before the verb is not said where it is part of the object or of what «و» goes on from', () => {
  expect(told('مینا راد فیلمنامه فیلم‌های «پل سفید» (۱۳۹۹) و «باران نمی‌بارد» (۱۴۰۱) را نوشت.')).toEqual([])
  expect(told('«پل باز می‌شود و راه بسته است» و آنها هر روز آن را رد می‌کنند.')).toEqual([])
})

test.each(['کاهش بودجه پل', 'منطق بازار', 'نبود باران', 'ارزش سهام'])(
  'a state of things asks for nothing: %s',
  (thing) => {
    expect(told(`${thing} می‌گوید که شهر باید پل بسازد.`)).toEqual([])
  },
)
