import type { Attached } from '../catalog/object/column.ts'
import type { Policy } from '../catalog/object/policy.ts'
import type { Table } from '../catalog/object/relation.ts'
import { invalidStatement } from '../errors/statement-failures.ts'

/** Checks that no policy of a table takes a column that is to go, other than the one that masks it. @throws SQL.SYNTAX. */
export function assertFreeOfPolicies({ columns, rowAccess }: Table, name: string): void {
  const others = columns.flatMap((each) => (each.name === name ? [] : [each.masking]))
  const taking = [rowAccess, ...others].find((each) => each?.columns.includes(name))
  if (taking !== undefined)
    throw invalidStatement(`Cannot drop column '${name}': the policy '${taking.policy.name}' takes it.`)
}

/** Tells the policies of a table that a column has another name. */
export function renameInPolicies(table: Table, from: string, to: string): void {
  const renamed = <Kind extends Policy>(attached: Attached<Kind> | undefined): Attached<Kind> | undefined =>
    attached && { ...attached, columns: attached.columns.map((each) => (each === from ? to : each)) }
  table.rowAccess = renamed(table.rowAccess)
  for (const each of table.columns) each.masking = renamed(each.masking)
}
