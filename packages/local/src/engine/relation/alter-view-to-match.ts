import { type CreateView, toQualifiedName } from '@mesh/sql'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { activeRoles, assertOwner } from '../access.ts'
import type { Execution } from '../execution.ts'
import { schemaOf } from '../find-object.ts'

/**
 * CREATE OR ALTER VIEW of a view that is there: whether it is secure, and comments. Its query and its columns stay what they are.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-view#create-or-alter-view
 *
 * @returns false when there is no such view.
 */
export function alterViewToMatch(execution: Execution, create: CreateView): boolean {
  const { catalog } = execution.state
  const { session, text } = execution
  if (create.orReplace || create.ifNotExists)
    throw invalidStatement('OR ALTER stands alone, without OR REPLACE and IF NOT EXISTS.')
  const governed = [...create.tags, ...create.policies, ...create.columns.flatMap(({ tags }) => tags)]
  if (governed.length > 0 || create.columns.some(({ policies }) => policies.length > 0))
    throw unsupportedFeature('tags or policies in CREATE OR ALTER VIEW')
  const name = toQualifiedName(create.name)
  const schema = schemaOf(catalog, name, session)
  const place = create.temporary ? session.temporary.get(schema) : schema
  const view = place?.relations.get(name.name)
  if (view === undefined) return false
  assertOwner(catalog, activeRoles(catalog, session), view)
  if (view.kind !== 'VIEW' || view.materialized !== undefined)
    throw invalidStatement(`Object '${view.name}' is not a view`)
  const { columns, query } = create
  const isRenamed = columns.some((each, index) => each.name.name !== view.columns[index]?.name)
  const isOther = plain(text.slice(query.span.start, query.span.end)) !== plain(view.query)
  if (isOther || isRenamed || (columns.length > 0 && columns.length !== view.columns.length))
    throw invalidStatement(`The query and the columns of view '${view.name}' cannot be altered.`)
  view.secure = create.secure
  view.comment = create.comment ?? ''
  for (const [index, each] of view.columns.entries()) each.comment = columns[index]?.comment ?? null
  return true
}

/** A query without the spaces at its ends. */
const plain = (query: string): string => query.trim()
