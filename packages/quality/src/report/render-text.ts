import { describeCheck } from '../check/describe-check.ts'
import { formatNumber } from '../check/format-number.ts'
import type { CheckFailure, CheckResult, RowSamples } from '../run/check-result.ts'
import type { CheckRun } from '../run/check-run.ts'
import type { Outcome } from '../run/outcome.ts'
import { createPaint, type Paint } from './color.ts'
import { formatCell } from './format-cell.ts'
import { groupResults, type TableResults } from './group-results.ts'
import { oneLine } from './one-line.ts'
import type { ReportOptions } from './render-check-run.ts'
import { tellResult } from './tell-result.ts'
import { tellRun } from './tell-run.ts'
import { tellSegments } from './tell-segment.ts'
import { cutText, padText, textWidth, wrapText } from './text-width.ts'

const marks: Readonly<Record<Outcome, string>> = { pass: '✓', skipped: '–', warn: '!', fail: '✗', error: '?' }

interface Style {
  readonly paint: Paint
  readonly brief: boolean
  readonly width: number
}

/** A run for a person at a terminal: by table, worst first. */
export function renderText(run: CheckRun, options: ReportOptions): string {
  const { color = false, brief = false, width = Number.POSITIVE_INFINITY } = options
  const style = { paint: createPaint(color), brief, width: Math.max(40, width) }
  const tables = groupResults(run.results).map((table) => renderTable(table, style))
  const foot = [tellRun(run), ...(run.historyError === undefined ? [] : [historyWords(run.historyError)])]
  return `${[...tables, style.paint(run.outcome, foot.join('\n'))].join('\n\n')}\n`
}

const historyWords = ({ code, message }: CheckFailure): string =>
  oneLine(`The history did not take this run: ${code}: ${message}`)

function renderTable({ table, rows, results: all }: TableResults, style: Style): string {
  const { paint, brief } = style
  const results = brief ? all.filter(({ outcome }) => outcome !== 'pass') : all
  const passed = all.length - results.length
  const size = rows === undefined ? '' : paint('dim', `  ${formatNumber(rows)} row${rows === 1 ? '' : 's'}`)
  const names = results.map(({ check }) => oneLine(describeCheck(check)))
  const most = Math.min(60, Math.floor(style.width / 2) - 4)
  const column = Math.min(most, Math.max(0, ...names.map(textWidth)))
  const lines = results.map((result, index) => renderResult(result, names[index] ?? '', column, style))
  const rest = `  ${paint('pass', marks.pass)} ${paint('dim', `${formatNumber(passed)} ${lines.length === 0 ? '' : 'more '}pass`)}`
  return [`${paint('bold', oneLine(table))}${size}`, ...lines, ...(passed === 0 ? [] : [rest])].join('\n')
}

function renderResult(result: CheckResult, name: string, column: number, style: Style): string {
  const { outcome } = result
  const { paint, width } = style
  const told = oneLine(tellResult(result))
  const hue = outcome === 'pass' ? 'dim' : outcome
  const line = `${padText(name, column)}  ${told}`.trimEnd()
  const head =
    textWidth(line) <= width - 4
      ? [`${padText(name, column)}  ${paint(hue, told)}`]
      : [...wrapText(name, width - 4), ...wrapText(told, width - 6).map((part) => `  ${paint(hue, part)}`)]
  const [first, ...others] = head.map((part) => part.trimEnd())
  const lines = [`  ${paint(outcome, marks[outcome])} ${first}`, ...others.map((part) => `    ${part}`)]
  if (outcome === 'pass' || outcome === 'skipped') return lines.map((each) => each.trimEnd()).join('\n')
  return [...lines, ...details(result, width - 6).map((each) => `      ${paint('dim', each)}`)].join('\n')
}

function details(result: CheckResult, width: number): readonly string[] {
  const { check, outcome, threshold, error, samples, reproduce } = result
  const isName = check.description === undefined || describeCheck(check) === check.description
  return [
    ...(isName ? [] : wrapText(oneLine(check.description ?? ''), width)),
    ...(outcome === 'error' ? [] : wrapText(oneLine(threshold), width)),
    ...(error === undefined ? [] : explain(error, outcome).flatMap((line) => wrapText(line, width))),
    ...detailLines(result).flatMap((line) => wrapText(line, width)),
    ...segmentLines(result).map((line) => cutText(line, width)),
    ...(samples === undefined ? [] : sampleLines(samples).map((line) => cutText(line, width))),
    // A statement is not broken: it is there to be copied.
    ...(samples === undefined && outcome !== 'error' && reproduce !== undefined ? [oneLine(reproduce)] : []),
  ]
}

function explain({ code, message, why, hint }: CheckFailure, outcome: Outcome): readonly string[] {
  return [
    ...(outcome === 'error' ? [] : [`no samples: ${code}: ${message}`]),
    ...(why === undefined ? [] : [why]),
    ...(hint === undefined ? [] : [`→ ${hint}`]),
  ].map(oneLine)
}

const mostDetails = 10

function detailLines({ details = [] }: CheckResult): readonly string[] {
  const more = details.length - mostDetails
  return [
    ...details.slice(0, mostDetails).map((line) => `· ${oneLine(line)}`),
    ...(more > 0 ? [`and ${formatNumber(more)} more`] : []),
  ]
}

const mostSegments = 5

function segmentLines(result: CheckResult): readonly string[] {
  const broken = tellSegments(result).filter(({ outcome }) => outcome !== 'pass' && outcome !== 'skipped')
  const shown = broken.slice(0, mostSegments)
  const column = Math.max(0, ...shown.map(({ name }) => textWidth(name)))
  return [
    ...shown.map(({ outcome, name, told }) => `${marks[outcome]} ${padText(name, column)}  ${oneLine(told)}`),
    ...(broken.length > shown.length
      ? [`and ${formatNumber(broken.length - shown.length)} more segments`]
      : []),
  ]
}

function sampleLines({ columns, rows }: RowSamples): readonly string[] {
  const cells = [columns.map(oneLine), ...rows.map((row) => row.map(formatCell))]
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => textWidth(line[index] ?? ''))))
  return cells.map((line) =>
    line
      .map((cell, index) => padText(cell, widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
