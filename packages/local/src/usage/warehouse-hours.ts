import type { Warehouse } from '../catalog/securable.ts'
import type { LoggedQuery } from './query-log.ts'

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
/** How long it goes on after its last statement. Source: https://docs.snowflake.com/en/sql-reference/sql/create-warehouse */
const idleMs = 600_000

const sizes = [
  'XSMALL',
  'SMALL',
  'MEDIUM',
  'LARGE',
  'XLARGE',
  'XXLARGE',
  'XXXLARGE',
  'X4LARGE',
  'X5LARGE',
  'X6LARGE',
]
const otherNames: Readonly<Record<string, string>> = {
  '2XLARGE': 'XXLARGE',
  '3XLARGE': 'XXXLARGE',
  '4XLARGE': 'X4LARGE',
  '5XLARGE': 'X5LARGE',
  '6XLARGE': 'X6LARGE',
}

/** Credits of a warehouse for an hour: one for the smallest, twice as many for each size. */
function creditsAnHour(size: string): number {
  const plain = size.toUpperCase().replaceAll('-', '').replaceAll(' ', '')
  const at = sizes.indexOf(otherNames[plain] ?? plain)
  return 2 ** Math.max(0, at)
}

/**
 * What warehouses cost, hour by hour, from the statements that were run: a warehouse runs from its first statement until ten minutes
 * after its last, and is billed by the second, for a minute at least. This is a simulation: nothing here runs on a warehouse.
 *
 * Source: https://docs.snowflake.com/en/user-guide/cost-understanding-compute#virtual-warehouse-credit-usage
 */
export function warehouseHours(
  warehouses: Iterable<Warehouse>,
  queries: Iterable<LoggedQuery>,
  now: number,
): readonly WarehouseHour[] {
  const executed = [...queries].filter(usesWarehouse)
  return [...warehouses].flatMap((warehouse) => {
    const own = executed
      .filter((each) => each.warehouse === warehouse.name)
      .map((each) => ({ from: each.startedAt, to: each.endedAt ?? now }))
    const rate = creditsAnHour(warehouse.size) / hourMs
    return hoursOf(own).flatMap((from) => {
      const to = from + hourMs
      const ran = overlap(runs(own, now), from, to)
      return ran === 0
        ? []
        : [{ warehouse, from, to, credits: ran * rate, attributed: overlap(own, from, to) * rate }]
    })
  })

  function hoursOf(spans: readonly Span[]): readonly number[] {
    const hours = new Set<number>()
    for (const { from, to } of runs(spans, now))
      for (let hour = from - (from % hourMs); hour < to; hour += hourMs) hours.add(hour)
    return [...hours].sort((left, right) => left - right)
  }
}

interface Span {
  readonly from: number
  readonly to: number
}

/** When a warehouse was running that executed statements at some times. */
function runs(spans: readonly Span[], now: number): readonly Span[] {
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of [...spans].sort((left, right) => left.from - right.from)) {
    const last = merged.at(-1)
    const until = Math.max(to + idleMs, from + leastMs)
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, until)
    else merged.push({ from, to: until })
  }
  return merged.map(({ from, to }) => ({ from, to: Math.max(Math.min(to, now), from + leastMs) }))
}

const overlap = (spans: readonly Span[], from: number, to: number): number =>
  spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)), 0)

/** Statements that only look at or change the control plane run on no warehouse. */
export const usesWarehouse = ({ warehouse, type, status }: LoggedQuery): boolean =>
  warehouse !== null && status !== 'RUNNING' && executedTypes.has(type)

const executedTypes: ReadonlySet<string> = new Set([
  'SELECT',
  'INSERT',
  'MULTI_TABLE_INSERT',
  'UPDATE',
  'DELETE',
  'MERGE',
  'COPY',
  'UNLOAD',
  'CREATE_TABLE_AS_SELECT',
  'CALL',
])
