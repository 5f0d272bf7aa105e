import type { CopyIntoTable } from '../../tree/dml/copy-into-table.ts'
import type { BoundQuery } from '../bound-query.ts'
import type { BoundWrite } from '../bound-statement.ts'
import type { BindContext } from '../context/bind-context.ts'
import { filesRelation } from '../relation/files-relation.ts'
import { pairColumns } from './pair-columns.ts'
import { writeTarget } from './write-target.ts'

/** COPY INTO a table: from a query over files column by column, from files alone all columns at once. */
export function bindCopy(
  context: BindContext,
  { table: name, columns: list, from, span }: CopyIntoTable,
): BoundWrite {
  const { table, known, relation } = writeTarget(context, name)
  const query = from?.kind === 'query' ? context.bind(from, undefined) : queryOfFiles(from)
  const columns = pairColumns(context, relation, list, query.columns, from?.span ?? span)
  return { action: 'insert', target: table, known, columns, query }
}

function queryOfFiles(from: Exclude<CopyIntoTable['from'], { readonly kind: 'query' }>): BoundQuery {
  const files = filesRelation(from)
  return { columns: files.columns, relations: [files], influences: [], queries: [] }
}
