import {
  type QualityOutcome,
  type QualityResult,
  type QualitySamples,
  qualityOutcomes,
} from '../quality/quality-summary.ts'
import { countNoun } from './count-noun.ts'
import { formatCell } from './format-cell.ts'
import { formatNumber } from './format-number.ts'
import { type Html, html } from './html.ts'

const words: Readonly<Record<QualityOutcome, string>> = {
  pass: 'Holds',
  skipped: 'Skipped',
  warn: 'Warning',
  fail: 'Broken',
  error: 'Not measured',
}

const mostSampleRows = 5

/** Check results: what is broken first and with its rows, what holds folded away. */
export function renderChecks(checks: readonly QualityResult[]): Html {
  const sorted = [...checks].sort((left, right) => rank(right) - rank(left))
  const attention = sorted.filter(({ outcome }) => outcome !== 'pass')
  const held = sorted.filter(({ outcome }) => outcome === 'pass')
  return html`<section id="checks" aria-labelledby="checks-title">
<h2 id="checks-title">Checks</h2>
<p class="lead">${lead(checks.length, attention)}</p>
${attention.length > 0 && table('Checks that need attention', attention)}
${held.length > 0 && html`<details${attention.length === 0 ? html` open` : ''}><summary>${held.length} ${countNoun(held.length, 'check')} that ${held.length === 1 ? 'holds' : 'hold'}</summary>${table('Checks that hold', held)}</details>`}
</section>`
}

const rank = ({ outcome }: QualityResult): number => qualityOutcomes.indexOf(outcome)

function lead(count: number, attention: readonly QualityResult[]): string {
  if (count === 0) return 'No check has run yet.'
  if (attention.length === 0) return 'Every promise that was checked holds.'
  return 'Promises of the contracts, measured where the data is. What needs attention comes first.'
}

const table = (
  label: string,
  results: readonly QualityResult[],
) => html`<div class="scroll" tabindex="0" role="group" aria-label="${label}">
<table class="checks"><thead><tr><th scope="col">Result</th><th scope="col">Promise</th><th scope="col" class="number">Measured</th><th scope="col">Allowed</th></tr></thead>
<tbody>${results.map(row)}</tbody></table></div>`

function row(result: QualityResult): Html {
  const { outcome, promise, table: name, dimension, measured, rows, allowed, samples, reason } = result
  return html`<tr class="${outcome}"><td><span class="badge ${outcome}">${words[outcome]}</span></td>
<td><span class="promise">${promise}</span><span class="place"><code>${name}</code>${dimension !== undefined && html` · ${dimension}`}</span>
${reason !== undefined && html`<span class="reason">${reason}</span>`}
${samples !== undefined && samples.rows.length > 0 && renderSamples(samples)}</td>
<td class="number">${measuredText(measured)}${rows !== undefined && html`<span class="of">of ${formatNumber(rows)} rows</span>`}</td>
<td>${allowed}</td></tr>
`
}

function measuredText(measured: number | null | undefined): string {
  if (measured === undefined) return '–'
  return measured === null ? 'no value' : formatNumber(measured)
}

const renderSamples = ({
  columns,
  rows,
}: QualitySamples) => html`<table class="samples"><caption>For example</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.slice(0, mostSampleRows).map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell === null ? html`<i>NULL</i>` : formatCell(cell)}</td>`)}</tr>`)}</tbody></table>`
