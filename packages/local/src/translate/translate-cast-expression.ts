import type { Cast, Expression } from '@mesh/sql'
import type { Emitted } from './emitted.ts'
import { logicalTypeOfName } from './logical-type-of-name.ts'
import { castTo } from './translate-cast.ts'
import type { Translation } from './translation.ts'

/** `x::T`, CAST and TRY_CAST. */
export const translateCast = (
  cast: Cast,
  inner: (each: Expression) => Emitted,
  translation: Translation,
): Emitted =>
  castTo(
    inner(cast.operand),
    logicalTypeOfName(cast.type, translation.parameter('TIMESTAMP_TYPE_MAPPING'), translation.text),
    cast.try,
  )
