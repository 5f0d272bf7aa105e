import { type Constraint, toQualifiedName } from '@mesh/sql'
import type { Column } from '../../catalog/object/column.ts'
import type { Table, TableKey } from '../../catalog/object/relation.ts'
import { invalidName } from '../../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import type { Execution } from '../execution.ts'
import { findObject } from '../find-object.ts'

/** Adds a key to a table. A primary key makes its columns NOT NULL, as in Snowflake. */
export function addKey(
  execution: Execution,
  table: Table,
  constraint: Constraint,
  column?: string,
): readonly Column[] {
  if (constraint.kind === 'checkConstraint') throw unsupportedFeature('CHECK')
  const { catalog } = execution.state
  const names =
    constraint.columns.length === 0 && column !== undefined
      ? [column]
      : constraint.columns.map((each) => each.name)
  const columns = names.map((name) => {
    const found = table.columns.find((each) => each.name === name)
    if (found === undefined) throw invalidName(name)
    return found
  })
  const common = {
    columns: names,
    rely: constraint.characteristics.includes('RELY'),
    createdOn: catalog.now(),
    name: constraint.name?.name ?? `SYS_CONSTRAINT_${crypto.randomUUID()}`,
  }
  if (constraint.kind === 'foreignKeyConstraint') {
    const target = findObject(catalog, 'TABLE', toQualifiedName(constraint.references), execution.session)
    if (target.kind !== 'TABLE') throw invalidStatement('A foreign key can refer to a table only')
    if (target.temporaryIn !== table.temporaryIn)
      throw invalidStatement('A foreign key cannot refer from a permanent table to a temporary one, or back')
    const primary = target.keys.find((each) => each.kind === 'primary')?.columns ?? []
    const referenced = constraint.referencedColumns.map((each) => each.name)
    const key: TableKey = {
      ...common,
      kind: 'foreign',
      references: { table: target, columns: referenced.length === 0 ? primary : referenced },
    }
    table.keys.push(key)
    return []
  }
  const kind = constraint.type === 'PRIMARY KEY' ? 'primary' : 'unique'
  if (kind === 'primary' && table.keys.some((each) => each.kind === 'primary'))
    throw invalidStatement(`primary key already exists for table '${table.name}'`)
  table.keys.push({ ...common, kind })
  const tightened = kind === 'primary' ? columns.filter((each) => each.nullable) : []
  for (const each of tightened) each.nullable = false
  return tightened
}
