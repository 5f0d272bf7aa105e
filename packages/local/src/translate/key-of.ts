import type { LogicalType } from '@mesh/core'
import type { Emitted } from './emitted.ts'
import { isVariant, variantKey } from './variant-order.ts'

/** Whether a type is one of values that are equal without being the same: a TIMESTAMP_TZ is its instant, whatever its offset. */
export const isZoned = (type: LogicalType | null): boolean => type?.kind === 'timestamp' && type.zone === 'tz'

/** Whether values of a type are ordered by {@link orderKeyOf} and not as DuckDB orders them. */
export const hasOrderKey = (type: LogicalType | null): boolean => isVariant(type) || isZoned(type)

/** What a value is ordered by. */
export const orderKeyOf = (value: Emitted): string =>
  isVariant(value.type) ? variantKey(value.sql) : groupKeyOf(value)

/** What a value is grouped by. */
export const groupKeyOf = ({ sql, type }: Emitted): string => (isZoned(type) ? `(${sql}).i` : sql)
