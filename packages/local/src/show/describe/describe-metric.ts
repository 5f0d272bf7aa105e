import { formatIdentifier } from '@mesh/core'
import { argumentType } from '../../catalog/argument-type.ts'
import type { DataMetricFunction } from '../../catalog/object/metric.ts'
import { type RowsOutcome, rowsOutcome } from '../../engine/outcome.ts'
import { listing } from '../listing.ts'

/** DESCRIBE FUNCTION of a data metric function. Source: https://docs.snowflake.com/en/sql-reference/sql/desc-function-dmf */
export function describeMetric({ parameters, body }: DataMetricFunction): RowsOutcome {
  const tables = parameters.map(({ name, columns }) => {
    const list = columns.map((each) => `${formatIdentifier(each.name)} ${argumentType(each.type)}`)
    return `${formatIdentifier(name)} TABLE(${list.join(', ')})`
  })
  const { columns, rows } = listing(
    ['property', 'value'],
    [
      { property: 'signature', value: `(${tables.join(', ')})` },
      { property: 'returns', value: 'NUMBER(38,0)' },
      { property: 'language', value: 'SQL' },
      { property: 'body', value: body },
    ],
  )
  return rowsOutcome(columns, rows)
}
