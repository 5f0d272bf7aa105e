import { wholeMicros } from '../translate-cast.ts'

/** So many of a unit as an interval of DuckDB's. The count is SQL for a whole number. */
export function unitsOf(unit: string, count: string): string {
  switch (unit) {
    case 'quarter':
      return `to_months(3 * (${count}))`
    case 'week':
      return `to_days(7 * (${count}))`
    case 'nanosecond':
      return `to_microseconds(${wholeMicros(`(${count}) / 1000.0`)})`
    default:
      return `to_${unit}s(${count})`
  }
}
