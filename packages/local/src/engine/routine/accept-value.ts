import type { LogicalType } from '@mesh/core'
import { argumentType } from '../../catalog/argument-type.ts'
import { incompatibleReturn } from '../../errors/routine-failures.ts'
import { type Emitted, textType } from '../../translate/emitted.ts'
import { spellType } from '../../translate/spell-type.ts'
import { castTo } from '../../translate/translate-cast.ts'

/**
 * A value as an argument or a result of a declared type. Digits of numbers and lengths of texts do not count in functions of SQL.
 *
 * Source: https://docs.snowflake.com/en/developer-guide/udf/sql/udf-sql-limitations
 */
export function acceptValue(value: Emitted, type: LogicalType): Emitted {
  if (value.type !== null && argumentType(value.type) === argumentType(type)) return value
  return castTo(value, type.kind === 'string' ? textType : type)
}

/** A value as the result of a function, or as a column of it. @throws SQL.SYNTAX with 090207 for one of another kind. */
export function acceptResult(value: Emitted, type: LogicalType, column?: string): Emitted {
  if (value.type !== null && family(value.type) !== family(type))
    throw incompatibleReturn(spellType(type), spellType(value.type), column)
  return acceptValue(value, type)
}

/** Types that a function may be declared with for one another. */
function family(type: LogicalType): string {
  const name = argumentType(type)
  return name === 'FLOAT' ? 'NUMBER' : name.replace(/^TIMESTAMP_.*/, 'TIMESTAMP')
}
