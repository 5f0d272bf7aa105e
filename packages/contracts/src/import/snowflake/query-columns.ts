import { bindQuery, createCatalogOf, type Query } from '@mesh/sql'
import type { DraftColumn } from '../draft/draft-table.ts'
import type { StatementContext } from './statement-context.ts'

/** The columns that a query gives, by what the script says of its tables; undefined where it does not say all their names. */
export function queryColumns(
  query: Query,
  { drafts, session, text }: StatementContext,
): readonly DraftColumn[] | undefined {
  const catalog = createCatalogOf(
    drafts.map(({ name, columns }) => ({
      name,
      columns: columns.map(({ name: column, type }) => ({
        name: column,
        ...(type !== undefined && { type }),
      })),
    })),
  )
  const { columns } = bindQuery(query, catalog, session, { text })
  if (columns.some(({ open }) => open === true)) return undefined
  return columns.map(({ name, type }) => ({
    name,
    ...(type !== undefined && { type }),
    required: false,
    tags: [],
    customProperties: [],
  }))
}
