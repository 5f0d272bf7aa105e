import type { ChangeSide } from '@mesh/core'
import { pointerTo } from '../read/pointer.ts'

/** A part of one version of a contract, and where it is. */
export interface Side<Value> {
  readonly value: Value
  readonly pointer: string
}

/** A part in both versions; one side is absent when the part was added or removed. */
export interface Pair<Value> {
  readonly before?: Side<Value>
  readonly after?: Side<Value>
}

/** A part that is in both versions. */
export type Both<Value> = Required<Pair<Value>>

/** Whether a part is in both versions. */
export function isBoth<Value>(pair: Pair<Value>): pair is Both<Value> {
  return pair.before !== undefined && pair.after !== undefined
}

/** One member of a part, as the side of a change. */
export function sideOf<Value extends object>(side: Side<Value>, field: keyof Value & string): ChangeSide {
  const value = side.value[field]
  return value === undefined ? { pointer: side.pointer } : { pointer: pointerTo(side.pointer, field), value }
}
