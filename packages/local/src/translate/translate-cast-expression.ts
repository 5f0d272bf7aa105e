import type { Cast, Expression } from '@mesh/sql'
import type { Emitted } from './emitted.ts'
import { logicalTypeOfName } from './logical-type-of-name.ts'
import { changeFields } from './structured/change-fields.ts'
import { castTo } from './translate-cast.ts'
import type { Translation } from './translation.ts'

/** `x::T`, CAST and TRY_CAST. */
export function translateCast(
  cast: Cast,
  inner: (each: Expression) => Emitted,
  translation: Translation,
): Emitted {
  const type = logicalTypeOfName(cast.type, translation.parameter('TIMESTAMP_TYPE_MAPPING'), translation.text)
  const value = inner(cast.operand)
  return cast.fields === undefined ? castTo(value, type, cast.try) : changeFields(value, type, cast.fields)
}
