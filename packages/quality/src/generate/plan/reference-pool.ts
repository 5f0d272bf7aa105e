import type { QualifiedName } from '@mesh/core'
import { notGenerable } from '../../errors.ts'
import { keeper } from '../domain/keeper.ts'
import type { ColumnNeeds, ReferenceNeeds } from '../needs/table-needs.ts'
import { adaptValue } from '../source/adapt-value.ts'
import type { ParentTable } from './plan-context.ts'
import type { Pool } from './pool.ts'

/** What a reference has to know of its table and of others. */
export interface ReferenceScope {
  readonly table: string
  readonly parent: (table: QualifiedName) => ParentTable | undefined
  readonly needsOf: (column: string) => ColumnNeeds
}

/** Rows of a referred table that are looked at to see whether all will do. */
const mostSampled = 2_000
/** And when not all of them will. */
const mostSearched = 100_000

/** The value of a column in the row of a parent at a position. */
type ValueAt = (column: string, position: number) => unknown

/** The rows of a referred table whose values the referring columns may have, and that the tables of other references have too. */
export function referencePool(
  { columns, table, targets }: ReferenceNeeds,
  others: readonly ReferenceNeeds[],
  scope: ReferenceScope,
): Pool {
  const parent = scope.parent(table)
  if (parent === undefined) throw notGenerable(scope.table, `nothing is known of ${table.name}`)
  const sources = new Map(
    columns.map((column, index) => [column, parent.source(targets[index] ?? '')] as const),
  )
  const adapters = new Map(
    columns.map((column) => [column, adaptValue(scope.needsOf(column).property)] as const),
  )
  const [only] = sources.values()
  const single = sources.size === 1 ? only : undefined
  const size = single === undefined ? parent.rows : single.withValue
  const rowOf = single === undefined ? (rank: number) => rank : single.rowOf
  const valueAt: ValueAt = (column, position) => {
    const value = sources.get(column)?.valueAt(rowOf(position)) ?? null
    return value === null ? null : adapters.get(column)?.(value)
  }
  const isUsable = usable(columns, valueAt, others, scope)
  const samples = Math.min(size, mostSampled)
  const sampled = Array.from({ length: samples }, (_, index) => Math.floor((index * size) / samples))
  const kept =
    others.length === 0 && sampled.every(isUsable)
      ? undefined
      : positions(Math.min(size, mostSearched)).filter(isUsable)
  return {
    size: kept?.length ?? size,
    at: (column, position) => valueAt(column, kept === undefined ? position : (kept[position] ?? 0)),
    isDistinct: single === undefined ? parent.isKey(targets) : single.isDistinct,
  }
}

/** Tells whether the row at a position of the parent has values that the columns may have. */
function usable(
  columns: readonly string[],
  valueAt: ValueAt,
  others: readonly ReferenceNeeds[],
  scope: ReferenceScope,
): (position: number) => boolean {
  const keepers = columns.map((column) => {
    const { property, rules } = scope.needsOf(column)
    return { column, keeps: keeper(property, rules) }
  })
  const known = others.map((other) => ({ columns: other.columns, keys: keysOf(other, columns, scope) }))
  return (position) =>
    keepers.every(({ column, keeps }) => {
      const value = valueAt(column, position)
      return value !== null && keeps(value)
    }) &&
    known.every((other) => other.keys.has(keyText(other.columns.map((column) => valueAt(column, position)))))
}

/** The values that a reference may have, as texts. */
function keysOf(
  { columns, table, targets }: ReferenceNeeds,
  within: readonly string[],
  scope: ReferenceScope,
): ReadonlySet<string> {
  const parent = scope.parent(table)
  if (parent === undefined || columns.some((column) => !within.includes(column)))
    throw notGenerable(
      `${scope.table}.${columns.join(' and ')}`,
      'it shares columns with another reference',
      'Leave one of the relationships out.',
    )
  const sources = targets.map((target) => parent.source(target))
  return new Set(
    positions(Math.min(parent.rows, mostSearched)).map((row) =>
      keyText(sources.map((source) => source.valueAt(row))),
    ),
  )
}

const keyText = (values: readonly unknown[]): string => JSON.stringify(values.map(String))

const positions = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, position) => position)
