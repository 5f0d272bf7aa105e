import type { Query, Statement } from '@mesh/sql'
import type { DraftTable } from '../draft/draft-table.ts'
import { addColumn } from './add-column.ts'
import { addConstraint } from './add-constraint.ts'
import { copyDraft } from './copy-draft.ts'
import { meshProperty } from './mesh-property.ts'
import { policyProperties } from './policy-property.ts'
import { queryColumns } from './query-columns.ts'
import { startDraft } from './start-draft.ts'
import type { StatementContext } from './statement-context.ts'

/** Every CREATE of a table that has columns. */
export type TableStatement = Extract<
  Statement,
  {
    kind:
      | 'createTable'
      | 'createHybridTable'
      | 'createIcebergTable'
      | 'createDynamicTable'
      | 'createExternalTable'
      | 'createInteractiveTable'
      | 'createEventTable'
  }
>

/** Creates a table; the columns of AS and what their types are come from the query. */
export function createTable(statement: TableStatement, context: StatementContext): void {
  const draft = startDraft(statement, physicalTypes[statement.kind], context)
  if (draft === undefined) return
  for (const column of statement.columns) addColumn(draft, column, context)
  if (statement.source?.kind === 'tableLike') copyDraft(draft, statement.source.table, context)
  else if (statement.source !== undefined)
    context.report(`The columns of ${draft.name.name} are those of something else; they are not imported`)
  if (statement.query !== undefined) addQuery(draft, statement.query, context)
  for (const constraint of statement.constraints) addConstraint(draft, constraint, context)
  draft.customProperties.push(...policyProperties(statement.policies, context))
  if (statement.clusterBy.length > 0)
    context.report(`The clustering of ${draft.name.name} is not kept`, 'info')
  for (const { key } of statement.properties)
    context.report(`${key} of ${draft.name.name} is not kept`, 'info')
  for (const { name, type } of draft.columns)
    if (type === undefined && statement.query !== undefined)
      context.report(`The type of column ${name} of ${draft.name.name} is known to its query only`, 'info')
}

const physicalTypes: Readonly<Record<string, string | undefined>> = {
  createHybridTable: 'hybrid table',
  createIcebergTable: 'iceberg table',
  createDynamicTable: 'dynamic table',
  createExternalTable: 'external table',
  createInteractiveTable: 'interactive table',
  createEventTable: 'event table',
}

/** Keeps a query, and gives the columns what it says of them: all of them where none is named, else their types in order. */
export function addQuery(draft: DraftTable, query: Query, context: StatementContext): void {
  const { start, end } = query.span
  draft.customProperties.push(meshProperty('query', context.text.slice(start, end)))
  const found = queryColumns(query, context)
  if (found === undefined && draft.columns.length === 0)
    context.report(
      `The columns of ${draft.name.name} are those of a table that is not in the script; they are not imported`,
    )
  if (draft.columns.length === 0) draft.columns.push(...(found ?? []))
  else if (found?.length === draft.columns.length)
    for (const [index, column] of draft.columns.entries()) {
      const type = found[index]?.type
      if (column.type === undefined && column.physicalType === undefined && type !== undefined)
        column.type = type
    }
}
