import { formatAddress, type ObjectAddress } from './address.ts'
import type { AccessObject } from './snowflake-object.ts'

/** The identity of an object as text: two objects with one key are two versions of the same thing. */
export function objectKey(object: ObjectAddress | AccessObject): string {
  switch (object.kind) {
    case 'privilege-grant':
      return `grant ${object.privilege} on ${formatAddress(object.on)} to ${formatAddress(object.to)}`
    case 'role-grant':
      return `grant ${formatAddress(object.role)} to ${formatAddress(object.to)}`
    case 'ownership':
      return `ownership of ${formatAddress(object.of)}`
    default:
      return formatAddress(object)
  }
}
