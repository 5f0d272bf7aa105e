import type { Warehouse } from '../catalog/object/warehouse.ts'
import { creditsAnHour } from '../warehouse/warehouse-size.ts'
import { idleTime } from '../warehouse/warehouse-state.ts'
import type { LoggedQuery } from './query-log.ts'
import { usesWarehouse } from './uses-warehouse.ts'

/** What a warehouse cost in an hour. Times are milliseconds. */
export interface WarehouseHour {
  readonly warehouse: Warehouse
  readonly from: number
  readonly to: number
  /** For the time in which it ran. */
  readonly credits: number
  /** For the time in which it executed statements. */
  readonly attributed: number
}

const hourMs = 3_600_000
/** A warehouse that starts is billed for a minute at least. */
const leastMs = 60_000

/**
 * What warehouses cost, hour by hour, from the statements that were run: a warehouse runs from its first statement until its time of
 * AUTO_SUSPEND after its last or until somebody suspends it, and is billed by the second, for a minute at least, in the size that it
 * had when the statement came. This is a simulation: nothing here runs on a warehouse.
 *
 * Source: https://docs.snowflake.com/en/user-guide/cost-understanding-compute#virtual-warehouse-credit-usage
 */
export function warehouseHours(
  warehouses: Iterable<Warehouse>,
  queries: Iterable<LoggedQuery>,
  now: number,
): readonly WarehouseHour[] {
  const executed = [...queries].filter((each) => each.status !== 'RUNNING' && usesWarehouse(each))
  return [...warehouses].flatMap((warehouse) => {
    const own = executed
      .filter((each) => each.warehouse === warehouse.name)
      .map((each) => ({
        from: each.startedAt,
        to: each.endedAt ?? now,
        rate: creditsAnHour(each.warehouseSize ?? '') / hourMs,
      }))
      .sort((left, right) => left.from - right.from)
    const ran = runs(warehouse, own, now)
    return hoursOf(ran).flatMap((from) => {
      const to = from + hourMs
      const credits = cost(ran, from, to)
      return credits === 0 ? [] : [{ warehouse, from, to, credits, attributed: cost(own, from, to) }]
    })
  })
}

interface Span {
  readonly from: number
  readonly to: number
  /** Credits for a millisecond. */
  readonly rate: number
}

/** When a warehouse was running that executed statements at some times, in their order; a new size begins a new span. */
function runs(warehouse: Warehouse, spans: readonly Span[], now: number): readonly Span[] {
  const idle = idleTime(warehouse)
  const found: { from: number; to: number; rate: number }[] = []
  for (const { from, to, rate } of spans) {
    const last = found.at(-1)
    const stop = warehouse.stops?.find((each) => each >= to) ?? Number.POSITIVE_INFINITY
    const until = Math.max(to, Math.min(to + idle, stop, now))
    if (last === undefined || from > last.to) found.push({ from, to: Math.max(until, from + leastMs), rate })
    else if (last.rate === rate) last.to = Math.max(last.to, until)
    else {
      found.push({ from, to: Math.max(until, last.to), rate })
      last.to = from
    }
  }
  return found
}

function hoursOf(spans: readonly Span[]): readonly number[] {
  const hours = new Set<number>()
  for (const { from, to } of spans)
    for (let hour = from - (from % hourMs); hour < to; hour += hourMs) hours.add(hour)
  return [...hours].sort((left, right) => left - right)
}

const cost = (spans: readonly Span[], from: number, to: number): number =>
  spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)) * span.rate,
    0,
  )
