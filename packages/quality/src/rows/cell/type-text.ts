import { snowflakeDialect } from '@mesh/sql'
import type { ValueType } from './value-type.ts'

/** A type as Snowflake spells it, for messages. */
export const typeText = (type: ValueType): string =>
  type.kind === 'null' ? 'NULL' : snowflakeDialect.type(type)
