import type { LogicalType } from '@mesh/core'
import { emit, textType } from './emitted.ts'
import { isZoned } from './key-of.ts'
import { storageType } from './storage-type.ts'
import { castTo } from './translate-cast.ts'

/** A value of the row representation, which stands in SQL as text, as one of a type. */
export const spellConstant = (text: string, type: LogicalType): string =>
  isZoned(type) ? castTo(emit(text, textType), type).sql : `CAST(${text} AS ${storageType(type)})`
