import { type Constraint, renderSql } from '@mesh/sql'
import type { DraftTable } from '../draft/draft-table.ts'
import type { StatementContext } from './statement-context.ts'
import { storedObject } from './stored-object.ts'

/** Adds a key or a check to a table; one that stands within a column is about that column. */
export function addConstraint(
  table: DraftTable,
  constraint: Constraint,
  context: StatementContext,
  column?: string,
): void {
  if (constraint.kind === 'checkConstraint') {
    const { name, condition } = constraint
    table.quality.push({
      type: 'sql',
      ...(name !== undefined && { name: name.name }),
      query: `SELECT COUNT(*) FROM \${table} WHERE NOT (${renderSql(condition, { comments: false })})`,
      mustBe: 0,
    })
    return
  }
  if (constraint.comment !== undefined)
    context.report(`A constraint of ${table.name.name}: its comment is not kept`)
  const own = constraint.columns.map(({ name }) => name)
  const called = constraint.name === undefined ? {} : { name: constraint.name.name }
  const columns = own.length === 0 && column !== undefined ? [column] : own
  if (constraint.kind === 'keyConstraint') {
    table.keys.push({ kind: constraint.type === 'UNIQUE' ? 'unique' : 'primary', columns, ...called })
    return
  }
  const referenced = constraint.referencedColumns.map(({ name }) => name)
  const { database, schema } = table.name
  const target = storedObject(constraint.references, {
    ...context,
    session: { ...(database !== undefined && { database }), ...(schema !== undefined && { schema }) },
  })
  if (target === undefined) return
  table.keys.push({
    kind: 'foreign',
    columns,
    ...called,
    references: {
      table: target,
      columns: referenced,
    },
  })
}
