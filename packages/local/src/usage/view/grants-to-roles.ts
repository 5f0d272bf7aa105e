import { listObjects } from '../../catalog/list-objects.ts'
import type { AnySecurable, Role } from '../../catalog/securable.ts'
import { nameParts } from '../../catalog/securable-name.ts'
import { booleanType, textType } from '../../translate/emitted.ts'
import { type UsageView, usageColumns, usageInstant } from '../usage-view.ts'

/** Grants that hold now, ownership and roles in roles among them. Source: https://docs.snowflake.com/en/sql-reference/account-usage/grants_to_roles */
export const grantsToRoles: UsageView = {
  columns: usageColumns({
    CREATED_ON: { kind: 'timestamp', zone: 'ltz', precision: 3 },
    PRIVILEGE: textType,
    GRANTED_ON: textType,
    NAME: textType,
    TABLE_CATALOG: textType,
    TABLE_SCHEMA: textType,
    GRANTED_TO: textType,
    GRANTEE_NAME: textType,
    GRANT_OPTION: booleanType,
    GRANTED_BY: textType,
  }),
  rows: ({ state: { catalog } }) => {
    const { grants, roleGrants } = catalog.book
    const row = (at: number, privilege: string, on: AnySecurable, to: Role, option: boolean, by: string) => {
      const [name, schema = null, database = null] = [...nameParts(on)].reverse()
      const type = to.kind === 'ROLE' ? 'ACCOUNT ROLE' : 'DATABASE_ROLE'
      const kind = on.kind.replaceAll('_', ' ')
      const container = 'schema' in on ? [database, schema] : [schema, null]
      return [usageInstant(at), privilege, kind, name, ...container, type, to.name, option, by]
    }
    return [
      ...[...listObjects(catalog.account)].flatMap((on) =>
        on.owner === null ? [] : [row(on.createdOn, 'OWNERSHIP', on, on.owner, true, on.owner.name)],
      ),
      ...grants.map((each) =>
        row(each.createdOn, each.privilege, each.on, each.to, each.grantOption, each.grantedBy),
      ),
      ...roleGrants.flatMap(({ createdOn, role, to, grantedBy }) =>
        to.kind === 'USER' ? [] : [row(createdOn, 'USAGE', role, to, false, grantedBy)],
      ),
    ]
  },
}
