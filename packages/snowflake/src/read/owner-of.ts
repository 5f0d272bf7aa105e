import type { SqlRow } from '@mesh/core'
import type { ObjectAddress, RoleAddress } from '../object/address.ts'
import { addressOf } from '../object/address.ts'
import type { Ownership } from '../object/ownership.ts'
import { text } from './row.ts'

/** Who owns an object, from the columns `owner` and `owner_role_type` of SHOW; objects of Snowflake's own have no owner. */
export function ownerOf(row: SqlRow, object: ObjectAddress): readonly Ownership[] {
  const name = text(row, 'owner')
  if (name === '') return []
  const { database } = object.name
  const owner: RoleAddress =
    text(row, 'owner_role_type') === 'DATABASE_ROLE' && database !== undefined
      ? { kind: 'database-role', name: { database, name } }
      : { kind: 'role', name: { name } }
  return [{ kind: 'ownership', of: addressOf(object), owner }]
}
