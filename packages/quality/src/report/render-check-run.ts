import { assertNever } from '@mesh/core'
import type { RunTrends } from '../history/read-trends.ts'
import type { CheckRun } from '../run/check-run.ts'
import { renderHtml } from './html/render-html.ts'
import { renderJUnit } from './render-junit.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderText } from './render-text.ts'

/** The forms in which a run can be told. */
export const reportFormats = ['text', 'json', 'markdown', 'junit', 'html'] as const

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
}

/**
 * A run as text for a terminal, JSON, Markdown for a pull request, JUnit XML for a CI server,
 * or an HTML page. Ends with a line break.
 *
 * @example
 * process.stdout.write(renderCheckRun(run, 'text', { color: process.stdout.isTTY }))
 */
export function renderCheckRun(run: CheckRun, format: ReportFormat, options: ReportOptions = {}): string {
  switch (format) {
    case 'text':
      return renderText(run, options)
    case 'json':
      return `${JSON.stringify(run, withoutBigints, 2)}\n`
    case 'markdown':
      return renderMarkdown(run)
    case 'junit':
      return renderJUnit(run)
    case 'html':
      return renderHtml(run, options.trends)
    default:
      return assertNever(format, 'report format')
  }
}

// JSON has no bigint: its digits as text keep the value.
const withoutBigints = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? String(value) : value
