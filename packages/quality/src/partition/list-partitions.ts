import { assertNever } from '@mesh/core'
import { invalidPartitions } from '../errors.ts'
import type { RuleValue } from '../rule/rule-value.ts'
import type { Partition } from './partition.ts'
import type { PartitionedTable } from './partition-options.ts'

/** The parts of a table, each once. @throws QUALITY.INVALID_PARTITIONS for a day that is none, or too many of them. */
export function listPartitions(table: PartitionedTable): readonly Partition[] {
  switch (table.kind) {
    case 'files': {
      const versions = new Map(table.files.map(({ path, version }) => [path, version]))
      return [...versions].map(([id, version]) => ({ id, version, again: false }))
    }
    case 'days':
      return daysBetween(table.from, table.to).map((day) => column(day, table.again))
    case 'values':
      return [...new Set(table.values.map(String))].map((value) => column(value, table.again))
    default:
      return assertNever(table, 'partitions')
  }
}

const column = (id: string, again: readonly RuleValue[] = []): Partition => ({
  id,
  version: '',
  again: again.some((each) => String(each) === id),
})

const dayMs = 86_400_000
/** A century. */
const mostDays = 36_525

function daysBetween(from: string, to: string): readonly string[] {
  const [first, last] = [dayOf(from), dayOf(to)]
  const count = Math.max(0, (last - first) / dayMs + 1)
  if (count > mostDays) throw invalidPartitions(`There are ${count} days from ${from} to ${to}.`)
  return Array.from({ length: count }, (_, index) => isoDay(first + index * dayMs))
}

function dayOf(text: string): number {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(at) || isoDay(at) !== text) throw invalidPartitions(`${JSON.stringify(text)} is no day.`)
  return at
}

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10)
