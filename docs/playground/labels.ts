export type Language = 'fa' | 'en'

const en = {
  tagline: 'Who claimed what: paste a news article, or drop a file. Nothing leaves your browser.',
  languages: 'Language of this page',
  tabs: 'What is shown',
  text: 'Text',
  view: 'Claims',
  json: 'JSON',
  article: 'Article',
  example: 'Example',
  own: 'your own text',
  open: 'Open a file',
  placeholder: 'Paste a news article in Persian or English.',
  format: 'Format',
  download: 'Download',
  copy: 'Copy JSON',
  share: 'Copy link',
  copied: 'Copied.',
  linked: 'The link is copied. It holds the text itself.',
  linkedInBar: 'The link stands in the address bar. It holds the text itself.',
  notCopied: 'The browser does not allow it. Select the JSON and copy it yourself.',
  badLink: 'This link is damaged: its text cannot be read.',
  failed: 'This could not be read:',
  notText: 'This file is not text in UTF-8. If it is text, save it in that encoding.',
  noWorker: 'This browser cannot run the reader. A newer one can.',
}

export type Label = keyof typeof en

const fa: Record<Label, string> = {
  tagline: 'چه کسی چه گفته است: خبری را بچسبانید یا پرونده‌ای را رها کنید. چیزی از مرورگر شما بیرون نمی‌رود.',
  languages: 'زبان این صفحه',
  tabs: 'چه نشان داده شود',
  text: 'متن',
  view: 'ادعاها',
  json: 'JSON',
  article: 'خبر',
  example: 'نمونه',
  own: 'متن خودتان',
  open: 'گشودن پرونده',
  placeholder: 'خبری به فارسی یا انگلیسی بچسبانید.',
  format: 'قالب',
  download: 'بارگیری',
  copy: 'رونوشت JSON',
  share: 'رونوشت پیوند',
  copied: 'رونوشت برداشته شد.',
  linked: 'پیوند رونوشت شد. خود متن در آن است.',
  linkedInBar: 'پیوند در نوار نشانی است. خود متن در آن است.',
  notCopied: 'مرورگر اجازه نمی‌دهد. JSON را خودتان برگزینید و رونوشت بردارید.',
  badLink: 'این پیوند خراب است و متنش خوانده نمی‌شود.',
  failed: 'این خوانده نشد:',
  notText: 'این پرونده متنی به UTF-8 نیست. اگر متن است، آن را با این رمزگذاری ذخیره کنید.',
  noWorker: 'این مرورگر نمی‌تواند متن را بخواند؛ مرورگری تازه‌تر می‌تواند.',
}

export const labels: Record<Language, Record<Label, string>> = { fa, en }
