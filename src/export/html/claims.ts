import type { Claim, DateExpression, Quantity, Statement } from '../../schema/types.js'
import { byWorth, directionOf, type Voice } from '../reading.js'
import type { Labels } from './labels.js'
import { safe, type Markup } from './markup.js'
import { lookOf, type PageReading } from './reading.js'

/** The claims as a table that can be sorted, the check-worthy first, each with its details. */
export function renderClaims(reading: PageReading): Markup {
  const { result, labels, prefix, voices } = reading
  const places = new Map(voices.map((voice, place) => [voice, place]))
  const rows = [...result.claims].sort(byWorth).map((claim, worth) => {
    const voice = reading.voiceOf(claim)
    return row(reading, claim, voice, worth, places.get(voice) ?? 0)
  })
  const head = (key: string, text: string, sort: string): Markup =>
    safe`<th scope="col" class="${key}" aria-sort="${sort}">
      <button type="button" data-sort="${key}">${text}</button>
    </th>`
  return safe`<section class="claims" aria-labelledby="${prefix}table">
    <div class="bar">
      <h2 id="${prefix}table" tabindex="-1">${labels.table}</h2>
      <label class="only"><input type="checkbox"> ${labels.onlyCheckworthy}</label>
    </div>
    <table>
      <thead>
        <tr>
          ${head('number', labels.order, 'none')}${head('speaker', labels.speaker, 'none')}
          <th scope="col" class="says">${labels.says}</th>
          ${head('worth', labels.worthHead, 'ascending')}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`
}

function row(reading: PageReading, claim: Claim, voice: Voice, worth: number, speaker: number): Markup {
  const { labels, prefix, numberOf } = reading
  const { label, score } = claim.checkworthiness
  const number = numberOf(claim.id)
  const shown = labels.number(number)
  return safe`<tr id="${prefix}c${number}" class="${label}" data-number="${number}" data-speaker="${speaker}" data-worth="${worth}" tabindex="-1">
    <td class="number">
      <a class="badge ${label}${lookOf(voice)}" href="#${prefix}t${number}" aria-label="${labels.claim(shown)}: ${labels.inText}">${shown}</a>
    </td>
    <th scope="row" class="speaker">
      <span class="name${lookOf(voice)}"><bdi>${voice.name}</bdi></span>
      ${how(labels, claim)}
    </th>
    <td class="says">
      <p lang="${claim.language}" dir="${directionOf(claim.text)}">${claim.text}</p>
      <details>
        <summary>${labels.more}<span class="quiet"> – ${labels.claim(shown)}</span></summary>
        ${details(reading, claim)}
      </details>
    </td>
    <td class="worth">${meter(labels, score, labels.worth[label])}</td>
  </tr>
`
}

/** How it was said: the cue, its act, and whether word by word. */
function how(labels: Labels, { cue, cueType, type }: Claim): Markup {
  return safe`<span class="how">${cue ? safe`<bdi>${cue.lemma}</bdi>` : labels.value(cueType)} · ${labels.value(type)}</span>`
}

/** A score as a bar, a word and a figure. */
function meter(labels: Labels, score: number, word: string): Markup {
  const x = labels.direction === 'rtl' ? 100 - score * 100 : 0
  return safe`<span class="meter"><svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="6" />
      <rect class="filled" x="${round(x)}" width="${round(score * 100)}" height="6" />
    </svg>${word} <span class="quiet">${labels.percent(score)}</span></span>`
}

const round = (value: number): number => Math.round(value * 100) / 100

function details(reading: PageReading, claim: Claim): Markup {
  const { labels, numberOf, voiceOf, prefix } = reading
  const { cue, source, addressee, parent } = claim
  const voice = voiceOf(claim)
  const roles = voice.speaker?.roles.map(({ text }) => text).filter((text) => text !== voice.name) ?? []
  const term = (name: string, value: Markup | undefined): Markup | undefined =>
    value &&
    safe`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`
  return safe`<dl>
      ${term(labels.speaker, safe`<bdi>${voice.name}</bdi>${voice.speaker ? safe` · ${labels.value(voice.speaker.kind)}` : undefined}${roles.map((role) => safe` · <bdi>${role}</bdi>`)}`)}
      ${term(labels.source, source ? safe`<bdi>${source.text}</bdi>` : undefined)}
      ${term(labels.cue, cue ? safe`<bdi>${cue.text}</bdi> · ${labels.value(cue.act)} · ${labels.value(cue.stance)}` : safe`${labels.value(claim.cueType)}`)}
      ${term(labels.addressee, addressee && safe`<bdi>${addressee.text}</bdi>`)}
      ${term(labels.content, safe`${labels.value(claim.type)} · ${labels.value(claim.form)}${parent === null ? undefined : safe` · <a href="#${prefix}c${numberOf(parent)}">${labels.inClaim(labels.number(numberOf(parent)))}</a>`}`)}
      ${term(labels.rule, safe`<bdi>${claim.rule}</bdi> · ${labels.confidence} ${labels.percent(claim.confidence)}`)}
    </dl>
    <h3>${labels.statements}</h3>
    <ol class="statements">
      ${claim.statements.map((statement) => renderStatement(labels, statement))}
    </ol>
    <details class="json">
      <summary>${labels.object}</summary>
      <pre dir="ltr" tabindex="0">${JSON.stringify(claim, null, 2)}</pre>
    </details>`
}

function renderStatement(labels: Labels, statement: Statement): Markup {
  const { text, checkworthiness, kind, negated, modality, quantities = [], dates = [] } = statement
  const traits = [kind, modality === 'certain' ? undefined : modality]
    .filter((value) => value !== undefined)
    .map((value) => labels.value(value))
  const figures = [...quantities.map((it) => quantity(labels, it)), ...dates.map((it) => date(labels, it))]
  return safe`<li>
    <p dir="${directionOf(text)}">${text}</p>
    ${checkworthiness && meter(labels, checkworthiness.score, labels.worth[checkworthiness.label])}
    <p class="traits">
      ${[...traits, ...(negated === true ? [labels.negated] : [])].map((trait) => safe`<span>${trait}</span>`)}
    </p>
    ${
      figures.length > 0
        ? safe`<ul class="figures">
            ${figures}
          </ul>`
        : undefined
    }${
      checkworthiness?.reasons?.length
        ? safe`<p class="quiet">
            ${labels.why}: ${checkworthiness.reasons.map((reason) => labels.value(reason)).join(labels.comma)}
          </p>`
        : undefined
    }
  </li>`
}

function quantity(labels: Labels, { text, value, min, max, unit, approximate, of }: Quantity): Markup {
  const range = [min, max].map((bound) => (bound === undefined ? '…' : labels.number(bound))).join('–')
  const amount =
    min !== undefined || max !== undefined ? range : value == null ? labels.unknownValue : labels.number(value)
  const parts = [approximate ? labels.approximately : undefined, amount, unit === null ? undefined : labels.value(unit)]
  return safe`<li>
    <bdi>${text}</bdi> =
    <bdi>${parts.filter((part) => part !== undefined).join(' ')}</bdi>${of === undefined ? undefined : safe` · <bdi>${of}</bdi>`}
  </li>`
}

function date(labels: Labels, { text, value, calendar }: DateExpression): Markup {
  return safe`<li>
    <bdi>${text}</bdi> =
    <bdi>${value ?? labels.unknownValue}</bdi>${calendar === undefined || value === null ? undefined : safe` · ${labels.value(calendar)}`}
  </li>`
}
