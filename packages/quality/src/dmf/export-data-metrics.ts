import {
  type Diagnostic,
  formatQualifiedName,
  isMeshError,
  type QualifiedName,
  sameQualifiedName,
} from '@mesh/core'
import { compileSql, type SqlFragment, snowflakeDialect, sql } from '@mesh/sql'
import { assertCheck } from '../check/assert-check.ts'
import type { Check } from '../check/check.ts'
import type { DataMetricExport, DataMetricStatement } from './data-metric-export.ts'
import type { DataMetricOptions, DataMetricSchedule } from './data-metric-options.ts'
import { holdsFor } from './expectation.ts'
import { expectationNames } from './expectation-names.ts'
import { noDataMetric } from './no-data-metric.ts'
import { ownMetricOf } from './own-metric.ts'
import { systemMetricOf } from './system-metric.ts'

/**
 * Statements after which Snowflake measures checks on its own schedule and judges them by expectations: functions of its own
 * where they mean exactly the same, functions made for the check elsewhere. Pure; what Snowflake cannot express is a
 * diagnostic.
 *
 * @example
 * const { statements, diagnostics } = exportDataMetrics(checks, {
 *   tables,
 *   schema: { database: 'GOVERNANCE', schema: 'METRICS' },
 *   schedule: { minutes: 60 },
 * })
 */
export function exportDataMetrics(checks: readonly Check[], options: DataMetricOptions): DataMetricExport {
  const diagnostics: Diagnostic[] = []
  const bound = checks.flatMap((check) => {
    const found = bind(check, options)
    if ('definition' in found || 'function' in found) return [found]
    diagnostics.push(noDataMetric(check, found.why))
    return []
  })
  return {
    kind: 'dataMetricExport',
    statements: [
      ...functionsOf(bound),
      ...(options.schedule === undefined ? [] : schedulesOf(bound, options.schedule)),
      ...associationsOf(bound),
    ],
    diagnostics,
  }
}

/** A check with the function that measures it. */
interface BoundCheck {
  readonly check: Check
  readonly function: QualifiedName
  readonly definition?: SqlFragment
  readonly arguments: SqlFragment
  readonly givesNumber: boolean
  /** `ALTER TABLE name` or `ALTER VIEW name`. */
  readonly altered: SqlFragment
}

function bind(check: Check, { tables, schema }: DataMetricOptions): BoundCheck | { readonly why: string } {
  const tableOf = (name: QualifiedName) => tables.find((each) => sameQualifiedName(each.name, name))
  const columnsOf = (name: QualifiedName) => tableOf(name)?.columns
  const kind = tableOf(check.table)?.kind === 'view' ? sql`VIEW` : sql`TABLE`
  const altered = sql`ALTER ${kind} ${sql.name(check.table)}`
  const typeOf = (name: QualifiedName, column: string) =>
    columnsOf(name)?.find((each) => each.name === column)?.type
  try {
    assertCheck(check)
    const system = isPlain(check) ? systemMetricOf(check, (column) => typeOf(check.table, column)) : undefined
    if (system !== undefined)
      return {
        check,
        function: { database: 'SNOWFLAKE', schema: 'CORE', name: system.function },
        arguments: sql.join(system.columns.map((column) => sql.identifier(column))),
        givesNumber: true,
        altered,
      }
    const names = (name: QualifiedName) => columnsOf(name)?.map((each) => each.name)
    const own = ownMetricOf(check, names, typeOf, schema)
    return 'why' in own ? own : { ...own, check, function: own.name, altered }
  } catch (error) {
    if (!isMeshError(error)) throw error
    return { why: error.message }
  }
}

/** Whether thresholds compare the value itself, in this run alone. */
const isPlain = ({ must, should }: Check): boolean =>
  [must, should].every(
    (each) => each === undefined || (each.measure === 'value' && holdsFor(sql`VALUE`, each) !== undefined),
  )

function functionsOf(bound: readonly BoundCheck[]): DataMetricStatement[] {
  const own = bound.filter(({ definition }) => definition !== undefined)
  return grouped(own, (each) => formatQualifiedName(each.function)).map((group) =>
    statement('function', group[0].definition ?? sql.empty, group),
  )
}

function schedulesOf(bound: readonly BoundCheck[], schedule: DataMetricSchedule): DataMetricStatement[] {
  return grouped(bound, ({ check }) => formatQualifiedName(check.table)).map((group) => {
    const text = sql.literal(scheduleText(schedule))
    return statement('schedule', sql`${group[0].altered} SET DATA_METRIC_SCHEDULE = ${text}`, group)
  })
}

function scheduleText(schedule: DataMetricSchedule): string {
  if (typeof schedule === 'string') return schedule
  return 'minutes' in schedule ? `${schedule.minutes} MINUTE` : `USING CRON ${schedule.cron}`
}

/** A function is tied to the same columns once, with the expectations of all checks that it serves. */
function associationsOf(bound: readonly BoundCheck[]): DataMetricStatement[] {
  const key = ({ check, function: name, arguments: passed }: BoundCheck) =>
    compileSql(sql`${sql.name(check.table)} ${sql.name(name)} ${passed}`, snowflakeDialect).text
  return grouped(bound, key).map((group) => {
    const [{ altered, function: name, arguments: passed }] = group
    const names = expectationNames()
    const expectations = group.flatMap((each) =>
      conditionsOf(each).map(({ suffix, condition }) => {
        const expectation = sql.identifier(names(`${each.check.id} ${suffix}`))
        return sql`${expectation} (${condition})`
      }),
    )
    return statement(
      'association',
      sql`${altered} ADD DATA METRIC FUNCTION ${sql.name(name)} ON (${passed}) EXPECTATION ${sql.join(expectations)}`,
      group,
    )
  })
}

function conditionsOf({ check, givesNumber }: BoundCheck) {
  const { must, should } = check
  const value = sql`VALUE`
  return [
    { suffix: 'must', threshold: must, verdict: sql`${value} < ${sql.literal(2)}` },
    { suffix: 'should', threshold: should, verdict: sql`${value} < ${sql.literal(1)}` },
  ].flatMap(({ suffix, threshold, verdict }) => {
    if (threshold === undefined) return []
    const condition = givesNumber ? holdsFor(value, threshold) : verdict
    return condition === undefined ? [] : [{ suffix, condition }]
  })
}

const statement = (
  kind: DataMetricStatement['kind'],
  fragment: SqlFragment,
  group: readonly BoundCheck[],
): DataMetricStatement => ({
  kind,
  statement: compileSql(fragment, snowflakeDialect),
  checks: group.map(({ check }) => check.id),
})

const grouped = <Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): readonly (readonly [Item, ...Item[]])[] =>
  [...Map.groupBy(items, key).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  )
