import { formatQualifiedName } from '@mesh/core'
import { describeCheck } from '../../check/describe-check.ts'
import { formatDuration } from '../../check/format-duration.ts'
import { formatNumber } from '../../check/format-number.ts'
import type { HistoryPoint } from '../../history/metric-history.ts'
import type { RunTrends } from '../../history/read-trends.ts'
import { metricDefinition } from '../../metric/definitions.ts'
import type { CheckResult } from '../../run/check-result.ts'
import type { CheckRun } from '../../run/check-run.ts'
import { type Outcome, outcomes } from '../../run/outcome.ts'
import { formatCell } from '../format-cell.ts'
import { oneLine } from '../one-line.ts'
import { tellResult } from '../tell-result.ts'
import { tellSegments } from '../tell-segment.ts'

/** What the page shows; short names, because there may be 10,000 checks. */
export interface PageData {
  readonly tables: readonly string[]
  /** Series of instants of earlier runs; most checks share one. */
  readonly calendars: readonly (readonly string[])[]
  /** Worst first. */
  readonly checks: readonly PageCheck[]
}

/** One check on the page. */
export interface PageCheck {
  readonly outcome: Outcome
  /** Index of its table. */
  readonly table: number
  readonly name: string
  readonly told: string
  readonly wanted: string
  readonly dimension?: string
  /** Named facts, in the order in which they are shown. */
  readonly facts: readonly (readonly [name: string, value: string])[]
  /** What stands behind the value. */
  readonly lines?: readonly string[]
  readonly sql?: string
  readonly samples?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  readonly segments?: readonly (readonly [outcome: Outcome, name: string, told: string])[]
  readonly trend?: PageTrend
}

/** What was measured in earlier runs, oldest first. */
export interface PageTrend {
  /** Index of the calendar that says when. */
  readonly calendar: number
  readonly values: readonly number[]
  /** The first letter of each outcome. */
  readonly outcomes: string
  /** The lowest and the highest value in words. */
  readonly low: string
  readonly high: string
}

/** Collects what the page shows. */
export function pageData(run: CheckRun, trends: RunTrends | undefined): PageData {
  const tables = new Map<string, number>()
  const calendars = new Map<string, number>()
  const checks = run.results
    .map((result, index) => ({ result, points: trends?.points[index] ?? [] }))
    .sort((left, right) => rank(right.result) - rank(left.result))
    .map(({ result, points }) => {
      const table = indexIn(tables, oneLine(formatQualifiedName(result.check.table)))
      const trend = points.length > 1 ? trendOf(result, points, calendars) : undefined
      return { ...pageCheck(result, table), ...(trend !== undefined && { trend }) }
    })
  return {
    tables: [...tables.keys()],
    calendars: [...calendars.keys()].map((each) => each.split(' ')),
    checks,
  }
}

const rank = ({ outcome }: CheckResult): number => outcomes.indexOf(outcome)

function indexIn(all: Map<string, number>, each: string): number {
  const known = all.get(each) ?? all.size
  all.set(each, known)
  return known
}

function pageCheck(result: CheckResult, table: number): PageCheck {
  const { check, outcome, threshold, details, samples, reproduce } = result
  return {
    outcome,
    table,
    name: oneLine(describeCheck(check)),
    told: oneLine(tellResult(result)),
    wanted: oneLine(threshold),
    ...(check.dimension !== undefined && { dimension: check.dimension }),
    facts: factsOf(result).map(([name, value]) => [name, oneLine(value)] as const),
    ...(details !== undefined && details.length > 0 && { lines: details.map(oneLine) }),
    ...(outcome !== 'pass' &&
      reproduce !== undefined && { sql: reproduce.split('\n').map(oneLine).join('\n') }),
    ...(result.segments !== undefined && { segments: segmentsOf(result) }),
    ...(samples !== undefined && {
      samples: {
        columns: samples.columns.map(oneLine),
        rows: samples.rows.map((row) => row.map(formatCell)),
      },
    }),
  }
}

const segmentsOf = (result: CheckResult): NonNullable<PageCheck['segments']> =>
  tellSegments(result).map(({ outcome, name, told }) => [outcome, name, oneLine(told)] as const)

function factsOf({
  check,
  error,
  reason,
  comparison,
  rows,
  nonNull,
}: CheckResult): [name: string, value: string][] {
  const { description, severity, owner, tags = [], source, id } = check
  const facts: [string, string | undefined][] = [
    ['Description', description],
    ['Error', error && `${error.code}: ${error.message}`],
    ['Why', error?.why],
    ['What to do', error?.hint],
    ['Skipped because', reason],
    ['Compared', comparison],
    ['Rows', rows === undefined ? undefined : formatNumber(rows)],
    ['Rows with a value', nonNull === undefined ? undefined : formatNumber(nonNull)],
    ['Severity', severity],
    ['Owner', owner],
    ['Tags', tags.length === 0 ? undefined : tags.join(', ')],
    ['Contract', source && `${source.contract.id} ${source.contract.version}, ${source.pointer}`],
    ['Id', id],
  ]
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined)
}

function trendOf(
  { check }: CheckResult,
  points: readonly HistoryPoint[],
  calendars: Map<string, number>,
): PageTrend {
  const values = points.map(({ value }) => value)
  const write = metricDefinition(check.metric).unit === 'seconds' ? formatDuration : formatNumber
  return {
    calendar: indexIn(calendars, points.map(({ at }) => at).join(' ')),
    values,
    outcomes: points.map(({ outcome }) => outcome.charAt(0)).join(''),
    low: write(Math.min(...values)),
    high: write(Math.max(...values)),
  }
}
