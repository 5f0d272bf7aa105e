import { InternalError } from '@mesh/core'
import type { OutputColumn } from '../translate/emitted.ts'
import type { RowsRelation } from '../translate/translation.ts'
import type { Fact, Facts } from './fact.ts'
import type { World } from './world.ts'

/** A view of the account: its columns, and what it shows of a world. */
export interface InventoryView {
  readonly columns: readonly OutputColumn[]
  /** @param isRead - whether the statement may read a column */
  relation(world: World, parts: readonly string[], isRead: (column: string) => boolean): RowsRelation
}

/** A view that tells some facts of entries, in the order of the names. */
export function inventoryView<Entry>(
  entries: (world: World) => readonly Entry[],
  facts: Facts<Entry>,
  names: string,
): InventoryView {
  const told = names.split(' ').map((name): readonly [string, Fact<Entry>] => {
    const fact = facts[name]
    if (fact === undefined) throw new InternalError(`no fact ${name}`)
    return [name, fact]
  })
  const columns = told.map(([name, { type }]): OutputColumn => ({ name, type }))
  return {
    columns,
    relation: (world, parts, isRead) => {
      const all = entries(world)
      const lookUps = told.flatMap(([name, { lookUp }], column) =>
        lookUp === undefined || !isRead(name) ? [] : [{ column, from: lookUp(all, world) }],
      )
      const of = (entry: Entry) =>
        told.map(([name, fact]) => {
          if (fact.lookUp !== undefined && !isRead(name)) return null
          const value = fact.of(entry, world)
          return value === '' ? null : value
        })
      return { kind: 'rows', columns, rows: all.map(of), parts, lookUps }
    },
  }
}
