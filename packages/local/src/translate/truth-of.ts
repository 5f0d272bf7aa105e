import { wrongArgumentTypes } from '../errors/routine-failures.ts'
import { booleanType, type Emitted, isExact } from './emitted.ts'
import { spellType } from './spell-type.ts'
import { castTo } from './translate-cast.ts'

/** A value as a condition: a number is true unless it is zero, text and VARIANT are read. @throws SQL.SYNTAX for values that are never true. */
export function truthOf(value: Emitted): string {
  const { type } = value
  if (type === null || type.kind === 'boolean') return value.sql
  if (isExact(type) || type.kind === 'number') return `(${value.sql} <> 0)`
  if (type.kind === 'string' || type.kind === 'variant') return castTo(value, booleanType).sql
  throw wrongArgumentTypes('TO_BOOLEAN', `(${spellType(type)})`)
}
