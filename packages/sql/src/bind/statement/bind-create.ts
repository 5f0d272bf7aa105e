import type { LogicalType } from '@mesh/core'
import type { ColumnDefinition } from '../../tree/ddl/column-definition.ts'
import type { ViewColumn } from '../../tree/ddl/create-view.ts'
import type { ObjectName } from '../../tree/name/object-name.ts'
import type { NodeBase } from '../../tree/node.ts'
import type { Query } from '../../tree/query/query.ts'
import { knownTypeOf } from '../../type/known-type-of.ts'
import type { BoundWrite } from '../bound-statement.ts'
import { isOpen } from '../column/open-column.ts'
import { renameColumns } from '../column/rename-columns.ts'
import { completeName } from '../complete-name.ts'
import type { BindContext } from '../context/bind-context.ts'
import { queryOfTable } from '../expression/query-of-table.ts'
import { writtenName } from '../relation/written-name.ts'
import { checkColumns } from './check-duplicates.ts'

/** A CREATE of any kind of table or view. */
export interface CreateWithColumns extends NodeBase {
  readonly name: ObjectName
  readonly columns: readonly (ColumnDefinition | ViewColumn)[]
  readonly query?: Query
  readonly recursive?: boolean
}

/** CREATE of a table or view from a query: its columns are those of the query, under the names of its column list. */
export function bindCreate(
  context: BindContext,
  { name, columns: list, recursive = false, span }: CreateWithColumns,
  tree: Query,
): BoundWrite {
  const query = context.bind(recursive ? recursiveQuery(name, list, tree) : tree, undefined)
  const names = list.map((column) => column.name)
  const columns = renameColumns(context, query.columns, names, names[0]?.span ?? span)
  checkColumns(context, columns, span)
  const types = new Map(list.map((column) => [column.name.name, declaredType(column)]))
  return {
    action: 'create',
    target: completeName(writtenName(name), context.session),
    known: true,
    columns: columns.map((value) => {
      const type = types.get(value.name) ?? value.type
      return { name: isOpen(value) ? '*' : value.name, ...(type !== undefined && { type }), value }
    }),
    query,
  }
}

const declaredType = (column: ColumnDefinition | ViewColumn): LogicalType | undefined =>
  column.kind === 'columnDefinition' && column.type !== undefined ? knownTypeOf(column.type) : undefined

/** A recursive view reads itself by its name, as a recursive common table does. */
function recursiveQuery({ parts }: ObjectName, list: CreateWithColumns['columns'], query: Query): Query {
  const name = parts.at(-1)
  if (name === undefined) return query
  const { span } = query
  const table = {
    kind: 'commonTable',
    name,
    columns: list.map((column) => column.name),
    query,
    span,
  } as const
  const itself = { kind: 'tableName', name: { kind: 'objectName', parts: [name], span }, span } as const
  return { ...queryOfTable(itself), with: { kind: 'with', recursive: true, tables: [table], span } }
}
