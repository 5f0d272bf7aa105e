import type { AddColumns } from '@mesh/sql'
import { nextId } from '../../catalog/next-id.ts'
import type { Table } from '../../catalog/object/relation.ts'
import { needsDefault } from '../../errors/column-failures.ts'
import { columnExists } from '../../errors/name-failures.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { maskColumn } from '../../governance/attach-policy.ts'
import { alterStorage } from '../../storage/alter-storage.ts'
import { storedNames, withStored } from '../../storage/stored-columns.ts'
import { quoted } from '../../translate/emitted.ts'
import { storedName } from '../../translate/stored-name.ts'
import type { Execution } from '../execution.ts'
import { addKey } from '../relation/add-key.ts'
import { columnFrom } from '../relation/column-from.ts'
import { storedColumn } from '../relation/stored-column.ts'
import { createIdentities } from '../sequence/create-identity.ts'
import { isNextValue } from '../sequence/default-text.ts'
import { hasRows } from './has-rows.ts'
import { reshaping } from './reshaping.ts'

/** ADD COLUMN: rows that are there have the default in it. */
export async function addColumns(execution: Execution, table: Table, action: AddColumns): Promise<void> {
  const { account } = execution.state.catalog
  reshaping(execution, table)
  for (const definition of action.columns) {
    const known = table.columns.find((each) => each.name === definition.name.name)
    if (known !== undefined && (action.ifNotExists || definition.ifNotExists)) continue
    if (known !== undefined) throw columnExists(known.name)
    const defined = columnFrom(execution, definition)
    const kept = defined.default === null ? defined : { ...defined, defaultStays: true }
    const [column = kept] = withStored([kept], storedNames(table), () => nextId(account))
    const numbers = column.identity !== undefined || isNextValue(column.default)
    if (numbers && (await hasRows(execution, table)))
      throw invalidStatement(
        `Cannot add a column that numbers rows to table '${table.name}', which is not empty`,
      )
    if (!column.nullable && column.default === null && (await hasRows(execution, table)))
      throw needsDefault(column.name, table.name)
    await createIdentities(execution, table, [column])
    await alterStorage(
      execution,
      table,
      `ADD COLUMN ${storedColumn(execution, { ...column, nullable: true })}`,
    )
    if (!column.nullable)
      await alterStorage(execution, table, `ALTER COLUMN ${quoted(storedName(column))} SET NOT NULL`, null)
    table.columns.push(column)
    for (const each of definition.policies) maskColumn(execution, table, column, each, false)
    for (const each of definition.constraints)
      for (const tightened of addKey(execution, table, each, column.name)) tightened.nullable = true
  }
}
