import type { QualifiedName } from '@mesh/core'
import { formatQualifiedName, isMeshError } from '@mesh/core'
import { parseStatement } from '../../parse/parse-statement.ts'
import type { Identifier } from '../../tree/name/identifier.ts'
import type { Span } from '../../tree/node.ts'
import type { Query } from '../../tree/query/query.ts'
import type { BoundQuery } from '../bound-query.ts'
import { passOn } from '../column/pass-on.ts'
import { nameKey } from '../name-key.ts'
import type { CatalogTable, SqlSession } from '../sql-catalog.ts'
import { type BindContext, report } from './bind-context.ts'
import { type BindInner, emptyContext } from './empty-context.ts'
import type { ViewExpansion } from './view-expansion.ts'

interface View {
  readonly query: Query
  readonly columns: readonly Identifier[]
  readonly text: string | undefined
}

/**
 * Looks into views: each is bound once, in the schema where it stands, however often it is read. Findings within a view are
 * told at the place that reads it; a view that reads itself is a finding too.
 */
export function createViewExpansion(outer: BindContext, bindInner: BindInner): ViewExpansion {
  const bound = new Map<string, BoundQuery | undefined>()
  const open: QualifiedName[] = []

  const bind: ViewExpansion['bind'] = (table, span) => {
    const key = nameKey(table.name)
    if (open.some((each) => nameKey(each) === key)) {
      report(outer, span, {
        code: 'SQL.VIEW_CYCLE',
        message: `A view reads itself: ${[...open, table.name].map(formatQualifiedName).join(' reads ')}`,
        hint: 'Correct one of the definitions; its columns were taken from the catalog.',
      })
      return undefined
    }
    if (bound.has(key)) return bound.get(key)
    open.push(table.name)
    const query = bindView(table, span, (message) =>
      report(outer, span, {
        code: 'SQL.VIEW_DEFINITION',
        severity: 'warning',
        message: `In the view ${formatQualifiedName(table.name)}: ${message}`,
        hint: 'Correct the definition that the catalog gives, or bind without looking into views.',
      }),
    )
    open.pop()
    bound.set(key, query)
    return query
  }

  const bindView = (
    table: CatalogTable,
    span: Span,
    tell: (message: string) => void,
  ): BoundQuery | undefined => {
    const view = readDefinition(table, tell)
    if (view === undefined) return undefined
    const inner = emptyContext(
      {
        catalog: outer.catalog,
        session: sessionOf(table, outer.session),
        text: view.text,
        depth: outer.depth + 1,
      },
      bindInner,
    )
    inner.views = { bind: (each) => bind(each, span) }
    const query = bindInner(inner, view.query, undefined, undefined)
    for (const { message } of inner.diagnostics) tell(message)
    if (view.columns.length === 0) return query
    return {
      ...query,
      columns: query.columns.map((column, index) => passOn(column, view.columns[index]?.name ?? column.name)),
    }
  }
  return { bind }
}

/**
 * A view looks for names without a schema in its own alone, not along the search path of the session that reads it.
 * Source: https://docs.snowflake.com/en/sql-reference/name-resolution
 */
const sessionOf = ({ name: { database, schema } }: CatalogTable, session: SqlSession): SqlSession => ({
  ...session,
  searchPath: ['$current'],
  ...(database !== undefined && { database }),
  ...(schema !== undefined && { schema }),
})

function readDefinition({ definition }: CatalogTable, tell: (message: string) => void): View | undefined {
  if (typeof definition !== 'string')
    return definition === undefined ? undefined : { query: definition, columns: [], text: undefined }
  try {
    const statement = parseStatement(definition)
    if (statement.kind === 'query') return { query: statement, columns: [], text: definition }
    if (
      (statement.kind === 'createView' || statement.kind === 'createDynamicTable') &&
      statement.query !== undefined
    )
      return {
        query: statement.query,
        columns: statement.columns.map(({ name }) => name),
        text: definition,
      }
    tell(`a statement of kind ${statement.kind} defines no view`)
  } catch (error) {
    if (!isMeshError(error)) throw error
    tell(error.message)
  }
  return undefined
}
