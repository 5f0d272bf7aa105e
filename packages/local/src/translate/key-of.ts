import type { LogicalType } from '@mesh/core'
import { collationKey } from './collation/collation-key.ts'
import type { Emitted } from './emitted.ts'
import { isVariant, variantKey } from './variant-order.ts'

/** Whether a type is TIMESTAMP_TZ, which is held as an instant and a distance from UTC. */
export const isZoned = (type: LogicalType | null): boolean => type?.kind === 'timestamp' && type.zone === 'tz'

/** Whether values of a type can be equal without being the same: a TIMESTAMP_TZ is its instant, a text may have a collation. */
export const isKeyed = (type: LogicalType | null): boolean =>
  isZoned(type) || collationKey(type) !== undefined

/** Whether values of a type are ordered by {@link orderKeyOf} and not as DuckDB orders them. */
export const hasOrderKey = (type: LogicalType | null): boolean => isVariant(type) || isKeyed(type)

/** What a value is ordered by. */
export const orderKeyOf = (value: Emitted): string =>
  isVariant(value.type) ? variantKey(value.sql) : groupKeyOf(value)

/** What a value is grouped by. */
export const groupKeyOf = ({ sql, type }: Emitted): string =>
  isZoned(type) ? `(${sql}).i` : (collationKey(type)?.(sql) ?? sql)
