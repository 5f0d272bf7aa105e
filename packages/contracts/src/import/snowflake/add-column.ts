import { type ColumnDefinition, renderSql } from '@mesh/sql'
import type { DraftColumn, DraftTable } from '../draft/draft-table.ts'
import { addConstraint } from './add-constraint.ts'
import { columnType } from './column-type.ts'
import { meshProperty } from './mesh-property.ts'
import { policyProperties } from './policy-property.ts'
import type { StatementContext } from './statement-context.ts'
import { storedTags } from './stored-tags.ts'

/** Adds a column to a table, with the keys that stand within it. */
export function addColumn(table: DraftTable, column: ColumnDefinition, context: StatementContext): void {
  const { name, type, comment, computed } = column
  const lost = [
    ...(column.collation === undefined ? [] : ['its collation']),
    ...(column.privacyDomain === undefined ? [] : ['its privacy domain']),
  ]
  for (const each of lost) context.report(`Column ${name.name} of ${table.name.name}: ${each} is not kept`)
  const draft: DraftColumn = {
    name: name.name,
    ...(type !== undefined && columnType(type)),
    required: column.notNull,
    ...(comment !== undefined && { comment }),
    tags: [...storedTags(column.tags, context)],
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
      ...policyProperties(column.policies, context),
    ],
  }
  table.columns.push(draft)
  for (const constraint of column.constraints) addConstraint(table, constraint, context, name.name)
}
