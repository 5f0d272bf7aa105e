import type { Check } from '../check/check.ts'
import { deriveCheck } from './derive-check.ts'
import type { DerivedTable } from './derived-table.ts'

/** The check that a table has the columns of its contract; more columns are no difference, nor is another order. */
export function deriveSchema(table: DerivedTable, by: 'types' | 'names'): Check {
  const expected = by === 'types' ? table.expected : table.expected.map(({ name }) => ({ name }))
  return deriveCheck(
    table,
    { kind: 'schemaDifferences', expected, additional: 'allowed', order: 'any' },
    `${table.pointer}/properties`,
  )
}
