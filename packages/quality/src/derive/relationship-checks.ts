import type { PropertyRelationship } from '@mesh/contracts'
import { deriveCheck } from './derive-check.ts'
import type { Derived, DerivedTable } from './derived-table.ts'
import { type FoundColumn, findColumnAt, findNamedColumn } from './find-columns.ts'
import { notChecked } from './not-checked.ts'

/** Where the columns that a relationship names are looked for. */
export interface ReferenceScope {
  /** The tables of this contract, by name. */
  readonly tables: ReadonlyMap<string, DerivedTable>
  /** The tables of the contract in another file; nothing when it is not known. */
  readonly tablesOf: (file: string) => ReadonlyMap<string, DerivedTable> | undefined
}

/** The check of a foreign key from columns of a table, with exact names, to the columns that a contract names. */
export function deriveRelationship(
  table: DerivedTable,
  columns: readonly string[],
  { to }: PropertyRelationship,
  pointer: string,
  scope: ReferenceScope,
): Derived {
  const targets = typeof to === 'string' ? [to] : to
  const found = targets.map((target) => findTarget(target, scope))
  const lost = targets.find((_, index) => found[index] === undefined)
  if (lost !== undefined)
    return notChecked(
      'QUALITY.REFERENCE_UNRESOLVED',
      'warning',
      pointer,
      `Nothing is known of ${JSON.stringify(lost)}, so nobody checks that the values exist there.`,
      'Give deriveChecks the other contract with the option `resolve`.',
    )
  const known = found.filter((each) => each !== undefined)
  const [first] = known
  if (first === undefined || known.length !== columns.length)
    return notChecked(
      'QUALITY.RULE_INVALID',
      'error',
      pointer,
      `The relationship goes from ${columns.length} columns to ${known.length}.`,
    )
  if (known.some((each) => each.table !== first.table))
    return notChecked('QUALITY.RULE_INVALID', 'error', pointer, 'The relationship goes to several tables.')
  const references = { table: first.table.name, columns: known.map(({ column }) => column) }
  return deriveCheck(table, { kind: 'orphanRows', columns, references }, pointer)
}

function findTarget(target: string, { tables, tablesOf }: ReferenceScope): FoundColumn | undefined {
  const hash = target.indexOf('#')
  const there = hash < 0 ? tables : tablesOf(target.slice(0, hash))
  const path = target.slice(hash + 1)
  return there && (findColumnAt(there, path) ?? findNamedColumn(there, path))
}
