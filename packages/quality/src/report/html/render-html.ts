import { createHash } from 'node:crypto'
import { formatNumber } from '../../check/format-number.ts'
import type { RunTrends } from '../../history/read-trends.ts'
import type { CheckRun } from '../../run/check-run.ts'
import { outcomes } from '../../run/outcome.ts'
import { escapeMarkup } from '../escape-markup.ts'
import { summarizeRun } from '../summarize-run.ts'
import { tellSize } from '../tell-run.ts'
import { outcomeBar } from './outcome-bar.ts'
import { pageData } from './page-data.ts'
import { pageScript } from './page-script.ts'
import { pageStyle } from './page-style.ts'
import { runChart } from './run-chart.ts'

/** A run as one HTML page that needs nothing else, also with 10,000 checks: search, filters, trends, details. */
export function renderHtml(run: CheckRun, trends: RunTrends | undefined): string {
  const title = 'Data quality'
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(pageStyle)}'; script-src '${hash(pageScript)}'; base-uri 'none'; form-action 'none'">
<title>${escapeMarkup(title)}: ${run.outcome}</title>
<style>${pageStyle}</style>
</head>
<body>
${header(title, run)}
${overview(run, trends)}
${list(run, trends !== undefined)}
<script type="application/json" id="data">${json(pageData(run, trends))}</script>
<script>${pageScript}</script>
</body>
</html>
`
}

function header(title: string, run: CheckRun): string {
  const tiles = outcomes
    .toReversed()
    .map((outcome) => {
      const count = run.counts[outcome]
      return `<button type="button" class="${outcome}" data-outcome="${outcome}" aria-pressed="false"${count === 0 ? ' disabled' : ''}><b>${formatNumber(count)}</b> ${outcome}</button>`
    })
    .join('\n')
  const when = `<time datetime="${escapeMarkup(run.startedAt)}">${escapeMarkup(run.startedAt.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC'))}</time>`
  return `<header>
<h1>${escapeMarkup(title)}</h1>
<p class="about">${when} · ${escapeMarkup(run.engine)} · ${escapeMarkup(tellSize(run))}</p>
<div class="tiles" role="group" aria-label="Outcomes">
${tiles}
</div>
${outcomeBar(run.counts, 'share')}
</header>`
}

function overview(run: CheckRun, trends: RunTrends | undefined): string {
  const worst = summarizeRun(run).worstTables
  const sections = [
    ...(worst.length === 0
      ? []
      : [
          `<section><h2>${worst.length > mostTables ? `Worst tables, ${mostTables} of ${formatNumber(worst.length)}` : 'Worst tables'}</h2>
<ul class="worst">
${worst
  .slice(0, mostTables)
  .map(
    ({ table, checks, counts }) =>
      `<li><button type="button" data-table="${escapeMarkup(table)}"><span title="${escapeMarkup(table)}">${escapeMarkup(table)}</span>${outcomeBar(counts, 'bar')}<small>${formatNumber(counts.error + counts.fail + counts.warn)} of ${formatNumber(checks)}</small></button></li>`,
  )
  .join('\n')}
</ul></section>`,
        ]),
    ...(trends === undefined || trends.runs.length < 2 ? [] : [runChart(trends.runs)]),
  ]
  return sections.length === 0 ? '' : `<div class="overview">\n${sections.join('\n')}\n</div>`
}

const mostTables = 8

function list(run: CheckRun, hasTrends: boolean): string {
  const dimensions = [...new Set(run.results.flatMap(({ check }) => check.dimension ?? []))].sort()
  const tables = summarizeRun(run).tables
  return `<main>
<div class="tools" role="search">
<label class="search">Search <input type="search" id="search" autocomplete="off" spellcheck="false"></label>
<label>Table <input id="table" list="tables" autocomplete="off" spellcheck="false" placeholder="all ${formatNumber(tables)}"></label>
<datalist id="tables"></datalist>
<label>Dimension <select id="dimension"><option value="">all</option>${dimensions.map((each) => `<option>${escapeMarkup(each)}</option>`).join('')}</select></label>
</div>
<p class="count" id="count" role="status"></p>
<noscript><p class="notice">The list of checks needs JavaScript; nothing is loaded from elsewhere.</p></noscript>
<table class="checks" id="checks">
<thead><tr><th scope="col">Outcome</th><th scope="col">Check</th><th scope="col">Table</th><th scope="col">Measured</th><th scope="col">Asked for</th><th scope="col">${hasTrends ? 'Trend' : ''}</th></tr></thead>
<tbody id="rows"></tbody>
</table>
<div class="empty" id="empty" hidden>No check is like that. <button type="button" class="copy" id="clear">Show all</button></div>
<nav class="pages" id="pages" aria-label="Pages"><button type="button" id="previous">Previous</button><span id="page"></span><button type="button" id="next">Next</button></nav>
</main>
<footer><kbd>/</kbd> search · <kbd>j</kbd> <kbd>k</kbd> next and previous check · <kbd>Enter</kbd> open · <kbd>n</kbd> <kbd>p</kbd> pages</footer>`
}

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

// In a script element `<` could end it; the two separators are line ends to old engines.
const json = (value: object): string =>
  JSON.stringify(value).replaceAll(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
