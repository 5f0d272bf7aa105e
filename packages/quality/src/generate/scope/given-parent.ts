import type { GivenTable } from '../generate-options.ts'
import type { TableNeeds } from '../needs/table-needs.ts'
import type { ParentTable } from '../plan/plan-context.ts'
import { givenSource } from '../source/given-source.ts'

/** A table whose rows are there already. Rows may have the contract's names of columns or the stored ones. */
export function givenParent({ rows }: GivenTable, { name, columns }: TableNeeds): ParentTable {
  const keyOf = (stored: string) => {
    const written = columns.get(stored)?.property.name ?? stored
    return rows.some((row) => Object.hasOwn(row, written)) ? written : stored
  }
  return {
    name,
    rows: rows.length,
    source: (stored) => givenSource(rows, keyOf(stored)),
    isKey: (stored) => {
      const keys = stored.map(keyOf)
      const seen = new Set(rows.map((row) => JSON.stringify(keys.map((key) => String(row[key])))))
      return seen.size === rows.length
    },
  }
}
