import { incomparable } from '../../errors.ts'
import { typeText } from './type-text.ts'
import type { ValueType } from './value-type.ts'

/** Makes sure that values of a type are text. @throws QUALITY.INCOMPARABLE */
export function assertText(type: ValueType): void {
  if (type.kind !== 'string' && type.kind !== 'null') throw incomparable(typeText(type), 'text')
}
