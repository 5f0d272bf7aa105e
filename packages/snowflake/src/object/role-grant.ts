import type { RoleAddress } from './address.ts'

/** A role granted to another role, which then has all that the first one has. */
export interface RoleGrant {
  readonly kind: 'role-grant'
  readonly role: RoleAddress
  readonly to: RoleAddress
}
