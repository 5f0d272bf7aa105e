import type { AddConstraint, AlterConstraint, DropConstraint } from '@mesh/sql'
import type { Table, TableKey } from '../../catalog/object/relation.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import type { Execution } from '../execution.ts'
import { addKey } from '../relation/add-key.ts'

/** ADD CONSTRAINT. Unlike in CREATE TABLE, the columns of a primary key take NULL if they did. */
export function addConstraint(execution: Execution, table: Table, { constraint }: AddConstraint): void {
  for (const column of addKey(execution, table, constraint)) column.nullable = true
}

/** DROP CONSTRAINT, DROP PRIMARY KEY, … */
export function dropConstraint(table: Table, action: DropConstraint): void {
  const exists = action.type !== 'CONSTRAINT' || table.keys.some((each) => each.name === action.name?.name)
  if (action.ifExists === true && !exists) return
  for (const each of keysOf(table, action)) table.keys.splice(table.keys.indexOf(each), 1)
}

/** ALTER CONSTRAINT: of what can be said of a constraint that is not enforced, RELY is what counts. */
export function alterConstraint(table: Table, action: AlterConstraint): void {
  const rely = action.characteristics.findLast((each) => each === 'RELY' || each === 'NORELY')
  for (const each of keysOf(table, action))
    if (rely !== undefined) table.keys[table.keys.indexOf(each)] = { ...each, rely: rely === 'RELY' }
}

/** RENAME CONSTRAINT. */
export function renameConstraint(table: Table, from: string, to: string): void {
  const at = table.keys.findIndex((each) => each.name === from)
  const key = table.keys[at]
  if (key === undefined) throw missing('Constraint', from, table)
  table.keys[at] = { ...key, name: to }
}

const kinds = { 'PRIMARY KEY': 'primary', UNIQUE: 'unique', 'FOREIGN KEY': 'foreign' } as const

function keysOf(
  table: Table,
  { type, name, columns }: Pick<DropConstraint, 'type' | 'name' | 'columns'>,
): readonly TableKey[] {
  const names = columns.map((each) => each.name).join()
  const isMeant = (key: TableKey) =>
    type === 'CONSTRAINT'
      ? key.name === name?.name
      : key.kind === kinds[type] && (names === '' || key.columns.join() === names)
  const found = table.keys.filter(isMeant)
  if (found.length === 0) throw missing(type, name?.name, table)
  return found
}

const missing = (type: string, name: string | undefined, table: Table) =>
  invalidStatement(
    `${type}${name === undefined ? '' : ` '${name}'`} does not exist for table '${table.name}'.`,
  )
