import { type ColumnDefinition, renderSql, toQualifiedName } from '@mesh/sql'
import type { DraftColumn, DraftTable } from '../draft/draft-table.ts'
import { addConstraint } from './add-constraint.ts'
import { columnType } from './column-type.ts'
import type { StatementContext } from './statement-context.ts'

/** Adds a column to a table, with the keys that stand within it. */
export function addColumn(table: DraftTable, column: ColumnDefinition, context: StatementContext): void {
  const { name, type, comment, computed } = column
  const lost = [
    ...(column.collation === undefined ? [] : ['its collation']),
    ...(column.privacyDomain === undefined ? [] : ['its privacy domain']),
    ...column.policies.map((each) => `its ${each.type.toLowerCase()} policy`),
  ]
  for (const each of lost) context.report(`Column ${name.name} of ${table.name.name}: ${each} is not kept`)
  if (type === undefined)
    context.report(`The type of column ${name.name} of ${table.name.name} is known to a query only`, 'info')
  const draft: DraftColumn = {
    name: name.name,
    ...(type !== undefined && columnType(type)),
    required: column.notNull,
    ...(comment !== undefined && { comment }),
    tags: column.tags.map(({ name: tag, value }) => ({ tag: toQualifiedName(tag), value })),
    ...(computed !== undefined && { transformLogic: renderSql(computed) }),
    customProperties: [
      ...(column.default === undefined ? [] : [meshProperty('default', renderSql(column.default))]),
      ...(column.identity === undefined
        ? []
        : [
            meshProperty('identity', {
              start: column.identity.start,
              increment: column.identity.increment,
            }),
          ]),
    ],
  }
  table.columns.push(draft)
  for (const constraint of column.constraints) addConstraint(table, constraint, context, name.name)
}

/** What ODCS has no field for, under the vendor of this SDK. */
export const meshProperty = (property: string, value: unknown) => ({ property, value, vendor: 'mesh' })
