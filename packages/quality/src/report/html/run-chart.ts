import type { RecordedRun } from '../../history/metric-history.ts'
import { outcomes } from '../../run/outcome.ts'
import { escapeMarkup } from '../escape-markup.ts'
import { tellCounts } from '../tell-run.ts'

/** The outcomes of past runs: a bar a run, oldest first. */
export function runChart(runs: readonly RecordedRun[]): string {
  const highest = Math.max(1, ...runs.map(({ counts }) => total(counts)))
  const width = 1000 / runs.length
  const bars = runs.map(({ at, counts }, index) => {
    let y = 100
    const parts = outcomes.map((outcome) => {
      const height = (counts[outcome] / highest) * 100
      y -= height
      return height === 0
        ? ''
        : `<rect class="${outcome}" x="${(index * width + width * 0.1).toFixed(2)}" y="${y.toFixed(2)}" width="${(width * 0.8).toFixed(2)}" height="${height.toFixed(2)}"/>`
    })
    return `<g><title>${escapeMarkup(`${dayOf(at)}: ${tellCounts(counts)}`)}</title>${parts.join('')}</g>`
  })
  return `<section><h2>Last ${runs.length} runs</h2>
<svg class="runs" viewBox="0 0 1000 100" preserveAspectRatio="none" role="img" aria-label="Outcomes of the last ${runs.length} runs">${bars.join('')}</svg>
<div class="ends"><span>${dayOf(runs[0]?.at)}</span><span>${dayOf(runs.at(-1)?.at)}</span></div></section>`
}

const total = (counts: RecordedRun['counts']): number =>
  outcomes.reduce((sum, outcome) => sum + counts[outcome], 0)

const dayOf = (at = ''): string => escapeMarkup(at.slice(0, 16).replace('T', ' '))
