import { firstAccount } from '../catalog/catalog.ts'
import {
  createGrantBook,
  type FutureGrant,
  type Grant,
  type GrantBook,
  type RoleGrant,
} from '../catalog/grant-book.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import { decode } from './decode-objects.ts'

/** The book of an account that {@link encodeGrants} wrote. */
export function decodeGrants(
  lines: readonly string[],
  account: number,
  objects: ReadonlyMap<number, AnySecurable>,
): GrantBook {
  const book = createGrantBook()
  for (const line of lines) {
    // Before there were several accounts, none was written.
    const [kind, encoded, owner = firstAccount.id] = JSON.parse(line) as [string, unknown, number?]
    if (owner !== account) continue
    const entry = decode(encoded, objects)
    if (kind === 'grant') book.grant(entry as Grant)
    else if (kind === 'future') book.grantFuture(entry as FutureGrant)
    else book.grantRole(entry as RoleGrant)
  }
  return book
}
