import type { CatalogReport } from './catalog-report.ts'
import { countNoun } from './count-noun.ts'
import { formatInstant } from './format-instant.ts'
import { type HtmlValue, html } from './html.ts'

/** Title, figures and table of contents. */
export function renderOverview(report: CatalogReport) {
  const { title, subtitle, products, contracts, checks, lineageSvg, nextSteps = [], generatedAt } = report
  const domains = new Set(products.map(({ domain }) => domain ?? '')).size
  const tables = contracts.flatMap(({ schema }) => schema ?? [])
  const columns = tables.reduce((sum, { properties }) => sum + (properties?.length ?? 0), 0)
  const broken = checks.filter(({ outcome }) => outcome === 'fail' || outcome === 'error').length
  const held = checks.filter(({ outcome }) => outcome === 'pass').length
  return html`<header class="top">
<p class="eyebrow">Data mesh report</p>
<h1>${title}</h1>
${subtitle !== undefined && html`<p class="subtitle">${subtitle}</p>`}
<dl class="figures">
${figure(products.length, countNoun(products.length, 'data product'), `in ${domains} ${countNoun(domains, 'domain')}`)}
${figure(contracts.length, countNoun(contracts.length, 'contract'), `${tables.length} ${countNoun(tables.length, 'table')}, ${columns} ${countNoun(columns, 'column')}`)}
${figure(`${held}/${checks.length}`, 'checks hold', checksNote(checks, broken), broken > 0)}
</dl>
<nav aria-label="Contents"><ul>
<li><a href="#checks">Checks</a></li>
<li><a href="#products">Products</a></li>
${lineageSvg !== undefined && html`<li><a href="#lineage">Lineage</a></li>`}
${nextSteps.length > 0 && html`<li><a href="#next">How to go on</a></li>`}
</ul><p class="when"><time datetime="${generatedAt}">${formatInstant(generatedAt)}</time></p></nav>
</header>`
}

const figure = (value: HtmlValue, label: string, note: string, isBad = false) =>
  html`<div><dt>${label}</dt><dd><strong>${value}</strong><span class="${isBad ? 'bad' : 'quiet'}">${note}</span></dd></div>`

function checksNote(checks: CatalogReport['checks'], broken: number): string {
  const warnings = checks.filter(({ outcome }) => outcome === 'warn').length
  const parts = [
    ...(broken > 0 ? [`${broken} broken`] : []),
    ...(warnings > 0 ? [`${warnings} ${countNoun(warnings, 'warning')}`] : []),
  ]
  return parts.join(', ') || 'nothing is broken'
}
