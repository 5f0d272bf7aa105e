import type { LogicalType } from '@mesh/core'
import { type Emitted, emit } from './emitted.ts'
import { castTo } from './translate-cast.ts'

/** A value as a column of a table stores it: unlike in a cast, text that is too long is an error. */
export function assignTo(value: Emitted, type: LogicalType): string {
  if (type.kind !== 'string' || type.maxLength === undefined) return castTo(value, type).sql
  const text = castTo(value, { kind: 'string' }).sql
  return emit(`mesh_fit(${text}, ${type.maxLength})`).sql
}
