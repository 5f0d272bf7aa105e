import { assertNever } from '@mesh/core'
import type { CheckRun } from '../run/check-run.ts'
import { renderJUnit } from './render-junit.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderText } from './render-text.ts'

/** The forms in which a run can be told. */
export const reportFormats = ['text', 'json', 'markdown', 'junit'] as const

/** One of {@link reportFormats}. */
export type ReportFormat = (typeof reportFormats)[number]

/** How a run is told. */
export interface ReportOptions {
  /** ANSI colours in `text`. @defaultValue false */
  readonly color?: boolean
  /** Whether `text` only counts the checks that pass. @defaultValue false */
  readonly brief?: boolean
}

/**
 * A run as text for a terminal, JSON, Markdown for a pull request, or JUnit XML for a CI server. Ends with a line break.
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
    default:
      return assertNever(format, 'report format')
  }
}

// JSON has no bigint: its digits as text keep the value.
const withoutBigints = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? String(value) : value
