import type { LogicalType } from '@mesh/core'
import type { Check } from '../check/check.ts'

/** A data metric function of Snowflake's own, and the columns that it takes. */
export interface SystemMetric {
  readonly function: string
  readonly columns: readonly string[]
}

/**
 * The function of Snowflake's own that means exactly what a check measures. DUPLICATE_COUNT is none: it counts NULLs.
 *
 * Source: https://docs.snowflake.com/en/user-guide/data-quality-system-dmfs
 */
export function systemMetricOf(
  { metric, filter, window, groupBy = [] }: Check,
  typeOf: (column: string) => LogicalType | undefined,
): SystemMetric | undefined {
  if (filter !== undefined || window !== undefined || groupBy.length > 0) return undefined
  switch (metric.kind) {
    case 'rowCount':
      return { function: 'ROW_COUNT', columns: [] }
    case 'missingRows': {
      const type = typeOf(metric.column)
      return metric.missingValues.length === 0 && type !== undefined && countable.has(type.kind)
        ? { function: 'NULL_COUNT', columns: [metric.column] }
        : undefined
    }
    case 'minimum':
    case 'maximum':
      // Nobody says how many decimals the functions keep.
      return typeOf(metric.column)?.kind === 'integer'
        ? { function: metric.kind === 'minimum' ? 'MIN' : 'MAX', columns: [metric.column] }
        : undefined
    case 'ageSeconds': {
      const type = typeOf(metric.column)
      const isZoned = type?.kind === 'date' || (type?.kind === 'timestamp' && type.zone !== 'ntz')
      return metric.of === 'newest' && isZoned
        ? { function: 'FRESHNESS', columns: [metric.column] }
        : undefined
    }
    default:
      return undefined
  }
}

// https://docs.snowflake.com/en/sql-reference/functions/dmf_null_count#allowed-data-types
const countable: ReadonlySet<LogicalType['kind']> = new Set([
  'date',
  'number',
  'integer',
  'timestamp',
  'string',
])
