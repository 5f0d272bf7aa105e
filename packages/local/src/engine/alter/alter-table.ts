import { assertNever } from '@mesh/core'
import type { AlterAction } from '@mesh/sql'
import type { Table } from '../../catalog/object/relation.ts'
import type { Execution } from '../execution.ts'
import { touch } from '../transactions.ts'
import { addColumns } from './add-columns.ts'
import { addConstraint, alterConstraint, dropConstraint } from './alter-keys.ts'
import { dropColumns } from './drop-columns.ts'
import { renameColumn } from './rename-column.ts'

/** What only tables know. */
export type TableAction = Extract<
  AlterAction,
  {
    kind:
      | 'addColumns'
      | 'dropColumns'
      | 'renameColumn'
      | 'addConstraint'
      | 'dropConstraint'
      | 'alterConstraint'
  }
>

/** Changes the columns or the keys of a table. */
export async function alterTable(execution: Execution, table: Table, action: TableAction): Promise<void> {
  switch (action.kind) {
    case 'addColumns':
      await addColumns(execution, table, action)
      break
    case 'dropColumns':
      await dropColumns(execution, table, action)
      break
    case 'renameColumn':
      renameColumn(execution, table, action)
      break
    case 'addConstraint':
      return addConstraint(execution, table, action)
    case 'dropConstraint':
      return dropConstraint(table, action)
    case 'alterConstraint':
      return alterConstraint(table, action)
    default:
      assertNever(action, 'table action')
  }
  touch(execution, table)
}
