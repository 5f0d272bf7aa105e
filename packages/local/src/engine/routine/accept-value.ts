import type { LogicalType } from '@mesh/core'
import { argumentType } from '../../catalog/argument-type.ts'
import { invalidStatement } from '../../errors.ts'
import { type Emitted, textType } from '../../translate/emitted.ts'
import { spellType } from '../../translate/spell-type.ts'
import { castTo } from '../../translate/translate-cast.ts'
import { conversionCost } from './conversion-cost.ts'

/**
 * A value as an argument or a result of a declared type. Digits of numbers and lengths of texts do not count in functions of SQL.
 *
 * Source: https://docs.snowflake.com/en/developer-guide/udf/sql/udf-sql-limitations
 */
export function acceptValue(value: Emitted, type: LogicalType): Emitted {
  if (value.type !== null && argumentType(value.type) === argumentType(type)) return value
  return castTo(value, type.kind === 'string' ? textType : type)
}

/** A value as the result of a function. @throws SQL.SYNTAX for a type that the declared one does not take. */
export function acceptResult(value: Emitted, type: LogicalType): Emitted {
  if (conversionCost(value.type, type) === undefined && value.type !== null)
    throw invalidStatement(
      `Declared return type '${spellType(type)}' is incompatible with actual return type '${spellType(value.type)}'`,
    )
  return acceptValue(value, type)
}
