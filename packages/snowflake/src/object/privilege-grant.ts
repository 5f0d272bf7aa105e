import type { ObjectAddress, RoleAddress } from './address.ts'

/** One privilege on one object for one role. */
export interface PrivilegeGrant {
  readonly kind: 'privilege-grant'
  /** In Snowflake's words, upper case: `USAGE`, `SELECT`. */
  readonly privilege: string
  readonly on: ObjectAddress
  readonly to: RoleAddress
}
