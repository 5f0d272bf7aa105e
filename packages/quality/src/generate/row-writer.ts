import type { TablePlan } from './plan/table-plan.ts'

/** Makes the row at a position of a table. */
export function rowWriter({ columns, source }: TablePlan): (row: number) => Record<string, unknown> {
  const names = columns.map(([name]) => name)
  const cells = columns.map(([, stored]) => source(stored).valueAt)
  // A copy has all its fields, `__proto__` too: setting them is faster than adding them.
  const empty: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, null]))
  return (row) => {
    const made = { ...empty }
    for (let at = 0; at < names.length; at += 1) made[names[at] ?? ''] = cells[at]?.(row)
    return made
  }
}
