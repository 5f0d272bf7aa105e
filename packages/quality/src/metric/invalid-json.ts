import { compileSql, type SqlFragment, snowflakeDialect, sql } from '@mesh/sql'
import { breaksJson } from '../json/breaks-json.ts'
import { brokenJson } from '../json/broken-json.ts'
import type { JsonSchema } from '../json/json-schema.ts'
import { jsonSchemaFlaw } from '../json/json-schema-flaw.ts'
import { fromRows } from '../measurement/checked-rows.ts'
import { divisors } from '../measurement/divisors.ts'
import { measure } from '../measurement/measure.ts'
import { scanOf } from '../measurement/scan-of.ts'
import type { Cell, JsonCell } from '../rows/cell/cell.ts'
import { countBroken } from '../rows/count-broken.ts'
import type { RowSet } from '../rows/table/row-set.ts'
import { countValue } from './count-value.ts'
import type { MetricDefinition } from './metric-definition.ts'
import type { MetricScope } from './metric-scope.ts'
import { rowsWhere } from './rows-where.ts'

/**
 * Rows whose semi-structured value (VARIANT, OBJECT, ARRAY, MAP, VECTOR) is not NULL and breaks a JSON schema. The JSON null is a
 * value. `fractionOfNonNull` divides by the rows whose value is not NULL.
 */
export interface InvalidJsonMetric {
  readonly kind: 'invalidJson'
  readonly column: string
  readonly schema: JsonSchema
}

/** All that is known of {@link InvalidJsonMetric}. */
export const invalidJson: MetricDefinition<InvalidJsonMetric> = {
  dimension: 'conformity',
  noun: ['row with another structure', 'rows with another structure'],
  columns: ({ column }) => [column],
  flaw: ({ schema }) => jsonSchemaFlaw(schema),
  describe: ({ column }) => `${column} has its structure`,
  parts: (metric, scope) => ({
    value: measure(scanOf(scope.rows), metric, sql.call('countIf', broken(metric, scope))),
    ...divisors(scope.rows, scope.measures, [metric.column]),
  }),
  evaluate: (metric, scope) => countBroken(scope, breaks(metric, scope.rows), [metric.column]),
  breaks,
  merge: () => ({ value: 'sum', rows: 'sum', nonNull: 'sum' }),
  value: countValue,
  failingRows: (metric, scope) =>
    rowsWhere(scope.sample, [metric.column], fromRows(scope.rows, [broken(metric, scope)])),
}

/** The condition is written in Snowflake's SQL, as a person would, and said in the words of the engine. */
function broken({ column, schema }: InvalidJsonMetric, { expression }: MetricScope): SqlFragment {
  const name = sql.identifier(column)
  const condition = sql`(${name} IS NOT NULL AND ${brokenJson(sql`${name}::VARIANT`, schema)})`
  return expression(compileSql(condition, snowflakeDialect).text)
}

function breaks({ column, schema }: InvalidJsonMetric, rows: RowSet): (row: number) => boolean {
  const { cells } = rows.column(column)
  const breaksSchema = breaksJson(schema)
  return (row) => {
    const cell = cells[row] ?? null
    return cell !== null && breaksSchema(isJson(cell) ? cell.json : cell)
  }
}

const isJson = (cell: Cell): cell is JsonCell =>
  typeof cell === 'object' && 'kind' in cell && cell.kind === 'json'
