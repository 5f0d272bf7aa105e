import type { PlacedTable } from '../contract-tables.ts'
import type { Loss } from '../loss.ts'

/** Reports the rules of a table: dbt itself has no test of a whole table. */
export function loseTableRules({ table, pointer }: PlacedTable, lose: (loss: Loss) => void): void {
  for (const index of (table.quality ?? []).keys())
    lose({ pointer: `${pointer}/quality/${index}`, message: 'dbt itself has no test that says this rule' })
}
