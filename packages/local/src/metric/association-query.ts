import { formatIdentifier } from '@mesh/core'
import type { MetricAssociation } from '../catalog/object/metric.ts'
import type { Relation } from '../catalog/object/relation.ts'
import { fullName } from '../catalog/securable-name.ts'

/** The value of a metric on a table, and whether each of its expectations is violated, as a query of Snowflake's. */
export function associationQuery(relation: Relation, association: MetricAssociation): string {
  const { metric, columns, others, expectations } = association
  const violations = expectations.map(({ condition }, index) => `, NOT (${condition}) AS E${index}`)
  if (metric.at(-1) === 'FRESHNESS' && association.functionId === null && columns.length === 0) {
    const changed = new Date(relation.changedOn ?? relation.createdOn).toISOString()
    return `SELECT VALUE${violations.join('')} FROM (SELECT TIMESTAMPDIFF('second', '${changed}'::TIMESTAMP_LTZ, SNOWFLAKE.CORE.DATA_METRIC_SCHEDULED_TIME()) AS VALUE)`
  }
  const tables = [
    `(SELECT ${listOf(columns)} FROM ${fullName(relation)})`,
    ...others.map((each) => `(SELECT ${listOf(each.columns)} FROM ${spelled(each.table)})`),
  ]
  return `SELECT VALUE${violations.join('')} FROM (SELECT ${spelled(metric)}(${tables.join(', ')}) AS VALUE)`
}

const spelled = (parts: readonly string[]): string => parts.map(formatIdentifier).join('.')

const listOf = (columns: readonly string[]): string =>
  columns.length === 0 ? '1' : columns.map(formatIdentifier).join(', ')
