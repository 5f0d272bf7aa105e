import type { ReportStep } from './catalog-report.ts'
import { type Html, html } from './html.ts'

/** What to do after reading. */
export function renderNextSteps(steps: readonly ReportStep[]): Html | undefined {
  if (steps.length === 0) return undefined
  return html`<section id="next" aria-labelledby="next-title">
<h2 id="next-title">How to go on</h2>
<ol class="steps">${steps.map(({ title, text, command }) => html`<li><h3>${title}</h3>${text !== undefined && html`<p>${text}</p>`}${command !== undefined && html`<pre tabindex="0"><code>${command}</code></pre>`}</li>`)}</ol>
</section>`
}
