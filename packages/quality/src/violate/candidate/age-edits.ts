import { lowerType } from '@mesh/contracts'
import { allows } from '../../generate/needs/allows.ts'
import type { Edit } from '../edit.ts'
import type { ViolationContext } from '../violation-context.ts'
import { cellOf, columnOf } from './column-facts.ts'

const steps = [
  1, 2, 60, 61, 3_600, 3_601, 86_400, 86_401, 172_800, 604_800, 2_678_400, 31_622_400, 315_360_000,
  3_153_600_000,
]

/** Moments that are older, or newer, than a check allows. For the newest value all that are too new have to change. */
export function* ageEdits(context: ViolationContext): Iterable<readonly Edit[]> {
  const { check, rows, table, now, result } = context
  const { metric } = check
  if (metric.kind !== 'ageSeconds') return
  const column = columnOf(context, metric.column)
  if (column === undefined) return
  const isBroken = (age: number) => !allows(check, { value: age, rows: 1, nonNull: 1 })
  const start = typeof result.value === 'number' ? result.value : 0
  const type = lowerType(column.property)
  const spell = (age: number): string => {
    const iso = new Date(now - age * 1000).toISOString()
    if (type.kind === 'date') return iso.slice(0, 10)
    return `${iso.slice(0, 19)}${type.kind === 'timestamp' && type.zone !== 'ntz' ? 'Z' : ''}`
  }
  const filled = rows.map((_, row) => row).filter((row) => cellOf(context, column, row) != null)
  for (const age of steps.flatMap((step) => [start + step, start - step]).filter(isBroken)) {
    const value = spell(age)
    const isOlder = age > start
    const places =
      metric.of === 'newest' && isOlder
        ? filled.filter((row) => String(cellOf(context, column, row)) > value)
        : metric.of === 'oldest' && !isOlder
          ? filled.filter((row) => String(cellOf(context, column, row)) < value)
          : filled.slice(0, 1)
    yield places.map((row) => ({ kind: 'set', table: table.name, row, column: column.name, value }))
  }
}
