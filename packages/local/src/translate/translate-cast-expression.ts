import type { Cast, Expression } from '@mesh/sql'
import { type Emitted, textType } from './emitted.ts'
import { conversionFunctions } from './functions/conversion.ts'
import { logicalTypeOfName } from './logical-type-of-name.ts'
import { castTo } from './translate-cast.ts'
import type { Translation } from './translation.ts'

/** `x::T`, CAST and TRY_CAST; dates and times become text in the format that the session has set. */
export function translateCast(
  cast: Cast,
  inner: (each: Expression) => Emitted,
  translation: Translation,
): Emitted {
  const value = inner(cast.operand)
  const type = logicalTypeOfName(cast.type, translation.parameter('TIMESTAMP_TYPE_MAPPING'), translation.text)
  const isTime =
    value.type?.kind === 'date' || value.type?.kind === 'time' || value.type?.kind === 'timestamp'
  const toText = conversionFunctions.TO_CHAR
  if (type.kind !== 'string' || !isTime || toText === undefined) return castTo(value, type, cast.try)
  const { parameter } = translation
  const where = translation.locate(cast.span)
  const text = toText({ name: 'TO_CHAR', args: [value], written: [cast.operand], parameter, where })
  return type.maxLength === undefined ? text : castTo({ ...text, type: textType }, type)
}
