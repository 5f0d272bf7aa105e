import { type OutputColumn, textType, variantType } from '../translate/emitted.ts'
import type { RowsRelation } from '../translate/translation.ts'
import { referenceId } from './association-facts.ts'
import type { MetricResult } from './metric-results.ts'

const columns: readonly OutputColumn[] = [
  { name: 'TIMESTAMP', type: { kind: 'timestamp', zone: 'ntz' } },
  { name: 'RESOURCE_ATTRIBUTES', type: { kind: 'object' } },
  { name: 'RECORD_TYPE', type: textType },
  { name: 'VALUE', type: variantType },
]

/**
 * The rows of the event table of metrics: one for each value, and one for each of its expectations.
 *
 * Source: https://docs.snowflake.com/en/user-guide/data-quality-expectations#snowflake-local-data-quality-monitoring-results-raw
 */
export const rawRows = (results: readonly MetricResult[]): RowsRelation => ({
  kind: 'rows',
  columns,
  rows: results.flatMap((result) => [
    row(result, { 'snow.data_metric.record_type': 'EVALUATION_RESULT' }, result.value),
    ...result.association.expectations.map(({ id, name, condition }, index) =>
      row(
        result,
        {
          'snow.data_metric.record_type': 'EXPECTATION_VIOLATION_STATUS',
          'snow.data_metric.expectation_id': referenceId(id),
          'snow.data_metric.expectation_name': name,
          'snow.data_metric.expectation_expression': condition,
        },
        JSON.stringify(result.violated[index] ?? null),
      ),
    ),
  ]),
  parts: ['SNOWFLAKE', 'LOCAL', 'DATA_QUALITY_MONITORING_RESULTS_RAW'],
})

function row(
  { measuredAt, association, table, tableId }: MetricResult,
  record: Readonly<Record<string, string>>,
  value: string | null,
): readonly unknown[] {
  const [database, schema, name] = table
  const attributes = {
    'snow.database.name': database,
    'snow.schema.name': schema,
    'snow.table.name': name,
    'snow.table.id': tableId,
    'snow.data_metric.name': association.metric.at(-1),
    'snow.data_metric.reference_id': referenceId(association.id),
    ...record,
  }
  return [new Date(measuredAt).toISOString().slice(0, -1), JSON.stringify(attributes), 'EVENT', value]
}
