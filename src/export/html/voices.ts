import type { Voice } from '../reading.js'
import { safe, type Markup } from './markup.js'
import { lookOf, type PageReading } from './reading.js'

/** Who speaks how much: a bar a speaker, as long as his words are many, its darker part the check-worthy ones. */
export function renderVoices(reading: PageReading): Markup {
  const { labels, prefix, voices, words, attributedWords } = reading
  const most = Math.max(voices[0]?.words ?? 0, 1)
  const share = labels.percent(words > 0 ? attributedWords / words : 0)
  return safe`<section class="voices" aria-labelledby="${prefix}chart">
    <h2 id="${prefix}chart">${labels.chart}</h2>
    <p class="quiet">${labels.attributed(share)} <span class="live-only">${labels.chartHint}</span></p>
    <ul>
      ${voices.map((voice, i) => line(reading, voice, i, most))}
    </ul>
  </section>`
}

function line({ labels }: PageReading, voice: Voice, place: number, most: number): Markup {
  const role = voice.speaker?.roles.find(({ text }) => text !== voice.name)?.text
  const checkworthy = voice.claims.filter(({ checkworthiness }) => checkworthiness.label === 'CFS').length
  const counts = [labels.words(voice.words), labels.claims(voice.claims.length), labels.checkworthy(checkworthy)]
  const bar = (name: string, words: number): Markup => {
    const width = Math.round((words / most) * 10000) / 100
    const x = labels.direction === 'rtl' ? 100 - width : 0
    return safe`<rect class="${name}" x="${x}" width="${width}" height="10" />`
  }
  return safe`<li>
    <button type="button" class="voice${lookOf(voice)}" data-speaker="${place}" aria-pressed="false">
      <span class="name${lookOf(voice)}"><bdi>${voice.name}</bdi></span>
      ${role === undefined ? undefined : safe`<span class="role"><bdi>${role}</bdi></span>`}
      <svg class="chart" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        ${bar('all', voice.words)}${bar('worthy', voice.checkworthyWords)}
      </svg>
      <span class="counts">${counts.join(' · ')}</span>
    </button>
  </li>
`
}
