import type { LogicalType } from '@mesh/core'
import { unknownType } from '../errors.ts'
import type { TypeName } from '../tree/type/type-name.ts'
import { knownTypeOf } from './known-type-of.ts'

/**
 * What a Snowflake type holds. NUMBER without arguments is NUMBER(38,0); every scale of 0 is an integer; TIMESTAMP is taken
 * for TIMESTAMP_NTZ, the default of the parameter TIMESTAMP_TYPE_MAPPING.
 * Source: https://docs.snowflake.com/en/sql-reference/intro-summary-data-types
 *
 * @throws SQL.UNKNOWN_TYPE for a name that is no type of Snowflake's, or arguments that it does not take.
 */
export function logicalTypeOf(type: TypeName): LogicalType {
  const known = knownTypeOf(type)
  if (known === undefined) throw unknownType(unknownPart(type).name)
  return known
}

/** The innermost type that is not known. */
function unknownPart(type: TypeName): TypeName {
  for (const argument of type.arguments)
    if ('type' in argument && knownTypeOf(argument.type) === undefined) return unknownPart(argument.type)
  return type
}
