import type { CreateMaterializedView, CreateTable, CreateView } from '@mesh/sql'
import type { Table, View } from '../../catalog/object/relation.ts'
import { maskColumn, restrictRows } from '../../governance/attach-policy.ts'
import type { Execution } from '../execution.ts'

/** Sets the policies that CREATE names on the columns and on the whole. */
export function setPolicies(
  execution: Execution,
  relation: Table | View,
  create: CreateTable | CreateView | CreateMaterializedView,
): void {
  for (const [index, { policies }] of create.columns.entries()) {
    const column = relation.columns[index]
    for (const each of policies)
      if (column !== undefined) maskColumn(execution, relation, column, each, false)
  }
  for (const each of create.policies) restrictRows(execution, relation, each)
}
