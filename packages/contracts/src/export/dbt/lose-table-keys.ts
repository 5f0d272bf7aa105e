import type { PlacedTable } from '../contract-tables.ts'
import type { Loss } from '../loss.ts'

/** Reports the keys of several columns: a source has no constraints, and dbt itself no test of them. */
export function loseTableKeys({ table, pointer, columns }: PlacedTable, lose: (loss: Loss) => void): void {
  const key = columns.filter(({ property }) => property.primaryKey === true)
  for (const { pointer: place } of key.length > 1 ? key : [])
    lose({ pointer: `${place}/primaryKey`, message: 'A source cannot say a key of several columns' })
  for (const index of (table.relationships ?? []).keys())
    lose({
      pointer: `${pointer}/relationships/${index}`,
      message: 'A source cannot say a relationship of a whole table',
    })
}
