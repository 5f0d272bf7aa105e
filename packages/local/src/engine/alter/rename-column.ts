import type { RenameColumn } from '@mesh/sql'
import { listObjects } from '../../catalog/list-objects.ts'
import type { Table } from '../../catalog/object/relation.ts'
import { columnExists } from '../../errors/name-failures.ts'
import { renameInPolicies } from '../../governance/policy-columns.ts'
import { renameInMetrics } from '../../metric/rename-in-metrics.ts'
import { storedName } from '../../translate/stored-name.ts'
import type { Execution } from '../execution.ts'
import { invalidateViews } from '../relation/invalidate-views.ts'
import { columnOf } from '../run-dml.ts'
import { reshaping } from './reshaping.ts'

/** RENAME COLUMN, also in keys and policies. Queries of views keep the old name, as in Snowflake. */
export function renameColumn(execution: Execution, table: Table, { from, to, ifExists }: RenameColumn): void {
  if (ifExists === true && !table.columns.some((each) => each.name === from.name)) return
  const column = columnOf(table, from)
  const old = column.name
  if (old === to.name) return
  if (table.columns.some((each) => each.name === to.name)) throw columnExists(to.name)
  reshaping(execution, table)
  invalidateViews(execution, table)
  column.stored = storedName(column)
  column.name = to.name
  renameInPolicies(table, old, to.name)
  renameInMetrics(table, old, to.name)
  const renamed = (names: readonly string[]) => names.map((each) => (each === old ? to.name : each))
  table.keys.splice(
    0,
    table.keys.length,
    ...table.keys.map((key) => ({ ...key, columns: renamed(key.columns) })),
  )
  for (const other of listObjects(execution.state.catalog.account)) {
    if (other.kind !== 'TABLE') continue
    for (const [index, key] of other.keys.entries())
      if (key.references?.table === table)
        other.keys[index] = {
          ...key,
          references: { ...key.references, columns: renamed(key.references.columns) },
        }
  }
}
