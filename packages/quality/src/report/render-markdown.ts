import { describeCheck } from '../check/describe-check.ts'
import { formatNumber } from '../check/format-number.ts'
import type { CheckResult, RowSamples } from '../run/check-result.ts'
import type { CheckRun } from '../run/check-run.ts'
import { formatCell } from './format-cell.ts'
import { groupResults, type TableResults } from './group-results.ts'
import { tellResult } from './tell-result.ts'
import { tellRun } from './tell-run.ts'

const words = {
  pass: 'pass',
  skipped: 'skipped',
  warn: '⚠️ warn',
  fail: '❌ fail',
  error: '❔ error',
} as const

/** A run for a pull request: one table of checks a data table, samples and SQL folded away. */
export function renderMarkdown(run: CheckRun): string {
  const parts = groupResults(run.results).flatMap(renderTable)
  return `${[`**${tellRun(run)}**`, ...parts].join('\n\n')}\n`
}

function renderTable({ table, rows, results }: TableResults): readonly string[] {
  const size = rows === undefined ? '' : ` (${formatNumber(rows)} rows)`
  const lines = results.map(
    (result) =>
      `| ${words[result.outcome]} | ${escapeMarkdown(describeCheck(result.check))} | ${escapeMarkdown(tellResult(result))} | ${escapeMarkdown(result.threshold)} |`,
  )
  const grid = ['| outcome | check | measured | threshold |', '|---|---|---|---|', ...lines].join('\n')
  return [`### ${escapeMarkdown(table)}${size}`, grid, ...results.flatMap(renderDetails)]
}

function renderDetails({ check, outcome, samples, reproduce, error }: CheckResult): readonly string[] {
  if (outcome === 'pass' || outcome === 'skipped') return []
  const body = [
    ...(check.description === undefined ? [] : [escapeMarkdown(check.description)]),
    ...(error?.hint === undefined ? [] : [escapeMarkdown(error.hint)]),
    ...(samples === undefined ? [] : [renderSamples(samples)]),
    ...(reproduce === undefined ? [] : [fence(reproduce)]),
  ]
  if (body.length === 0) return []
  return [`<details><summary>${html(describeCheck(check))}</summary>`, ...body, '</details>']
}

function renderSamples({ columns, rows }: RowSamples): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`
  return [
    line(columns),
    `|${columns.map(() => '---|').join('')}`,
    ...rows.map((row) => line(row.map(formatCell))),
  ].join('\n')
}

// A fence is longer than any run of backticks inside it.
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const marks = '`'.repeat(longest + 1)
  return `${marks}sql\n${text}\n${marks}`
}

const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(/\s+/g, ' ')

const escapeMarkdown = (text: string): string => html(text).replaceAll(/[\\`*_|[\]~]/g, '\\$&')
