import { type Grantee, type GrantRole, toQualifiedName } from '@mesh/sql'
import { accountObjectsOf } from '../../catalog/account-objects.ts'
import type { Role } from '../../catalog/object/role.ts'
import type { Share } from '../../catalog/object/share.ts'
import type { User } from '../../catalog/object/user.ts'
import { snowflakeName } from '../../catalog/snowflake-database.ts'
import { doesNotExist } from '../../errors/name-failures.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import type { Execution } from '../execution.ts'
import { findDatabaseRole, findObject, findRole } from '../find-object.ts'

/** Who gets or loses something. @throws SQL.NOT_FOUND, SQL.UNSUPPORTED for applications. */
export function granteeNamed(execution: Execution, { type, name }: Grantee): Role | User | Share {
  const { catalog } = execution.state
  const qualified = toQualifiedName(name)
  if (type === 'SHARE') {
    const share = accountObjectsOf(catalog.account, 'SHARE').get(qualified.name)
    if (share === undefined) throw doesNotExist('Share', qualified.name)
    return share
  }
  if (type === 'USER') {
    const found = findObject(catalog, 'USER', qualified, execution.session)
    if (found.kind === 'USER') return found
  }
  if (type !== 'ROLE' && type !== 'DATABASE ROLE') throw unsupportedFeature(`GRANT TO ${type}`)
  return roleNamed(execution, type, name)
}

/** Who gets or loses a privilege. @throws as {@link granteeNamed}; SQL.UNSUPPORTED for a user. */
export function holderNamed(execution: Execution, grantee: Grantee): Role | Share {
  const found = granteeNamed(execution, grantee)
  if (found.kind === 'USER') throw unsupportedFeature('GRANT of privileges TO USER')
  return found
}

/** A role of the account or of a database; those of the application SNOWFLAKE are roles of its database here. @throws SQL.NOT_FOUND, SQL.UNSUPPORTED for roles of applications and services. */
export function roleNamed(
  { state: { catalog }, session }: Execution,
  type: GrantRole['roleType'],
  name: GrantRole['role'],
): Role {
  const qualified = toQualifiedName(name)
  const isSnowflake = type === 'APPLICATION ROLE' && qualified.schema === snowflakeName
  if (type !== 'ROLE' && type !== 'DATABASE ROLE' && !isSnowflake)
    throw unsupportedFeature(`GRANT of a ${type}`)
  return type === 'ROLE' ? findRole(catalog, qualified.name) : findDatabaseRole(catalog, qualified, session)
}
