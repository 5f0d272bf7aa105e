import { createHash } from 'node:crypto'
import type { LogicalType } from '@mesh/core'
import type { Catalog } from '../catalog/catalog.ts'
import { tableTypes } from '../catalog/metric-signature.ts'
import type { DataMetricFunction, MetricAssociation } from '../catalog/object/metric.ts'
import type { Relation } from '../catalog/object/relation.ts'
import { scheduleOf } from './metric-schedule.ts'

/** What tells an association or an expectation from all others, as Snowflake writes ids. */
export const referenceId = (id: number): string => {
  const hex = createHash('sha256').update(`metric ${id}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}

/** The columns that a metric takes, as JSON: `[{"domain":"COLUMN","id":"7","name":"EMAIL"}]`. */
export function argumentsJson(relation: Relation, { columns, others }: MetricAssociation): string {
  const own = columns.map((name) => ({ domain: 'COLUMN', id: columnId(relation, name), name }))
  const further = others.flatMap(({ table, columns: names }) =>
    names.map((name) => ({ domain: 'COLUMN', id: '', name: [...table, name].join('.') })),
  )
  return JSON.stringify([...own, ...further])
}

/** A number that tells a column from all others. */
const columnId = ({ id, columns }: Relation, name: string): string =>
  String(id * 10_000 + columns.findIndex((each) => each.name === name) + 1)

/** The tables that the metric of an association takes, in SQL: `(TABLE(VARCHAR))`. */
export function signatureText(
  relation: Relation,
  { columns }: MetricAssociation,
  own?: DataMetricFunction,
): string {
  const types = own
    ? own.parameters.map((each) => each.columns.map(({ type }) => type))
    : [columns.map((name) => typeOf(relation, name))]
  return `(${tableTypes(types)})`
}

const typeOf = (relation: Relation, name: string): LogicalType =>
  relation.columns.find((each) => each.name === name)?.type ?? { kind: 'string' }

/** Whether an association runs, and if not why, in Snowflake's words. */
export function statusOf(
  { book, account }: Catalog,
  relation: Relation,
  association: MetricAssociation,
  own: DataMetricFunction | undefined,
): string {
  if (association.functionId !== null && own === undefined)
    return 'SUSPENDED_DATA_METRIC_FUNCTION_DOES_NOT_EXIST_OR_NOT_AUTHORIZED'
  if (association.columns.some((name) => !relation.columns.some((each) => each.name === name)))
    return 'SUSPENDED_TABLE_COLUMN_DOES_NOT_EXIST_OR_NOT_AUTHORIZED'
  const role = association.role ?? relation.owner
  if (role === null || !book.holds(book.inherited([role]), account, ['EXECUTE DATA METRIC FUNCTION']))
    return 'SUSPENDED_INSUFFICIENT_PRIVILEGE_TO_EXECUTE_DATA_METRIC_FUNCTION'
  return association.suspended || scheduleOf(relation).trim() === '' ? 'SUSPENDED' : 'STARTED'
}
