import { escapeMarkup } from '../report/escape-markup.ts'
import type { ColumnProfile, HistogramBin, Profile } from './profile.ts'
import { tellColumn } from './tell-column.ts'
import { tellProfile } from './tell-profile.ts'

const style = `:root{color-scheme:light dark;font:14px/1.5 system-ui,sans-serif}
body{max-width:75rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.4rem .7rem;border-bottom:1px solid color-mix(in srgb,currentColor 15%,transparent);vertical-align:top}
th{font-weight:600}td.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
small{opacity:.7}code{font:.9em ui-monospace,monospace}svg{fill:#3b82c4;height:2rem;width:10rem;display:block}`

/** A profile as a page that needs nothing from elsewhere. */
export function renderProfileHtml(profile: Profile): string {
  const name = escapeMarkup(profile.source)
  const facts = tellProfile(profile).map((line) => `<li>${escapeMarkup(line)}</li>`)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><style>${style}</style></head>
<body><h1>${name}</h1><ul>${facts.join('')}</ul>
<table><thead><tr><th>column</th><th>type</th><th>NULL</th><th>distinct</th><th>range</th><th>values</th></tr></thead><tbody>
${profile.columns.map((column) => htmlRow(column, profile.rows)).join('\n')}
</tbody></table></body></html>
`
}

function htmlRow(column: ColumnProfile, rows: number): string {
  const { name, type, nulls, distinct, range, values, notes } = tellColumn(column, rows)
  const drawn = column.histogram === undefined ? escapeMarkup(values) : chart(column.histogram)
  const note = notes.length === 0 ? '' : `<br><small>${escapeMarkup(notes.join(', '))}</small>`
  return `<tr><td><code>${escapeMarkup(name)}</code>${note}</td><td>${escapeMarkup(type)}</td><td class="n">${escapeMarkup(nulls)}</td><td class="n">${escapeMarkup(distinct)}</td><td>${escapeMarkup(range)}</td><td>${drawn}</td></tr>`
}

function chart(bins: readonly HistogramBin[]): string {
  const largest = Math.max(1, ...bins.map(({ rows }) => rows))
  const bars = bins.map(({ from, to, rows }, index) => {
    const height = (rows / largest) * 100
    return `<rect x="${index * 10}" y="${(100 - height).toFixed(1)}" width="9" height="${height.toFixed(1)}"><title>${from} to ${to}: ${rows}</title></rect>`
  })
  return `<svg viewBox="0 0 ${bins.length * 10} 100" preserveAspectRatio="none" role="img" aria-label="histogram">${bars.join('')}</svg>`
}
