import { assertNever } from '@mesh/core'
import type { RunTrends } from '../history/read-trends.ts'
import type { CheckRun } from '../run/check-run.ts'
import { renderHtml } from './html/render-html.ts'
import { renderJson } from './json/render-json.ts'
import { renderJUnit } from './render-junit.ts'
import { renderMarkdown } from './render-markdown.ts'
import { type Locate, renderSarif } from './render-sarif.ts'
import { renderText } from './render-text.ts'

/** The forms in which a run can be told. */
export const reportFormats = ['text', 'json', 'markdown', 'junit', 'html', 'sarif'] as const

/** One of {@link reportFormats}. */
export type ReportFormat = (typeof reportFormats)[number]

/** How a run is told. */
export interface ReportOptions {
  /** ANSI colours in `text`. @defaultValue false */
  readonly color?: boolean
  /** Whether `text` only counts the checks that pass. @defaultValue false */
  readonly brief?: boolean
  /** Cells of the terminal that `text` may use, at least 40. @defaultValue no limit */
  readonly width?: number
  /** Values of earlier runs, which `html` draws beside each check. @defaultValue none */
  readonly trends?: RunTrends
  /** Where the contracts are, which `sarif` points into. @defaultValue nobody knows */
  readonly locate?: Locate
}

/**
 * A run as text for a terminal, JSON, Markdown for a pull request, JUnit XML for a CI server, SARIF for code scanning, or an
 * HTML page. Ends with a line break.
 *
 * @example
 * process.stdout.write(renderCheckRun(run, 'text', { color: process.stdout.isTTY }))
 */
export function renderCheckRun(run: CheckRun, format: ReportFormat, options: ReportOptions = {}): string {
  switch (format) {
    case 'text':
      return renderText(run, options)
    case 'json':
      return renderJson(run)
    case 'markdown':
      return renderMarkdown(run)
    case 'junit':
      return renderJUnit(run)
    case 'html':
      return renderHtml(run, options.trends)
    case 'sarif':
      return renderSarif(run, options.locate ?? (() => undefined))
    default:
      return assertNever(format, 'report format')
  }
}
