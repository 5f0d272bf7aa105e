import type { Metric } from '../../metric/metric.ts'
import type { Check } from '../check.ts'
import { type CheckFacts, makeCheck } from '../make-check.ts'
import type { CheckOptions, TableName } from './check-options.ts'
import { columnName, columnNames, tableName } from './exact-names.ts'

/** Makes a check from names as SQL spells them; those inside the metric are exact already. */
export function buildCheck(table: TableName, metric: Metric, options: CheckOptions): Check {
  const { key, masked, window, groupBy, ...facts } = options
  const known: CheckFacts = {
    ...facts,
    ...(window !== undefined && { window: { ...window, column: columnName(window.column) } }),
    ...(groupBy !== undefined && { groupBy: typeof groupBy === 'string' ? [groupBy] : groupBy }),
    ...(key !== undefined && { key: columnNames(key) }),
    ...(masked !== undefined && { masked: columnNames(masked) }),
  }
  return makeCheck(tableName(table), metric, known)
}
