import type { LogicalType } from '@mesh/core'
import { type Emitted, emit } from './emitted.ts'
import { castTo } from './translate-cast.ts'

/** A value as a column of a table stores it: unlike in a cast, text or bytes that are too long are an error. */
export function assignTo(value: Emitted, type: LogicalType): string {
  if (type.kind === 'binary' && type.maxLength !== undefined)
    return emit(`mesh_fit_bytes(${castTo(value, { kind: 'binary' }).sql}, ${type.maxLength})`).sql
  if (type.kind !== 'string' || type.maxLength === undefined) return castTo(value, type).sql
  const text = castTo(value, { kind: 'string' }).sql
  return emit(`mesh_fit(${text}, ${type.maxLength})`).sql
}
