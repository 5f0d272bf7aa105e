import type { ObjectAddress } from './address.ts'

/** An account role. An absent comment is left alone: consumer roles often come from an identity provider. */
export interface RoleObject extends ObjectAddress {
  readonly kind: 'role'
  readonly comment?: string
}
