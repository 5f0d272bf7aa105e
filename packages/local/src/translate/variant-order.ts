import type { LogicalType } from '@mesh/core'
import { once } from './once.ts'

/** Whether values of a type are ordered by {@link variantKey} and not as DuckDB orders their JSON. */
export const isVariant = (type: LogicalType | null): boolean => type?.kind === 'variant'

/** What a VARIANT is ordered by: numbers by value, before texts; NULL stays NULL. */
export const variantKey = (sql: string): string =>
  once([sql], (v) => `CASE WHEN ${v} IS NOT NULL THEN ${keyIn(v)} END`)

const keyIn = (v: string): string =>
  `{'n': CASE WHEN json_type(${v}) IN ('UBIGINT', 'BIGINT', 'DOUBLE') THEN CAST(json_extract_string(${v}, '$') AS DOUBLE) END, 't': CASE WHEN json_type(${v}) NOT IN ('UBIGINT', 'BIGINT', 'DOUBLE') THEN json_extract_string(${v}, '$') END}`
