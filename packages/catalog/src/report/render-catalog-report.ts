import { createHash } from 'node:crypto'
import type { CatalogReport } from './catalog-report.ts'
import { html } from './html.ts'
import { renderChecks } from './render-checks.ts'
import { renderDomains } from './render-domains.ts'
import { renderNextSteps } from './render-next-steps.ts'
import { renderOverview } from './render-overview.ts'
import { reportStyle } from './report-style.ts'

/**
 * One HTML page that needs nothing else: no script, no request, readable offline, in light and dark, on paper and on a phone.
 *
 * All text is escaped. The drawing goes in as an image with a data URL: a browser runs no script and loads nothing from
 * there, whoever made it. The page's own policy (CSP) allows its one style sheet by hash, and data images, and nothing else.
 *
 * @example
 * await writeFile('mesh.html', renderCatalogReport({ title: 'Our mesh', products, contracts, checks, generatedAt }))
 */
export function renderCatalogReport(report: CatalogReport): string {
  const styleHash = createHash('sha256').update(reportStyle).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'`
  const style = { kind: 'html', text: `<style>${reportStyle}</style>` } as const
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${report.title}</title>
${style}
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
${renderOverview(report)}
<main id="main">
${renderChecks(report.checks)}
${renderDomains(report)}
${renderLineage(report)}
${renderNextSteps(report.nextSteps ?? [])}
</main>
<footer><p>Made by Mesh. This file is complete in itself: it loads nothing and runs no script.</p></footer>
</body>
</html>
`
  return page.text
}

function renderLineage({ lineageSvg, lineageText }: CatalogReport) {
  if (lineageSvg === undefined) return undefined
  const source = `data:image/svg+xml;base64,${Buffer.from(lineageSvg.toWellFormed()).toString('base64')}`
  return html`<section id="lineage" aria-labelledby="lineage-title">
<h2 id="lineage-title">Lineage</h2>
<p class="lead">Where each column comes from, read from the SQL that fills it.</p>
<div class="drawing" tabindex="0" role="group" aria-label="Lineage drawing, scrolls sideways"><img src="${source}" alt="${lineageText ?? 'Drawing of the lineage between tables and columns'}"></div>
</section>`
}
