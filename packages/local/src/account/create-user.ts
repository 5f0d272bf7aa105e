import { type CreateObject, toQualifiedName } from '@mesh/sql'
import { noLogin } from '../catalog/catalog.ts'
import type { User } from '../catalog/object/user.ts'
import { activeRoles, assertOwner, assertPrivilege } from '../engine/access.ts'
import { remove } from '../engine/drop/remove.ts'
import type { Execution } from '../engine/execution.ts'
import { tagMap } from '../engine/tags.ts'
import { alreadyExists } from '../errors/name-failures.ts'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import { loginName } from '../login/assert-proof.ts'
import { setUserOptions } from './user-options.ts'

/** CREATE USER. Source: https://docs.snowflake.com/en/sql-reference/sql/create-user */
export async function createUser(execution: Execution, create: CreateObject): Promise<string> {
  const { catalog } = execution.state
  const { account } = catalog
  const { session } = execution
  const roles = activeRoles(catalog, session)
  const { name } = toQualifiedName(create.name)
  assertPrivilege(catalog, roles, account, ['CREATE USER'])
  if (create.clauses.length > 0 || create.orAlter) throw unsupportedFeature('clauses of CREATE USER')
  const known = account.users.get(name)
  if (known !== undefined && create.ifNotExists) return `${name} already exists, statement succeeded.`
  if (known !== undefined && !create.orReplace) throw alreadyExists(name)
  if (known !== undefined) assertOwner(catalog, roles, known)
  const user: User = {
    ...catalog.base(name, session.role, create.comment),
    kind: 'USER',
    credentials: null,
    login: noLogin,
    settings: new Map(),
    defaultRole: 'PUBLIC',
  }
  setUserOptions(user, create.properties, catalog.now())
  const other = [...account.users.values()].find(
    (each) => each !== known && loginName(each) === loginName(user),
  )
  if (other !== undefined) throw alreadyExists(loginName(user))
  for (const [id, value] of tagMap(execution, create.tags)) user.tags.set(id, value)
  if (known !== undefined) await remove(execution, known)
  account.users.set(name, user)
  return `User ${name} successfully created.`
}
