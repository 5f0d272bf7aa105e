import type { ObjectAddress } from './address.ts'

/** A role that lives in a database and can hold privileges on its objects only. */
export interface DatabaseRoleObject extends ObjectAddress {
  readonly kind: 'database-role'
  readonly comment: string
}
