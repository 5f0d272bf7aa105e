import { describeCheck } from '../check/describe-check.ts'
import { formatNumber } from '../check/format-number.ts'
import type { CheckResult, RowSamples } from '../run/check-result.ts'
import type { CheckRun } from '../run/check-run.ts'
import type { Outcome } from '../run/outcome.ts'
import { createPaint, type Paint } from './color.ts'
import { formatCell } from './format-cell.ts'
import { groupResults, type TableResults } from './group-results.ts'
import { oneLine } from './one-line.ts'
import type { ReportOptions } from './render-check-run.ts'
import { tellResult } from './tell-result.ts'
import { tellRun } from './tell-run.ts'

const marks: Readonly<Record<Outcome, string>> = { pass: '✓', skipped: '–', warn: '!', fail: '✗', error: '?' }

/** A run for a person at a terminal: by table, worst first. */
export function renderText(run: CheckRun, { color = false, brief = false }: ReportOptions): string {
  const paint = createPaint(color)
  const tables = groupResults(run.results).map((table) => renderTable(table, paint, brief))
  return `${[...tables, paint(run.outcome, tellRun(run))].join('\n\n')}\n`
}

function renderTable({ table, rows, results: all }: TableResults, paint: Paint, brief: boolean): string {
  const results = brief ? all.filter(({ outcome }) => outcome !== 'pass') : all
  const passed = all.length - results.length
  const size = rows === undefined ? '' : paint('dim', `  ${formatNumber(rows)} row${rows === 1 ? '' : 's'}`)
  const names = results.map(({ check }) => oneLine(describeCheck(check)))
  const width = Math.min(60, Math.max(0, ...names.map((name) => name.length)))
  const lines = results.map((result, index) =>
    renderResult(result, (names[index] ?? '').padEnd(width), paint),
  )
  const rest =
    passed === 0
      ? []
      : [
          `  ${paint('pass', marks.pass)} ${paint('dim', `${formatNumber(passed)} ${lines.length === 0 ? '' : 'more '}pass`)}`,
        ]
  return [`${paint('bold', table)}${size}`, ...lines, ...rest].join('\n')
}

function renderResult(result: CheckResult, name: string, paint: Paint): string {
  const { outcome } = result
  const head = `  ${paint(outcome, marks[outcome])} ${name}  ${paint(outcome === 'pass' ? 'dim' : outcome, oneLine(tellResult(result)))}`
  if (outcome === 'pass' || outcome === 'skipped') return head.trimEnd()
  return [head, ...details(result).map((line) => `      ${paint('dim', line)}`)].join('\n')
}

function details({ check, outcome, threshold, error, samples, reproduce }: CheckResult): readonly string[] {
  return [
    ...(check.description === undefined || describeCheck(check) === check.description
      ? []
      : [oneLine(check.description)]),
    ...(outcome === 'error' ? [] : [threshold]),
    ...(error === undefined ? [] : explain(error, outcome)),
    ...(samples === undefined ? [] : sampleLines(samples)),
    ...(samples === undefined && outcome !== 'error' && reproduce !== undefined ? [oneLine(reproduce)] : []),
  ]
}

function explain({ code, message, why, hint }: NonNullable<CheckResult['error']>, outcome: Outcome) {
  return [
    ...(outcome === 'error' ? [] : [`no samples: ${code}: ${message}`]),
    ...(why === undefined ? [] : [why]),
    ...(hint === undefined ? [] : [`→ ${hint}`]),
  ].map(oneLine)
}

function sampleLines({ columns, rows }: RowSamples): readonly string[] {
  const cells = [columns.map(oneLine), ...rows.map((row) => row.map(formatCell))]
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)))
  return cells.map((line) =>
    line
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
