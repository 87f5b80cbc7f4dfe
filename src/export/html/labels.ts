import type { Checkworthiness } from '../../schema/types.js'
import { counted } from '../counted.js'
import { fa as persianValues } from './values.js'

/** A language of the page's own words. */
export type LabelLanguage = 'fa' | 'en'

/** What the page says in one language. */
export interface Labels {
  language: LabelLanguage
  direction: 'rtl' | 'ltr'
  /** What the values of a result's fields are called: acts, kinds, reasons. Of one it does not know, the value itself. */
  value: (value: string) => string
  number: (value: number) => string
  percent: (share: number) => string
  date: (iso: string) => string
  worth: Record<Checkworthiness['label'], string>
  claims: (count: number) => string
  speakers: (count: number) => string
  checkworthy: (count: number) => string
  words: (count: number) => string
  /** How much of a text is somebody's words. */
  attributed: (share: string) => string
  claim: (number: string) => string
  inClaim: (number: string) => string
  untitled: string
  nothing: string
  by: string
  via: string
  toTable: string
  chart: string
  chartHint: string
  article: string
  legend: string
  source: string
  cue: string
  content: string
  nested: string
  detail: string
  detailHint: string
  close: string
  table: string
  onlyCheckworthy: string
  shown: string
  order: string
  comma: string
  speaker: string
  says: string
  worthHead: string
  unknown: string
  quantities: string
  dates: string
  why: string
  rule: string
  confidence: string
  statements: string
  more: string
  object: string
  inText: string
  inTable: string
  negated: string
  addressee: string
  approximately: string
  unknownValue: string
  made: string
}

const dateIn = (locale: string, iso: string): string => {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(day.getTime())
    ? iso
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}

const numberIn = (locale: string): ((value: number) => string) => {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
  return (value) => format.format(value)
}

const en: Labels = {
  language: 'en',
  direction: 'ltr',
  value: (value) => value.replaceAll('-', ' '),
  number: numberIn('en-GB'),
  percent: (share) => `${Math.round(share * 100)}%`,
  date: (iso) => dateIn('en-GB', iso),
  worth: { CFS: 'check-worthy', UFS: 'unimportant', NFS: 'not factual' },
  claims: (count) => counted(count, 'claim'),
  speakers: (count) => counted(count, 'speaker'),
  checkworthy: (count) => `${count} check-worthy`,
  words: (count) => counted(count, 'word'),
  attributed: (share) => `${share} of the text is put into somebody’s mouth; the rest is the narrator’s.`,
  claim: (number) => `Claim ${number}`,
  inClaim: (number) => `inside claim ${number}`,
  untitled: 'Who claimed what',
  nothing: 'No claims were found in this text.',
  by: 'by',
  via: 'via',
  toTable: 'Skip to the table of claims',
  chart: 'Who speaks how much',
  chartHint: 'Choose a speaker to see that one alone.',
  article: 'The text',
  legend: 'Key',
  source: 'source',
  cue: 'cue',
  content: 'content',
  nested: 'claim within a claim',
  detail: 'The claim in full',
  detailHint: 'Point at a marked passage, or press Tab to go from claim to claim.',
  close: 'Close',
  table: 'Claims',
  onlyCheckworthy: 'Only check-worthy',
  shown: 'shown',
  order: 'No.',
  comma: ', ',
  speaker: 'Speaker',
  says: 'What is claimed',
  worthHead: 'Worth checking',
  unknown: 'Speaker unknown',
  quantities: 'Figures',
  dates: 'Dates',
  why: 'Why',
  rule: 'Rule',
  confidence: 'Confidence',
  statements: 'Statements',
  more: 'Details',
  object: 'JSON',
  inText: 'In the text',
  inTable: 'In the table',
  negated: 'negated',
  addressee: 'to',
  approximately: 'about',
  unknownValue: 'no value',
  made: 'Made with naql',
}

const inPersian = numberIn('fa')

const fa: Labels = {
  language: 'fa',
  direction: 'rtl',
  value: (value) => persianValues[value] ?? value,
  number: inPersian,
  percent: (share) => `${inPersian(Math.round(share * 100))}٪`,
  date: (iso) => dateIn('fa-IR', iso),
  worth: { CFS: 'درخور راستی‌آزمایی', UFS: 'خبر کم‌اهمیت', NFS: 'نظر یا خواست' },
  claims: (count) => `${inPersian(count)} ادعا`,
  speakers: (count) => `${inPersian(count)} گوینده`,
  checkworthy: (count) => `${inPersian(count)} درخور راستی‌آزمایی`,
  words: (count) => `${inPersian(count)} واژه`,
  attributed: (share) => `${share} متن از زبان کسی است و باقی از زبان راوی.`,
  claim: (number) => `ادعای ${number}`,
  inClaim: (number) => `درون ادعای ${number}`,
  untitled: 'چه کسی چه گفته است',
  nothing: 'در این متن ادعایی پیدا نشد.',
  by: 'گزارش',
  via: 'به نقل از',
  toTable: 'پرش به جدول ادعاها',
  chart: 'سهم هر گوینده',
  chartHint: 'گوینده‌ای را برگزینید تا تنها سخنان او را ببینید.',
  article: 'متن',
  legend: 'راهنما',
  source: 'منبع',
  cue: 'نشانه',
  content: 'محتوا',
  nested: 'ادعا درون ادعا',
  detail: 'شرح ادعا',
  detailHint: 'نشانگر را روی بخشی نشان‌دار ببرید، یا با کلید Tab از ادعایی به ادعای دیگر بروید.',
  close: 'بستن',
  table: 'ادعاها',
  onlyCheckworthy: 'تنها درخور راستی‌آزمایی',
  shown: 'نمایش',
  order: 'شماره',
  comma: '، ',
  speaker: 'گوینده',
  says: 'ادعا',
  worthHead: 'ارزش راستی‌آزمایی',
  unknown: 'گویندهٔ ناشناخته',
  quantities: 'رقم‌ها',
  dates: 'تاریخ‌ها',
  why: 'چرا',
  rule: 'قاعده',
  confidence: 'اطمینان',
  statements: 'گزاره‌ها',
  more: 'جزئیات',
  object: 'JSON',
  inText: 'در متن',
  inTable: 'در جدول',
  negated: 'منفی',
  addressee: 'خطاب به',
  approximately: 'حدود',
  unknownValue: 'بی‌مقدار',
  made: 'ساختهٔ نقل (naql)',
}

/** The words of the page, by its language. */
export const labels: Record<LabelLanguage, Labels> = { fa, en }
