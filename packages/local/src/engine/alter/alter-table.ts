import { assertNever } from '@mesh/core'
import type { AlterAction } from '@mesh/sql'
import type { Table } from '../../catalog/securable.ts'
import { alreadyExists, invalidStatement, unsupportedFeature } from '../../errors.ts'
import { maskColumn } from '../../governance/attach-policy.ts'
import { assertFreeOfPolicies, renameInPolicies } from '../../governance/policy-columns.ts'
import { alterStorage } from '../../storage/alter-storage.ts'
import { dropCounter } from '../../storage/counter.ts'
import { presentTable } from '../../storage/stored.ts'
import { quoted } from '../../translate/emitted.ts'
import type { Execution } from '../execution.ts'
import { addKey } from '../relation/add-key.ts'
import { columnFrom } from '../relation/column-from.ts'
import { storedColumn } from '../relation/stored-column.ts'
import { columnOf } from '../run-dml.ts'
import { createIdentities } from '../sequence/create-identity.ts'
import { isNextValue } from '../sequence/default-text.ts'
import { touch } from '../transactions.ts'
import { reshaped } from './reshaped.ts'

type TableAction = Extract<
  AlterAction,
  { kind: 'addColumns' | 'dropColumns' | 'renameColumn' | 'addConstraint' | 'dropConstraint' }
>

/** Changes the columns or the keys of a table. */
export async function alterTable(execution: Execution, table: Table, action: TableAction): Promise<void> {
  switch (action.kind) {
    case 'addColumns':
      for (const definition of action.columns) {
        const known = table.columns.find((each) => each.name === definition.name.name)
        if (known !== undefined && action.ifNotExists) continue
        if (known !== undefined) throw alreadyExists(known.name)
        const column = columnFrom(execution, definition)
        if (table.columns.some((each) => each.name.toLowerCase() === column.name.toLowerCase()))
          throw unsupportedFeature(`columns named ${column.name} in two spellings`)
        if (column.identity !== undefined || isNextValue(column.default)) await assertEmpty(execution, table)
        await createIdentities(execution, table, [column])
        const bare = { ...column, nullable: true }
        await alterStorage(
          execution,
          table,
          `ADD COLUMN ${storedColumn(execution, bare)}`,
          `ADD COLUMN ${storedColumn(execution, { ...bare, default: null })}`,
        )
        if (!column.nullable)
          await alterStorage(execution, table, `ALTER COLUMN ${quoted(column.name)} SET NOT NULL`, null)
        table.columns.push(column)
        for (const each of definition.policies) maskColumn(execution, table, column, each, false)
        for (const each of definition.constraints) addKey(execution, table, each, column.name)
      }
      break
    case 'dropColumns':
      for (const name of action.columns) {
        if (action.ifExists && !table.columns.some((each) => each.name === name.name)) continue
        const column = columnOf(table, name)
        assertFreeOfPolicies(table, column.name)
        if (table.keys.some((each) => each.columns.includes(column.name)))
          throw invalidStatement(`Cannot drop column '${column.name}': it is part of a key.`)
        await alterStorage(execution, table, `DROP COLUMN ${quoted(column.name)}`)
        if (column.identity !== undefined) await dropCounter(execution, column.identity.counter)
        table.columns.splice(table.columns.indexOf(column), 1)
      }
      break
    case 'renameColumn': {
      const column = columnOf(table, action.from)
      const old = column.name
      if (
        table.columns.some(
          (each) => each !== column && each.name.toLowerCase() === action.to.name.toLowerCase(),
        )
      )
        throw alreadyExists(action.to.name)
      await alterStorage(execution, table, `RENAME COLUMN ${quoted(old)} TO ${quoted(action.to.name)}`)
      column.name = action.to.name
      renameInPolicies(table, old, action.to.name)
      table.keys.splice(
        0,
        table.keys.length,
        ...table.keys.map((key) => ({
          ...key,
          columns: key.columns.map((each) => (each === old ? action.to.name : each)),
        })),
      )
      break
    }
    case 'addConstraint':
      for (const column of addKey(execution, table, action.constraint))
        await alterStorage(execution, table, `ALTER COLUMN ${quoted(column.name)} SET NOT NULL`, null)
      return
    case 'dropConstraint': {
      const kinds = {
        'PRIMARY KEY': 'primary',
        UNIQUE: 'unique',
        'FOREIGN KEY': 'foreign',
        CONSTRAINT: null,
      } as const
      const kind = kinds[action.type]
      const names = action.columns.map((each) => each.name).join()
      const at = table.keys.findIndex((key) =>
        kind === null
          ? key.name === action.name?.name
          : key.kind === kind && (names === '' || key.columns.join() === names),
      )
      if (at < 0) throw invalidStatement(`${action.type} does not exist for table '${table.name}'.`)
      table.keys.splice(at, 1)
      return
    }
    default:
      assertNever(action, 'table action')
  }
  reshaped(execution, table)
  touch(execution, table)
}

/** Numbers for rows that are there already: refused, as in Snowflake. */
async function assertEmpty(execution: Execution, table: Table): Promise<void> {
  const rows = await execution.session.duck.run(
    `SELECT 1 FROM ${presentTable(table)} LIMIT 1`,
    [],
    execution.signal,
    (result) => result.getRows(),
  )
  if (rows.length > 0)
    throw invalidStatement(
      `Cannot add a column that numbers rows to table '${table.name}', which is not empty`,
    )
}
