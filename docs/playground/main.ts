import bridge from '../examples/bridge.txt'
import ferry from '../examples/ferry.txt'
import metro from '../examples/metro.txt'
import wetland from '../examples/wetland.txt'
import { formats } from './formats.js'
import { type Label, labels, type Language } from './labels.js'
import { pack, unpack } from './share.js'
import type { Answer, Request } from './worker.js'

const EXAMPLES = { metro, wetland, ferry, bridge }
const PAUSE = 250

function one<E extends HTMLElement>(selector: string, kind: new () => E): E {
  const element = document.querySelector(selector)
  if (element instanceof kind) return element
  throw new Error(`${selector} is not in the page`)
}
const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]

const input = one('#input', HTMLTextAreaElement)
const examples = one('#examples', HTMLSelectElement)
const formatChoice = one('#formats', HTMLSelectElement)
const frame = one('iframe', HTMLIFrameElement)
const json = one('#json pre', HTMLElement)
const status = one('[role=status]', HTMLElement)

let language: Language = navigator.language.startsWith('fa') ? 'fa' : 'en'
let latest: Exclude<Answer, { problem: string }> | undefined
const say = (label: Label | undefined): string => (status.textContent = label ? labels[language][label] : '')

// One text is read at a time; of those that come meanwhile, the last.
const worker = new Worker('worker.js', { type: 'module' })
let busy = false
let waiting: Request | undefined
let timer: ReturnType<typeof setTimeout> | undefined

function read(): void {
  waiting = { text: input.value, language }
  if (busy) return
  busy = true
  worker.postMessage(waiting)
  waiting = undefined
}

worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  busy = false
  if (waiting) read()
  else if ('problem' in data) status.textContent = `${labels[language].failed} ${data.problem}`
  else {
    latest = data
    frame.srcdoc = data.page
    json.textContent = JSON.stringify(data.result, null, 2)
  }
})

worker.addEventListener('error', () => say('noWorker'))

function readSoon(): void {
  clearTimeout(timer)
  timer = setTimeout(read, PAUSE)
}

function show(text: string, name = ''): void {
  input.value = text
  examples.value = name
  say(undefined)
  read()
}

function speak(chosen: Language): void {
  language = chosen
  const words = labels[language]
  document.documentElement.lang = language
  document.documentElement.dir = language === 'fa' ? 'rtl' : 'ltr'
  for (const element of all('[data-label]')) element.textContent = words[element.dataset['label'] as Label]
  for (const element of all('[data-name]')) element.setAttribute('aria-label', words[element.dataset['name'] as Label])
  input.placeholder = words.placeholder
  frame.title = words.view
  examples.options[0].textContent = words.own
  for (const button of all('.languages button'))
    button.setAttribute('aria-pressed', String((button as HTMLButtonElement).value === language))
}

const tabs = all('[role=tab]') as HTMLButtonElement[]
function open(name: string): void {
  document.body.dataset['tab'] = name
  for (const tab of tabs) {
    tab.setAttribute('aria-selected', String(tab.value === name))
    tab.tabIndex = tab.value === name ? 0 : -1
  }
}

/** What the link asks for: a language, a text. */
async function follow(): Promise<boolean> {
  const asked = new URLSearchParams(location.hash.slice(1))
  const [spoken, packed] = [asked.get('l'), asked.get('t')]
  if (spoken === 'fa' || spoken === 'en') speak(spoken)
  if (packed === null) return false
  try {
    show(await unpack(packed))
    return true
  } catch {
    say('badLink')
    return false
  }
}

async function copy(text: string, done: Label, otherwise: Label): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(done)
  } catch {
    say(otherwise)
  }
}

async function download(): Promise<void> {
  const format = formats[formatChoice.value]
  if (!latest || !format) return
  const name = `${examples.value || 'naql'}.${format.extension}`
  const content = await format.write(latest.result, latest.page)
  const url = URL.createObjectURL(new Blob([content], { type: format.type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

/** Shows the text of a file; of one that is none, such as a picture, what it should have been. */
async function openFile(file: File | undefined): Promise<void> {
  if (!file) return
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    if (text.includes('\0')) say('notText')
    else show(text)
  } catch {
    say('notText')
  }
}

examples.append(new Option('', ''), ...Object.keys(EXAMPLES).map((name) => new Option(name, name)))
formatChoice.append(...Object.keys(formats).map((name) => new Option(name, name)))

input.addEventListener('input', () => {
  examples.value = ''
  say(undefined)
  readSoon()
})
examples.addEventListener('change', () => {
  const text = Object.entries(EXAMPLES).find(([name]) => name === examples.value)?.[1]
  show(text ?? '', examples.value)
  if (text === undefined) input.focus()
})
const file = one('#file', HTMLInputElement)
file.addEventListener('change', () => void openFile(file.files?.[0]))
addEventListener('dragover', (event) => event.preventDefault())
addEventListener('drop', (event) => {
  event.preventDefault()
  const text = event.dataTransfer?.getData('text/plain')
  if (text) show(text)
  else void openFile(event.dataTransfer?.files[0])
})
for (const button of all('.languages button') as HTMLButtonElement[])
  button.addEventListener('click', () => {
    speak(button.value as Language)
    read()
  })
for (const [i, tab] of tabs.entries()) {
  tab.addEventListener('click', () => open(tab.value))
  tab.addEventListener('keydown', ({ key }) => {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
    const shown = tabs.filter((other) => other.offsetParent !== null)
    const step = key === forward ? 1 : shown.length - 1
    const next = shown[(shown.indexOf(tabs[i]) + step) % shown.length]
    open(next.value)
    next.focus()
  })
}
one('#download', HTMLElement).addEventListener('click', () => void download())
one('#copy', HTMLElement).addEventListener('click', () => void copy(json.textContent, 'copied', 'notCopied'))
one('#share', HTMLElement).addEventListener('click', () => {
  void pack(input.value).then((packed) => {
    history.replaceState(null, '', `#${new URLSearchParams({ l: language, t: packed }).toString()}`)
    return copy(location.href, 'linked', 'linkedInBar')
  })
})
addEventListener('hashchange', () => void follow())

speak(language)
open('view')
void follow().then((followed) => {
  if (!followed) {
    const problem = status.textContent
    show(EXAMPLES[language === 'fa' ? 'metro' : 'ferry'], language === 'fa' ? 'metro' : 'ferry')
    status.textContent = problem
  }
})
