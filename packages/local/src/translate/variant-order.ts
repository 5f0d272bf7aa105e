import type { LogicalType } from '@mesh/core'
import { once } from './once.ts'

/** Whether values of a type are ordered by {@link variantKey} and not as DuckDB orders their JSON. */
export const isVariant = (type: LogicalType | null): boolean => type?.kind === 'variant'

/** What a VARIANT is ordered by: numbers by value, with all their digits, before texts; NULL stays NULL. */
export const variantKey = (sql: string): string =>
  once([sql], (v) => `CASE WHEN ${v} IS NOT NULL THEN ${keyIn(v)} END`)

const keyIn = (v: string): string => {
  const isNumber = `json_type(${v}) IN ('UBIGINT', 'BIGINT', 'HUGEINT', 'DOUBLE')`
  return `{'n': CASE WHEN ${isNumber} THEN CAST(CAST(${v} AS VARCHAR) AS DOUBLE) END, 'd': CASE WHEN ${isNumber} THEN TRY_CAST(CAST(${v} AS VARCHAR) AS DECIMAL(38,12)) END, 't': CASE WHEN NOT (${isNumber}) THEN json_extract_string(${v}, '$') END, 'k': json_type(${v}) = 'VARCHAR'}`
}
