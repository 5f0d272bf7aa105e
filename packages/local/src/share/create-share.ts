import { type CreateObject, findProperty, toQualifiedName } from '@mesh/sql'
import { accountObjectsOf } from '../catalog/account-objects.ts'
import type { Share } from '../catalog/object/share.ts'
import { activeRoles, assertOwner, assertPrivilege } from '../engine/access.ts'
import { remove } from '../engine/drop/remove.ts'
import type { Execution } from '../engine/execution.ts'
import { tagMap } from '../engine/tags.ts'
import { alreadyExists } from '../errors/name-failures.ts'
import { unsupportedFeature } from '../errors/statement-failures.ts'

/** CREATE SHARE. Source: https://docs.snowflake.com/en/sql-reference/sql/create-share */
export async function createShare(execution: Execution, create: CreateObject): Promise<string> {
  const { catalog } = execution.state
  const roles = activeRoles(catalog, execution.session)
  const { name } = toQualifiedName(create.name)
  assertPrivilege(catalog, roles, catalog.account, ['CREATE SHARE'])
  const odd = create.properties.find(({ key }) => key !== 'SECURE_OBJECTS_ONLY')
  if (odd !== undefined || create.clauses.length > 0)
    throw unsupportedFeature(`${odd?.key ?? 'a clause'} of a share`)
  const secure = findProperty(create.properties, 'SECURE_OBJECTS_ONLY')
  const secureOnly = secure?.kind !== 'booleanLiteral' || secure.value
  const shares = accountObjectsOf(catalog.account, 'SHARE')
  const known = shares.get(name)
  if (known !== undefined && create.ifNotExists) return `${name} already exists, statement succeeded.`
  if (known !== undefined && !create.orReplace && !create.orAlter) throw alreadyExists(name)
  if (known !== undefined) assertOwner(catalog, roles, known)
  if (known !== undefined && create.orAlter) {
    known.comment = create.comment ?? ''
    return `Share ${name} successfully altered.`
  }
  if (known !== undefined) await remove(execution, known)
  const share: Share = {
    ...catalog.base(name, execution.session.role, create.comment),
    kind: 'SHARE',
    secureOnly,
    accounts: [],
  }
  for (const [id, value] of tagMap(execution, create.tags)) share.tags.set(id, value)
  shares.set(name, share)
  return `Share ${name} successfully created.`
}
