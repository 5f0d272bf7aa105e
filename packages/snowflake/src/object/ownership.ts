import type { ObjectAddress, RoleAddress } from './address.ts'

/** Which role owns an object. An object has exactly one owner. */
export interface Ownership {
  readonly kind: 'ownership'
  readonly of: ObjectAddress
  readonly owner: RoleAddress
}
