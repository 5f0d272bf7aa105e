import { deriveCheck } from './derive-check.ts'
import type { Derived, DerivedTable } from './derived-table.ts'
import { notChecked } from './not-checked.ts'

/** The check that a table has the columns of its contract; more columns are no difference, nor is another order. */
export function deriveSchema(table: DerivedTable, by: 'types' | 'names'): Derived {
  const pointer = `${table.pointer}/properties`
  const names = table.expected.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined)
    return notChecked('QUALITY.RULE_INVALID', 'error', pointer, `Several properties are stored as ${twice}.`)
  const expected = by === 'types' ? table.expected : table.expected.map(({ name }) => ({ name }))
  return deriveCheck(
    table,
    { kind: 'schemaDifferences', expected, additional: 'allowed', order: 'any' },
    pointer,
  )
}
