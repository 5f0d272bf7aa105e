import { wrongArgumentTypes } from '../errors/routine-failures.ts'
import { commonType } from './common-type.ts'
import type { Emitted } from './emitted.ts'
import { spellType } from './spell-type.ts'
import { castTo } from './translate-cast.ts'

/** Values that stand for one another, brought to their common type where it is known. */
export function asOneType(values: readonly Emitted[]): {
  readonly values: readonly Emitted[]
  readonly type: Emitted['type']
} {
  const type = commonType(values.map((each) => each.type))
  const known = values.flatMap((each) => (each.type === null ? [] : [each.type]))
  if (type === null && known.length > 1)
    throw wrongArgumentTypes('COALESCE', `(${known.map(spellType).join(', ')})`)
  if (type === null) return { values, type: values.find((each) => each.type !== null)?.type ?? null }
  return { values: values.map((each) => (each.type === null ? each : castTo(each, type))), type }
}
