import type { Expression, FunctionCall, Lambda } from '@mesh/sql'
import { parseExpression, toQualifiedName } from '@mesh/sql'
import { argumentType } from '../catalog/argument-type.ts'
import type { Catalog } from '../catalog/catalog.ts'
import { metricSignature, tableTypes } from '../catalog/metric-signature.ts'
import type { DataMetricFunction } from '../catalog/object/metric.ts'
import type { Role } from '../catalog/object/role.ts'
import { objectsOf } from '../catalog/schema-objects.ts'
import { assertPrivilege } from '../engine/access.ts'
import type { NameContext } from '../engine/find-object.ts'
import { wrongArgumentTypes } from '../errors/routine-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { type Emitted, type EmittedQuery, emit } from '../translate/emitted.ts'
import type { Scope } from '../translate/scope.ts'
import { castTo } from '../translate/translate-cast.ts'
import { translateQuery } from '../translate/translate-query.ts'
import type { Translation } from '../translate/translation.ts'
import { measuredValue } from './measured-value.ts'
import { type SystemMetric, systemMetrics } from './system-metrics.ts'

/** What a call of a data metric function knows of the place where it stands. */
export interface MetricPlace {
  readonly catalog: Catalog
  readonly roles: ReadonlySet<Role>
  readonly context: NameContext
  /** When the schedule of the table calls it, in milliseconds; undefined for a call in a query. */
  readonly scheduledAt: number | undefined
  readonly now: number
  readonly translation: Translation
  /** A translation of the body of a function, with the rights of its owner. */
  inside(body: string, metric?: DataMetricFunction): Translation
}

/**
 * The value of a data metric function, of Snowflake's own or of one's own, for the queries that are its arguments; undefined when the
 * call is of something else.
 *
 * Source: https://docs.snowflake.com/en/user-guide/data-quality-working#call-a-dmf-manually
 *
 * @throws SQL.SYNTAX for tables that it does not take, SQL.NOT_FOUND or SQL.AUTHORIZATION without USAGE on it.
 */
export function metricCall(call: FunctionCall, scope: Scope, place: MetricPlace): Emitted | undefined {
  const name = toQualifiedName(call.name)
  if (name.database === 'SNOWFLAKE' && name.schema === 'CORE')
    return systemCall(call, name.name, scope, place)
  const { catalog, roles, context, translation } = place
  const schema = catalog.account.databases
    .get(name.database ?? context.database ?? '')
    ?.schemas.get(name.schema ?? context.schema ?? '')
  const overloads =
    schema === undefined
      ? []
      : [...objectsOf(schema, 'DATA_METRIC_FUNCTION').values()].filter((each) => each.name === name.name)
  if (overloads.length === 0) return undefined
  const tables = tablesOf(call, scope, translation)
  const given = `${name.name}(${tableTypes(tables.map(({ columns }) => columns.map(({ type }) => type ?? { kind: 'string' })))})`
  const metric = overloads.find((each) => metricSignature(each) === given)
  if (metric === undefined) throw wrongArgumentTypes(name.name, given.slice(name.name.length))
  assertPrivilege(catalog, roles, metric, ['USAGE'])
  const value = measuredValue(metric, tables, place.inside(metric.body, metric))
  return castTo(value, { kind: 'integer', precision: 38 })
}

function systemCall(
  call: FunctionCall,
  name: string,
  scope: Scope,
  { scheduledAt, now, translation, inside }: MetricPlace,
): Emitted {
  const where = translation.locate(call.span)
  if (name === 'DATA_METRIC_SCHEDULED_TIME' && call.arguments.length === 0)
    return emit(`TIMESTAMPTZ '${new Date(scheduledAt ?? now).toISOString()}'`, {
      kind: 'timestamp',
      zone: 'ltz',
    })
  const metric = Object.hasOwn(systemMetrics, name) ? systemMetrics[name] : undefined
  if (metric === undefined) throw unsupportedFeature(`SNOWFLAKE.CORE.${name}`, where)
  if (metric.scheduledOnly && scheduledAt === undefined)
    throw invalidStatement(`Data metric function '${name}' cannot be called directly.`, where)
  const condition = call.arguments.find((each) => each.kind === 'lambda')
  const tables = tablesOf(call, scope, translation)
  const [table] = tables
  if (table === undefined || tables.length > 1) throw wrongArgumentTypes(name, `(${tableTypes([])})`)
  assertTakes(name, metric, table, scheduledAt !== undefined)
  const columns = table.columns.map((each, index) => ({
    name: `C${index + 1}`,
    type: each.type ?? ({ kind: 'string' } as const),
  }))
  const named = condition === undefined ? columns : [{ ...columns[0], name: parameterOf(condition) }]
  const body = metric.body
    .replace('<columns>', columns.map((each) => each.name).join(', '))
    .replace('<condition>', condition === undefined ? 'TRUE' : textOf(condition.body, translation))
  const parameter = { name: 'T', columns: named as typeof columns }
  return measuredValue({ name, parameters: [parameter], body }, [table], inside(body))
}

const parameterOf = ({ parameters }: Lambda): string => parameters[0]?.name.name ?? ''

/** The text of a condition, which has to be one on its own. */
function textOf({ span }: Expression, { text }: Translation): string {
  const written = text.slice(span.start, span.end)
  parseExpression(written)
  return written
}

function assertTakes(
  name: string,
  metric: SystemMetric,
  { columns }: EmittedQuery,
  scheduled: boolean,
): void {
  const types = columns.map(({ type }) => type ?? { kind: 'string' as const })
  const isMany = metric.columns === 'any' && scheduled
  const fits =
    metric.columns === 'none' ||
    ((types.length === 1 || isMany) && types.every(({ kind }) => metric.takes.has(kind)))
  // FRESHNESS does not know which zone the times of a TIMESTAMP_NTZ are of.
  const isZoned = name !== 'FRESHNESS' || types.every((each) => argumentType(each) !== 'TIMESTAMP_NTZ')
  if (!fits || !isZoned) throw wrongArgumentTypes(name, `(${tableTypes([types])})`)
}

function tablesOf(call: FunctionCall, scope: Scope, translation: Translation): readonly EmittedQuery[] {
  return call.arguments.flatMap((each) => {
    if (each.kind === 'lambda') return []
    if (each.kind === 'subquery') return [translateQuery(each.query, scope, translation)]
    throw invalidStatement(
      'A data metric function takes queries as its arguments.',
      translation.locate(each.span),
    )
  })
}
