import { allows } from '../generate/needs/allows.ts'
import type { ViolationContext } from './violation-context.ts'

/** By how many the value of a check has to change so that it no longer holds: the smallest number upwards, and downwards. */
export function countsToBreak({ check, result }: ViolationContext): {
  readonly up?: number
  readonly down?: number
} {
  const { value, rows = 0, nonNull = rows } = result
  if (typeof value !== 'number') return { up: 1 }
  const isBroken = (at: number) => {
    const size = check.metric.kind === 'rowCount' ? at : rows
    return !allows(check, { value: at, rows: size, nonNull: check.metric.kind === 'rowCount' ? at : nonNull })
  }
  const most = check.metric.kind === 'rowCount' ? value + 100_000 : rows
  const up = firstFrom(1, most - value, (distance) => isBroken(value + distance))
  const down = firstFrom(1, value, (distance) => isBroken(value - distance))
  return { ...(up !== undefined && { up }), ...(down !== undefined && { down }) }
}

function firstFrom(start: number, end: number, holds: (at: number) => boolean): number | undefined {
  for (let at = start; at <= end; at += 1) if (holds(at)) return at
  return undefined
}
