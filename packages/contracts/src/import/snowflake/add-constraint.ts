import { type Constraint, renderSql, toQualifiedName } from '@mesh/sql'
import type { DraftTable } from '../draft/draft-table.ts'
import type { StatementContext } from './statement-context.ts'

/** Adds a key or a check to a table; one that stands within a column is about that column. */
export function addConstraint(
  table: DraftTable,
  constraint: Constraint,
  { report }: StatementContext,
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
  if (constraint.comment !== undefined) report(`A constraint of ${table.name.name}: its comment is not kept`)
  const own = constraint.columns.map(({ name }) => name)
  const columns = own.length === 0 && column !== undefined ? [column] : own
  if (constraint.kind === 'keyConstraint') {
    table.keys.push({ kind: constraint.type === 'UNIQUE' ? 'unique' : 'primary', columns })
    return
  }
  const referenced = constraint.referencedColumns.map(({ name }) => name)
  const { database, schema } = table.name
  table.keys.push({
    kind: 'foreign',
    columns,
    references: {
      table: {
        ...(database !== undefined && { database }),
        ...(schema !== undefined && { schema }),
        ...toQualifiedName(constraint.references),
      },
      columns: referenced,
    },
  })
}
