import type { Location, QualifiedName } from '@mesh/core'
import type { Role } from '../catalog/object/role.ts'
import { snowflakeName } from '../catalog/snowflake-database.ts'
import type { Execution } from '../engine/execution.ts'
import type { NameContext } from '../engine/find-object.ts'
import { doesNotExist } from '../errors/name-failures.ts'
import type { RowsRelation } from '../translate/translation.ts'
import { mayView } from '../usage/may-view.ts'
import { documentedViews } from './documented-views.ts'
import { missingView } from './missing-view.ts'
import { subjects } from './subjects.ts'
import { wholeAccount } from './whole-account.ts'

/** Whether a name is one of SNOWFLAKE.ACCOUNT_USAGE. */
export const isAccountUsage = ({ database, schema }: QualifiedName, context: NameContext): boolean =>
  (database ?? context.database) === snowflakeName && (schema ?? context.schema) === 'ACCOUNT_USAGE'

/**
 * A view of SNOWFLAKE.ACCOUNT_USAGE, without latency.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/account-usage
 *
 * @throws SQL.NOT_FOUND for a view that the engine does not have, or that the roles may not read.
 */
export function accountUsage(
  execution: Execution,
  roles: ReadonlySet<Role>,
  { name }: QualifiedName,
  isRead: (column: string) => boolean,
  where: Location,
): RowsRelation {
  const { catalog } = execution.state
  const parts = [snowflakeName, 'ACCOUNT_USAGE', name]
  const subject = Object.hasOwn(subjects, name) ? subjects[name] : undefined
  const view = subject?.accountUsage
  if (!mayView(catalog, roles, subject?.viewers ?? [])) throw doesNotExist('Object', parts.join('.'), where)
  if (view === undefined) throw missingView(parts, documentedViews.accountUsage, where)
  return view.relation(wholeAccount(execution, roles), parts, isRead)
}
